// What is wrong, doubtful or worth a look in a plan (DESIGN, section 5).
#pragma once

#include "domain/Plan.h"
#include "domain/rules/Schedule.h"
#include "domain/Timing.h"

#include <memory>

namespace convenor {
enum class Severity { Error, Warning, Hint };
inline constexpr const char* wordsSeverity[] = {"error", "warning", "hint"};
template <>
inline constexpr std::span<const char* const> wordsOf<Severity>{wordsSeverity};

// A row that a problem is about.
struct Subject
{
    Table table = Table::AgendaItem;
    Id id = 0;
    bool operator==(const Subject&) const = default;
};

// A way out, shown as before -> after and applied as one step.
struct Fix
{
    QString text;
    ChangeSet changes;
    bool operator==(const Fix&) const = default;
};

struct Problem
{
    const char* rule = ""; // stable name, "room-overlap"
    Severity severity = Severity::Warning;
    QList<Subject> subjects; // the first one is where the window goes
    QString text;            // one sentence, in the language of the window
    QList<Fix> fixes;
};

namespace rules {
struct MeetingViews;
}

// What every rule reads: the snapshot, its times, and who is where when.
struct RuleInput
{
    const Plan& plan;
    const Timing& timing;
    const Schedule& schedule;
    // The helpdesks with their meetings, read when a rule first asks for them (rules::readMeetings).
    mutable std::shared_ptr<const rules::MeetingViews> meetings = {};
};

struct Rule
{
    const char* name;
    QList<Problem> (*check)(const RuleInput& input);
};

// Every rule, listed once.
std::span<const Rule> allRules();

// All problems of a plan: errors first, then warnings, then hints; each in agenda order of the first subject.
QList<Problem> findProblems(const Plan& plan, const Timing& timing);
} // namespace convenor
