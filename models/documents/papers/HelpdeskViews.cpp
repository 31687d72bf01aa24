#include "documents/papers/HelpdeskViews.h"

#include "documents/papers/TextJoin.h"

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

// The usual places, and every meeting wherever it stands.
QList<SlotView> slotsOf(const Plan& plan, const HelpdeskView& view, Id expert,
                        const QList<const Booking*>& bookings)
{
    const int length = view.helpdesk->meetingMinutes;
    QMultiMap<int, SlotView> byTime;
    for (const Booking* booking : bookings) {
        if (booking->expert != expert)
            continue;
        SlotView slot{.start = view.start + booking->slot, .end = view.start + booking->slot + length};
        slot.booking = booking;
        slot.person = plan.find<Person>(booking->person);
        slot.topic = booking->topic.trimmed();
        const MeetingRequest* request = plan.find<MeetingRequest>(booking->request);
        if (slot.topic.isEmpty() && request)
            slot.topic = request->topic.trimmed();
        byTime.insert(slot.start, slot);
    }
    const int step = length + std::max(0, view.helpdesk->changeoverMinutes);
    for (int start = view.start; length > 0 && start + length <= view.end; start += step) {
        const bool taken = std::any_of(byTime.cbegin(), byTime.cend(), [&](const SlotView& slot) {
            return slot.start < start + length && start < slot.end;
        });
        if (!taken)
            byTime.insert(start, SlotView{.start = start, .end = start + length});
    }
    return byTime.values();
}

bool isMet(const MeetingRequest& request, const QList<const Booking*>& bookings)
{
    return std::any_of(bookings.cbegin(), bookings.cend(), [&](const Booking* booking) {
        if (booking->request.id != 0)
            return booking->request == request.id;
        return booking->person == request.person &&
               (request.expert.id == 0 || booking->expert == request.expert);
    });
}

QList<UnmetView> unmetRequests(const PaperContext& context, Id helpdesk,
                               const QList<const Booking*>& bookings)
{
    const Plan& plan = context.plan();
    QHash<Id, qsizetype> order;
    const QList<const Person*> people = context.people();
    for (qsizetype i = 0; i < people.size(); ++i)
        order.insert(people[i]->id, i);
    QList<UnmetView> unmet;
    for (const MeetingRequest& request : plan.all<MeetingRequest>()) {
        // Whoever does not come needs no meeting.
        if (request.helpdesk != helpdesk || !order.contains(request.person) || isMet(request, bookings))
            continue;
        const HelpdeskExpert* expert = plan.find<HelpdeskExpert>(request.expert);
        unmet.append({&request, plan.find<Person>(request.person),
                      expert ? plan.find<Person>(expert->person) : nullptr});
    }
    std::stable_sort(unmet.begin(), unmet.end(), [&](const UnmetView& left, const UnmetView& right) {
        if (left.request->priority != right.request->priority)
            return left.request->priority > right.request->priority;
        return order.value(left.person->id) < order.value(right.person->id);
    });
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
    for (const HelpdeskExpert& expert : plan.all<HelpdeskExpert>()) {
        const Person* person = expert.helpdesk == helpdesk.id ? plan.find<Person>(expert.person) : nullptr;
        if (person)
            view.experts.append({&expert, person, slotsOf(plan, view, expert.id, bookings)});
    }
    view.unmet = unmetRequests(context, helpdesk.id, bookings);
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
            if (!view.experts.isEmpty())
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

PaperText expertPlace(const PaperContext& context, const HelpdeskView& view, const ExpertView& expert)
{
    PaperText place = context.text("helpdesk_expert", expert.expert->id, "place", expert.expert->place);
    return place.isEmpty() && view.item ? context.roomName(view.item->room) : place;
}

QString expertLink(const PaperContext& context, const HelpdeskView& view, const ExpertView& expert)
{
    const Room* room = view.item ? context.plan().find<Room>(view.item->room) : nullptr;
    for (const QString& link :
         {expert.expert->link, room ? room->link : QString(), view.item ? view.item->link : QString()}) {
        if (!link.trimmed().isEmpty())
            return link.trimmed();
    }
    return {};
}
} // namespace convenor
