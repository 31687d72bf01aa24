#include "ui/today/WalkInOffers.h"

#include "domain/planners/RoundPlanner.h"
#include "domain/Records.h"
#include "editing/AgendaEdits.h"
#include "editing/AttendanceEdits.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/PlainText.h"
#include "ui/widgets/Theme.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace convenor {
WalkInOffers::WalkInOffers(const PlanEditor& editor, QWidget* parent) : QWidget(parent), m_editor(editor)
{
    setObjectName(QStringLiteral("walkInOffers"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    hide();
}

void WalkInOffers::offer(Id person)
{
    const Plan& plan = m_editor.plan();
    m_person = plan.find<Person>(person) ? person : 0;
    m_groups = m_person != 0 ? suggestedGroups(plan, m_person) : QList<Id>();
    if (m_content) {
        m_content->hide();
        m_content->deleteLater(); // the click on one of its buttons may still be under way
        m_content = nullptr;
    }
    setVisible(m_person != 0);
    if (m_person == 0)
        return;
    m_content = new QWidget(this);
    auto* flow = new FlowLayout(m_content, theme::spaced(this, theme::normal));
    const auto add = [&](const QString& name, const QString& text, const QString& tip) {
        auto* button = new QPushButton(text, m_content);
        button->setObjectName(name);
        button->setFocusPolicy(Qt::TabFocus); // a click leaves the focus with the door
        button->setAccessibleName(tr("%1: %2").arg(text, personInWords(plan, m_person)));
        plainToolTip(button, tip);
        flow->addWidget(button);
        return button;
    };
    connect(add(QStringLiteral("printBadge"), tr("Print badge"), tr("Shows the badge to print it (Ctrl+B)")),
            &QPushButton::clicked, this, [this] { emit badgeRequested(m_person); });
    for (const Id group : std::as_const(m_groups)) {
        const BreakoutGroup* record = plan.find<BreakoutGroup>(group);
        const QString tip = group == m_groups.constFirst() ? tr("The group with most room in %1 (Ctrl+G)")
                                                           : tr("The group with most room in %1");
        connect(add(QStringLiteral("joinGroup"),
                    tr("Join %1").arg(shownCaption(quotedTitle(groupTitle(plan, group)))),
                    tip.arg(shownText(roundTitle(plan, record->round)))),
                &QPushButton::clicked, this, [this, group] { emit groupChosen(m_person, group); });
    }
    layout()->addWidget(m_content);
}
} // namespace convenor
