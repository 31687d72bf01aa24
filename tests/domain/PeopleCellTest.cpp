#include "domain/planners/PeopleCell.h"

#include "CpuTimer.h"
#include "PlanMaker.h"
#include "TestMain.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>

using namespace convenor;
using namespace convenor::testing;

namespace {
QString roleName(Role role)
{
    return QString::fromLatin1(word(role));
}

QList<PeopleCellEntry> parse(const QString& text)
{
    return parsePeopleCell(text, roleWords(roleName));
}

// The names that attack every text field, when the folder with them is there; a few of the worst otherwise.
QStringList hostileNames()
{
    QStringList names{QStringLiteral("Smith; Sons"),
                      QStringLiteral("a, b, c"),
                      QStringLiteral("A (B"),
                      QStringLiteral("A) B"),
                      QStringLiteral("(x)"),
                      QStringLiteral("\"q\""),
                      QStringLiteral("\"open"),
                      QStringLiteral("x (\"y"),
                      QStringLiteral("a\nb"),
                      QStringLiteral("Anna, moderator"),
                      QStringLiteral("keynote"),
                      QStringLiteral("\"\""),
                      QStringLiteral("; ; ;"),
                      QStringLiteral("a (b) (c), d"),
                      QStringLiteral("a\";b"),
                      QStringLiteral("(\"a\")"),
                      QString(),
                      QStringLiteral("  ")};
    const QString script = qEnvironmentVariable("CONVENOR_SHARED") + QStringLiteral("/harness/names.py");
    if (!QFile::exists(script))
        return names;
    QProcess process;
    process.start(QStringLiteral("python3"), {script, QStringLiteral("--json")});
    if (process.waitForFinished()) {
        const QJsonArray all = QJsonDocument::fromJson(process.readAllStandardOutput()).array();
        for (const QJsonValue& name : all)
            names.append(name[QLatin1String("text")].toString());
    }
    return names;
}
} // namespace

class PeopleCellTest : public QObject
{
    Q_OBJECT

    PlanMaker m_maker;
    Id m_talk = 0;

    QString cell() const { return peopleCellText(m_maker.plan, m_talk, roleName); }
    ChangeSet typed(const QString& text)
    {
        return assignPeople(m_maker.plan, m_talk, parse(text), m_maker.ids);
    }
    void type(const QString& text) { m_maker.apply(typed(text)); }

private slots:
    void init()
    {
        failOnWarnings();
        m_maker = PlanMaker();
        m_maker.day(QDate(2021, 12, 10), clock(9, 0));
        m_talk = m_maker.item(QStringLiteral("Talk"), 10);
    }

    void grammar()
    {
        using List = QList<PeopleCellEntry>;
        const PeopleCellEntry marek{QStringLiteral("Marek Przeor"), QStringLiteral("DG GROW"), Role::Keynote};
        const PeopleCellEntry bianca{QStringLiteral("Bianca Muntean"), {}, {}};
        for (const char* text : {"Marek Przeor (DG GROW), keynote; Bianca Muntean",
                                 " Marek Przeor ( DG GROW ) , Keynote ;; Bianca Muntean; ; ",
                                 "Marek Przeor, keynote (DG GROW)\nBianca Muntean",
                                 "\"Marek Przeor\" (DG GROW), keynote; \"Bianca Muntean\"",
                                 "\"Marek Przeor\" (\"DG GROW\"), KEYNOTE; Bianca Muntean"})
            QCOMPARE(parse(QString::fromUtf8(text)), (List{marek, bianca}));
        QCOMPARE(parse(QStringLiteral("Novo Guerrero, Antonio")),
                 (List{{QStringLiteral("Novo Guerrero, Antonio"), {}, {}}}));
        QCOMPARE(parse(QStringLiteral("Novo Guerrero, Antonio, chair")),
                 (List{{QStringLiteral("Novo Guerrero, Antonio"), {}, Role::Chair}}));
        QCOMPARE(parse(QStringLiteral("A (B (C))")),
                 (List{{QStringLiteral("A"), QStringLiteral("B (C)"), {}}}));
        QCOMPARE(parse(QString()), List());
        QCOMPARE(parse(QStringLiteral(" ; ;")), List());
    }

    void makesAndFindsPeople()
    {
        type(QStringLiteral("Marek Przeor (DG GROW), keynote; Bianca Muntean"));
        QCOMPARE(cell(), QStringLiteral("Marek Przeor (DG GROW), keynote; Bianca Muntean"));
        QCOMPARE(m_maker.plan.all<Person>().size(), 2);
        const Person marek = *m_maker.plan.all<Person>().begin();
        QCOMPARE(marek.familyName, QStringLiteral("Przeor"));
        QCOMPARE(marek.organisation, QStringLiteral("DG GROW"));
        QVERIFY(typed(cell()).isEmpty());
        // Taking an entry out removes the assignment, not the person.
        type(QStringLiteral("PRZEOR Marek, keynote"));
        QCOMPARE(m_maker.plan.all<Person>().size(), 2);
        QCOMPARE(m_maker.plan.all<Assignment>().size(), 1);
        QCOMPARE(cell(), QStringLiteral("Marek Przeor (DG GROW), keynote"));
        type(QString());
        QVERIFY(m_maker.plan.all<Assignment>().isEmpty());
        QCOMPARE(m_maker.plan.all<Person>().size(), 2);
    }

