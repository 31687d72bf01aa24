#include "domain/planners/FreePlaces.h"

#include "domain/PeopleCounts.h"
#include "domain/rules/RuleText.h"

#include <QCoreApplication>

#include <algorithm>

namespace convenor {
namespace {
QString organisationOf(const Plan& plan, Id person)
{
    const Person* record = plan.find<Person>(person);
    return record ? countKey(*record, CountBy::Organisation) : QString();
}

QString joined(const QStringList& reasons)
{
    return QCoreApplication::translate("helpdesk", "%1.").arg(reasons.join(QStringLiteral("; ")));
}
} // namespace

FreePlaces::FreePlaces(const Plan& plan, const HelpdeskTimes& times)
    : m_plan(plan), m_times(times), m_helpdesk(plan.find<Helpdesk>(times.helpdesk())),
      m_isMatchmaking(isMatchmaking(plan, times.helpdesk()))
{
    for (const Booking& booking : plan.all<Booking>()) {
        if (booking.helpdesk != times.helpdesk() || !isLive(booking.status))
            continue;
        m_bookings.insert(booking.slot, &booking);
        ++m_meetings[booking.person];
        ++m_ofOrganisation[organisationOf(plan, booking.person)];
        m_offsetsOfExperts[booking.expert].insert(booking.slot);
    }
}

bool FreePlaces::isInTime(const MeetingRequest& request, const Slot& slot) const
{
    return (!request.earliest || *request.earliest <= slot.start) &&
           (!request.latest || slot.end <= *request.latest);
}

bool FreePlaces::mayCome(const MeetingRequest& request, Id person, int offset, Id ignored) const
{
    const Engagement engagement = m_times.inTheWayAt(person, offset, ignored);
    return engagement.kind == Engagement::Free ||
           (engagement.mayMiss() && mayMissOwn(m_plan, request, person));
}

bool FreePlaces::fits(const MeetingRequest& request, const MeetingPlace& place, Id ignored) const
{
    const qsizetype slot = m_times.indexOf(place.slot);
    if (slot < 0 || !isInTime(request, m_times.all().at(slot)) ||
        !mayCome(request, request.person, place.slot, ignored))
        return false;
    if (place.expert != 0)
        return m_times.expertInTheWayAt(place.expert, place.slot, ignored).kind == Engagement::Free;
    return place.partner != 0 && mayCome(request, place.partner, place.slot, ignored) &&
           hasTable(place.slot, {ignored});
}

// Everywhere it may go by its wishes, the best first.
QList<MeetingPlace> FreePlaces::placesFor(const MeetingRequest& request) const
{
    QList<MeetingPlace> places;
    const QList<Id> experts = m_isMatchmaking ? QList<Id>{0} : wishedExperts(m_plan, request);
    const Id partner = m_isMatchmaking ? Id(request.partner) : Id(0);
    const auto others = std::find_if(experts.cbegin(), experts.cend(), [&](Id expert) {
        return expert != request.expert && expert != request.secondExpert && expert != request.thirdExpert;
    });
    for (auto expert = experts.cbegin(); expert != others; ++expert) {
        for (const Slot& slot : m_times.all())
            places.append({*expert, partner, slot.offset});
    }
    // Whoever of those who were not named: the earliest counts.
    for (const Slot& slot : m_times.all()) {
        for (auto expert = others; expert != experts.cend(); ++expert)
            places.append({*expert, partner, slot.offset});
    }
    return places;
}

std::optional<MeetingPlace> FreePlaces::firstOf(const MeetingRequest& request, Id ignored,
                                                bool withinLimits) const
{
    if (!m_helpdesk || request.helpdesk != m_helpdesk->id || request.answer == RequestAnswer::Declined ||
        (withinLimits && !limitReached(request).isEmpty()))
        return {};
    for (const MeetingPlace& place : placesFor(request)) {
        const bool isTooMany = withinLimits && m_helpdesk->mostInRow > 0 && place.expert != 0 &&
                               inRow(place.expert, m_times.indexOf(place.slot)) > m_helpdesk->mostInRow;
        if (!isTooMany && fits(request, place, ignored))
            return place;
    }
    return {};
}

std::optional<MeetingPlace> FreePlaces::first(const MeetingRequest& request, Id ignored) const
{
    return firstOf(request, ignored, false);
}

std::optional<MeetingPlace> FreePlaces::firstWithinLimits(const MeetingRequest& request) const
{
    return firstOf(request, 0, true);
}

bool FreePlaces::hasTable(int offset, const QList<Id>& ignored) const
{
    return !m_helpdesk || m_helpdesk->tables <= 0 || freeTable(offset, {}, ignored).has_value();
}

std::optional<int> FreePlaces::freeTable(int offset, std::optional<int> wanted,
                                         const QList<Id>& ignored) const
{
    if (!m_helpdesk || m_helpdesk->tables <= 0)
        return {};
    QSet<int> taken;
    int meetings = 0; // also those without a table of their own
    const int length = m_helpdesk->meetingMinutes;
    const auto past = m_bookings.lowerBound(timeAfter(length, offset));
    for (auto booking = m_bookings.upperBound(timeAfter(-length, offset)); booking != past; ++booking) {
        if (ignored.contains((*booking)->id))
            continue;
        ++meetings;
        if ((*booking)->tableNumber)
            taken.insert(*(*booking)->tableNumber);
    }
    if (meetings >= m_helpdesk->tables)
        return {};
    if (wanted && *wanted <= m_helpdesk->tables && !taken.contains(*wanted))
        return wanted;
    int table = 1;
    while (taken.contains(table))
        ++table;
    return table;
}

int FreePlaces::inRow(Id expert, qsizetype slot) const
{
    const QList<Slot>& all = m_times.all();
    const QSet<int> taken = m_offsetsOfExperts.value(expert);
    const auto follow = [&](qsizetype earlier) {
        const int changeover = m_helpdesk ? std::max(0, m_helpdesk->changeoverMinutes) : 0;
        return all.at(earlier + 1).start - all.at(earlier).end <= changeover;
    };
    int count = 1;
    for (qsizetype i = slot; i > 0 && follow(i - 1) && taken.contains(all.at(i - 1).offset); --i)
        ++count;
    for (qsizetype i = slot; i + 1 < all.size() && follow(i) && taken.contains(all.at(i + 1).offset); ++i)
        ++count;
    return count;
}

QString FreePlaces::limitReached(const MeetingRequest& request) const
{
    if (!m_helpdesk)
        return {};
    const int own = m_meetings.value(request.person);
    if (m_helpdesk->mostPerPerson > 0 && own >= m_helpdesk->mostPerPerson)
        return QCoreApplication::translate("helpdesk", "%1 has %n meetings already, the most for one person",
                                           nullptr, own)
            .arg(rules::personName(m_plan, request.person));
    const QString organisation = organisationOf(m_plan, request.person);
    const int theirs = m_ofOrganisation.value(organisation);
    if (m_helpdesk->mostPerOrganisation > 0 && !organisation.isEmpty() &&
        theirs >= m_helpdesk->mostPerOrganisation)
        return QCoreApplication::translate(
                   "helpdesk", "%1 has %n meetings already, the most for one organisation", nullptr, theirs)
            .arg(rules::shortText(m_plan.find<Person>(request.person)->organisation));
    return {};
}

// Of an expert, or (0) of the partner: what is in the way of each place.
QString FreePlaces::whyNotAt(const MeetingRequest& request, Id expert) const
{
    const HelpdeskExpert* record = m_plan.find<HelpdeskExpert>(expert);
    const Id other = record ? Id(record->person) : Id(request.partner);
    const QString name = rules::personName(m_plan, other);
    Engagement ownReason;
    Engagement otherReason;
    bool noTable = false;
    for (const Slot& slot : m_times.all()) {
        if (!isInTime(request, slot))
            continue;
        const Engagement theirs =
            record ? m_times.expertInTheWayAt(expert, slot.offset) : m_times.inTheWayAt(other, slot.offset);
        const bool isFree = theirs.kind == Engagement::Free ||
                            (!record && theirs.mayMiss() && mayMissOwn(m_plan, request, other));
        if (!isFree) {
            otherReason = otherReason.kind == Engagement::Free ? theirs : otherReason;
        } else if (!record && !hasTable(slot.offset)) {
            noTable = true;
        } else if (ownReason.kind == Engagement::Free) {
            ownReason = m_times.inTheWayAt(request.person, slot.offset);
        }
    }
    if (ownReason.kind != Engagement::Free)
        return QCoreApplication::translate("helpdesk", "%1: %2").arg(name, engagementText(m_plan, ownReason));
    if (noTable)
        return QCoreApplication::translate("helpdesk", "No table is free when both are");
    if (otherReason.kind == Engagement::OtherMeeting || otherReason.kind == Engagement::Free)
        return QCoreApplication::translate("helpdesk", "%1 has no free place").arg(name);
    return QCoreApplication::translate("helpdesk", "%1 has no free place (%2)")
        .arg(name, engagementText(m_plan, otherReason));
}

QString FreePlaces::whyWaiting(const MeetingRequest& request) const
{
    const QString name = rules::personName(m_plan, request.person);
    if (request.answer == RequestAnswer::Declined)
        return QCoreApplication::translate("helpdesk", "The request is withdrawn or declined.");
    if (m_times.all().isEmpty())
        return QCoreApplication::translate("helpdesk", "The time is too short for a meeting.");
    const Engagement first = m_times.inTheWay(request.person, 0);
    if (first.kind == Engagement::Away)
        return QCoreApplication::translate("helpdesk", "%1 does not come.").arg(name);
    if (const QString limit = limitReached(request); !limit.isEmpty())
        return joined({limit});
    if (const std::optional<MeetingPlace> place = this->first(request))
        return QCoreApplication::translate("helpdesk", "There is a free place at %1.")
            .arg(clockText(m_times.all().at(m_times.indexOf(place->slot)).start));
    if (!std::any_of(m_times.all().cbegin(), m_times.all().cend(),
                     [&](const Slot& slot) { return isInTime(request, slot); }))
        return QCoreApplication::translate("helpdesk", "No meeting lies within the times that %1 asked for.")
            .arg(name);
    if (m_isMatchmaking)
        return joined({whyNotAt(request, 0)});
    const QList<Id> experts = wishedExperts(m_plan, request);
    if (experts.isEmpty())
        return expertsOf(m_plan, m_times.helpdesk()).isEmpty()
                   ? QCoreApplication::translate("helpdesk", "There is no expert.")
                   : QCoreApplication::translate("helpdesk", "No expert knows “%1”.")
                         .arg(rules::shortText(request.knows));
    QStringList reasons;
    constexpr qsizetype mostNamed = 3;
    for (qsizetype i = 0; i < std::min(experts.size(), mostNamed); ++i)
        reasons.append(whyNotAt(request, experts.at(i)));
    reasons.removeDuplicates();
    return joined(reasons);
}
} // namespace convenor
