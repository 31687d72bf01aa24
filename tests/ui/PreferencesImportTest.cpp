// Choices from a file or the clipboard: shown first, then one step; Esc changes nothing.
#include "ui/groups/PreferencesImport.h"

#include "domain/planners/RoundPlanner.h"
#include "domain/Records.h"
#include "TestMain.h"
#include "ui/OpenPlan.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>

using namespace convenor;
using namespace convenor::testing;

namespace {
struct Bar
{
    Bar()
    {
        PlanEditor& editor = *open.editor;
        ChangeSet changes;
        AgendaItem item;
        item.id = editor.ids().next();
        item.day = editor.plan().all<Day>().begin()->id;
        item.title = QStringLiteral("Groups");
        item.minutes = 60;
        BreakoutRound record;
        record.id = round = editor.ids().next();
        record.agendaItem = item.id;
        changes.add(item);
        changes.add(record);
        for (const char* topic : {"Skills", "Energy"}) {
            BreakoutGroup group;
            group.id = editor.ids().next();
            group.round = round;
            group.topic = QString::fromLatin1(topic);
            groups << group.id;
            changes.add(group);
        }
        Person person;
        person.id = ana = editor.ids().next();
        person.givenName = QStringLiteral("Ana");
        person.familyName = QStringLiteral("Bell");
        changes.add(person);
        if (!editor.apply(QStringLiteral("x"), changes))
            qFatal("no plan");
        bar = new PreferencesImport(open.session(), &page);
        bar->resize(700, 400);
        steps = editor.history().size();
    }
    void paste(const QString& text)
    {
        QApplication::clipboard()->setText(text);
        bar->paste();
        bar->finish();
    }
    void press(Qt::Key key) { QTest::keyClick(bar, key); }
    QString outlook() const { return bar->findChild<QLabel*>(QStringLiteral("preferencesOutlook"))->text(); }
    QStringList sentences() const
    {
        QStringList list;
        const auto* widget = bar->findChild<QListWidget*>(QStringLiteral("preferencesSentences"));
        for (int row = 0; row < widget->count(); ++row)
            list << widget->item(row)->text();
        return list;
    }
    QPushButton* button() const { return bar->findChild<QPushButton*>(QStringLiteral("importPreferences")); }
    QList<Id> wishes() const { return wishesOf(open.editor->plan(), ana, round); }
    qsizetype newSteps() const { return open.editor->history().size() - steps; }

    OpenPlan open;
    QWidget page; // never shown
    PreferencesImport* bar = nullptr;
    Id round = 0;
    Id ana = 0;
    QList<Id> groups;
    qsizetype steps = 0;
};
const QString& table()
{
    static const QString text =
        QStringLiteral("Name\t1st choice\t2nd choice\nAna Bell\tEnergy\tSkills\nWho Else\tEnergy\t\n");
    return text;
}
} // namespace

class PreferencesImportTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { failOnWarnings(); }

    void pasted_isShownAndTakenByEnter();
    void escape_changesNothing();
    void file_isChosenByThePrompter();
    void unclearTable_isExplained();
    void emptyClipboard_saysSo();
    void withoutGroups_saysWhatToDo();
    void workshopChanges_isAskedAgain();
    void workshopChangesWhileReading_isAskedAgain();
    void controls_haveNames();
};

void PreferencesImportTest::pasted_isShownAndTakenByEnter()
{
    Bar ui;
    QSignalSpy done(ui.bar, &PreferencesImport::done);
    QSignalSpy said(ui.bar, &PreferencesImport::said);
    QVERIFY(ui.bar->isHidden());
    ui.paste(table());
    QVERIFY(ui.bar->isReady());
    QVERIFY(ui.outlook().contains(QStringLiteral("2 row")));
    QVERIFY(ui.sentences().join(u'\n').contains(QStringLiteral("nobody is called")));
    QVERIFY(ui.wishes().isEmpty()); // nothing is written yet
    ui.press(Qt::Key_Return);
    QCOMPARE(ui.wishes(), QList<Id>({ui.groups.at(1), ui.groups.at(0)}));
    QCOMPARE(ui.newSteps(), 1);
    QVERIFY(ui.bar->isHidden());
    QCOMPARE(done.size(), 1);
    QCOMPARE(done.first().first().value<Id>(), ui.round);
    QVERIFY(said.last().first().toString().contains(QStringLiteral("Took in the choices of 1")));
}

void PreferencesImportTest::escape_changesNothing()
{
    Bar ui;
    QSignalSpy closed(ui.bar, &PreferencesImport::closed);
    ui.paste(table());
    ui.press(Qt::Key_Escape);
    QVERIFY(ui.bar->isHidden());
    QCOMPARE(closed.size(), 1);
    QCOMPARE(ui.newSteps(), 0);
    ui.press(Qt::Key_Return); // nothing is open any more
    QCOMPARE(ui.newSteps(), 0);
}

