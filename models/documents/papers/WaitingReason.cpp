#include "documents/papers/WaitingReason.h"

#include "documents/papers/TextJoin.h"
#include "domain/planners/MeetingPlanner.h"

namespace convenor {
namespace {
// What is left with one expert or partner.
struct Places
{
    int free = 0;   // for the other one
    int common = 0; // and for whoever asks, at the times that they asked for
};

// Whether a table is free in a slot of a matchmaking.
bool hasTable(const Plan& plan, const HelpdeskTimes& times, int slot)
{
    const Helpdesk* helpdesk = plan.find<Helpdesk>(times.helpdesk());
    if (!helpdesk || helpdesk->tables <= 0)
        return true;
    int taken = 0;
    for (const Booking& booking : plan.all<Booking>())
        taken += booking.helpdesk == helpdesk->id && booking.slot == times.all()[slot].offset &&
                 isLive(booking.status);
    return taken < helpdesk->tables;
}

bool isWithin(const MeetingRequest& request, const Slot& slot)
{
    return (!request.earliest || *request.earliest <= slot.start) &&
           (!request.latest || slot.end <= *request.latest);
}

bool canCome(const HelpdeskTimes& times, const MeetingRequest& request, int slot)
{
    const Engagement engagement = times.inTheWay(request.person, slot);
    return engagement.kind == Engagement::Free || (request.duringSessions && engagement.mayMiss());
}

template <typename IsFree>
Places placesWith(const HelpdeskTimes& times, const MeetingRequest& request, IsFree isFree)
{
    Places places;
    for (int slot = 0; slot < int(times.all().size()); ++slot) {
        if (!isFree(slot))
            continue;
        ++places.free;
        if (isWithin(request, times.all()[slot]) && canCome(times, request, slot))
            ++places.common;
    }
    return places;
}
} // namespace

PaperText waitingReason(const PaperContext& context, const HelpdeskTimes& times,
                        const MeetingRequest& request)
{
    const Plan& plan = context.plan();
    Places all;
    bool tableLeft = true;
    PaperText name; // of the only one that the request asks for
    if (const Person* partner = plan.find<Person>(request.partner)) {
        name = context.personName(*partner);
        all = placesWith(times, request, [&](int slot) {
            return times.inTheWay(partner->id, slot).kind == Engagement::Free;
        });
        const auto withTable = placesWith(times, request, [&](int slot) {
            return times.inTheWay(partner->id, slot).kind == Engagement::Free && hasTable(plan, times, slot);
        });
        tableLeft = withTable.common > 0;
    }
    const QList<Id> experts = request.partner == 0 ? wishedExperts(plan, request) : QList<Id>();
    for (const Id expert : experts) {
        const Places places = placesWith(times, request, [&](int slot) {
            return times.expertInTheWay(expert, slot).kind == Engagement::Free;
        });
        all.free += places.free;
        all.common += places.common;
    }
    const HelpdeskExpert* only = experts.size() == 1 ? plan.find<HelpdeskExpert>(experts.first()) : nullptr;
    if (const Person* person = only ? plan.find<Person>(only->person) : nullptr)
        name = context.personName(*person);
    if (request.partner == 0 && experts.isEmpty())
        return context.translate("documents", "No expert here knows about it.");
    if (all.common > 0 && request.partner != 0 && !tableLeft)
        return context.translate("documents",
                                 "Both have a free time in common, but no table was left for it.");
    if (all.common > 0)
        return context.translate("documents", "A place is free that would suit.");
    if (all.free > 0)
        return name.isEmpty()
                   ? context.translate("documents", "The places that are left are not at a time that suits.")
                   : filledText(context.translate("documents", "%1 has no free place at a time that suits."),
                                {name});
    return name.isEmpty() ? context.translate("documents", "Whoever could help has no free place.")
                          : filledText(context.translate("documents", "%1 has no free place."), {name});
}
} // namespace convenor
