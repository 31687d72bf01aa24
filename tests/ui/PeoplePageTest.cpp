// The people page by its keys: fill a selection, hide columns, order, filter, counts, papers.
#include "ui/people/PeoplePage.h"

#include "documents/papers/Papers.h"
#include "domain/PeopleCounts.h"
#include "domain/Records.h"
#include "domain/Visibility.h"
#include "TestMain.h"
#include "ui/people/CountsPanel.h"
#include "ui/people/ImportPanel.h"
#include "ui/people/PeopleFilter.h"
#include "ui/PeopleOnPage.h"
#include "ui/widgets/ColumnChooser.h"

#include <QAction>
#include <QClipboard>
#include <QDropEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QSettings>
#include <QSignalSpy>
#include <QTreeWidget>

using namespace convenor;
using namespace convenor::testing;

class PeoplePageTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_settings;

private slots:
    void initTestCase()
    {
        QCoreApplication::setOrganizationName(QStringLiteral("convenor-test"));
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_settings.path());
    }
    void init()
    {
        failOnWarnings();
        QSettings().clear();
    }
    void fillsTheSelection();
    void refusesToFillWithWhatDoesNotFit();
    void pastesIntoTheColumnsOneSees();
    void pastedHeadersAreImported_data();
    void pastedHeadersAreImported();
    void pastedWithoutHeaders_data();
    void pastedWithoutHeaders();
    void droppedFilesAreImported();
    void editsAreCounted();
    void hidesColumnsAndRemembersIt();
    void ordersByTheColumn();
    void filtersFromTheKeyboard();
    void keepsFilters();
    void countsAsThePrintedList();
    void countsLeadToTheirPeople();
    void sendsTheSelectionToPaper();
};

