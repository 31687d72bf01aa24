// The reader of the bench format for meetings: what it understands, and what it refuses with one sentence.
#include "tools/solve/MeetingInstance.h"

#include "TestMain.h"

using namespace convenor;

namespace {
constexpr const char* good = "MEET 3 2 4 3 1\n7\n5\n7\n0\n"
                             "2 2 0 2 10 2 1 2 8\n1 2 0 3 6\n1 1 3 1\n"
                             "0 1 2\n";

solve::MeetingProblem read(const std::string& text)
{
    solve::MeetingProblem problem;
    const std::string wrong = tools::readMeetings(text, "x", problem);
    return wrong.empty() ? problem : solve::MeetingProblem();
}
} // namespace

class MeetingInstanceTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { testing::failOnWarnings(); }
    void readsAll();
    void findsWhoAsks();
    void readsManySlots();
    void writesPlans();
    void everyCutIsRefused();
    void refuses_data();
    void refuses();
};

void MeetingInstanceTest::readsAll()
{
    const solve::MeetingProblem problem = read(good);
    QCOMPARE(problem.slotCount, 3);
    QCOMPARE(problem.tables, 2);
    QCOMPARE(problem.free.size(), 4u);
    QVERIFY(problem.free[1][0] && !problem.free[1][1] && problem.free[1][2] && problem.free[3].none());
    QCOMPARE(problem.wishes.size(), 3u);
    QVERIFY((problem.wishes[0].options[1].people == std::vector<int>{1, 2}));
    QCOMPARE(problem.wishes[0].options[1].weight, 8);
    QVERIFY(problem.wishes[0].options[1].allowed[2]);
    QVERIFY((problem.wishes[2].options[0].people == std::vector<int>{3}));
    QCOMPARE(problem.pins.size(), 1u);
    QVERIFY(problem.pins[0].wish == 0 && problem.pins[0].option == 1 && problem.pins[0].slot == 2);
    QVERIFY(read("MEET 1 0 0 0 0").wishes.empty());
}

void MeetingInstanceTest::findsWhoAsks()
{
    const solve::MeetingProblem problem = read(good);
    QCOMPARE(problem.wishes[0].asker, 2); // in both of its options
    QCOMPARE(problem.wishes[1].asker, 3); // the other one is asked for by the first wish
    QCOMPARE(problem.wishes[2].asker, 3); // alone
    // Only one expert: nobody is in some options and not in others, but he is on a side of his own.
    const solve::MeetingProblem one = read("MEET 1 9 4 3 0 1 1 1 1 1 2 0 1 5 1 2 2 0 5 1 2 0 3 5");
    QCOMPARE(one.wishes[0].asker, 1);
    QCOMPARE(one.wishes[1].asker, 2);
    // Matchmaking: three who all want each other are on no sides.
    const solve::MeetingProblem market = read("MEET 1 9 3 3 0 1 1 1 1 2 0 1 5 1 2 1 2 5 1 2 2 0 5");
    QCOMPARE(market.wishes[0].asker, -1);
    QCOMPARE(market.wishes[2].asker, -1);
}

void MeetingInstanceTest::readsManySlots()
{
    const solve::MeetingProblem problem = read("MEET 100 1 1 0 0 633825300114114700748351602688"); // 2 ^ 99
    QCOMPARE(problem.free.size(), 1u);
    QCOMPARE(problem.free[0].count(), 1u);
    QVERIFY(problem.free[0][99]);
}

void MeetingInstanceTest::writesPlans()
{
    QCOMPARE(tools::linesOf({{0, 3}, {}, {2, 0}}), std::string("0 3\n-1 -1\n2 0\n"));
}

void MeetingInstanceTest::everyCutIsRefused()
{
    // Cut after any word but the last.
    const QString text = QString(good).simplified();
    for (qsizetype at = text.indexOf(' '); at > 0; at = text.indexOf(' ', at + 1)) {
        solve::MeetingProblem problem;
        const std::string wrong = tools::readMeetings(text.left(at).toStdString(), "x", problem);
        QVERIFY2(QString::fromStdString(wrong).contains("cut off"), wrong.c_str());
    }
}

void MeetingInstanceTest::refuses_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<QString>("says");
    const auto row = [](const char* name, const char* from, const char* to, const char* says) {
        QTest::newRow(name) << from << to << says;
    };
    row("other format", "MEET", "P1",
        "line 1: an instance of meetings begins with \"MEET\", not with \"P1\"");
    row("no slots", "MEET 3", "MEET 0", "the number of slots is \"0\"");
    row("too many slots", "MEET 3", "MEET 257", "from 1 to 256");
    row("huge", "MEET 3 2 4", "MEET 3 2 99999999999999999999", "the number of people");
    row("too many", "MEET 3 2 4 3", "MEET 3 2 4 100001", "the number of requests");
    row("more fixed than requests", "3 1\n7", "3 4\n7", "the number of fixed meetings");
    row("slot beyond the last", "5\n7", "8\n7", "line 3: the free slots of person 1 are \"8\"");
    row("endless set", "5\n7",
        "999999999999999999999999999999999999999999999999999999999999999999999999999999999\n7", "bit set");
    row("negative set", "5\n7", "-1\n7", "the free slots of person 1");
    row("no person", "2 0 2 10", "2 0 4 10", "line 6: a person of an option of request 0 is \"4\"");
    row("twice", "2 0 2 10", "2 2 2 10", "person 2 is twice in an option of request 0");
    row("empty option", "1 1 3 1", "1 0 1", "the size of an option of request 2");
    row("no weight", "0 2 10", "0 2 0", "the weight of an option of request 0");
    row("no request", "0 1 2\n", "3 1 2\n", "the request of a fixed meeting");
    row("no option", "0 1 2\n", "1 1 2\n", "line 9: the option of a fixed meeting is \"1\"");
    row("no slot", "0 1 2\n", "0 1 3\n", "the slot of a fixed meeting");
    row("more", "0 1 2\n", "0 1 2 0\n", "the text goes on");
    row("control bytes", "MEET", "\x1b[31m", "not with \"?[31m\"");
}

void MeetingInstanceTest::refuses()
{
    QFETCH(QString, from);
    QFETCH(QString, to);
    QFETCH(QString, says);
    QString text(good);
    const qsizetype at = text.lastIndexOf(from);
    QVERIFY(at >= 0);
    text.replace(at, from.size(), to);
    solve::MeetingProblem problem;
    const QString wrong =
        QString::fromStdString(tools::readMeetings(text.toStdString(), "the file", problem));
    QVERIFY2(wrong.contains(says), qPrintable(wrong));
    QVERIFY2(wrong.startsWith("the file, line ") && wrong.endsWith('.') && !wrong.contains('\n'),
             qPrintable(wrong));
}

CONVENOR_TEST_CORE(MeetingInstanceTest)
#include "MeetingInstanceTest.moc"
