// Sheets of boxes: badges, name plates, signs.
#pragma once

#include "documents/LayoutBox.h"
#include "documents/Structure.h"

namespace convenor {
class BlockLayout;

// For one BlockLayout, which lays out what stands in the boxes.
class SheetLayout
{
public:
    explicit SheetLayout(BlockLayout& blocks) : m_blocks(blocks) {}

    // One page; what does not fit its box is noted among the tight texts.
    void flow(const DocumentNode& sheet, Frame frame, StripSink& sink);

private:
    // How much smaller the texts that may shrink are set, and then all of the box.
    struct Fit
    {
        double shrink = 1;
        double scale = 1;
    };
    struct Tried
    {
        LayoutBox box;
        bool fits = false;  // in height
        bool whole = false; // no word is broken

        double height() const { return box.height; }
    };
    struct Outcome
    {
        Fit fit = {};
        bool tight = false; // smaller than the texts allow, or a word is broken, or it sticks out
        bool overflows = false;
    };

    LayoutBox layBox(const SheetBox& box, Frame frame, int page);
    Tried lay(const SheetBox& box, const Frame& frame, Fit fit);
    Outcome fitOf(const SheetBox& box, const Frame& frame);
    template <typename FitOf, typename Accepts>
    bool findFit(const SheetBox& box, const Frame& frame, int steps, FitOf fitOf, Accepts accepts, Fit& fit);

    BlockLayout& m_blocks;
};
} // namespace convenor
