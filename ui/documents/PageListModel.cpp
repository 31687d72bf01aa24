#include "ui/documents/PageListModel.h"

namespace convenor {
void PageListModel::setPages(std::shared_ptr<const LaidOut> pages)
{
    const int before = rowCount();
    const int after = pages ? int(pages->pages.size()) : 0;
    // The list keeps its place while the number of pages stays.
    if (after > before) {
        beginInsertRows({}, before, after - 1);
        m_pages = std::move(pages);
        endInsertRows();
    } else if (after < before) {
        beginRemoveRows({}, after, before - 1);
        m_pages = std::move(pages);
        endRemoveRows();
    } else {
        m_pages = std::move(pages);
    }
    const int same = qMin(before, after);
    if (same > 0)
        emit dataChanged(index(0), index(same - 1));
}

const Page* PageListModel::page(int row) const
{
    return row >= 0 && row < rowCount() ? m_pages->pages[std::size_t(row)].get() : nullptr;
}

int PageListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() || !m_pages ? 0 : int(m_pages->pages.size());
}

QString PageListModel::textOfPage(const Page& page) const
{
    QString text = tr("Page %1 of %2").arg(page.index + 1).arg(m_pages->total);
    int node = -1;
    for (const TextPiece& piece : page.pieces) {
        text += piece.node == node ? QStringLiteral(" ") : QStringLiteral("\n");
        text += piece.text;
        node = piece.node;
    }
    return text;
}

QVariant PageListModel::data(const QModelIndex& index, int role) const
{
    const Page* shown = page(index.row());
    if (!shown || role != Qt::AccessibleTextRole)
        return {};
    return textOfPage(*shown);
}
} // namespace convenor