void PeoplePageTest::fillsTheSelection()
{
    People people;
    QVERIFY(people.show());
    people.goTo(1, "category");
    people.typist.key(Qt::Key_Down, Qt::ShiftModifier);
    people.typist.key(Qt::Key_Down, Qt::ShiftModifier);
    const qsizetype steps = people.steps();
    people.typist.type(QStringLiteral("research"), true);
    people.typist.key(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(people.steps(), steps + 1);
    for (const int row : {1, 2, 3})
        QCOMPARE(people.text(row, "category"), QStringLiteral("research"));
    QVERIFY(people.text(0, "category") != QStringLiteral("research"));
    QVERIFY(people.text(4, "category") != QStringLiteral("research"));
    // Where one was, with the same cells selected: the next column goes on from there.
    QCOMPARE(people.grid().currentIndex().row(), 3);
    QCOMPARE(people.grid().selectionModel()->selectedIndexes().size(), 3);
    // Without typing, what stands in the current cell.
    people.goTo(0, "category");
    people.typist.key(Qt::Key_Down, Qt::ShiftModifier);
    people.typist.key(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(people.text(0, "category"), QStringLiteral("research"));
    QVERIFY(people.open.editor->undo());
    QVERIFY(people.open.editor->undo());
    QVERIFY(people.text(2, "category") != QStringLiteral("research"));
}

void PeoplePageTest::refusesToFillWithWhatDoesNotFit()
{
    People people;
    QVERIFY(people.show());
    people.goTo(0, "status");
    people.typist.key(Qt::Key_Down, Qt::ShiftModifier);
    const Plan before = people.plan();
    people.typist.type(QStringLiteral("maybe"), true);
    people.typist.key(Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(people.grid().editor()); // with its sentence beside it
    QVERIFY(people.plan() == before);
    people.typist.key(Qt::Key_Escape);
    // The blank row is not filled along with the others.
    people.goTo(int(people.model().total()) - 1, "diet");
    people.typist.key(Qt::Key_Down, Qt::ShiftModifier);
    people.typist.type(QStringLiteral("vegan"), true);
    people.typist.key(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(people.plan().all<Person>().size(), before.all<Person>().size());
}

void PeoplePageTest::pastesIntoTheColumnsOneSees()
{
    People people{QString()};
    QVERIFY(people.show());
    QVERIFY(people.grid().isColumnHidden(people.model().columnOf("title")));
    QGuiApplication::clipboard()->setText(QStringLiteral("Bell\tAnna\tAgency\nIliev\tBoris\tOffice\n"));
    people.goTo(0, "family_name");
    people.typist.key(Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(people.text(1, "given_name"), QStringLiteral("Boris"));
    QCOMPARE(people.text(1, "title"), QString());
    QCOMPARE(people.text(1, "organisation"), QStringLiteral("Office"));
}

void PeoplePageTest::pastedHeadersAreImported_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("html");
    const QString rows = QStringLiteral("E-mail\tOrganisation\tFamily name\tGiven name\n"
                                        "a@x.example\t\"Agency, Ltd\nBrussels\"\tBell\tAnna\n"
                                        "b@x.example\tOffice\tIliev\tBoris\n");
    QTest::newRow("tabs") << rows << QString();
    QTest::newRow("html") << QStringLiteral("E-mail Organisation Family name Given name")
                          << QStringLiteral(
                                 "<table><tr><th>E-mail</th><th>Organisation</th><th>Family name</th>"
                                 "<th>Given name</th></tr><tr><td>a@x.example</td><td>Agency, Ltd</td>"
                                 "<td>Bell</td><td>Anna</td></tr><tr><td>b@x.example</td><td>Office</td>"
                                 "<td>Iliev</td><td>Boris</td></tr></table>");
}

// Whatever the order of their columns, from wherever one is in the grid.
void PeoplePageTest::pastedHeadersAreImported()
{
    QFETCH(const QString, text);
    QFETCH(const QString, html);
    People people{QString()};
    QVERIFY(people.show());
    auto* data = new QMimeData;
    data->setText(text);
    if (!html.isEmpty())
        data->setHtml(html);
    QGuiApplication::clipboard()->setMimeData(data);
    people.goTo(0, "organisation");
    people.typist.key(Qt::Key_V, Qt::ControlModifier);
    auto* panel = people.page.findChild<ImportPanel*>();
    QVERIFY(panel && panel->isVisible());
    QTRY_VERIFY(panel->isReady());
    QVERIFY(people.plan().all<Person>().begin() == people.plan().all<Person>().end()); // not yet
    people.typist.key(Qt::Key_Return);
    QCOMPARE(people.plan().all<Person>().size(), 2);
    const Person& anna = *people.plan().all<Person>().begin();
    QCOMPARE(anna.familyName, QStringLiteral("Bell"));
    QCOMPARE(anna.givenName, QStringLiteral("Anna"));
    QCOMPARE(anna.email, QStringLiteral("a@x.example"));
    QVERIFY(anna.organisation.startsWith(QStringLiteral("Agency, Ltd")));
    people.typist.key(Qt::Key_Escape);
    QVERIFY(people.grid().isVisible() && people.grid().hasFocus());
}

void PeoplePageTest::pastedWithoutHeaders_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("people") << QStringLiteral("Bell\tAnna\nIliev\tBoris\n");
    QTest::newRow("headers alone") << QStringLiteral("Family name\tGiven name\n");
    QTest::newRow("one column") << QStringLiteral("Name\nBell\n");
    QTest::newRow("nobody told apart") << QStringLiteral("Country\tDiet\nBE\tvegan\n");
}

void PeoplePageTest::pastedWithoutHeaders()
{
    QFETCH(const QString, text);
    People people{QString()};
    QVERIFY(people.show());
    QGuiApplication::clipboard()->setText(text);
    people.goTo(0, "family_name");
    people.typist.key(Qt::Key_V, Qt::ControlModifier);
    QVERIFY(!people.page.findChild<ImportPanel*>());
    QCOMPARE(people.plan().all<Person>().size(), text.count(u'\n'));
}

void PeoplePageTest::droppedFilesAreImported()
{
    People people{QString()};
    QVERIFY(people.show());
    QFile file(people.open.folder.filePath(QStringLiteral("people.csv")));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("Name\nAnna Bell\n") > 0);
    file.close();
    const auto accepts = [&people](const QString& path) {
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(path)});
        QDragEnterEvent enter({5, 5}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        enter.ignore();
        QCoreApplication::sendEvent(&people.page, &enter);
        return enter.isAccepted();
    };
    QVERIFY(!accepts(people.open.editor->path())); // a workshop is opened by the window
    QVERIFY(accepts(file.fileName()));
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(file.fileName())});
    QDropEvent drop({5, 5}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&people.page, &drop);
    QTRY_VERIFY(people.page.findChild<ImportPanel*>());
    QTRY_VERIFY(people.page.findChild<ImportPanel*>()->isReady());
}