void PreferencesImportTest::file_isChosenByThePrompter()
{
    Bar ui;
    ui.bar->chooseFile(); // nothing was chosen
    QVERIFY(ui.bar->isHidden());
    ui.open.prompter.file = ui.open.folder.filePath(QStringLiteral("wishes.csv"));
    QFile file(ui.open.prompter.file);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("Name,1st choice\r\nAna Bell,Energy\r\n");
    file.close();
    ui.bar->chooseFile();
    ui.bar->finish();
    QVERIFY(ui.bar->findChild<QLabel*>(QStringLiteral("preferencesTitle"))
                ->text()
                .contains(QStringLiteral("wishes.csv")));
    ui.button()->click();
    QCOMPARE(ui.wishes(), QList<Id>({ui.groups.at(1)}));
    // Once more: nothing is new.
    ui.bar->chooseFile();
    ui.bar->finish();
    QVERIFY(!ui.button()->isEnabled());
    ui.press(Qt::Key_Return);
    QCOMPARE(ui.newSteps(), 1);
    ui.open.prompter.file = ui.open.folder.filePath(QStringLiteral("missing.csv"));
    ui.bar->chooseFile();
    ui.bar->finish();
    QVERIFY(ui.outlook().contains(QStringLiteral("missing.csv")));
}

void PreferencesImportTest::unclearTable_isExplained()
{
    Bar ui;
    ui.paste(QStringLiteral("Name\tShoe\nAna Bell\t42\n"));
    QVERIFY(!ui.bar->isReady());
    QVERIFY2(ui.outlook().contains(QStringLiteral("no column holds choices")), qPrintable(ui.outlook()));
    QVERIFY(!ui.button()->isEnabled());
    ui.press(Qt::Key_Return);
    QCOMPARE(ui.newSteps(), 0);
}

void PreferencesImportTest::emptyClipboard_saysSo()
{
    Bar ui;
    QSignalSpy said(ui.bar, &PreferencesImport::said);
    ui.paste(QStringLiteral(" \n"));
    QVERIFY(ui.bar->isHidden());
    QVERIFY(said.last().first().toString().contains(QStringLiteral("clipboard")));
}

void PreferencesImportTest::workshopChanges_isAskedAgain()
{
    Bar ui;
    ui.paste(table());
    ChangeSet changes;
    Person person;
    person.id = ui.open.editor->ids().next();
    person.givenName = QStringLiteral("Who");
    person.familyName = QStringLiteral("Else");
    changes.add(person);
    QVERIFY(ui.open.editor->apply(QStringLiteral("y"), changes));
    ui.bar->finish();
    QVERIFY(ui.bar->isReady());
    QVERIFY(!ui.sentences().join(u'\n').contains(QStringLiteral("nobody is called")));
    ui.press(Qt::Key_Return);
    QCOMPARE(wishesOf(ui.open.editor->plan(), person.id, ui.round), QList<Id>({ui.groups.at(1)}));
}

void PreferencesImportTest::workshopChangesWhileReading_isAskedAgain()
{
    Bar ui;
    ui.bar->openText(table());
    ChangeSet changes;
    Person person;
    person.id = ui.open.editor->ids().next();
    person.givenName = QStringLiteral("Who");
    person.familyName = QStringLiteral("Else");
    changes.add(person);
    QVERIFY(ui.open.editor->apply(QStringLiteral("y"), changes));
    ui.bar->finish(); // the table as it was asked about
    ui.bar->finish(); // and asked again
    QVERIFY(ui.bar->isReady());
    QVERIFY(!ui.sentences().join(u'\n').contains(QStringLiteral("nobody is called")));
}

void PreferencesImportTest::controls_haveNames()
{
    Bar ui;
    ui.paste(table());
    for (const QWidget* widget : ui.bar->findChildren<QWidget*>()) {
        const bool takesFocus = widget->focusPolicy() != Qt::NoFocus && widget->isVisibleTo(ui.bar);
        const auto* button = qobject_cast<const QPushButton*>(widget);
        const bool isOurs = !widget->objectName().startsWith(QStringLiteral("qt_"));
        if (takesFocus && isOurs)
            QVERIFY2(button || !widget->accessibleName().isEmpty() || qobject_cast<const QLabel*>(widget),
                     qPrintable(widget->objectName()));
    }
}

// It is not the file's fault.
void PreferencesImportTest::withoutGroups_saysWhatToDo()
{
    Bar ui;
    while (ui.open.editor->plan().rows(Table::BreakoutGroup).size() > 0)
        QVERIFY(ui.open.editor->undo());
    QSignalSpy said(ui.bar, &PreferencesImport::said);
    ui.paste(table());
    QVERIFY(ui.bar->isHidden());
    QCOMPARE(said.size(), 1);
    QVERIFY(said[0][0].toString().contains(QStringLiteral("New round")));
    ui.open.prompter.file = QStringLiteral("/nowhere.csv");
    ui.bar->chooseFile();
    QVERIFY(ui.bar->isHidden());
}

CONVENOR_TEST(PreferencesImportTest)
#include "PreferencesImportTest.moc"
