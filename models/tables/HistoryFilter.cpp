#include "tables/HistoryFilter.h"

#include "tables/SearchText.h"

#include <algorithm>

namespace convenor {
HistoryFilter::HistoryFilter(PlanEditor& editor, QObject* parent)
    : QSortFilterProxyModel(parent), m_model(new HistoryModel(editor, this)),
      m_index(new StepIndex(editor, this))
{
    setSourceModel(m_model);
    connect(m_index, &StepIndex::grown, this, [this] {
        if (m_wish.table || m_wish.item != 0)
            invalidateFilter();
        emit looked();
    });
}

void HistoryFilter::setWish(const HistoryWish& wish)
{
    if (wish == m_wish)
        return;
    m_wish = wish;
    m_words = searchText(wish.text).simplified().split(' ');
    m_words.removeAll(QByteArray());
    if (m_wish.table || m_wish.item != 0)
        m_index->start();
    invalidateFilter();
    emit looked();
}

bool HistoryFilter::filterAcceptsRow(int row, const QModelIndex&) const
{
    const RevisionInfo step = m_model->stepAt(row);
    if (!m_wish.author.isEmpty() && step.author != m_wish.author)
        return false;
    const QDate date = step.madeAt.toLocalTime().date();
    if ((m_wish.from.isValid() && date < m_wish.from) || (m_wish.to.isValid() && date > m_wish.to))
        return false;
    if (m_wish.table && !m_index->concerns(step.number, *m_wish.table))
        return false;
    if (m_wish.item != 0 && !m_index->concernsItem(step.number, m_wish.item))
        return false;
    if (m_words.isEmpty())
        return true;
    const QByteArray label = searchText(stepText(step));
    return std::all_of(m_words.cbegin(), m_words.cend(),
                       [&label](const QByteArray& word) { return label.contains(word); });
}

RevisionInfo HistoryFilter::stepAt(int row) const
{
    const QModelIndex source = mapToSource(index(row, 0));
    return source.isValid() ? m_model->stepAt(source.row()) : RevisionInfo();
}

int HistoryFilter::rowOf(qint64 step) const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (stepAt(row).number == step)
            return row;
    }
    return -1;
}

QStringList HistoryFilter::authors() const
{
    QStringList names;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (const QString author = m_model->stepAt(row).author; !names.contains(author))
            names.append(author);
    }
    names.sort(Qt::CaseInsensitive);
    return names;
}
} // namespace convenor
