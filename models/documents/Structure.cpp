#include "documents/Structure.h"

#include <utility>

namespace convenor {
PageNode& Structure::open(StructureTag tag, Frame& frame)
{
    PageNode& node = m_begun.emplace_back();
    node.number = m_next++;
    node.parent = frame.element;
    node.tag = tag;
    if (frame.language != frame.outer)
        node.language = frame.language;
    frame.element = node.number;
    frame.outer = frame.language;
    frame.isContent = false;
    return node;
}

std::vector<PageNode> Structure::take()
{
    return std::exchange(m_begun, {});
}

void Structure::goBack(const Mark& mark)
{
    m_next = mark.next;
    m_begun.resize(mark.begun);
}
} // namespace convenor
