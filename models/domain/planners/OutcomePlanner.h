// What came of the workshop, as pure functions: (Plan, what was typed, IdSource) -> ChangeSet. An empty set
// means that there was nothing to do.
#pragma once

#include "domain/OutcomeRecords.h"
#include "domain/Timing.h"

#include <functional>

namespace convenor {
// What an outcome is of: an agenda item, a group (or topic table), a meeting; the whole workshop when all are
// 0. At most one is told.
struct OutcomeSubject
{
    Id item = 0;
    Id group = 0;
    Id booking = 0;

    bool isWorkshop() const { return item == 0 && group == 0 && booking == 0; }
    auto operator<=>(const OutcomeSubject&) const = default;
};
OutcomeSubject subjectOf(const Outcome& outcome);
void setSubject(Outcome& outcome, const OutcomeSubject& subject);
// Whether there is such a record; the workshop always is.
bool isThere(const Plan& plan, const OutcomeSubject& subject);

// The workshop, then in the order of the agenda every item that is no break, meal or internal, its groups
// (round by round) under it and its meetings (in order of time, without the cancelled ones). Whatever else
// has outcomes stands in its place too. `depth` is 0 for the workshop and for what stands at the top of the
// agenda.
struct SubjectLine
{
    OutcomeSubject subject;
    int depth = 0;
    bool operator==(const SubjectLine&) const = default;
};
QList<SubjectLine> outcomeSubjects(const Plan& plan, const Timing& timing);
// "Working groups", "Group 3: Skills", "Anna Georgieva with Marek Przeor"; the workshop's title. What people
// typed, in the language of the window; "(no title)" where they typed nothing.
QString subjectTitle(const Plan& plan, const OutcomeSubject& subject);
// Who is to write down what comes of it: the rapporteur of a group; the people with the role at an item. The
// two of a meeting.
QList<Id> peopleToReport(const Plan& plan, const OutcomeSubject& subject);
// The outcomes of one subject, in the order of their ids; how many each subject has.
QList<const Outcome*> outcomesOf(const Plan& plan, const OutcomeSubject& subject);
QMap<OutcomeSubject, int> outcomeCounts(const Plan& plan);

// An outcome as somebody typed it in one line.
struct TypedOutcome
{
    OutcomeKind kind = OutcomeKind::Lesson;
    QString text;
    QString person;  // as typed: "Marek Przeor (DG GROW)"; empty = nobody
    QString partner; // the second person of the line
    QDate due;
    QString wrongDate; // "31.02.2027": reads like a date at the end and is none; not to be added
    bool done = false;
    bool operator==(const TypedOutcome&) const = default;
};
// Gives the date that a text is, or an invalid one (parseDate of tables/CellText.h).
using DateReader = std::function<QDate(const QString& text)>;
// "a: Send the mapping to all @Marek Przeor 15.01.2027". The kind stands at the head as a letter or word
// (l, d, a, o; Lesson, Decision, Action, Opportunity; in English or in the language of the window) with a
// colon; without one a line with a date or person is an action where `kind` says lesson, else it has `kind`.
// A person stands behind an "@" at the beginning of a word: the longest name that the workshop knows, else
// the words up to the date, the next "@", a comma or the end; in quotes or with "(organisation)" as in the
// People cell. A date is the last word or words. Bullets and numbers at the head go; "[x]" says that it is
// done.
TypedOutcome parseOutcome(const Plan& plan, const QString& line, OutcomeKind kind, const DateReader& dates);
// Several lines, empty ones left out; a line that is nothing but a kind ("Actions:") is that of the lines
// behind it.
QList<TypedOutcome> parseOutcomes(const Plan& plan, const QString& text, OutcomeKind kind,
                                  const DateReader& dates);

// Adds outcomes to a subject; people are found by name or made. Of a meeting, the two of it are those of an
// opportunity that names nobody. Lines without text are left out. Nothing when the subject is not there.
ChangeSet addOutcomes(const Plan& plan, const OutcomeSubject& subject, const QList<TypedOutcome>& typed,
                      IdSource& ids);
ChangeSet addOutcome(const Plan& plan, const OutcomeSubject& subject, const TypedOutcome& typed,
                     IdSource& ids);
// Whose it is (`partner` false) or with whom: the person whom the text names as in the People cell (found by
// name, and organisation where one is typed, else made); an empty text takes the person away. WrongValue when
// several people are named.
Result<ChangeSet> setOutcomePerson(const Plan& plan, const QList<Id>& outcomes, bool partner,
                                   const QString& typed, IdSource& ids);
ChangeSet setOutcomesDone(const Plan& plan, const QList<Id>& outcomes, bool done);
// To another subject.
ChangeSet moveOutcomes(const Plan& plan, const QList<Id>& outcomes, const OutcomeSubject& subject);

// Outcomes that were typed into a copy of this plan on another laptop. The same text (by letters and digits)
// of one kind and subject is one outcome, of which empty fields are filled from the copy and `done` is taken
// over; everything else of the copy is added, unless it stood in both files and was removed here since.
// People who are named there and are not here come too, unless they are a sure match of somebody here. A
// subject that is not here any more gives its outcomes to the item above it, or to the workshop. Taking in
// the same copy twice changes nothing more.
struct OutcomeDifference
{
    Id outcome = 0; // one record whose text was typed over on a side: the text here stays
    QString there;
};
struct TakenOutcomes
{
    ChangeSet changes;
    int added = 0;
    int completed = 0;   // that got a person, date or tick from the copy
    int same = 0;        // that were here already
    int people = 0;      // that were added
    QStringList leftOut; // texts that are in the copy and were removed here
    QList<OutcomeDifference> differences;
};
// WrongFormat when the copy is of another workshop.
Result<TakenOutcomes> takeInOutcomes(const Plan& plan, const Plan& copy);
} // namespace convenor
