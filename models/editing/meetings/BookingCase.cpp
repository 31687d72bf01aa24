#include "editing/meetings/BookingCase.h"

#include "domain/PeopleCounts.h"
#include "domain/planners/MeetingPlanner.h"
#include "domain/Records.h"
#include "editing/meetings/MeetingWorths.h"

namespace convenor {
namespace {
using solve::SlotSet;

// The live bookings of a helpdesk whose slot is one of its times. Those that are of the other sort, since the
// kind of its item was changed, stand beside them wherever they are.
QList<const Booking*> bookingsOnTimes(const Plan& plan, Id helpdesk, const QList<Slot>& times)
{
    QSet<int> offsets;
    for (const Slot& slot : times)
        offsets.insert(slot.offset);
    const bool isForPairs = isMatchmaking(plan, helpdesk);
    QList<const Booking*> meetings;
    for (const Booking& booking : plan.all<Booking>()) {
        if (booking.helpdesk == helpdesk && isLive(booking.status) && offsets.contains(booking.slot) &&
            (booking.expert == 0) == isForPairs)
            meetings.append(&booking);
    }
    return meetings;
}

class CaseMaker
{
public:
    CaseMaker(const Plan& plan, const Timing& timing, Id helpdesk)
        : m_plan(plan), m_helpdesk(*plan.find<Helpdesk>(helpdesk)), m_slots(slotsOf(plan, timing, helpdesk)),
          m_meetings(bookingsOnTimes(plan, helpdesk, m_slots)), m_ground(groundOf(plan, helpdesk, m_slots)),
          m_times(m_ground, timing, helpdesk)
    {
        m_case.helpdesk = helpdesk;
        m_case.matchmaking = isMatchmaking(plan, helpdesk);
        m_case.times = m_slots;
        m_case.problem.slotCount = int(m_slots.size());
    }

    BookingCase make()
    {
        readOutcomes();
        readMeetingsBeside();
        const QList<const MeetingRequest*> requests = requestsInOrder();
        if (m_case.matchmaking)
            addPairs(requests);
        else
            addRequests(requests);
        addMeetingsLeft();
        addTables();
        addRules();
        return std::move(m_case);
    }

private:
    // What is asked.
    QList<const MeetingRequest*> requestsInOrder();
    void addRequests(const QList<const MeetingRequest*>& requests);
    void addPairs(const QList<const MeetingRequest*>& requests);
    void addPair(const MeetingRequest& one, const MeetingRequest* other, const MeetingWorths& worths);
    const Booking* meetingOf(const QList<Id>& requests, Id person, Id partner);
    // Numbers and times.
    int personNumber(Id person);
    SlotSet openFor(Id person, bool mayMiss);
    SlotSet openForExpert(Id expert);
    SlotSet inWindow(const MeetingRequest& request) const;
    bool isFirstTimer(Id person) const;
    // What is booked.
    void readOutcomes();
    void readMeetingsBeside();
    void place(int wish, const Booking& meeting);
    void addMeetingsLeft();
    // The rules.
    void addTables();
    void addRules();

