// Schedules of equal groups: without repeats where that is known to be possible, near the bound elsewhere.
#include "solve/Mixing.h"

#include "solve/Chance.h"
#include "solve/MixingCount.h"
#include "TestMain.h"

#include <array>
#include <map>

using namespace convenor::solve;
using convenor::testing::counted;
using convenor::testing::MixingCount;

namespace {
constexpr long long fewTries = 300'000; // enough here, and quick also under a sanitizer

MixingSchedule mixed(int people, int groups, int rounds, long long iterations = 0, std::uint64_t seed = 1)
{
    SolveOptions options;
    options.iterations = iterations;
    options.seed = seed;
    return mixingSchedule(people, groups, rounds, options);
}

void checkSchedule(const MixingSchedule& schedule, int people, int groups, int rounds)
{
    QCOMPARE(schedule.seats.size(), std::size_t(rounds));
    QCOMPARE(schedule.seats.front().size(), std::size_t(people));
    QVERIFY(schedule.seatClass.empty() || schedule.seatClass.size() == std::size_t(people));
    const MixingCount count = counted(schedule.seats, groups, schedule.seatClass);
    QVERIFY(count.sound);
    QVERIFY(count.largest - count.smallest <= 1);
    QCOMPARE(schedule.repeats, count.repeats);
    QVERIFY(schedule.bound <= schedule.repeats);
    QCOMPARE(count.classMeetings, 0ll);
}

// The fewest repeats of all ways to seat so few people: every round every division, depth first. Groups are
// told apart by their least member, so that no division is met twice.
class BruteForce
{
public:
    BruteForce(int people, int groups) : m_people(people), m_groups(groups), m_seats(std::size_t(people), 0)
    {
        divide(0, 0, std::vector<int>(std::size_t(groups), 0));
    }
    long long least(int rounds)
    {
        Seating seats{m_divisions.front()};
        m_best = -1;
        extend(seats, rounds);
        return m_best;
    }

private:
    void divide(int person, int used, std::vector<int> sizes)
    {
        if (person == m_people) {
            const auto [small, large] = std::minmax_element(sizes.begin(), sizes.end());
            if (*large - *small <= 1)
                m_divisions.push_back(m_seats);
            return;
        }
        for (int group = 0; group < std::min(used + 1, m_groups); ++group) {
            if (sizes[std::size_t(group)] > m_people / m_groups)
                continue;
            m_seats[std::size_t(person)] = group;
            ++sizes[std::size_t(group)];
            divide(person + 1, std::max(used, group + 1), sizes);
            --sizes[std::size_t(group)];
        }
    }
    void extend(Seating& seats, int rounds)
    {
        const long long repeats = counted(seats, m_groups).repeats;
        if (m_best >= 0 && repeats >= m_best)
            return;
        if (static_cast<int>(seats.size()) == rounds) {
            m_best = repeats;
            return;
        }
        for (const std::vector<int>& division : m_divisions) {
            seats.push_back(division);
            extend(seats, rounds);
            seats.pop_back();
        }
    }

    int m_people;
    int m_groups;
    std::vector<int> m_seats;
    std::vector<std::vector<int>> m_divisions;
    long long m_best = -1;
};
} // namespace

class MixingTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { convenor::testing::failOnWarnings(); }

    void nobodyMeetsTwice_data();
    void nobodyMeetsTwice();
    void classesAreGivenWherePeopleNeverMeet();
    void nearTheBound_data();
    void nearTheBound();
    void asGoodAsAllWays_data();
    void asGoodAsAllWays();
    void sameSeedSameSeats();
    void everySizeIsSound();
    void stopsAndTells();
};

void MixingTest::nobodyMeetsTwice_data()
{
    QTest::addColumn<int>("people");
    QTest::addColumn<int>("groups");
    QTest::addColumn<int>("rounds");
    const int sizes[][3] = {
        {350, 20, 4},
        {1000, 50, 3},
        {25, 5, 6},
        {49, 7, 8},
        {32, 8, 9},
        {1000, 50, 6},
        {240, 20, 6},
        {28, 7, 9},
        {24, 6, 7},
        {100, 10, 4},
        {30, 6, 6},
        {350, 20, 6},
        {64, 8, 9},
        {81, 9, 10},
        {16, 4, 5},
        {36, 6, 3},
        {144, 12, 7},
        {225, 15, 6},
        {15, 5, 7},
        {21, 7, 10},
        {27, 9, 13},
        {20, 5, 5},
        {40, 8, 8},
        {48, 12, 15},
        {60, 10, 6},
        {120, 12, 4},
        {200, 20, 5},
        {500, 25, 6},
        {40, 10, 13},
        {52, 13, 17},
        {18, 6, 8},
        {24, 8, 11},
        {36, 9, 11},
        {64, 16, 21},
        {45, 15, 22},
        {9, 3, 4},
        {2, 1, 1},
        {4, 2, 3},
        {6, 3, 5},
        // People left out, one from a group at most.
        {349, 20, 4},
        {341, 20, 4},
        {999, 50, 3},
        {981, 50, 3},
        {23, 6, 7},
        {27, 7, 9},
        {95, 10, 4},
        {47, 8, 8},
        {345, 20, 6},
        {333, 20, 5},
        {77, 9, 7},
        {3, 5, 4},
    };
    for (const auto& [people, groups, rounds] : sizes)
        QTest::addRow("%d %d %d", people, groups, rounds) << people << groups << rounds;
}

