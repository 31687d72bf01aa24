// export agenda: PDF, HTML and CSV from the command line.
#include "Program.h"
#include "TestMain.h"

namespace convenor {
using namespace convenor::testing;

class ExportCommandTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { m_plan = m_folder.sample(QStringLiteral("bulgarian")); }
    void init() { convenor::testing::failOnWarnings(); }
    void export_followsTheEnding();
    void export_speaksTheLanguageAsked();
    void export_takesOneDay();
    void export_replacesAFileWhole();
    void export_changesNothingInThePlan();
    void export_keepsInternalItemsBack();
    void export_obeysNothingInTitles();
    void export_ofNothingSaysSo();

private:
    Outcome exported(const QString& file, const QStringList& more = {}, const QString& plan = {})
    {
        return runProgram(QStringList{QStringLiteral("export"), plan.isEmpty() ? m_plan : plan,
                                      QStringLiteral("agenda"), QStringLiteral("-o"), m_folder.path(file)} +
                          more);
    }
    QString text(const QString& file) { return QString::fromUtf8(PlanFolder::bytes(m_folder.path(file))); }

    PlanFolder m_folder;
    QString m_plan;
};

void ExportCommandTest::export_followsTheEnding()
{
    DONE(exported(QStringLiteral("a.pdf")));
    QVERIFY(PlanFolder::bytes(m_folder.path(QStringLiteral("a.pdf"))).startsWith("%PDF-1."));
    DONE(exported(QStringLiteral("a.HTML")));
    QVERIFY(
        text(QStringLiteral("a.HTML")).startsWith(QStringLiteral("<!DOCTYPE html>"), Qt::CaseInsensitive));
    DONE(exported(QStringLiteral("a.csv")));
    QVERIFY(PlanFolder::bytes(m_folder.path(QStringLiteral("a.csv"))).startsWith("\xEF\xBB\xBF"));
#ifdef Q_OS_UNIX
    // Personal data: for the owner only.
    for (const char* file : {"a.pdf", "a.HTML", "a.csv"})
        QVERIFY((QFile::permissions(m_folder.path(QString::fromLatin1(file))) &
                 (QFile::ReadGroup | QFile::ReadOther)) == QFile::Permissions());
#endif
}

void ExportCommandTest::export_speaksTheLanguageAsked()
{
    DONE(exported(QStringLiteral("bg.html"), {QStringLiteral("--language"), QStringLiteral("bg")}));
    DONE(exported(QStringLiteral("en.html"), {QStringLiteral("--language=en")}));
    const QString bulgarian = text(QStringLiteral("bg.html"));
    const QString english = text(QStringLiteral("en.html"));
    QVERIFY(bulgarian.contains(QStringLiteral("lang=\"bg\"")));
    QVERIFY(english.contains(QStringLiteral("lang=\"en\"")));
    const QJsonArray translations =
        runProgram({QStringLiteral("show"), m_plan, QStringLiteral("translation"), QStringLiteral("--json")})
            .array();
    int titles = 0;
    for (const QJsonValue& row : translations) {
        if (row[QLatin1String("record_table")].toString() != u"agenda_item" ||
            row[QLatin1String("field")].toString() != u"title")
            continue;
        const QString title = row[QLatin1String("text")].toString().toHtmlEscaped();
        QVERIFY2(english.contains(title) && !bulgarian.contains(title), qPrintable(title));
        ++titles;
    }
    QVERIFY(titles > 5);
    DONE(exported(QStringLiteral("en.csv"), {QStringLiteral("--language=en")}));
    QVERIFY(text(QStringLiteral("en.csv")).contains(QStringLiteral("Registration")));
    // Without an option: the workshop's own first language.
    DONE(exported(QStringLiteral("own.html")));
    QVERIFY(text(QStringLiteral("own.html")).contains(QStringLiteral("lang=\"bg\"")));
}

void ExportCommandTest::export_takesOneDay()
{
    DONE(exported(QStringLiteral("all.csv")));
    DONE(exported(QStringLiteral("one.csv"), {QStringLiteral("--day"), QStringLiteral("1")}));
    DONE(exported(QStringLiteral("two.csv"), {QStringLiteral("--day"), QStringLiteral("2")}));
    const auto count = [&](const char* file, const char* date) {
        return text(QString::fromLatin1(file)).count(QLatin1String(date));
    };
    QVERIFY(count("all.csv", "2017-11-08") > 0);
    QCOMPARE(count("one.csv", "2017-11-08"), count("all.csv", "2017-11-08"));
    QCOMPARE(count("one.csv", "2017-11-09"), 0);
    QCOMPARE(count("two.csv", "2017-11-09"), count("all.csv", "2017-11-09"));
    QCOMPARE(count("two.csv", "2017-11-08"), 0);
    for (const char* day : {"0", "3", "-1", "first"})
        REFUSED_WITH(exported(QStringLiteral("x.csv"), {QStringLiteral("--day"), QString::fromLatin1(day)}),
                     2);
    QVERIFY(!QFile::exists(m_folder.path(QStringLiteral("x.csv"))));
}