    const Plan& m_plan;
    const Helpdesk& m_helpdesk;
    const QList<Slot> m_slots;
    const QList<const Booking*> m_meetings;
    const Plan m_ground;
    const HelpdeskTimes m_times;
    QSet<Id> m_placed;              // meetings that a wish stands for
    QSet<Id> m_withOutcome;         // bookings
    QList<const Booking*> m_missed; // meetings to which nobody came
    QList<const Booking*> m_beside; // live meetings beside the slots
    QHash<Id, int> m_asked;         // by person: meetings beside the slots that they asked for
    QHash<Id, int> m_number;
    QHash<Id, QList<Engagement>> m_engagements; // by person
    QHash<Id, SlotSet> m_expertOpen;
    int m_first = 0; // what a first meeting is worth
    BookingCase m_case;
};

void CaseMaker::readOutcomes()
{
    for (const Outcome& outcome : m_plan.all<Outcome>()) {
        if (outcome.booking != 0)
            m_withOutcome.insert(outcome.booking);
    }
}

void CaseMaker::readMeetingsBeside()
{
    QSet<Id> onTimes;
    for (const Booking* meeting : m_meetings)
        onTimes.insert(meeting->id);
    for (const Booking& booking : m_plan.all<Booking>()) {
        if (booking.helpdesk != m_helpdesk.id)
            continue;
        if (booking.status == BookingStatus::NoShow)
            m_missed.append(&booking);
        if (!isLive(booking.status) || onTimes.contains(booking.id))
            continue;
        m_beside.append(&booking);
        ++m_asked[booking.person];
    }
}

// Who comes first, comes first: by priority, then arrival. Not those that are met beside the slots, or had
// their meeting and did not come.
QList<const MeetingRequest*> CaseMaker::requestsInOrder()
{
    QList<const MeetingRequest*> requests;
    const auto isMetIn = [](const QList<const Booking*>& bookings, const MeetingRequest& request) {
        return std::any_of(bookings.cbegin(), bookings.cend(),
                           [&request](const Booking* booking) { return isMetBy(request, *booking); });
    };
    for (const MeetingRequest& request : m_plan.all<MeetingRequest>()) {
        if (request.helpdesk != m_helpdesk.id || request.answer == RequestAnswer::Declined)
            continue;
        if (isMetIn(m_missed, request) || isMetIn(m_beside, request))
            m_case.metElsewhere.append(request.id);
        else
            requests.append(&request);
    }
    std::stable_sort(requests.begin(), requests.end(),
                     [](const MeetingRequest* one, const MeetingRequest* other) {
                         return one->priority > other->priority;
                     });
    return requests;
}

int CaseMaker::personNumber(Id person)
{
    const auto found = m_number.constFind(person);
    if (found != m_number.cend())
        return *found;
    const int number = int(m_case.people.size());
    m_number.insert(person, number);
    m_case.people.append(person);
    m_case.problem.free.push_back(openFor(person, true));
    return number;
}

// The slots in which nothing stands in somebody's way; or only what they may miss.
SlotSet CaseMaker::openFor(Id person, bool mayMiss)
{
    QList<Engagement>& engagements = m_engagements[person];
    if (engagements.isEmpty()) {
        for (int slot = 0; slot < m_slots.size(); ++slot)
            engagements.append(m_times.inTheWay(person, slot));
    }
    SlotSet open;
    for (int slot = 0; slot < m_slots.size(); ++slot) {
        const Engagement& engagement = engagements[slot];
        open[std::size_t(slot)] = engagement.kind == Engagement::Free || (mayMiss && engagement.mayMiss());
    }
    return open;
}

SlotSet CaseMaker::openForExpert(Id expert)
{
    const auto found = m_expertOpen.constFind(expert);
    if (found != m_expertOpen.cend())
        return *found;
    SlotSet open;
    for (int slot = 0; slot < m_slots.size(); ++slot)
        open[std::size_t(slot)] = m_times.expertInTheWay(expert, slot).kind == Engagement::Free;
    m_expertOpen.insert(expert, open);
    return open;
}

SlotSet CaseMaker::inWindow(const MeetingRequest& request) const
{
    SlotSet open;
    for (int slot = 0; slot < m_slots.size(); ++slot)
        open[std::size_t(slot)] = m_slots[slot].start >= request.earliest.value_or(m_slots[slot].start) &&
                                  m_slots[slot].end <= request.latest.value_or(m_slots[slot].end);
    return open;
}

bool CaseMaker::isFirstTimer(Id person) const
{
    const Person* record = m_plan.find<Person>(person);
    return m_helpdesk.firstTimersFirst && record && record->firstTimer;
}

// Which wish an expert is of a request: 0 the first.
int wishNumber(const MeetingRequest& request, Id expert)
{
    const Id wished[] = {request.expert, request.secondExpert, request.thirdExpert};
    if (std::all_of(std::begin(wished), std::end(wished), [](Id id) { return id == 0; }))
        return 0; // any: whoever it is was wished for
    const auto* const found = std::find(std::begin(wished), std::end(wished), expert);
    return int(std::distance(std::begin(wished), found));
}

QList<int> prioritiesOf(const QList<const MeetingRequest*>& requests)
{
    QList<int> priorities;
    for (const MeetingRequest* request : requests)
        priorities.append(request->priority);
    return priorities;
}

void CaseMaker::addRequests(const QList<const MeetingRequest*>& requests)
{
    const MeetingWorths worths(prioritiesOf(requests), true);
    m_first = worths.ofFirstMeeting();
    QList<Id> arrivals; // ids are given in the order of arrival
    for (const MeetingRequest* request : requests)
        arrivals.append(request->id);
    std::sort(arrivals.begin(), arrivals.end());
    for (const MeetingRequest* request : requests) {
        const auto arrival = std::lower_bound(arrivals.cbegin(), arrivals.cend(), request->id);
        const MeetingClaim claim{.priority = request->priority,
                                 .arrival = int(std::distance(arrivals.cbegin(), arrival)),
                                 .isFirstTimer = isFirstTimer(request->person)};
        solve::MeetingWish wish;
        wish.asker = personNumber(request->person);
        BookingWish stands{.requests = {request->id}, .person = request->person};
        const SlotSet open =
            openFor(request->person, mayMissOwn(m_plan, *request, request->person)) & inWindow(*request);
        const auto offer = [&](Id expert, const SlotSet& allowed) {
            const Id human = m_plan.find<HelpdeskExpert>(expert)->person;
            if (human == request->person)
                return;
            wish.options.push_back({{wish.asker, personNumber(human)},
                                    worths.ofMeeting(claim, wishNumber(*request, expert)),
                                    allowed});
            stands.counterparts.append(expert);
        };
        for (const Id expert : wishedExperts(m_plan, *request))
            offer(expert, open & openForExpert(expert));
        // Booked by hand with an expert who was not asked for: it may stay there.
        const Booking* meeting = meetingOf(stands.requests, 0, 0);
        if (meeting && !stands.counterparts.contains(meeting->expert))
            offer(meeting->expert, open & openForExpert(meeting->expert));
        m_case.problem.wishes.push_back(std::move(wish));
        m_case.wishes.append(stands);
        if (meeting)
            place(int(m_case.wishes.size()) - 1, *meeting);
    }
}

void CaseMaker::addPairs(const QList<const MeetingRequest*>& requests)
{
    const MeetingWorths worths(prioritiesOf(requests), false);
    m_first = worths.ofFirstMeeting();
    QHash<QPair<Id, Id>, QList<const MeetingRequest*>> byPair;
    QList<QPair<Id, Id>> order;
    for (const MeetingRequest* request : requests) {
        const QPair<Id, Id> pair(std::min(request->person.id, request->partner.id),
                                 std::max(request->person.id, request->partner.id));
        if (pair.first == 0 || pair.first == pair.second)
            continue; // names nobody else
        if (!byPair.contains(pair))
            order.append(pair);
        byPair[pair].append(request);
    }
    for (const QPair<Id, Id>& pair : std::as_const(order)) {
        const QList<const MeetingRequest*>& asked = byPair[pair];
        const auto other = std::find_if(asked.cbegin(), asked.cend(), [&](const MeetingRequest* request) {
            return request->person != asked.constFirst()->person;
        });
        addPair(*asked.constFirst(), other == asked.cend() ? nullptr : *other, worths);
        // Asked twice by the same person: one meeting answers both.
        for (const MeetingRequest* request : asked) {
            if (!m_case.wishes.constLast().requests.contains(request->id))
                m_case.wishes.last().requests.append(request->id);
        }
    }
}

void CaseMaker::addPair(const MeetingRequest& one, const MeetingRequest* other, const MeetingWorths& worths)
{
    const Id person = one.person;
    const Id partner = one.partner;
    BookingWish stands{.requests = {one.id}, .person = person, .counterparts = {partner}};
    MeetingClaim claim{.priority = one.priority,
                       .isFirstTimer = isFirstTimer(person),
                       .kind = one.answer == RequestAnswer::Accepted ? 2 : 1};
    SlotSet open = openFor(person, mayMissOwn(m_plan, one, person)) & inWindow(one);
    if (other) {
        stands.requests.append(other->id);
        claim.priority = std::max(claim.priority, other->priority);
        claim.isFirstTimer |= isFirstTimer(partner);
        claim.kind = 3;
        open &= inWindow(*other);
    }
    open &= openFor(partner, mayMissOwn(m_plan, one, partner));
    solve::MeetingWish wish;
    wish.asker = personNumber(person);
    wish.options.push_back({{wish.asker, personNumber(partner)}, worths.ofMeeting(claim, 0), open});
    const Booking* meeting = meetingOf(stands.requests, person, partner);
    m_case.problem.wishes.push_back(std::move(wish));
    m_case.wishes.append(stands);
    if (meeting)
        place(int(m_case.wishes.size()) - 1, *meeting);
}

// The live meeting in which these requests are met, or in which these two people meet; each counts once.
const Booking* CaseMaker::meetingOf(const QList<Id>& requests, Id person, Id partner)
{
    for (const Booking* meeting : m_meetings) {
        const bool isPair = partner != 0 && ((meeting->person == person && meeting->partner == partner) ||
                                             (meeting->person == partner && meeting->partner == person));
        if (!m_placed.contains(meeting->id) && (isPair || requests.contains(meeting->request)))
            return meeting;
    }
    return nullptr;
}

// Where a wish is met now, and whether it stays there.
void CaseMaker::place(int wish, const Booking& meeting)
{
    const Id counterpart = m_case.matchmaking ? meeting.partner.id : meeting.expert.id;
    BookingWish& stands = m_case.wishes[wish];
    const qsizetype option = m_case.matchmaking ? 0 : stands.counterparts.indexOf(counterpart);
    const auto slot = std::find_if(m_slots.cbegin(), m_slots.cend(),
                                   [&](const Slot& one) { return one.offset == meeting.slot; });
    if (option < 0)
        return;
    stands.booking = meeting.id;
    m_placed.insert(meeting.id);
    const solve::PlacedMeeting there{int(option), int(std::distance(m_slots.cbegin(), slot))};
    m_case.problem.now.resize(std::size_t(wish) + 1);
    m_case.problem.now[std::size_t(wish)] = there;
    if (!meeting.pinned && meeting.status == BookingStatus::Tentative && !m_withOutcome.contains(meeting.id))
        return;
    solve::MeetingOption& chosen = m_case.problem.wishes[std::size_t(wish)].options[std::size_t(option)];
    chosen.allowed.set(std::size_t(there.slot));
    for (const int person : chosen.people)
        m_case.problem.free[std::size_t(person)].set(std::size_t(there.slot));
    m_case.problem.pins.push_back({wish, there.option, there.slot});
}

// Meetings without a request, or beside one that is met already: nobody asks for them again, so they stay.
void CaseMaker::addMeetingsLeft()
{
    for (const Booking* meeting : m_meetings) {
        const HelpdeskExpert* expert = m_plan.find<HelpdeskExpert>(meeting->expert);
        const Id other = expert ? expert->person.id : meeting->partner.id;
        if (m_placed.contains(meeting->id) || other == 0 || other == meeting->person)
            continue;
        solve::MeetingWish wish;
        wish.asker = personNumber(meeting->person);
        wish.options.push_back({{wish.asker, personNumber(other)}, 1, {}});
        m_case.problem.wishes.push_back(std::move(wish));
        m_case.wishes.append({.requests = {},
                              .person = meeting->person,
                              .counterparts = {m_case.matchmaking ? other : meeting->expert.id}});
        Booking fixed = *meeting;
        fixed.pinned = true;
        place(int(m_case.wishes.size()) - 1, fixed);
    }
    m_case.problem.now.resize(m_case.problem.wishes.size());
}

void CaseMaker::addTables()
{
    solve::MeetingProblem& problem = m_case.problem;
    if (!m_case.matchmaking) {
        problem.tables = std::max(1, int(problem.wishes.size())); // an expert brings his own
        return;
    }
    problem.tables = m_helpdesk.tables > 0 ? m_helpdesk.tables : std::max(1, int(m_case.people.size()) / 2);
    // A meeting beside the slots has its table meanwhile.
    for (const Booking* meeting : std::as_const(m_beside)) {
        const int start = m_slots.isEmpty() ? 0 : m_slots[0].start - m_slots[0].offset + meeting->slot;
        for (int slot = 0; slot < m_slots.size(); ++slot) {
            if (start >= m_slots[slot].end || start + m_helpdesk.meetingMinutes <= m_slots[slot].start)
                continue;
            const int nobody = int(problem.free.size());
            const SlotSet then = SlotSet().set(std::size_t(slot));
            const int wish = int(problem.wishes.size());
            m_case.people.append(0);
            problem.free.push_back(then);
            problem.wishes.push_back({{{{nobody}, 1, then}}, -1});
            problem.pins.push_back({wish, 0, slot});
            problem.now.push_back({0, slot});
            m_case.wishes.append({.requests = {}, .booking = meeting->id, .counterparts = {0}});
            ++m_case.blocked;
        }
    }
}

void CaseMaker::addRules()
{
    solve::MeetingProblem& problem = m_case.problem;
    const std::size_t people = problem.free.size();
    if (m_helpdesk.mostPerPerson > 0) {
        problem.most.assign(people, m_helpdesk.mostPerPerson);
        for (auto asked = m_asked.cbegin(); asked != m_asked.cend(); ++asked) {
            if (m_number.contains(asked.key()))
                problem.most[std::size_t(m_number[asked.key()])] =
                    std::max(0, m_helpdesk.mostPerPerson - asked.value());
        }
    }
    if (m_helpdesk.oneEachFirst) {
        problem.firstWorth.assign(people, m_first);
        for (auto asked = m_asked.cbegin(); asked != m_asked.cend(); ++asked) {
            if (m_number.contains(asked.key()))
                problem.firstWorth[std::size_t(m_number[asked.key()])] = 0;
        }
    }
    if (m_helpdesk.mostPerOrganisation > 0) {
        QHash<QString, std::size_t> crowds;
        for (std::size_t number = 0; number < people; ++number) {
            const Person* person = m_plan.find<Person>(m_case.people[qsizetype(number)]);
            const QString organisation = person ? countKey(*person, CountBy::Organisation) : QString();
            if (organisation.isEmpty())
                continue;
            if (!crowds.contains(organisation)) {
                crowds.insert(organisation, problem.crowds.size());
                problem.crowds.push_back({{}, m_helpdesk.mostPerOrganisation});
            }
            solve::MeetingCrowd& crowd = problem.crowds[crowds[organisation]];
            crowd.people.push_back(int(number));
            crowd.most = std::max(0, crowd.most - m_asked.value(person->id));
        }
    }
    if (m_helpdesk.mostInRow > 0 && !m_case.matchmaking) {
        problem.mostInRow.assign(people, 0);
        for (const Id expert : expertsOf(m_plan, m_helpdesk.id)) {
            const Id human = m_plan.find<HelpdeskExpert>(expert)->person;
            if (m_number.contains(human))
                problem.mostInRow[std::size_t(m_number[human])] = m_helpdesk.mostInRow;
        }
    }
    for (int slot = 0; slot < m_slots.size(); ++slot)
        problem.breakAfter.push_back(slot + 1 < m_slots.size() &&
                                     m_slots[slot + 1].start - m_slots[slot].end >
                                         m_helpdesk.changeoverMinutes);
}
} // namespace

bool hasTooManyTimes(const QList<Slot>& times)
{
    return times.size() > solve::mostSlots;
}

BookingCase bookingCase(const Plan& plan, const Timing& timing, Id helpdesk)
{
    return CaseMaker(plan, timing, helpdesk).make();
}

Plan groundOf(const Plan& plan, Id helpdesk, const QList<Slot>& times)
{
    ChangeSet changes;
    for (const Booking* meeting : bookingsOnTimes(plan, helpdesk, times)) {
        Booking gone = *meeting;
        gone.status = BookingStatus::Cancelled;
        changes.edit(*meeting, gone);
    }
    Result<Plan> ground = plan.applied(changes);
    return ground ? *ground : plan; // edits of the plan's own rows are never refused
}
} // namespace convenor
