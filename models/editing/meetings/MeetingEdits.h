// Everything that is done with helpdesks, requests and meetings, each one named step with a sentence.
#pragma once

#include "domain/planners/MeetingPlanner.h"
#include "editing/meetings/MeetingBooker.h"
#include "editing/PlanEditor.h"

#include <QCoreApplication>

namespace convenor {
class MeetingEdits
{
    Q_DECLARE_TR_FUNCTIONS(MeetingEdits)

public:
    // The editor must outlive it.
    explicit MeetingEdits(PlanEditor& editor) : m_editor(&editor) {}

    // "Booked Anna Georgieva with Marc Pattinson at 11:40." Also says when nothing was to be done, and why:
    // then there is no step. Errors as of PlanEditor::apply (DoubleBooked: somebody would sit in two meetings
    // at once, wherever); NoSuchRecord when a row named is not there.
    using Said = QString;

    // Helpdesks and their experts.
    Result<Said> addHelpdesk(const HelpdeskWish& wish, Id* created = nullptr);
    Result<Said> removeHelpdesk(Id helpdesk);
    // Its settings. A new meeting length or changeover moves bookings with the slots, or to the waiting list
    // (keepBookings); what was said tells how many. Consecutive edits with one key are one step.
    Result<Said> edit(const Helpdesk& before, const Helpdesk& after, const QString& mergeKey = {});
    Result<Said> addExpert(Id helpdesk, Id person);
    Result<Said> removeExpert(Id expert);
    Result<Said> edit(const HelpdeskExpert& before, const HelpdeskExpert& after,
                      const QString& mergeKey = {});

    // Requests. `request.id` is set here; `created` gets it.
    Result<Said> addRequest(const MeetingRequest& request, Id* created = nullptr);
    // Several in one step, in their order of arrival (pasted).
    Result<Said> addRequests(const QList<MeetingRequest>& requests);
    Result<Said> edit(const MeetingRequest& before, const MeetingRequest& after,
                      const QString& mergeKey = {});
    // With their meetings.
    Result<Said> removeRequests(const QList<Id>& requests);

    // Meetings. A place that is taken, or a person who is in another meeting then, is told and nothing done.
    // `booked` gets the id of the booking when there is one.
    Result<Said> bookRequest(Id request, const MeetingPlace& place, Id* booked = nullptr);
    Result<Said> bookPerson(Id helpdesk, Id person, const MeetingPlace& place, Id* booked = nullptr);
    // Somebody who is no person of the workshop yet, typed as in a people cell ("Anna Bell (Org)"): added and
    // booked in one step (BookNewPerson.cpp).
    Result<Said> bookNewPerson(Id helpdesk, const QString& typed, const MeetingPlace& place,
                               Id* booked = nullptr);
    // In the first place that fits; says why when none does.
    Result<Said> bookFirstFitting(Id request, Id* booked = nullptr);
    Result<Said> move(Id booking, const MeetingPlace& place);
    Result<Said> swap(Id one, Id other);
    // "Anna Georgieva waits again."
    Result<Said> pushToWaiting(const QList<Id>& bookings);
    // "Cancelled Anna Georgieva at 11:40; Ivan Ivanov has the place now."
    Result<Said> cancel(const QList<Id>& bookings, bool refill = true);
    Result<Said> setStatus(const QList<Id>& bookings, BookingStatus status);
    // All pinned: lets them go; else pins all.
    Result<Said> togglePinned(const QList<Id>& bookings);
    // Any other field of a booking: its topic, a table number.
    Result<Said> edit(const Booking& before, const Booking& after, const QString& mergeKey = {});

    // Takes an answer over. Refused (WrongFormat, subject "meetings", detail: a sentence) when the plan has
    // moved on since it was asked, unless nothing that the question reads has changed.
    Result<Said> take(const BookingProposal& proposal);

private:
    Result<Said> apply(const QString& label, const ChangeSet& changes, const Said& said,
                       const QString& mergeKey = {});
    Result<Said> applyKeeping(const QString& label, const ChangeSet& changes, const QString& mergeKey);
    Result<Said> applyBooking(const ChangeSet& changes, Id* booked);
    QString notBooked(Id helpdesk, Id person, const MeetingPlace& place, Id ignored) const;
    PlanEditor* m_editor;
};
} // namespace convenor
