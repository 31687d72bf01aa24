// convenor book: one step, a revision, a sentence, a reason for each who waits; refusals change nothing.
#include "Program.h"
#include "TestMain.h"

namespace convenor {
using namespace convenor::testing;
using namespace Qt::StringLiterals;

class BookCommandTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { convenor::testing::failOnWarnings(); }
    void itBooksASample();
    void dryRunChangesNothing();
    void aHelpdeskIsNamed();
    void showListsWhoWaits();
    void matchmakingHasPartnersAndTables();
    void wrongUsageIsRefused();
    void nothingToBookAtIsSaid();

private:
    QByteArray verified(const QString& plan) const { return runProgram({u"verify"_s, plan}).out; }
    PlanFolder m_folder;
};

void BookCommandTest::itBooksASample()
{
    const QString plan = m_folder.sample(u"online-half-day"_s, u"booked.workshop"_s);
    const QByteArray before = verified(plan);
    const Outcome outcome = runProgram({u"book"_s, plan});
    DONE(outcome);
    QCOMPARE(outcome.lines().size(), 5);
    QVERIFY(verified(plan) != before);
    QCOMPARE(outcome.lines()[0] + u'\n', QString::fromUtf8(verified(plan)));
    QCOMPARE(outcome.lines()[1], u"10 of 13 requests are booked, which is proven best; 3 wait."_s);
    for (int line = 2; line < 5; ++line)
        QVERIFY2(outcome.lines()[line].contains(u"have no free place"_s), outcome.out.constData());
    // Once more there is nothing to do: no step.
    const QByteArray booked = verified(plan);
    DONE(runProgram({u"book"_s, plan, u"--seed"_s, u"9"_s}));
    QCOMPARE(verified(plan), booked);
    DONE(runProgram({u"undo"_s, plan}));
}

void BookCommandTest::dryRunChangesNothing()
{
    const QString plan = m_folder.sample(u"conference"_s, u"dry.workshop"_s);
    const QByteArray before = PlanFolder::bytes(plan);
    const Outcome first = runProgram({u"book"_s, plan, u"--dry-run"_s, u"--json"_s});
    DONE(first);
    const QJsonObject object = QJsonDocument::fromJson(first.out).object();
    QVERIFY(object["revision"_L1].isNull());
    QCOMPARE(object["requests"_L1].toInt(), 14);
    QCOMPARE(object["placed"_L1].toInt() + object["unmet"_L1].toArray().size(), 14);
    QCOMPARE(object["bookings"_L1].toArray().size(), 14);
    QCOMPARE(object["gap"_L1].toDouble(), 0.0);
    QCOMPARE(runProgram({u"book"_s, plan, u"--dry-run"_s, u"--json"_s}).out, first.out);
    QCOMPARE(PlanFolder::bytes(plan), before);
}

void BookCommandTest::aHelpdeskIsNamed()
{
    const QString plan = m_folder.sample(u"online-half-day"_s, u"named.workshop"_s);
    DONE(runProgram({u"book"_s, plan, u"--helpdesk"_s, u"1"_s, u"--dry-run"_s}));
    DONE(runProgram({u"book"_s, plan, u"--helpdesk"_s, u"online EXPERT helpdesk"_s}));
    REFUSED_WITH(runProgram({u"book"_s, plan, u"--helpdesk"_s, u"Nothing"_s}), 2);
}

void BookCommandTest::showListsWhoWaits()
{
    const QString plan = m_folder.sample(u"online-half-day"_s, u"shown.workshop"_s);
    DONE(runProgram({u"book"_s, plan}));
    const QJsonArray rows = runProgram({u"show"_s, plan, u"bookings"_s, u"--json"_s}).array();
    QCOMPARE(rows.size(), 13);
    int unmet = 0;
    QString last;
    for (const QJsonValue& row : rows) {
        QCOMPARE(row["helpdesk"_L1].toString(), u"Online expert helpdesk"_s);
        const bool isUnmet = row["start"_L1].isNull();
        QCOMPARE(row["status"_L1].toString() == u"unmet"_s, isUnmet);
        QCOMPARE(row["reason"_L1].toString().isEmpty(), !isUnmet);
        unmet += isUnmet;
        // By time, those who wait behind.
        const QString start = isUnmet ? u"99:99"_s : row["start"_L1].toString();
        QVERIFY(start >= last);
        last = start;
    }
    QCOMPARE(unmet, 3);
}

