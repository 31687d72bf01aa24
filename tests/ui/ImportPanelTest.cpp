// The import panel: columns, counts, choices, keys. No language is installed: "1 people".
#include "ui/people/ImportPanel.h"

#include "domain/planners/PeopleCell.h"
#include "domain/Records.h"
#include "TestMain.h"
#include "Typist.h"
#include "ui/OpenPlan.h"
#include "ui/people/ColumnChoices.h"
#include "ui/people/ImportPreviewModel.h"
#include "ui/people/ImportRowsModel.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableView>

using namespace convenor;
using namespace convenor::testing;

class ImportPanelTest : public QObject
{
    Q_OBJECT

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
    void enter_imports();
    void enterBeforeTheRowsAreRead_imports();
    void escape_leavesNothing();
    void columns_areCorrectedAndRemembered();
    void headerRow_isChosen();
    void headerRow_isTyped();
    void encoding_isChosen();
    void rows_areChosenByKeys();
    void choices_goWithTheirHeader();
    void edits_meanwhileAreMatched();
    void cancelled_isOver();
    void failed_isTriedAgain();
    void badFiles_areTold();
    void manyPeople_goInByAWorker();
    void manyPeople_areCancelled();
    void models_keepTheirPromises();
    void everything_hasAName();

private:
    struct Shown
    {
        explicit Shown(OpenPlan& open) : panel(open.session())
        {
            panel.resize(900, 600);
            panel.show();
            panel.activateWindow();
            if (!QTest::qWaitForWindowActive(&panel))
                qFatal("no window");
        }
        void open(const QString& path)
        {
            panel.open(path);
            if (!QTest::qWaitFor([this] { return panel.isReady(); }))
                qFatal("not ready: %s", qPrintable(counts()));
        }
        QString counts() const { return panel.findChild<QLabel*>(QStringLiteral("importCounts"))->text(); }
        QComboBox* column(int number) const
        {
            return panel.findChild<QComboBox*>(QStringLiteral("column%1").arg(number));
        }
        QTableView* rows() const { return panel.findChild<QTableView*>(QStringLiteral("importRows")); }

        ImportPanel panel;
    };
    static QString write(const OpenPlan& open, const QByteArray& bytes)
    {
        QFile file(open.folder.filePath(QStringLiteral("people.csv")));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write");
        return file.fileName();
    }
    static QStringList names(const OpenPlan& open)
    {
        QStringList list;
        for (const Person& person : open.editor->plan().all<Person>())
            list << fullName(person);
        return list;
    }

    static void addPerson(const OpenPlan& open, const QString& name)
    {
        Person person;
        person.id = open.editor->ids().next();
        person.familyName = name;
        ChangeSet changes;
        changes.add(person);
        if (!open.editor->apply(QStringLiteral("add"), changes))
            qFatal("the test's step is refused");
    }
    static qsizetype backups(const OpenPlan& open)
    {
        return QDir(open.folder.path()).entryList({QStringLiteral("*backup*")}, QDir::Files).size();
    }

    QTemporaryDir m_settings;
};

