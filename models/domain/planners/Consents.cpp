#include "domain/planners/Consents.h"

namespace convenor {
bool takeConsent(Person& person, const Person& other, const ConsentMembers& members)
{
    const Consent said = other.*members.consent;
    const Consent known = person.*members.consent;
    if (said == Consent::Unknown || said == known)
        return true;
    const QDate date = person.*members.date;
    const QDate otherDate = other.*members.date;
    const bool areDated = date.isValid() && otherDate.isValid() && date != otherDate;
    const bool isStronger = areDated ? otherDate > date : said == Consent::No;
    if (known != Consent::Unknown && !isStronger)
        return false;
    person.*members.consent = said;
    person.*members.date = otherDate;
    person.*members.source = other.*members.source;
    return true;
}
} // namespace convenor
