// convenor-solve itself: what it writes, when it stops, what it refuses, and its exit codes.
#include "solve/Chance.h"
#include "TestMain.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QTemporaryDir>

#include <set>

using convenor::solve::Chance;

namespace {
struct Run
{
    int code = -1;
    QString out;
    QString complaint;
};

Run run(const QStringList& arguments)
{
    QProcess process;
    process.start(QStringLiteral(CONVENOR_SOLVE), arguments);
    if (!process.waitForFinished(60'000) || process.exitStatus() != QProcess::NormalExit)
        return {};
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
            QString::fromUtf8(process.readAllStandardError())};
}

QByteArray instance(int people, int groups, int rounds)
{
    Chance chance(9);
    QString text = QStringLiteral("P1 %1 %2 %3 5 7 2\n").arg(people).arg(groups).arg(rounds);
    for (int group = 0; group < groups; ++group)
        text += QStringLiteral("%1 %2 1\n").arg(people / groups - 1).arg(people / groups + 2);
    for (int person = 0; person < people; ++person)
        text += QStringLiteral("%1 %2 %3 1 2 %4 %5\n")
                    .arg(chance.below(5))
                    .arg(chance.below(7))
                    .arg(chance.below(2))
                    .arg(person % groups)
                    .arg((person + 1) % groups);
    return (text + QStringLiteral("1\n0 0 1\n1\n0 1\n1\n2 3\n")).toUtf8();
}

// Everybody wants to meet some others; the first request is fixed.
QByteArray market(int people, int slotCount, int tables)
{
    Chance chance(4);
    QString text;
    int requests = 0;
    for (int person = 0; person < people; ++person) {
        for (int other = person + 1; other < people; ++other) {
            if (chance.below(3) == 0) {
                text += QStringLiteral("1 2 %1 %2 %3\n").arg(person).arg(other).arg(2 + chance.below(2));
                ++requests;
            }
        }
    }
    QString free;
    for (int person = 0; person < people; ++person)
        free += QString::number((1 << slotCount) - 1) + '\n';
    return (QStringLiteral("MEET %1 %2 %3 %4 1\n").arg(slotCount).arg(tables).arg(people).arg(requests) +
            free + text + QStringLiteral("0 0 1\n"))
        .toUtf8();
}

QList<QList<int>> numbersIn(const QString& path)
{
    QFile file(path);
    QList<QList<int>> lines;
    if (!file.open(QIODevice::ReadOnly))
        return lines;
    for (const QByteArray& line : file.readAll().split('\n')) {
        if (line.isEmpty())
            continue;
        QList<int>& numbers = lines.emplaceBack();
        for (const QByteArray& word : line.split(' '))
            numbers.append(word.toInt());
    }
    return lines;
}
} // namespace

class SolveProgramTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { convenor::testing::failOnWarnings(); }
    void initTestCase();
    void divides();
    void sameBytesForTheSameSeed();
    void stopsInTime();
    void writesWhenInterrupted();
    void placesMeetings();
    void meetingsStopInTime();
    void mixes();
    void boundsAndContradictions();
    void refuses_data();
    void refuses();

private:
    QString write(const QString& name, const QByteArray& content)
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            return {};
        return file.fileName();
    }
    QTemporaryDir m_folder;
    QString m_instance;
};

void SolveProgramTest::initTestCase()
{
    m_instance = write("instance.txt", instance(60, 5, 3));
    QVERIFY(!m_instance.isEmpty());
}

void SolveProgramTest::divides()
{
    const QString path = m_folder.filePath("divided");
    const Run done = run({"groups", m_instance, "--seed", "3", "--budget", "100000", "-o", path});
    QVERIFY2(done.code == 0, qPrintable(done.complaint));
    QVERIFY(done.complaint.isEmpty());
    const QJsonObject told = QJsonDocument::fromJson(done.out.toUtf8()).object();
    QCOMPARE(told.value("broken").toInt(-1), 0);
    QVERIFY(told.value("bound").toInt(-1) >= 0 && told.value("bound").toInt() <= told.value("J").toInt());
    const QList<QList<int>> rounds = numbersIn(path);
    QCOMPARE(rounds.size(), 3);
    for (const QList<int>& round : rounds) {
        QCOMPARE(round.size(), 60);
        QCOMPARE(round.at(2), round.at(3));
        QVERIFY(round.at(0) != round.at(1));
    }
    QCOMPARE(rounds.at(0).at(0), 1);
    // Nothing is left beside it.
    QCOMPARE(QDir(m_folder.path()).entryList(QDir::Files), (QStringList{"divided", "instance.txt"}));
}

