// Who may see what stands on the agenda, and who is counted on.
#pragma once

#include "domain/AgendaRecords.h"
#include "domain/PeopleRecords.h"
#include "domain/Plan.h"

namespace convenor {
// Whether people may see the item: neither it nor anything it stands in is internal. What is not public
// stands on no paper but the running order.
bool isPublic(const Plan& plan, const AgendaItem& item);

// Whether the event counts on somebody: neither cancelled nor on the waiting list.
bool isExpected(const Person& person);

// Who gets to read a paper or an export. Papers say for whom they are (PaperInfo), the options may say
// otherwise.
enum class Audience {
    Organisers,   // everything
    Participants, // those in the room
    Public,       // a web site, a mailing: whoever finds it
};
inline constexpr const char* wordsAudience[] = {"organisers", "participants", "public"};
template <>
inline constexpr std::span<const char* const> wordsOf<Audience>{wordsAudience};

// Whether somebody's name (and organisation, function, picture) may be shown to an audience: participants
// read all names but of those who refused to be listed, the public only those who agreed (GDPR, art. 6(1)(a):
// silence is no consent).
bool mayBeNamed(const Person& person, Audience audience);
// Whether e-mail and phone may be: only by consent, but to organisers.
bool mayBeContacted(const Person& person, Audience audience);

// The plan as an audience may read it: who may not be named has no name, title, organisation, function,
// e-mail and phone there, in no language, and texts that name them in full (Erasure.h) have "…" instead.
// Every row is still there, and what is counted (country, category, diet, attendance) stays. All that leaves
// the program for others is made from such a plan, so that no paper can forget a consent.
Plan planFor(const Plan& plan, Audience audience);
} // namespace convenor
