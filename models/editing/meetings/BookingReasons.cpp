#include "editing/meetings/BookingReasons.h"

#include "domain/planners/MeetingPlanner.h"
#include "domain/Records.h"
#include "domain/rules/RuleText.h"
#include "editing/AgendaEdits.h"

namespace convenor {
namespace {
using solve::MeetingRefusal;
using solve::SlotSet;

// "Arnault Morisson, Marc Pattinson and Ines Duarte"; of reasons "pinned, confirmed or asked for earlier"
QString listed(const QStringList& texts, const QString& lastTwo)
{
    if (texts.size() < 2)
        return texts.value(0);
    return lastTwo.arg(texts.mid(0, texts.size() - 1).join(QStringLiteral(", ")), texts.constLast());
}

// "until 11:50", "from 11:40", "11:40–11:50"
QString windowText(const MeetingRequest& request)
{
    if (request.earliest && request.latest)
        return BookingReasons::tr("between %1 and %2")
            .arg(clockText(*request.earliest), clockText(*request.latest));
    return request.earliest ? BookingReasons::tr("from %1 on").arg(clockText(*request.earliest))
                            : BookingReasons::tr("until %1").arg(clockText(request.latest.value_or(0)));
}
} // namespace

BookingReasons::BookingReasons(const Plan& plan, const Timing& timing, const BookingCase& given,
                               const solve::MeetingPlan& placed)
    : m_plan(plan), m_helpdesk(*plan.find<Helpdesk>(given.helpdesk)), m_given(given), m_placed(placed),
      m_ground(groundOf(plan, given.helpdesk, given.times)), m_times(m_ground, timing, given.helpdesk)
{
    for (int wish = 0; wish < given.wishes.size(); ++wish) {
        for (const Id request : given.wishes[wish].requests)
            m_wishOf.insert(request, wish);
    }
    std::vector<int> unplaced;
    for (int wish = 0; wish < given.wishes.size(); ++wish) {
        if (placed[std::size_t(wish)].option < 0)
            unplaced.push_back(wish);
    }
    auto reasons = solve::whyNotPlaced(given.problem, placed, unplaced);
    for (std::size_t i = 0; i < unplaced.size(); ++i)
        m_refusals.insert(unplaced[i], std::move(reasons[i]));
}

QString BookingReasons::sentence(Id id) const
{
    const MeetingRequest& request = *m_plan.find<MeetingRequest>(id);
    if (m_given.matchmaking && (request.partner == 0 || request.partner == request.person))
        return tr("The request does not say whom %1 wants to meet.")
            .arg(rules::personName(m_plan, request.person));
    const int minutes = m_helpdesk.meetingMinutes;
    if (m_given.times.isEmpty())
        return tr("%1 is too short for a meeting of %n minutes.", nullptr, minutes)
            .arg(quotedTitle(helpdeskTitle(m_plan, m_given.helpdesk)));
    if (const QString absent = cannotCome(request); !absent.isEmpty())
        return absent;
    return ofWish(request, m_wishOf.value(id, -1));
}

SlotSet BookingReasons::window(const MeetingRequest& request) const
{
    SlotSet open;
    for (int slot = 0; slot < m_given.times.size(); ++slot) {
        const Slot& time = m_given.times[slot];
        open[std::size_t(slot)] = time.start >= request.earliest.value_or(time.start) &&
                                  time.end <= request.latest.value_or(time.end);
    }
    return open;
}

SlotSet BookingReasons::openFor(const MeetingRequest& request) const
{
    SlotSet open = window(request);
    for (int slot = 0; slot < m_given.times.size(); ++slot) {
        const Engagement way = m_times.inTheWay(request.person, slot);
        if (way.kind != Engagement::Free && !(way.mayMiss() && request.duringSessions))
            open.reset(std::size_t(slot));
    }
    return open;
}

QString BookingReasons::engagements(Id person, Id expert, const SlotSet& slotSet) const
{
    QStringList texts;
    for (int slot = 0; slot < m_given.times.size(); ++slot) {
        if (!slotSet.test(std::size_t(slot)))
            continue;
        const QString text = engagementText(m_plan, expert != 0 ? m_times.expertInTheWay(expert, slot)
                                                                : m_times.inTheWay(person, slot));
        if (!text.isEmpty() && !texts.contains(text))
            texts.append(text);
    }
    return texts.join(QStringLiteral(", "));
}

QString BookingReasons::cannotCome(const MeetingRequest& request) const
{
    if (openFor(request).any())
        return {};
    const QString who = rules::personName(m_plan, request.person);
    const bool isLimited = request.earliest.has_value() || request.latest.has_value();
    const SlotSet asked = window(request);
    if (asked.none())
        return tr("%1 asked for a meeting %2: none begins and ends then.").arg(who, windowText(request));
    const QString busy = engagements(request.person, 0, asked);
    return isLimited ? tr("%1 asked for a meeting %2, but cannot come then: %3.")
                           .arg(who, windowText(request), busy)
                     : tr("%1 cannot come: %2.").arg(who, busy);
}

QString BookingReasons::whyNoOption(const MeetingRequest& request) const
{
    const QString title = quotedTitle(helpdeskTitle(m_plan, m_given.helpdesk));
    if (expertsOf(m_plan, m_given.helpdesk).isEmpty())
        return tr("%1 has no expert yet.").arg(title);
    const QString topic = quotedTitle(request.knows);
    return request.knows.trimmed().isEmpty() ? tr("Nobody at %1 suits the request.").arg(title)
                                             : tr("Nobody at %1 knows about %2.").arg(title, topic);
}

QString BookingReasons::ofWish(const MeetingRequest& request, int wish) const
{
    if (wish < 0 || m_given.wishes[wish].counterparts.isEmpty())
        return whyNoOption(request);
    const Refusals refusals = m_refusals.value(wish);
    const QString who = rules::personName(m_plan, request.person);
    for (const MeetingRefusal& refusal : refusals) {
        if (refusal.kind == MeetingRefusal::PersonLimit) {
            const int most = m_helpdesk.mostPerPerson;
            return tr("No more than %n meeting(s) each: %1 has as many.", nullptr, most).arg(who);
        }
        if (refusal.kind == MeetingRefusal::CrowdLimit) {
            const int most = m_helpdesk.mostPerOrganisation;
            return tr("No more than %n meeting(s) for one organisation: %1 has as many.", nullptr, most)
                .arg(quotedTitle(m_plan.find<Person>(request.person)->organisation));
        }
        if (refusal.kind == MeetingRefusal::Fits)
            return tr("There is a free place at %1: it has not been booked yet.")
                .arg(clockText(m_given.times[refusal.slot].start));
    }
    return m_given.matchmaking ? ofPair(request, refusals) : ofExperts(request, wish, refusals);
}

QList<int> BookingReasons::meetingsOf(const QSet<int>& people, const SlotSet& open) const
{
    QList<int> meetings;
    for (int wish = 0; wish < m_given.wishes.size(); ++wish) {
        const solve::PlacedMeeting& there = m_placed[std::size_t(wish)];
        if (there.option < 0 || !open.test(std::size_t(there.slot)))
            continue;
        const std::vector<int>& those =
            m_given.problem.wishes[std::size_t(wish)].options[std::size_t(there.option)].people;
        if (std::any_of(those.cbegin(), those.cend(), [&](int person) { return people.contains(person); }))
            meetings.append(wish);
    }
    return meetings;
}

bool BookingReasons::hasMeeting(Id person) const
{
    for (int wish = 0; wish < m_given.wishes.size(); ++wish) {
        if (m_placed[std::size_t(wish)].option >= 0 && m_given.wishes[wish].person == person)
            return true;
    }
    return false;
}

BookingReasons::Before BookingReasons::whyBefore(const MeetingRequest& request, int rival) const
{
    const BookingWish& stands = m_given.wishes[rival];
    const MeetingRequest* theirs = m_plan.find<MeetingRequest>(stands.requests.value(0));
    const Booking* booking = m_plan.find<Booking>(stands.booking);
    if (booking && booking->status != BookingStatus::Tentative)
        return booking->status == BookingStatus::Confirmed ? Before::Confirmed : Before::Over;
    if (!theirs || std::any_of(m_given.problem.pins.cbegin(), m_given.problem.pins.cend(),
                               [rival](const auto& pin) { return pin.wish == rival; }))
        return Before::Pinned;
    if (theirs->priority > request.priority)
        return Before::Priority;
    if (m_helpdesk.oneEachFirst && stands.person != request.person && hasMeeting(request.person))
        return Before::FirstMeeting;
    const auto isFirstTimer = [this](Id id) {
        const Person* person = m_plan.find<Person>(id);
        return m_helpdesk.firstTimersFirst && person && person->firstTimer;
    };
    if (isFirstTimer(stands.person) && !isFirstTimer(request.person))
        return Before::FirstTimer;
    return theirs->id < request.id ? Before::Earlier : Before::Nothing;
}

QString BookingReasons::takenBy(const MeetingRequest& request, const QList<int>& rivals) const
{
    const std::pair<Before, QString> words[] = {{Before::Over, tr("over")},
                                                {Before::Confirmed, tr("confirmed")},
                                                {Before::Pinned, tr("pinned")},
                                                {Before::Priority, tr("of a higher priority")},
                                                {Before::FirstMeeting, tr("somebody's first")},
                                                {Before::FirstTimer, tr("a first-timer's")},
                                                {Before::Earlier, tr("asked for earlier")}};
    QStringList reasons;
    for (const auto& [before, text] : words) {
        if (std::any_of(rivals.cbegin(), rivals.cend(),
                        [&, why = before](int rival) { return whyBefore(request, rival) == why; }))
            reasons.append(text);
    }
    const int count = int(rivals.size());
    return reasons.isEmpty()
               ? tr("%n taken", nullptr, count)
               : tr("%n taken by meetings that are %1", nullptr, count).arg(listed(reasons, tr("%1 or %2")));
}

QString BookingReasons::ofExperts(const MeetingRequest& request, int wish, const Refusals& refusals) const
{
    const solve::MeetingWish& asked = m_given.problem.wishes[std::size_t(wish)];
    const SlotSet open = openFor(request);
    const QString who = rules::personName(m_plan, request.person);
    QSet<int> full; // experts without a free place
    QStringList fullNames;
    QStringList clauses;
    for (const MeetingRefusal& refusal : refusals) {
        const Id expert = m_given.wishes[wish].counterparts[refusal.option];
        const QString name = rules::personName(m_plan, m_plan.find<HelpdeskExpert>(expert)->person);
        const int human = asked.options[std::size_t(refusal.option)].people.back();
        if (refusal.kind == MeetingRefusal::NeverTogether) {
            clauses.append(tr("%1: %2").arg(name, engagements(0, expert, open)));
        } else if (refusal.kind == MeetingRefusal::PersonFull && refusal.person != human) {
            clauses.append(tr("%1 has other meetings when %2 is there").arg(who, name));
        } else if (refusal.kind == MeetingRefusal::NeedsBreak) {
            const int most = m_helpdesk.mostInRow;
            clauses.append(tr("%1 needs a break after %n meeting(s) in a row", nullptr, most).arg(name));
        } else if (refusal.kind == MeetingRefusal::Clash) {
            clauses.append(tr("%1 is free only while %2 is in another meeting").arg(name, who));
        } else {
            full.insert(human);
            fullNames.append(name);
        }
    }
    if (!full.isEmpty()) {
        const QList<int> rivals = meetingsOf(full, open);
        QString text = fullNames.size() == 1 ? tr("%1 has no free place") : tr("%1 have no free place");
        text = text.arg(listed(fullNames, tr("%1 and %2")));
        if (open.count() < std::size_t(m_given.times.size()))
            text = tr("%1 when %2 can come").arg(text, who);
        clauses.prepend(tr("%1 (%2)").arg(text, takenBy(request, rivals)));
    }
    const QString text = clauses.join(QStringLiteral("; "));
    return text.isEmpty() ? whyNoOption(request) : tr("%1.").arg(text);
}

QString BookingReasons::ofPair(const MeetingRequest& request, const Refusals& refusals) const
{
    const QString who = rules::personName(m_plan, request.person);
    const QString other = rules::personName(m_plan, request.partner);
    const SlotSet open = openFor(request);
    switch (refusals.empty() ? MeetingRefusal::Clash : refusals.front().kind) {
    case MeetingRefusal::NeverTogether: {
        const QString busy = engagements(request.partner, 0, open);
        return busy.isEmpty() ? tr("%1 and %2 are never free at the same time.").arg(who, other)
                              : tr("%2 cannot come when %1 can: %3.").arg(who, other, busy);
    }
    case MeetingRefusal::TablesFull: {
        const int tables = m_given.problem.tables;
        return tr("All %n tables are taken whenever %1 and %2 are free.", nullptr, tables).arg(who, other);
    }
    case MeetingRefusal::PersonFull: {
        const Id full = m_given.people[refusals.front().person];
        const QList<int> rivals = meetingsOf({refusals.front().person}, open);
        const int count = int(rivals.size());
        return tr("%1 has no time left: %n other meeting(s).", nullptr, count)
            .arg(rules::personName(m_plan, full));
    }
    default:
        return tr("Whenever %1 is free, %2 is in another meeting.").arg(who, other);
    }
}
} // namespace convenor
