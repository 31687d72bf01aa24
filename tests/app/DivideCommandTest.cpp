// convenor divide: one step, a revision, a sentence; the same again; refusals change nothing.
#include "Program.h"
#include "TestMain.h"

#ifdef Q_OS_UNIX
#include <csignal>
#endif

namespace convenor {
using namespace convenor::testing;
using namespace Qt::StringLiterals;

class DivideCommandTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { convenor::testing::failOnWarnings(); }
    void itDividesASample();
    void aRoundIsNamed();
    void dryRunChangesNothing();
    void theSameSeedSaysTheSame();
    void wrongUsageIsRefused();
    void impossibleRulesAreNamed();
    void roundsAtOneTimeAreRefused();
    void whoLeavesIsSaid();
    void interruptedItChangesNothing();

private:
    // A workshop with a round of people; capacity 0 = none.
    QString workshop(int people, int groups, int capacity, int rounds = 1) const;
    QByteArray verified(const QString& plan) const { return runProgram({u"verify"_s, plan}).out; }

    PlanFolder m_folder;
};

QString DivideCommandTest::workshop(int people, int groups, int capacity, int rounds) const
{
    static int number = 0;
    const QString plan = m_folder.blank(u"made%1.workshop"_s.arg(++number));
    const QJsonValue day = runProgram({u"show"_s, plan, u"day"_s, u"--json"_s}).array()[0]["id"_L1];
    QJsonArray changes;
    const auto add = [&changes](const QString& table, const QJsonObject& fields, const QString& as = {}) {
        QJsonObject change{{u"add"_s, table}, {u"fields"_s, fields}};
        if (!as.isEmpty())
            change.insert(u"as"_s, as);
        changes.append(change);
    };
    for (int i = 0; i < people; ++i)
        add(u"person"_s,
            {{u"family_name"_s, u"Family%1"_s.arg(i)}, {u"country"_s, i % 3 ? u"BG"_s : u"DE"_s}});
    for (int round = 0; round < rounds; ++round) {
        const QString item = u"item%1"_s.arg(round);
        const QString made = u"round%1"_s.arg(round);
        add(u"agenda_item"_s,
            {{u"day"_s, day},
             {u"kind"_s, u"groups"_s},
             {u"title"_s, u"Groups %1"_s.arg(round + 1)},
             {u"minutes"_s, 60},
             {u"position"_s, (round + 1) << 20}},
            item);
        add(u"breakout_round"_s,
            {{u"agenda_item"_s, u"@"_s + item}, {u"name"_s, u"Round %1"_s.arg(round + 1)}}, made);
        for (int group = 0; group < groups; ++group)
            add(u"breakout_group"_s, {{u"round"_s, u"@"_s + made},
                                      {u"topic"_s, u"Topic %1.%2"_s.arg(round).arg(group)},
                                      {u"capacity"_s, capacity > 0 ? QJsonValue(capacity) : QJsonValue()}});
    }
    const QByteArray line = QJsonDocument(QJsonObject{{u"label"_s, u"Made"_s}, {u"changes"_s, changes}})
                                .toJson(QJsonDocument::Compact);
    const Outcome applied = runProgram({u"apply"_s, plan, u"-"_s}, line + '\n');
    if (applied.code != 0)
        qFatal("%s", applied.err.constData());
    return plan;
}

void DivideCommandTest::itDividesASample()
{
    const QString plan = m_folder.sample(u"two-day-meeting"_s, u"sample.workshop"_s);
    const QByteArray before = verified(plan);
    const Outcome outcome = runProgram({u"divide"_s, plan});
    DONE(outcome);
    QCOMPARE(outcome.lines().size(), 2);
    QVERIFY(outcome.lines()[0].startsWith(u"revision "_s));
    QVERIFY2(outcome.lines()[1].contains(u"people in"_s), outcome.out.constData());
    QVERIFY(verified(plan) != before);
    QCOMPARE(outcome.lines()[0] + u'\n', QString::fromUtf8(verified(plan)));
    DONE(runProgram({u"undo"_s, plan}));
}