    void onePersonHoweverTyped()
    {
        m_maker.person(QStringLiteral("Ant\u00f3nio"), QStringLiteral("Novo Guerrero"));
        const QStringList ways{QStringLiteral("Antonio Novo Guerrero"),
                               QStringLiteral("Novo Guerrero, Antonio"),
                               QStringLiteral("NOVO GUERRERO Anto\u0301nio"),
                               QStringLiteral("  antonio  novo guerrero "),
                               QStringLiteral("Antonio Novo-Guerrero"),
                               QStringLiteral("Antonio Novo Guerrero; novo guerrero, antonio, speaker")};
        for (const QString& way : ways) {
            type(QString());
            type(way);
            QCOMPARE(m_maker.plan.all<Person>().size(), 1);
            QCOMPARE(m_maker.plan.all<Assignment>().size(), 1);
        }
    }

    void organisationsTellPeopleApart()
    {
        const Id one =
            m_maker.person(QStringLiteral("Anna"), QStringLiteral("Smith"), QStringLiteral("ACME"));
        const Id two =
            m_maker.person(QStringLiteral("Anna"), QStringLiteral("Smith"), QStringLiteral("Zeta"));
        type(QStringLiteral("Anna Smith (zeta)"));
        QCOMPARE((*m_maker.plan.all<Assignment>().begin()).person, two);
        // Somebody else of that name joins; both stay when the cell is left unchanged.
        type(QStringLiteral("Anna Smith (ACME); Anna Smith (Zeta)"));
        QCOMPARE(m_maker.plan.all<Assignment>().size(), 2);
        QVERIFY(typed(cell()).isEmpty());
        type(QStringLiteral("Anna Smith (Omega); Anna Smith (Zeta)")); // typed anew for somebody who is here
        QCOMPARE(m_maker.plan.find<Person>(one)->organisation, QStringLiteral("Omega"));
        QCOMPARE(m_maker.plan.all<Person>().size(), 2);
        type(QString());
        type(QStringLiteral("Anna Smith (Gamma)"));
        QCOMPARE(m_maker.plan.all<Person>().size(), 3);
        const Id plain = m_maker.person(QStringLiteral("Bo"), QStringLiteral("Li"));
        type(QStringLiteral("Bo Li (Delta)"));
        QCOMPARE(m_maker.plan.find<Person>(plain)->organisation, QStringLiteral("Delta"));
    }

    void rolesAndStatus()
    {
        type(QStringLiteral("Anna Smith, moderator"));
        const Id assignment = (*m_maker.plan.all<Assignment>().begin()).id;
        m_maker.edit<Assignment>(assignment,
                                 [](Assignment& edit) { edit.status = AssignmentStatus::Confirmed; });
        type(QStringLiteral("Anna Smith; Bo Li, chair"));
        const Assignment& kept = *m_maker.plan.find<Assignment>(assignment);
        QCOMPARE(kept.status, AssignmentStatus::Confirmed);
        QCOMPARE(kept.role, Role::Speaker);
        m_maker.edit<AgendaItem>(m_talk, [](AgendaItem& item) { item.kind = ItemKind::Helpdesk; });
        QCOMPARE(cell(), QStringLiteral("Anna Smith, speaker; Bo Li, chair"));
        type(QStringLiteral("Marc Pattinson"));
        QCOMPARE((*m_maker.plan.all<Assignment>().begin()).role, Role::Expert);
        m_maker.assign((*m_maker.plan.all<Assignment>().begin()).person, m_talk, Role::Chair);
        QCOMPARE(cell(), QStringLiteral("Marc Pattinson; Marc Pattinson, chair"));
        QVERIFY(typed(cell()).isEmpty());
    }

