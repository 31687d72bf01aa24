// The main job by keys: the workshop of 10 December 2021 typed from blank (issue 2, Figures).
#include "domain/Records.h"
#include "tables/AgendaModel.h"
#include "TestMain.h"
#include "ui/agenda/AgendaGrid.h"
#include "ui/agenda/AgendaPage.h"
#include "ui/OpenPlan.h"
#include "ui/Typist.h"

#include <QLabel>

using namespace convenor;
using namespace convenor::testing;

namespace {
struct TypedRow
{
    const char* title;
    int minutes;
    const char* start;
    const char* people = "";
    const char* room = "";
};

const TypedRow rows[] = {
    {"Welcome and introduction", 5, "09:15"},
    {"State of the art of cluster policies", 15, "09:20", "Marek Przeor (DG GROW), keynote", "Plenary"},
    {"European clusters: state of play", 15, "09:35",
     "Antonio Novo Guerrero (European Clusters Alliance), keynote", "Plenary"},
    {"Q&A", 10, "09:50", "", "Plenary"},
    {"Good practice AERIAL UPTAKE", 15, "10:00", "Jaume Sastre (AERIAL UPTAKE)", "Plenary"},
    {"Good practice REMIX", 15, "10:15", "Ilkka Nykänen (REMIX)", "Plenary"},
    {"Reflection", 15, "10:30", "Bianca Muntean", "Plenary"},
    {"Working groups", 45, "10:45"},
    {"Break", 10, "11:30"},
    {"Online expert helpdesk", 50, "11:40", "Arnault Morisson; Marc Pattinson", "Helpdesk"},
};
} // namespace

class AgendaKeysTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        failOnWarnings();
        m_plan = std::make_unique<OpenPlan>();
        const Day day = *m_plan->editor->plan().all<Day>().begin();
        Day opens = day;
        opens.opens = 555;
        opens.mustEndAt = 750;
        ChangeSet changes;
        changes.edit(day, opens);
        QVERIFY(m_plan->editor->apply(QStringLiteral("Opens"), changes));
        m_page = std::make_unique<AgendaPage>(m_plan->session());
        m_page->resize(1200, 600);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
        m_page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        m_page->takeFocus();
        m_grid = m_page->findChild<AgendaGrid*>();
        m_model = qobject_cast<AgendaModel*>(m_grid->model());
        m_typist = std::make_unique<Typist>(*m_page);
    }
    void cleanup()
    {
        m_page.reset();
        m_plan.reset();
    }

    void tenRowsTakeAtMost232Keys()
    {
        typeTitlesAndMinutes();
        QCOMPARE(m_model->rowCount(), 11); // ten and the blank one
        for (int row = 0; row < 10; ++row) {
            QCOMPARE(text(row, AgendaModel::TitleColumn), QString::fromUtf8(rows[row].title));
            QCOMPARE(text(row, AgendaModel::StartColumn), QString::fromLatin1(rows[row].start));
        }
        QCOMPARE(text(9, AgendaModel::EndColumn), QStringLiteral("12:30"));
        QCOMPARE(m_typist->keys() - m_typist->structural(), 192);
        qInfo("ten rows: %d keys, %d of them title characters", m_typist->keys(),
              m_typist->keys() - m_typist->structural());
        QVERIFY2(m_typist->keys() <= 232, qPrintable(QString::number(m_typist->keys())));
    }

    void kindsAreGuessedFromTitles()
    {
        typeTitlesAndMinutes();
        QCOMPARE(kind(3), ItemKind::Questions);
        QCOMPARE(kind(7), ItemKind::Groups);
        QCOMPARE(kind(8), ItemKind::Break);
        QCOMPARE(kind(9), ItemKind::Helpdesk);
    }

    void wholeAgendaTakesAtMostTwoStructuralKeysPerCell()
    {
        int cells = 0;
        for (int row = 0; row < 10; ++row) {
            if (const char* part = partBefore(row)) {
                m_typist->type(QString::fromUtf8(part), true);
                if (row > 0)
                    m_typist->key(Qt::Key_Left, Qt::AltModifier); // out of the part before
                m_typist->key(Qt::Key_Return);
                ++cells;
            }
            cells += typeWholeRow(rows[row], partBefore(row) != nullptr, row == 8);
        }
        checkWholeAgenda();
        qInfo(
            "whole agenda: %d keys, %d cells, %d structural keys (digits of minutes among them): %.2f a cell",
            m_typist->keys(), cells, m_typist->structural(), double(m_typist->structural()) / cells);
        QVERIFY(m_typist->structural() <= 2 * cells);
    }

    void breakInTheMiddleTakesAtMost14Keys()
    {
        typeTitlesAndMinutes();
        QVERIFY(m_grid->goToRow(3, AgendaModel::TitleColumn));
        m_typist->reset();
        m_typist->key(Qt::Key_Return, Qt::ControlModifier);
        m_typist->type(QStringLiteral("Break"), true);
        m_typist->key(Qt::Key_Tab);
        m_typist->type(QStringLiteral("10"), false);
        m_typist->key(Qt::Key_Return);
        QCOMPARE(text(4, AgendaModel::TitleColumn), QStringLiteral("Break"));
        QCOMPARE(text(4, AgendaModel::StartColumn), QStringLiteral("10:00"));
        for (int row = 4; row < 10; ++row)
            QCOMPARE(*parseClock(text(row + 1, AgendaModel::StartColumn)),
                     *parseClock(QString::fromLatin1(rows[row].start)) + 10);
        qInfo("a break in the middle: %d keys", m_typist->keys());
        QVERIFY(m_typist->keys() <= 14);
    }

    void oneChordMovesAnItem()
    {
        typeTitlesAndMinutes();
        QVERIFY(m_grid->goToRow(6, AgendaModel::TitleColumn));
        QSignalSpy said(m_grid, &GridView::said);
        m_typist->key(Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(text(5, AgendaModel::TitleColumn), QStringLiteral("Reflection"));
        QCOMPARE(m_grid->currentIndex().row(), 5);
        QCOMPARE(said.size(), 1);
        QCOMPARE(said[0][0].toString(),
                 QStringLiteral("Moved “Reflection” up. “Good practice REMIX” now 10:30."));
        m_typist->key(Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(text(6, AgendaModel::TitleColumn), QStringLiteral("Reflection"));
    }

    void escTakesAnInsertedRowAway()
    {
        typeTitlesAndMinutes();
        QVERIFY(m_grid->goToRow(3, AgendaModel::TitleColumn));
        m_typist->key(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(m_model->rowCount(), 12);
        m_typist->key(Qt::Key_Escape);
        QCOMPARE(m_model->rowCount(), 11);
    }

    void wrongMinutesStayInTheCell()
    {
        typeTitlesAndMinutes();
        QVERIFY(m_grid->goToRow(2, AgendaModel::MinutesColumn));
        const qint64 revision = m_plan->editor->revision();
        for (const char* wrong : {"-20", "abc", "99999", "1:75"}) {
            m_typist->type(QString::fromLatin1(wrong), false);
            m_typist->key(Qt::Key_Return);
            QVERIFY2(m_grid->editor() != nullptr, wrong);
            m_typist->key(Qt::Key_Escape);
        }
        QCOMPARE(m_plan->editor->revision(), revision);
        m_typist->type(QStringLiteral("+10"), false);
        m_typist->key(Qt::Key_Return);
        QCOMPARE(text(2, AgendaModel::MinutesColumn), QStringLiteral("25"));
    }

    void pinDeleteAndTimesByKeys()
    {
        typeTitlesAndMinutes();
        QVERIFY(m_grid->goToRow(9, AgendaModel::StartColumn));
        m_typist->type(QStringLiteral("1140"), false);
        m_typist->key(Qt::Key_Return);
        QVERIFY(m_model->index(9, 0).data(PinnedRole).toBool());
        QVERIFY(m_grid->goToRow(9, AgendaModel::StartColumn));
        m_typist->key(Qt::Key_Delete); // deleting a start floats the item
        QVERIFY(!m_model->index(9, 0).data(PinnedRole).toBool());
        m_typist->key(Qt::Key_L, Qt::ControlModifier);
        QVERIFY(m_model->index(9, 0).data(PinnedRole).toBool());
        QVERIFY(m_grid->goToRow(8, AgendaModel::TitleColumn));
        m_typist->key(Qt::Key_Delete);
        QCOMPARE(text(8, AgendaModel::TitleColumn), QStringLiteral("Online expert helpdesk"));
        QCOMPARE(text(8, AgendaModel::StartColumn), QStringLiteral("11:40")); // the pin holds
        QVERIFY(m_model->index(8, 0).data(ChipRole).toString().contains(QStringLiteral("10")));
    }

    // A name is data: nothing of it is obeyed, and 100 kB of it neither hang nor get lost.
    void hostileTitles_data()
    {
        QTest::addColumn<QString>("title");
        QTest::newRow("markup") << QStringLiteral("<img src=file:///etc/passwd>");
        QTest::newRow("direction") << QStringLiteral("Anna\u202Egpj.exe");
        QTest::newRow("100 kB") << QString(100'000, u'W');
    }
    void hostileTitles()
    {
        QFETCH(QString, title);
        const QModelIndex blank = m_model->index(0, AgendaModel::TitleColumn);
        QVERIFY(m_model->setData(blank, title));
        QCOMPARE(text(0, AgendaModel::TitleColumn), title);
        QVERIFY(!m_page->grab().isNull());
        const QList<QLabel*> labels = m_page->findChildren<QLabel*>();
        for (const QLabel* label : labels)
            QCOMPARE(label->textFormat(), Qt::PlainText);
    }

private:
    QString text(int row, int column) const { return m_model->index(row, column).data().toString(); }
    ItemKind kind(int row) const
    {
        return static_cast<ItemKind>(m_model->index(row, 0).data(KindRole).toInt());
    }

    void typeTitlesAndMinutes()
    {
        for (int row = 0; row < 10; ++row) {
            m_typist->type(QString::fromUtf8(rows[row].title), true);
            m_typist->key(Qt::Key_Tab);
            m_typist->type(QString::number(rows[row].minutes), false);
            m_typist->key(row < 9 ? Qt::Key_Return : Qt::Key_Tab);
        }
    }
    // Title, minutes, people, room; as many cells as are filled. `into` moves the row into the part above it,
    // `out` out.
    int typeWholeRow(const TypedRow& row, bool into, bool out)
    {
        m_typist->type(QString::fromUtf8(row.title), true);
        if (into)
            m_typist->key(Qt::Key_Right, Qt::AltModifier);
        if (out)
            m_typist->key(Qt::Key_Left, Qt::AltModifier);
        m_typist->key(Qt::Key_Tab);
        m_typist->type(QString::number(row.minutes), false);
        int cells = 2;
        const QString people = QString::fromUtf8(row.people);
        const QString room = QString::fromUtf8(row.room);
        if (!people.isEmpty() || !room.isEmpty())
            m_typist->key(Qt::Key_Tab);
        if (!people.isEmpty()) {
            m_typist->type(people, true);
            ++cells;
        }
        if (!room.isEmpty()) {
            m_typist->key(Qt::Key_Tab);
            m_typist->type(room, true);
            ++cells;
        }
        m_typist->key(Qt::Key_Return);
        return cells;
    }
    static const char* partBefore(int row)
    {
        switch (row) {
        case 0:
            return "Part I: introduction and keynote speakers";
        case 4:
            return "Part II: good practices";
        case 7:
            return "Part III: working groups";
        default:
            return nullptr;
        }
    }
    void checkWholeAgenda()
    {
        const Plan& plan = m_plan->editor->plan();
        const Timing& timing = m_plan->editor->timing();
        QCOMPARE(timing.days()[0].ends, 750);
        QCOMPARE(timing.days()[0].roots.size(), 5); // three parts, break, helpdesk
        int row = 0;
        for (const ItemTime& time : timing.items()) {
            const AgendaItem* item = plan.find<AgendaItem>(time.item);
            if (item->kind == ItemKind::Part) {
                QCOMPARE(time.minutes(), 45);
                continue;
            }
            QCOMPARE(item->title, QString::fromUtf8(rows[row].title));
            QCOMPARE(clockText(time.start), QString::fromLatin1(rows[row].start));
            QCOMPARE(time.depth, row < 8 ? 1 : 0);
            ++row;
        }
        QCOMPARE(row, 10);
        QCOMPARE(plan.all<Person>().size(), 7);
        QCOMPARE(plan.all<Room>().size(), 2);
        QCOMPARE(plan.all<Assignment>().size(), 7);
    }

    std::unique_ptr<OpenPlan> m_plan;
    std::unique_ptr<AgendaPage> m_page;
    std::unique_ptr<Typist> m_typist;
    AgendaGrid* m_grid = nullptr;
    AgendaModel* m_model = nullptr;
};

CONVENOR_TEST(AgendaKeysTest)
#include "AgendaKeysTest.moc"
