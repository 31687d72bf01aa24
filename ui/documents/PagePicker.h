// Pages on their way from the layout: some of them, or all of them kept.
#pragma once

#include "documents/Page.h"

#include <QHash>
#include <QList>

#include <map>
#include <optional>

namespace convenor {
// Hands on the pages of these indexes, counted anew from 0, or all. A page that goes on with an element which
// began on a page left out brings that element with it.
class PagePicker : public PageSink
{
public:
    // `next` must outlive it. `indexes` empty: all.
    PagePicker(const std::optional<QList<int>>& indexes, PageSink& next);

    Result<Done> take(Page page) override;
    Result<Done> takeFoot(int index, std::vector<TextPiece> foot) override;
    // How many were handed on.
    int count() const { return m_count; }

private:
    void addElements(Page& page);

    bool m_all;
    QHash<int, int> m_wanted; // index in the whole -> index among those handed on; -1 until it has come
    PageSink& m_next;
    std::map<int, PageNode> m_left; // elements of pages left out, by number
    int m_count = 0;
};

// Keeps pages.
class PageGatherer : public PageSink
{
public:
    // `pages` must outlive it.
    explicit PageGatherer(Pages& pages) : m_pages(pages) {}

    Result<Done> take(Page page) override;
    Result<Done> takeFoot(int index, std::vector<TextPiece> foot) override;

private:
    Pages& m_pages;
};
} // namespace convenor
