// The columns of a questionnaire and the answers that a plan offers.
#pragma once

#include "domain/Plan.h"
#include "domain/Records.h"
#include "exchange/AgendaCsv.h"

namespace convenor {
// An answer field taken apart: "topic:17:2" -> topic, 17, 2.
struct AnswerField
{
    enum class Kind { None, Id, Days, Day, Topic, Expert, About };
    Kind kind = Kind::None;
    convenor::Id id = 0; // of the round or helpdesk
    int rank = 0;        // 1 = first choice
    QDate date = {};     // of Day
};
AnswerField answerField(QStringView field);

// How many choices people have in a round or at a helpdesk, at most.
inline constexpr int mostChoices = 3;

// A group or an expert, and how a drop-down calls it: no two alike.
struct AnswerChoice
{
    Id id = 0;
    QString text;
};
// By id. In a language the plan is translated into; "" = as it was typed.
QList<AnswerChoice> topicChoices(const Plan& plan, Id round, const QString& language);
QList<AnswerChoice> expertChoices(const Plan& plan, Id helpdesk, const QString& language);

// The wishes of people in the order in which the columns show them: best first, of equal ones the older.
void sortWishes(QList<const TopicPreference*>& wishes);
void sortWishes(QList<const MeetingRequest*>& wishes);
// Whether the columns may show the request: one of a helpdesk that is not withdrawn. Of several the first is
// shown.
bool isShown(const MeetingRequest& request);
// The experts wished for (HelpdeskExpert), best first.
QList<Id> wishedInOrder(const MeetingRequest& request);

struct QuestionColumn
{
    QString field;
    QString heading;
    QStringList choices = {}; // of a drop-down
    bool onlyChoices = false; // else other texts are welcome too
    QString hint = {};        // shown beside the cell
    int width = 18;           // in characters
};
// The first row of the hidden sheet; fields and headings follow.
QStringList questionnaireKeyMark();

QList<QuestionColumn> questionColumns(const Plan& plan, const CsvLanguage& language);

// What a plan knows of the answers already, for all people: made once.
class KnownAnswers
{
public:
    KnownAnswers(const Plan& plan, const CsvLanguage& language);
    // "" when nothing is known.
    QString of(const Person& person, const QString& field) const;

private:
    const Plan& m_plan;
    const CsvLanguage& m_language;
    QHash<QPair<Id, Id>, AttendanceState> m_days; // by person and day
    QHash<QPair<Id, Id>, QList<Id>> m_wishes;     // by person and round or helpdesk, best first
    QHash<QPair<Id, Id>, QString> m_about;        // by person and helpdesk
    QHash<Id, QString> m_texts;                   // of groups and experts
    QHash<QDate, Id> m_dates;
};
} // namespace convenor
