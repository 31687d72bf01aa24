// convenor erase, and the options of export that say for whom, in what order and how exactly.
#include "ExportFolder.h"
#include "TestMain.h"

namespace convenor {
using namespace convenor::testing;
using namespace Qt::StringLiterals;

class EraseCommandTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { convenor::testing::failOnWarnings(); }
    void erase_takesAPersonOut();
    void erase_refusesUnknownPeople();
    void erase_reachesWhoWasRemoved();
    void dryRun_changesNothing();
    void audience_isObeyed();
    void person_takesSeveral();
    void officials_standFirstAndInCapitals();
    void csv_isSafeOrExact();

private:
    QJsonObject someone(const QString& plan, int index = 0) const
    {
        return m_folder.shown(plan, u"people"_s).at(index).toObject();
    }
    void edit(const QString& plan, const QJsonValue& id, const QJsonObject& fields) const
    {
        m_folder.apply(plan, {convenor::testing::edit("person", id, fields)});
    }
    QByteArray exported(const QString& plan, const QString& paper, const QStringList& more,
                        const QString& file = u"x.html"_s) const
    {
        const Outcome outcome = m_folder.exported(plan, paper, file, more);
        if (outcome.code != 0)
            qFatal("%s", outcome.err.constData());
        return PlanFolder::bytes(m_folder.path(file));
    }

    ExportFolder m_folder;
};

void EraseCommandTest::erase_takesAPersonOut()
{
    const QString plan = m_folder.fresh();
    const QJsonValue id = someone(plan).value("id"_L1);
    edit(plan, id, {{u"family_name"_s, u"Xwqzk"_s}});
    const qsizetype people = m_folder.shown(plan, u"people"_s).size();
    QVERIFY(PlanFolder::bytes(plan).contains("Xwqzk"));
    const Outcome outcome = runProgram({u"erase"_s, plan, id.toString()});
    QCOMPARE(outcome.code, 0);
    QVERIFY(outcome.err.contains("cannot be undone"));
    QVERIFY(outcome.out.startsWith("revision "));
    QVERIFY(!PlanFolder::bytes(plan).contains("Xwqzk"));
    QCOMPARE(m_folder.shown(plan, u"people"_s).size(), people);
    // The step before it can still be undone.
    DONE(runProgram({u"undo"_s, plan}));
    DONE(runProgram({u"verify"_s, plan}));
}

void EraseCommandTest::erase_refusesUnknownPeople()
{
    const QString plan = m_folder.fresh();
    const QByteArray before = PlanFolder::bytes(plan);
    REFUSED_WITH(runProgram({u"erase"_s, plan}), 2);
    const Outcome unknown = runProgram({u"erase"_s, plan, u"4711"_s});
    QVERIFY(unknown.code != 0 && !unknown.err.isEmpty());
    QVERIFY(runProgram({u"erase"_s, plan, u"Anna"_s}).code != 0);
    REFUSED_WITH(runProgram({u"erase"_s, m_folder.path(u"none.workshop"_s), u"1"_s}), 3);
    QCOMPARE(PlanFolder::bytes(plan), before);
}

void EraseCommandTest::erase_reachesWhoWasRemoved()
{
    const QString plan = m_folder.fresh();
    const QJsonObject fields{{u"family_name"_s, u"Xwqzk"_s}};
    m_folder.apply(plan, {QJsonObject{{u"add"_s, u"person"_s}, {u"fields"_s, fields}}});
    QString id;
    for (const QJsonValue& person : m_folder.shown(plan, u"people"_s)) {
        if (person.toObject().value("family_name"_L1) == u"Xwqzk"_s)
            id = person.toObject().value("id"_L1).toString();
    }
    DONE(runProgram({u"undo"_s, plan}));
    const Outcome look = runProgram({u"erase"_s, plan, id, u"--dry-run"_s});
    QCOMPARE(look.code, 0);
    QVERIFY(look.err.contains("not in the workshop any more"));
    QVERIFY(look.out.contains(("person " + id + ": history").toUtf8()));
    const Outcome outcome = runProgram({u"erase"_s, plan, id});
    QCOMPARE(outcome.code, 0);
    QVERIFY(outcome.err.contains("not in the workshop any more"));
    DONE(runProgram({u"redo"_s, plan}));
    for (const QJsonValue& person : m_folder.shown(plan, u"people"_s))
        QVERIFY(person.toObject().value("family_name"_L1) != u"Xwqzk"_s);
}

