#include "documents/papers/OutcomeViews.h"

#include "documents/papers/GroupViews.h"
#include "documents/papers/TextJoin.h"
#include "domain/planners/RoundPlanner.h"

namespace convenor {
namespace {
PaperText groupName(const PaperContext& context, const BreakoutGroup& group)
{
    GroupView view;
    view.group = &group;
    view.number = int(groupsOfRound(context.plan(), group.round).indexOf(group.id)) + 1;
    const PaperText number = groupNumber(context, view);
    return group.topic.isEmpty() ? number
                                 : joinedTexts({number, groupTopic(context, view)}, QStringLiteral(": "));
}

PaperText personOr(const PaperContext& context, Id person)
{
    const Person* record = context.plan().find<Person>(person);
    return record ? context.personName(*record) : PaperText{};
}

// Whether the audience may read what comes of it.
bool isShown(const PaperContext& context, const AgendaItem* item)
{
    return !item || context.audience() == Audience::Organisers || isPublic(context.plan(), *item);
}
} // namespace

const AgendaItem* itemOfSubject(const Plan& plan, const OutcomeSubject& subject)
{
    if (const BreakoutGroup* group = plan.find<BreakoutGroup>(subject.group)) {
        const BreakoutRound* round = plan.find<BreakoutRound>(group->round);
        return round ? plan.find<AgendaItem>(round->agendaItem) : nullptr;
    }
    if (const Booking* booking = plan.find<Booking>(subject.booking)) {
        const Helpdesk* helpdesk = plan.find<Helpdesk>(booking->helpdesk);
        return helpdesk ? plan.find<AgendaItem>(helpdesk->agendaItem) : nullptr;
    }
    return plan.find<AgendaItem>(subject.item);
}

PaperText subjectName(const PaperContext& context, const OutcomeSubject& subject)
{
    const Plan& plan = context.plan();
    if (const BreakoutGroup* group = plan.find<BreakoutGroup>(subject.group))
        return groupName(context, *group);
    if (plan.find<Booking>(subject.booking)) {
        const QList<Id> two = peopleToReport(plan, subject);
        //: A meeting of two people.
        return filledText(context.translate("documents", "%1 and %2"),
                          {personOr(context, two.value(0)), personOr(context, two.value(1))});
    }
    const AgendaItem* item = plan.find<AgendaItem>(subject.item);
    return item ? context.itemTitle(*item) : context.translate("documents", "The whole workshop");
}

QList<SubjectView> subjectsWithOutcomes(const PaperContext& context)
{
    const Plan& plan = context.plan();
    QMap<OutcomeSubject, QList<const Outcome*>> outcomes;
    for (const Outcome& outcome : plan.all<Outcome>())
        outcomes[subjectOf(outcome)].append(&outcome);
    QList<SubjectView> views;
    if (outcomes.isEmpty())
        return views;
    const QList<Id> days = context.days();
    for (const SubjectLine& line : outcomeSubjects(plan, context.timing())) {
        const AgendaItem* item = itemOfSubject(plan, line.subject);
        const bool isAsked = context.options().day == 0 || (item && days.contains(item->day));
        if (!outcomes.contains(line.subject) || !isAsked || !isShown(context, item))
            continue;
        views.append({line.subject, line.depth, item ? Id(item->day) : Id(0), item,
                      subjectName(context, line.subject), outcomes.value(line.subject)});
    }
    return views;
}

PaperText outcomeText(const Outcome& outcome)
{
    return PaperText::typedOf(outcome.text.trimmed());
}

PaperText outcomePerson(const PaperContext& context, const Outcome& outcome)
{
    return personOr(context, outcome.person);
}

PaperText outcomePartner(const PaperContext& context, const Outcome& outcome)
{
    return personOr(context, outcome.partner);
}

PaperText outcomeDue(const PaperContext& context, const Outcome& outcome)
{
    return outcome.due.isValid() ? PaperText::of(context.language().dateWithoutWeekday(outcome.due))
                                 : PaperText{};
}
} // namespace convenor
