#include "solve/Mixing.h"

#include "solve/Chance.h"
#include "solve/DifferenceMatrix.h"
#include "solve/GroupBounds.h"
#include "solve/MixingDesigns.h"
#include "solve/MixingSearch.h"
#include "solve/SearchBudget.h"

#include <algorithm>
#include <limits>
#include <numeric>
#include <optional>
#include <utility>

namespace convenor::solve {
namespace {
// Annealing keeps meetings of all pairs in a square; beyond this a stop would not be answered in time.
constexpr int mostToAnneal = 2000;
constexpr int mostGroupsOfMatrix = 1000; // likewise, for the differences of a group

// Tries that take some seconds on an ordinary laptop: one costs about as much as its groups are large.
long long suitableTries(int people, int groups)
{
    const long long size = (people + groups - 1) / groups;
    return std::clamp<long long>(600'000'000 / (size + 8), 2'000'000, 40'000'000);
}

int smallestSize(int people, int groups)
{
    return (people + groups - 1) / groups;
}

class Mixer
{
public:
    Mixer(int people, int groups, int rounds, const SolveOptions& options)
        : m_people(people), m_groups(groups), m_rounds(rounds), m_chance(options.seed), m_options(options),
          m_budget(options.iterations > 0 ? options.iterations : suitableTries(people, groups), options.stop,
                   [this](double done) { tell(done); })
    {
    }
    MixingSchedule run();

private:
    void tell(double done) const
    {
        if (m_options.progress)
            m_options.progress({done, GroupScore{.repeats = std::min(m_best.repeats, m_met)}, m_best.bound});
    }
    EvenChoice chosenOf(const MixingDesign& design);
    Seating seatsOf(const MixingDesign& design, const std::vector<int>& people) const;
    bool take(const MixingDesign& design);
    void take(Seating seats, const char* method);
    bool withoutSearch();
    bool byTwins();
    bool bySearch();
    void byAnnealing();
    Seating longestDesign(int size, int rounds);
    Seating nearlyDesign();
    void evenOut(Seating& seats);
    void addRandomRounds(Seating& seats);
    long long leastPossible() const;

