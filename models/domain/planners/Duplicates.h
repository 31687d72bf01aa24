// The same person twice: under two spellings, in two alphabets, with names swapped or cut to initials.
#pragma once

#include "domain/PeopleRecords.h"
#include "domain/Plan.h"

namespace convenor {
// A name as it is compared: lower case, accents gone, Cyrillic and Greek in Latin letters, the spellings of
// one sound in one form; words in the order typed.
QString comparableName(const QString& name);

// Why two people may be one, the strongest first.
enum class DuplicateReason { SameEmail, SameName, Transliterated, SwappedNames, Initials, Misspelt };

struct DuplicatePair
{
    Id one = 0; // the older record
    Id other = 0;
    DuplicateReason reason = DuplicateReason::SameName;
    double certainty = 0; // 0 to 1, for sorting
};
// Pairs that somebody should look at, the most certain first. Namesakes at two organisations with two
// addresses are no pair. Near-linear: people are compared within blocks only.
QList<DuplicatePair> findDuplicates(const Plan& plan);

// For import and typing: who of the plan a new person may be, best first; `sure` when name and e-mail, or
// name and organisation agree. Built once for many questions; the plan must outlive it.
class PersonIndex
{
public:
    explicit PersonIndex(const Plan& plan);
    ~PersonIndex();
    struct Match
    {
        Id person = 0;
        DuplicateReason reason = DuplicateReason::SameName;
        bool sure = false;
    };
    QList<Match> find(const Person& person) const;
    // A person who came in meanwhile.
    void insert(const Person& person);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

// One person of two: `gone` disappears, everything that names it names `kept` (assignments, groups, bookings,
// attendance, translations); `merged` is how `kept` reads afterwards (its id is kept's). Where both have a
// row that may stand once only (a group of one round, attendance of one target, the same role at one item)
// the more telling stays: confirmed, present, marked last, pinned, the better rank; else kept's own. A day of
// which kept says nothing is one on which he comes, even if `gone` was excused. Errors:
// NoSuchRecord; DoubleBooked where both are booked at one time (nobody can be at two tables), or where they
// are to meet each other.
Result<ChangeSet> mergePeople(const Plan& plan, Id kept, Id gone, const Person& merged);
// How kept reads by default: its own fields, empty ones filled from the other, initials by names; diets and
// access needs of both; of consents the one given last (of unknown dates a refusal); of statuses the one that
// has come furthest.
Person mergedPerson(const Person& kept, const Person& gone);
} // namespace convenor
