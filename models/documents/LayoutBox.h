// Laid-out content on its way to a page.
#pragma once

#include "documents/Page.h"

namespace convenor {
// All places count from the top of the box and the left edge of the page.
struct LayoutBox
{
    double height = 0;
    std::vector<PageNode> nodes;
    std::vector<PageShape> shapes;
    std::vector<PagePicture> pictures;
    std::vector<TextPiece> pieces;
    std::vector<PageRegion> regions;
    // Left and right edges of lanes side by side, each of which may be cut at a place of its own.
    std::vector<std::pair<double, double>> lanes;

    // Puts the content of `other` into this box, `dy` points down; the height stays.
    void add(LayoutBox other, double dy);
    // Moves all of it.
    void shift(double dx, double dy);
    // Turns all of it upside down within `place`.
    void turn(const QRectF& place);
};

// How much of a box there was at a moment, so that what came since can be moved.
struct BoxMark
{
    std::size_t shapes = 0;
    std::size_t pictures = 0;
    std::size_t pieces = 0;
    std::size_t regions = 0;
};
BoxMark markOf(const LayoutBox& box);
void shiftRange(LayoutBox& box, const BoxMark& begin, const BoxMark& end, double dy);

// Takes the part above `limit` points out of a box that is higher than that, and leaves the rest, which then
// begins at its top. Cuts between lines; through a line only when a single one is higher than `limit`. All
// nodes stay with the part above.
LayoutBox takeTop(LayoutBox& box, double limit);

// A part of a page that is never torn while it fits one.
struct Strip
{
    LayoutBox box;
    double gap = 0;                          // above it, but not at the top of a page
    bool keepWithNext = false;               // must not be the last thing on a page
    bool mayBeCut = false;                   // rather than leave much of a page empty
    std::shared_ptr<const LayoutBox> header; // what a page begins with when this strip opens it; may be null
};

// Takes strips from top to bottom.
class StripSink
{
public:
    virtual ~StripSink() = default;
    virtual void add(Strip strip) = 0;
    // A section begins or ends that asks for a page of its own. Only pages know them.
    virtual void begin(SectionStart, const QString&) {}
    virtual void end(SectionStart) {}
    // A page of its own: begins it and says its index in the file, then takes what stands on it, whose places
    // count from the top of the page. Only pages take sheets.
    virtual int beginSheet() { return 0; }
    virtual void endSheet(LayoutBox) {}
};
} // namespace convenor
