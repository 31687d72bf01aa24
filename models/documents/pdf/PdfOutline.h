// The outline of a PDF: its headings, nested by their levels.
#pragma once

#include "documents/pdf/PdfFile.h"

#include <vector>

namespace convenor {
class PdfOutline
{
public:
    // The next heading: its level from 1 on, the number of its page from 0 on, and its upper edge in
    // hundredths of a point from the foot of the page. What says nothing is left out.
    void add(const QString& title, int level, int page, qint64 top);
    // Page number n has the object `firstPage` + n. Returns the object of the outline; 0 when there is none.
    int write(PdfFile& file, int firstPage) const;

private:
    struct Item
    {
        QString title;
        int level = 1;
        int page = 0;
        qint64 top = 0;
        int parent = -1; // index, as all of these; -1 = none
        int before = -1;
        int next = -1;
        int first = -1;
        int last = -1;
        int children = 0;
    };

    std::vector<Item> m_items;
    int m_firstTop = -1; // of those without parent
    int m_lastTop = -1;
    int m_tops = 0;
};
} // namespace convenor
