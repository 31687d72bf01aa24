// A draft put into a workshop.
#pragma once

#include "domain/Plan.h"
#include "domain/Timing.h"
#include "exchange/agenda/ProgrammeDraft.h"

namespace convenor {
struct ProgrammeChanges
{
    ChangeSet changes;
    Id firstItem = 0; // 0 when there is none
    int days = 0;     // made anew, like all of these
    int items = 0;
    int people = 0;
    int rooms = 0;
    QStringList remarks = {}; // sentences: what people may not expect
};

// Days are those of the same date or number, else made; the only day of a workshop, when nothing stands on
// it, gets the first date that is told. What has no day goes to `currentDay` (0 = the first, or a new one).
// Items go behind what stands there: they float where their times follow from each other, and are pinned
// where the programme leaves a gap. People and rooms are found by their names, else made. Title, place and
// zone label fill only what the workshop leaves empty, the label where it holds in the workshop's zone on all
// its days. A helpdesk of which a length of meetings or experts are told becomes bookable. Items that are not
// taken are left out, those that stand in them too. Pure; what is asked and not answered is empty. `today`:
// the first day of a workshop without days when nothing tells its date.
ProgrammeChanges programmeChanges(const Plan& plan, const Timing& timing, const ProgrammeDraft& draft,
                                  Id currentDay, QDate today, IdSource& ids);
} // namespace convenor
