// A spreadsheet for people to fill: who they are, which days, what they eat, which topics and which experts
// they want; drop-downs wherever the plan knows the answers. It comes back through import.
#pragma once

#include "domain/PeopleRecords.h"
#include "domain/Plan.h"

#include <QIODevice>

#include <memory>

namespace convenor {
struct AnswerIndex;
struct CsvLanguage;

// Writes it as XLSX. `people` get a row each, filled in as far as known, followed by empty rows; none = empty
// rows only. A hidden sheet says which column holds which field, so that the headings can be in any language.
// Every cell is typed as text. Experts who do not want to be named stand in no list. `folder` is the path of
// a private folder (0700) that exists and that the caller removes: the workbook is made in files there.
// Error: CannotWrite.
Result<Done> writeQuestionnaire(const Plan& plan, const QList<Id>& people, const CsvLanguage& language,
                                const QString& folder, QIODevice& device);

// Fields of an import that are no fields of a person: "id" (a person of this plan), "days" (all of them in
// one cell), "day:2026-11-22" (yes or no), "topic:R:1" (first choice in round R), "expert:H:1" (an expert at
// helpdesk H), "about:H" (what the meetings there shall be about). R and H are ids.
bool isAnswerField(QStringView field);

// What the hidden sheet says: field for each column; empty when a file is no questionnaire. `rows` are those
// of the sheet named questionnaireKeySheet, `headers` those of the table: columns that somebody moved or put
// in between are found by them. Without headers the columns count as they were written.
extern const char* const questionnaireKeySheet;
QStringList questionnaireFields(const QList<QStringList>& rows, const QStringList& headers = {});

// Takes the answers of people over, of many of one plan: what the plan holds is looked up once. The plan must
// outlive it.
class AnswerBook
{
public:
    explicit AnswerBook(const Plan& plan);
    ~AnswerBook();
    // The answers of one person, as changes upon the plan: days, wishes for groups (TopicPreference) and
    // meetings (MeetingRequest) replace what the questionnaire of this plan would have shown of the same
    // days, round or helpdesk; what it could not show stays, and what is empty changes nothing. The person
    // may be new in `changes`. The sentences (parts of one, for the report) say which answers are not among
    // the plan's; then nothing of that answer changes.
    QStringList take(Id person, const QList<std::pair<QString, QString>>& answers, IdSource& ids,
                     ChangeSet& changes);

private:
    std::unique_ptr<AnswerIndex> m_index;
};
} // namespace convenor