    void names_data()
    {
        QTest::addColumn<QString>("typedName");
        QTest::addColumn<QString>("given");
        QTest::addColumn<QString>("family");
        const auto row = [](const char* typed, const char* given, const char* family) {
            QTest::addRow("%s", typed)
                << QString::fromUtf8(typed) << QString::fromUtf8(given) << QString::fromUtf8(family);
        };
        row("Marek Przeor", "Marek", "Przeor");
        row("Przeor, Marek", "Marek", "Przeor");
        row("PRZEOR Marek", "Marek", "PRZEOR");
        row("Antonio NOVO GUERRERO", "Antonio", "NOVO GUERRERO");
        row("Vincent van Gogh", "Vincent", "van Gogh");
        row("Ursula von der Leyen", "Ursula", "von der Leyen");
        row("Herman Van Rompuy", "Herman", "Van Rompuy");
        row("Van Morrison", "Van", "Morrison");
        row("van Gogh", "", "van Gogh");
        row("Madonna", "", "Madonna");
        row("J. R. R. Tolkien", "J. R. R.", "Tolkien");
        row("ANNA SMITH", "ANNA", "SMITH");
        row("  Ilkka   Nyk\u00e4nen ", "Ilkka", "Nyk\u00e4nen");
        row("\u0418\u0432\u0430\u043d \u041f\u0435\u0442\u0440\u043e\u0432", "\u0418\u0432\u0430\u043d",
            "\u041f\u0435\u0442\u0440\u043e\u0432");
        row("", "", "");
    }

    void names()
    {
        QFETCH(QString, typedName);
        Person person;
        setFullName(person, typedName);
        QTEST(person.givenName, "given");
        QTEST(person.familyName, "family");
        QCOMPARE(nameKey(fullName(person)), nameKey(typedName));
    }

    void foldedNames()
    {
        QCOMPARE(foldedName(QStringLiteral("  Ilkka NYK\u00c4NEN ")), QStringLiteral("ilkka nykanen"));
        QCOMPARE(foldedName(QStringLiteral("O\u2019Brien-\u0141uk")), QStringLiteral("obrien luk"));
        QCOMPARE(foldedName(QStringLiteral("Stra\u00dfe")), foldedName(QStringLiteral("STRASSE")));
        QVERIFY(foldedName(QStringLiteral("=+")) != foldedName(QStringLiteral("-")));
    }

    void hostileNamesSurviveAnUnchangedEdit()
    {
        const convenor::testing::CpuTimer timer;
        const QStringList names = hostileNames();
        for (const QString& name : names) {
            m_maker.assign(
                m_maker.person({}, name, names.at(m_maker.plan.all<Person>().size() * 7 % names.size())),
                m_talk, Role(m_maker.plan.all<Person>().size() % 10));
            m_maker.assign(m_maker.person(name, QStringLiteral("X")), m_talk);
        }
        const QString text = cell();
        const QList<PeopleCellEntry> entries = parse(text);
        QCOMPARE(entries.size(), m_maker.plan.all<Assignment>().size());
        qsizetype i = 0;
        for (const Assignment& assignment : m_maker.plan.all<Assignment>()) {
            const Person& person = *m_maker.plan.find<Person>(assignment.person);
            QCOMPARE(entries.at(i).name, fullName(person));
            QCOMPARE(entries.at(i).organisation, person.organisation);
            QCOMPARE(entries.at(i).role.value_or(Role::Speaker), assignment.role);
            ++i;
        }
        QVERIFY(typed(text).isEmpty());
        QVERIFY2(timer.elapsed() < 20000, qPrintable(QString::number(timer.elapsed())));
    }

    void hostileTextIsReadQuickly()
    {
        const convenor::testing::CpuTimer timer;
        for (const char* piece : {"\"", ";\"", "(\"", "(", ")", ",", "\"\"", "a (\"b;", ", keynote"}) {
            const QString text = QString::fromLatin1(piece).repeated(50000);
            const QList<PeopleCellEntry> entries = parse(text);
            Q_UNUSED(entries);
        }
        QVERIFY2(timer.elapsed() < 5000, qPrintable(QString::number(timer.elapsed())));
        // Typed by anybody, read, shown and read again: the same people.
        const QStringList names = hostileNames();
        for (const QString& name : names) {
            if (name.size() > 2000)
                continue;
            type(QString());
            type(name);
            QVERIFY(typed(cell()).isEmpty());
        }
    }

    void rooms()
    {
        const auto put = [&](const QString& name) {
            m_maker.apply(assignRoom(m_maker.plan, m_talk, name, m_maker.ids));
        };
        put(QStringLiteral("Main  Hall"));
        QCOMPARE((*m_maker.plan.all<Room>().begin()).name, QStringLiteral("Main Hall"));
        const Id other = m_maker.item(QStringLiteral("Other"), 10);
        m_maker.apply(assignRoom(m_maker.plan, other, QStringLiteral("main hall"), m_maker.ids));
        QCOMPARE(m_maker.plan.all<Room>().size(), 1);
        QVERIFY(assignRoom(m_maker.plan, other, QStringLiteral("MAIN HALL"), m_maker.ids).isEmpty());
        put(QString());
        QVERIFY(!m_maker.plan.find<AgendaItem>(m_talk)->room);
        QCOMPARE(m_maker.plan.all<Room>().size(), 1);
    }
};

CONVENOR_TEST_CORE(PeopleCellTest)
#include "PeopleCellTest.moc"
