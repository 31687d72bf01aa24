// Experts of a helpdesk as somebody types them: people who are found or made, each with a place and times.
#pragma once

#include "domain/planners/MeetingPlanner.h"
#include "domain/planners/PeopleCell.h"

namespace convenor {
// One expert as typed: "Marc Pattinson (Reid), Table 3, from 11:50".
struct ExpertWish
{
    PeopleCellEntry who; // the role does not matter
    Id room = 0;
    QString place; // "" = as the helpdesk numbers its places
    QString link;
    std::optional<int> earliest = {}; // minutes from local midnight; none = the whole helpdesk
    std::optional<int> latest = {};
    bool operator==(const ExpertWish&) const = default;
};

// The same as addHelpdesk(plan, wish, ids), with experts as typed (wish.experts is set here) whose people are
// found or made. `matchmaking`: the item becomes one, and has tables instead of experts.
NewHelpdesk addHelpdesk(const Plan& plan, const HelpdeskWish& wish, const QList<ExpertWish>& experts,
                        bool matchmaking, IdSource& ids);
// Adds experts to a helpdesk; who is one already is passed over.
ChangeSet addExperts(const Plan& plan, Id helpdesk, const QList<ExpertWish>& experts, IdSource& ids);

// What new settings of a helpdesk, or of an expert, would do; nothing is changed. The ids count from
// the plan's largest and are dropped.
ChangeSet withKeptBookings(const Plan& plan, const Helpdesk& after);
ChangeSet withKeptBookings(const Plan& plan, const HelpdeskExpert& after);
} // namespace convenor
