// What a badge calls somebody: speaker, organiser, participant.
#pragma once

#include "documents/papers/PaperContext.h"

#include <QColor>
#include <QHash>

namespace convenor {
struct BadgeRole
{
    PaperText word; // "Speaker"
    QString code;   // two letters, "SP": colour never speaks alone
    QColor colour;  // dark enough for white letters
};

// The context must outlive it.
class BadgeRoles
{
public:
    explicit BadgeRoles(const PaperContext& context);

    // Of several roles that a person has on the agenda, as moderator or rapporteur of a group or as expert of
    // a helpdesk, the one that others look for first; without any, the person's category; else a participant.
    BadgeRole of(const Person& person) const;

private:
    void add(Id person, Role role);

    const PaperContext& m_context;
    QHash<Id, Role> m_roles;
};
} // namespace convenor