void SolveProgramTest::sameBytesForTheSameSeed()
{
    const auto solution = [this](const QString& seed) {
        const QString path = m_folder.filePath("again");
        return run({"groups", m_instance, "--seed", seed, "--budget", "50000", "-o", path}).code == 0
                   ? numbersIn(path)
                   : QList<QList<int>>();
    };
    const QList<QList<int>> first = solution("5");
    QVERIFY(!first.isEmpty());
    QCOMPARE(solution("5"), first);
    QVERIFY(solution("6") != first);
}

void SolveProgramTest::stopsInTime()
{
    QElapsedTimer timer;
    timer.start();
    const QString path = m_folder.filePath("timed");
    const Run done =
        run({"groups", m_instance, "--time-limit", "0.3", "--budget", "1000000000000", "-o", path});
    QCOMPARE(done.code, 0);
    QVERIFY(done.out.contains("\"stopped\": true"));
    QCOMPARE(numbersIn(path).size(), 3);
    QVERIFY2(timer.elapsed() < 10'000, qPrintable(QString::number(timer.elapsed())));
    // Without a budget the time is filled with whole runs.
    const Run filled = run({"groups", m_instance, "--time-limit", "0.3", "-o", path});
    QCOMPARE(filled.code, 0);
    QCOMPARE(numbersIn(path).size(), 3);
}

void SolveProgramTest::writesWhenInterrupted()
{
#ifndef Q_OS_UNIX
    QSKIP("signals are a matter of Unix");
#endif
    const QString path = m_folder.filePath("interrupted");
    QProcess process;
    process.start(QStringLiteral(CONVENOR_SOLVE),
                  {"groups", m_instance, "--budget", "1000000000000", "-o", path});
    QVERIFY(process.waitForStarted());
    QVERIFY(!process.waitForFinished(500));
    process.terminate();
    QVERIFY(process.waitForFinished(30'000));
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(process.exitCode(), 0);
    QCOMPARE(numbersIn(path).size(), 3);
}

void SolveProgramTest::placesMeetings()
{
    const QString instance = write("market.txt", market(20, 4, 8));
    const QString path = m_folder.filePath("meetings");
    const QStringList words{"meetings", instance, "--seed", "3", "--budget", "50000", "-o", path};
    const Run done = run(words);
    QVERIFY2(done.code == 0, qPrintable(done.complaint));
    QVERIFY(done.complaint.isEmpty());
    const QJsonObject told = QJsonDocument::fromJson(done.out.toUtf8()).object();
    QCOMPARE(told.value("broken").toInt(-1), 0);
    QVERIFY(told.value("W").toInt() > 0 && told.value("W").toInt() <= told.value("bound").toInt());
    QVERIFY(told.value("iterations").toInt(-1) >= 0);
    const QList<QList<int>> plan = numbersIn(path);
    QCOMPARE(static_cast<int>(plan.size()), told.value("requests").toInt());
    QCOMPARE(plan.at(0), (QList<int>{0, 1}));
    int placed = 0;
    for (const QList<int>& line : plan) {
        QCOMPARE(line.size(), 2);
        placed += line.at(0) >= 0;
    }
    QCOMPARE(told.value("placed").toInt(), placed);
    // The same bytes again; and a fixed meeting that cannot be is said to be wrong, but stays.
    QCOMPARE(run(words).code, 0);
    QCOMPARE(numbersIn(path), plan);
    const QString doubled =
        write("doubled.txt", "MEET 1 9 3 2 2\n1 1 1\n1 2 0 1 5\n1 2 0 2 5\n0 0 0\n1 0 0\n");
    const Run broken = run({"meetings", doubled, "-o", path});
    QCOMPARE(broken.code, 1);
    QVERIFY(broken.complaint.contains("The fixed meetings break a rule by themselves"));
    QCOMPARE(numbersIn(path), (QList<QList<int>>{{0, 0}, {0, 0}}));
    const Run refused = run({"meetings", m_instance, "-o", path});
    QCOMPARE(refused.code, 3);
    QVERIFY(refused.complaint.contains("begins with \"MEET\""));
    QFile::remove(instance);
    QFile::remove(doubled);
}

void SolveProgramTest::meetingsStopInTime()
{
    const QString instance = write("market.txt", market(60, 9, 13));
    const QString path = m_folder.filePath("meetings");
    QElapsedTimer timer;
    timer.start();
    const Run done =
        run({"meetings", instance, "--time-limit", "0.3", "--budget", "1000000000000", "-o", path});
    QCOMPARE(done.code, 0);
    const QJsonObject told = QJsonDocument::fromJson(done.out.toUtf8()).object();
    QVERIFY(told.value("stopped").toBool() || told.value("optimal").toBool());
    QCOMPARE(static_cast<int>(numbersIn(path).size()), told.value("requests").toInt());
    // Without a budget the time is filled with whole runs.
    QCOMPARE(run({"meetings", instance, "--time-limit", "0.3", "-o", path}).code, 0);
    QVERIFY2(timer.elapsed() < 10'000, qPrintable(QString::number(timer.elapsed())));
    QFile::remove(instance);
}

void SolveProgramTest::mixes()
{
    const QString path = m_folder.filePath("mixed");
    const Run done = run({"mixing", "25", "5", "6", "-o", path});
    QVERIFY2(done.code == 0, qPrintable(done.complaint));
    const QList<QList<int>> rounds = numbersIn(path);
    QCOMPARE(rounds.size(), 6);
    std::set<std::pair<int, int>> met;
    int meetings = 0;
    for (const QList<int>& round : rounds) {
        QCOMPARE(round.size(), 25);
        for (int person = 0; person < 25; ++person) {
            for (int other = person + 1; other < 25; ++other) {
                if (round.at(person) == round.at(other)) {
                    met.insert({person, other});
                    ++meetings;
                }
            }
        }
    }
    QCOMPARE(meetings, 6 * 5 * 10);
    QCOMPARE(static_cast<int>(met.size()), meetings); // nobody met twice
}

void SolveProgramTest::boundsAndContradictions()
{
    const Run bound = run({"bound", m_instance});
    QCOMPARE(bound.code, 0);
    const QJsonObject told = QJsonDocument::fromJson(bound.out.toUtf8()).object();
    QVERIFY(told.value("feasible").toBool());
    QCOMPARE(told.value("impossible").toInt(-1), 0);

    const QString impossible =
        write("impossible.txt", instance(60, 5, 3).replace("1\n2 3\n", "2\n2 3\n0 1\n"));
    const QString path = m_folder.filePath("broken");
    const Run broken = run({"groups", impossible, "--budget", "1000", "-o", path});
    QCOMPARE(broken.code, 1);
    QVERIFY(broken.complaint.contains("to be kept together and apart, person 0, other person 1"));
    QCOMPARE(numbersIn(path).size(), 3);
}

void SolveProgramTest::refuses_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("says");
    const QString out = m_folder.filePath("none");
    QTest::newRow("nothing") << QStringList{} << 2 << "Nothing was asked for";
    QTest::newRow("no such command") << QStringList{"dance"} << 2 << "There is no such command";
    QTest::newRow("no such option") << QStringList{"groups", "x", "--fast", "-o", out} << 2
                                    << "There is no such option";
    QTest::newRow("no output") << QStringList{"groups", m_instance} << 2 << "-o is missing";
    QTest::newRow("no value") << QStringList{"groups", m_instance, "-o"} << 2 << "-o needs a value";
    QTest::newRow("seed") << QStringList{"groups", m_instance, "--seed", "x", "-o", out} << 2
                          << "--seed needs a whole number";
    QTest::newRow("budget") << QStringList{"groups", m_instance, "--budget", "0", "-o", out} << 2
                            << "--budget needs";
    QTest::newRow("time") << QStringList{"groups", m_instance, "--time-limit", "nan", "-o", out} << 2
                          << "--time-limit needs";
    QTest::newRow("two") << QStringList{"groups", m_instance, m_instance, "-o", out} << 2
                         << "needs one instance";
    QTest::newRow("mixing") << QStringList{"mixing", "3", "9", "2", "-o", out} << 2
                            << "no more groups than people";
    QTest::newRow("mixing overflow") << QStringList{"mixing", "20000", "2", "99999999999", "-o", out} << 2
                                     << "mixing needs";
    QTest::newRow("meetings") << QStringList{"meetings", "-o", out} << 2 << "meetings needs one instance";
    QTest::newRow("missing") << QStringList{"groups", m_folder.filePath("nowhere"), "-o", out} << 3
                             << "There is no file";
    QTest::newRow("folder") << QStringList{"bound", m_folder.path()} << 3 << "is not a file";
    QTest::newRow("other text") << QStringList{"bound", QStringLiteral(CONVENOR_SOLVE)} << 3
                                << "begins with \"P1\"";
    QTest::newRow("no folder") << QStringList{"groups", m_instance, "-o", m_folder.filePath("no/where")} << 4
                               << "there is no folder";
    QTest::newRow("onto a folder") << QStringList{"groups", m_instance, "-o", m_folder.path()} << 4
                                   << "is not a file";
}

void SolveProgramTest::refuses()
{
    QFETCH(QStringList, arguments);
    QFETCH(int, code);
    QFETCH(QString, says);
    const QStringList before = QDir(m_folder.path()).entryList();
    const Run done = run(arguments);
    QCOMPARE(done.code, code);
    QVERIFY2(done.complaint.contains(says), qPrintable(done.complaint));
    QCOMPARE(done.complaint.count('\n'), 1);
    QVERIFY(done.out.isEmpty());
    QCOMPARE(QDir(m_folder.path()).entryList(), before);
}

CONVENOR_TEST_CORE(SolveProgramTest)
#include "SolveProgramTest.moc"
