#include "editing/groups/GroupCase.h"

#include "domain/planners/PeopleCell.h"
#include "domain/planners/RoundPeople.h"
#include "domain/Records.h"

#include <set>

namespace convenor {
namespace {
using solve::nowhere;

constexpr int languageBits = 63;
// Of whoever speaks something that no group asks for: groups without languages have every bit.
constexpr std::uint64_t otherLanguage = std::uint64_t(1) << languageBits;

// The rows of the rounds, found in one pass each.
struct Rows
{
    QHash<Id, QHash<Id, const GroupMembership*>> seats;         // by round, by person
    QHash<Id, QHash<Id, QList<const TopicPreference*>>> wishes; // by round, by person
};

Rows rowsOf(const Plan& plan)
{
    Rows rows;
    for (const GroupMembership& row : plan.all<GroupMembership>())
        rows.seats[row.round][row.person] = &row;
    for (const TopicPreference& row : plan.all<TopicPreference>()) {
        if (const BreakoutGroup* group = plan.find<BreakoutGroup>(row.group))
            rows.wishes[group->round][row.person].append(&row);
    }
    return rows;
}

// The number of a text, the next one for a new text.
int numberOf(const QString& text, QHash<QString, int>& numbers)
{
    const auto known = numbers.constFind(text);
    return known != numbers.cend() ? *known : *numbers.insert(text, int(numbers.size()));
}

class Builder
{
public:
    Builder(const Plan& plan, const QList<Id>& rounds, bool keepSeats)
        : m_known(plan), m_timing(plan), m_schedule(m_known.plan(), m_timing),
          m_takingPart(m_known, m_schedule), m_rows(rowsOf(plan))
    {
        m_case.plan = plan;
        m_keepSeats = keepSeats;
        takeRounds(rounds);
    }
    GroupCase build();

private:
    const Plan& plan() const { return m_case.plan; }
    void takeRounds(const QList<Id>& asked);
    void takePeople();
    void takeSeats(int round);
    void takeSizes(int round);
    void takeTopics();
    void takeLanguages();
    void takeAttributes(const BreakoutRound& round);
    void takeWishes(int round);
    void takePairs();
    void leaveOut(int person, int other, bool whenTogether);

