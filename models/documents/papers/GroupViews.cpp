#include "documents/papers/GroupViews.h"

#include "documents/papers/TextJoin.h"
#include "domain/planners/AttendancePlanner.h"

#include <QSet>

#include <algorithm>

namespace convenor {
namespace {
// What all rounds need, gathered once.
class RoundBuilder
{
public:
    explicit RoundBuilder(const PaperContext& context)
        : m_context(context), m_people(context.people()), m_presence(context.plan())
    {
        for (qsizetype i = 0; i < m_people.size(); ++i)
            m_order.insert(m_people[i]->id, i);
        for (const BreakoutGroup& group : context.plan().all<BreakoutGroup>())
            m_groups[group.round].append(&group);
        for (const Person* person : context.everybody()) {
            if (!context.isNamed(*person))
                m_unnamed.insert(person->id, person);
        }
        for (const GroupMembership& membership : context.plan().all<GroupMembership>())
            m_members[membership.group].append(membership.person);
    }

    RoundView view(const BreakoutRound& round) const;

private:
    GroupView groupView(const BreakoutGroup& group, int number) const;
    const Person* person(Id id) const
    {
        const auto found = m_order.constFind(id);
        return found == m_order.constEnd() ? nullptr : m_people[*found];
    }

    const PaperContext& m_context;
    QList<const Person*> m_people;
    QHash<Id, qsizetype> m_order; // person -> place in m_people
    QHash<Id, const Person*> m_unnamed;
    DaysOfPeople m_presence;
    QHash<Id, QList<const BreakoutGroup*>> m_groups;
    QHash<Id, QList<Id>> m_members;
};

GroupView RoundBuilder::groupView(const BreakoutGroup& group, int number) const
{
    GroupView view{.group = &group, .number = number};
    view.moderator = person(group.moderator);
    view.rapporteur = person(group.rapporteur);
    QList<qsizetype> places;
    for (const Id id : m_members.value(group.id)) {
        if (const auto found = m_order.constFind(id); found != m_order.constEnd())
            places.append(*found);
        else if (m_unnamed.contains(id))
            ++view.further;
    }
    std::sort(places.begin(), places.end());
    for (const qsizetype place : std::as_const(places))
        view.members.append(m_people[place]);
    view.where = joinedTexts(
        {m_context.roomName(group.room), m_context.text("breakout_group", group.id, "place", group.place)},
        QStringLiteral(", "));
    if (const Room* room = m_context.plan().find<Room>(group.room))
        view.link = room->link.trimmed();
    return view;
}

RoundView RoundBuilder::view(const BreakoutRound& round) const
{
    RoundView view{.round = &round};
    if (const ItemTime* time = m_context.timing().find(round.agendaItem)) {
        view.day = time->day;
        view.start = time->start;
        view.end = time->end;
    }
    QSet<Id> placed;
    for (const BreakoutGroup* group : m_groups.value(round.id)) {
        for (const Id id : m_members.value(group->id) + QList<Id>{group->moderator, group->rapporteur})
            placed.insert(id);
    }
    for (const BreakoutGroup* group : m_groups.value(round.id)) {
        view.groups.append(groupView(*group, int(view.groups.size()) + 1));
    }
    for (const Person* person : m_people) {
        if (!placed.contains(person->id) && m_presence.comes(*person, view.day))
            view.without.append(person);
    }
    for (const Person* person : m_unnamed)
        view.furtherWithout += !placed.contains(person->id) && m_presence.comes(*person, view.day) ? 1 : 0;
    return view;
}
} // namespace

QList<const Person*> GroupView::everybody() const
{
    QList<const Person*> people = members;
    for (const Person* lead : {moderator, rapporteur}) {
        if (lead && !people.contains(lead))
            people.append(lead);
    }
    return people;
}

bool RoundView::oneRoom() const
{
    return std::all_of(groups.cbegin(), groups.cend(), [&](const GroupView& group) {
        return group.group->room.id != 0 && group.group->room == groups.first().group->room &&
               !group.group->place.trimmed().isEmpty();
    });
}

QList<RoundView> roundViews(const PaperContext& context)
{
    const PaperOptions& options = context.options();
    const RoundBuilder builder(context);
    QHash<Id, QList<const BreakoutRound*>> byItem;
    for (const BreakoutRound& round : context.plan().all<BreakoutRound>())
        byItem[round.agendaItem].append(&round);
    QList<RoundView> views;
    for (const ItemTime& time : context.timing().items()) {
        for (const BreakoutRound* round : byItem.value(time.item)) {
            if ((options.day != 0 && options.day != time.day) ||
                (options.round != 0 && options.round != round->id))
                continue;
            RoundView view = builder.view(*round);
            if (options.room != 0) {
                view.groups.removeIf(
                    [&](const GroupView& group) { return group.group->room != options.room; });
            }
            if (!view.groups.isEmpty())
                views.append(std::move(view));
        }
    }
    return views;
}

PaperText roundName(const PaperContext& context, const RoundView& round)
{
    PaperText name = context.text("breakout_round", round.round->id, "name", round.round->name);
    const AgendaItem* item = context.plan().find<AgendaItem>(round.round->agendaItem);
    return name.isEmpty() && item ? context.itemTitle(*item) : name;
}

PaperText roundWhen(const PaperContext& context, const RoundView& round)
{
    const Day* day = context.plan().find<Day>(round.day);
    PaperText date = day ? context.date(day->date) : PaperText{};
    if (!round.start)
        return date;
    const QString times = context.language().timeRange(*round.start, round.end);
    return joinedTexts({date, PaperText::of(times)}, QStringLiteral(", "));
}

PaperText groupNumber(const PaperContext& context, const GroupView& group)
{
    return filledText(context.translate("documents", "Group %1"),
                      {PaperText::of(QString::number(group.number))});
}

PaperText groupTopic(const PaperContext& context, const GroupView& group)
{
    const PaperText topic = context.text("breakout_group", group.group->id, "topic", group.group->topic);
    return topic.isEmpty() ? groupNumber(context, group) : topic;
}

PaperText groupLanguages(const GroupView& group)
{
    QList<PaperText> names;
    for (const QString& code : group.group->languages.split(u',', Qt::SkipEmptyParts)) {
        const QLocale locale(code.trimmed());
        if (locale.language() == QLocale::C) {
            names.append(PaperText::typedOf(code.trimmed()));
            continue;
        }
        // Each language by its own name: whoever speaks it can read it, whatever the paper's language.
        PaperText name = PaperText::of(locale.nativeLanguageName());
        if (locale.language() == QLocale::English)
            name.first = QStringLiteral("English");
        names.append(name);
    }
    return joinedTexts(names, QStringLiteral(", "));
}
} // namespace convenor
