#include "documents/papers/PaperProblems.h"

#include "domain/PaperRecords.h"

#include <QCoreApplication>

namespace convenor {
namespace {
// The print that the paper is compared with; 0 = none of that version.
Id lastPrint(const Plan& plan, const RecordedPaper& paper)
{
    const QString code = QString::fromLatin1(paperInfo(paper.paper).code);
    Id last = 0;
    for (const Printout& print : plan.all<Printout>()) {
        if (print.document == code && print.version == paper.version &&
            optionsFromText(print.options) == paper.options)
            last = print.id;
    }
    return last;
}

// The paper and its options, whatever was printed of it: "signatures {...}".
QString nameOf(const RecordedPaper& paper)
{
    return QString::fromLatin1(paperInfo(paper.paper).code) + u' ' + optionsText(paper.options);
}

// Each page that differs, and what it says now.
QByteArray factsOf(const Staleness& stale)
{
    QByteArray lines;
    const auto put = [&lines](const char* what, const PrintedPage& page) {
        lines += what + (u' ' + page.unit + u' ' + QString::number(page.number) + u' ' + page.hash).toUtf8() +
                 '\n';
    };
    for (const PageToPrint& page : stale.changed)
        put("changed", page.page);
    for (const PageToPrint& page : stale.added)
        put("new", page.page);
    for (const PrintedPage& page : stale.gone)
        put("gone", page);
    for (const Id person : stale.people)
        lines += "person " + QByteArray::number(person) + '\n';
    return lines;
}

// "2 changed, 1 new, 1 to take down".
QString differencesText(const Staleness& stale)
{
    QStringList parts;
    const int changed = int(stale.changed.size());
    const int added = int(stale.added.size());
    const int gone = int(stale.gone.size());
    const int people = int(stale.people.size());
    if (changed > 0)
        parts.append(QCoreApplication::translate("rules", "%n pages changed", nullptr, changed));
    if (added > 0)
        parts.append(QCoreApplication::translate("rules", "%n new", nullptr, added));
    if (gone > 0)
        parts.append(QCoreApplication::translate("rules", "%n to take down", nullptr, gone));
    if (people > 0)
        parts.append(QCoreApplication::translate("rules", "%n people's changed or new", nullptr, people));
    return parts.join(QStringLiteral(", "));
}
} // namespace

QList<Problem> paperProblems(const Plan& plan, const QList<Staleness>& stale)
{
    QList<Problem> problems;
    for (const Staleness& one : stale) {
        Problem problem{"stale-paper", Severity::Warning, {}, {}, {}};
        problem.subjects = {{Table::Printout, lastPrint(plan, one.paper)}};
        problem.about = nameOf(one.paper);
        problem.facts = factsOf(one);
        const PaperInfo& info = paperInfo(one.paper.paper);
        problem.text = QCoreApplication::translate("rules", "What was printed is no longer true: %1, version "
                                                            "%2 (%3). Print the changed pages.")
                           .arg(QCoreApplication::translate("papers", info.name),
                                QString::number(one.paper.version), differencesText(one));
        problems.append(problem);
    }
    return problems;
}
} // namespace convenor
