// Those steps of the history that somebody is looking for.
#pragma once

#include "tables/HistoryModel.h"
#include "tables/StepIndex.h"

#include <QDate>
#include <QSortFilterProxyModel>

namespace convenor {
// What steps must be; what is empty is not asked.
struct HistoryWish
{
    QString text = {}; // words that all stand in the step's label
    QString author = {};
    std::optional<Table> table = {}; // rows of which it changed
    Id item = 0;                     // that it changed, or what hangs on it
    QDate from = {};                 // local dates, both included
    QDate to = {};
    bool operator==(const HistoryWish&) const = default;
};

class HistoryFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    // The editor must outlive it.
    explicit HistoryFilter(PlanEditor& editor, QObject* parent = nullptr);

    void setWish(const HistoryWish& wish);
    const HistoryWish& wish() const { return m_wish; }

    // The step of a row; its number is 0 where there is none.
    RevisionInfo stepAt(int row) const;
    // The row of a step, or -1.
    int rowOf(qint64 step) const;
    // Everybody who made a step, by name.
    QStringList authors() const;
    // How many steps are still to be looked at.
    int waiting() const { return m_wish.table || m_wish.item != 0 ? m_index->waiting() : 0; }

signals:
    // The steps shown, or how many are still to be looked at, have changed.
    void looked();

protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    HistoryModel* m_model;
    StepIndex* m_index;
    HistoryWish m_wish;
    QByteArrayList m_words; // folded for searching
};
} // namespace convenor
