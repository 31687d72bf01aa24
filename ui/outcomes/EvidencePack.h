// All that proves a workshop, in one folder: for the window and for the command line.
#pragma once

#include "ui/documents/PaperWork.h"

namespace convenor {
struct RevisionInfo;

struct EvidenceRequest
{
    QStringList languages = {}; // of the papers; empty = the workshop's first
    QList<RevisionInfo> history = {};
    qint64 revision = 0; // that the plan is of
    QDateTime when = {}; // local time
};
struct EvidencePack
{
    QStringList files;   // names within the folder, in the order in which they were made
    QStringList changed; // lists that are not any more what was printed, in words
    QStringList without; // what had nothing to show, in words
};
// Writes the pack: agenda, list of participants, the lists to sign (laid out anew; the cover tells of those
// that have changed since they were printed), register of signed sheets with the scans, outcomes, follow-up
// report, attendance figures and change log, a cover sheet and SHA256SUMS. The folder is made; one that is
// there must be empty: FileExists else. The pack is written beside it and takes its place when it is whole;
// after an error (CannotWrite, DiskFull with the path, Cancelled) nothing is left. Pure but for the files:
// any thread.
Result<EvidencePack> writeEvidence(const Plan& plan, const EvidenceRequest& request, const QString& folder,
                                   const WorkWatch& watch = {});
// "Evidence Clusters 2026-12-10": a harmless name for a folder.
QString evidenceFolderName(const Plan& plan, const QDateTime& when);
} // namespace convenor
