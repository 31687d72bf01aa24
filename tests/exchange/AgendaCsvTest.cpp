// The agenda as CSV: read back by a small reader of our own, and harmless in a spreadsheet.
#include "exchange/AgendaCsv.h"

#include "domain/CsvText.h"
#include "domain/planners/PeopleCell.h"
#include "domain/Records.h"
#include "exchange/Samples.h"
#include "TestMain.h"

#include <QBuffer>

namespace convenor {
namespace {
// RFC 4180, independently of the program's reader.
QList<QStringList> readCsv(const QString& text)
{
    QList<QStringList> rows;
    QStringList row;
    qsizetype at = 0;
    while (at < text.size()) {
        QString field;
        if (text[at] == u'"') {
            for (++at;; ++at) {
                if (at >= text.size())
                    qFatal("a quote is not closed");
                if (text[at] != u'"')
                    field += text[at];
                else if (at + 1 < text.size() && text[at + 1] == u'"')
                    field += text[at++];
                else
                    break;
            }
            ++at;
        } else {
            while (at < text.size() && text[at] != u',' && text[at] != u'\r') {
                if (text[at] == u'"' || text[at] == u'\n')
                    qFatal("a bare quote or line feed");
                field += text[at++];
            }
        }
        row << field;
        if (at < text.size() && text[at] == u',') {
            ++at;
            continue;
        }
        if (text.mid(at, 2) != u"\r\n")
            qFatal("a line does not end in CR LF");
        at += 2;
        rows << std::exchange(row, {});
    }
    return rows;
}

QString english(const char*, const char* text)
{
    return QString::fromUtf8(text);
}
} // namespace

class AgendaCsvTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { convenor::testing::failOnWarnings(); }
    void csv_readsBack();
    void csv_isInTheLanguageAsked();
    void csv_takesOneDay();
    void csv_leavesInternalItemsOut();
    void csv_leavesOutWhoDeclined();
    void hostileText_comesThrough();
    void field_isNoFormula_data();
    void field_isNoFormula();
    void device_thatTakesNothingIsReported();

private:
    static Plan load(const char* name)
    {
        CountingIds ids;
        return *Plan().applied(*sampleChanges(QString::fromLatin1(name), ids));
    }
    static QList<QStringList> write(const Plan& plan, Id day = 0, const QString& language = {})
    {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        if (!writeAgendaCsv(plan, Timing(plan), day, {language, english}, buffer))
            qFatal("not written");
        if (!buffer.data().startsWith("\xEF\xBB\xBF"))
            qFatal("no byte order mark");
        return readCsv(QString::fromUtf8(buffer.data().mid(3)));
    }
};

void AgendaCsvTest::csv_readsBack()
{
    const Plan plan = load("online-half-day");
    const QList<QStringList> rows = write(plan);
    QCOMPARE(rows.size(), 14);
    QCOMPARE(rows[0].join(u'|'),
             QStringLiteral("Date|Start|End|Minutes|Kind|Title|People|Room|Session|Abstract"));
    QCOMPARE(
        rows[3].mid(0, 9).join(u'|'),
        QStringLiteral("2021-12-10|09:20|09:35|15|Talk|State of the art of cluster policies|"
                       "Marek Przeor (DG GROW), keynote|Plenary|Part I: introduction and keynote speakers"));
    const Timing timing(plan);
    for (qsizetype i = 1; i < rows.size(); ++i) {
        QCOMPARE(rows[i].size(), 10);
        const ItemTime& time = timing.items()[i - 1];
        QCOMPARE(rows[i][1], clockText(time.start));
        QCOMPARE(rows[i][5], plan.find<AgendaItem>(time.item)->title);
        QCOMPARE(rows[i][9], plan.find<AgendaItem>(time.item)->abstract);
    }
}

void AgendaCsvTest::csv_isInTheLanguageAsked()
{
    const Plan plan = load("bulgarian");
    QCOMPARE(write(plan, 0, QStringLiteral("bg"))[1][5], QStringLiteral("Регистрация и кафе"));
    const QList<QStringList> rows = write(plan, 0, QStringLiteral("en"));
    QCOMPARE(rows[1][5], QStringLiteral("Registration and coffee"));
    QCOMPARE(rows[1][7], QStringLiteral("Foyer"));
    const QRegularExpression cyrillic(QStringLiteral("[а-яА-Я]"));
    for (const QStringList& row : rows) {
        for (const int column : {4, 5, 7, 8})
            QVERIFY2(!row[column].contains(cyrillic), qPrintable(row[column]));
    }
}

