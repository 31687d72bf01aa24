// The reader of the bench format: what it understands, and what it refuses with one sentence.
#include "tools/solve/Instance.h"

#include "TestMain.h"

using namespace convenor;

namespace {
constexpr const char* good = "P1 3 2 2 2 1 1\n1 3 1\n0 2 3\n"
                             "0 0 0 1 1 1\n1 0 0 3 2 0 1\n1 0 0 2 0\n"
                             "1\n2 1 0\n1\n0 1\n0\n";
}

class InstanceTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { testing::failOnWarnings(); }
    void readsAll();
    void everyCutIsRefused();
    void refuses_data();
    void refuses();
};

void InstanceTest::readsAll()
{
    solve::GroupProblem problem;
    QCOMPARE(tools::readInstance(good, "x", problem), std::string());
    QCOMPARE(problem.people, 3);
    QCOMPARE(problem.roundCount(), 2);
    QCOMPARE(problem.rounds[1][1].most, 2);
    QCOMPARE(problem.rounds[1][1].topic, 1);
    QVERIFY((problem.seatCost[1] == std::vector<int>{10, 0, 0, 1, 10, 10}));
    QVERIFY((problem.pinned[1] == std::vector<int>{solve::nowhere, solve::nowhere, 0}));
    QVERIFY((problem.apart == std::vector<std::pair<int, int>>{{0, 1}}));
    QVERIFY(problem.together.empty());
    QCOMPARE(problem.attributes.size(), 3u);
    QVERIFY(!problem.attributes[1].bothWays && problem.attributes[2].bothWays);
    QVERIFY((problem.attributes[0].valueOf == std::vector<int>{0, 1, 1}));
}

void InstanceTest::everyCutIsRefused()
{
    // Cut after any word but the last.
    const QString text = QString(good).simplified();
    for (qsizetype at = text.indexOf(' '); at > 0; at = text.indexOf(' ', at + 1)) {
        solve::GroupProblem problem;
        const std::string wrong = tools::readInstance(text.left(at).toStdString(), "x", problem);
        QVERIFY2(QString::fromStdString(wrong).contains("cut off"), wrong.c_str());
    }
}

void InstanceTest::refuses_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<QString>("says");
    QTest::newRow("other format") << "P1"
                                  << "P2"
                                  << "line 1: an instance of groups begins with \"P1\"";
    QTest::newRow("nobody") << "P1 3"
                            << "P1 0"
                            << "the number of people is \"0\"";
    QTest::newRow("negative") << "1 3 1"
                              << "-1 3 1"
                              << "line 2: the least size of group 0 is \"-1\"";
    QTest::newRow("least above greatest") << "1 3 1"
                                          << "4 3 1"
                                          << "a whole number from 4 to";
    QTest::newRow("no number") << "2 0 1\n1 0 0 2"
                               << "2 0 x\n1 0 0 2"
                               << "line 5: a choice of person 1 is \"x\"";
    QTest::newRow("choice twice") << "2 0 1\n1 0 0 2"
                                  << "2 1 1\n1 0 0 2"
                                  << "group 1 is twice";
    QTest::newRow("too many choices") << "3 2 0 1"
                                      << "3 6 0 1"
                                      << "the number of choices of person 1";
    QTest::newRow("no such group") << "1\n2 1 0"
                                   << "1\n2 1 2"
                                   << "the group of a fixed seat is \"2\"";
    QTest::newRow("two seats") << "1\n2 1 0"
                               << "2\n2 1 0\n2 1 1"
                               << "person 2 has two fixed seats in round 1";
    QTest::newRow("with herself") << "1\n0 1\n0"
                                  << "1\n1 1\n0"
                                  << "person 1 is paired with herself";
    QTest::newRow("more") << "0 1\n0"
                          << "0 1\n0\n7"
                          << "the text goes on";
    QTest::newRow("huge number") << "P1 3"
                                 << "P1 99999999999999999999"
                                 << "the number of people";
    QTest::newRow("huge product") << "P1 3 2 2"
                                  << "P1 50000 5000 100"
                                  << "people times groups times rounds";
    QTest::newRow("huge list") << "1\n0 1\n0"
                               << "999999999\n0 1\n0"
                               << "the number of pairs to keep apart";
    QTest::newRow("fraction") << "P1 3"
                              << "P1 3.0"
                              << "is \"3.0\"";
    QTest::newRow("control bytes") << "P1"
                                   << "\x1b[31mP1"
                                   << "not with \"?[31mP1\"";
    QTest::newRow("no value") << "P1 3 2 2 2"
                              << "P1 3 2 2 1"
                              << "the country of person 1 is \"1\"";
}

void InstanceTest::refuses()
{
    QFETCH(QString, from);
    QFETCH(QString, to);
    QFETCH(QString, says);
    QString text(good);
    const qsizetype at = text.indexOf(from);
    QVERIFY(at >= 0);
    text.replace(at, from.size(), to);
    solve::GroupProblem problem;
    const QString wrong =
        QString::fromStdString(tools::readInstance(text.toStdString(), "the file", problem));
    QVERIFY2(wrong.contains(says), qPrintable(wrong));
    QVERIFY2(wrong.startsWith("the file, line ") && wrong.endsWith('.') && !wrong.contains('\n'),
             qPrintable(wrong));
}

CONVENOR_TEST_CORE(InstanceTest)
#include "InstanceTest.moc"
