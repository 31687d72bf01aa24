#include "documents/papers/HelpdeskViews.h"

#include "documents/papers/TextJoin.h"
#include "documents/papers/WaitingReason.h"
#include "domain/planners/MeetingPlanner.h"

#include <QMap>

#include <algorithm>

namespace convenor {
namespace {
QList<const Booking*> liveBookings(const Plan& plan, Id helpdesk)
{
    QList<const Booking*> bookings;
    for (const Booking& booking : plan.all<Booking>()) {
        if (booking.helpdesk == helpdesk && isLive(booking.status))
            bookings.append(&booking);
    }
    return bookings;
}

SlotView meetingOf(const Plan& plan, const HelpdeskView& view, const Booking& booking)
{
    SlotView slot;
    slot.start = timeAfter(view.start, booking.slot);
    slot.end = timeAfter(slot.start, view.helpdesk->meetingMinutes);
    slot.booking = &booking;
    slot.person = plan.find<Person>(booking.person);
    slot.partner = plan.find<Person>(booking.partner);
    slot.topic = topicOf(plan, booking);
    return slot;
}

// A day slot by slot: the meetings wherever they stand, and the places between them.
template <typename IsThere>
QList<SlotView> withFreePlaces(QMultiMap<int, SlotView> byTime, const QList<Slot>& places, IsThere isThere)
{
    const QList<SlotView> meetings = byTime.values();
    for (const Slot& place : places) {
        const bool taken = std::any_of(meetings.cbegin(), meetings.cend(), [&](const SlotView& slot) {
            return slot.start < place.end && place.start < slot.end;
        });
        if (!taken && isThere(place))
            byTime.insert(place.start, SlotView{.start = place.start, .end = place.end});
    }
    return byTime.values();
}

// The places while the expert is there.
QList<SlotView> meetingsOf(const Plan& plan, const HelpdeskView& view, const HelpdeskExpert& expert,
                           const QList<Slot>& places, const QList<const Booking*>& bookings)
{
    QMultiMap<int, SlotView> byTime;
    for (const Booking* booking : bookings) {
        if (booking->expert == expert.id) {
            const SlotView slot = meetingOf(plan, view, *booking);
            byTime.insert(slot.start, slot);
        }
    }
    return withFreePlaces(byTime, places, [&expert](const Slot& place) {
        return (!expert.earliest || *expert.earliest <= place.start) &&
               (!expert.latest || place.end <= *expert.latest);
    });
}

QList<TableView> tablesOf(const Plan& plan, const HelpdeskView& view, const QList<Slot>& places,
                          const QList<const Booking*>& bookings)
{
    QMap<int, QMultiMap<int, SlotView>> byTable;
    for (const Booking* booking : bookings) {
        const SlotView slot = meetingOf(plan, view, *booking);
        byTable[std::max(0, booking->tableNumber.value_or(0))].insert(slot.start, slot);
    }
    QList<TableView> tables;
    for (auto table = byTable.cbegin(); table != byTable.cend(); ++table)
        tables.append({table.key(),
                       withFreePlaces(*table, places, [&table](const Slot&) { return table.key() != 0; })});
    return tables;
}

QList<UnmetView> unmetRequests(const PaperContext& context, Id helpdesk)
{
    const Plan& plan = context.plan();
    QSet<Id> coming; // whoever does not come needs no meeting
    for (const Person* person : context.people())
        coming.insert(person->id);
    const HelpdeskTimes times(plan, context.timing(), helpdesk);
    const FreePlaces free(context.whole(), times);
    QList<UnmetView> unmet;
    for (const Id id : waitingRequests(plan, helpdesk)) {
        const MeetingRequest* request = plan.find<MeetingRequest>(id);
        if (!coming.contains(request->person))
            continue;
        const HelpdeskExpert* expert = plan.find<HelpdeskExpert>(request->expert);
        const Id with = expert ? Id(expert->person) : Id(request->partner);
        unmet.append({request, plan.find<Person>(request->person), plan.find<Person>(with),
                      waitingReason(context, times, free, *request)});
    }
    return unmet;
}

HelpdeskView viewOf(const PaperContext& context, const Helpdesk& helpdesk, const ItemTime& time)
{
    const Plan& plan = context.plan();
    HelpdeskView view{.helpdesk = &helpdesk, .item = plan.find<AgendaItem>(time.item)};
    view.day = time.day;
    view.start = time.start;
    view.end = time.end;
    const QList<const Booking*> bookings = liveBookings(plan, helpdesk.id);
    const QList<Slot> places = slotsOf(plan, context.timing(), helpdesk);
    for (const HelpdeskExpert& expert : plan.all<HelpdeskExpert>()) {
        const Person* person = expert.helpdesk == helpdesk.id ? plan.find<Person>(expert.person) : nullptr;
        if (person)
            view.experts.append({&expert, person, meetingsOf(plan, view, expert, places, bookings)});
    }
    view.isMatchmaking = isMatchmaking(plan, helpdesk.id);
    if (view.isMatchmaking)
        view.tables = tablesOf(plan, view, places, bookings);
    view.unmet = unmetRequests(context, helpdesk.id);
    return view;
}
} // namespace

QList<HelpdeskView> helpdeskViews(const PaperContext& context)
{
    const PaperOptions& options = context.options();
    QHash<Id, QList<const Helpdesk*>> byItem;
    for (const Helpdesk& helpdesk : context.plan().all<Helpdesk>())
        byItem[helpdesk.agendaItem].append(&helpdesk);
    QList<HelpdeskView> views;
    for (const ItemTime& time : context.timing().items()) {
        for (const Helpdesk* helpdesk : byItem.value(time.item)) {
            if ((options.day != 0 && options.day != time.day) ||
                (options.helpdesk != 0 && options.helpdesk != helpdesk->id))
                continue;
            HelpdeskView view = viewOf(context, *helpdesk, time);
            if (!view.experts.isEmpty() || !view.tables.isEmpty() ||
                (view.isMatchmaking && !view.unmet.isEmpty()))
                views.append(std::move(view));
        }
    }
    return views;
}

PaperText helpdeskName(const PaperContext& context, const HelpdeskView& view)
{
    PaperText name = context.text("helpdesk", view.helpdesk->id, "name", view.helpdesk->name);
    return name.isEmpty() && view.item ? context.itemTitle(*view.item) : name;
}

namespace {
// Its own, or that of what it stands in.
Id roomOf(const Plan& plan, const AgendaItem* item)
{
    constexpr int deepest = 32; // a file may hold circles
    for (int depth = 0; item && depth < deepest; ++depth, item = plan.find<AgendaItem>(item->parent)) {
        if (item->room != 0)
            return item->room;
    }
    return 0;
}
} // namespace

MeetingWhere whereOf(const PaperContext& context, const AgendaItem* item, const HelpdeskExpert* expert,
                     int table)
{
    const Plan& plan = context.plan();
    const Room* room = expert ? plan.find<Room>(expert->room) : nullptr;
    const Id itemRoom = roomOf(plan, item);
    MeetingWhere where;
    if (expert)
        where.place = joinedTexts({context.text("helpdesk_expert", expert->id, "place", expert->place),
                                   context.roomName(expert->room)},
                                  QStringLiteral(", "));
    if (table > 0)
        where.place = joinedTexts(
            {filledText(context.translate("documents", "Table %1"), {PaperText::of(QString::number(table))}),
             context.roomName(itemRoom)},
            QStringLiteral(", "));
    if (where.place.isEmpty())
        where.place = context.roomName(itemRoom);
    const Room* around = plan.find<Room>(itemRoom);
    for (const QString& link : {expert ? expert->link : QString(), room ? room->link : QString(),
                                around ? around->link : QString(), item ? item->link : QString()}) {
        if (where.link.isEmpty())
            where.link = link.trimmed();
    }
    return where;
}

QHash<Id, QList<const MeetingRequest*>> waitingByPerson(const PaperContext& context)
{
    const Plan& plan = context.plan();
    QHash<Id, QList<const MeetingRequest*>> waiting;
    for (const Id helpdesk : helpdesksInOrder(plan, context.timing())) {
        for (const Id id : waitingRequests(plan, helpdesk)) {
            const MeetingRequest* request = plan.find<MeetingRequest>(id);
            waiting[request->person].append(request);
        }
    }
    return waiting;
}

PaperText waitingText(const PaperContext& context, const MeetingRequest& request)
{
    const Plan& plan = context.plan();
    const HelpdeskExpert* expert = plan.find<HelpdeskExpert>(request.expert);
    const Person* with = plan.find<Person>(expert ? Id(expert->person) : Id(request.partner));
    const Helpdesk* helpdesk = plan.find<Helpdesk>(request.helpdesk);
    HelpdeskView view{.helpdesk = helpdesk};
    if (helpdesk)
        view.item = plan.find<AgendaItem>(helpdesk->agendaItem);
    const PaperText topic = PaperText::typedOf(request.topic.simplified());
    const PaperText what =
        with ? context.personName(*with) : (helpdesk ? helpdeskName(context, view) : PaperText{});
    if (topic.isEmpty())
        return with ? filledText(
                          context.translate("documents",
                                            "You asked for a meeting with %1: you are on the waiting list."),
                          {what})
                    : filledText(
                          context.translate("documents",
                                            "You asked for a meeting at “%1”: you are on the waiting list."),
                          {what});
    //: %1 is a person, %2 the topic that was typed.
    return with ? filledText(
                      context.translate("documents",
                                        "You asked for a meeting with %1 (%2): you are on the waiting list."),
                      {what, topic})
                //: %1 is a helpdesk, %2 the topic that was typed.
                : filledText(
                      context.translate("documents",
                                        "You asked for a meeting at “%1” (%2): you are on the waiting list."),
                      {what, topic});
}

PaperText helpdeskWhen(const PaperContext& context, Id day, int start, int end)
{
    const Day* record = context.plan().find<Day>(day);
    return joinedTexts({record ? context.date(record->date) : PaperText{},
                        PaperText::of(context.language().timeRange(start, end))},
                       QStringLiteral(", "));
}

DocumentNode helpdeskUnit(const QString& unit, Id subject)
{
    DocumentNode section;
    section.kind = NodeKind::Section;
    section.start = SectionStart::Unit;
    section.unit = unit;
    section.subject = subject;
    return section;
}

PaperText helpdeskFrom(const PaperContext& context, const Person& person)
{
    return joinedTexts({context.organisation(person), context.country(person)}, QStringLiteral(", "));
}
} // namespace convenor
