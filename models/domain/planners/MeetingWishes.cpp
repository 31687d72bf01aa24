// Who waits for a meeting, with whom it can be, and who could come to a free place.
#include "domain/planners/FreePlaces.h"
#include "domain/planners/MeetingPlanner.h"
#include "domain/planners/PeopleCell.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace convenor {
bool isMetBy(const MeetingRequest& request, const Booking& booking)
{
    if (booking.request == request.id)
        return true;
    return request.partner != 0 && booking.helpdesk == request.helpdesk &&
           std::minmax<Id>(request.person.id, request.partner.id) ==
               std::minmax<Id>(booking.person.id, booking.partner.id);
}

const MeetingRequest* ownRequest(const Plan& plan, const MeetingRequest& request, Id person)
{
    if (person == request.person)
        return &request;
    if (person == 0 || person != request.partner)
        return nullptr;
    const Records<MeetingRequest> all = plan.all<MeetingRequest>();
    const auto own = std::find_if(all.begin(), all.end(), [&](const MeetingRequest& one) {
        return one.helpdesk == request.helpdesk && one.person == person && one.partner == request.person &&
               one.answer != RequestAnswer::Declined;
    });
    return own == all.end() ? nullptr : &*own;
}

bool mayMissOwn(const Plan& plan, const MeetingRequest& request, Id person)
{
    const MeetingRequest* own = ownRequest(plan, request, person);
    return own && own->duringSessions;
}

QList<Id> waitingRequests(const Plan& plan, Id id)
{
    const Helpdesk* helpdesk = plan.find<Helpdesk>(id);
    if (!helpdesk)
        return {};
    QSet<Id> served;             // requests that have a meeting, or had one to which nobody came
    QSet<std::pair<Id, Id>> met; // matchmaking: pairs that have one
    QHash<Id, int> meetings;     // by who asked
    for (const Booking& booking : plan.all<Booking>()) {
        if (booking.helpdesk != id || booking.status == BookingStatus::Cancelled)
            continue;
        served.insert(booking.request);
        met.insert(std::minmax<Id>(booking.person.id, booking.partner.id));
        ++meetings[booking.person];
    }
    struct Place
    {
        int priority;
        int earlier;  // meetings and requests of the same person before it, where that counts
        bool knowsIt; // no first-timer, where that counts
        Id id;
    };
    QList<const MeetingRequest*> waiting; // by arrival
    for (const MeetingRequest& request : plan.all<MeetingRequest>()) {
        const bool isMet =
            served.contains(request.id) ||
            (request.partner != 0 && met.contains(std::minmax<Id>(request.person.id, request.partner.id)));
        if (request.helpdesk == id && request.answer != RequestAnswer::Declined && !isMet)
            waiting.append(&request);
    }
    std::stable_sort(waiting.begin(), waiting.end(), [](const MeetingRequest* a, const MeetingRequest* b) {
        return a->priority > b->priority;
    });
    QList<Place> places;
    for (const MeetingRequest* request : std::as_const(waiting)) {
        const Person* person = plan.find<Person>(request->person);
        const bool knowsIt = helpdesk->firstTimersFirst && person && !person->firstTimer;
        const int earlier = meetings[request->person]++;
        places.append({request->priority, helpdesk->oneEachFirst ? earlier : 0, knowsIt, request->id});
    }
    std::stable_sort(places.begin(), places.end(), [](const Place& a, const Place& b) {
        return std::tuple(-qint64(a.priority), a.earlier, a.knowsIt, a.id) <
               std::tuple(-qint64(b.priority), b.earlier, b.knowsIt, b.id);
    });
    QList<Id> ids;
    for (const Place& place : std::as_const(places))
        ids.append(place.id);
    return ids;
}

QStringList topicsOf(const HelpdeskExpert& expert)
{
    static const QRegularExpression between(QStringLiteral("[;,\\n]"));
    QStringList topics;
    for (const QString& topic : expert.topics.split(between)) {
        if (!topic.simplified().isEmpty())
            topics.append(topic.simplified());
    }
    return topics;
}

namespace {
bool knowsTopic(const HelpdeskExpert& expert, const QString& topic)
{
    const QString wanted = foldedName(topic);
    if (wanted.isEmpty())
        return true;
    const QStringList topics = topicsOf(expert);
    return std::any_of(topics.cbegin(), topics.cend(),
                       [&](const QString& one) { return foldedName(one) == wanted; });
}

QList<Id> namedExperts(const MeetingRequest& request)
{
    QList<Id> named;
    for (const Id expert : {Id(request.expert), Id(request.secondExpert), Id(request.thirdExpert)}) {
        if (expert != 0 && !named.contains(expert))
            named.append(expert);
    }
    return named;
}
} // namespace

