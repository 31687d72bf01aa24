// Printing, writing and copying papers: what is done in another thread, on a snapshot of the plan.
#pragma once

#include "ui/documents/PaperExport.h"

#include <functional>
#include <stop_token>

class QPrinter;

namespace convenor {
// How the work goes on, and whether somebody wants it to stop.
struct WorkWatch
{
    std::stop_token stop = {};
    std::function<void(int done, int total)> progressed = {}; // papers; called in the thread of the work
};

// A paper that was printed or written, to be recorded. It no longer holds its document.
struct FinishedPaper
{
    PreparedPaper paper;
    WrittenPaper written;
    QString target; // the file's name, or the printer's
};

struct WorkOutcome
{
    QList<FinishedPaper> finished = {}; // also when an error came behind them
    std::optional<Error> error = {};
};

// Writes a paper to a path, or beside it to several files (filesOf). When one of them cannot be made, none is
// written.
WorkOutcome savePaper(const Plan& plan, const ExportRequest& request, const QString& path,
                      const WorkWatch& watch);
// Writes all papers of the event into a folder; those on which nothing would stand are left out.
// NothingToExport with an empty subject when that is all of them.
WorkOutcome saveEverything(const Plan& plan, const ExportRequest& request, const QString& folder,
                           const WorkWatch& watch);
// Prints papers as one job, each on pages of its own size; of several those on which nothing would stand are
// left out. All are laid out before the first is painted: until then it can be stopped and nothing is
// printed, from then on it goes to its end. CannotWrite with the printer's name when it does not take them;
// finished are then the papers before the one that it refused.
WorkOutcome printPapers(const Plan& plan, const QList<ExportRequest>& requests, QPrinter& printer,
                        const WorkWatch& watch);
// The papers that are printed when everything is: not those for a screen or a chat.
QList<ExportRequest> everythingToPrint(const Plan& plan, const ExportRequest& request);
// Of each paper that hangs on the wall what has changed since; what shows on a screen hangs nowhere.
QList<ExportRequest> changedToPrint(const Plan& plan, const ExportRequest& request);

// A paper for the clipboard.
struct CopiedPaper
{
    QString html; // empty: it is only text
    QString text; // its tables with tabs between the cells; of a paper without tables its paragraphs
};
Result<CopiedPaper> copyPaper(const Plan& plan, const ExportRequest& request);
} // namespace convenor
