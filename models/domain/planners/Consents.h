// The consents of a person, each with its date and source, and which of two counts.
#pragma once

#include "domain/PeopleRecords.h"

#include <array>

namespace convenor {
struct ConsentMembers
{
    Consent Person::*consent;
    QDate Person::*date;
    QString Person::*source;
};
inline constexpr std::array<ConsentMembers, 3> consentMembers{{
    {&Person::photoConsent, &Person::photoConsentDate, &Person::photoConsentSource},
    {&Person::listConsent, &Person::listConsentDate, &Person::listConsentSource},
    {&Person::contactConsent, &Person::contactConsentDate, &Person::contactConsentSource},
}};

// Takes a consent over with its date and source where it counts more: what was said last holds; where that is
// not known, a refusal. "Unknown" says nothing. False when the other says something else that does not count.
bool takeConsent(Person& person, const Person& other, const ConsentMembers& members);
} // namespace convenor