// Spelt differently, an organisation is one, as on paper.
void PeoplePageTest::editsAreCounted()
{
    People people{QString()};
    QVERIFY(people.show());
    QGuiApplication::clipboard()->setText(QStringLiteral("Bell\nIliev\n"));
    people.goTo(0, "family_name");
    people.typist.key(Qt::Key_V, Qt::ControlModifier);
    const auto* counts = people.page.findChild<QLabel*>(QStringLiteral("peopleCounts"));
    QVERIFY2(counts->text().contains(QStringLiteral("0 organisation")), qPrintable(counts->text()));
    people.goTo(0, "organisation");
    people.typist.type(QStringLiteral("Cluster Agency"), true);
    people.typist.key(Qt::Key_Return);
    people.typist.type(QStringLiteral("cluster  agency"), true);
    people.typist.key(Qt::Key_Return);
    QTRY_VERIFY2(counts->text().contains(QStringLiteral("1 organisation")), qPrintable(counts->text()));
}

void PeoplePageTest::hidesColumnsAndRemembersIt()
{
    {
        People people;
        auto* columns = people.page.findChild<ColumnChooser*>();
        QVERIFY(!people.grid().isColumnHidden(people.model().columnOf("email")));
        people.goTo(0, "email");
        columns->setShown(people.model().columnOf("email"), false);
        columns->setShown(people.model().columnOf("precedence"), true);
        QCOMPARE(people.grid().currentIndex().column(), 0);
    }
    People again;
    QVERIFY(again.grid().isColumnHidden(again.model().columnOf("email")));
    QVERIFY(!again.grid().isColumnHidden(again.model().columnOf("precedence")));
    QMenu menu;
    again.page.findChild<ColumnChooser*>()->fill(menu);
    menu.actions().constLast()->trigger(); // the usual ones
    QVERIFY(!again.grid().isColumnHidden(again.model().columnOf("email")));
    QVERIFY(again.grid().isColumnHidden(again.model().columnOf("precedence")));
}

