#include "domain/planners/BookingKeeper.h"

#include "domain/BookingCheck.h"
#include "domain/PeopleRecords.h"
#include "domain/planners/MeetingPlanner.h"
#include "domain/References.h"

#include <QCoreApplication>

#include <algorithm>

namespace convenor {
namespace {
bool isOtherTime(const AgendaItem& a, const AgendaItem& b)
{
    return a.minutes != b.minutes || a.pinnedStart != b.pinnedStart || a.bufferMinutes != b.bufferMinutes ||
           a.position != b.position || a.parent != b.parent || a.day != b.day || a.kind != b.kind ||
           a.internal != b.internal;
}

bool isOtherTime(const Helpdesk& a, const Helpdesk& b)
{
    return a.agendaItem != b.agendaItem || a.meetingMinutes != b.meetingMinutes ||
           a.changeoverMinutes != b.changeoverMinutes;
}

bool isOtherTime(const HelpdeskExpert& a, const HelpdeskExpert& b)
{
    return a.earliest != b.earliest || a.latest != b.latest;
}

bool movesGround(const Change& change)
{
    switch (change.table) {
    case Table::AgendaItem:
        return !change.isEdit() || isOtherTime(change.beforeAs<AgendaItem>(), change.afterAs<AgendaItem>());
    case Table::Day:
        return change.isEdit() && (change.beforeAs<Day>().opens != change.afterAs<Day>().opens ||
                                   change.beforeAs<Day>().date != change.afterAs<Day>().date);
    case Table::Helpdesk:
        return change.isEdit() && isOtherTime(change.beforeAs<Helpdesk>(), change.afterAs<Helpdesk>());
    case Table::HelpdeskExpert:
        return change.isRemove() || (change.isEdit() && isOtherTime(change.beforeAs<HelpdeskExpert>(),
                                                                    change.afterAs<HelpdeskExpert>()));
    default:
        return false;
    }
}

// A meeting that is still to be.
bool isToCome(const Booking& booking)
{
    return isLive(booking.status) && booking.status != BookingStatus::TookPlace;
}

bool isAt(const HelpdeskExpert* expert, const Slot& slot)
{
    return !expert || ((!expert->earliest || *expert->earliest <= slot.start) &&
                       (!expert->latest || slot.end <= *expert->latest));
}

const Slot* slotAt(const QList<Slot>& all, int offset)
{
    const auto found =
        std::find_if(all.cbegin(), all.cend(), [offset](const Slot& slot) { return slot.offset == offset; });
    return found == all.cend() ? nullptr : &*found;
}

class Keeper
{
public:
    Keeper(const Plan& before, const Plan& after, const ChangeSet& changes)
        : m_before(before), m_after(after), m_changes(changes), m_timeBefore(before), m_timeAfter(after)
    {
    }
    // What follows from the changes.
    ChangeSet follow(IdSource& ids);

private:
    bool lastsLonger(Id helpdesk) const;
    bool isElsewhere(Id helpdesk) const;
    void lookAt(const Helpdesk& helpdesk, const QList<const Booking*>& bookings);
    // Who was served by an expert who goes.
    void askAgain(IdSource& ids);
    bool asksAlready(const Booking& booking);
    void wait(const Booking& booking, IdSource& ids);

