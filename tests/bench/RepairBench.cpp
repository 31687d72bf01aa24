// repair_bench INSTANCE [SEED...]: a plan of a benchmark's people and groups (../shared/bench/groups),
// divided; then 5 % cancel and 3 % come late. What a repair costs, beside a free division of the same people.
#include "domain/Records.h"
#include "editing/groups/Division.h"

#include <QCoreApplication>
#include <QFile>
#include <QRandomGenerator>
#include <QTextStream>

#include <ctime>

namespace convenor {
namespace {
class Words
{
public:
    explicit Words(const QByteArray& text) : m_words(text.simplified().split(' ')) {}
    int number() { return m_words.value(m_next++).toInt(); }
    void skip() { ++m_next; }

private:
    QList<QByteArray> m_words;
    qsizetype m_next = 0;
};

struct Bench
{
    CountingIds ids;
    Plan plan;
    QList<Id> people;
    QList<Id> rounds;
    QList<QList<Id>> groups;  // [round]
    QList<QList<int>> wishes; // by person

    template <typename Record>
    Id add(Record record, ChangeSet& changes)
    {
        record.id = ids.next();
        changes.add(record);
        return record.id;
    }
    void take(const ChangeSet& changes)
    {
        const Result<Plan> next = plan.applied(changes);
        if (!next)
            qFatal("refused: %s %s", qPrintable(next.error().subject), qPrintable(next.error().detail));
        plan = *next;
    }
    Id addPerson(Words& words, ChangeSet& changes)
    {
        Person person;
        person.country = QStringLiteral("C%1").arg(words.number());
        person.organisation = QStringLiteral("Organisation %1").arg(words.number());
        person.category = QStringLiteral("kind %1").arg(words.number());
        person.languages = languagesOf(words.number());
        QList<int> ranked;
        for (int left = words.number(); left > 0; --left)
            ranked.append(words.number());
        wishes.append(ranked);
        people.append(add(person, changes));
        return people.constLast();
    }
    void addWishes(qsizetype person, ChangeSet& changes)
    {
        for (const QList<Id>& ofRound : std::as_const(groups)) {
            for (qsizetype rank = 0; rank < wishes[person].size(); ++rank) {
                TopicPreference wish;
                wish.person = people[person];
                wish.group = ofRound[wishes[person][rank]];
                wish.rank = int(rank) + 1;
                add(wish, changes);
            }
        }
    }
    static QString languagesOf(int bits)
    {
        QStringList codes;
        if (bits & 1)
            codes.append(QStringLiteral("en"));
        if (bits & 2)
            codes.append(QStringLiteral("bg"));
        return codes.join(u',');
    }
    void read(Words& words);
    void divideAll(quint64 seed);
    void disturb(quint64 seed);
};

void Bench::read(Words& words)
{
    words.skip(); // P1
    const int count = words.number(), groupCount = words.number(), roundCount = words.number();
    for (int i = 0; i < 3; ++i)
        words.skip();
    ChangeSet changes;
    Workshop workshop;
    workshop.timezone = QStringLiteral("Europe/Brussels");
    add(workshop, changes);
    Day day;
    day.date = QDate(2026, 12, 10);
    const Id dayId = add(day, changes);
    for (int round = 0; round < roundCount; ++round) {
        AgendaItem item;
        item.day = dayId;
        item.kind = ItemKind::Groups;
        item.minutes = 45;
        item.position = qint64(round + 1) << 20;
        BreakoutRound record;
        record.agendaItem = add(item, changes);
        record.sizeTolerance = 3;
        rounds.append(add(record, changes));
        groups.append(QList<Id>());
    }
    for (int group = 0; group < groupCount; ++group) {
        words.skip(); // the least: that of the tolerance
        BreakoutGroup record;
        record.topic = QStringLiteral("Topic %1").arg(group);
        record.capacity = words.number();
        record.languages = languagesOf(words.number());
        for (int round = 0; round < roundCount; ++round) {
            record.round = rounds[round];
            groups[round].append(add(record, changes));
        }
    }
    for (int person = 0; person < count; ++person)
        addPerson(words, changes);
    for (int person = 0; person < count; ++person)
        addWishes(person, changes);
    for (int left = words.number(); left > 0; --left) {
        GroupMembership pin;
        pin.person = people[words.number()];
        const int round = words.number();
        pin.round = rounds[round];
        pin.group = groups[round][words.number()];
        pin.pinned = true;
        add(pin, changes);
    }
    for (const PairKind kind : {PairKind::Apart, PairKind::Together}) {
        for (int left = words.number(); left > 0; --left) {
            PairRule rule;
            rule.first = people[words.number()];
            rule.second = people[words.number()];
            rule.kind = kind;
            add(rule, changes);
        }
    }
    take(changes);
}

long long costOf(const DivisionReport& report)
{
    return report.score.total(solve::Weights{});
}

double secondsSince(std::clock_t start)
{
    return double(std::clock() - start) / CLOCKS_PER_SEC;
}

void Bench::divideAll(quint64 seed)
{
    DivisionRequest request;
    request.seed = seed;
    const std::clock_t start = std::clock();
    const Result<Division> division = divide(plan, request);
    if (!division)
        qFatal("not divided: %s", qPrintable(division.error().detail));
    QTextStream(stdout) << "divided: J " << costOf(division->report) << ", broken "
                        << division->report.score.broken << ", " << secondsSince(start) << " s CPU\n    "
                        << reportSentence(division->report) << '\n';
    take(seatChanges(division->given, division->seats, ids));
}

// 5 % cancel; 3 % come who are like somebody else.
void Bench::disturb(quint64 seed)
{
    QRandomGenerator chance{quint32(seed)};
    ChangeSet changes;
    QList<Id> left = people;
    std::shuffle(left.begin(), left.end(), chance);
    for (const Id id : left.mid(0, people.size() * 5 / 100)) {
        const Person& before = *plan.find<Person>(id);
        Person after = before;
        after.status = PersonStatus::Cancelled;
        changes.edit(before, after);
    }
    const qsizetype late = people.size() * 3 / 100;
    for (qsizetype i = 0; i < late; ++i) {
        const auto like = qsizetype(chance.bounded(quint32(wishes.size())));
        Person person = *plan.find<Person>(people[like]);
        person.status = PersonStatus::Registered;
        wishes.append(wishes[like]);
        people.append(add(person, changes));
        addWishes(people.size() - 1, changes);
    }
    take(changes);
}

int run(const QStringList& arguments)
{
    QTextStream out(stdout);
    QFile file(arguments.value(1));
    if (!file.open(QIODevice::ReadOnly)) {
        out << "repair_bench INSTANCE [SEED...]\n";
        return 2;
    }
    const QByteArray text = file.readAll();
    QStringList seeds = arguments.mid(2);
    if (seeds.isEmpty())
        seeds.append(QStringLiteral("1"));
    for (const QString& seed : std::as_const(seeds)) {
        Bench bench;
        Words words(text);
        bench.read(words);
        bench.divideAll(seed.toULongLong());
        bench.disturb(seed.toULongLong());
        RepairQuestion question;
        question.seed = seed.toULongLong();
        const std::clock_t start = std::clock();
        const Result<RepairList> list = repair(bench.plan, question, bench.ids);
        const double seconds = secondsSince(start);
        if (!list)
            qFatal("not repaired: %s", qPrintable(list.error().detail));
        out << "repair: " << seconds << " s CPU: " << list->sentence << '\n';
        for (qsizetype i = 0; i < list->choices.size(); ++i) {
            const RepairChoice& choice = list->choices[i];
            out << (i == list->proposal ? "  > " : "    ") << choice.report.score.moved << " seats, J "
                << costOf(choice.report) << ", broken " << choice.report.score.broken << ": "
                << choice.sentence << '\n';
        }
        out.flush();
        bench.divideAll(seed.toULongLong() + 1);
    }
    return 0;
}
} // namespace
} // namespace convenor

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    return convenor::run(application.arguments());
}
