// The story of a day in one go, by keys alone: a speaker cancels, five people walk in whom nobody expected,
// twelve never come, a room is lost, and what changed on paper is printed. Counted, and compared page by
// page.
#include "documents/papers/PrintedPages.h"
#include "documents/papers/StalePapers.h"
#include "editing/AttendanceEdits.h"
#include "TestMain.h"
#include "ui/documents/PaperJobs.h"
#include "ui/documents/PaperWork.h"
#include "ui/DocumentsPage.h"
#include "ui/Door.h"
#include "ui/today/RunGrid.h"

#include <QSettings>

using namespace convenor;
using namespace convenor::testing;

namespace {
using PageKey = QString;

PageKey keyOf(Paper paper, const QString& unit, int number)
{
    return QStringLiteral("%1/%2/%3").arg(QString::fromLatin1(paperInfo(paper).code), unit).arg(number);
}

// What every page of every paper that hangs would say, read off the laid-out text and not off any hash. Of
// badges, which hang on people, a page is the badge of one person.
QHash<PageKey, QStringList> textsOnTheWall(const Plan& plan)
{
    QHash<PageKey, QStringList> texts;
    FontSet fonts;
    TextShaper shaper(fonts);
    for (const RecordedPaper& recorded : recordedPapers(plan)) {
        const Result<PreparedPaper> paper =
            preparePaper(plan, {.paper = recorded.paper, .options = recorded.options});
        if (!paper)
            continue; // there is nothing for it
        Pages pages;
        if (!layOutPaper(plan, *paper, shaper, pages))
            qFatal("cannot lay out");
        for (const Page& page : pages.pages) {
            if (recorded.paper == Paper::Badges) {
                for (const PageRegion& region : page.regions) {
                    for (const TextPiece& piece : page.pieces) {
                        if (plan.find<Person>(region.subject) && region.rect.contains(piece.position))
                            texts[keyOf(recorded.paper, QString::number(region.subject), 1)].append(
                                piece.text);
                    }
                }
                continue;
            }
            QStringList& said = texts[keyOf(recorded.paper, page.unit, page.number)];
            for (const std::vector<TextPiece>* pieces : {&page.pieces, &page.foot}) {
                for (const TextPiece& piece : *pieces)
                    said.append(piece.text);
            }
        }
    }
    return texts;
}

// New pages, and those on which something else stands.
QSet<PageKey> differingPages(const QHash<PageKey, QStringList>& before,
                             const QHash<PageKey, QStringList>& after)
{
    QSet<PageKey> keys;
    for (auto page = after.cbegin(); page != after.cend(); ++page) {
        const auto old = before.constFind(page.key());
        if (old == before.cend() || *old != *page)
            keys.insert(page.key());
    }
    return keys;
}

// The pages of prints that were not there before.
QSet<PageKey> printedSince(const Plan& plan, const QSet<Id>& before, int& sheets)
{
    QSet<PageKey> keys;
    for (const Printout& print : plan.all<Printout>()) {
        if (before.contains(print.id))
            continue;
        const PaperInfo* info = nullptr;
        for (const PaperInfo& one : papers())
            info = print.document == QLatin1String(one.code) ? &one : info;
        for (const PrintedPage& page : pagesFromText(print.pages).pages) {
            ++sheets;
            if (info->paper != Paper::Badges)
                keys.insert(keyOf(info->paper, page.unit, page.number));
            for (const PrintedSubject& subject : page.subjects) {
                if (info->paper == Paper::Badges)
                    keys.insert(keyOf(info->paper, QString::number(subject.id), 1));
            }
        }
    }
    return keys;
}
} // namespace

class DayOfStoryTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_settings;

    // Prints, and waits for the sentence of it.
    static QString printed(Door& door, const QString& file, const std::function<void()>& ask)
    {
        door.shell.prompter.printed = file;
        QSignalSpy said(&door.shell.window->workspace()->jobs(), &PaperJobs::said);
        ask();
        if (said.isEmpty())
            said.wait(120000);
        return said.isEmpty() ? QString() : said.constLast().constFirst().toString();
    }
    void everybodyButFourteenIsHere(Door& door);
    void keynoteIsCancelled(Door& door);
    void fiveWalkInAndTwelveDoNotCome(Door& door);
    void theGalleryIsLost(Door& door);

