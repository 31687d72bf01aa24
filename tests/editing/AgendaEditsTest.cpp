// What is typed on the agenda: fields, sentences, kinds, pastes.
#include "editing/AgendaEdits.h"

#include "editing/AgendaWords.h"
#include "EditorPlan.h"
#include "TestMain.h"

namespace convenor {
using namespace convenor::testing;

class AgendaEditsTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { convenor::testing::failOnWarnings(); }
    void typing_fillsFields_data();
    void typing_fillsFields();
    void typing_refusesWhatDoesNotFit_data();
    void typing_refusesWhatDoesNotFit();
    void sentences_tellWhatHappened();
    void sentences_shortenLongTitles();
    void kind_isGuessedFromTheTitle_data();
    void kind_isGuessedFromTheTitle();
    void kind_isGuessedOnlyOnce();
    void typeNew_isOneStep();
    void typeNew_withoutADayIsRefused();
    void people_andRoomsAreMadeWhenNew();
    void ends_mayLieBehindMidnight();
    void paste_isOneStep();
    void paste_isRefusedWhole();
    void clear_isOneStep();
    void remove_takesEverythingAlong();
    void edit_mergesByItsKey();
};

namespace {
AgendaItem itemOf(const EditorPlan& test, Id id)
{
    return *test.plan().find<AgendaItem>(id);
}
int startOf(const EditorPlan& test, Id id)
{
    return test.editor->timing().find(id)->start;
}
} // namespace

void AgendaEditsTest::typing_fillsFields_data()
{
    QTest::addColumn<int>("field");
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("start");
    QTest::addColumn<int>("minutes");
    QTest::addColumn<bool>("pinned");
    const auto row = [](const char* text, AgendaField field, int start, int minutes, bool pinned) {
        QTest::addRow("%d %s", int(field), text)
            << int(field) << QString::fromUtf8(text) << start << minutes << pinned;
    };
    // It stands at 09:15 with 30 minutes.
    row("45", AgendaField::Minutes, 555, 45, false);
    row("120", AgendaField::Minutes, 555, 120, false);
    row("1h30", AgendaField::Minutes, 555, 90, false);
    row("1:30", AgendaField::Minutes, 555, 90, false);
    row("1,5h", AgendaField::Minutes, 555, 90, false);
    row("+10", AgendaField::Minutes, 555, 40, false);
    row("-5", AgendaField::Minutes, 555, 25, false);
    row("0", AgendaField::Minutes, 555, 0, false);
    row("9:30", AgendaField::Start, 570, 30, true);
    row("930", AgendaField::Start, 570, 30, true);
    row("2pm", AgendaField::Start, 840, 30, true);
    row("", AgendaField::Start, 555, 30, false);
    row("10", AgendaField::End, 555, 45, false);
    row("9:15", AgendaField::End, 555, 0, false);
    row("25:10", AgendaField::End, 555, 955, false);
    row("10:00-10:30 Welcome", AgendaField::Title, 600, 30, true);
    row("Welcome", AgendaField::Title, 555, 30, false);
}

void AgendaEditsTest::typing_fillsFields()
{
    QFETCH(const int, field);
    QFETCH(const QString, text);
    QFETCH(const int, start);
    QFETCH(const int, minutes);
    QFETCH(const bool, pinned);
    EditorPlan test;
    AgendaEdits edits(*test.editor);
    const Id id = test.item(QStringLiteral("Opening"), 30);
    QVERIFY(edits.problemOf(id, AgendaField(field), text).isEmpty());
    QVERIFY(edits.type(id, AgendaField(field), text));
    QCOMPARE(startOf(test, id), start);
    QCOMPARE(itemOf(test, id).minutes, minutes);
    QCOMPARE(itemOf(test, id).pinnedStart.has_value(), pinned);
    if (AgendaField(field) == AgendaField::Title)
        QCOMPARE(itemOf(test, id).title, QStringLiteral("Welcome"));
}

