#include "tables/PaletteModel.h"

#include "domain/AgendaRecords.h"
#include "domain/PeopleRecords.h"
#include "TestMain.h"

#include <QAbstractItemModelTester>

using namespace convenor;

namespace {
PaletteEntry entryOf(PaletteKind kind, const QString& text, const QString& detail = {})
{
    return {kind, text, detail, {}, {}, 0};
}

QStringList texts(const PaletteModel& model)
{
    QStringList shown;
    for (int row = 0; row < model.rowCount(); ++row)
        shown.append(model.index(row, 0).data().toString());
    return shown;
}
} // namespace

class PaletteModelTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { testing::failOnWarnings(); }

    void bestFirst()
    {
        PaletteModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        model.setEntries(
            {entryOf(PaletteKind::Person, "Ana Permoveva"), entryOf(PaletteKind::Item, "We move on"),
             entryOf(PaletteKind::Action, "Let all rows move"), entryOf(PaletteKind::Action, "Move up"),
             entryOf(PaletteKind::Room, "Hall", "Moved"), entryOf(PaletteKind::Room, "Attic")});
        QCOMPARE(model.rowCount(), 6);
        model.setQuery("move");
        QCOMPARE(texts(model),
                 (QStringList{"Move up", "Let all rows move", "We move on", "Ana Permoveva", "Hall"}));
        QCOMPARE(model.found(), 5);
        model.setQuery("mo zzz");
        QCOMPARE(model.rowCount(), 0);
        model.setQuery("  ");
        QCOMPARE(model.rowCount(), 6);
    }

    // The words may stand in any order, and one of them in the detail.
    void everyWordCounts()
    {
        PaletteModel model;
        model.setEntries({entryOf(PaletteKind::Person, "Anna Bell", "Cluster Agency"),
                          entryOf(PaletteKind::Person, "Anna Moss", "Ministry")});
        model.setQuery("bell anna");
        QCOMPARE(texts(model), QStringList{"Anna Bell"});
        model.setQuery("anna minis");
        QCOMPARE(texts(model), QStringList{"Anna Moss"});
    }

    // зелена = ЗЕЛЕНА, and whoever has no Cyrillic keys finds it as well.
    void caseAccentsAndAlphabets()
    {
        PaletteModel model;
        model.setEntries(
            {entryOf(PaletteKind::Item, "ЗЕЛЕНА синергия"), entryOf(PaletteKind::Item, "Gräfin")});
        for (const char* query : {"зелена", "ЗЕЛЕНА", "zelena", "Синергия"}) {
            model.setQuery(query);
            QCOMPARE(texts(model), QStringList{"ЗЕЛЕНА синергия"});
        }
        model.setQuery("GRAFIN");
        QCOMPARE(texts(model), QStringList{"Gräfin"});
    }

    void onlySoManyAreShown()
    {
        PaletteModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        QList<PaletteEntry> entries;
        for (int i = 0; i < 500; ++i)
            entries.append(entryOf(PaletteKind::Person, QStringLiteral("Person %1").arg(i)));
        model.setEntries(entries);
        model.setQuery("person");
        QCOMPARE(model.rowCount(), PaletteModel::mostShown);
        QCOMPARE(model.found(), 500);
        model.setQuery("person 499");
        QCOMPARE(texts(model), QStringList{"Person 499"});
    }

    void everythingOfThePlan()
    {
        Workshop workshop;
        workshop.id = 1;
        Day day;
        day.id = 2;
        day.date = QDate(2026, 12, 10);
        AgendaItem keynote;
        keynote.id = 3;
        keynote.day = day.id;
        keynote.title = QStringLiteral("Keynote");
        AgendaItem idea;
        idea.id = 4;
        idea.title = QStringLiteral("An idea");
        Room room;
        room.id = 5;
        room.name = QStringLiteral("Hall A");
        Person person;
        person.id = 6;
        person.familyName = QStringLiteral("Bell");
        person.givenName = QStringLiteral("Anna");
        person.organisation = QStringLiteral("Agency");
        Person nobody;
        nobody.id = 7;
        ChangeSet changes;
        changes.add(workshop);
        changes.add(day);
        changes.add(keynote);
        changes.add(idea);
        changes.add(room);
        changes.add(person);
        changes.add(nobody);
        const Plan plan = *Plan().applied(changes);
        const QList<PaletteEntry> entries = planEntries(plan, Timing(plan));
        QCOMPARE(entries.size(), 4);
        QCOMPARE(entries[0].detail, QString("Thu 10 Dec, 09:00"));
        QCOMPARE(entries[1].detail, QString("parking list"));
        QCOMPARE(entries[2].subject, (Subject{Table::Room, 5}));
        QCOMPARE(entries[3].text, QString("Anna Bell"));
        PaletteModel model;
        model.setEntries(entries);
        QCOMPARE(model.index(3, 0).data(Qt::AccessibleTextRole).toString(),
                 QString("Anna Bell, person, Agency"));
    }
};

CONVENOR_TEST_CORE(PaletteModelTest)
#include "PaletteModelTest.moc"