void BookCommandTest::matchmakingHasPartnersAndTables()
{
    const QString plan = m_folder.blank(u"market.workshop"_s);
    const QJsonValue day = runProgram({u"show"_s, plan, u"day"_s, u"--json"_s}).array()[0]["id"_L1];
    const QString line = uR"({"label":"Market","changes":[
{"add":"agenda_item","fields":{"day":%1,"kind":"matchmaking","title":"Meet","minutes":20,"position":1048576},"as":"item"},
{"add":"helpdesk","fields":{"agenda_item":"@item","tables":1},"as":"desk"},
{"add":"person","fields":{"family_name":"Bell"},"as":"a"},{"add":"person","fields":{"family_name":"Petrov"},"as":"b"},
{"add":"person","fields":{"family_name":"Roth"},"as":"c"},{"add":"person","fields":{"family_name":"Weiss"},"as":"d"},
{"add":"meeting_request","fields":{"helpdesk":"@desk","person":"@a","partner":"@b"}},
{"add":"meeting_request","fields":{"helpdesk":"@desk","person":"@b","partner":"@a"}},
{"add":"meeting_request","fields":{"helpdesk":"@desk","person":"@a","partner":"@c"}},
{"add":"meeting_request","fields":{"helpdesk":"@desk","person":"@c","partner":"@d"}}]})"_s.arg(
        u'"' + day.toString() + u'"');
    const Outcome applied =
        runProgram({u"apply"_s, plan, u"-"_s}, QString(line).remove(u'\n').toUtf8() + '\n');
    DONE(applied);
    const Outcome booked = runProgram({u"book"_s, plan});
    DONE(booked);
    QVERIFY2(booked.out.contains("3 of 4 requests are booked"), booked.out.constData());
    const QJsonArray rows = runProgram({u"show"_s, plan, u"bookings"_s, u"--json"_s}).array();
    QCOMPARE(rows.size(), 3);
    for (const QJsonValue& row : rows) {
        const bool isUnmet = row["start"_L1].isNull();
        QVERIFY(row["expert"_L1].isNull());
        QVERIFY(!row["partner"_L1].toString().isEmpty());
        QCOMPARE(row["table"_L1].toInt(), isUnmet ? 0 : 1);
        QCOMPARE(row.toObject().size(), 9);
    }
}

void BookCommandTest::wrongUsageIsRefused()
{
    const QString plan = m_folder.sample(u"online-half-day"_s, u"usage.workshop"_s);
    const QByteArray before = PlanFolder::bytes(plan);
    REFUSED_WITH(runProgram({u"book"_s}), 2);
    REFUSED_WITH(runProgram({u"book"_s, plan, u"--seed"_s, u"x"_s}), 2);
    REFUSED_WITH(runProgram({u"book"_s, plan, u"--nonsense"_s}), 2);
    REFUSED_WITH(runProgram({u"book"_s, m_folder.path(u"missing.workshop"_s)}), 3);
    QCOMPARE(PlanFolder::bytes(plan), before);
}

void BookCommandTest::nothingToBookAtIsSaid()
{
    const QString plan = m_folder.blank(u"empty.workshop"_s);
    const QByteArray before = verified(plan);
    const Outcome outcome = runProgram({u"book"_s, plan});
    REFUSED_WITH(outcome, 1);
    QVERIFY2(outcome.err.contains("no helpdesk yet"), outcome.err.constData());
    QCOMPARE(verified(plan), before);
}
} // namespace convenor

CONVENOR_TEST_CORE(convenor::BookCommandTest)
#include "BookCommandTest.moc"
