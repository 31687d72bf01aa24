// What goes out to people by mail: a folder of drafts, one for each, with their agenda and calendar. For the
// window and for the command line.
#pragma once

#include "ui/documents/PaperWork.h"

namespace convenor {
struct SendPackRequest
{
    QString language = {};  // ISO code of all letters; empty = each person's own (letterLanguage)
    Id helpdesk = 0;        // only those concerned by it, and only its meetings in the text; 0 = all
    QList<Id> only = {};    // only these people, whether they have a meeting or not; empty = all
    bool everybody = false; // whoever is expected, not only those who have or wait for a meeting
    qint64 revision = 0;    // of the plan, for the calendar files: its number, and when it was made
    QDateTime changedAt = {};
    QDateTime when = {}; // local time, for the papers
};

struct SendPack
{
    int drafts = 0;
    QStringList without; // names of those to whom nothing can be sent; they are in `report`
    QString report;      // the file with them, within the folder; empty when there are none
};

// Writes the pack: "001 Bell Ana.eml" and so on by name, each a draft (exchange/mail) in the person's
// language from the organiser's contact to the person, with the confirmation of their meetings as text, and
// their personal agenda (PDF) and calendar (.ics) attached. Whoever has no usable e-mail address is listed in
// a CSV file instead. Consents are obeyed as on paper. The folder is made whole or not at all (WholeFolder:
// one that is there must be empty, FileExists else). Errors: NothingToExport "send-pack" when there is nobody
// to write to, with a sentence as detail when that is not for want of meetings; CannotWrite, DiskFull with
// the path; Cancelled. Any thread.
Result<SendPack> writeSendPack(const Plan& plan, const SendPackRequest& request, const QString& folder,
                               const WorkWatch& watch = {});
// "Letters Clusters 2026-12-10": a harmless name for a folder.
QString sendPackFolderName(const Plan& plan, const QDateTime& when);
// "Wrote 12 drafts to Letters. 2 people have no usable e-mail address; they are listed in ...". `where` is
// shown as it is.
QString sendPackSentence(const SendPack& pack, const QString& where);
} // namespace convenor