    int m_people;
    int m_groups;
    int m_rounds;
    Chance m_chance;
    const SolveOptions& m_options;
    MixingSchedule m_best;
    long long m_met = std::numeric_limits<long long>::max(); // the fewest repeats of the annealing under way
    SearchBudget m_budget;
};

long long Mixer::leastPossible() const
{
    std::vector<int> sizes(std::size_t(m_groups), m_people / m_groups);
    for (int group = 0; group < m_people % m_groups; ++group)
        ++sizes[std::size_t(group)];
    return leastRepeats(m_people, std::vector<std::vector<int>>(std::size_t(m_rounds), sizes));
}

// The people of a design whose leaving out leaves groups as even as it can. Leaving out people of one class
// takes at most one from each group, since no two of them ever meet; otherwise it is a search.
EvenChoice Mixer::chosenOf(const MixingDesign& design)
{
    const bool all = design.seats.front().size() == std::size_t(m_people);
    SearchBudget part = m_budget.part(all ? 1 : m_budget.left() / 10);
    EvenChoice choice = evenChoice(design.seats, m_groups, m_people, m_chance, part);
    return choice;
}

Seating Mixer::seatsOf(const MixingDesign& design, const std::vector<int>& people) const
{
    Seating seats(design.seats.size());
    for (std::size_t round = 0; round < seats.size(); ++round) {
        for (const int person : people)
            seats[round].push_back(design.seats[round][std::size_t(person)]);
    }
    return seats;
}

// Takes a design without repeats if people can be left out of it evenly.
bool Mixer::take(const MixingDesign& design)
{
    const EvenChoice choice = chosenOf(design);
    if (choice.off > 0)
        return false;
    m_best = {seatsOf(design, choice.people), 0, 0, {}, design.method};
    for (const int person : choice.people) {
        if (!design.seatClass.empty())
            m_best.seatClass.push_back(design.seatClass[std::size_t(person)]);
    }
    return true;
}

void Mixer::take(Seating seats, const char* method)
{
    const long long repeats = repeatsOf(seats, m_groups);
    if (!m_best.seats.empty() && repeats >= m_best.repeats)
        return;
    m_best.seats = std::move(seats);
    m_best.seatClass.clear();
    m_best.repeats = repeats;
    m_best.method = method;
}

bool Mixer::withoutSearch()
{
    const std::optional<MixingDesign> design =
        knownDesign(smallestSize(m_people, m_groups), m_groups, m_rounds);
    return design && take(*design);
}

// More people than groups*groups: some people share a place of a design, so that they are always together,
// and nobody else meets twice. No two rounds can have fewer pairs in common (a group is spread over all
// groups as evenly as can be), and that it is the same pairs in all rounds makes repeats fewest.
bool Mixer::byTwins()
{
    if (m_people / m_groups < m_groups || m_people == m_groups * m_groups)
        return false;
    const int places = m_groups * m_groups;
    const std::optional<MixingDesign> design = knownDesign(m_groups, m_groups, m_rounds);
    if (!design)
        return false;
    std::vector<int> people(static_cast<std::size_t>(places));
    std::iota(people.begin(), people.end(), 0);
    SearchBudget part = m_budget.part(m_budget.left() / 10);
    const EvenChoice choice = evenChoice(design->seats, m_groups, m_people % places, m_chance, part);
    std::vector<int> all = choice.people;
    for (int copy = 0; copy < m_people / places; ++copy)
        all.insert(all.end(), people.begin(), people.end());
    Seating seats = seatsOf(*design, all);
    evenOut(seats);
    take(std::move(seats), "people who stay together in a design");
    return choice.off == 0;
}

bool Mixer::bySearch()
{
    const int size = smallestSize(m_people, m_groups);
    // What is easy is found at once; leaving people out of an array takes longer, hard sizes longer still.
    for (const long long share : {60, 3}) {
        SearchBudget part = m_budget.part(m_budget.left() / share);
        const std::optional<MixingDesign> design = searchedDesign(size, m_groups, m_rounds, m_chance, part);
        if (design && take(*design))
            return true;
        if (share == 60 && size < m_groups) {
            const std::optional<MixingDesign> whole = wholeArray(m_groups, m_rounds);
            if (whole && take(*whole))
                return true;
        }
    }
    return false;
}

// Moves people out of groups that are too large until sizes differ by at most one.
void Mixer::evenOut(Seating& seats)
{
    for (std::vector<int>& round : seats) {
        std::vector<int> sizes(std::size_t(m_groups), 0);
        for (const int group : round)
            ++sizes[std::size_t(group)];
        for (;;) {
            const auto [small, large] = std::minmax_element(sizes.begin(), sizes.end());
            if (*large - *small <= 1)
                break;
            const int from = static_cast<int>(large - sizes.begin());
            const auto members = static_cast<std::uint32_t>(*large);
            std::uint32_t which = m_chance.below(members);
            const auto moved = std::find_if(round.begin(), round.end(),
                                            [&](int group) { return group == from && which-- == 0; });
            *moved = static_cast<int>(small - sizes.begin());
            --*large;
            ++*small;
        }
    }
}

void Mixer::addRandomRounds(Seating& seats)
{
    std::vector<int> round;
    for (int person = 0; person < m_people; ++person)
        round.push_back(person % m_groups);
    while (seats.size() < std::size_t(m_rounds)) {
        if (!seats.empty())
            m_chance.shuffle(round);
        seats.push_back(round);
    }
}

// The longest design of groups of `size` that is known (or quickly found), of at least two rounds. People
// beyond it come into one group after another; people missing are left out, as evenly as possible.
Seating Mixer::longestDesign(int size, int rounds)
{
    for (; rounds > 1 && !m_budget.stopped(); --rounds) {
        std::optional<MixingDesign> design = knownDesign(size, m_groups, rounds);
        if (!design && size <= m_groups)
            design = wholeArray(m_groups, rounds);
        SearchBudget part = m_budget.part(100'000);
        if (!design) {
            design = searchedDesign(size, m_groups, rounds, m_chance, part);
        }
        if (!design)
            continue;
        const bool enough = design->seats.front().size() >= std::size_t(m_people);
        Seating seats = enough ? seatsOf(*design, chosenOf(*design).people) : std::move(design->seats);
        for (std::vector<int>& round : seats) {
            for (int late = 0; round.size() < std::size_t(m_people); ++late)
                round.push_back(late % m_groups);
        }
        evenOut(seats);
        return seats;
    }
    return {};
}

// The rounds of a difference matrix with as few collisions as a short search leaves.
Seating Mixer::nearlyDesign()
{
    SearchBudget part = m_budget.part(m_budget.left() / 10);
    Seating seats =
        developed(searchedMatrix(m_groups, m_rounds, smallestSize(m_people, m_groups), m_chance, part));
    for (std::vector<int>& round : seats)
        round.resize(std::size_t(m_people));
    evenOut(seats);
    return seats;
}

void Mixer::byAnnealing()
{
    // Groups a little too large (people left out) or a little too small (people added): what keeps more
    // rounds.
    Seating longest = longestDesign(smallestSize(m_people, m_groups), m_rounds);
    if (m_people % m_groups != 0 && longest.size() < std::size_t(m_rounds)) {
        Seating added = longestDesign(m_people / m_groups, m_rounds);
        if (added.size() > longest.size())
            longest = std::move(added);
    }
    const int kept = longest.size() < std::size_t(m_rounds) ? static_cast<int>(longest.size()) : 0;
    addRandomRounds(longest);
    take(longest, "longest design");
    if (m_groups > mostGroupsOfMatrix)
        return;
    Seating nearly = nearlyDesign();
    take(nearly, "nearly a difference matrix");
    const struct
    {
        Seating seats;
        int kept;
        double warm;
    } starts[] = {{std::move(longest), kept, kept > 0 ? 0.3 : 0.12},
                  {std::move(nearly), 0, 0.2},
                  {m_best.seats, 0, 0.45}};
    auto left = static_cast<int>(std::size(starts));
    for (const auto& start : starts) {
        if (m_best.repeats <= m_best.bound || m_people > mostToAnneal || !m_budget.open())
            return;
        SearchBudget part = m_budget.part(m_budget.left() / left--);
        const MixingAnnealing how{m_groups, start.kept, start.warm, m_best.bound};
        take(annealedMixing(start.seats, how, m_met, m_chance, part), "annealing");
    }
}

MixingSchedule Mixer::run()
{
    if (m_people <= 0 || m_groups <= 0 || m_rounds <= 0 || withoutSearch())
        return std::move(m_best);
    // Something to answer with, should the stop come early.
    m_best.bound = leastPossible();
    Seating seats;
    addRandomRounds(seats);
    take(std::move(seats), "chance");
    if (m_best.repeats > m_best.bound && !byTwins() && !bySearch())
        byAnnealing();
    return std::move(m_best);
}
} // namespace

MixingSchedule mixingSchedule(int people, int groups, int rounds, const SolveOptions& options)
{
    return Mixer(people, groups, rounds, options).run();
}
} // namespace convenor::solve
