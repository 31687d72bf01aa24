#include "documents/pdf/PdfOutline.h"

namespace convenor {
void PdfOutline::add(const QString& title, int level, int page, qint64 top)
{
    const QString said = title.simplified();
    if (said.isEmpty())
        return;
    Item item{said, level, page, top};
    // Up from the heading before to the one that this one stands under.
    const int index = int(m_items.size());
    for (item.parent = index - 1; item.parent >= 0; item.parent = m_items[std::size_t(item.parent)].parent) {
        if (m_items[std::size_t(item.parent)].level < level)
            break;
    }
    Item* parent = item.parent >= 0 ? &m_items[std::size_t(item.parent)] : nullptr;
    int& first = parent ? parent->first : m_firstTop;
    int& last = parent ? parent->last : m_lastTop;
    ++(parent ? parent->children : m_tops);
    item.before = last;
    if (last >= 0)
        m_items[std::size_t(last)].next = index;
    else
        first = index;
    last = index;
    m_items.push_back(std::move(item));
}

int PdfOutline::write(PdfFile& file, int firstPage) const
{
    if (m_items.empty())
        return 0;
    const int root = file.reserve();
    const int firstItem = file.reserve(int(m_items.size()));
    // One title over all shows what is below it; where there are many parts, each is opened when it is
    // wanted.
    const bool open = m_tops == 1;
    PdfText text;
    const auto link = [&](std::string_view key, int index) {
        if (index >= 0)
            text.raw(key).reference(firstItem + index);
    };
    for (std::size_t i = 0; i < m_items.size(); ++i) {
        const Item& item = m_items[i];
        text.clear();
        text.raw("<</Title").text(item.title);
        text.raw("/Parent ").reference(item.parent >= 0 ? firstItem + item.parent : root);
        text.raw("/Dest[").reference(firstPage + item.page);
        text.raw("/XYZ null ").hundredths(item.top).raw(" null]");
        link("/Prev ", item.before);
        link("/Next ", item.next);
        link("/First ", item.first);
        link("/Last ", item.last);
        if (item.children > 0)
            text.raw("/Count ").integer(open && item.parent < 0 ? item.children : -item.children);
        file.pack(firstItem + int(i), text.raw(">>").bytes());
    }
    text.clear();
    text.raw("<</Type/Outlines");
    link("/First ", m_firstTop);
    link("/Last ", m_lastTop);
    const int visible = m_tops + (open ? m_items[std::size_t(m_firstTop)].children : 0);
    file.pack(root, text.raw("/Count ").integer(visible).raw(">>").bytes());
    return root;
}
} // namespace convenor
