// How many meetings a helpdesk holds, told beforehand, and what would make it enough.
#include "domain/PeopleRecords.h"
#include "domain/planners/MeetingPlanner.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <climits>

namespace convenor {
namespace {
// Somebody of the request has cancelled: it asks for no place.
bool isCancelled(const Plan& plan, const MeetingRequest& request)
{
    const Person* person = plan.find<Person>(request.person);
    const Person* partner = plan.find<Person>(request.partner);
    return (person && person->status == PersonStatus::Cancelled) ||
           (partner && partner->status == PersonStatus::Cancelled);
}

// Meetings that are waited for: two people who ask for each other want one.
int meetingsWanted(const Plan& plan, Id helpdesk)
{
    QSet<std::pair<Id, Id>> pairs;
    int meetings = 0;
    for (const Id id : waitingRequests(plan, helpdesk)) {
        const MeetingRequest& request = *plan.find<MeetingRequest>(id);
        if (isCancelled(plan, request))
            continue;
        if (request.partner == 0)
            ++meetings;
        else
            pairs.insert(std::minmax<Id>(request.person.id, request.partner.id));
    }
    return meetings + int(pairs.size());
}

// Pairs of the people who ask for meetings, or are asked: so many meet at one time at most.
int pairsOf(const Plan& plan, Id helpdesk)
{
    QSet<Id> people;
    for (const MeetingRequest& request : plan.all<MeetingRequest>()) {
        if (request.helpdesk == helpdesk && request.answer != RequestAnswer::Declined &&
            !isCancelled(plan, request))
            people += {request.person, request.partner};
    }
    people.remove(0);
    return int(people.size() / 2);
}

// Live bookings of a helpdesk by expert.
QHash<Id, QList<const Booking*>> liveBookings(const Plan& plan, Id helpdesk)
{
    QHash<Id, QList<const Booking*>> bookings;
    for (const Booking& booking : plan.all<Booking>()) {
        if (booking.helpdesk == helpdesk && isLive(booking.status))
            bookings[booking.expert].append(&booking);
    }
    return bookings;
}

// Places of an expert that nobody has.
int freePlaces(const HelpdeskTimes& times, Id expert)
{
    int free = 0;
    for (int slot = 0; slot < times.all().size(); ++slot)
        free += times.expertInTheWay(expert, slot).kind == Engagement::Free ? 1 : 0;
    return free;
}

// What the capacity sentence counts with.
struct Places
{
    int slotCount = 0;
    int places = 0;
    int atOnce = 0;     // experts, or tables
    int fromLonger = 0; // of them, who stay if it takes longer
    bool areTables = false;
    bool mayAdd = true; // more experts or tables would help
    int requests = 0;
};

// The fewest minutes by which the item must be longer for the places to suffice; nothing when a whole day
// more would not.
std::optional<int> longerBy(const Plan& plan, const Timing& timing, const Helpdesk& helpdesk,
                            const Places& have)
{
    constexpr int most = 1440;
    if (have.fromLonger <= 0)
        return {};
    const int missing = have.requests - have.places;
    const qsizetype wanted = have.slotCount + (missing + have.fromLonger - 1) / have.fromLonger;
    const auto suffices = [&](int longer) {
        return slotsOf(plan, timing, helpdesk, longer).size() >= wanted;
    };
    if (!suffices(most))
        return {};
    int tooShort = 0;
    int enough = most;
    while (enough - tooShort > 1) {
        const int middle = (tooShort + enough) / 2;
        (suffices(middle) ? enough : tooShort) = middle;
    }
    return enough;
}

// "add 10 minutes or one expert"; "" when neither helps.
QString waysOut(const Plan& plan, const Timing& timing, const Helpdesk& helpdesk, const Places& have)
{
    const std::optional<int> minutes = longerBy(plan, timing, helpdesk, have);
    const int missing = have.requests - have.places;
    const int more = have.slotCount > 0 && have.mayAdd ? (missing + have.slotCount - 1) / have.slotCount : 0;
    const QString length =
        minutes ? QCoreApplication::translate("helpdesk", "%n minutes", nullptr, *minutes) : QString();
    QString hands;
    if (more > 0 && have.areTables)
        hands = QCoreApplication::translate("helpdesk", "%n tables", nullptr, more);
    else if (more > 0)
        hands = QCoreApplication::translate("helpdesk", "%n experts", nullptr, more);
    if (length.isEmpty() && hands.isEmpty())
        return {};
    if (length.isEmpty() || hands.isEmpty())
        return QCoreApplication::translate("helpdesk", "add %1").arg(length + hands);
    return QCoreApplication::translate("helpdesk", "add %1 or %2").arg(length, hands);
}

// "10 places; with 2 minutes changeover 8"
QString placesText(const Plan& plan, const Timing& timing, const Helpdesk& helpdesk, const Places& have)
{
    constexpr int usualChangeover = 2;
    const int count = have.places;
    QString text = QCoreApplication::translate("helpdesk", "%n places", nullptr, count);
    Helpdesk other = helpdesk;
    other.changeoverMinutes = helpdesk.changeoverMinutes > 0 ? 0 : usualChangeover;
    const int otherwise = int(slotsOf(plan, timing, other).size()) - have.slotCount;
    if (otherwise == 0)
        return text;
    const int places = count + otherwise * have.atOnce;
    if (helpdesk.changeoverMinutes > 0)
        return QCoreApplication::translate("helpdesk", "%1; without changeover %2").arg(text).arg(places);
    return QCoreApplication::translate("helpdesk", "%1; with %n minutes changeover %2", nullptr,
                                       usualChangeover)
        .arg(text)
        .arg(places);
}

QString sentence(const Plan& plan, const Timing& timing, const Helpdesk& helpdesk, const Places& have)
{
    QString text = placesText(plan, timing, helpdesk, have);
    const int missing = have.requests - have.places;
    if (missing <= 0)
        return QCoreApplication::translate("helpdesk", "%1.").arg(text);
    const QString more =
        QCoreApplication::translate("helpdesk", "%n more requests than places", nullptr, missing);
    const QString ways = waysOut(plan, timing, helpdesk, have);
    return ways.isEmpty() ? QCoreApplication::translate("helpdesk", "%1; %2.").arg(text, more)
                          : QCoreApplication::translate("helpdesk", "%1; %2: %3.").arg(text, more, ways);
}

bool isMatchmakingItem(const Plan& plan, const Helpdesk& helpdesk)
{
    const AgendaItem* item = plan.find<AgendaItem>(helpdesk.agendaItem);
    return item && item->kind == ItemKind::Matchmaking;
}
} // namespace

Capacity capacityOf(const Plan& plan, const HelpdeskTimes& times)
{
    const Helpdesk* helpdesk = plan.find<Helpdesk>(times.helpdesk());
    if (!helpdesk)
        return {};
    Capacity capacity;
    capacity.slotCount = int(times.all().size());
    capacity.waiting = meetingsWanted(plan, helpdesk->id);
    for (const QList<const Booking*>& bookings : liveBookings(plan, helpdesk->id))
        capacity.booked += int(bookings.size());
    if (isMatchmakingItem(plan, *helpdesk)) {
        const int tables = helpdesk->tables > 0 ? helpdesk->tables : pairsOf(plan, helpdesk->id);
        const qint64 places = qint64(tables) * capacity.slotCount;
        capacity.places = int(std::min<qint64>(std::max<qint64>(places, capacity.booked), INT_MAX));
        return capacity;
    }
    capacity.places = capacity.booked;
    for (const Id expert : expertsOf(plan, helpdesk->id))
        capacity.places += freePlaces(times, expert);
    return capacity;
}

Capacity capacityOf(const Plan& plan, const Timing& timing, Id helpdesk)
{
    return capacityOf(plan, HelpdeskTimes(plan, timing, helpdesk));
}

QString capacitySentence(const Plan& plan, const Timing& timing, const Helpdesk& helpdesk, int experts,
                         int requests)
{
    Places have;
    have.areTables = isMatchmakingItem(plan, helpdesk);
    have.atOnce = std::clamp(have.areTables ? helpdesk.tables : experts, 0, 1'000'000);
    have.fromLonger = have.atOnce;
    have.slotCount = int(slotsOf(plan, timing, helpdesk).size());
    have.places = have.slotCount * have.atOnce;
    have.requests = requests;
    return sentence(plan, timing, helpdesk, have);
}

namespace {
Places placesOf(const Plan& plan, const Helpdesk& helpdesk, const HelpdeskTimes& times)
{
    const Capacity capacity = capacityOf(plan, times);
    Places have;
    have.areTables = isMatchmakingItem(plan, helpdesk);
    have.slotCount = capacity.slotCount;
    have.places = capacity.places;
    have.requests = capacity.booked + capacity.waiting;
    if (have.areTables) {
        have.atOnce = helpdesk.tables > 0 ? helpdesk.tables : pairsOf(plan, helpdesk.id);
        have.fromLonger = have.atOnce;
        have.mayAdd = helpdesk.tables > 0;
        return have;
    }
    for (const Id id : expertsOf(plan, helpdesk.id)) {
        ++have.atOnce;
        have.fromLonger += plan.find<HelpdeskExpert>(id)->latest ? 0 : 1;
    }
    return have;
}
} // namespace

QString capacitySentence(const Plan& plan, const Timing& timing, const HelpdeskTimes& times)
{
    const Helpdesk* helpdesk = plan.find<Helpdesk>(times.helpdesk());
    return helpdesk ? sentence(plan, timing, *helpdesk, placesOf(plan, *helpdesk, times)) : QString();
}

std::optional<int> minutesToSuffice(const Plan& plan, const Timing& timing, const HelpdeskTimes& times)
{
    const Helpdesk* helpdesk = plan.find<Helpdesk>(times.helpdesk());
    if (!helpdesk)
        return {};
    const Places have = placesOf(plan, *helpdesk, times);
    return have.requests <= have.places ? 0 : longerBy(plan, timing, *helpdesk, have);
}

QString capacityText(const Capacity& capacity)
{
    const QString text =
        QCoreApplication::translate("helpdesk", "%1/%2").arg(capacity.booked).arg(capacity.places);
    const int waiting = capacity.waiting;
    if (waiting == 0)
        return text;
    return QCoreApplication::translate("helpdesk", "%1 · %n waiting", nullptr, waiting).arg(text);
}
} // namespace convenor
