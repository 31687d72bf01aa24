// Every paper to a file, for the window and for the command line: made, written, recorded. The three steps
// are apart, so that the window can ask and show between them; all of it but recording is pure and may run in
// a worker on a snapshot of the plan.
#pragma once

#include "documents/papers/StalePapers.h"
#include "domain/CsvText.h"
#include "ui/documents/PaperNames.h"
#include "ui/documents/PrintReport.h"

#include <optional>

class QIODevice;

namespace convenor {
class PlanEditor;
struct Printout;

// What is wanted.
struct ExportRequest
{
    Paper paper = Paper::Agenda;
    PaperFormat format = PaperFormat::Pdf;
    PaperOptions options = {};
    CsvStyle csv = CsvStyle::Safe;
    bool changed = false;  // only what is new or says something else than what is on paper
    bool renumber = false; // people of a frozen paper are put in order anew
    bool record = false;   // will be recorded: carries the stamp "v3 · 10 Dec 08:42"
    QDateTime when = {};   // of the print, local time; for the stamp and the record
    // Of the plan, for calendar files: the number of its last step, and when that was made.
    qint64 revision = 0;
    QDateTime changedAt = {};
};

// A document ready to be laid out and written.
struct PreparedPaper
{
    ExportRequest request = {}; // options as they are recorded (recordedOptions), with the people of `only`
    Document document = {};
    int version = 0;                        // of this print; 0: it is not to be recorded
    std::optional<QList<int>> indexes = {}; // the pages of the whole paper that are written; none: all
    QList<PrintedPage> gone = {};           // of a print of changed pages: those to take down
    PrintReport report = {};                // without what the layout finds

    // Only what has changed is printed.
    bool isPartial() const;
    // There are pages to take down and none to print. Such a paper can be recorded, not written.
    bool isEmpty() const { return indexes && indexes->isEmpty(); }
};

// Makes the document. With `changed` it is laid out and compared with what is on paper; a paper of which
// nothing is recorded is all new. Only PDF has pages: for the other formats `changed` and `record` do
// nothing. Errors: NothingToExport with the paper's code when the plan has nothing for it, with detail
// "narrowed" when that is so for the day, room, people, round, helpdesk or audience that was asked for,
// "organisers" when it is not for the audience that was asked for, "limit 120 900" when Zoom does not take so
// many rooms and people,
// "unchanged" when nothing of it has changed, "format" when the paper does not come in that format,
// of a calendar file "organiser", "guests" and "cancelled" (exportSentence knows them); Cancelled.
Result<PreparedPaper> preparePaper(const Plan& plan, const ExportRequest& request, std::stop_token stop = {});

// What was printed.
struct WrittenPaper
{
    PrintReport report;
    PrintedPages printed; // for the record; empty when the request does not record
};

// For the printer: the pages that were asked for, gathered into `pages`; their `index` counts them. Errors:
// NothingToExport with detail "gone" when the paper isEmpty; Cancelled.
Result<WrittenPaper> layOutPaper(const Plan& plan, const PreparedPaper& paper, TextShaper& shaper,
                                 Pages& pages, std::stop_token stop = {});
// Writes the paper to the path in its format, whole or not at all. A PDF is written page by page as it is
// laid out. Errors: CannotWrite, DiskFull and NotAFile with the path (CannotWrite of a workbook perhaps with
// the folder for temporary files); Cancelled.
Result<WrittenPaper> writePaper(const Plan& plan, const PreparedPaper& paper, const QString& path,
                                std::stop_token stop = {});

// The record of a print: of this revision of the plan, to a file or printer. Its id is not yet given.
Printout printoutOf(const PreparedPaper& paper, const WrittenPaper& written, qint64 revision,
                    const QString& target);
// Adds the record to the plan, outside undo. `revision` is the one that the paper was made of.
Result<Done> recordPrint(PlanEditor& editor, const PreparedPaper& paper, const WrittenPaper& written,
                         qint64 revision, const QString& target);

// Writes a format without pages (HTML, ODT, CSV, XLSX, text) to an open device. Error: CannotWrite.
Result<Done> writeTexts(const Plan& plan, const PreparedPaper& paper, QIODevice& device);

// Whether Zoom takes as many rooms and people as each round has; Done for every other paper. NothingToExport
// with detail "limit ROOMS PEOPLE" when it does not.
Result<Done> fitsMeeting(const Plan& plan, const ExportRequest& request);

// One file of an export.
struct FileToWrite
{
    ExportRequest request;
    QString path;
};
// The files of a request: `path` alone, or where a file of the paper holds one round and several are asked
// for, one for each round in which somebody sits: "zoom.csv" is "zoom-1-Working groups.csv",
// "zoom-2-Market place.csv", numbered in the order of the agenda as --round counts.
QList<FileToWrite> filesOf(const Plan& plan, const ExportRequest& request, const QString& path);

// Print everything: one paper of the event.
struct EverythingItem
{
    ExportRequest request;
    QString fileName; // "03 Attendance list.pdf", in the language of the paper; harmless
};
// Every paper as PDF (the chat's as text), in their order, and the lists as XLSX too.
QList<EverythingItem> everything(const Plan& plan, const PaperOptions& options);
} // namespace convenor
