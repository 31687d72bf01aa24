// What an evidence pack holds beside the papers: the register of signed sheets, the figures of attendance,
// the change log and the cover sheet. For organisers and auditors: everybody is named.
#pragma once

#include "documents/papers/PaperContext.h"

#include <QDateTime>

namespace convenor {
// Which page of which printed list is signed, when, and which file is its scan; pages without a tick stand in
// it as missing. `scanFile` gives the name of a scan's file, "" for none. NothingToExport when no list was
// printed with its record.
Result<Document> signedSheetsDocument(const PaperContext& context,
                                      const std::function<QString(const SignedSheet&)>& scanFile);

// How many had registered and came, with the meetings.
Document attendanceDocument(const PaperContext& context);

// A step of the history.
struct LoggedStep
{
    qint64 number = 0;
    QString what;
    QString who;
    QDateTime when; // UTC
};
// The steps in the order in which they were done.
Document changeLogDocument(const PaperContext& context, const QList<LoggedStep>& steps);

// A file of the pack.
struct EvidenceFile
{
    QString name; // within the folder, "scans/…"
    QString what; // in the language of the document
    qint64 bytes = 0;
    QString sha256; // 64 hexadecimal digits
};
// What the folder holds, made at a time (UTC) from a revision of the plan.
Document evidenceCover(const PaperContext& context, const QList<EvidenceFile>& files, const QDateTime& made,
                       qint64 revision);
} // namespace convenor
