#include "ui/groups/ComparePanel.h"

#include "domain/Records.h"
#include "editing/AgendaEdits.h"
#include "editing/PlanEditor.h"
#include "ui/widgets/PlainText.h"
#include "ui/widgets/SentenceList.h"
#include "ui/widgets/Theme.h"

#include <QVBoxLayout>

namespace convenor {
namespace {
constexpr int lines = 16;

struct Sizes
{
    int groups = 0;
    int least = 0;
    int most = 0;
    bool operator==(const Sizes&) const = default;
};

// How many people sit in the groups of a round.
Sizes sizesOf(const Plan& plan, Id round)
{
    const QHash<Id, int> people = groupSizes(plan, round);
    Sizes sizes;
    for (const Id group : groupsOfRound(plan, round)) {
        const int here = people.value(group);
        sizes.least = sizes.groups == 0 ? here : qMin(sizes.least, here);
        sizes.most = qMax(sizes.most, here);
        ++sizes.groups;
    }
    return sizes;
}

// "5 groups of 6", "5 groups of 11 or 12".
QString inWords(const Sizes& sizes)
{
    const QString groups = ComparePanel::tr("%n group(s)", nullptr, sizes.groups);
    if (sizes.least == sizes.most)
        return ComparePanel::tr("%1 of %2").arg(groups).arg(sizes.most);
    if (sizes.least + 1 == sizes.most)
        return ComparePanel::tr("%1 of %2 or %3").arg(groups).arg(sizes.least).arg(sizes.most);
    return ComparePanel::tr("%1 of %2 to %3").arg(groups).arg(sizes.least).arg(sizes.most);
}

QString comparisonInWords(const Plan& plan, const RoundComparison& one)
{
    const Sizes first = sizesOf(plan, one.one);
    const Sizes second = sizesOf(plan, one.other);
    const QString sizes = first == second
                              ? inWords(first)
                              : ComparePanel::tr("%1, then %2").arg(inWords(first), inWords(second));
    return ComparePanel::tr("%1 and %2: %3: %4.")
        .arg(shownText(roundTitle(plan, one.one)), shownText(roundTitle(plan, one.other)), sizes,
             pairsAgainText(one.pairsAgain, one.least));
}

// "Wishes in “Round 1”: 48 of 57 got their 1st, 5 their 2nd, 2 their 3rd, 1 a later one, 1 none."
QString wishesInWords(const Plan& plan, Id round, const Satisfaction& wishes)
{
    QStringList parts{ComparePanel::tr("%1 of %2 got their 1st").arg(wishes.first).arg(wishes.withWishes),
                      ComparePanel::tr("%1 their 2nd").arg(wishes.second),
                      ComparePanel::tr("%1 their 3rd").arg(wishes.third)};
    if (wishes.later > 0)
        parts.append(ComparePanel::tr("%1 a later one").arg(wishes.later));
    parts.append(ComparePanel::tr("%1 none of theirs").arg(wishes.none));
    return ComparePanel::tr("Wishes in %1: %2.")
        .arg(quotedTitle(roundTitle(plan, round)), parts.join(QStringLiteral(", ")));
}
} // namespace

ComparePanel::ComparePanel(const Session& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_total(new PlainLabel({}, this)),
      m_list(new SentenceList(lines, this))
{
    setObjectName(QStringLiteral("comparePanel"));
    auto* title = new PlainLabel(tr("The rounds compared"), this);
    title->setFont(theme::headingFont(font(), 2));
    m_total->setObjectName(QStringLiteral("compareTotal"));
    m_list->setObjectName(QStringLiteral("compareList"));
    m_list->setAccessibleName(tr("The rounds compared"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::spaced(this, theme::normal));
    column->addWidget(title);
    column->addWidget(m_total);
    column->addWidget(m_list);
    connect(m_list, &SentenceList::entered, this, [this](int row) { emit said(m_list->item(row)->text()); });
    connect(&session.editor, &PlanEditor::changed, this, &ComparePanel::refresh);
    connect(&session.editor, &PlanEditor::reloaded, this, &ComparePanel::refresh);
}

void ComparePanel::setRound(Id round)
{
    if (round == m_round)
        return;
    m_round = round;
    refresh();
}

void ComparePanel::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_stale)
        refresh();
}

void ComparePanel::refresh()
{
    m_stale = !isVisible();
    if (m_stale)
        return;
    m_aside.ask([plan = m_session.editor.plan(), round = m_round] { return answerFor(plan, round); },
                [this](const Answer& answer) { take(answer); });
}

ComparePanel::Answer ComparePanel::answerFor(const Plan& plan, Id round)
{
    Answer answer;
    if (plan.rows(Table::GroupMembership).size() == 0)
        return answer;
    const GroupCase given = groupCase(plan, {}, true);
    answer.total = reportSentence(reportOf(given, given.seats));
    QStringList others;
    for (const RoundComparison& one : compareRounds(plan)) {
        const bool isAsked = one.one == round || one.other == round;
        (isAsked ? answer.lines : others).append(comparisonInWords(plan, one));
    }
    answer.lines += others;
    const DaysOfPeople known(plan);
    for (const Id one : roundsInOrder(plan)) {
        const Satisfaction wishes = satisfactionOf(known, one);
        if (wishes.withWishes > 0)
            answer.lines.append(wishesInWords(plan, one, wishes));
    }
    return answer;
}

void ComparePanel::take(const Answer& answer)
{
    m_total->setPlainText(answer.total.isEmpty() ? tr("Nobody has a seat yet.") : answer.total);
    m_list->setSentences(answer.lines, answer.lines.isEmpty() ? -1 : 0);
    m_list->setVisible(!answer.lines.isEmpty());
}
} // namespace convenor