bool suits(const Plan& plan, const MeetingRequest& request, Id id)
{
    const HelpdeskExpert* expert = plan.find<HelpdeskExpert>(id);
    if (!expert || expert->helpdesk != request.helpdesk || expert->person == request.person)
        return false;
    const QList<Id> named = namedExperts(request);
    if (named.contains(id))
        return true;
    return (named.isEmpty() || request.otherExpert) && knowsTopic(*expert, request.knows);
}

QList<Id> wishedExperts(const Plan& plan, const MeetingRequest& request)
{
    QList<Id> experts = namedExperts(request) + expertsOf(plan, request.helpdesk);
    QList<Id> wished;
    for (const Id expert : std::as_const(experts)) {
        if (!wished.contains(expert) && suits(plan, request, expert))
            wished.append(expert);
    }
    return wished;
}

std::optional<MeetingPlace> firstFitting(const Plan& plan, const HelpdeskTimes& times, Id request)
{
    const MeetingRequest* record = plan.find<MeetingRequest>(request);
    if (!record)
        return {};
    // A request that has a meeting already would move: its own place is no obstacle.
    const Booking* own = liveBookingOf(plan, request);
    return FreePlaces(plan, times).first(*record, own ? own->id : 0);
}

QString whyWaiting(const Plan& plan, const HelpdeskTimes& times, Id request)
{
    const MeetingRequest* record = plan.find<MeetingRequest>(request);
    return FreePlaces(plan, times).whyWaiting(record ? *record : MeetingRequest());
}

const Booking* liveBookingOf(const Plan& plan, Id request)
{
    const MeetingRequest* record = plan.find<MeetingRequest>(request);
    for (const Booking& booking : plan.all<Booking>()) {
        if (record && isLive(booking.status) && isMetBy(*record, booking))
            return &booking;
    }
    return nullptr;
}

Id waitingRequestFor(const Plan& plan, Id helpdesk, Id person, const MeetingPlace& place)
{
    const QList<Id> waiting = waitingRequests(plan, helpdesk);
    for (const Id id : waiting) {
        const MeetingRequest& request = *plan.find<MeetingRequest>(id);
        const bool areThese = (request.person == person && request.partner == place.partner) ||
                              (request.person == place.partner && request.partner == person);
        if (place.expert != 0 ? request.person == person && suits(plan, request, place.expert) : areThese)
            return id;
    }
    return 0;
}

QList<Candidate> candidatesFor(const Plan& plan, const HelpdeskTimes& times, Id helpdesk,
                               const MeetingPlace& place)
{
    struct Ranked
    {
        Candidate candidate;
        qsizetype order = 0; // among those who wait
        QString name;
    };
    QHash<Id, std::pair<Id, qsizetype>> waiting; // by person: request, order served
    const QList<Id> requests = waitingRequests(plan, helpdesk);
    for (qsizetype i = 0; i < requests.size(); ++i) {
        const MeetingRequest& request = *plan.find<MeetingRequest>(requests.at(i));
        const bool isAsked = place.expert == 0 && request.partner != 0 && request.person == place.partner;
        const Id person = isAsked ? request.partner : request.person;
        const bool isFor = place.expert != 0 ? suits(plan, request, place.expert)
                                             : isAsked || request.partner == place.partner;
        if (isFor && !waiting.contains(person))
            waiting.insert(person, {request.id, i});
    }
    const HelpdeskExpert* expert = plan.find<HelpdeskExpert>(place.expert);
    const Id host = expert ? Id(expert->person) : place.partner;
    QList<Ranked> ranked;
    for (const Person& person : plan.all<Person>()) {
        if (person.id == host)
            continue;
        const auto wish = waiting.value(person.id, {0, requests.size()});
        ranked.append({{person.id, wish.first, times.inTheWayAt(person.id, place.slot)},
                       wish.second,
                       foldedName(person.familyName + u' ' + person.givenName)});
    }
    std::sort(ranked.begin(), ranked.end(), [](const Ranked& a, const Ranked& b) {
        const auto key = [](const Ranked& one) {
            return std::tuple(one.candidate.inTheWay.kind != Engagement::Free, one.order, one.name,
                              one.candidate.person);
        };
        return key(a) < key(b);
    });
    QList<Candidate> candidates;
    for (const Ranked& one : std::as_const(ranked))
        candidates.append(one.candidate);
    return candidates;
}
} // namespace convenor
