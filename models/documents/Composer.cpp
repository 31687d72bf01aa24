#include "documents/Composer.h"

#include <algorithm>

namespace convenor {
namespace {
// Where a heading stands is known by its text.
void findHeadings(const LayoutBox& content, std::vector<PageNode>& nodes)
{
    for (PageNode& node : nodes) {
        if (node.tag < StructureTag::Heading1 || node.tag > StructureTag::Heading3)
            continue;
        for (const TextPiece& piece : content.pieces) {
            if (piece.node != node.number)
                continue;
            node.top = piece.position.y() - (piece.turned ? piece.descent : piece.ascent);
            break;
        }
    }
}
} // namespace

Composer::Composer(const PageFormat& format, Structure& structure, PageFoot& foot, PageSink& sink,
                   std::function<void(const Page&)> pageReady)
    : m_format(format), m_structure(structure), m_foot(foot), m_sink(sink), m_pageReady(std::move(pageReady))
{
    beginPage();
}

void Composer::add(Strip strip)
{
    openPage();
    strip.box.nodes = m_structure.take();
    m_chainHeight += strip.box.height + (m_chain.empty() ? 0 : strip.gap);
    const bool more = strip.keepWithNext;
    m_chain.push_back(std::move(strip));
    // A chain that no page can hold need not be gathered further.
    if (!more || m_chainHeight > room())
        flush();
}

void Composer::begin(SectionStart start, const QString& unit)
{
    if (start == SectionStart::Here)
        return;
    flush();
    m_wantsPage = true;
    if (start == SectionStart::Unit) {
        m_wantsUnit = true;
        m_nextUnit = unit;
    }
}

void Composer::end(SectionStart start)
{
    if (start == SectionStart::Unit)
        begin(start, {});
}

int Composer::beginSheet()
{
    flush();
    m_wantsPage = true;
    openPage();
    return m_index;
}

void Composer::endSheet(LayoutBox content)
{
    m_content = std::move(content);
    m_content.nodes = m_structure.take();
    m_isEmpty = false;
    m_wantsPage = true;
}

// Begins the page, and the unit, that was asked for. Pages on which nothing stands are not made.
void Composer::openPage()
{
    if (!m_wantsPage)
        return;
    m_wantsPage = false;
    if (!m_isEmpty) {
        endPage();
        beginPage();
    }
    if (m_wantsUnit) {
        endUnit();
        m_unit = m_nextUnit;
    }
    m_wantsUnit = false;
}

// Rather than leave a quarter of the page empty, a strip that may be cut makes do with a part of the room.
bool Composer::chainFits(double gap) const
{
    const double free = bottom() - m_y - gap;
    const Strip& last = m_chain.back();
    if (last.mayBeCut && free > room() / 4 && free - (m_chainHeight - last.box.height) >= leastCut())
        return true;
    return m_chainHeight <= free;
}

void Composer::flush()
{
    if (m_chain.empty())
        return;
    const double gap = atTop() ? 0 : m_chain.front().gap;
    const auto& header = m_chain.front().header;
    const double onNewPage = m_chainHeight + (header ? header->height : 0);
    if (!chainFits(gap) && onNewPage <= room() && !atTop())
        breakPage(m_chain.front());
    for (Strip& strip : m_chain)
        place(std::move(strip));
    m_chain.clear();
    m_chainHeight = 0;
}

void Composer::place(Strip strip)
{
    double gap = atTop() ? 0 : strip.gap;
    const bool fits = m_y + gap + strip.box.height <= bottom();
    const bool cut = strip.mayBeCut && bottom() - m_y - gap >= leastCut() - 0.01;
    if (!fits && !cut && !atTop()) {
        breakPage(strip);
        gap = 0;
    }
    m_y += gap;
    while (m_y + strip.box.height > bottom() && strip.box.height > 0) {
        put(takeTop(strip.box, bottom() - m_y));
        breakPage(strip);
    }
    put(std::move(strip.box));
}

void Composer::put(LayoutBox box)
{
    const double top = m_y;
    m_y += box.height;
    m_isEmpty = false;
    m_content.add(std::move(box), top);
}

void Composer::beginPage()
{
    m_content = LayoutBox();
    m_content.pieces.reserve(m_lastPieces);
    m_isEmpty = true;
    m_top = m_y = m_format.margins.top();
}

void Composer::endPage()
{
    Page page;
    page.index = m_index++;
    page.unit = m_unit;
    page.number = page.index - m_unitStart + 1;
    page.size = m_format.size;
    findHeadings(m_content, m_content.nodes);
    page.nodes = std::move(m_content.nodes);
    page.shapes = std::move(m_content.shapes);
    page.pictures = std::move(m_content.pictures);
    page.pieces = std::move(m_content.pieces);
    m_lastPieces = page.pieces.size();
    page.regions = std::move(m_content.regions);
    page.stamp = m_foot.stamp();
    if (m_stop.stop_requested())
        return;
    if (m_pageReady) {
        page.foot = m_foot.pieces(page.number, 0);
        m_pageReady(page);
        page.foot.clear();
        if (m_stop.stop_requested())
            return;
    }
    note(m_sink.take(std::move(page)));
}

void Composer::endUnit()
{
    const int count = m_index - m_unitStart;
    for (int i = 0; i < count && !m_stop.stop_requested(); ++i)
        note(m_sink.takeFoot(m_unitStart + i, m_foot.pieces(i + 1, count)));
    m_unitStart = m_index;
}

void Composer::note(const Result<Done>& result)
{
    if (result || !m_result)
        return;
    m_result = result;
    m_stop.request_stop();
}

void Composer::breakPage(const Strip& strip)
{
    endPage();
    beginPage();
    // A header that leaves no room for rows would be repeated for ever.
    if (strip.header && strip.header->height < room() / 2) {
        put(*strip.header);
        m_top = m_y;
    }
}

Result<Done> Composer::finish()
{
    flush();
    if (!m_isEmpty || m_index == 0) {
        std::vector<PageNode> rest = m_structure.take();
        m_content.nodes.insert(m_content.nodes.end(), std::make_move_iterator(rest.begin()),
                               std::make_move_iterator(rest.end()));
        endPage();
    }
    endUnit();
    return m_result;
}
} // namespace convenor
