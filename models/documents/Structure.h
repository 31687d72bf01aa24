// The numbers of the document's elements, given while they are laid out.
#pragma once

#include "documents/Page.h"

namespace convenor {
// What a block inherits from those around it, and where it stands.
struct Frame
{
    double x = 0; // from the left edge of the page
    double width = 0;
    QString language;       // of its text
    qint64 subject = 0;     // the record it shows
    int element = 0;        // the PageNode around it
    QString outer;          // the language of that element
    bool isContent = false; // its text belongs to that element itself, which holds nothing else
};

// Gives the elements their numbers, in the order in which they are begun.
class Structure
{
public:
    // Begins an element within that of the frame, which from then on is the element of the frame. It comes to
    // the page of the strip that is added next. The reference is good until the next call.
    PageNode& open(StructureTag tag, Frame& frame);
    // What was begun since the last call.
    std::vector<PageNode> take();

    // For layouts that are only tried.
    struct Mark
    {
        int next = 1;
        std::size_t begun = 0;
    };
    Mark mark() const { return {m_next, m_begun.size()}; }
    void goBack(const Mark& mark);

private:
    int m_next = 1;
    std::vector<PageNode> m_begun;
};
} // namespace convenor
