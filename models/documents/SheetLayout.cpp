#include "documents/SheetLayout.h"

#include "documents/BlockLayout.h"
#include "domain/TextMarks.h"

#include <algorithm>
#include <cmath>

namespace convenor {
namespace {
constexpr double step = 0.96;         // from one size of type that is tried to the next
constexpr double smallestScale = 0.7; // of a whole box
constexpr double tolerance = 0.05;    // points; rounding is no overflow
constexpr double lineThickness = 0.5;

// How many steps down from 1 it takes to come to `factor` or below.
int stepsTo(double factor)
{
    return factor >= 1 ? 0 : int(std::ceil(std::log(factor) / std::log(step) - 1e-9));
}

double factorOf(int steps, double least)
{
    return std::max(std::pow(step, steps), least);
}

// How far any text of the blocks may shrink, as a part of its size; 1 when none may.
double furthestShrink(const std::vector<DocumentNode>& blocks)
{
    double furthest = 1;
    for (const DocumentNode& block : blocks) {
        if (block.least > 0 && block.points > block.least)
            furthest = std::min(furthest, block.least / block.points);
        furthest = std::min(furthest, furthestShrink(block.children));
    }
    return furthest;
}

QString firstText(const std::vector<DocumentNode>& blocks)
{
    for (const DocumentNode& block : blocks) {
        QString text;
        for (const TextSpan& span : block.spans)
            text += span.text;
        if (text.isEmpty())
            text = firstText(block.children);
        if (!text.isEmpty())
            return visibleText(text);
    }
    return {};
}

// The first text that may shrink, else the first one.
QString sufferingText(const std::vector<DocumentNode>& blocks, qint64& subject)
{
    for (const DocumentNode& block : blocks) {
        if (block.least <= 0)
            continue;
        if (block.subject != 0)
            subject = block.subject;
        return firstText({block});
    }
    return firstText(blocks);
}

QRectF roomIn(const SheetBox& box)
{
    return box.place.adjusted(0, box.stripe.isValid() ? box.stripeHeight : 0, 0, 0)
        .marginsRemoved(box.padding);
}

std::vector<PageShape> shapesOf(const SheetBox& box)
{
    std::vector<PageShape> shapes;
    const QRectF& place = box.place;
    if (box.ground.isValid())
        shapes.push_back({place, box.ground.rgb()});
    if (box.stripe.isValid())
        shapes.push_back(
            {QRectF(place.topLeft(), QSizeF(place.width(), box.stripeHeight)), box.stripe.rgb()});
    if (box.line.isValid()) {
        const double half = lineThickness / 2;
        const QRectF outer = place.adjusted(-half, -half, half, half);
        const QSizeF across(outer.width(), lineThickness);
        const QSizeF down(lineThickness, outer.height());
        const QRgb colour = box.line.rgb();
        shapes.push_back({QRectF(outer.topLeft(), across), colour});
        shapes.push_back({QRectF(QPointF(outer.left(), outer.bottom() - lineThickness), across), colour});
        shapes.push_back({QRectF(outer.topLeft(), down), colour});
        shapes.push_back({QRectF(QPointF(outer.right() - lineThickness, outer.top()), down), colour});
    }
    return shapes;
}
} // namespace

void SheetLayout::flow(const DocumentNode& sheet, Frame frame, StripSink& sink)
{
    const int page = sink.beginSheet();
    m_blocks.tools().structure.open(StructureTag::Section, frame);
    LayoutBox content;
    for (const SheetBox& box : sheet.boxes) {
        if (m_blocks.tools().stop.stop_requested())
            return;
        content.add(layBox(box, frame, page), 0);
    }
    sink.endSheet(std::move(content));
}

SheetLayout::Tried SheetLayout::lay(const SheetBox& box, const Frame& frame, Fit fit)
{
    StyleSheet& style = m_blocks.style();
    const StyleSheet before = style;
    style.shrink = fit.shrink;
    style.boxScale = fit.scale;
    const int brokenBefore = m_blocks.brokenWords();
    Tried tried;
    BoxSink sink(tried.box, 0);
    m_blocks.stack(box.blocks, frame, sink);
    style = before;
    tried.box.height = sink.bottom();
    tried.fits = sink.bottom() <= roomIn(box).height() + tolerance;
    tried.whole = m_blocks.brokenWords() == brokenBefore;
    return tried;
}

// Fewer steps are tried than there are, because what fits in one size fits in the smaller ones.
template <typename FitOf, typename Accepts>
bool SheetLayout::findFit(const SheetBox& box, const Frame& frame, int steps, FitOf fitOf, Accepts accepts,
                          Fit& fit)
{
    Structure& structure = m_blocks.tools().structure;
    const auto does = [&](int at) {
        const Structure::Mark mark = structure.mark();
        const bool accepted = accepts(lay(box, frame, fitOf(at)));
        structure.goBack(mark);
        return accepted;
    };
    int low = 0;
    int high = steps;
    if (does(0)) {
        fit = fitOf(0);
        return true;
    }
    if (steps == 0 || !does(steps))
        return false;
    while (high - low > 1) {
        const int middle = (low + high) / 2;
        (does(middle) ? high : low) = middle;
    }
    fit = fitOf(high);
    return true;
}

SheetLayout::Outcome SheetLayout::fitOf(const SheetBox& box, const Frame& frame)
{
    const double furthest = furthestShrink(box.blocks);
    const auto shrunk = [furthest](int steps) { return Fit{factorOf(steps, furthest), 1}; };
    const auto scaled = [furthest](int steps) { return Fit{furthest, factorOf(steps, smallestScale)}; };
    const auto well = [](const Tried& tried) { return tried.fits && tried.whole; };
    const auto inHeight = [](const Tried& tried) { return tried.fits; };
    const int shrinks = stepsTo(furthest);
    const int scales = stepsTo(smallestScale);
    Outcome outcome;
    if (findFit(box, frame, shrinks, shrunk, well, outcome.fit))
        return outcome;
    outcome.tight = true;
    // A word that is too long even so is broken, rather than to make all the rest small.
    if (findFit(box, frame, scales, scaled, well, outcome.fit) ||
        findFit(box, frame, shrinks, shrunk, inHeight, outcome.fit) ||
        findFit(box, frame, scales, scaled, inHeight, outcome.fit))
        return outcome;
    outcome.fit = {furthest, smallestScale};
    outcome.overflows = true;
    return outcome;
}

LayoutBox SheetLayout::layBox(const SheetBox& box, Frame frame, int page)
{
    const QRectF room = roomIn(box);
    if (box.subject != 0)
        frame.subject = box.subject;
    const int number = m_blocks.tools().structure.open(StructureTag::Section, frame).number;
    frame.x = room.left();
    frame.width = std::max(room.width(), 1.0);
    const Outcome outcome = fitOf(box, frame);
    Tried laid = lay(box, frame, outcome.fit);
    if (outcome.tight) {
        qint64 subject = frame.subject;
        const QString text = sufferingText(box.blocks, subject);
        m_blocks.tools().tight.push_back({text, subject, page, outcome.overflows});
    }
    const double free = std::max(room.height() - laid.height(), 0.0);
    LayoutBox whole;
    whole.shapes = shapesOf(box);
    whole.add(std::move(laid.box), room.top() + (box.align == VerticalAlign::Middle ? free / 2 : 0));
    if (box.subject != 0)
        whole.regions.push_back({box.place, box.subject, number});
    if (box.turned)
        whole.turn(box.place);
    return whole;
}
} // namespace convenor
