// A workshop of one's own as the template of a new one: from the question to the open file.
#include "domain/Records.h"
#include "TestMain.h"
#include "ui/FileCommands.h"
#include "ui/OpenPlan.h"

#include <QSettings>

using namespace convenor;
using namespace convenor::testing;

namespace {
// Opens one file and saves another.
class TwoFiles final : public Prompter
{
public:
    QString chooseOpenFile(const FileQuestion&) override { return source; }
    QString chooseSaveFile(const FileQuestion&) override { return target; }
    QString chooseFolder(const FileQuestion&) override { return {}; }
    bool choosePrinter(QPrinter&, const QString&) override { return false; }

    QString source;
    QString target;
};
} // namespace

class NewFromWorkshopTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_settings;
    std::unique_ptr<PlanEditor> m_made;
    QString m_said;

    FileCommands commands(TwoFiles& files, PlanEditor* current)
    {
        return FileCommands(files, FileCommands::Ways{[this](auto made) { m_made = std::move(made); },
                                                      [this](const QString& text) { m_said = text; },
                                                      [current] { return current; }});
    }

private slots:
    void initTestCase()
    {
        QCoreApplication::setOrganizationName(QStringLiteral("convenor-test"));
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_settings.path());
    }
    void init()
    {
        failOnWarnings();
        m_made.reset();
        m_said.clear();
    }

    void takesTheAgendaWithoutThePeople_data()
    {
        QTest::addColumn<bool>("isOpen"); // the template is the workshop of the window
        QTest::newRow("another file") << false;
        QTest::newRow("the open one") << true;
    }
    void takesTheAgendaWithoutThePeople()
    {
        QFETCH(bool, isOpen);
        OpenPlan sample(QStringLiteral("conference"));
        const Plan before = sample.editor->plan();
        TwoFiles files;
        files.source = sample.editor->path();
        files.target = sample.folder.filePath(QStringLiteral("next.workshop"));
        if (!isOpen) {
            sample.checker.reset();
            sample.editor.reset();
        }
        commands(files, sample.editor.get()).newFromWorkshop();
        QVERIFY2(m_made, qPrintable(m_said));
        const Plan& plan = m_made->plan();
        QCOMPARE(plan.all<AgendaItem>().size(), before.all<AgendaItem>().size());
        QCOMPARE(plan.all<Room>().size(), before.all<Room>().size());
        QCOMPARE(plan.all<Person>().size(), 0);
        QCOMPARE(plan.all<Assignment>().size(), 0);
        QVERIFY(plan.workshop().id != before.workshop().id);
        // The same weekday, in the week to come; the days keep their distance.
        const Timing now(plan);
        const Timing then(before);
        const QDate first = plan.find<Day>(now.days().constFirst().day)->date;
        const QDate old = before.find<Day>(then.days().constFirst().day)->date;
        QCOMPARE(first.dayOfWeek(), old.dayOfWeek());
        QVERIFY(first > QDate::currentDate() && first <= QDate::currentDate().addDays(8));
        QCOMPARE(first.daysTo(plan.find<Day>(now.days().constLast().day)->date),
                 old.daysTo(before.find<Day>(then.days().constLast().day)->date));
        // The template is as it was. (The open one must not be looked into by a second way.)
        QVERIFY((isOpen ? sample.editor->plan() : planOf(files.source)) == before);
        m_made.reset(); // before its folder goes
    }

    void wrongFilesMakeNothing()
    {
        QTemporaryDir folder;
        TwoFiles files;
        files.target = folder.filePath(QStringLiteral("next.workshop"));
        FileCommands commands = this->commands(files, nullptr);
        commands.newFromWorkshop(); // nothing chosen
        QCOMPARE(m_said, QString());
        files.source = folder.filePath(QStringLiteral("missing.workshop"));
        commands.newFromWorkshop();
        QVERIFY(!m_said.isEmpty());
        QVERIFY(!m_made);
        QVERIFY(!QFile::exists(files.target));
    }

private:
    static Plan planOf(const QString& path)
    {
        const Result<PlanSnapshot> read = PlanStore::read(path);
        return read ? read->plan : Plan();
    }
};

CONVENOR_TEST(NewFromWorkshopTest)
#include "NewFromWorkshopTest.moc"