void ImportPanelTest::enter_imports()
{
    OpenPlan open;
    Shown shown(open);
    QSignalSpy said(&shown.panel, &ImportPanel::said);
    QSignalSpy closed(&shown.panel, &ImportPanel::closed);
    shown.open(write(open, "Name,E-mail,Shoe size\nAnna Bell,a@x,40\nBoris Iliev,b@x,44\n,,\n"));
    QVERIFY2(shown.counts().contains(QStringLiteral("2 people added")), qPrintable(shown.counts()));
    QVERIFY(shown.counts().contains(QStringLiteral("Shoe size")));
    QVERIFY(names(open).isEmpty()); // nothing is written before
    const qsizetype steps = open.editor->history().size();
    Typist typist(shown.panel);
    typist.key(Qt::Key_Return);
    QCOMPARE(names(open), (QStringList{"Anna Bell", "Boris Iliev"}));
    QCOMPARE(open.editor->history().size(), steps + 1);
    QCOMPARE(QDir(open.folder.path()).entryList({QStringLiteral("*backup*")}, QDir::Files).size(), 1);
    QVERIFY(said.last()[0].toString().contains(QStringLiteral("2 people added")));
    // The report stays until it is closed.
    QVERIFY(closed.isEmpty());
    shown.panel.findChild<QPushButton*>(QStringLiteral("importCopyReport"))->click();
    QVERIFY(QGuiApplication::clipboard()->text().contains(QStringLiteral("Shoe size")));
    typist.key(Qt::Key_Escape);
    QCOMPARE(closed.size(), 1);
    QVERIFY(open.editor->undo());
    QVERIFY(names(open).isEmpty());
    // Once more, by Ctrl+Enter, from another field.
    shown.open(write(open, "Name\nAnna Bell\n"));
    shown.column(1)->setFocus();
    typist.key(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(names(open), QStringList{"Anna Bell"});
}

void ImportPanelTest::enterBeforeTheRowsAreRead_imports()
{
    OpenPlan open;
    Shown shown(open);
    QByteArray table = "Name,E-mail\n";
    for (int i = 0; i < 3000; ++i)
        table += "Anna Bell" + QByteArray::number(i) + ",a" + QByteArray::number(i) + "@x\n";
    shown.panel.open(write(open, table));
    QVERIFY(QTest::qWaitFor([&] { return shown.column(1) != nullptr; }));
    shown.panel.importNow();
    QTRY_COMPARE(names(open).size(), 3000);
}

void ImportPanelTest::escape_leavesNothing()
{
    OpenPlan open;
    Shown shown(open);
    QSignalSpy closed(&shown.panel, &ImportPanel::closed);
    QByteArray table = "Name,E-mail\n";
    for (int i = 0; i < 200'000; ++i)
        table += "Anna Bell" + QByteArray::number(i) + ",a" + QByteArray::number(i) + "@x\n";
    shown.panel.open(write(open, table));
    QVERIFY(QTest::qWaitFor([&] { return shown.column(1) != nullptr; }, 10'000));
    QElapsedTimer timer;
    timer.start();
    Typist(shown.panel).key(Qt::Key_Escape);
    QVERIFY2(timer.elapsed() < 5000, qPrintable(QString::number(timer.elapsed())));
    QCOMPARE(closed.size(), 1);
    QVERIFY(names(open).isEmpty());
    QVERIFY(QDir(open.folder.path()).entryList({QStringLiteral("*backup*")}, QDir::Files).isEmpty());
}

void ImportPanelTest::columns_areCorrectedAndRemembered()
{
    OpenPlan open;
    Shown shown(open);
    const QString file = write(open, "Who,E-mail,Second mail\nAnna Bell,a@x,b@x\n");
    shown.open(file);
    QCOMPARE(shown.column(1)->currentData().toString(), QString());
    // By keys, as people do: the first letters of the field.
    shown.column(1)->setFocus();
    Typist typist(shown.panel);
    typist.type(QStringLiteral("Full"), true);
    QCOMPARE(shown.column(1)->currentData().toString(), QStringLiteral("full_name"));
    QVERIFY(QTest::qWaitFor([&] { return shown.panel.isReady(); }));
    // A field stands over one column only.
    shown.column(3)->setFocus();
    typist.type(QStringLiteral("E-mail"), true);
    QVERIFY(QTest::qWaitFor([&] { return shown.panel.isReady(); }));
    QCOMPARE(shown.column(3)->currentData().toString(), QStringLiteral("email"));
    QCOMPARE(shown.column(2)->currentData().toString(), QString());
    typist.key(Qt::Key_Return);
    QCOMPARE(names(open), QStringList{"Anna Bell"});
    QCOMPARE((*open.editor->plan().all<Person>().begin()).email, QStringLiteral("b@x"));
    shown.open(file);
    QCOMPARE(shown.column(1)->currentData().toString(), QStringLiteral("full_name"));
    QCOMPARE(shown.column(3)->currentData().toString(), QStringLiteral("email"));
}

void ImportPanelTest::headerRow_isChosen()
{
    OpenPlan open;
    Shown shown(open);
    shown.open(write(open, "Anna Bell,a@x\nBoris Iliev,b@x\n"));
    auto* row = shown.panel.findChild<QSpinBox*>(QStringLiteral("importHeaderRow"));
    QCOMPARE(row->value(), 0);
    QVERIFY(shown.counts().contains(QStringLiteral("2 people added")));
    row->setValue(1);
    QTRY_VERIFY(shown.counts().contains(QStringLiteral("1 people added")) ||
                shown.counts().contains("no column"));
    QCOMPARE(shown.panel.findChild<QTableView*>(QStringLiteral("importPreview"))->model()->rowCount(), 1);
}

// Enter stores the number; Ctrl+Enter imports what the number just typed means, not what was read before.
void ImportPanelTest::headerRow_isTyped()
{
    for (const bool atOnce : {false, true}) {
        OpenPlan open;
        Shown shown(open);
        Typist typist(shown.panel);
        shown.open(write(open, "Name,E-mail\nFull name,Email\nAnna Bell,a@x\nBoris Iliev,b@x\n"));
        QVERIFY2(shown.counts().contains(QStringLiteral("3 people added")), qPrintable(shown.counts()));
        auto* row = shown.panel.findChild<QSpinBox*>(QStringLiteral("importHeaderRow"));
        row->setFocus();
        row->selectAll();
        typist.type(QStringLiteral("2"), false);
        if (!atOnce) {
            typist.key(Qt::Key_Return);
            QTRY_VERIFY2(shown.counts().contains(QStringLiteral("2 people added")),
                         qPrintable(shown.counts()));
            QVERIFY(names(open).isEmpty());
        }
        typist.key(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(names(open), (QStringList{"Anna Bell", "Boris Iliev"}));
    }
}

void ImportPanelTest::encoding_isChosen()
{
    OpenPlan open;
    Shown shown(open);
    shown.open(write(open, "Name;E-mail\nZo\xeb Bell;z@x\n"));
    auto* encoding = shown.panel.findChild<QComboBox*>(QStringLiteral("importEncoding"));
    const int wanted = encoding->findData(QStringLiteral("windows-1252"));
    QVERIFY(wanted >= 0);
    encoding->setCurrentIndex(wanted);
    emit encoding->activated(wanted);
    QTRY_VERIFY(shown.panel.isReady());
    auto* model = shown.panel.findChild<QTableView*>(QStringLiteral("importPreview"))->model();
    QTRY_COMPARE(model->index(0, 0).data().toString(), QStringLiteral("Zoë Bell"));
}

void ImportPanelTest::rows_areChosenByKeys()
{
    OpenPlan open;
    Shown shown(open);
    Typist typist(shown.panel);
    shown.open(write(open, "Name,E-mail,Phone\nAnna Bell,a@x,1\nBoris Iliev,b@x,1\n"));
    typist.key(Qt::Key_Return);
    typist.key(Qt::Key_Escape);
    shown.open(write(open, "Name,E-mail,Phone\nAnna Bell,a@x,2\nBoris Iliev,b@x,2\n"));
    QVERIFY2(shown.counts().contains(QStringLiteral("2 people updated")), qPrintable(shown.counts()));
    shown.rows()->setFocus();
    QCOMPARE(shown.rows()->currentIndex().row(), 0);
    typist.key(Qt::Key_K);
    QTRY_VERIFY2(shown.counts().contains(QStringLiteral("1 people updated")), qPrintable(shown.counts()));
    typist.key(Qt::Key_Down);
    QCOMPARE(shown.rows()->model()->index(0, ImportRowsModel::ChoiceColumn).data().toString(), "Keep");
    QCOMPARE(shown.rows()->currentIndex().row(), 1);
    typist.key(Qt::Key_B);
    QTRY_VERIFY2(shown.counts().contains(QStringLiteral("1 people added")), qPrintable(shown.counts()));
    typist.key(Qt::Key_Return);
    QCOMPARE(open.editor->plan().all<Person>().size(), 3);
    QCOMPARE((*open.editor->plan().all<Person>().begin()).phone, QStringLiteral("1"));
}

void ImportPanelTest::choices_goWithTheirHeader()
{
    OpenPlan open;
    Shown shown(open);
    Typist typist(shown.panel);
    shown.open(write(open, "Name,E-mail,Phone\nAnna Bell,a@x,1\n"));
    typist.key(Qt::Key_Return);
    typist.key(Qt::Key_Escape);
    shown.open(write(open, "Name,E-mail,Phone\nAnna Bell,a@x,2\n"));
    shown.rows()->setFocus();
    typist.key(Qt::Key_K);
    QTRY_VERIFY2(!shown.counts().contains(QStringLiteral("1 people updated")), qPrintable(shown.counts()));
    QTRY_VERIFY(shown.panel.isReady());
    auto* row = shown.panel.findChild<QSpinBox*>(QStringLiteral("importHeaderRow"));
    row->setValue(0);
    QTRY_VERIFY2(shown.counts().contains(QStringLiteral("no column")), qPrintable(shown.counts()));
    row->setValue(1);
    QTRY_VERIFY2(shown.counts().contains(QStringLiteral("1 people updated")), qPrintable(shown.counts()));
}

// An edit elsewhere while another header row is being looked at does not bring the old one back.
void ImportPanelTest::edits_meanwhileAreMatched()
{
    OpenPlan open;
    Shown shown(open);
    shown.open(write(open, "Name,E-mail\nFull name,Email\nAnna Bell,a@x\n"));
    shown.panel.findChild<QSpinBox*>(QStringLiteral("importHeaderRow"))->setValue(2);
    addPerson(open, QStringLiteral("Novak"));
    QTRY_VERIFY2(shown.counts().contains(QStringLiteral("1 people added")), qPrintable(shown.counts()));
    shown.panel.importNow();
    QCOMPARE(names(open), (QStringList{"Novak", "Anna Bell"}));
}

void ImportPanelTest::cancelled_isOver()
{
    OpenPlan open;
    Shown shown(open);
    QSignalSpy said(&shown.panel, &ImportPanel::said);
    shown.open(write(open, "Shoe size,Hat,Name\n43,1,Anna Bell\n"));
    Typist(shown.panel).key(Qt::Key_Escape);
    QCOMPARE(said.size(), 1);
    QVERIFY(!shown.panel.isReady());
    addPerson(open, QStringLiteral("Novak"));
    QTest::qWait(100);
    QVERIFY(!shown.panel.isReady());
    QCOMPARE(said.size(), 1);
    shown.panel.importNow();
    QCOMPARE(names(open), QStringList{"Novak"});
}

// Another copy was put in the place of the workshop: the first try says so, the second one works.
void ImportPanelTest::failed_isTriedAgain()
{
    OpenPlan open;
    Shown shown(open);
    Typist typist(shown.panel);
    const QString other = open.folder.filePath(QStringLiteral("other.workshop"));
    QVERIFY(open.editor->saveCopy(other));
    {
        const auto editor = PlanEditor::open(other);
        QVERIFY(editor);
        for (int i = 0; i < 3; ++i) {
            Room room;
            room.id = (*editor)->ids().next();
            ChangeSet changes;
            changes.add(room);
            QVERIFY((*editor)->apply(QStringLiteral("theirs"), changes));
        }
    }
    shown.open(write(open, "Name\nAnna Bell\n"));
    QFile theirs(other);
    QFile ours(open.editor->path());
    QVERIFY(theirs.open(QIODevice::ReadOnly) && ours.open(QIODevice::ReadWrite));
    const QByteArray bytes = theirs.readAll();
    QVERIFY(ours.write(bytes) == bytes.size() && ours.resize(bytes.size()));
    ours.close();
    typist.key(Qt::Key_Return);
    QVERIFY(names(open).isEmpty());
    QCOMPARE(backups(open), 0);
    QTRY_VERIFY(shown.panel.isReady());
    typist.key(Qt::Key_Return);
    QCOMPARE(names(open), QStringList{"Anna Bell"});
    QCOMPARE(backups(open), 1);
}

void ImportPanelTest::badFiles_areTold()
{
    OpenPlan open;
    Shown shown(open);
    QSignalSpy said(&shown.panel, &ImportPanel::said);
    QSignalSpy closed(&shown.panel, &ImportPanel::closed);
    for (const QString& path : {write(open, QByteArray("\x89PNG\r\n\x1a\n\0\0", 10)), open.folder.path(),
                                open.folder.filePath("none.csv")}) {
        said.clear();
        shown.panel.open(path);
        QVERIFY(said.wait());
        QVERIFY2(said.last()[0].toString().size() > 30, qPrintable(said.last()[0].toString()));
        QCOMPARE(shown.counts(), said.last()[0].toString());
    }
    Typist(shown.panel).key(Qt::Key_Return);
    QCOMPARE(closed.size(), 1);
    // No name anywhere: the columns can be corrected.
    shown.panel.open(write(open, "Shoe size,Hat\n43,1\n"));
    QTRY_VERIFY(shown.counts().contains(QStringLiteral("no column holds a name")));
    QVERIFY(shown.column(1)->isVisible());
    Typist(shown.panel).key(Qt::Key_Return);
    QVERIFY(names(open).isEmpty());
}

void ImportPanelTest::manyPeople_goInByAWorker()
{
    OpenPlan open;
    Shown shown(open);
    QByteArray table = "Name,E-mail\n";
    for (int i = 0; i < 6000; ++i)
        table += "Anna Bell" + QByteArray::number(i) + ",a" + QByteArray::number(i) + "@x\n";
    shown.panel.open(write(open, table));
    QTRY_VERIFY(shown.panel.isReady());
    shown.panel.importNow();
    QVERIFY(open.editor->isBusy());
    QTRY_COMPARE(names(open).size(), 6000);
    QTRY_VERIFY(shown.counts().contains(QStringLiteral("6000 people added")));
}

void ImportPanelTest::manyPeople_areCancelled()
{
    OpenPlan open;
    Shown shown(open);
    QSignalSpy said(&shown.panel, &ImportPanel::said);
    QSignalSpy closed(&shown.panel, &ImportPanel::closed);
    QByteArray table = "Name,E-mail\n";
    for (int i = 0; i < 20'000; ++i)
        table += "Anna Bell" + QByteArray::number(i) + ",a" + QByteArray::number(i) + "@x\n";
    const QString many = write(open, table);
    shown.panel.open(many);
    QTRY_VERIFY_WITH_TIMEOUT(shown.panel.isReady(), 20'000);
    shown.panel.importNow();
    QVERIFY(open.editor->isBusy());
    // Another file does not take the place of what is being written.
    const QString counts = shown.counts();
    shown.panel.open(many);
    QCOMPARE(shown.counts(), counts);
    QVERIFY(!said.isEmpty());
    Typist(shown.panel).key(Qt::Key_Escape);
    QTRY_COMPARE_WITH_TIMEOUT(closed.size(), 1, 20'000);
    QVERIFY(names(open).isEmpty());
    QCOMPARE(backups(open), 0); // of a workshop that has not changed
}

void ImportPanelTest::models_keepTheirPromises()
{
    SheetLook look;
    for (int i = 1; i <= 300; ++i)
        look.sample.append({i, {QStringLiteral("a%1").arg(i), QStringLiteral("\u001b[2J\u202Ex")}});
    look.guess = {1, {"A", "B"}, {"full_name", ""}, {}};
    ImportPreviewModel preview;
    const QAbstractItemModelTester previewTester(&preview,
                                                 QAbstractItemModelTester::FailureReportingMode::Fatal);
    preview.setLook(look);
    QCOMPARE(preview.rowCount(), ImportPreviewModel::mostRows);
    QVERIFY(!preview.index(0, 1).data().toString().contains(QChar(0x1b)));
    QVERIFY(!preview.index(0, 1).data().toString().contains(QChar(0x202E)));
    QVERIFY(
        preview.index(0, 0).data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("Full name")));
    preview.setFields({"email", ""});
    preview.setLook({});
    QCOMPARE(preview.rowCount(), 0);
    ImportRowsModel rows;
    const QAbstractItemModelTester rowsTester(&rows, QAbstractItemModelTester::FailureReportingMode::Fatal);
    ImportedPeople import;
    import.matches = {
        { 2,
          QStringLiteral("<b>Anna"),
          1,
          DuplicateReason::SameName,
          true,
          true,
          OnDuplicate::Keep }};
    import.problems = {{ 3, 1, QStringLiteral("x"), QStringLiteral("why"), false }};
    rows.setImport(import, {}, {"A", "B"});
    QCOMPARE(rows.rowCount(), 2);
    QCOMPARE(rows.choosableRow(0), 2);
    QCOMPARE(rows.choosableRow(1), 0);
    QCOMPARE(rows.index(0, ImportRowsModel::ChoiceColumn).data().toString(), QStringLiteral("Keep"));
}

void ImportPanelTest::everything_hasAName()
{
    OpenPlan open;
    Shown shown(open);
    shown.open(write(open, "Name,E-mail\nAnna Bell,a@x\n"));
    for (const QWidget* widget : shown.panel.findChildren<QWidget*>()) {
        const bool spoken = qobject_cast<const QComboBox*>(widget) || qobject_cast<const QSpinBox*>(widget) ||
                            qobject_cast<const QTableView*>(widget);
        QVERIFY2(!spoken || !widget->accessibleName().isEmpty(), qPrintable(widget->objectName()));
    }
}

CONVENOR_TEST(ImportPanelTest)
#include "ImportPanelTest.moc"
