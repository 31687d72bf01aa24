// Meetings: booked, moved, swapped, cancelled, and what the optimiser proposes.
#include "domain/Names.h"
#include "domain/Records.h"
#include "domain/rules/RuleText.h"
#include "editing/AgendaEdits.h"
#include "editing/meetings/BookingCase.h"
#include "editing/meetings/MeetingEdits.h"
#include "editing/meetings/MeetingWords.h"

namespace convenor {
namespace {
Error noSuch(const char* table, Id id)
{
    return {ErrorKind::NoSuchRecord, QLatin1String(table), QString::number(id)};
}

// The first booking of a list that is not there; 0 when all are.
Id firstMissing(const Plan& plan, const QList<Id>& bookings)
{
    const auto missing =
        std::find_if(bookings.cbegin(), bookings.cend(), [&plan](Id id) { return !plan.find<Booking>(id); });
    return missing == bookings.cend() ? 0 : *missing;
}

// The meeting that a set books, or moves.
Id bookedIn(const ChangeSet& changes)
{
    for (const Change& change : changes) {
        if (change.table == Table::Booking && change.after)
            return change.id;
    }
    return 0;
}
} // namespace

// Does the changes of a booking and says what stands now.
Result<MeetingEdits::Said> MeetingEdits::applyBooking(const ChangeSet& changes, Id* booked)
{
    const Id id = bookedIn(changes);
    const Result<Plan> after = m_editor->plan().applied(changes);
    if (!after)
        return after.error();
    const Booking* booking = after->find<Booking>(id);
    const QString text = booking ? meetingText(*after, m_editor->timing(), *booking) : QString();
    const bool isMove = m_editor->plan().find<Booking>(id) != nullptr;
    const QString label = isMove ? tr("Moved %1").arg(text) : tr("Booked %1").arg(text);
    const QString remarks = booking ? bookingRemarks(*after, m_editor->timing(), *booking) : QString();
    Result<Said> done =
        apply(label, changes, remarks.isEmpty() ? tr("%1.").arg(label) : tr("%1. %2").arg(label, remarks));
    if (done && booked)
        *booked = id;
    return done;
}

QString MeetingEdits::notBooked(Id helpdesk, Id person, const MeetingPlace& place, Id ignored) const
{
    const Plan& plan = m_editor->plan();
    const QString why = whyTaken(plan, m_editor->timing(), helpdesk, person, place, ignored);
    const QString said = tr("%1 was not booked at %2.")
                             .arg(rules::personName(plan, person),
                                  meetingClock(plan, m_editor->timing(), helpdesk, place.slot));
    if (!why.isEmpty())
        return said + u' ' + why;
    return place.expert == 0 && place.partner != 0 ? tr("%1 All tables are taken then.").arg(said) : said;
}

Result<MeetingEdits::Said> MeetingEdits::bookRequest(Id request, const MeetingPlace& place, Id* booked)
{
    const Plan& plan = m_editor->plan();
    const MeetingRequest* record = plan.find<MeetingRequest>(request);
    if (!record)
        return noSuch("meeting_request", request);
    const ChangeSet changes = convenor::bookRequest(plan, request, place, m_editor->ids());
    if (!changes.isEmpty())
        return applyBooking(changes, booked);
    const Booking* own = liveBookingOf(plan, request);
    const bool isThere = own && own->slot == place.slot && own->expert == place.expert;
    return isThere ? tr("%1 already.").arg(meetingText(plan, m_editor->timing(), *own))
                   : notBooked(record->helpdesk, record->person, place, own ? own->id : 0);
}

Result<MeetingEdits::Said> MeetingEdits::bookPerson(Id helpdesk, Id person, const MeetingPlace& place,
                                                    Id* booked)
{
    const Plan& plan = m_editor->plan();
    if (!plan.find<Helpdesk>(helpdesk))
        return noSuch("helpdesk", helpdesk);
    if (!plan.find<Person>(person))
        return noSuch("person", person);
    const HelpdeskExpert* expert = plan.find<HelpdeskExpert>(place.expert);
    if (person == (expert ? expert->person.id : place.partner))
        return tr("%1 cannot meet themselves.").arg(rules::personName(plan, person));
    const ChangeSet changes = convenor::bookPerson(plan, helpdesk, person, place, m_editor->ids());
    return changes.isEmpty() ? notBooked(helpdesk, person, place, 0) : applyBooking(changes, booked);
}

Result<MeetingEdits::Said> MeetingEdits::bookFirstFitting(Id request, Id* booked)
{
    const Plan& plan = m_editor->plan();
    const MeetingRequest* record = plan.find<MeetingRequest>(request);
    if (!record)
        return noSuch("meeting_request", request);
    if (const Booking* own = liveBookingOf(plan, request))
        return tr("%1 already.").arg(meetingText(plan, m_editor->timing(), *own));
    const HelpdeskTimes times(plan, m_editor->timing(), record->helpdesk);
    const std::optional<MeetingPlace> place = firstFitting(plan, times, request);
    return place ? bookRequest(request, *place, booked) : Result<Said>(whyWaiting(plan, times, request));
}

Result<MeetingEdits::Said> MeetingEdits::move(Id booking, const MeetingPlace& place)
{
    const Plan& plan = m_editor->plan();
    const Booking* record = plan.find<Booking>(booking);
    if (!record)
        return noSuch("booking", booking);
    const ChangeSet changes = moveBooking(plan, booking, place);
    if (!changes.isEmpty())
        return applyBooking(changes, nullptr);
    const bool isThere = record->slot == place.slot && record->expert == place.expert;
    return isThere ? tr("%1 already.").arg(meetingText(plan, m_editor->timing(), *record))
                   : notBooked(record->helpdesk, record->person, place, booking);
}

Result<MeetingEdits::Said> MeetingEdits::swap(Id one, Id other)
{
    const Plan& plan = m_editor->plan();
    if (const Id missing = firstMissing(plan, {one, other}); missing != 0)
        return noSuch("booking", missing);
    const Booking& first = *plan.find<Booking>(one);
    const Booking& second = *plan.find<Booking>(other);
    const QString who =
        tr("%1 and %2").arg(rules::personName(plan, first.person), rules::personName(plan, second.person));
    const ChangeSet changes = swapBookings(plan, one, other);
    if (changes.isEmpty())
        return tr("%1 cannot change places: one of them would be in two meetings at once.").arg(who);
    const QString label = tr("Swapped %1").arg(who);
    const auto now = [&](const Booking& at) {
        return meetingClock(plan, m_editor->timing(), at.helpdesk, at.slot);
    };
    return apply(label, changes,
                 tr("%1: %2 is at %3 now, %4 at %5.")
                     .arg(label, rules::personName(plan, first.person), now(second),
                          rules::personName(plan, second.person), now(first)));
}

Result<MeetingEdits::Said> MeetingEdits::pushToWaiting(const QList<Id>& bookings)
{
    const Plan& plan = m_editor->plan();
    if (const Id missing = firstMissing(plan, bookings); missing != 0)
        return noSuch("booking", missing);
    const ChangeSet changes = convenor::pushToWaiting(plan, bookings, m_editor->ids());
    const int count = int(bookings.size());
    if (changes.isEmpty())
        return tr("There is no meeting whose place could be freed.");
    const QString label = count == 1 ? tr("%1 waits again").arg(askersText(plan, bookings))
                                     : tr("%n meetings wait again", nullptr, count);
    return apply(label, changes, tr("%1.").arg(label));
}

Result<MeetingEdits::Said> MeetingEdits::cancel(const QList<Id>& bookings, bool refill)
{
    const Plan& plan = m_editor->plan();
    if (const Id missing = firstMissing(plan, bookings); missing != 0)
        return noSuch("booking", missing);
    const ChangeSet changes = cancelBookings(plan, m_editor->timing(), bookings, refill, m_editor->ids());
    const int count = int(bookings.size());
    // Bookings that are live no more: cancelled, or nobody came.
    if (changes.isEmpty() && !bookings.isEmpty() &&
        plan.find<Booking>(bookings.constFirst())->status == BookingStatus::NoShow)
        return setStatus(bookings, BookingStatus::NoShow);
    if (changes.isEmpty())
        return tr("That is cancelled already.");
    const Booking& first = *plan.find<Booking>(bookings.constFirst());
    const QString label = count == 1
                              ? tr("Cancelled %1 at %2")
                                    .arg(askersText(plan, bookings),
                                         meetingClock(plan, m_editor->timing(), first.helpdesk, first.slot))
                              : tr("Cancelled %n meetings", nullptr, count);
    QStringList moved;
    for (const Change& change : changes) {
        if (change.table == Table::Booking && change.isAdd())
            moved.append(rules::personName(plan, change.afterAs<Booking>().person));
    }
    if (moved.size() == 1)
        return apply(label, changes, tr("%1; %2 has the place now.").arg(label, moved.constFirst()));
    if (!moved.isEmpty())
        return apply(label, changes,
                     tr("%1; %2 have the places now.").arg(label, moved.join(QStringLiteral(", "))));
    const bool anyWaits = refill && !waitingRequests(plan, first.helpdesk).isEmpty();
    return apply(label, changes,
                 anyWaits ? tr("%1; nobody who waits can have the place.").arg(label) : tr("%1.").arg(label));
}

Result<MeetingEdits::Said> MeetingEdits::setStatus(const QList<Id>& bookings, BookingStatus status)
{
    const Plan& plan = m_editor->plan();
    if (const Id missing = firstMissing(plan, bookings); missing != 0)
        return noSuch("booking", missing);
    const ChangeSet changes = setBookingStatus(plan, bookings, status);
    const int count = int(bookings.size());
    const QString what = translatedName(nameOf(status));
    const QString label =
        count == 1
            ? tr("%1: %2").arg(
                  meetingText(plan, m_editor->timing(), *plan.find<Booking>(bookings.constFirst())), what)
            : tr("%n meetings: %1", nullptr, count).arg(what);
    return apply(label, changes, changes.isEmpty() ? tr("%1, as before.").arg(label) : tr("%1.").arg(label));
}

Result<MeetingEdits::Said> MeetingEdits::togglePinned(const QList<Id>& bookings)
{
    const Plan& plan = m_editor->plan();
    if (const Id missing = firstMissing(plan, bookings); missing != 0)
        return noSuch("booking", missing);
    if (bookings.isEmpty())
        return tr("There is no meeting to pin.");
    const bool areAllPinned = std::all_of(bookings.cbegin(), bookings.cend(),
                                          [&plan](Id id) { return plan.find<Booking>(id)->pinned; });
    const int count = int(bookings.size());
    const QString what =
        count == 1 ? meetingText(plan, m_editor->timing(), *plan.find<Booking>(bookings.constFirst()))
                   : tr("%n meetings", nullptr, count);
    const QString label = areAllPinned ? tr("Let %1 go").arg(what) : tr("Pinned %1").arg(what);
    return apply(label, setBookingsPinned(plan, bookings, !areAllPinned),
                 areAllPinned ? tr("%1: filling may move it.").arg(label)
                              : tr("%1: filling leaves it where it is.").arg(label));
}

Result<MeetingEdits::Said> MeetingEdits::edit(const Booking& before, const Booking& after,
                                              const QString& mergeKey)
{
    ChangeSet changes;
    changes.edit(before, after);
    const QString what = meetingText(m_editor->plan(), m_editor->timing(), before);
    if (changes.isEmpty())
        return tr("%1 stays as it is.").arg(what);
    QString label = tr("Changed %1").arg(what);
    if (before.tableNumber != after.tableNumber && after.tableNumber)
        label = tr("%1: table %2").arg(what, QString::number(*after.tableNumber));
    else if (before.topic != after.topic && !after.topic.trimmed().isEmpty())
        label = tr("%1: %2").arg(what, rules::shortText(after.topic));
    return apply(label, changes, tr("%1.").arg(label), mergeKey);
}

namespace {
// The question would be the same now, and the rows that the answer edits are those that stand there.
bool isStillAbout(const BookingProposal& proposal, const Plan& plan, const Timing& timing)
{
    const Timing then(proposal.plan);
    for (const Id helpdesk : proposal.helpdesks) {
        if (!plan.find<Helpdesk>(helpdesk) || hasTooManyTimes(slotsOf(plan, timing, helpdesk)) ||
            bookingCase(plan, timing, helpdesk) != bookingCase(proposal.plan, then, helpdesk))
            return false;
    }
    return std::all_of(proposal.changes.begin(), proposal.changes.end(), [&plan](const Change& change) {
        const Row row = plan.rows(change.table).row(change.id);
        return equalRows(row, change.before);
    });
}
} // namespace

Result<MeetingEdits::Said> MeetingEdits::take(const BookingProposal& proposal)
{
    const Plan& plan = m_editor->plan();
    if (!isStillAbout(proposal, plan, m_editor->timing()))
        return Error{ErrorKind::WrongFormat, QStringLiteral("meetings"),
                     tr("The workshop was changed while meetings were being booked, so nothing was taken "
                        "over. Fill once more.")};
    if (proposal.changes.isEmpty())
        return tr("Every meeting stays as it is: %1").arg(proposal.sentence);
    const int booked = proposal.booked;
    const int moved = proposal.moved;
    const int freed = proposal.freed;
    QStringList done;
    if (booked > 0)
        done.append(tr("%n meeting(s) booked", nullptr, booked));
    if (moved > 0)
        done.append(tr("%n moved", nullptr, moved));
    if (freed > 0)
        done.append(tr("%n wait again", nullptr, freed));
    if (done.isEmpty())
        done.append(tr("tables laid anew"));
    const QString where = proposal.helpdesks.size() == 1
                              ? quotedTitle(helpdeskTitle(plan, proposal.helpdesks.constFirst()))
                              : tr("all helpdesks");
    const QString label = tr("%1: %2").arg(where, done.join(QStringLiteral(", ")));
    return apply(label, proposal.changes, tr("%1. %2").arg(label, proposal.sentence));
}
} // namespace convenor