void PeoplePageTest::ordersByTheColumn()
{
    People people;
    QVERIFY(people.show());
    people.goTo(5, "family_name");
    const Id current = people.page.selected().id;
    const QString first = people.text(0, "family_name");
    people.typist.key(Qt::Key_O, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(people.page.selected().id, current);
    QStringList names;
    for (int row = 0; row < people.model().total(); ++row)
        names << people.text(row, "family_name");
    QVERIFY(names.indexOf(QStringLiteral("Muntean")) < names.indexOf(QStringLiteral("Przeor")));
    people.typist.key(Qt::Key_O, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(people.text(int(names.size()) - 1, "family_name"), names.constFirst());
    people.typist.key(Qt::Key_O, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(people.text(0, "family_name"), first);
}

void PeoplePageTest::filtersFromTheKeyboard()
{
    People people;
    QVERIFY(people.show());
    people.goTo(7, "email");
    const Id current = people.page.selected().id;
    const QString family = people.text(7, "family_name");
    people.typist.key(Qt::Key_F, Qt::ControlModifier);
    QVERIFY(people.filter().hasFocus());
    people.typist.type(family, true);
    QCOMPARE(people.page.selected().id, current); // whoever one was at, while he is shown
    people.typist.key(Qt::Key_Return);
    QVERIFY(people.grid().hasFocus());
    people.typist.key(Qt::Key_F, Qt::ControlModifier);
    people.typist.key(Qt::Key_Escape);
    QCOMPARE(people.filter().text(), QString());
    QCOMPARE(people.model().rowCount(), int(people.model().total()) + 1);
    QCOMPARE(people.page.selected().id, current);
}

void PeoplePageTest::keepsFilters()
{
    People people;
    QVERIFY(people.show());
    people.filter().setText(QStringLiteral("country:bg"));
    auto* menu = people.page.findChild<PeopleFilter*>()->findChild<QMenu*>();
    emit menu->aboutToShow();
    auto* name = menu->findChild<QLineEdit*>(QStringLiteral("filterName"));
    name->setText(QStringLiteral("From Bulgaria / all"));
    QTest::keyClick(name, Qt::Key_Return);
    people.filter().clear();
    emit menu->aboutToShow();
    const auto find = [menu](const QString& text) {
        for (QAction* action : menu->actions()) {
            if (action->text().contains(text)) // with its direction kept to itself
                return action;
        }
        return static_cast<QAction*>(nullptr);
    };
    QAction* kept = find(QStringLiteral("From Bulgaria - all"));
    QVERIFY(kept);
    kept->trigger();
    QCOMPARE(people.filter().text(), QStringLiteral("country:bg"));
    // One of the program's own, in words that the filter understands.
    find(QStringLiteral("No e-mail"))->trigger();
    int missing = 0;
    for (const Person& person : people.plan().all<Person>())
        missing += person.email.isEmpty() ? 1 : 0;
    QCOMPARE(people.model().rowCount(), missing + 1);
}

void PeoplePageTest::countsAsThePrintedList()
{
    People people(QStringLiteral("conference"));
    auto* panel = people.page.findChild<CountsPanel*>();
    panel->finish();
    auto* tree = panel->findChild<QTreeWidget*>();
    QList<const Person*> expected;
    for (const Person& person : people.plan().all<Person>()) {
        if (isExpected(person))
            expected.append(&person);
    }
    QCOMPARE(tree->topLevelItemCount(), 5);
    const QList<CountBy> kinds{CountBy::Status, CountBy::Country, CountBy::Organisation, CountBy::Category,
                               CountBy::Origin};
    for (int kind = 0; kind < 5; ++kind) {
        const QList<PeopleCount> counts = countPeople(expected, kinds[kind]);
        for (int line = 0; line < counts.size() && line < 300; ++line)
            QCOMPARE(tree->topLevelItem(kind)->child(line)->text(1), QLocale().toString(counts[line].people));
    }
}

void PeoplePageTest::countsLeadToTheirPeople()
{
    People people(QStringLiteral("conference"));
    auto* panel = people.page.findChild<CountsPanel*>();
    panel->finish();
    auto* tree = panel->findChild<QTreeWidget*>();
    for (int kind = 0; kind < tree->topLevelItemCount(); ++kind) {
        const QTreeWidgetItem* head = tree->topLevelItem(kind);
        QVERIFY(head->childCount() > 0);
        for (const int line : {0, head->childCount() - 1}) {
            const QString shown = head->child(line)->text(2);
            const QString query = head->child(line)->data(0, Qt::UserRole).toString();
            if (query.isEmpty())
                continue;
            people.model().setFilter(query);
            QCOMPARE(QLocale().toString(people.model().rowCount() - 1), shown);
            people.model().setFilter({});
        }
    }
    emit tree->itemActivated(tree->topLevelItem(0)->child(0), 0);
    QVERIFY(!people.filter().text().isEmpty());
}

void PeoplePageTest::sendsTheSelectionToPaper()
{
    People people;
    QVERIFY(people.show());
    QSignalSpy papers(&people.page, &WindowPage::papersRequested);
    people.goTo(2, "family_name");
    people.typist.key(Qt::Key_Down, Qt::ShiftModifier);
    for (QAction* action : people.page.pageActions()) {
        if (action->menu())
            action->menu()->actions().value(2)->trigger();
    }
    QCOMPARE(papers.size(), 1);
    QCOMPARE(papers[0][0].value<Paper>(), Paper::Badges);
    QCOMPARE(papers[0][1].value<QList<Id>>(), (QList<Id>{people.model().idAt(2), people.model().idAt(3)}));
}

CONVENOR_TEST(PeoplePageTest)
#include "PeoplePageTest.moc"