    const Plan& m_before;
    const Plan& m_after;
    const ChangeSet& m_changes;
    Timing m_timeBefore;
    Timing m_timeAfter;
    QSet<Id> m_waits;
    QSet<Id> m_asked;   // requests of the set that stand for a meeting that goes
    QSet<Id> m_touched; // meetings that lie elsewhere now, or last longer
    ChangeSet m_result;
};

ChangeSet Keeper::follow(IdSource& ids)
{
    QSet<Id> moved;
    for (const Helpdesk& helpdesk : m_after.all<Helpdesk>()) {
        if (isElsewhere(helpdesk.id))
            moved.insert(helpdesk.id);
    }
    QHash<Id, QList<const Booking*>> bookings;
    for (const Booking& booking : m_after.all<Booking>()) {
        if (isLive(booking.status) && (lastsLonger(booking.helpdesk) || moved.contains(booking.helpdesk)))
            m_touched.insert(booking.id);
        const Change* own = m_changes.find(Table::Booking, booking.id);
        const bool isPlacedHere = own && (!own->before || own->beforeAs<Booking>().slot != booking.slot ||
                                          own->beforeAs<Booking>().expert != booking.expert ||
                                          own->beforeAs<Booking>().helpdesk != booking.helpdesk);
        if (isToCome(booking) && !isPlacedHere)
            bookings[booking.helpdesk].append(&booking);
    }
    for (const Helpdesk& helpdesk : m_after.all<Helpdesk>()) {
        if (bookings.contains(helpdesk.id))
            lookAt(helpdesk, bookings.value(helpdesk.id));
    }
    if (!m_touched.isEmpty()) {
        // Moved meetings must not come to lie upon others: who cannot stay waits.
        ChangeSet without = m_result;
        for (const Id id : std::as_const(m_waits))
            removeWithDependants(m_after, Table::Booking, id, without);
        if (const Result<Plan> now = m_after.applied(without); now)
            m_waits += clashingBookings(*now, m_touched);
    }
    QList<Id> waits(m_waits.cbegin(), m_waits.cend());
    std::sort(waits.begin(), waits.end()); // the same set makes the same rows
    for (const Id id : std::as_const(waits))
        wait(*m_after.find<Booking>(id), ids);
    askAgain(ids);
    return m_result;
}

// The meetings of the helpdesk became longer by the changes.
bool Keeper::lastsLonger(Id helpdesk) const
{
    const Change* change = m_changes.find(Table::Helpdesk, helpdesk);
    return change && change->isEdit() &&
           change->afterAs<Helpdesk>().meetingMinutes > change->beforeAs<Helpdesk>().meetingMinutes;
}

// The helpdesk begins at another time by the changes, and its meetings with it.
bool Keeper::isElsewhere(Id helpdesk) const
{
    const Helpdesk* before = m_before.find<Helpdesk>(helpdesk);
    const ItemTime* was = before ? m_timeBefore.find(before->agendaItem) : nullptr;
    const ItemTime* now = m_timeAfter.find(m_after.find<Helpdesk>(helpdesk)->agendaItem);
    // In the parking list meetings have no time: they stay as they are, and are looked at when it is placed.
    if (!before || !now)
        return false;
    if (!was)
        return true;
    const Day* dayBefore = m_before.find<Day>(was->day);
    const Day* dayAfter = m_after.find<Day>(now->day);
    return was->start != now->start || was->day != now->day || dayBefore->date != dayAfter->date;
}

void Keeper::lookAt(const Helpdesk& helpdesk, const QList<const Booking*>& bookings)
{
    const Helpdesk* old = m_before.find<Helpdesk>(helpdesk.id);
    if (!old || !m_timeAfter.find(helpdesk.agendaItem))
        return;
    const QList<Slot> slotsBefore = slotsOf(m_before, m_timeBefore, *old);
    const QList<Slot> slotsAfter = slotsOf(m_after, m_timeAfter, helpdesk);
    const bool byNumber = isOtherTime(*old, helpdesk);
    for (const Booking* booking : bookings) {
        const Slot* was = slotAt(slotsBefore, booking->slot);
        if (!was)
            continue;
        const qsizetype number = was - slotsBefore.constData();
        const Slot* now = slotAt(slotsAfter, booking->slot);
        if (byNumber)
            now = number < slotsAfter.size() ? &slotsAfter.at(number) : nullptr;
        const HelpdeskExpert* expert = m_after.find<HelpdeskExpert>(booking->expert);
        const Change* window = expert ? m_changes.find(Table::HelpdeskExpert, expert->id) : nullptr;
        // An item that moves away from an expert's hours is a matter for the rules.
        const bool mayLeave = now && (now->offset != booking->slot || window) &&
                              isAt(m_before.find<HelpdeskExpert>(booking->expert), *was) &&
                              !isAt(expert, *now);
        if (!now || mayLeave) {
            m_waits.insert(booking->id);
        } else if (now->offset != booking->slot) {
            Booking after = *booking;
            after.slot = now->offset;
            m_result.edit(*booking, after);
            m_touched.insert(booking->id);
        }
    }
}

void Keeper::wait(const Booking& booking, IdSource& ids)
{
    // A move that was thought of before comes to nothing.
    m_result.put(Table::Booking, booking.id, makeRow(booking), makeRow(booking));
    letWait(m_after, booking, m_result, ids);
}

// The set asks for the same meeting itself. Each of its requests stands for one meeting.
bool Keeper::asksAlready(const Booking& booking)
{
    const auto asks = [&](const Change& change) {
        return change.table == Table::MeetingRequest && change.isAdd() && !m_asked.contains(change.id) &&
               change.afterAs<MeetingRequest>().person == booking.person &&
               change.afterAs<MeetingRequest>().helpdesk == booking.helpdesk;
    };
    const auto found = std::find_if(m_changes.begin(), m_changes.end(), asks);
    if (found == m_changes.end())
        return false;
    m_asked.insert(found->id);
    return true;
}

void Keeper::askAgain(IdSource& ids)
{
    for (const Change& change : m_changes) {
        if (change.table != Table::Booking || !change.isRemove())
            continue;
        const Booking& booking = change.beforeAs<Booking>();
        const Change* expert = m_changes.find(Table::HelpdeskExpert, booking.expert);
        if (!expert || !expert->isRemove() || booking.request != 0 || !isToCome(booking) ||
            !m_after.find<Person>(booking.person) || !m_after.find<Helpdesk>(booking.helpdesk) ||
            asksAlready(booking))
            continue;
        MeetingRequest request = requestOf(booking);
        request.id = ids.next();
        request.expert = 0;
        m_result.add(request);
    }
}
} // namespace

void letWait(const Plan& plan, const Booking& booking, ChangeSet& changes, IdSource& ids)
{
    Booking after = booking;
    if (booking.request == 0) {
        MeetingRequest request = requestOf(booking);
        request.id = after.request = ids.next();
        changes.add(request);
    }
    // One that was declined while its meeting stood would neither be met nor wait.
    const MeetingRequest* request = plan.find<MeetingRequest>(booking.request);
    if (request && request->answer == RequestAnswer::Declined &&
        !changes.find(Table::MeetingRequest, request->id)) {
        MeetingRequest open = *request;
        open.answer = RequestAnswer::Open;
        changes.edit(*request, open);
    }
    if (booking.status == BookingStatus::Confirmed) {
        after.status = BookingStatus::Cancelled;
        changes.put(Table::Booking, booking.id, makeRow(booking), makeRow(after));
    } else {
        removeWithDependants(plan, Table::Booking, booking.id, changes);
    }
}

bool concernsBookings(const Plan& before, const ChangeSet& changes)
{
    if (!std::any_of(changes.begin(), changes.end(), movesGround))
        return false;
    const Records<Booking> bookings = before.all<Booking>();
    return std::any_of(bookings.begin(), bookings.end(), isToCome);
}

void keepBookings(const Plan& before, const Plan& after, ChangeSet& changes, IdSource& ids)
{
    const ChangeSet following = Keeper(before, after, changes).follow(ids);
    changes.append(following);
}

MeetingShift shiftOf(const ChangeSet& changes)
{
    MeetingShift shift;
    for (const Change& change : changes) {
        if (change.table != Table::Booking || !change.before || !isToCome(change.beforeAs<Booking>()))
            continue;
        const Booking& before = change.beforeAs<Booking>();
        if (change.after && isLive(change.afterAs<Booking>().status)) {
            const Booking& after = change.afterAs<Booking>();
            shift.moved += after.slot != before.slot || after.expert != before.expert ? 1 : 0;
            continue;
        }
        // Whose helpdesk or request goes too, or was taken back, does not wait.
        const Change* helpdesk = changes.find(Table::Helpdesk, before.helpdesk);
        const Change* request = changes.find(Table::MeetingRequest, before.request);
        const bool isGone = (helpdesk && helpdesk->isRemove()) || (request && request->isRemove()) ||
                            (request && request->afterAs<MeetingRequest>().answer == RequestAnswer::Declined);
        shift.waiting += isGone ? 0 : 1;
    }
    return shift;
}

QString meetingsMovedText(const ChangeSet& changes)
{
    const MeetingShift shift = shiftOf(changes);
    QStringList parts;
    if (shift.moved > 0)
        parts.append(QCoreApplication::translate("helpdesk", "%n meetings moved", nullptr, shift.moved));
    if (shift.waiting > 0)
        parts.append(
            QCoreApplication::translate("helpdesk", "%n meetings wait again", nullptr, shift.waiting));
    return parts.join(QStringLiteral(", "));
}
} // namespace convenor