void AgendaEditsTest::typing_refusesWhatDoesNotFit_data()
{
    QTest::addColumn<int>("field");
    QTest::addColumn<QString>("text");
    const auto row = [](const char* text, AgendaField field) {
        QTest::addRow("%d %s", int(field), text) << int(field) << QString::fromUtf8(text);
    };
    row("soon", AgendaField::Minutes);
    row("", AgendaField::Minutes);
    row("-31", AgendaField::Minutes);
    row("99999999999", AgendaField::Minutes);
    row("1e9", AgendaField::Minutes);
    row("25 o'clock", AgendaField::Start);
    row("48:00", AgendaField::Start);
    row("-9:15", AgendaField::Start);
    row("9:99", AgendaField::Start);
    row("", AgendaField::End);
    row("9:00", AgendaField::End); // before the start
    row("later", AgendaField::End);
    row("Cat show", AgendaField::Kind);
    row("", AgendaField::Kind);
}

void AgendaEditsTest::typing_refusesWhatDoesNotFit()
{
    QFETCH(const int, field);
    QFETCH(const QString, text);
    EditorPlan test;
    AgendaEdits edits(*test.editor);
    const Id id = test.item(QStringLiteral("Opening"), 30);
    const Plan before = test.plan();
    const QString sentence = edits.problemOf(id, AgendaField(field), text);
    QVERIFY2(sentence.endsWith(u'.') && sentence.size() > 20, qPrintable(sentence));
    const Result<Said> said = edits.type(id, AgendaField(field), text);
    QVERIFY(!said);
    QCOMPARE(said.error().kind, ErrorKind::WrongValue);
    QVERIFY(test.plan() == before);
    QVERIFY(!edits.type(4711, AgendaField(field), QStringLiteral("10")));
}

void AgendaEditsTest::sentences_tellWhatHappened()
{
    EditorPlan test;
    AgendaEdits edits(*test.editor);
    test.item(QStringLiteral("Welcome"), 60);
    const Id reflection = test.item(QStringLiteral("Reflection"), 85);
    const Id helpdesk = test.item(QStringLiteral("Online expert helpdesk"), 50, 0, ItemKind::Helpdesk);
    QCOMPARE(*edits.moveDown(reflection), QStringLiteral("Moved “Reflection” down."));
    QCOMPARE(*edits.moveUp(reflection),
             QStringLiteral("Moved “Reflection” up. “Online expert helpdesk” now 11:40."));
    QCOMPARE(*edits.type(reflection, AgendaField::Minutes, QStringLiteral("+5")),
             QStringLiteral("Changed the length of “Reflection”. “Online expert helpdesk” now 11:45."));
    QCOMPARE(*edits.changeMinutes(reflection, -5),
             QStringLiteral("Changed the length of “Reflection”. “Online expert helpdesk” now 11:40."));
    QCOMPARE(*edits.togglePin(helpdesk), QStringLiteral("Pinned “Online expert helpdesk” to 11:40."));
    QCOMPARE(*edits.togglePin(helpdesk), QStringLiteral("Let “Online expert helpdesk” float."));
    QCOMPARE(test.editor->undoLabel(), QStringLiteral("Let “Online expert helpdesk” float"));
    // What does nothing here says nothing and is no step.
    const qint64 revision = test.editor->revision();
    QCOMPARE(*edits.moveDown(helpdesk), QString());
    QCOMPARE(*edits.moveOut({helpdesk}), QString());
    QCOMPARE(test.editor->revision(), revision);
    QCOMPARE(*edits.moveIn({reflection}), QStringLiteral("Moved “Reflection” into the item above. "
                                                         "“Online expert helpdesk” now 10:40."));
    QCOMPARE(*edits.moveOut({reflection}), QStringLiteral("Moved “Reflection” out of its session. "
                                                          "“Online expert helpdesk” now 11:40."));
    QCOMPARE(*edits.remove({reflection}),
             QStringLiteral("Removed “Reflection”. “Online expert helpdesk” now 10:15."));
}