void DivideCommandTest::aRoundIsNamed()
{
    const QString plan = workshop(12, 3, 0, 2);
    DONE(runProgram({u"divide"_s, plan, u"--round"_s, u"round 2"_s}));
    const QJsonArray groups = runProgram({u"show"_s, plan, u"groups"_s, u"--json"_s}).array();
    int members = 0;
    for (const QJsonValue& group : groups) {
        const qsizetype there = group["members"_L1].toArray().size();
        members += int(there);
        QCOMPARE(there, group["round"_L1].toString() == u"Round 2"_s ? 4 : 0);
    }
    QCOMPARE(members, 12);
    DONE(runProgram({u"divide"_s, plan, u"--round"_s, u"1"_s, u"--round"_s, u"2"_s}));
    REFUSED_WITH(runProgram({u"divide"_s, plan, u"--round"_s, u"Nothing"_s}), 2);
}

void DivideCommandTest::dryRunChangesNothing()
{
    const QString plan = workshop(12, 3, 0);
    const QByteArray before = PlanFolder::bytes(plan);
    const Outcome outcome = runProgram({u"divide"_s, plan, u"--dry-run"_s});
    DONE(outcome);
    QCOMPARE(outcome.lines().size(), 1);
    const Outcome json = runProgram({u"divide"_s, plan, u"--dry-run"_s, u"--json"_s});
    DONE(json);
    const QJsonObject object = QJsonDocument::fromJson(json.out).object();
    QVERIFY(object["revision"_L1].isNull());
    QCOMPARE(object["people"_L1].toInt(), 12);
    QCOMPARE(object["groups"_L1].toArray().size(), 3);
    QCOMPARE(PlanFolder::bytes(plan), before);
}

void DivideCommandTest::theSameSeedSaysTheSame()
{
    const QString plan = workshop(30, 5, 0, 2);
    const QStringList arguments{u"divide"_s, plan, u"--seed"_s, u"7"_s, u"--json"_s};
    const Outcome first = runProgram(arguments);
    DONE(first);
    DONE(runProgram({u"undo"_s, plan}));
    const Outcome second = runProgram(arguments);
    DONE(second);
    const auto withoutRevision = [](const Outcome& outcome) {
        QJsonObject object = QJsonDocument::fromJson(outcome.out).object();
        object.remove(u"revision"_s);
        return object;
    };
    QCOMPARE(withoutRevision(first), withoutRevision(second));
    // What is told is what stands there.
    const QJsonArray told = QJsonDocument::fromJson(second.out)["groups"_L1].toArray();
    QHash<QString, QSet<QString>> members;
    for (const QJsonValue& group : told) {
        for (const QJsonValue& member : group["members"_L1].toArray())
            members[group["name"_L1].toString()].insert(member["person"_L1].toString());
    }
    for (const QJsonValue& group : runProgram({u"show"_s, plan, u"groups"_s, u"--json"_s}).array()) {
        QSet<QString> there;
        for (const QJsonValue& member : group["members"_L1].toArray())
            there.insert(member["person"_L1].toString());
        QCOMPARE(there, members.value(group["name"_L1].toString()));
    }
}

void DivideCommandTest::wrongUsageIsRefused()
{
    const QString plan = workshop(6, 2, 0);
    const QByteArray before = PlanFolder::bytes(plan);
    REFUSED_WITH(runProgram({u"divide"_s}), 2);
    REFUSED_WITH(runProgram({u"divide"_s, plan, u"--seed"_s, u"many"_s}), 2);
    REFUSED_WITH(runProgram({u"divide"_s, plan, u"--rooms"_s}), 2);
    REFUSED_WITH(runProgram({u"divide"_s, m_folder.path(u"none.workshop"_s)}), 3);
    QCOMPARE(PlanFolder::bytes(plan), before);
    REFUSED_WITH(runProgram({u"divide"_s, m_folder.blank(u"blank.workshop"_s)}), 1);
}

