// Rules about helpdesks as a whole: they have experts, room and tables enough, and nobody waits for a place
// that is free.
#include "domain/PeopleRecords.h"
#include "domain/rules/MeetingView.h"
#include "domain/rules/Rules.h"
#include "domain/rules/RuleText.h"

#include <QCoreApplication>

#include <algorithm>

namespace convenor::rules {
QList<Problem> requestWaits(const RuleInput& input)
{
    // So many are tried: each is a search of its own.
    constexpr qsizetype mostTried = 100;
    QList<Problem> problems;
    for (const auto& view : readMeetings(input)) {
        for (qsizetype i = 0; i < std::min(view->waiting.size(), mostTried); ++i) {
            const MeetingRequest& request = *input.plan.find<MeetingRequest>(view->waiting.at(i));
            const std::optional<MeetingPlace> place = view->places.firstWithinLimits(request);
            if (!place)
                continue;
            Problem problem{"request-waits", Severity::Hint, {subject(input, view->item)}, {}, {}};
            problem.subjects.append({Table::MeetingRequest, request.id});
            problem.subjects.append({Table::Person, request.person});
            Booking booking;
            booking.helpdesk = request.helpdesk;
            booking.person = request.person;
            booking.request = request.id;
            booking.expert = place->expert;
            booking.partner = place->partner;
            booking.slot = place->slot;
            booking.tableNumber = view->places.freeTable(place->slot);
            const int count = int(view->waiting.size());
            problem.text =
                QCoreApplication::translate(
                    "rules", "%n requests wait at %1, but a place is free: %2 could meet %3 at %4.", nullptr,
                    count)
                    .arg(itemName(input, view->item), personName(input.plan, booking.person),
                         personName(input.plan, hostOf(input.plan, booking)),
                         startText(input, *view, booking));
            booking.id = ClockIds(input.plan.largestId()).next();
            ChangeSet changes;
            changes.add(booking);
            offer(problem,
                  QCoreApplication::translate("rules", "Book %1").arg(personName(input.plan, booking.person)),
                  changes);
            problems.append(problem);
            break; // one after another: the next one may want the same place
        }
    }
    return problems;
}

QList<Problem> helpdeskTooSmall(const RuleInput& input)
{
    QList<Problem> problems;
    for (const auto& view : readMeetings(input)) {
        if (view->waiting.isEmpty())
            continue;
        const std::optional<int> longer = minutesToSuffice(input.plan, input.timing, view->times);
        if (longer == 0)
            continue;
        Problem problem{"helpdesk-too-small", Severity::Warning, {subject(input, view->item)}, {}, {}};
        problem.subjects.append({Table::Helpdesk, view->helpdesk->id});
        problem.text =
            QCoreApplication::translate("rules", "%1: %2")
                .arg(itemName(input, view->item), capacitySentence(input.plan, input.timing, view->times));
        if (longer && !input.timing.items().at(view->item).hasChildren) {
            const int minutes = *longer;
            offer(problem,
                  QCoreApplication::translate("rules", "Make %1 %n min longer", nullptr, minutes)
                      .arg(itemName(input, view->item)),
                  edited<AgendaItem>(input.plan, view->helpdesk->agendaItem,
                                     [minutes](AgendaItem& edit) { edit.minutes += minutes; }));
        }
        problems.append(problem);
    }
    return problems;
}

QList<Problem> helpdeskWithoutExperts(const RuleInput& input)
{
    QSet<Id> served;
    for (const HelpdeskExpert& expert : input.plan.all<HelpdeskExpert>())
        served.insert(expert.helpdesk);
    QList<Problem> problems;
    for (const Helpdesk& helpdesk : input.plan.all<Helpdesk>()) {
        const qsizetype item = input.schedule.indexOf(helpdesk.agendaItem);
        if (served.contains(helpdesk.id) || item < 0 || isMatchmaking(input.plan, helpdesk.id))
            continue;
        Problem problem{"helpdesk-without-experts", Severity::Warning, {subject(input, item)}, {}, {}};
        problem.subjects.append({Table::Helpdesk, helpdesk.id});
        problem.text =
            QCoreApplication::translate("rules", "%1 has no expert yet.").arg(itemName(input, item));
        ClockIds ids(input.plan.largestId());
        ChangeSet changes;
        QStringList names;
        for (const Assignment& role : input.plan.all<Assignment>()) {
            if (role.agendaItem != helpdesk.agendaItem || role.role != Role::Expert ||
                role.status == AssignmentStatus::Declined)
                continue;
            changes.append(addExpert(input.plan, helpdesk.id, role.person, ids));
            names.append(personName(input.plan, role.person));
        }
        offer(problem,
              QCoreApplication::translate("rules", "Let %1 receive people")
                  .arg(names.join(QStringLiteral(", "))),
              changes);
        problems.append(problem);
    }
    return problems;
}

namespace {
// Meetings that overlap the one at an index, with it: those that begin within it or before it and reach into
// it.
QList<const Booking*> atOnce(const MeetingView& view, qsizetype index)
{
    QList<const Booking*> meetings;
    const Booking& own = *view.toCome.at(index);
    for (qsizetype i = index; i >= 0; --i) {
        if (qint64(own.slot) - view.toCome.at(i)->slot >= view.helpdesk->meetingMinutes)
            break;
        meetings.prepend(view.toCome.at(i));
    }
    return meetings;
}

// Gives a meeting the first table that is free; 0 tables told: no fix.
void offerTable(Problem& problem, const MeetingView& view, const Booking& booking)
{
    const std::optional<int> table = view.places.freeTable(booking.slot, {}, {booking.id});
    if (!table)
        return;
    Booking after = booking;
    after.tableNumber = table;
    ChangeSet changes;
    changes.edit(booking, after);
    offer(problem, QCoreApplication::translate("rules", "Give it table %1").arg(*table), changes);
}
} // namespace

QList<Problem> tooFewTables(const RuleInput& input)
{
    QList<Problem> problems;
    for (const auto& view : readMeetings(input)) {
        const int tables = view->helpdesk->tables;
        if (!view->areTables || tables <= 0)
            continue;
        qsizetype last = -1; // where the most meetings of a crowd were
        for (qsizetype i = 0; i < view->toCome.size(); ++i) {
            const QList<const Booking*> meetings = atOnce(*view, i);
            const bool grows = i + 1 < view->toCome.size() && atOnce(*view, i + 1).size() > meetings.size();
            if (meetings.size() <= tables || grows || last == view->toCome.at(i)->slot)
                continue;
            last = view->toCome.at(i)->slot;
            const int count = int(meetings.size());
            const QList<const Booking*> surplus = meetings.last(count - tables);
            Problem problem = problemOf(input, "too-few-tables", Severity::Error, *view, surplus);
            problem.text =
                QCoreApplication::translate(
                    "rules", "%n meetings of %1 are at %2 at one time, but there are %3 tables.", nullptr,
                    count)
                    .arg(itemName(input, view->item), startText(input, *view, *meetings.constLast()))
                    .arg(tables);
            if (surplus.size() == 1)
                offerMove(problem, input, *view, *surplus.constFirst());
            offerWait(problem, input, surplus);
            offer(problem, QCoreApplication::translate("rules", "Provide %n tables", nullptr, count),
                  edited<Helpdesk>(input.plan, view->helpdesk->id,
                                   [count](Helpdesk& edit) { edit.tables = count; }));
            problems.append(problem);
        }
    }
    return problems;
}

QList<Problem> tableTwice(const RuleInput& input)
{
    QList<Problem> problems;
    for (const auto& view : readMeetings(input)) {
        QHash<int, const Booking*> lastAt; // by table
        for (const Booking* booking : view->toCome) {
            if (!view->areTables || !booking->tableNumber)
                continue;
            const Booking* other = lastAt.value(*booking->tableNumber);
            lastAt.insert(*booking->tableNumber, booking);
            if (!other || qint64(booking->slot) - other->slot >= view->helpdesk->meetingMinutes)
                continue;
            Problem problem = problemOf(input, "table-twice", Severity::Error, *view, {other, booking});
            problem.text = QCoreApplication::translate("rules", "Two meetings are at table %1: %2 and %3.")
                               .arg(*booking->tableNumber)
                               .arg(meetingText(input, *view, *other), meetingText(input, *view, *booking));
            offerTable(problem, *view, *booking);
            offerWait(problem, input, {booking});
            problems.append(problem);
        }
    }
    return problems;
}

QList<Problem> noTable(const RuleInput& input)
{
    QList<Problem> problems;
    for (const auto& view : readMeetings(input)) {
        for (const Booking* booking : view->toCome) {
            const bool isKnown = booking->tableNumber && *booking->tableNumber <= view->helpdesk->tables;
            if (!view->areTables || view->helpdesk->tables <= 0 || isKnown)
                continue;
            Problem problem = problemOf(input, "no-table", Severity::Warning, *view, {booking});
            problem.text = booking->tableNumber
                               ? QCoreApplication::translate("rules", "There is no table %1 for %2.")
                                     .arg(*booking->tableNumber)
                                     .arg(meetingText(input, *view, *booking))
                               : QCoreApplication::translate("rules", "No table is told for %1.")
                                     .arg(meetingText(input, *view, *booking));
            offerTable(problem, *view, *booking);
            problems.append(problem);
        }
    }
    return problems;
}
} // namespace convenor::rules