void AgendaEditsTest::sentences_shortenLongTitles()
{
    EditorPlan test;
    AgendaEdits edits(*test.editor);
    const Id id = test.item(QString(100'000, u'x'), 30);
    const Result<Said> said = edits.changeMinutes(id, 5);
    QVERIFY(said);
    QVERIFY2(said->size() < 150, qPrintable(QString::number(said->size())));
    QVERIFY(test.editor->undoLabel().size() < 150);
    QCOMPARE(quotedTitle(QString()), QStringLiteral("(untitled)"));
    QCOMPARE(quotedTitle(QStringLiteral("a\n b")), QStringLiteral("“a b”"));
}

void AgendaEditsTest::kind_isGuessedFromTheTitle_data()
{
    QTest::addColumn<int>("kind");
    const auto row = [](const char* title, ItemKind kind) { QTest::newRow(title) << int(kind); };
    row("Welcome and introduction", ItemKind::Talk);
    row("Q&A", ItemKind::Questions);
    row("Working groups", ItemKind::Groups);
    row("Break", ItemKind::Break);
    row("Coffee break", ItemKind::Break);
    row("Networking lunch", ItemKind::Meal);
    row("Online expert helpdesk", ItemKind::Helpdesk);
    row("Market place of 19 tables", ItemKind::Market);
    row("Part III: working groups", ItemKind::Part);
    row("Обяд", ItemKind::Meal);
    row("Пауза за кафе", ItemKind::Break);
    row("Въпроси и отговори", ItemKind::Questions);
    row("Breakthroughs in clusters", ItemKind::Talk);
    row("European clusters: state of play", ItemKind::Talk);
    row("Breakout groups", ItemKind::Groups);
    row("Панели", ItemKind::Panel);
    row("Visitor economy", ItemKind::Talk);
}

void AgendaEditsTest::kind_isGuessedFromTheTitle()
{
    QFETCH(const int, kind);
    EditorPlan test;
    AgendaEdits edits(*test.editor);
    Id created = 0;
    QVERIFY(edits.typeNew({test.day(), 0, 0}, AgendaField::Title, QString::fromUtf8(QTest::currentDataTag()),
                          &created));
    QCOMPARE(int(itemOf(test, created).kind), kind);
}

void AgendaEditsTest::kind_isGuessedOnlyOnce()
{
    EditorPlan test;
    AgendaEdits edits(*test.editor);
    const Id chosen = test.item({}, 30, 0, ItemKind::Panel);
    QVERIFY(edits.type(chosen, AgendaField::Title, QStringLiteral("Coffee")));
    QCOMPARE(int(itemOf(test, chosen).kind), int(ItemKind::Panel));
    const Id titled = test.item(QStringLiteral("Keynote"), 30);
    QVERIFY(edits.type(titled, AgendaField::Title, QStringLiteral("Keynote over lunch")));
    QCOMPARE(int(itemOf(test, titled).kind), int(ItemKind::Talk));
}

void AgendaEditsTest::typeNew_isOneStep()
{
    EditorPlan test;
    AgendaEdits edits(*test.editor);
    const Id part = test.item(QStringLiteral("Part I"), 30, 0, ItemKind::Part);
    Id created = 0;
    QCOMPARE(*edits.typeNew({test.day(), part, 0}, AgendaField::Title, QStringLiteral("9:30-9:45 Welcome"),
                            &created),
             QStringLiteral("Added “9:30-9:45 Welcome”."));
    QCOMPARE(itemOf(test, created).title, QStringLiteral("Welcome"));
    QCOMPARE(itemOf(test, created).minutes, 15);
    QCOMPARE(itemOf(test, created).parent, part);
    QCOMPARE(test.editor->history().size(), 3);
    Id people = 0;
    QVERIFY(edits.typeNew({test.day(), 0, part}, AgendaField::People, QStringLiteral("Anna Bell"), &people));
    QCOMPARE(test.plan().rows(Table::Assignment).size(), 1);
    QCOMPARE(test.editor->timing().items()[0].item, people); // before the part
    QVERIFY(test.editor->undo());
    QCOMPARE(test.plan().rows(Table::Person).size(), 0);
    // A wrong text makes no row.
    const Plan before = test.plan();
    QVERIFY(!edits.typeNew({test.day(), 0, 0}, AgendaField::Minutes, QStringLiteral("soon"), &people));
    QVERIFY(test.plan() == before);
    QVERIFY(edits.insert({test.day(), 0, 0}, &created));
    QVERIFY(itemOf(test, created).title.isEmpty());
}

void AgendaEditsTest::typeNew_withoutADayIsRefused()
{
    EditorPlan test;
    const Id day = test.day();
    ChangeSet changes;
    changes.remove(*test.plan().find<Day>(day));
    test.apply(changes);
    AgendaEdits edits(*test.editor);
    Id created = 0;
    QVERIFY(!edits.typeNew({day, 0, 0}, AgendaField::Title, QStringLiteral("Welcome"), &created));
    const Result<Said> inserted = edits.insert({day, 0, 0}, &created);
    QVERIFY(!inserted || inserted->isEmpty());
    QCOMPARE(created, 0);
    QCOMPARE(test.plan().rows(Table::AgendaItem).size(), 0);
}

void AgendaEditsTest::people_andRoomsAreMadeWhenNew()
{
    EditorPlan test;
    AgendaEdits edits(*test.editor);
    const Id id = test.item(QStringLiteral("Keynotes"), 30);
    QVERIFY(edits.type(id, AgendaField::People,
                       QStringLiteral("Marek Przeor (DG GROW), keynote; Bianca Muntean")));
    QCOMPARE(test.plan().rows(Table::Person).size(), 2);
    const Assignment& first = *test.plan().all<Assignment>().begin();
    QCOMPARE(int(first.role), int(Role::Keynote));
    QCOMPARE(test.plan().find<Person>(first.person)->organisation, QStringLiteral("DG GROW"));
    QVERIFY(edits.type(id, AgendaField::Room, QStringLiteral("Plenary")));
    QCOMPARE(test.plan().find<Room>(itemOf(test, id).room)->name, QStringLiteral("Plenary"));
    const Id other = test.item(QStringLiteral("Panel"), 30);
    QVERIFY(edits.type(other, AgendaField::Room, QStringLiteral("plenary")));
    QCOMPARE(test.plan().rows(Table::Room).size(), 1);
    QVERIFY(edits.type(other, AgendaField::People, QStringLiteral("bianca muntean, chair")));
    QCOMPARE(test.plan().rows(Table::Person).size(), 2);
    QVERIFY(edits.type(other, AgendaField::Room, QString()));
    QCOMPARE(itemOf(test, other).room, 0);
}

void AgendaEditsTest::ends_mayLieBehindMidnight()
{
    EditorPlan test;
    AgendaEdits edits(*test.editor);
    const Id id = test.item(QStringLiteral("Dinner"), 30);
    QVERIFY(edits.type(id, AgendaField::Start, QStringLiteral("22:30")));
    QVERIFY(edits.problemOf(id, AgendaField::End, QStringLiteral("0:45")).isEmpty());
    QVERIFY(edits.type(id, AgendaField::End, QStringLiteral("0:45")));
    QCOMPARE(itemOf(test, id).minutes, 135);
    QVERIFY(!edits.problemOf(id, AgendaField::End, QStringLiteral("12:00")).isEmpty());
}

void AgendaEditsTest::paste_isOneStep()
{
    EditorPlan test;
    AgendaEdits edits(*test.editor);
    const Id first = test.item(QStringLiteral("Old"), 10);
    const qsizetype steps = test.editor->history().size();
    const QList<AgendaField> fields{AgendaField::Minutes, AgendaField::Title, AgendaField::People,
                                    AgendaField::Room};
    QCOMPARE(*edits.paste({first, 0, 0}, {test.day(), 0, 0}, fields,
                          {{QStringLiteral("20"), QStringLiteral("One"), QStringLiteral("Anna Bell"),
                            QStringLiteral("Alpha")},
                           {QStringLiteral("1h"), QStringLiteral("Two"),
                            QStringLiteral("Anna Bell; Boris Iliev"), QStringLiteral("Alpha")},
                           {QStringLiteral("5"), QStringLiteral("Lunch")}}),
             QStringLiteral("Pasted 3 row(s)."));
    QCOMPARE(test.editor->history().size(), steps + 1);
    QStringList titles;
    for (const ItemTime& time : test.editor->timing().items())
        titles << itemOf(test, time.item).title + QStringLiteral(" %1").arg(time.minutes());
    QCOMPARE(titles.join(u'|'), QStringLiteral("One 20|Two 60|Lunch 5"));
    // The same people and rooms, not one for each row.
    QCOMPARE(test.plan().rows(Table::Person).size(), 2);
    QCOMPARE(test.plan().rows(Table::Room).size(), 1);
    QVERIFY(test.editor->undo());
    QCOMPARE(test.plan().rows(Table::AgendaItem).size(), 1);
    QCOMPARE(test.plan().rows(Table::Person).size(), 0);
}

void AgendaEditsTest::paste_isRefusedWhole()
{
    EditorPlan test;
    AgendaEdits edits(*test.editor);
    const Plan before = test.plan();
    const Result<Said> said = edits.paste(
        {0, 0}, {test.day(), 0, 0}, {AgendaField::Title, AgendaField::Kind},
        {{QStringLiteral("One"), QStringLiteral("Talk")}, {QStringLiteral("Two"), QStringLiteral("Cats")}});
    QVERIFY(!said);
    QCOMPARE(said.error().kind, ErrorKind::WrongValue);
    QVERIFY(test.plan() == before);
}

void AgendaEditsTest::clear_isOneStep()
{
    EditorPlan test;
    AgendaEdits edits(*test.editor);
    const Id one = test.item(QStringLiteral("One"), 10);
    const Id two = test.item(QStringLiteral("Two"), 10);
    for (const Id id : {one, two}) {
        QVERIFY(edits.type(id, AgendaField::People, QStringLiteral("Anna Bell")));
        QVERIFY(edits.type(id, AgendaField::Start, QStringLiteral("10:00")));
    }
    const qsizetype steps = test.editor->history().size();
    QCOMPARE(*edits.clear({{one, AgendaField::People}, {two, AgendaField::People}}),
             QStringLiteral("Emptied 2 cell(s)."));
    QCOMPARE(test.plan().rows(Table::Assignment).size(), 0);
    QCOMPARE(test.plan().rows(Table::Person).size(), 1); // people stay
    QVERIFY(edits.clear({{one, AgendaField::Start}}));
    QVERIFY(!itemOf(test, one).pinnedStart);
    QVERIFY(edits.clear({{two, AgendaField::Title}}));
    QVERIFY(itemOf(test, two).title.isEmpty());
    QCOMPARE(test.editor->history().size(), steps + 3);
    // Refused whole.
    QVERIFY(!edits.clear({{one, AgendaField::Title}, {one, AgendaField::Minutes}}));
    QCOMPARE(itemOf(test, one).title, QStringLiteral("One"));
    QCOMPARE(test.editor->history().size(), steps + 3);
}

void AgendaEditsTest::remove_takesEverythingAlong()
{
    EditorPlan test(QStringLiteral("online-half-day"));
    AgendaEdits edits(*test.editor);
    const Plan before = test.plan();
    QList<Id> all;
    for (const AgendaItem& item : before.all<AgendaItem>())
        all << item.id;
    QVERIFY(edits.remove(all));
    for (const Table table : {Table::AgendaItem, Table::Assignment, Table::BreakoutGroup, Table::Booking,
                              Table::BookingSeat, Table::MeetingRequest})
        QCOMPARE(test.plan().rows(table).size(), 0);
    QVERIFY(planInFile(test.path()) == test.plan());
    QVERIFY(test.editor->undo());
    QVERIFY(test.plan() == before);
}

void AgendaEditsTest::edit_mergesByItsKey()
{
    EditorPlan test;
    AgendaEdits edits(*test.editor);
    const Id id = test.item(QStringLiteral("One"), 10);
    const qsizetype steps = test.editor->history().size();
    for (const char* text : {"n", "no", "not", "note"}) {
        AgendaItem after = itemOf(test, id);
        after.notes = QString::fromLatin1(text);
        QVERIFY(edits.edit(itemOf(test, id), after, QStringLiteral("Notes"), QStringLiteral("notes")));
    }
    QCOMPARE(test.editor->history().size(), steps + 1);
    QVERIFY(test.editor->undo());
    QVERIFY(itemOf(test, id).notes.isEmpty());
}
} // namespace convenor

CONVENOR_TEST_CORE(convenor::AgendaEditsTest)
#include "AgendaEditsTest.moc"