void DivideCommandTest::impossibleRulesAreNamed()
{
    const QString plan = workshop(12, 2, 5);
    const QByteArray before = PlanFolder::bytes(plan);
    const Outcome outcome = runProgram({u"divide"_s, plan});
    REFUSED_WITH(outcome, 1);
    QVERIFY2(
        outcome.err.contains("12 people take part in \u201cRound 1\u201d, but its groups have 10 places"),
        outcome.err.constData());
    QCOMPARE(PlanFolder::bytes(plan), before);
}

void DivideCommandTest::roundsAtOneTimeAreRefused()
{
    const QString plan = workshop(12, 3, 0, 2);
    QJsonArray changes;
    for (const QJsonValue& item : runProgram({u"show"_s, plan, u"agenda_item"_s, u"--json"_s}).array())
        changes.append(QJsonObject{{u"edit"_s, u"agenda_item"_s},
                                   {u"id"_s, item["id"_L1]},
                                   {u"fields"_s, QJsonObject{{u"pinned_start"_s, 14 * 60}}}});
    const QByteArray line = QJsonDocument(QJsonObject{{u"label"_s, u"Beside"_s}, {u"changes"_s, changes}})
                                .toJson(QJsonDocument::Compact);
    DONE(runProgram({u"apply"_s, plan, u"-"_s}, line + '\n'));
    const QByteArray before = PlanFolder::bytes(plan);
    const Outcome outcome = runProgram({u"divide"_s, plan});
    REFUSED_WITH(outcome, 1);
    QVERIFY2(outcome.err.contains("are at the same time, and 12 people would sit in both"),
             outcome.err.constData());
    QCOMPARE(PlanFolder::bytes(plan), before);
    DONE(runProgram({u"divide"_s, plan, u"--round"_s, u"1"_s}));
}

void DivideCommandTest::whoLeavesIsSaid()
{
    const QString plan = workshop(12, 3, 0);
    DONE(runProgram({u"divide"_s, plan}));
    const QJsonValue person = runProgram({u"show"_s, plan, u"person"_s, u"--json"_s}).array()[0]["id"_L1];
    const QJsonObject change{{u"edit"_s, u"person"_s},
                             {u"id"_s, person},
                             {u"fields"_s, QJsonObject{{u"status"_s, u"cancelled"_s}}}};
    const QByteArray line =
        QJsonDocument(QJsonObject{{u"label"_s, u"Ill"_s}, {u"changes"_s, QJsonArray{change}}})
            .toJson(QJsonDocument::Compact);
    DONE(runProgram({u"apply"_s, plan, u"-"_s}, line + '\n'));
    const Outcome json = runProgram({u"divide"_s, plan, u"--dry-run"_s, u"--json"_s});
    DONE(json);
    QCOMPARE(QJsonDocument::fromJson(json.out)["left"_L1].toInt(), 1);
    const Outcome outcome = runProgram({u"divide"_s, plan});
    DONE(outcome);
    QVERIFY2(outcome.out.contains("1 person who does not take part left the seat."), outcome.out.constData());
}

void DivideCommandTest::interruptedItChangesNothing()
{
#ifdef Q_OS_UNIX
    const QString plan = workshop(400, 20, 0, 4);
    const QByteArray before = verified(plan);
    QProcess process;
    process.setProcessEnvironment(bareEnvironment());
    process.start(QStringLiteral(CONVENOR_PROGRAM), {u"divide"_s, plan});
    QVERIFY(process.waitForStarted());
    QTest::qWait(1500); // it has opened the plan and divides
    ::kill(pid_t(process.processId()), SIGINT);
    QVERIFY(process.waitForFinished(20'000));
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(process.exitCode(), 5);
    QCOMPARE(verified(plan), before);
#endif
}
} // namespace convenor

CONVENOR_TEST_CORE(convenor::DivideCommandTest)
#include "DivideCommandTest.moc"
