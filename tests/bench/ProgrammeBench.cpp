// What a pasted programme costs: programme_bench [FILE...]. Without files: a table of 350 rows as a text
// processor puts it on the clipboard, from HTML to the changes of the step. With files: one line each, with
// what was found.
#include "domain/planners/NewFromPlan.h"
#include "exchange/agenda/ProgrammePlanner.h"
#include "exchange/agenda/ProgrammeReader.h"
#include "exchange/agenda/ProgrammeSource.h"
#include "ThreadTime.h"

#include <QCoreApplication>
#include <QFile>
#include <QTextStream>

using namespace convenor;
using namespace convenor::testing;

namespace {
constexpr int tableRows = 350;

// Seven days of fifty rows, two speakers each, eight rooms.
QString table()
{
    QString html = QStringLiteral(
        "<table><tr><th>Date</th><th>Time</th><th>Session</th><th>Speakers</th><th>Room</th></tr>");
    for (int row = 0; row < tableRows; ++row) {
        const int start = 8 * 60 + row % 50 * 15;
        html += QStringLiteral("<tr><td>%1.06.2026</td><td>%2:%3 – %4:%5</td><td><p>Session %6: clusters and "
                               "regions</p></td>"
                               "<td>Ana%6 Bell (Agency %7); Bob Carr%6, moderator</td><td>Room %8</td></tr>")
                    .arg(1 + row / 50)
                    .arg(start / 60)
                    .arg(start % 60, 2, 10, QLatin1Char('0'))
                    .arg((start + 15) / 60)
                    .arg((start + 15) % 60, 2, 10, QLatin1Char('0'))
                    .arg(row)
                    .arg(row % 40)
                    .arg(row % 8 + 1);
    }
    return html + QStringLiteral("</table>");
}

ChangeSet blank(CountingIds& ids)
{
    NewPlanOptions options;
    options.title = QStringLiteral("Bench");
    options.start = QDate(2026, 6, 1);
    options.timezone = QStringLiteral("Europe/Brussels");
    return blankPlan(options, ids);
}

// Milliseconds from lines that `read` gives to the changes; says what was found.
template <typename Read>
void measure(const QString& name, Read read, QTextStream& out)
{
    CountingIds ids;
    const Result<Plan> plan = Plan().applied(blank(ids));
    if (!plan)
        return;
    const double begin = threadTime();
    const Result<QList<SourceLine>> lines = read();
    if (!lines) {
        out << name << ": refused: " << lines.error().detail << '\n';
        return;
    }
    const ProgrammeDraft draft = readProgramme(*lines, 2026);
    const ProgrammeChanges made = programmeChanges(*plan, Timing(*plan), draft, 0, QDate(2026, 6, 1), ids);
    const double took = threadTime() - begin;
    const bool isWhole = plan->applied(made.changes).ok();
    out << name << ": " << lines->size() << " lines, " << made.days << " days, " << made.items << " items, "
        << made.people << " people, " << made.rooms << " rooms, " << draft.questions.size() << " questions, "
        << (isWhole ? "" : "NOT WHOLE, ") << QString::number(took, 'f', 1) << " ms\n";
}
} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    QTextStream out(stdout);
    const QStringList files = QCoreApplication::arguments().mid(1);
    if (files.isEmpty())
        measure(
            QStringLiteral("table"),
            [html = table()] { return Result<QList<SourceLine>>(linesOfHtml(html)); }, out);
    for (const QString& path : files) {
        QFile file(path);
        if (file.open(QIODevice::ReadOnly) && file.size() <= 64 << 20)
            measure(
                path, [&] { return linesOfFile(file.readAll(), path); }, out);
        out.flush();
    }
    return 0;
}