void MixingTest::nobodyMeetsTwice()
{
    QFETCH(int, people);
    QFETCH(int, groups);
    QFETCH(int, rounds);
    const MixingSchedule schedule = mixed(people, groups, rounds);
    checkSchedule(schedule, people, groups, rounds);
    QCOMPARE(schedule.repeats, 0ll);
    QVERIFY(schedule.method != std::string("annealing"));
}

void MixingTest::classesAreGivenWherePeopleNeverMeet()
{
    for (const auto& [people, groups, rounds] :
         {std::array{350, 20, 4}, std::array{1000, 50, 6}, std::array{95, 10, 3}}) {
        const MixingSchedule schedule = mixed(people, groups, rounds);
        checkSchedule(schedule, people, groups, rounds);
        std::map<int, int> sizes;
        for (const int seatClass : schedule.seatClass)
            ++sizes[seatClass];
        QCOMPARE(static_cast<int>(sizes.size()), (people + groups - 1) / groups);
        for (const auto& [seatClass, size] : sizes)
            QVERIFY(size <= groups);
    }
    // Here everybody meets everybody: there can be none.
    QVERIFY(mixed(25, 5, 6).seatClass.empty());
}

void MixingTest::nearTheBound_data()
{
    QTest::addColumn<int>("people");
    QTest::addColumn<int>("groups");
    QTest::addColumn<int>("rounds");
    QTest::addColumn<int>("repeats");
    QTest::newRow("5 groups of 6") << 30 << 5 << 2 << 5;
    QTest::newRow("one group") << 12 << 1 << 3 << 132;
    QTest::newRow("groups larger than their number") << 24 << 4 << 3 << 16;
    QTest::newRow("one person more than a plane") << 50 << 7 << 8 << 7;
    QTest::newRow("one round more than can be") << 64 << 8 << 10 << 224;
    QTest::newRow("no design") << 31 << 8 << 10 << 45;
}

void MixingTest::nearTheBound()
{
    QFETCH(int, people);
    QFETCH(int, groups);
    QFETCH(int, rounds);
    QFETCH(int, repeats);
    const MixingSchedule schedule = mixed(people, groups, rounds, 4 * fewTries);
    checkSchedule(schedule, people, groups, rounds);
    QVERIFY2(schedule.repeats <= repeats, qPrintable(QString::number(schedule.repeats)));
}

void MixingTest::asGoodAsAllWays_data()
{
    QTest::addColumn<int>("people");
    QTest::addColumn<int>("groups");
    for (int people = 2; people <= 8; ++people) {
        for (int groups = 1; groups <= people; ++groups)
            QTest::addRow("%d into %d", people, groups) << people << groups;
    }
}

void MixingTest::asGoodAsAllWays()
{
    QFETCH(int, people);
    QFETCH(int, groups);
    BruteForce all(people, groups);
    for (int rounds = 1; rounds <= 3; ++rounds) {
        const MixingSchedule schedule = mixed(people, groups, rounds, fewTries);
        checkSchedule(schedule, people, groups, rounds);
        const long long least = all.least(rounds);
        QCOMPARE(schedule.repeats, least);
        QVERIFY(schedule.bound <= least);
    }
}

void MixingTest::sameSeedSameSeats()
{
    for (const auto& [people, groups, rounds] :
         {std::array{350, 20, 6}, std::array{31, 8, 10}, std::array{60, 10, 6}}) {
        const MixingSchedule schedule = mixed(people, groups, rounds, fewTries, 7);
        QCOMPARE(mixed(people, groups, rounds, fewTries, 7).seats, schedule.seats);
        checkSchedule(schedule, people, groups, rounds);
    }
    QVERIFY(mixed(31, 8, 10, fewTries, 7).seats != mixed(31, 8, 10, fewTries, 8).seats);
}

// Whatever is asked, the answer is a schedule of that size.
void MixingTest::everySizeIsSound()
{
    Chance chance(5);
    for (int time = 0; time < 150; ++time) {
        const int people = 1 + static_cast<int>(chance.below(90));
        const int groups =
            1 + static_cast<int>(chance.below(static_cast<std::uint32_t>(std::min(people + 2, 30))));
        const int rounds = 1 + static_cast<int>(chance.below(9));
        checkSchedule(mixed(people, groups, rounds, 20'000, chance.next()), people, groups, rounds);
    }
}

void MixingTest::stopsAndTells()
{
    std::stop_source stop;
    SolveOptions options;
    options.stop = stop.get_token();
    int told = 0;
    double done = 0;
    bool rising = true;
    options.progress = [&](const GroupProgress& progress) {
        rising = rising && progress.done >= done && progress.done <= 1;
        done = progress.done;
        if (++told == 3)
            stop.request_stop();
    };
    const MixingSchedule schedule = mixingSchedule(90, 8, 9, options);
    QVERIFY(rising);
    // Asked to stop in the third call, it makes no fourth.
    QCOMPARE(told, 3);
    QVERIFY(done < 0.5);
    checkSchedule(schedule, 90, 8, 9);
    // Stopped before it began, it still answers with a schedule.
    checkSchedule(mixingSchedule(31, 8, 10, options), 31, 8, 10);
    checkSchedule(mixingSchedule(340, 20, 6, options), 340, 20, 6);
}

CONVENOR_TEST_CORE(MixingTest)
#include "MixingTest.moc"
