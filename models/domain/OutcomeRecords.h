// What came of the workshop, and the proof that it took place.
#pragma once

#include "domain/Field.h"

namespace convenor {
struct AgendaItem;
struct Booking;
struct BreakoutGroup;
struct Person;
struct Printout;

enum class OutcomeKind {
    Lesson,
    Decision,
    Action,     // of its person, until its due date
    Opportunity // partnering opportunity: of person and partner
};
inline constexpr const char* wordsOutcomeKind[] = {"lesson", "decision", "action", "opportunity"};
template <>
inline constexpr std::span<const char* const> wordsOf<OutcomeKind>{wordsOutcomeKind};

// One sentence that stays: of an agenda item, a group (or topic table) or a meeting; of the whole workshop
// when none of them is told.
struct Outcome
{
    static constexpr Table table = Table::Outcome;
    Id id = 0;
    OutcomeKind kind = OutcomeKind::Lesson;
    QString text;
    Ref<AgendaItem> agendaItem;
    Ref<BreakoutGroup> group;
    Ref<Booking> booking;
    Ref<Person> person;  // who does it, whose opportunity it is, or who said it
    Ref<Person> partner; // with whom
    QDate due;           // invalid = none
    bool done = false;
    bool operator==(const Outcome&) const = default;
};

// A page of a printed list that came back signed. Written outside undo, as the printout that it belongs to: a
// proof does not go away by Ctrl+Z.
struct SignedSheet
{
    static constexpr Table table = Table::SignedSheet;
    Id id = 0;
    Ref<Printout> printout;
    int page = 1;     // counted from 1 over the whole printout
    QString signedAt; // when it was ticked: UTC, "2026-12-10T17:42:00Z"
    QString scanName; // file name of the scan; empty = none attached
    QString scan;     // PDF, PNG or JPEG in Base64
    QString remark;
    bool operator==(const SignedSheet&) const = default;
};
} // namespace convenor
