// Helpdesks, experts and requests.
#include "editing/meetings/MeetingEdits.h"

#include "domain/planners/BookingKeeper.h"
#include "domain/Records.h"
#include "domain/rules/RuleText.h"
#include "editing/AgendaEdits.h"
#include "editing/meetings/MeetingWords.h"

namespace convenor {
namespace {
Error noSuch(const char* table, Id id)
{
    return {ErrorKind::NoSuchRecord, QLatin1String(table), QString::number(id)};
}
} // namespace

Result<MeetingEdits::Said> MeetingEdits::apply(const QString& label, const ChangeSet& changes,
                                               const Said& said, const QString& mergeKey)
{
    if (changes.isEmpty())
        return said;
    const Result<qint64> step = m_editor->apply(label, changes, mergeKey);
    if (!step)
        return step.error();
    return said;
}

// An edit that may move the ground under meetings: what the editor does with them is said.
Result<MeetingEdits::Said> MeetingEdits::applyKeeping(const QString& label, const ChangeSet& changes,
                                                      const QString& mergeKey)
{
    const Result<Said> done = apply(label, changes, tr("%1.").arg(label), mergeKey);
    const QString shift = done ? meetingsMovedText(m_editor->lastChanges()) : QString();
    return shift.isEmpty() ? done : tr("%1: %2.").arg(label, shift);
}

Result<MeetingEdits::Said> MeetingEdits::addHelpdesk(const HelpdeskWish& wish, Id* created)
{
    const Plan& plan = m_editor->plan();
    const AgendaItem* item = plan.find<AgendaItem>(wish.item);
    if (!item)
        return noSuch("agenda_item", wish.item);
    const QString where = quotedTitle(item->title);
    const NewHelpdesk made = convenor::addHelpdesk(plan, wish, m_editor->ids());
    if (made.changes.isEmpty()) {
        for (const Helpdesk& helpdesk : plan.all<Helpdesk>()) {
            if (helpdesk.agendaItem == wish.item)
                return tr("%1 is a helpdesk already.").arg(where);
        }
        const int minutes = wish.meetingMinutes;
        return tr("%1 is too short for a meeting of %n minutes.", nullptr, minutes).arg(where);
    }
    int experts = 0;
    for (const Change& change : made.changes)
        experts += change.table == Table::HelpdeskExpert && change.isAdd();
    const bool isForPairs = item->kind == ItemKind::Matchmaking;
    const QString label =
        isForPairs ? tr("Made %1 a matchmaking").arg(where) : tr("Made %1 a helpdesk").arg(where);
    const Said said =
        isForPairs ? tr("%1.").arg(label) : tr("%1 with %n expert(s).", nullptr, experts).arg(label);
    Result<Said> done = apply(label, made.changes, said);
    if (done && created)
        *created = made.helpdesk;
    return done;
}

Result<MeetingEdits::Said> MeetingEdits::removeHelpdesk(Id helpdesk)
{
    const Plan& plan = m_editor->plan();
    if (!plan.find<Helpdesk>(helpdesk))
        return noSuch("helpdesk", helpdesk);
    const QString label = tr("Removed the helpdesk %1").arg(quotedTitle(helpdeskTitle(plan, helpdesk)));
    const ChangeSet changes = convenor::removeHelpdesk(plan, helpdesk);
    int meetings = 0;
    int requests = 0;
    for (const Change& change : changes) {
        meetings += change.table == Table::Booking && isLive(change.beforeAs<Booking>().status);
        requests += change.table == Table::MeetingRequest;
    }
    QStringList gone;
    if (requests > 0)
        gone.append(tr("%n request(s)", nullptr, requests));
    if (meetings > 0)
        gone.append(tr("%n meeting(s)", nullptr, meetings));
    return apply(label, changes,
                 gone.isEmpty() ? tr("%1.").arg(label)
                                : tr("%1, with %2.").arg(label, gone.join(QStringLiteral(", "))));
}

Result<MeetingEdits::Said> MeetingEdits::edit(const Helpdesk& before, const Helpdesk& after,
                                              const QString& mergeKey)
{
    ChangeSet changes;
    changes.edit(before, after);
    if (changes.isEmpty())
        return tr("%1 stays as it is.").arg(quotedTitle(helpdeskTitle(m_editor->plan(), before.id)));
    return applyKeeping(helpdeskEditLabel(m_editor->plan(), before, after), changes, mergeKey);
}

Result<MeetingEdits::Said> MeetingEdits::addExpert(Id helpdesk, Id person)
{
    const Plan& plan = m_editor->plan();
    if (!plan.find<Helpdesk>(helpdesk))
        return noSuch("helpdesk", helpdesk);
    if (!plan.find<Person>(person))
        return noSuch("person", person);
    const QString who = rules::personName(plan, person);
    const QString where = quotedTitle(helpdeskTitle(plan, helpdesk));
    const ChangeSet changes = convenor::addExpert(plan, helpdesk, person, m_editor->ids());
    const QString label = tr("%1 is an expert at %2").arg(who, where);
    return apply(label, changes, changes.isEmpty() ? tr("%1 already.").arg(label) : tr("%1.").arg(label));
}

Result<MeetingEdits::Said> MeetingEdits::removeExpert(Id expert)
{
    const Plan& plan = m_editor->plan();
    const HelpdeskExpert* record = plan.find<HelpdeskExpert>(expert);
    if (!record)
        return noSuch("helpdesk_expert", expert);
    const QString label =
        tr("%1 is no expert at %2 any more")
            .arg(rules::personName(plan, record->person), quotedTitle(helpdeskTitle(plan, record->helpdesk)));
    const ChangeSet changes = convenor::removeExpert(plan, expert, m_editor->ids());
    const QString shift = meetingsMovedText(changes);
    return apply(label, changes, shift.isEmpty() ? tr("%1.").arg(label) : tr("%1: %2.").arg(label, shift));
}

Result<MeetingEdits::Said> MeetingEdits::edit(const HelpdeskExpert& before, const HelpdeskExpert& after,
                                              const QString& mergeKey)
{
    ChangeSet changes;
    changes.edit(before, after);
    if (changes.isEmpty())
        return tr("%1 stays as it is.").arg(rules::personName(m_editor->plan(), before.person));
    return applyKeeping(expertEditLabel(m_editor->plan(), before, after), changes, mergeKey);
}

Result<MeetingEdits::Said> MeetingEdits::addRequest(const MeetingRequest& request, Id* created)
{
    const Plan& plan = m_editor->plan();
    if (!plan.find<Helpdesk>(request.helpdesk))
        return noSuch("helpdesk", request.helpdesk);
    if (!plan.find<Person>(request.person))
        return noSuch("person", request.person);
    const ChangeSet changes = convenor::addRequest(plan, request, m_editor->ids());
    const QString who = rules::personName(plan, request.person);
    if (changes.isEmpty())
        return isMatchmaking(plan, request.helpdesk)
                   ? tr("Say whom %1 wants to meet: somebody else among the people.").arg(who)
                   : tr("At a helpdesk people ask for an expert, not for another participant.");
    const QString whom = request.partner != 0  ? rules::personName(plan, request.partner)
                         : request.expert != 0 ? counterpartName(plan, request.expert, 0)
                                               : QString();
    const QString label =
        whom.isEmpty() ? tr("%1 asks for a meeting").arg(who) : tr("%1 asks for %2").arg(who, whom);
    Result<Said> done = apply(label, changes, tr("%1.").arg(label));
    if (done && created)
        *created = changes.changes().constFirst().id;
    return done;
}

Result<MeetingEdits::Said> MeetingEdits::addRequests(const QList<MeetingRequest>& requests)
{
    const Plan& plan = m_editor->plan();
    ChangeSet changes;
    int left = 0;
    for (const MeetingRequest& request : requests) {
        const ChangeSet added = convenor::addRequest(plan, request, m_editor->ids());
        left += added.isEmpty();
        changes.append(added);
    }
    const int count = int(requests.size()) - left;
    const QString label = tr("Added %n request(s)", nullptr, count);
    if (left == 0)
        return apply(label, changes, tr("%1.").arg(label));
    return apply(label, changes,
                 tr("%1; %n name nobody who can be met, and were left out.", nullptr, left).arg(label));
}

Result<MeetingEdits::Said> MeetingEdits::edit(const MeetingRequest& before, const MeetingRequest& after,
                                              const QString& mergeKey)
{
    ChangeSet changes;
    changes.edit(before, after);
    const Plan& plan = m_editor->plan();
    if (changes.isEmpty())
        return tr("The request of %1 stays as it is.").arg(rules::personName(plan, before.person));
    const QString label = requestEditLabel(plan, before, after);
    const bool declines = after.answer == RequestAnswer::Declined && before.answer != RequestAnswer::Declined;
    const Booking* meeting = declines ? liveBookingOf(plan, before.id) : nullptr;
    if (!meeting || meeting->status == BookingStatus::TookPlace)
        return apply(label, changes, tr("%1.").arg(label), mergeKey);
    // Nobody wants the meeting any more: it would keep its place, and who asked stand nowhere without it.
    const Result<Plan> declined = plan.applied(changes);
    if (!declined)
        return declined.error();
    const QString gone = tr("Cancelled %1 at %2")
                             .arg(askersText(plan, {meeting->id}),
                                  meetingClock(plan, m_editor->timing(), meeting->helpdesk, meeting->slot));
    changes.append(cancelBookings(*declined, m_editor->timing(), {meeting->id}, false, m_editor->ids()));
    return apply(label, changes, tr("%1. %2").arg(label, tr("%1.").arg(gone)), mergeKey);
}

Result<MeetingEdits::Said> MeetingEdits::removeRequests(const QList<Id>& requests)
{
    Plan plan = m_editor->plan();
    ChangeSet changes;
    QList<Id> askers;
    int meetings = 0;
    for (const Id request : requests) {
        const MeetingRequest* record = m_editor->plan().find<MeetingRequest>(request);
        if (!record)
            return noSuch("meeting_request", request);
        if (!askers.contains(record->person))
            askers.append(record->person);
        // One after the other: two who ask for each other share a meeting.
        const ChangeSet removed = convenor::removeRequest(plan, request);
        const Result<Plan> next = plan.applied(removed);
        if (!next)
            return next.error();
        plan = *next;
        changes.append(removed);
    }
    for (const Change& change : changes)
        meetings += change.table == Table::Booking && isLive(change.beforeAs<Booking>().status);
    const int count = int(requests.size());
    const QString label = askers.size() == 1
                              ? tr("Removed %n request(s) of %1", nullptr, count)
                                    .arg(rules::personName(m_editor->plan(), askers.constFirst()))
                              : tr("Removed %n request(s)", nullptr, count);
    return apply(label, changes,
                 meetings == 0 ? tr("%1.").arg(label)
                               : tr("%1, with %n meeting(s).", nullptr, meetings).arg(label));
}
} // namespace convenor
