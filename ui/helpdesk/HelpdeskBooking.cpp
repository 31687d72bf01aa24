// What is done to meetings and requests on the board: each one step.
#include "domain/Records.h"
#include "editing/PlanEditor.h"
#include "tables/HelpdeskBoard.h"
#include "tables/RequestListModel.h"
#include "ui/helpdesk/CandidateLine.h"
#include "ui/helpdesk/HelpdeskPage.h"
#include "ui/helpdesk/MeetingBoard.h"
#include "ui/helpdesk/MeetingPanel.h"
#include "ui/helpdesk/RequestsList.h"
#include "ui/widgets/PlainText.h"

namespace convenor {
// Of a cell; the partner of a matchmaking is told by whoever moves a meeting there.
MeetingPlace HelpdeskPage::placeOf(const QModelIndex& index) const
{
    const MeetingGrid& grid = m_model->grid();
    const MeetingColumn& column = grid.columns.at(index.column());
    return {.expert = column.expert, .slot = grid.rows.at(index.row()).offset, .table = column.table};
}

void HelpdeskPage::typeName(const QString& letters)
{
    const QModelIndex index = m_board->currentIndex();
    if (session().editor.isReadOnly()) {
        emit said(tr("The workshop is open for reading only."));
        return;
    }
    m_board->scrollTo(index);
    const Plan& plan = session().editor.plan();
    const HelpdeskTimes times(plan, session().editor.timing(), m_helpdesk);
    m_line->open(m_board->viewport(), m_board->visualRect(index), bookingOffers(plan, times, placeOf(index)),
                 !m_model->grid().isMatchmaking, m_model->placeText(index), letters);
}

// In a matchmaking an offer is a request of two; else a person, with or without one.
void HelpdeskPage::bookOffer(const BookingOffer& offer)
{
    MeetingPlace place = placeOf(m_board->currentIndex());
    bool done = false;
    if (const MeetingRequest* request = session().editor.plan().find<MeetingRequest>(offer.request);
        request && m_model->grid().isMatchmaking) {
        place.partner = request->partner;
        done = tell(m_edits.bookRequest(request->id, place));
    } else {
        done = tell(m_edits.bookPerson(m_helpdesk, offer.person, place));
    }
    if (done)
        m_board->goToFree();
}

void HelpdeskPage::bookNewPerson(const QString& typed)
{
    if (tell(m_edits.bookNewPerson(m_helpdesk, typed, placeOf(m_board->currentIndex()))))
        m_board->goToFree();
}

// Enter on the board: puts down what is carried, books in a free place, shows a meeting.
void HelpdeskPage::enterPlace()
{
    const QModelIndex index = m_board->currentIndex();
    if (!index.isValid())
        return;
    const MeetingCell& cell = m_model->cellAt(index);
    if (m_carried.isAny())
        putDown(index);
    else if (m_model->isBreak(index.row()))
        emit said(index.data(Qt::AccessibleTextRole).toString());
    else if (cell.state == MeetingCell::Free)
        typeName({});
    else if (cell.state == MeetingCell::Taken)
        showPanel(m_meeting);
    else
        emit said(tr("Nobody can be booked there: %1.").arg(shownText(cell.reason)));
}

// Enter on a request: the first place that fits, and where that is; or why there is none.
void HelpdeskPage::bookFirst()
{
    const QModelIndex current = m_list->currentIndex();
    const RequestLine* line = current.isValid() ? &m_requestModel->lines().at(current.row()) : nullptr;
    if (!line)
        return;
    if (line->state == RequestLine::Booked) {
        const Booking* booking = liveBookingOf(session().editor.plan(), line->request);
        if (booking && m_board->goToBooking(booking->id))
            m_board->setFocus();
        return;
    }
    Id booked = 0;
    tell(m_edits.bookFirstFitting(line->request, &booked));
    if (booked == 0)
        return;
    m_board->goToBooking(booked);
    m_list->goToRow(qMin(current.row(), qMax(0, m_requestModel->waiting() - 1)));
}

// What goes to the place where Enter is pressed next; nothing when both are 0.
void HelpdeskPage::carry(const Carried& what)
{
    const Plan& plan = session().editor.plan();
    m_carried = {};
    if (const Booking* booking = plan.find<Booking>(what.booking); booking && isLive(booking->status))
        m_carried.booking = booking->id;
    else if (plan.find<MeetingRequest>(what.request))
        m_carried.request = what.request;
    m_board->setMarked(m_carried.booking);
    m_list->setMarked(m_carried.request);
}

// By keys or menu: says how it goes on.
void HelpdeskPage::takeUp(const Carried& what)
{
    carry(what);
    if (!m_carried.isAny()) {
        emit said(tr("There is no meeting here that could be moved."));
        return;
    }
    if (m_carried.request != 0) {
        m_board->setFocus();
        m_board->goToFree();
    }
    emit said(tr("Go to a place and press Enter or Ctrl+V; in the list of requests Ctrl+V lets wait; Esc "
                 "forgets it."));
}

// At a place of the board, or among the requests (an invalid index).
void HelpdeskPage::putDown(const QModelIndex& index)
{
    const Carried carried = m_carried;
    if (!carried.isAny()) {
        emit said(tr("Nothing is on its way: press M or Ctrl+X on a meeting or a request first."));
        return;
    }
    carry({});
    const QByteArray what = carried.booking != 0
                                ? MeetingBoard::dragText("booking", m_helpdesk, {carried.booking})
                                : MeetingBoard::dragText("request", m_helpdesk, {carried.request});
    drop(what, index, false);
}

// S: two selected meetings change places; else the first S marks one and the second one exchanges.
void HelpdeskPage::swapHere()
{
    const QList<Id> selected = m_board->selectedBookings();
    const Id here = m_board->currentBooking();
    if (selected.size() == 2) {
        swap(selected[0], selected[1]);
    } else if (m_carried.booking != 0 && here != 0 && here != m_carried.booking) {
        swap(m_carried.booking, here);
    } else if (here != 0) {
        carry({.booking = here});
        emit said(tr("Go to another meeting and press S or Enter to swap; Esc forgets it."));
    }
}

void HelpdeskPage::swap(Id one, Id other)
{
    carry({});
    tell(m_edits.swap(one, other));
}

void HelpdeskPage::move(Id booking, const QModelIndex& onto)
{
    MeetingPlace place = placeOf(onto);
    if (const Booking* before = session().editor.plan().find<Booking>(booking))
        place.partner = before->partner;
    if (tell(m_edits.move(booking, place)))
        m_board->goToBooking(booking);
}

// What was dragged, or carried by keys: onto a free place, onto a meeting (they change places), or to those
// who wait (an invalid index).
void HelpdeskPage::drop(const QByteArray& what, const QModelIndex& onto, bool swaps)
{
    QList<Id> ids;
    const QList<QByteArray> parts = what.split(' ');
    for (const QByteArray& part : parts.mid(2))
        ids.append(part.toLongLong());
    const bool isBooking = parts.constFirst() == "booking";
    // What comes from another helpdesk (another window) is not known here.
    if (ids.isEmpty() || parts[1].toLongLong() != m_helpdesk || session().editor.isReadOnly())
        return;
    if (!onto.isValid()) {
        if (isBooking)
            letWait(ids);
        return;
    }
    const MeetingCell& cell = m_model->cellAt(onto);
    if (m_model->isBreak(onto.row())) {
        emit said(tr("That is a break."));
    } else if (!isBooking && cell.state == MeetingCell::Taken) {
        emit said(tr("That place is taken by %1: choose a free one.").arg(shownText(cell.name)));
    } else if (!isBooking) {
        MeetingPlace place = placeOf(onto);
        if (const MeetingRequest* request = session().editor.plan().find<MeetingRequest>(ids.constFirst()))
            place.partner = request->partner;
        if (tell(m_edits.bookRequest(ids.constFirst(), place)))
            m_board->goTo(onto);
    } else if (ids.size() > 1) {
        emit said(tr("One meeting at a time can be moved."));
    } else if (cell.state == MeetingCell::Taken) {
        if (cell.booking != ids.constFirst())
            swap(ids.constFirst(), cell.booking);
    } else if (swaps) {
        emit said(tr("There is no meeting to swap with."));
    } else {
        move(ids.constFirst(), onto);
    }
}

QList<Id> HelpdeskPage::liveAmong(const QList<Id>& bookings) const
{
    QList<Id> live;
    for (const Id id : bookings) {
        const Booking* booking = session().editor.plan().find<Booking>(id);
        if (booking && isLive(booking->status))
            live.append(id);
    }
    return live;
}

void HelpdeskPage::letWait(const QList<Id>& bookings)
{
    const QList<Id> live = liveAmong(bookings);
    if (!live.isEmpty())
        tell(m_edits.pushToWaiting(live));
}

void HelpdeskPage::cancel(const QList<Id>& bookings)
{
    const QList<Id> live = liveAmong(bookings);
    if (!live.isEmpty())
        tell(m_edits.cancel(live));
}

void HelpdeskPage::setStatus(BookingStatus status)
{
    const QList<Id> bookings = m_board->selectedBookings();
    if (!bookings.isEmpty())
        tell(m_edits.setStatus(bookings, status));
}

void HelpdeskPage::togglePinned()
{
    const QList<Id> bookings = m_board->selectedBookings();
    if (!bookings.isEmpty())
        tell(m_edits.togglePinned(bookings));
}

void HelpdeskPage::removeRequests()
{
    const QList<Id> requests = m_list->selectedRequests();
    if (requests.isEmpty())
        return;
    const int row = m_list->currentIndex().row();
    if (tell(m_edits.removeRequests(requests)))
        m_list->goToRow(row);
}
} // namespace convenor
