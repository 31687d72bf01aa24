// Whom people write to when they cannot come, and from whom letters and invitations are.
#pragma once

#include "domain/Visibility.h"

namespace convenor {
struct OrganiserContact
{
    QString name;  // may be empty
    QString email; // isEmailAddress, or empty
    Id person = 0; // whose address it is; 0 = that of the organisation
    bool operator==(const OrganiserContact&) const = default;
};

// The e-mail address in what was typed as the workshop's organiser ("Municipality <events@town.example>"),
// with the rest of it as name; else that of the first person with the role of an organiser who has one, under
// the organiser's name, or their own where none is typed. Without any address the name alone. Of people only
// who may be contacted by that audience; the plan is the one that it may read (planFor).
OrganiserContact organiserContact(const Plan& plan, Audience audience);
} // namespace convenor
