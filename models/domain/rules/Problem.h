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

// Somebody has looked at the problem and accepts it (an Acknowledgement of the plan).
struct Acceptance
{
    QString reason;
    QString author;
    QString madeAt;     // UTC, "2026-12-10T07:42:00Z"
    bool holds = false; // the facts are those of then; else the problem counts again, and the window says so
    bool operator==(const Acceptance&) const = default;
};

struct Problem
{
    const char* rule = ""; // stable name, "room-overlap"
    Severity severity = Severity::Warning;
    QList<Subject> subjects; // the first one is where the window goes
    QString text;            // one sentence, in the language of the window
    QList<Fix> fixes;        // those that the rule found at once; waysOut() (WaysOut.h) has all of them
    std::optional<Acceptance> acceptance = {};
    // What tells it from others of its rule besides the subjects, in no language: a paper, a language.
    QString about = {};
    // What an acceptance hangs on besides the subjects, as lines in no language: all who are meant where the
    // subjects are only the first of them, the pages of a paper.
    QByteArray facts = {};

    // Accepted as it is: stands at the end, and counts nowhere.
    bool isAccepted() const { return acceptance && acceptance->holds; }
};

namespace rules {
struct Views;
}

// What every rule reads: the snapshot, its times, and who is where when.
struct RuleInput
{
    const Plan& plan;
    const Timing& timing;
    const Schedule& schedule;
    // What several rules read, each made when a rule first asks for it (rules/Views.h).
    mutable std::shared_ptr<rules::Views> views = {};
};

struct Rule
{
    const char* name;
    QList<Problem> (*check)(const RuleInput& input);
};

// Every rule, listed once.
std::span<const Rule> allRules();

// All problems of a plan: errors first, then warnings, then hints; each in agenda order of the first subject.
// Those that are accepted come behind all others.
QList<Problem> findProblems(const Plan& plan, const Timing& timing);

// The worst that is said of each agenda item; accepted problems are left out.
QHash<Id, Severity> worstOf(const QList<Problem>& problems);
} // namespace convenor
