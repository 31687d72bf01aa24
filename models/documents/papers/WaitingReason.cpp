#include "documents/papers/WaitingReason.h"

#include "documents/papers/TextJoin.h"

namespace convenor {
namespace {
// What is left with one expert or partner.
struct Places
{
    int free = 0;   // for the other one
    int common = 0; // and for whoever asks, at the times that they asked for
};

bool isWithin(const MeetingRequest& request, const Slot& slot)
{
    return (!request.earliest || *request.earliest <= slot.start) &&
           (!request.latest || slot.end <= *request.latest);
}

bool canCome(const Plan& plan, const HelpdeskTimes& times, const MeetingRequest& request, Id person, int slot)
{
    const Engagement engagement = times.inTheWay(person, slot);
    return engagement.kind == Engagement::Free || (engagement.mayMiss() && mayMissOwn(plan, request, person));
}

template <typename IsFree>
Places placesWith(const Plan& plan, const HelpdeskTimes& times, const MeetingRequest& request, IsFree isFree)
{
    Places places;
    for (int slot = 0; slot < int(times.all().size()); ++slot) {
        if (!isFree(slot))
            continue;
        ++places.free;
        if (isWithin(request, times.all()[slot]) && canCome(plan, times, request, request.person, slot))
            ++places.common;
    }
    return places;
}
} // namespace

PaperText waitingReason(const PaperContext& context, const HelpdeskTimes& times, const FreePlaces& free,
                        const MeetingRequest& request)
{
    const Plan& plan = context.plan();
    const QList<Id> experts = request.partner == 0 ? wishedExperts(plan, request) : QList<Id>();
    if (request.partner == 0 && experts.isEmpty())
        return context.translate("documents", "No expert here knows about it.");
    if (!free.limitReached(request).isEmpty())
        return context.translate("documents",
                                 "The most meetings for one person or one organisation are reached.");
    if (free.firstWithinLimits(request))
        return context.translate("documents", "A place is free that would suit.");
    if (free.first(request))
        return context.translate("documents", "The free place that would suit is a break of the expert.");
    Places all;
    PaperText name; // of the only one that the request asks for
    if (const Person* partner = plan.find<Person>(request.partner)) {
        name = context.personName(*partner);
        all = placesWith(plan, times, request,
                         [&](int slot) { return canCome(plan, times, request, partner->id, slot); });
        if (all.common > 0)
            return context.translate("documents",
                                     "Both have a free time in common, but no table was left for it.");
    }
    for (const Id expert : experts) {
        all.free += placesWith(plan, times, request, [&](int slot) {
                        return times.expertInTheWay(expert, slot).kind == Engagement::Free;
                    }).free;
    }
    const HelpdeskExpert* only = experts.size() == 1 ? plan.find<HelpdeskExpert>(experts.first()) : nullptr;
    if (const Person* person = only ? plan.find<Person>(only->person) : nullptr)
        name = context.personName(*person);
    if (all.free > 0)
        return name.isEmpty()
                   ? context.translate("documents", "The places that are left are not at a time that suits.")
                   : filledText(context.translate("documents", "%1 has no free place at a time that suits."),
                                {name});
    return name.isEmpty() ? context.translate("documents", "Whoever could help has no free place.")
                          : filledText(context.translate("documents", "%1 has no free place."), {name});
}
} // namespace convenor
