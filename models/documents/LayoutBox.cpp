#include "documents/LayoutBox.h"

#include <algorithm>

namespace convenor {
namespace {
template <typename Item>
void moveAll(std::vector<Item>& from, std::vector<Item>& to)
{
    if (to.empty() && to.capacity() <= from.capacity())
        to.swap(from);
    else
        to.insert(to.end(), std::make_move_iterator(from.begin()), std::make_move_iterator(from.end()));
    from.clear();
}

QRectF turned(const QRectF& rect, QPointF middle)
{
    return {2 * middle.x() - rect.right(), 2 * middle.y() - rect.bottom(), rect.width(), rect.height()};
}

double topOf(const TextPiece& piece)
{
    return piece.position.y() - piece.ascent;
}

double bottomOf(const TextPiece& piece)
{
    return piece.position.y() + piece.descent;
}

double middleOf(const TextPiece& piece)
{
    return piece.position.x() + piece.width / 2;
}

using Lane = std::pair<double, double>;

bool isIn(const Lane& lane, double x)
{
    return x >= lane.first && x <= lane.second;
}

// A place at or above `limit` where no line and no picture of the lane is cut; 0 when there is none.
double cleanCut(const LayoutBox& box, const Lane& lane, double limit)
{
    double cut = limit;
    for (bool moved = true; moved;) {
        moved = false;
        auto avoid = [&](double top, double bottom) {
            if (top < cut && bottom > cut) {
                cut = top;
                moved = true;
            }
        };
        for (const TextPiece& piece : box.pieces) {
            if (isIn(lane, middleOf(piece)))
                avoid(topOf(piece), bottomOf(piece));
        }
        for (const PagePicture& picture : box.pictures) {
            if (isIn(lane, picture.rect.center().x()))
                avoid(picture.rect.top(), picture.rect.bottom());
        }
    }
    return cut > 0 ? cut : limit;
}

// A place above `limit` at which no record of the lane is torn; `fallback` when too little would stand above
// it.
double cutBetweenRecords(const LayoutBox& box, const Lane& lane, double limit, double fallback)
{
    double cut = 0;
    for (const PageRegion& region : box.regions) {
        if (!isIn(lane, region.rect.center().x()) || region.rect.width() > lane.second - lane.first)
            continue;
        const double top = region.rect.top();
        // Every line of a person's paragraph is a region of that person.
        const auto tears = [&](const PageRegion& other) {
            const bool across = other.rect.top() < top - 1 && other.rect.bottom() > top + 1;
            const bool goesOn = other.subject == region.subject && other.rect.top() < top - 1 &&
                                qAbs(other.rect.bottom() - top) <= 1;
            return isIn(lane, other.rect.center().x()) && other.rect.height() < limit * 0.6 &&
                   (across || goesOn);
        };
        if (top > limit / 2 && top <= fallback && top > cut &&
            std::none_of(box.regions.begin(), box.regions.end(), tears))
            cut = top;
    }
    return cut > 0 ? cut : fallback;
}

// Leaves in `items` what is above its cut and returns what is below it.
template <typename Item, typename CutOf>
std::vector<Item> splitRects(std::vector<Item>& items, CutOf cutOf)
{
    std::vector<Item> below;
    std::vector<Item> above;
    for (Item& item : items) {
        const QRectF rect = item.rect;
        const double cut = cutOf(rect);
        if (rect.bottom() > cut) {
            below.push_back(item);
            below.back().rect.setTop(std::max(rect.top(), cut));
        }
        if (rect.top() < cut) {
            item.rect.setBottom(std::min(rect.bottom(), cut));
            above.push_back(std::move(item));
        }
    }
    items = std::move(above);
    return below;
}

template <typename Item, typename IsAbove>
std::vector<Item> splitOff(std::vector<Item>& items, IsAbove isAbove)
{
    const auto below = std::stable_partition(items.begin(), items.end(), isAbove);
    std::vector<Item> rest(std::make_move_iterator(below), std::make_move_iterator(items.end()));
    items.erase(below, items.end());
    return rest;
}
} // namespace

void LayoutBox::add(LayoutBox other, double dy)
{
    other.shift(0, dy);
    moveAll(other.nodes, nodes);
    moveAll(other.shapes, shapes);
    moveAll(other.pictures, pictures);
    moveAll(other.pieces, pieces);
    moveAll(other.regions, regions);
    moveAll(other.lanes, lanes);
}

void LayoutBox::shift(double dx, double dy)
{
    for (PageShape& shape : shapes)
        shape.rect.translate(dx, dy);
    for (PagePicture& picture : pictures)
        picture.rect.translate(dx, dy);
    for (TextPiece& piece : pieces)
        piece.position += QPointF(dx, dy);
    for (PageRegion& region : regions)
        region.rect.translate(dx, dy);
}

void LayoutBox::turn(const QRectF& place)
{
    const QPointF middle = place.center();
    for (PageShape& shape : shapes)
        shape.rect = turned(shape.rect, middle);
    for (PagePicture& picture : pictures) {
        picture.rect = turned(picture.rect, middle);
        picture.turned = !picture.turned;
    }
    for (TextPiece& piece : pieces) {
        piece.position = 2 * middle - piece.position;
        piece.turned = !piece.turned;
    }
    for (PageRegion& region : regions)
        region.rect = turned(region.rect, middle);
}

BoxMark markOf(const LayoutBox& box)
{
    return {box.shapes.size(), box.pictures.size(), box.pieces.size(), box.regions.size()};
}

void shiftRange(LayoutBox& box, const BoxMark& begin, const BoxMark& end, double dy)
{
    for (std::size_t i = begin.shapes; i < end.shapes; ++i)
        box.shapes[i].rect.translate(0, dy);
    for (std::size_t i = begin.pictures; i < end.pictures; ++i)
        box.pictures[i].rect.translate(0, dy);
    for (std::size_t i = begin.pieces; i < end.pieces; ++i)
        box.pieces[i].position.ry() += dy;
    for (std::size_t i = begin.regions; i < end.regions; ++i)
        box.regions[i].rect.translate(0, dy);
}

namespace {
// Where each lane of a box is cut; a box without lanes is one.
class Cuts
{
public:
    Cuts(const LayoutBox& box, double limit)
        : m_lanes(box.lanes.empty() ? std::vector<Lane>{{-1e6, 1e6}} : box.lanes)
    {
        for (const Lane& lane : m_lanes) {
            double cut = cleanCut(box, lane, limit);
            if (!box.lanes.empty())
                cut = cutBetweenRecords(box, lane, limit, cut);
            m_cuts.push_back(cut);
        }
        m_lowest = *std::max_element(m_cuts.begin(), m_cuts.end());
        m_highest = *std::min_element(m_cuts.begin(), m_cuts.end());
    }

