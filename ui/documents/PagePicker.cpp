#include "ui/documents/PagePicker.h"

#include <algorithm>

namespace convenor {
PagePicker::PagePicker(const std::optional<QList<int>>& indexes, PageSink& next)
    : m_all(!indexes), m_next(next)
{
    if (!indexes)
        return;
    for (const int index : *indexes)
        m_wanted.insert(index, -1);
}

// A child stands behind its parent, and parents have the lower numbers.
void PagePicker::addElements(Page& page)
{
    std::map<int, PageNode> missing;
    const auto bring = [&](int number) {
        for (auto found = m_left.find(number); found != m_left.end(); found = m_left.find(number)) {
            number = found->second.parent;
            missing.insert(m_left.extract(found));
        }
    };
    for (const PageNode& node : page.nodes)
        bring(node.parent);
    for (const TextPiece& piece : page.pieces)
        bring(piece.node);
    for (const PagePicture& picture : page.pictures)
        bring(picture.node);
    std::vector<PageNode> nodes;
    nodes.reserve(missing.size() + page.nodes.size());
    for (auto& [number, node] : missing)
        nodes.push_back(std::move(node));
    std::move(page.nodes.begin(), page.nodes.end(), std::back_inserter(nodes));
    page.nodes = std::move(nodes);
}

Result<Done> PagePicker::take(Page page)
{
    if (m_all) {
        ++m_count;
        return m_next.take(std::move(page));
    }
    const auto wanted = m_wanted.find(page.index);
    if (wanted == m_wanted.end()) {
        for (PageNode& node : page.nodes) {
            const int number = node.number;
            m_left.emplace(number, std::move(node));
        }
        return Done{};
    }
    addElements(page);
    *wanted = m_count++;
    page.index = *wanted;
    return m_next.take(std::move(page));
}

Result<Done> PagePicker::takeFoot(int index, std::vector<TextPiece> foot)
{
    if (m_all)
        return m_next.takeFoot(index, std::move(foot));
    const int place = m_wanted.value(index, -1);
    return place < 0 ? Done{} : m_next.takeFoot(place, std::move(foot));
}

Result<Done> PageGatherer::take(Page page)
{
    m_pages.pages.push_back(std::move(page));
    return Done{};
}

Result<Done> PageGatherer::takeFoot(int index, std::vector<TextPiece> foot)
{
    m_pages.pages[std::size_t(index)].foot = std::move(foot);
    return Done{};
}
} // namespace convenor
