// What of a person is compared to find the same one twice; shared by the finder and the index.
#pragma once

#include "domain/planners/Duplicates.h"
#include "domain/planners/NameFolding.h"

#include <QHash>

namespace convenor {
// An organisation as it is compared: folded, legal forms ("Ltd", "ООД") left out.
struct OrganisationKey
{
    size_t whole = 0; // 0 = none told
    QList<size_t> words;
    QString initials;
};

struct PersonProfile
{
    Id id = 0;
    QList<NameWord> words; // of the name, without titles and particles; the family name first
    qsizetype familyWords = 0;
    bool isCyrillic = false;
    QString email;   // as it is compared; "" = none
    QString domain;  // behind the @; "" also for houses where anybody has an address ("gmail.com")
    QString mailbox; // what stands before the @; "" also when many share such a one ("info")
    bool isMailboxOfName = false; // anybody of the name may have such a mailbox: "a.petrova"
    QString phoneDigits;          // the last eight; "" when there are fewer
    QString country;              // folded
    OrganisationKey organisation;
};

// Makes profiles; remembers organisations, of which many people have the same.
class Profiler
{
public:
    PersonProfile profileOf(const Person& person);

private:
    QHash<QString, OrganisationKey> m_organisations;
};

// How well two words of names agree, the least first.
enum class WordMatch { None, Misspelt, Initial, Skeleton, Sound, Same };

struct MatchedWords
{
    qsizetype one = 0; // indices in the two profiles' words
    qsizetype other = 0;
    WordMatch match = WordMatch::None;
};

struct NameMatch
{
    QList<MatchedWords> words;
    bool isCompatible = false; // every word of the shorter name has its like, one of them in full
    bool isFull = false;       // the same name: no initials, no misspelling, no weak vowels, two words or all
    int unmatched = 0;         // words of the longer name
    DuplicateReason reason = DuplicateReason::SameName;
};
NameMatch matchNames(const PersonProfile& one, const PersonProfile& other);

enum class Agreement { Unknown, Differs, Similar, Same };
Agreement compareOrganisations(const PersonProfile& one, const PersonProfile& other);
Agreement compareEmails(const PersonProfile& one, const PersonProfile& other); // Similar: the same mailbox

// Two who share an address, but only part of the name: it is the address of that name ("maria@..." of Maria
// Petrova, now Maria Ivanova), not that of an office.
bool isAddressOf(const PersonProfile& one, const NameMatch& match);
} // namespace convenor
