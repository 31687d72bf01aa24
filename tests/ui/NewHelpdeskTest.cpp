// The bar that makes a helpdesk: capacity told while one types, one step, what cannot be told in words.
#include "TestMain.h"
#include "ui/agenda/AgendaPage.h"
#include "ui/DeskPlan.h"
#include "ui/helpdesk/HelpdeskPage.h"
#include "ui/helpdesk/NewHelpdeskBar.h"
#include "ui/helpdesk/TypedExperts.h"
#include "ui/Shell.h"
#include "ui/WorkspaceView.h"

#include <QCheckBox>
#include <QComboBox>
#include <QSignalSpy>
#include <QSpinBox>

using namespace convenor;
using namespace convenor::testing;

namespace {
struct Bar : Shown<NewHelpdeskBar>
{
    explicit Bar(DeskPlan& plan) : Shown(plan.session()), item(plan.item) {}
    bool ask()
    {
        const bool shown = show();
        panel->ask(item);
        QTest::qWait(0);
        return shown && panel->isVisible();
    }
    QString outlook() const { return text("newHelpdeskOutlook"); }
    Id item;
};

QString ascii(const char* text)
{
    return QString::fromUtf8(text);
}
} // namespace

class NewHelpdeskTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { failOnWarnings(); }
    void makesAHelpdeskByTyping();
    void tellsTheCapacityWhileTyping();
    void readsPlacesAndTimes();
    void saysWhatIsDoubtful();
    void refusesWhatIsTooShort();
    void makesAMatchmaking();
    void takesTheExpertsOfTheAgenda();
    void leavesEverythingOnEsc();
    void expertsAreReadBack();
    void opensFromTheAgenda();
};

void NewHelpdeskTest::makesAHelpdeskByTyping()
{
    DeskPlan plan;
    Bar bar(plan);
    QVERIFY(bar.ask());
    const qsizetype steps = plan.steps();
    const qsizetype people = plan.plan().rows(Table::Person).size();
    QSignalSpy done(bar.panel, &NewHelpdeskBar::done);
    bar.typist.type(ascii("Marc Pattinson; Bianca Muntean (Reid)"), true);
    QVERIFY2(bar.outlook().contains(ascii("10 places")), qPrintable(bar.outlook()));
    QVERIFY2(bar.outlook().contains(ascii("Bianca Muntean")), qPrintable(bar.outlook()));
    bar.typist.key(Qt::Key_Return);
    QCOMPARE(done.size(), 1);
    QVERIFY(!bar.panel->isVisible());
    QCOMPARE(plan.steps(), steps + 1);
    QCOMPARE(plan.plan().rows(Table::Person).size(), people + 1);
    const Id helpdesk = done[0][0].value<Id>();
    const QList<Id> experts = expertsOf(plan.plan(), helpdesk);
    QCOMPARE(experts.size(), 2);
    const auto* marc = plan.plan().find<HelpdeskExpert>(experts[0]);
    QCOMPARE(Id(marc->person), plan.people[3]); // found, not made
    QCOMPARE(marc->place, ascii("Table 1"));
    const auto* bianca = plan.plan().find<HelpdeskExpert>(experts[1]);
    QCOMPARE(plan.plan().find<Person>(bianca->person)->organisation, ascii("Reid"));
    QCOMPARE(plan.plan().find<AgendaItem>(plan.item)->kind, ItemKind::Helpdesk);
    QCOMPARE(slotsOf(plan.plan(), plan.editor->timing(), helpdesk).size(), 5);
    QVERIFY(plan.editor->undo());
    QCOMPARE(plan.plan().rows(Table::Person).size(), people);
    QCOMPARE(plan.plan().rows(Table::Helpdesk).size(), 0);
}

void NewHelpdeskTest::tellsTheCapacityWhileTyping()
{
    DeskPlan plan;
    Bar bar(plan);
    QVERIFY(bar.ask());
    QVERIFY2(bar.outlook().contains(ascii("type the names")), qPrintable(bar.outlook()));
    bar.typist.type(ascii("Marc Pattinson; Arnault Morisson"), true);
    QVERIFY2(bar.outlook().contains(ascii("10 places; with 2 minutes changeover 8")),
             qPrintable(bar.outlook()));
    bar.find<QSpinBox>("newHelpdeskChangeover").setValue(5);
    QVERIFY2(bar.outlook().contains(ascii("6 places; without changeover 10")), qPrintable(bar.outlook()));
    bar.find<QSpinBox>("newHelpdeskMinutes").setValue(25);
    bar.find<QSpinBox>("newHelpdeskChangeover").setValue(0);
    QVERIFY2(bar.outlook().contains(ascii("4 places")), qPrintable(bar.outlook()));
}