void AgendaCsvTest::csv_takesOneDay()
{
    const Plan plan = load("two-day-meeting");
    const QList<DayTime> days = Timing(plan).days();
    const qsizetype all = write(plan).size() - 1;
    const qsizetype first = write(plan, days[0].day).size() - 1;
    const qsizetype second = write(plan, days[1].day).size() - 1;
    QVERIFY(first > 0 && second > 0);
    QCOMPARE(first + second, all);
    QCOMPARE(write(plan, days[1].day)[1][0], QStringLiteral("2016-11-25"));
    QCOMPARE(write(plan, 4711).size(), 1);
}

void AgendaCsvTest::csv_leavesInternalItemsOut()
{
    Plan plan = load("online-half-day");
    const Id part = Timing(plan).items()[0].item;
    AgendaItem after = *plan.find<AgendaItem>(part);
    after.internal = true;
    ChangeSet changes;
    changes.edit(*plan.find<AgendaItem>(part), after);
    plan = *plan.applied(changes);
    QCOMPARE(write(plan).size(), 9); // the part and its four items are gone
}

void AgendaCsvTest::csv_leavesOutWhoDeclined()
{
    Plan plan = load("online-half-day");
    const Assignment before = *plan.all<Assignment>().begin();
    Assignment after = before;
    after.status = AssignmentStatus::Declined;
    ChangeSet changes;
    changes.edit(before, after);
    const QString name = fullName(*plan.find<Person>(before.person));
    const auto people = [](const QList<QStringList>& rows) {
        QString text;
        for (const QStringList& row : rows)
            text += row[6] + u'\n';
        return text;
    };
    const qsizetype often = people(write(plan)).count(name);
    QVERIFY(often > 0);
    plan = *plan.applied(changes);
    QCOMPARE(people(write(plan)).count(name), often - 1);
}

void AgendaCsvTest::hostileText_comesThrough()
{
    const QStringList titles{QStringLiteral("a,b"),          QStringLiteral("say \"hello\""),
                             QStringLiteral("two\r\nlines"), QStringLiteral("line\nfeed"),
                             QStringLiteral("return\r"),     QStringLiteral("\"\"\""),
                             QStringLiteral(" blanks "),     QStringLiteral("\u202Eabc"),
                             QString(100'000, u'"'),         QString(),
                             QStringLiteral("Łódź; Ĳ")};
    CountingIds ids;
    ChangeSet changes;
    Day day;
    day.id = ids.next();
    day.date = QDate(2026, 1, 1);
    changes.add(day);
    for (const QString& title : titles) {
        AgendaItem item;
        item.id = ids.next();
        item.day = day.id;
        item.position = item.id;
        item.title = title;
        item.abstract = title;
        changes.add(item);
    }
    const QList<QStringList> rows = write(*Plan().applied(changes));
    QCOMPARE(rows.size(), titles.size() + 1);
    for (qsizetype i = 0; i < titles.size(); ++i) {
        QCOMPARE(rows[i + 1][5], titles[i]);
        QCOMPARE(rows[i + 1][9], titles[i]);
    }
}

void AgendaCsvTest::field_isNoFormula_data()
{
    QTest::addColumn<bool>("dangerous");
    const auto row = [](const char* text, bool dangerous) { QTest::newRow(text) << dangerous; };
    row("=cmd()|' /C calc'!A0", true);
    row("+1", true);
    row("-1+2", true);
    row("@SUM(1)", true);
    row("\t=1", true);
    row("\r=1", true);
    row(" =1", true);
    row("\uFF1D1+1", true);
    row("\n=1", true);
    row("Q&A", false);
    row("a=b", false);
    row("'quoted'", false);
    row("", false);
}

void AgendaCsvTest::field_isNoFormula()
{
    QFETCH(const bool, dangerous);
    const QString text = QString::fromUtf8(QTest::currentDataTag());
    const QString cell = readCsv(csvField(text) + QStringLiteral("\r\n")).value(0).value(0);
    QCOMPARE(cell, dangerous ? u'\'' + text : text);
}

void AgendaCsvTest::device_thatTakesNothingIsReported()
{
    QBuffer closed;
    QTest::ignoreMessage(QtWarningMsg, "QIODevice::write (QBuffer): device not open");
    const Plan plan = load("online-half-day");
    const Result<Done> written = writeAgendaCsv(plan, Timing(plan), 0, {{}, english}, closed);
    QVERIFY(!written);
    QCOMPARE(written.error().kind, ErrorKind::CannotWrite);
}
} // namespace convenor

CONVENOR_TEST_CORE(convenor::AgendaCsvTest)
#include "AgendaCsvTest.moc"
