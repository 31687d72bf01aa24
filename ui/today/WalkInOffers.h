// What is offered for somebody who just walked in: a badge, a group.
#pragma once

#include "domain/Plan.h"

#include <QWidget>

namespace convenor {
class PlanEditor;

// Hidden while nothing is offered.
class WalkInOffers : public QWidget
{
    Q_OBJECT

public:
    // The editor must outlive the offers.
    explicit WalkInOffers(const PlanEditor& editor, QWidget* parent = nullptr);

    // Offers for a person; 0 takes the offers away.
    void offer(Id person);
    Id person() const { return m_person; }
    // The group that is offered first; 0 when none is.
    Id firstGroup() const { return m_groups.value(0); }

signals:
    void badgeRequested(convenor::Id person);
    void groupChosen(convenor::Id person, convenor::Id group);

private:
    const PlanEditor& m_editor;
    Id m_person = 0;
    QList<Id> m_groups;
    QWidget* m_content = nullptr;
};
} // namespace convenor