void NewHelpdeskTest::readsPlacesAndTimes()
{
    DeskPlan plan;
    Bar bar(plan);
    QVERIFY(bar.ask());
    bar.typist.type(ascii("Marc Pattinson, Table 7, from 12:00; Arnault Morisson, hall & foyer, "
                          "https://meet.example/a, 11:40-12:10"),
                    true);
    // Marc three times, Arnault three times.
    QVERIFY2(bar.outlook().contains(ascii("6 places")), qPrintable(bar.outlook()));
    QSignalSpy done(bar.panel, &NewHelpdeskBar::done);
    bar.typist.key(Qt::Key_Return);
    QCOMPARE(done.size(), 1);
    const QList<Id> experts = expertsOf(plan.plan(), done[0][0].value<Id>());
    const HelpdeskExpert marc = *plan.plan().find<HelpdeskExpert>(experts[0]);
    const HelpdeskExpert arnault = *plan.plan().find<HelpdeskExpert>(experts[1]);
    QCOMPARE(marc.place, ascii("Table 7"));
    QCOMPARE(marc.earliest, std::optional(12 * 60));
    QVERIFY(!marc.latest);
    QCOMPARE(Id(arnault.room), plan.hall);
    QCOMPARE(arnault.link, ascii("https://meet.example/a"));
    QCOMPARE(arnault.earliest, std::optional(11 * 60 + 40));
    QCOMPARE(arnault.latest, std::optional(12 * 60 + 10));
}

void NewHelpdeskTest::saysWhatIsDoubtful()
{
    DeskPlan plan;
    Bar bar(plan);
    QVERIFY(bar.ask());
    const qsizetype steps = plan.steps();
    QSignalSpy said(bar.panel, &NewHelpdeskBar::said);
    auto& line = bar.find<QLineEdit>("newHelpdeskExperts");
    for (const char* text : {"Marc Pattinson; marc  PATTINSON", "Marc, 12:10-11:50", ", Table 3"}) {
        line.setText(ascii(text));
        QVERIFY2(!bar.find<QPushButton>("newHelpdeskMake").isEnabled(), text);
        line.setFocus();
        bar.typist.key(Qt::Key_Return);
        QCOMPARE(plan.steps(), steps);
        QVERIFY(bar.panel->isVisible());
    }
    QCOMPARE(said.size(), 3);
    QVERIFY2(said[0][0].toString().contains(ascii("twice")), qPrintable(said[0][0].toString()));
}

void NewHelpdeskTest::refusesWhatIsTooShort()
{
    DeskPlan plan;
    Bar bar(plan);
    QVERIFY(bar.ask());
    bar.typist.type(ascii("Marc Pattinson"), true);
    bar.find<QSpinBox>("newHelpdeskMinutes").setValue(60);
    QVERIFY2(bar.outlook().contains(ascii("too short")), qPrintable(bar.outlook()));
    QVERIFY(!bar.find<QPushButton>("newHelpdeskMake").isEnabled());
}

void NewHelpdeskTest::makesAMatchmaking()
{
    DeskPlan plan;
    Bar bar(plan);
    QVERIFY(bar.ask());
    bar.find<QCheckBox>("newHelpdeskMatchmaking").click();
    QVERIFY(!bar.find<QLineEdit>("newHelpdeskExperts").isVisible());
    bar.find<QSpinBox>("newHelpdeskTables").setValue(12);
    QVERIFY2(bar.outlook().contains(ascii("60 places")), qPrintable(bar.outlook()));
    QSignalSpy done(bar.panel, &NewHelpdeskBar::done);
    const qsizetype steps = plan.steps();
    bar.find<QPushButton>("newHelpdeskMake").click();
    QCOMPARE(done.size(), 1);
    QCOMPARE(plan.steps(), steps + 1);
    const Id helpdesk = done[0][0].value<Id>();
    QVERIFY(isMatchmaking(plan.plan(), helpdesk));
    QCOMPARE(plan.plan().find<Helpdesk>(helpdesk)->tables, 12);
    QVERIFY(expertsOf(plan.plan(), helpdesk).isEmpty());
}

