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
