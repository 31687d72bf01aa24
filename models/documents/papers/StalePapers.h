// What hangs on the wall and is wrong by now: every recorded print against the paper as it would be today.
#pragma once

#include "documents/papers/Papers.h"
#include "documents/papers/PrintedPages.h"
#include "documents/TextShaper.h"

#include <QDateTime>

#include <stop_token>

namespace convenor {
// A paper with its options that was printed at least once.
struct RecordedPaper
{
    Paper paper = Paper::Agenda;
    PaperOptions options = {};
    int version = 1;          // of the last print
    QDateTime printedAt = {}; // of the last print, UTC

    bool operator==(const RecordedPaper&) const = default;
};

// Every paper with Printouts, each with its options once, in the order in which papers() offers them. Prints
// of papers that this program does not know, or that are not numbered (isNumbered), are left out.
QList<RecordedPaper> recordedPapers(const Plan& plan);
// The options as a Printout holds them: languages filled in, what the paper does not look at left out.
PaperOptions recordedOptions(Paper paper, const Plan& plan, const PaperOptions& options);
// The number of the next print of a paper: the last one's + 1.
int nextVersion(Paper paper, const Plan& plan, const PaperOptions& options);

// A page as it would be printed today.
struct PageToPrint
{
    int index = 0; // in the whole paper, from 0
    PrintedPage page;

    bool operator==(const PageToPrint&) const = default;
};

// A print against today's paper.
struct Staleness
{
    RecordedPaper paper;
    QList<PageToPrint> changed; // hang there and say something else by now
    QList<PageToPrint> added;   // do not hang there yet
    QList<PrintedPage> gone;    // to be taken down
    // Instead of pages, of badges: whose is new or says something else, in the order of the sheets. A badge
    // is one of eight on its sheet; nobody wants to print the other seven again.
    QList<Id> people;

    bool isStale() const
    {
        return !(changed.isEmpty() && added.isEmpty() && gone.isEmpty() && people.isEmpty());
    }
    bool operator==(const Staleness&) const = default;
};

// Lays the paper out as it is today, people of frozen papers on the pages they have, and compares page by
// page. A paper that has nothing on it any more is gone with all its pages. Pure, for any thread, one shaper
// a thread. Errors: Cancelled, and what makePaper says of options that make no sense.
Result<Staleness> stalenessOf(const RecordedPaper& paper, const Plan& plan, TextShaper& shaper,
                              std::stop_token stop = {});
// The same for all recordedPapers; the fresh ones and those that cannot be made are left out. Errors:
// Cancelled.
Result<QList<Staleness>> stalePapers(const Plan& plan, std::stop_token stop = {});
} // namespace convenor