void NewHelpdeskTest::takesTheExpertsOfTheAgenda()
{
    DeskPlan plan(ItemKind::Helpdesk);
    Assignment role;
    role.id = plan.editor->ids().next();
    role.agendaItem = plan.item;
    role.person = plan.people[4];
    role.role = Role::Expert;
    ChangeSet changes;
    changes.add(role);
    QVERIFY(plan.editor->apply(QStringLiteral("Role"), changes));
    Bar bar(plan);
    QVERIFY(bar.ask());
    QCOMPARE(bar.find<QLineEdit>("newHelpdeskExperts").text(), ascii("Arnault Morisson"));
    QVERIFY2(bar.outlook().contains(ascii("5 places")), qPrintable(bar.outlook()));
    // Nothing to ask twice: the item is a helpdesk already.
    QVERIFY(!bar.find<QCheckBox>("newHelpdeskMatchmaking").isVisible());
}

void NewHelpdeskTest::leavesEverythingOnEsc()
{
    DeskPlan plan;
    Bar bar(plan);
    QVERIFY(bar.ask());
    const qsizetype steps = plan.steps();
    QSignalSpy closed(bar.panel, &NewHelpdeskBar::closed);
    bar.typist.type(ascii("Marc Pattinson"), true);
    bar.typist.key(Qt::Key_Escape); // the suggestions
    if (bar.panel->isVisible())
        bar.typist.key(Qt::Key_Escape);
    QCOMPARE(closed.size(), 1);
    QVERIFY(!bar.panel->isVisible());
    QCOMPARE(plan.steps(), steps);
}

// What the bar proposes is read back as the same people, whatever they are called.
void NewHelpdeskTest::expertsAreReadBack()
{
    DeskPlan plan;
    ChangeSet changes;
    Person odd;
    odd.id = plan.editor->ids().next();
    odd.familyName = ascii("Smith; Sons, 3");
    odd.givenName = ascii("<b>Ann</b>");
    odd.organisation = ascii("Reid (UK)");
    changes.add(odd);
    QVERIFY(plan.editor->apply(QStringLiteral("Odd"), changes));
    const QString text = expertsText(plan.plan(), {odd.id, plan.people[0]});
    const Result<QList<ExpertWish>> read = expertsFromText(plan.plan(), text);
    QVERIFY2(read, qPrintable(text));
    QCOMPARE(read->size(), 2);
    QCOMPARE(read->at(0).who.name, fullName(odd));
    QCOMPARE(read->at(0).who.organisation, odd.organisation);
    QVERIFY(read->at(0).place.isEmpty());
}

// Ctrl+H on a row of the agenda, names, Enter: the board of the new helpdesk.
void NewHelpdeskTest::opensFromTheAgenda()
{
    DeskPlan plan;
    const QString path = plan.folder.filePath(QStringLiteral("copy.workshop"));
    QVERIFY(plan.editor->saveCopy(path));
    Shell shell;
    QVERIFY(shell.files.openFile(path));
    QVERIFY(shell.show());
    QVERIFY(shell.window->workspace()->setPage(WorkspaceView::AgendaIndex));
    auto* agenda = shell.window->findChild<AgendaPage*>();
    QVERIFY(agenda->goTo({Table::AgendaItem, plan.item}));
    Typist typist(*shell.window);
    typist.key(Qt::Key_H, Qt::ControlModifier);
    auto* page = shell.window->findChild<HelpdeskPage*>();
    QVERIFY(page);
    QVERIFY(page->findChild<NewHelpdeskBar*>()->isVisible());
    typist.type(ascii("Marc Pattinson; Arnault Morisson"), true);
    const qsizetype steps = shell.editor->history().size();
    typist.key(Qt::Key_Return);
    QCOMPARE(shell.editor->history().size(), steps + 1);
    QCOMPARE(typist.structural(), 3); // Ctrl+H, Enter
    QVERIFY(page->helpdesk() != 0);
    QCOMPARE(Id(shell.editor->plan().find<Helpdesk>(page->helpdesk())->agendaItem), plan.item);
    QVERIFY(page->isVisible());
    QVERIFY2(shell.window->statusText().contains(ascii("0/10")), qPrintable(shell.window->statusText()));
    // Once more shows it, and asks for none.
    QVERIFY(shell.window->workspace()->setPage(WorkspaceView::AgendaIndex));
    QVERIFY(agenda->goTo({Table::AgendaItem, plan.item}));
    typist.key(Qt::Key_H, Qt::ControlModifier);
    QVERIFY(page->isVisible());
    QVERIFY(!page->findChild<NewHelpdeskBar*>()->isVisible());
}

CONVENOR_TEST(NewHelpdeskTest)
#include "NewHelpdeskTest.moc"
