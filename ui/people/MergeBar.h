// Two records that may be one person, side by side: what differs is chosen, then they become one.
#pragma once

#include "domain/planners/Duplicates.h"
#include "ui/WindowPage.h"

#include <QFrame>
#include <QSet>
#include <QThreadPool>

class QPushButton;

namespace convenor {
class MergeTable;
class PlainLabel;
class RecordModel;

// Hidden until there is something to look at. Nothing is merged before somebody says so, each time.
class MergeBar : public QFrame
{
    Q_OBJECT

public:
    // The model names the fields; it must outlive the bar.
    MergeBar(const Session& session, const RecordModel& model, QWidget* parent = nullptr);
    ~MergeBar() override;

    // Looks for people who are here twice, in a worker, and shows the first pair. Pairs that were said to be
    // two people do not come again while the workshop is open.
    void search();
    // These two, whatever the finder thinks of them. Nothing happens when one of them is not there.
    void showPair(Id one, Id other);
    // The pairs that are still to be looked at.
    const QList<DuplicatePair>& pairs() const { return m_pairs; }
    // Waits for a search under way.
    void finishSearch();

public slots:
    void merge();
    void keepBoth();
    void next();
    void close();

signals:
    void said(const QString& sentence);
    // A search has ended: everybody who is in a pair.
    void found(const QSet<convenor::Id>& people);
    void closed();

private:
    QWidget* makeButtons();
    void take(const QList<DuplicatePair>& pairs, quint64 run);
    void showCurrent();
    bool takeCurrent();
    QString reasonText(const DuplicatePair& pair) const;
    void planChanged();

    Session m_session;
    PlainLabel* m_title;
    MergeTable* m_table;
    QPushButton* m_merge = nullptr;
    QPushButton* m_next = nullptr;
    QPushButton* m_keepBoth = nullptr;
    QThreadPool m_pool;
    quint64 m_run = 0;
    QList<DuplicatePair> m_pairs;
    qsizetype m_current = 0;
    bool m_asked = false;      // shown by hand: no reason, no search
    QSet<QPair<Id, Id>> m_two; // said to be two people
};
} // namespace convenor