void EraseCommandTest::dryRun_changesNothing()
{
    const QString plan = m_folder.fresh();
    const QString id = someone(plan).value("id"_L1).toString();
    const QByteArray before = PlanFolder::bytes(plan);
    const Outcome outcome = runProgram({u"erase"_s, plan, id, u"--dry-run"_s});
    DONE(outcome);
    QVERIFY(outcome.out.contains(("person " + id + ": ").toUtf8()));
    QVERIFY(!outcome.out.contains(someone(plan).value("family_name"_L1).toString().toUtf8()));
    QCOMPARE(PlanFolder::bytes(plan), before);
}

void EraseCommandTest::audience_isObeyed()
{
    const QString plan = m_folder.fresh();
    const QJsonValue id = someone(plan).value("id"_L1);
    const auto isNamed = [&](const QString& consent, const QString& audience) {
        edit(plan, id,
             {{u"family_name"_s, u"Xwqzk"_s}, {u"list_consent"_s, consent}, {u"status"_s, u"confirmed"_s}});
        return exported(plan, u"people"_s, {u"--audience"_s, audience}).contains("Xwqzk");
    };
    QVERIFY(isNamed(u"no"_s, u"organisers"_s));
    QVERIFY(!isNamed(u"no"_s, u"participants"_s));
    QVERIFY(isNamed(u"unknown"_s, u"participants"_s));
    QVERIFY(!isNamed(u"unknown"_s, u"public"_s));
    QVERIFY(isNamed(u"yes"_s, u"public"_s));
    REFUSED_WITH(m_folder.exported(plan, u"people"_s, u"x.html"_s, {u"--audience"_s, u"press"_s}), 2);
}

void EraseCommandTest::person_takesSeveral()
{
    const QString plan = m_folder.fresh();
    QStringList ids;
    for (int i = 0; i < 3; ++i) {
        const QJsonValue id = someone(plan, i).value("id"_L1);
        ids.append(id.toString());
        edit(plan, id,
             {{u"family_name"_s, u"Xwqzk%1"_s.arg(QChar(u'a' + i))}, {u"status"_s, u"confirmed"_s}});
    }
    const QByteArray two = exported(
        plan, u"people"_s, {u"--audience"_s, u"organisers"_s, u"--person"_s, ids.first(2).join(u',')});
    QVERIFY(two.contains("Xwqzka") && two.contains("Xwqzkb") && !two.contains("Xwqzkc"));
    const QByteArray signatures = exported(plan, u"signatures"_s, {u"--person"_s, ids.last()}, u"s.html"_s);
    QVERIFY(signatures.contains("Xwqzkc") && !signatures.contains("Xwqzka"));
    REFUSED_WITH(m_folder.exported(plan, u"people"_s, u"x.html"_s, {u"--person"_s, ids.first() + u",4711"_s}),
                 2);
    REFUSED_WITH(m_folder.exported(plan, u"agenda"_s, u"x.html"_s, {u"--person"_s, ids.first()}), 2);
}

void EraseCommandTest::officials_standFirstAndInCapitals()
{
    const QString plan = m_folder.fresh();
    const QJsonValue last = someone(plan, 5).value("id"_L1);
    edit(plan, last,
         {{u"family_name"_s, u"Zzqwk"_s},
          {u"precedence"_s, 1},
          {u"status"_s, u"confirmed"_s},
          {u"list_consent"_s, u"yes"_s}});
    const QByteArray table =
        exported(plan, u"people"_s,
                 {u"--order"_s, u"precedence"_s, u"--upper-surname"_s, u"--language"_s, u"en"_s}, u"x.csv"_s);
    QVERIFY2(table.split('\n').value(1).contains("ZZQWK"), table.left(300).constData());
    REFUSED_WITH(m_folder.exported(plan, u"people"_s, u"x.html"_s, {u"--order"_s, u"age"_s}), 2);
}

void EraseCommandTest::csv_isSafeOrExact()
{
    const QString plan = m_folder.fresh();
    edit(plan, someone(plan).value("id"_L1),
         {{u"organisation"_s, u"=cmd()"_s}, {u"status"_s, u"confirmed"_s}, {u"list_consent"_s, u"yes"_s}});
    const QStringList columns{u"--columns"_s, u"name,organisation"_s};
    QVERIFY(exported(plan, u"people"_s, columns, u"x.csv"_s).contains("'=cmd()"));
    const QByteArray exact =
        exported(plan, u"people"_s, columns + QStringList{u"--csv"_s, u"exact"_s}, u"x.csv"_s);
    QVERIFY(exact.contains("=cmd()") && !exact.contains("'=cmd()"));
    REFUSED_WITH(m_folder.exported(plan, u"people"_s, u"x.csv"_s, {u"--csv"_s, u"wild"_s}), 2);
}
} // namespace convenor

CONVENOR_TEST_CORE(convenor::EraseCommandTest)
#include "EraseCommandTest.moc"