    double lowest() const { return m_lowest; }
    // How much further the lowest lane was cut than the highest.
    double difference() const { return m_lowest - m_highest; }
    double at(double x) const
    {
        for (std::size_t i = 0; i < m_lanes.size(); ++i) {
            if (isIn(m_lanes[i], x))
                return m_cuts[i];
        }
        return m_lowest;
    }
    // That of the lane in which all of the rectangle lies.
    double of(const QRectF& rect) const
    {
        for (std::size_t i = 0; i < m_lanes.size(); ++i) {
            if (isIn(m_lanes[i], rect.left() + 0.5) && isIn(m_lanes[i], rect.right() - 0.5))
                return m_cuts[i];
        }
        return m_lowest;
    }

private:
    std::vector<Lane> m_lanes;
    std::vector<double> m_cuts;
    double m_lowest = 0;
    double m_highest = 0;
};
} // namespace

LayoutBox takeTop(LayoutBox& box, double limit)
{
    constexpr double airAboveLanes = 6;
    const Cuts cuts(box, limit);
    const double lowest = cuts.lowest();
    const double air = box.lanes.empty() ? 0 : airAboveLanes;
    LayoutBox top = std::move(box);
    box = LayoutBox();
    box.lanes = top.lanes;
    box.shapes = splitRects(top.shapes, [&](const QRectF&) { return lowest; });
    box.regions = splitRects(top.regions, [&](const QRectF& rect) { return cuts.of(rect); });
    box.pieces = splitOff(top.pieces, [&](const TextPiece& piece) {
        const double cut = cuts.at(middleOf(piece));
        return bottomOf(piece) <= cut + 0.01 || topOf(piece) < cut - 0.01;
    });
    box.pictures = splitOff(top.pictures, [&](const PagePicture& picture) {
        return picture.rect.top() < cuts.at(picture.rect.center().x()) - 0.01;
    });
    // Every lane goes on at the top of the rest, which is higher by what the lanes were cut apart.
    const double longer = cuts.difference() + air;
    box.height = top.height - lowest + longer;
    for (PageShape& shape : box.shapes) {
        const bool ground = shape.rect.height() > 3;
        shape.rect.translate(0, -lowest + (ground ? 0 : longer));
        shape.rect.setHeight(shape.rect.height() + (ground ? longer : 0));
    }
    for (PageRegion& region : box.regions)
        region.rect.translate(0, air - cuts.of(region.rect));
    for (TextPiece& piece : box.pieces)
        piece.position.ry() += air - cuts.at(middleOf(piece));
    for (PagePicture& picture : box.pictures)
        picture.rect.translate(0, air - cuts.at(picture.rect.center().x()));
    top.height = lowest;
    return top;
}
} // namespace convenor