    using GroupShapes = std::vector<solve::GroupShape>;
    DaysOfPeople m_known;
    Timing m_timing;
    Schedule m_schedule;
    RoundPeople m_takingPart;
    Rows m_rows;
    bool m_keepSeats = false;
    QList<QList<Id>> m_present; // [round]
    GroupCase m_case;
};

void Builder::takeRounds(const QList<Id>& asked)
{
    for (const Id round : roundsInOrder(plan())) {
        const QList<Id> groups = groupsOfRound(plan(), round);
        if (groups.isEmpty())
            continue;
        m_case.rounds.append(round);
        m_case.groups.append(groups);
        m_case.isAsked.append(asked.isEmpty() || asked.contains(round));
    }
}

// Whoever takes part in a round asked for.
void Builder::takePeople()
{
    std::set<Id> people;
    for (int round = 0; round < m_case.rounds.size(); ++round) {
        m_present.append(m_case.isAsked[round] ? m_takingPart.of(m_case.rounds[round]) : QList<Id>());
        people.insert(m_present[round].cbegin(), m_present[round].cend());
    }
    m_case.people = QList<Id>(people.begin(), people.end());
    m_case.problem.people = int(m_case.people.size());
}

// Who is there, where they sit and what cannot be changed.
void Builder::takeSeats(int round)
{
    const auto count = std::size_t(m_case.problem.people);
    std::vector<int> seats(count, nowhere);
    std::vector<int> pinned(count, nowhere);
    std::vector<char> present(count, 0);
    const bool isAsked = m_case.isAsked[round];
    const auto take = [&](Id person, Id group, bool isPinned) {
        const int number = m_case.personIndex(person);
        const int index = number == nowhere ? nowhere : m_case.groupIndex(round, group);
        if (number == nowhere || index < 0)
            return;
        seats[std::size_t(number)] = index;
        if (isPinned)
            pinned[std::size_t(number)] = index;
    };
    const QHash<Id, const GroupMembership*> rows = m_rows.seats.value(m_case.rounds[round]);
    for (const GroupMembership* row : rows)
        take(row->person, row->group, row->pinned || !isAsked);
    // Who leads two tables of a market sits at the first, which is taken last.
    for (auto group = m_case.groups[round].crbegin(); group != m_case.groups[round].crend(); ++group) {
        const BreakoutGroup& record = *plan().find<BreakoutGroup>(*group);
        take(record.rapporteur, *group, true);
        take(record.moderator, *group, true);
    }
    for (const Id person : m_present[round])
        present[std::size_t(m_case.personIndex(person))] = 1;
    for (std::size_t i = 0; i < count; ++i) {
        if (!isAsked)
            present[i] = seats[i] != nowhere;
        else if (!present[i])
            seats[i] = pinned[i] = nowhere;
    }
    m_case.seats.push_back(std::move(seats));
    m_case.problem.pinned.push_back(std::move(pinned));
    m_case.problem.present.push_back(std::move(present));
}

void Builder::takeSizes(int round)
{
    const int people = int(m_present[round].size());
    GroupShapes shapes(std::size_t(m_case.groups[round].size()));
    for (solve::GroupShape& shape : shapes)
        shape.most = m_case.problem.people;
    if (m_case.isAsked[round]) {
        const QList<GroupRange> ranges = groupRanges(plan(), m_case.rounds[round], people);
        for (int group = 0; group < ranges.size(); ++group) {
            shapes[std::size_t(group)].least = ranges[group].least;
            shapes[std::size_t(group)].most = ranges[group].most;
        }
    }
    m_case.problem.rounds.push_back(std::move(shapes));
    if (!m_keepSeats || !m_case.isAsked[round])
        return;
    // What capacities and rooms allow, were evenness no matter.
    const BreakoutRound& even = *plan().find<BreakoutRound>(m_case.rounds[round]);
    BreakoutRound uneven = even;
    uneven.sizeTolerance = people;
    ChangeSet change;
    change.edit(even, uneven);
    const Result<Plan> loose = plan().applied(change);
    if (!loose)
        return;
    const QList<GroupRange> ranges = groupRanges(*loose, even.id, people);
    std::vector<int> sizes(std::size_t(ranges.size()));
    for (const int seat : m_case.seats[std::size_t(round)]) {
        if (seat != nowhere)
            ++sizes[std::size_t(seat)];
    }
    for (int group = 0; group < ranges.size(); ++group) {
        solve::GroupShape& shape = m_case.problem.rounds[std::size_t(round)][std::size_t(group)];
        const int size = sizes[std::size_t(group)];
        shape.least = std::min(shape.least, std::max(size, ranges[group].least));
        shape.most = std::max(shape.most, std::min(size, ranges[group].most));
    }
}

void Builder::takeTopics()
{
    QHash<QString, int> numbers;
    int own = 0;
    for (int round = 0; round < m_case.rounds.size(); ++round) {
        for (int group = 0; group < m_case.groups[round].size(); ++group) {
            const QString topic = foldedName(plan().find<BreakoutGroup>(m_case.groups[round][group])->topic);
            own += topic.isEmpty();
            if (!topic.isEmpty())
                m_case.problem.rounds[std::size_t(round)][std::size_t(group)].topic =
                    numberOf(topic, numbers);
        }
    }
    if (numbers.size() + own >= m_case.rounds.size())
        return;
    for (GroupShapes& shapes : m_case.problem.rounds) {
        for (solve::GroupShape& shape : shapes)
            shape.topic = -1;
    }
}

void Builder::takeLanguages()
{
    QHash<QString, int> bits;
    for (int round = 0; round < m_case.rounds.size(); ++round) {
        for (int group = 0; m_case.isAsked[round] && group < m_case.groups[round].size(); ++group) {
            const BreakoutGroup& record = *plan().find<BreakoutGroup>(m_case.groups[round][group]);
            std::uint64_t mask = 0;
            for (const QString& code : languageCodes(record.languages)) {
                const int bit = numberOf(code, bits);
                // More languages than bits: the group counts as open to all.
                mask |= bit < languageBits ? std::uint64_t(1) << bit : ~std::uint64_t(0);
            }
            if (mask != 0)
                m_case.problem.rounds[std::size_t(round)][std::size_t(group)].languages = mask;
        }
    }
    for (const Id id : m_case.people) {
        const QStringList codes = languageCodes(plan().find<Person>(id)->languages);
        std::uint64_t mask = codes.isEmpty() ? ~std::uint64_t(0) : otherLanguage;
        for (const QString& code : codes) {
            if (const int bit = bits.value(code, languageBits); bit < languageBits)
                mask |= std::uint64_t(1) << bit;
        }
        m_case.problem.languages.push_back(mask);
    }
}

void Builder::takeAttributes(const BreakoutRound& round)
{
    for (const BalanceBy by : balanceOf(round)) {
        solve::Attribute attribute;
        attribute.bothWays = mayBeTooFew(by);
        QHash<QString, int> numbers;
        QStringList names;
        for (const Id id : m_case.people) {
            const Person& person = *plan().find<Person>(id);
            const QString value = balanceValue(person, by);
            const int number = value.isEmpty() ? -1 : numberOf(value, numbers);
            if (number == names.size())
                names.append(by == BalanceBy::Organisation ? person.organisation : value);
            attribute.valueOf.push_back(number);
        }
        attribute.values = int(numbers.size());
        m_case.problem.attributes.push_back(std::move(attribute));
        m_case.valueNames.append(names);
    }
}

void Builder::takeWishes(int round)
{
    const auto groups = std::size_t(m_case.groups[round].size());
    std::vector<int> costs(std::size_t(m_case.problem.people) * groups, 0);
    QHash<int, QList<int>> wishes;
    const QHash<Id, QList<const TopicPreference*>> known = m_case.isAsked[round]
                                                               ? m_rows.wishes.value(m_case.rounds[round])
                                                               : QHash<Id, QList<const TopicPreference*>>();
    for (auto entry = known.cbegin(); entry != known.cend(); ++entry) {
        const int person = m_case.personIndex(entry.key());
        if (person == nowhere || !m_case.problem.present[std::size_t(round)][std::size_t(person)])
            continue;
        QList<const TopicPreference*> rows = *entry;
        std::sort(rows.begin(), rows.end(), [](const TopicPreference* a, const TopicPreference* b) {
            return std::tie(a->rank, a->id) < std::tie(b->rank, b->id);
        });
        const auto first = costs.begin() + std::ptrdiff_t(std::size_t(person) * groups);
        std::fill(first, first + std::ptrdiff_t(groups), rankCost(0));
        QList<int>& ranked = wishes[person];
        for (const TopicPreference* row : std::as_const(rows)) {
            const int group = m_case.groupIndex(round, row->group);
            if (ranked.contains(group))
                continue;
            ranked.append(group);
            *(first + group) = rankCost(int(ranked.size()));
        }
    }
    m_case.problem.seatCost.push_back(std::move(costs));
    m_case.wishes.append(wishes);
}

void Builder::takePairs()
{
    for (const PairRule& rule : plan().all<PairRule>()) {
        const int one = m_case.personIndex(rule.first);
        const int other = m_case.personIndex(rule.second);
        if (one == nowhere || other == nowhere || one == other)
            continue;
        auto& pairs = rule.kind == PairKind::Apart ? m_case.problem.apart : m_case.problem.together;
        const std::pair<int, int> pair = std::minmax(one, other);
        if (std::find(pairs.begin(), pairs.end(), pair) == pairs.end())
            pairs.push_back(pair);
    }
    for (const auto& [person, other] : m_case.problem.apart)
        leaveOut(person, other, true);
    for (const auto& [person, other] : m_case.problem.together)
        leaveOut(person, other, false);
}

// A rule that a fact breaks is nothing that a division could mend: the other one counts as absent there.
void Builder::leaveOut(int person, int other, bool whenTogether)
{
    for (int round = 0; round < m_case.rounds.size(); ++round) {
        auto& present = m_case.problem.present[std::size_t(round)];
        std::vector<int>& seats = m_case.seats[std::size_t(round)];
        if (m_case.isAsked[round] || !present[std::size_t(person)] || !present[std::size_t(other)])
            continue;
        if ((seats[std::size_t(person)] == seats[std::size_t(other)]) != whenTogether)
            continue;
        present[std::size_t(other)] = 0;
        seats[std::size_t(other)] = nowhere;
        m_case.problem.pinned[std::size_t(round)][std::size_t(other)] = nowhere;
    }
}

// The score of the facts alone.
solve::GroupScore factsOf(const GroupCase& given)
{
    solve::GroupProblem facts = given.problem;
    for (int round = 0; round < given.rounds.size(); ++round) {
        if (!given.isAsked[round])
            continue;
        std::fill(facts.present[std::size_t(round)].begin(), facts.present[std::size_t(round)].end(), 0);
        for (solve::GroupShape& shape : facts.rounds[std::size_t(round)])
            shape.least = 0;
    }
    facts.reference.clear();
    return scoreOf(facts, given.seats);
}

GroupCase Builder::build()
{
    takePeople();
    for (int round = 0; round < m_case.rounds.size(); ++round) {
        takeSeats(round);
        takeSizes(round);
        takeWishes(round);
    }
    takeTopics();
    takeLanguages();
    const qsizetype first = m_case.isAsked.indexOf(true);
    if (first >= 0) {
        const BreakoutRound& round = *plan().find<BreakoutRound>(m_case.rounds[first]);
        takeAttributes(round);
        m_case.problem.weights = weightsOf(round.aim);
    }
    takePairs();
    if (m_keepSeats)
        m_case.problem.reference = m_case.seats;
    m_case.facts = factsOf(m_case);
    return std::move(m_case);
}
} // namespace

int GroupCase::personIndex(Id person) const
{
    const auto found = std::lower_bound(people.cbegin(), people.cend(), person);
    return found != people.cend() && *found == person ? int(found - people.cbegin()) : nowhere;
}

solve::Weights weightsOf(GroupAim aim)
{
    constexpr int emphasis = 4;
    solve::Weights weights;
    switch (aim) {
    case GroupAim::All:
        break;
    case GroupAim::Even:
        weights.balance *= emphasis;
        break;
    case GroupAim::Mixed:
        weights.repeat *= emphasis;
        break;
    case GroupAim::Wished:
        weights.preference *= emphasis;
        break;
    }
    return weights;
}

bool mayBeTooFew(BalanceBy by)
{
    return by != BalanceBy::Country && by != BalanceBy::Organisation;
}

int rankCost(int rank)
{
    constexpr int costs[] = {0, 1, 2, 4, 6};
    constexpr int notWished = 10;
    return rank >= 1 && rank <= int(std::size(costs)) ? costs[rank - 1] : notWished;
}

GroupCase groupCase(const Plan& plan, const QList<Id>& rounds, bool keepSeats)
{
    return Builder(plan, rounds, keepSeats).build();
}

Satisfaction satisfactionOf(const GroupCase& given, const solve::Seating& seats)
{
    Satisfaction met;
    for (int round = 0; round < given.rounds.size(); ++round) {
        const QHash<int, QList<int>>& wishes = given.wishes[round];
        for (auto entry = wishes.cbegin(); entry != wishes.cend(); ++entry) {
            ++met.withWishes;
            const int seat = seats[std::size_t(round)][std::size_t(entry.key())];
            if (seat == nowhere)
                continue;
            switch (entry->indexOf(seat)) {
            case -1:
                ++met.none;
                break;
            case 0:
                ++met.first;
                break;
            case 1:
                ++met.second;
                break;
            case 2:
                ++met.third;
                break;
            default:
                ++met.later;
            }
        }
    }
    return met;
}
} // namespace convenor
