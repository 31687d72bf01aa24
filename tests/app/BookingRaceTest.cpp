// Two programs at one file: the second waits and reads what the first has done. Either both sets land, or the
// second is refused; nothing is lost, nobody is booked twice.
#include "domain/HelpdeskRecords.h"
#include "domain/PeopleRecords.h"
#include "Program.h"
#include "store/PlanStore.h"
#include "TestMain.h"

namespace convenor {
using namespace convenor::testing;

class BookingRaceTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { convenor::testing::failOnWarnings(); }
    void twoAppliesAtOnce();

private:
    static QByteArray number(Id id) { return QByteArray::number(id); }
    // A line that books somebody at an expert's place.
    static QByteArray booking(Id helpdesk, Id expert, Id person, int slot)
    {
        return "{\"label\":\"Book\",\"changes\":[{\"add\":\"booking\",\"fields\":{\"helpdesk\":\"" +
               number(helpdesk) + "\",\"expert\":\"" + number(expert) + "\",\"person\":\"" + number(person) +
               "\",\"slot\":" + QByteArray::number(slot) + "}}]}\n";
    }
};

void BookingRaceTest::twoAppliesAtOnce()
{
    PlanFolder folder;
    const QString path = folder.sample(QStringLiteral("online-half-day"));
    const Result<PlanSnapshot> start = PlanStore::read(path);
    QVERIFY(start);
    const Helpdesk& desk = *start->plan.all<Helpdesk>().begin();
    QList<Id> experts;
    QSet<Id> taken;
    for (const HelpdeskExpert& expert : start->plan.all<HelpdeskExpert>()) {
        experts.append(expert.id);
        taken.insert(expert.person);
    }
    QList<Id> people;
    for (const Person& person : start->plan.all<Person>()) {
        if (!taken.contains(person.id))
            people.append(person.id);
    }
    const auto program = [&](QProcess& process, const QString& name, const QByteArray& lines) {
        process.setProcessEnvironment(bareEnvironment());
        // From files: standard input of both would have to be fed at the same time.
        process.start(QStringLiteral(CONVENOR_PROGRAM),
                      {QStringLiteral("apply"), path, folder.file(name, lines)});
    };
    const auto ended = [](QProcess& process) {
        return process.waitForFinished(60'000) && process.exitStatus() == QProcess::NormalExit
                   ? process.exitCode()
                   : -1;
    };
    constexpr int rounds = 20;
    qsizetype due = start->plan.all<Booking>().size();
    int refused = 0;
    for (int round = 0; round < rounds; ++round) {
        // Beside the sample's own slots, each round at a time of its own. Even rounds want one place twice.
        const int slot = 1000 + round * 20;
        const bool clash = round % 2 == 0;
        QProcess one;
        QProcess other;
        program(one, QStringLiteral("one.jsonl"), booking(desk.id, experts.at(0), people.at(0), slot));
        program(other, QStringLiteral("other.jsonl"),
                booking(desk.id, experts.at(clash ? 0 : 1), people.at(1), slot));
        const int codes[] = {ended(one), ended(other)};
        const QByteArray said[] = {one.readAllStandardError(), other.readAllStandardError()};
        QVERIFY2(codes[0] == 0 || codes[1] == 0, (said[0] + said[1]).constData());
        for (const int code : codes) {
            QVERIFY2(code == 0 || (clash && code == 3), (said[0] + said[1]).constData());
            refused += code == 3 ? 1 : 0;
            due += code == 0 ? 1 : 0;
        }
        QCOMPARE(codes[0] + codes[1], clash ? 3 : 0);
    }
    QCOMPARE(refused, rounds / 2);
    // Every booking that was acknowledged is there, and nobody is at two places: by the rows themselves.
    const Result<PlanSnapshot> end = PlanStore::read(path);
    QVERIFY(end);
    QCOMPARE(end->plan.all<Booking>().size(), due);
    QSet<QPair<Id, int>> seats;
    for (const Booking& booking : end->plan.all<Booking>()) {
        for (const Id person :
             {Id(booking.person), Id(end->plan.find<HelpdeskExpert>(booking.expert)->person)}) {
            QVERIFY(!seats.contains({person, booking.slot}));
            seats.insert({person, booking.slot});
        }
    }
    DONE(runProgram({QStringLiteral("verify"), path}));
}
} // namespace convenor

CONVENOR_TEST_CORE(convenor::BookingRaceTest)
#include "BookingRaceTest.moc"