void ExportCommandTest::export_replacesAFileWhole()
{
    m_folder.file(QStringLiteral("old.csv"), QByteArray(1'000'000, 'x'));
    DONE(exported(QStringLiteral("old.csv")));
    QVERIFY(!text(QStringLiteral("old.csv")).contains(QStringLiteral("xxx")));
}

void ExportCommandTest::export_changesNothingInThePlan()
{
    const QByteArray before = PlanFolder::bytes(m_plan);
    DONE(exported(QStringLiteral("b.pdf")));
    QCOMPARE(PlanFolder::bytes(m_plan), before);
}

void ExportCommandTest::export_keepsInternalItemsBack()
{
    const QString plan = m_folder.blank(QStringLiteral("internal.workshop"));
    const QString day =
        runProgram({QStringLiteral("show"), plan, QStringLiteral("day"), QStringLiteral("--json")})
            .array()[0][QLatin1String("id")]
            .toString();
    const QString line =
        QStringLiteral(
            R"({"label":"x","changes":[{"add":"agenda_item","fields":{"day":"%1","title":"Open","minutes":5}},)"
            R"({"add":"agenda_item","fields":{"day":"%1","title":"Secret","minutes":5,"internal":true}},)"
            R"({"add":"agenda_item","as":"part","fields":{"day":"%1","title":"Backstage","kind":"part","internal":true}},)"
            R"({"add":"agenda_item","fields":{"day":"%1","parent":"@part","title":"Hidden","minutes":5}}]})")
            .arg(day);
    DONE(runProgram({QStringLiteral("apply"), plan}, line.toUtf8()));
    for (const QString& file : {QStringLiteral("i.csv"), QStringLiteral("i.html")}) {
        DONE(exported(file, {}, plan));
        QVERIFY(text(file).contains(QStringLiteral("Open")));
        for (const char* hidden : {"Secret", "Backstage", "Hidden"})
            QVERIFY2(!text(file).contains(QLatin1String(hidden)), hidden);
    }
}

void ExportCommandTest::export_obeysNothingInTitles()
{
    const QString plan = m_folder.blank(QStringLiteral("hostile.workshop"));
    const QString day =
        runProgram({QStringLiteral("show"), plan, QStringLiteral("day"), QStringLiteral("--json")})
            .array()[0][QLatin1String("id")]
            .toString();
    QByteArray input;
    for (const QString& title :
         {QStringLiteral("<img src=file:///etc/passwd>"), QStringLiteral("=cmd()|' /C calc'!A0"),
          QStringLiteral("\u202Egnp.exe"), QString(100'000, u'x'), QStringLiteral("a\u001b[2J\u0007b")}) {
        const QJsonObject fields{
            {QStringLiteral("day"), day}, {QStringLiteral("title"), title}, {QStringLiteral("minutes"), 5}};
        const QJsonObject add{{QStringLiteral("add"), QStringLiteral("agenda_item")},
                              {QStringLiteral("fields"), fields}};
        input += QJsonDocument(QJsonObject{{QStringLiteral("label"), QStringLiteral("x")},
                                           {QStringLiteral("changes"), QJsonArray{add}}})
                     .toJson(QJsonDocument::Compact) +
                 '\n';
    }
    DONE(runProgram({QStringLiteral("apply"), plan}, input));
    DONE(exported(QStringLiteral("h.html"), {}, plan));
    const QString html = text(QStringLiteral("h.html"));
    QVERIFY(!html.contains(QStringLiteral("<img")));
    QVERIFY(html.contains(QStringLiteral("&lt;img")));
    QVERIFY(!html.contains(QChar(0x1b)));
    DONE(exported(QStringLiteral("h.csv"), {}, plan));
    QVERIFY(text(QStringLiteral("h.csv")).contains(QStringLiteral(",'=cmd()")));
    DONE(exported(QStringLiteral("h.pdf"), {}, plan));
}

void ExportCommandTest::export_ofNothingSaysSo()
{
    const QString plan = m_folder.blank(QStringLiteral("empty.workshop"));
    for (const QString& file : {QStringLiteral("e.pdf"), QStringLiteral("e.html"), QStringLiteral("e.csv")}) {
        REFUSED_WITH(exported(file, {}, plan), 1);
        QVERIFY(!QFile::exists(m_folder.path(file)));
    }
}
} // namespace convenor

CONVENOR_TEST_CORE(convenor::ExportCommandTest)
#include "ExportCommandTest.moc"
