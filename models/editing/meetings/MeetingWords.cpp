#include "editing/meetings/MeetingWords.h"

#include "domain/Names.h"
#include "domain/Records.h"
#include "domain/rules/RuleText.h"
#include "editing/AgendaEdits.h"
#include "editing/meetings/MeetingEdits.h"

namespace convenor {
QString meetingClock(const Plan& plan, const Timing& timing, Id helpdesk, int slot)
{
    const Helpdesk* record = plan.find<Helpdesk>(helpdesk);
    const ItemTime* time = record ? timing.find(record->agendaItem) : nullptr;
    return clockText(timeAfter(time ? time->start : 0, slot));
}

QString counterpartName(const Plan& plan, Id expert, Id partner)
{
    const HelpdeskExpert* record = plan.find<HelpdeskExpert>(expert);
    return rules::personName(plan, record ? record->person.id : partner);
}

QString meetingText(const Plan& plan, const Timing& timing, const Booking& booking)
{
    return MeetingEdits::tr("%1 with %2 at %3")
        .arg(rules::personName(plan, booking.person), counterpartName(plan, booking.expert, booking.partner),
             meetingClock(plan, timing, booking.helpdesk, booking.slot));
}

QString askersText(const Plan& plan, const QList<Id>& bookings)
{
    QList<Id> people;
    for (const Id id : bookings) {
        const Booking* booking = plan.find<Booking>(id);
        if (booking && !people.contains(booking->person))
            people.append(booking->person);
    }
    const int count = int(people.size());
    return count == 1 ? rules::personName(plan, people.constFirst())
                      : MeetingEdits::tr("%n people", nullptr, count);
}

QString whyTaken(const Plan& plan, const Timing& timing, Id helpdesk, Id person, const MeetingPlace& place,
                 Id ignored)
{
    const HelpdeskTimes times(plan, timing, helpdesk);
    const HelpdeskExpert* expert = plan.find<HelpdeskExpert>(place.expert);
    const Id other = expert ? expert->person.id : place.partner;
    const auto said = [&plan](Id who, const Engagement& engagement) {
        return MeetingEdits::tr("%1: %2.").arg(rules::personName(plan, who),
                                               engagementText(plan, engagement));
    };
    const Engagement theirs = expert ? times.expertInTheWayAt(place.expert, place.slot, ignored)
                                     : times.inTheWayAt(other, place.slot, ignored);
    if (theirs.kind == Engagement::OtherMeeting)
        return said(other, theirs);
    const Engagement own = times.inTheWayAt(person, place.slot, ignored);
    if (own.kind != Engagement::Free)
        return said(person, own);
    return theirs.kind != Engagement::Free ? said(other, theirs) : QString();
}

QString bookingRemarks(const Plan& plan, const Timing& timing, const Booking& booking)
{
    QStringList said;
    const HelpdeskTimes times(plan, timing, booking.helpdesk);
    const Engagement own = times.inTheWayAt(booking.person, booking.slot, booking.id);
    if (own.mayMiss())
        said.append(MeetingEdits::tr("%1 is missed for it.").arg(engagementText(plan, own)));
    else if (own.kind != Engagement::Free)
        said.append(MeetingEdits::tr("%1: %2.").arg(rules::personName(plan, booking.person),
                                                    engagementText(plan, own)));
    const HelpdeskExpert* expert = plan.find<HelpdeskExpert>(booking.expert);
    const Engagement theirs = expert ? times.expertInTheWayAt(booking.expert, booking.slot, booking.id)
                                     : times.inTheWayAt(booking.partner, booking.slot, booking.id);
    if (theirs.kind != Engagement::Free)
        said.append(MeetingEdits::tr("%1: %2.").arg(counterpartName(plan, booking.expert, booking.partner),
                                                    engagementText(plan, theirs)));
    const int most = plan.find<Helpdesk>(booking.helpdesk)->mostPerPerson;
    int meetings = 0;
    for (const Booking& other : plan.all<Booking>())
        meetings +=
            other.helpdesk == booking.helpdesk && other.person == booking.person && isLive(other.status);
    if (most > 0 && meetings > most)
        said.append(MeetingEdits::tr("That is more than %n meeting(s) each.", nullptr, most));
    return said.join(u' ');
}

QString helpdeskEditLabel(const Plan& plan, const Helpdesk& before, const Helpdesk& after)
{
    const QString title = quotedTitle(helpdeskTitle(plan, before.id));
    const auto limit = [&title](int most, const QString& none, const QString& some) {
        return (most == 0 ? none : some).arg(title);
    };
    if (before.name != after.name && !after.name.trimmed().isEmpty())
        return MeetingEdits::tr("%1 is now called %2").arg(title, quotedTitle(after.name));
    if (before.meetingMinutes != after.meetingMinutes) {
        const int minutes = after.meetingMinutes;
        return MeetingEdits::tr("%1 has meetings of %n minutes", nullptr, minutes).arg(title);
    }
    if (before.changeoverMinutes != after.changeoverMinutes) {
        const int minutes = after.changeoverMinutes;
        return MeetingEdits::tr("%1 has %n minutes between meetings", nullptr, minutes).arg(title);
    }
    if (before.tables != after.tables) {
        const int tables = after.tables;
        return limit(tables, MeetingEdits::tr("%1 has any number of tables"),
                     MeetingEdits::tr("%1 has %n table(s)", nullptr, tables));
    }
    if (before.mostPerPerson != after.mostPerPerson) {
        const int most = after.mostPerPerson;
        return limit(most, MeetingEdits::tr("%1: any number of meetings each"),
                     MeetingEdits::tr("%1: at most %n meeting(s) each", nullptr, most));
    }
    if (before.mostPerOrganisation != after.mostPerOrganisation) {
        const int most = after.mostPerOrganisation;
        return limit(most, MeetingEdits::tr("%1: any number of meetings for an organisation"),
                     MeetingEdits::tr("%1: at most %n meeting(s) for an organisation", nullptr, most));
    }
    if (before.mostInRow != after.mostInRow) {
        const int most = after.mostInRow;
        return limit(most, MeetingEdits::tr("%1: experts need no break"),
                     MeetingEdits::tr("%1: a break for experts after %n meeting(s)", nullptr, most));
    }
    if (before.oneEachFirst != after.oneEachFirst)
        return (after.oneEachFirst ? MeetingEdits::tr("%1: everybody one meeting before anybody two")
                                   : MeetingEdits::tr("%1: second meetings count like first ones"))
            .arg(title);
    if (before.firstTimersFirst != after.firstTimersFirst)
        return (after.firstTimersFirst ? MeetingEdits::tr("%1: first-timers come first")
                                       : MeetingEdits::tr("%1: first-timers wait like everybody"))
            .arg(title);
    return MeetingEdits::tr("Changed %1").arg(title);
}

QString expertEditLabel(const Plan& plan, const HelpdeskExpert& before, const HelpdeskExpert& after)
{
    const QString who = rules::personName(plan, after.person);
    if (before.person != after.person)
        return MeetingEdits::tr("%1 stands in for %2").arg(who, rules::personName(plan, before.person));
    if (before.place != after.place)
        return after.place.trimmed().isEmpty()
                   ? MeetingEdits::tr("%1 has no place").arg(who)
                   : MeetingEdits::tr("%1 is at %2").arg(who, rules::shortText(after.place));
    if (before.room != after.room)
        return after.room == 0 ? MeetingEdits::tr("%1 has no room").arg(who)
                               : MeetingEdits::tr("%1 is in %2").arg(who, rules::roomName(plan, after.room));
    if (before.topics != after.topics)
        return after.topics.trimmed().isEmpty()
                   ? MeetingEdits::tr("%1 has no topics").arg(who)
                   : MeetingEdits::tr("%1 knows: %2").arg(who, rules::shortText(after.topics));
    if (before.earliest != after.earliest || before.latest != after.latest) {
        if (after.earliest && after.latest)
            return MeetingEdits::tr("%1 is there from %2 to %3")
                .arg(who, clockText(*after.earliest), clockText(*after.latest));
        if (after.earliest)
            return MeetingEdits::tr("%1 is there from %2 on").arg(who, clockText(*after.earliest));
        return after.latest ? MeetingEdits::tr("%1 is there until %2").arg(who, clockText(*after.latest))
                            : MeetingEdits::tr("%1 is there all the time").arg(who);
    }
    return MeetingEdits::tr("Changed %1").arg(who);
}

QString requestEditLabel(const Plan& plan, const MeetingRequest& before, const MeetingRequest& after)
{
    const QString who = rules::personName(plan, after.person);
    if (before.answer != after.answer)
        return MeetingEdits::tr("Request of %1: %2").arg(who, translatedName(nameOf(after.answer)));
    if (before.priority != after.priority)
        return MeetingEdits::tr("Request of %1: priority %2").arg(who, QString::number(after.priority));
    if (before.topic != after.topic && !after.topic.trimmed().isEmpty())
        return MeetingEdits::tr("Request of %1: %2").arg(who, rules::shortText(after.topic));
    return MeetingEdits::tr("Changed the request of %1").arg(who);
}
} // namespace convenor