private slots:
    void initTestCase()
    {
        QCoreApplication::setOrganizationName(QStringLiteral("convenor-test"));
        QCoreApplication::setApplicationName(QStringLiteral("convenor-test"));
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_settings.path());
    }
    void init()
    {
        failOnWarnings();
        QSettings().clear();
    }
    void theStory();
};

void DayOfStoryTest::everybodyButFourteenIsHere(Door& door)
{
    QList<Id> late = peopleOf(door.plan(), door.target());
    AttendanceEdits edits(*door.shell.editor);
    QVERIFY(edits.mark(late.mid(14), door.target(), AttendanceState::Present));
    late.resize(14);
    QVERIFY(edits.mark(late, door.target(), AttendanceState::Expected));
}

void DayOfStoryTest::keynoteIsCancelled(Door& door)
{
    const QString title = QStringLiteral("Opening dialogue");
    door.chord(Qt::Key_7, Qt::ControlModifier);
    door.chord(Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier);
    door.type(QStringLiteral("Opening d"));
    auto* grid = door.page()->findChild<RunGrid*>();
    const Id keynote = grid->currentItem();
    QVERIFY(door.plan().find<AgendaItem>(keynote)->title.startsWith(title));
    QHash<Id, int> starts;
    for (const ItemTime& time : door.shell.editor->timing().items())
        starts.insert(time.item, time.start);
    door.chord(Qt::Key_K, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(!door.plan().find<AgendaItem>(keynote)->day);
    for (const ItemTime& time : door.shell.editor->timing().items())
        QCOMPARE(time.start, starts.value(time.item));
    QVERIFY2(door.sentence().startsWith(QStringLiteral("Cancelled ")), qPrintable(door.sentence()));
    door.key(Qt::Key_Escape); // back to the door
    QVERIFY(door.field()->hasFocus());
}

void DayOfStoryTest::fiveWalkInAndTwelveDoNotCome(Door& door)
{
    const qsizetype people = door.plan().all<Person>().size();
    const qsizetype seats = door.plan().all<GroupMembership>().size();
    for (const char* name : {"Qwertina Zzyzx, Acme", "Wolfram Qvist, Baltic Cluster", "Xenia Yttrby, DG MOVE",
                             "Yorick Zsolnay, BME", "Zebedee Quux, Port of Ghent"}) {
        door.type(QString::fromLatin1(name));
        door.chord(Qt::Key_Return, Qt::ControlModifier);
        door.chord(Qt::Key_G, Qt::ControlModifier);
    }
    door.chord(Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
    door.key(Qt::Key_Space); // the first one is only late
    door.key(Qt::Key_Down);
    door.key(Qt::Key_Space); // and the second
    door.key(Qt::Key_Return);
    QCOMPARE(door.plan().all<Person>().size(), people + 5);
    QCOMPARE(door.plan().all<GroupMembership>().size(), seats + 5);
    QCOMPARE(countAttendance(door.plan(), door.target()).absent, 12);
}

void DayOfStoryTest::theGalleryIsLost(Door& door)
{
    const Plan before = door.plan();
    Id gallery = 0;
    for (const Room& room : before.all<Room>())
        gallery = room.name == u"Gallery" ? room.id : gallery;
    int there = 0;
    for (const BreakoutGroup& group : before.all<BreakoutGroup>())
        there += group.room == gallery ? 1 : 0;
    QCOMPARE(there, 8);
    door.chord(Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    door.type(QStringLiteral("Ga"));
    door.key(Qt::Key_Return);
    QCOMPARE(door.plan().all<BreakoutGroup>().size(), before.all<BreakoutGroup>().size());
    for (const BreakoutGroup& group : door.plan().all<BreakoutGroup>()) {
        QVERIFY(group.room != gallery && group.room != 0);
        if (before.find<BreakoutGroup>(group.id)->room != gallery)
            QCOMPARE(group.room, before.find<BreakoutGroup>(group.id)->room);
    }
    for (const Problem& problem : findProblems(door.plan(), door.shell.editor->timing())) {
        const QLatin1String rule(problem.rule);
        const bool isNew = rule == u"room-overlap" || rule == u"room-too-small" || rule == u"place-twice";
        QVERIFY2(!isNew, qPrintable(problem.text));
    }
}

void DayOfStoryTest::theStory()
{
    Door door;
    QVERIFY(door.open(QStringLiteral("conference")));
    everybodyButFourteenIsHere(door);
    // Last night everything was printed.
    const QString yesterday = door.folder.filePath(QStringLiteral("yesterday.pdf"));
    const QString first =
        printed(door, yesterday, [&door] { door.shell.window->workspace()->jobs().printEverything({}); });
    QVERIFY2(first.startsWith(QStringLiteral("Printed ")), qPrintable(first));
    const QHash<PageKey, QStringList> wall = textsOnTheWall(door.plan());
    QSet<Id> prints;
    for (const Printout& print : door.plan().all<Printout>())
        prints.insert(print.id);
    QVERIFY(door.shell.window->workspace()->setPage(WorkspaceView::AgendaIndex));
    const qsizetype steps = door.steps();
    const Plan before = door.plan();

    door.typist->reset();
    keynoteIsCancelled(door);
    const int cancelled = door.typist->keys();
    fiveWalkInAndTwelveDoNotCome(door);
    const int people = door.typist->keys() - cancelled;
    theGalleryIsLost(door);
    const int room = door.typist->keys() - cancelled - people;
    if (QTest::currentTestFailed())
        return;
    const Plan changed = door.plan();
    const QString today = door.folder.filePath(QStringLiteral("today.pdf"));
    const QString said =
        printed(door, today, [&door] { door.chord(Qt::Key_P, Qt::ControlModifier | Qt::AltModifier); });
    QVERIFY2(said.startsWith(QStringLiteral("Printed what has changed")), qPrintable(said));
    const int keys = door.typist->keys();

    const QSet<PageKey> wanted = differingPages(wall, textsOnTheWall(changed));
    int sheets = 0;
    const QSet<PageKey> got = printedSince(door.plan(), prints, sheets);
    QVERIFY2(got == wanted, qPrintable(QStringLiteral("missing: %1\nneedless: %2")
                                           .arg(QStringList((wanted - got).values()).join(u' '),
                                                QStringList((got - wanted).values()).join(u' '))));
    QVERIFY(!wanted.isEmpty() && wanted.size() < wall.size());
    QCOMPARE(pagesOf(bytesOf(today)), sheets);
    qInfo("the day-of story: %d keys, %d without the letters of names (keynote %d, people %d, room %d, "
          "printing %d); %d steps; %d of %d pages or badges printed",
          keys, door.typist->structural(), cancelled, people, room, keys - cancelled - people - room,
          int(door.steps() - steps), int(got.size()), int(wall.size()));
    QVERIFY(keys <= 210);
    for (qsizetype made = door.steps() - steps; made > 0; --made)
        QVERIFY(door.shell.editor->undo());
    const auto isSame = [&](const auto& one, const auto& other) {
        return std::equal(one.begin(), one.end(), other.begin(), other.end());
    };
    QVERIFY(isSame(door.plan().all<AgendaItem>(), before.all<AgendaItem>()));
    QVERIFY(isSame(door.plan().all<Attendance>(), before.all<Attendance>()));
    QVERIFY(isSame(door.plan().all<BreakoutGroup>(), before.all<BreakoutGroup>()));
    QVERIFY(isSame(door.plan().all<Availability>(), before.all<Availability>()));
}

CONVENOR_TEST(DayOfStoryTest)
#include "DayOfStoryTest.moc"
