// The register of signed sheets: which page of which printed list came back signed, and its scan. Its rows
// are written beside the history (PlanEditor::record): a proof does not go away by Ctrl+Z.
#pragma once

#include "domain/OutcomeRecords.h"
#include "domain/Plan.h"
#include "domain/Result.h"

#include <QDateTime>

namespace convenor {
// Printouts of lists that are signed ("signatures"), the newest first.
QList<Id> signedLists(const Plan& plan);
// The sheet of a page, null when it is not ticked.
const SignedSheet* sheetOf(const Plan& plan, Id printout, int page);
// The pages of a printout that are ticked, and how many scans there are.
struct SheetCounts
{
    int pages = 0; // of the printout
    int ticked = 0;
    int scans = 0;
    int missing() const { return pages - ticked; }
    bool operator==(const SheetCounts&) const = default;
};
// `pages` is how many the printout has (PrintedPages).
SheetCounts countSheets(const Plan& plan, Id printout, int pages);

// Ticks pages, or takes their ticks off: those with a scan keep it until removeScan.
ChangeSet tickSheets(const Plan& plan, Id printout, const QList<int>& pages, bool ticked,
                     const QDateTime& now, IdSource& ids);
// What a scan is, by its first bytes, whatever its name says.
enum class ScanKind { Pdf, Png, Jpeg };
std::optional<ScanKind> scanKind(const QByteArray& content);
// ".pdf", ".png", ".jpg": that of a scan's file, by what it is; ".pdf" when it is nothing known.
QString scanEnding(const QByteArray& content);
inline constexpr qsizetype largestScan = 4 * 1024 * 1024; // bytes
// The scan of a page, which is ticked with it; takes the place of an earlier one. WrongFormat with a sentence
// as detail: no PDF, PNG or JPEG, larger than largestScan, no such printout.
Result<ChangeSet> attachScan(const Plan& plan, Id printout, int page, const QString& fileName,
                             const QByteArray& content, const QDateTime& now, IdSource& ids);
ChangeSet removeScan(const Plan& plan, Id sheet);
ChangeSet setSheetRemark(const Plan& plan, Id sheet, const QString& remark);
// The scan as a file; empty when there is none, or what stands there is no Base64.
QByteArray scanOf(const SignedSheet& sheet);
// How many scans the plan holds: pictures of signatures, which erasing people cannot change.
int scanCount(const Plan& plan);
} // namespace convenor
