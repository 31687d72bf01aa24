#include "exchange/agenda/ProgrammeShape.h"

#include "exchange/agenda/ProgrammeTexts.h"

#include <algorithm>

namespace convenor {
namespace {
bool isPause(const DraftItem& item)
{
    return item.kind.value == ItemKind::Break || item.kind.value == ItemKind::Meal;
}

bool isTold(const Drafted<ItemKind>& kind)
{
    return kind.evidence.place.line > 0;
}

// A break that closes a part without a time of its own stands behind the part.
void liftPauses(QList<DraftItem>& items)
{
    for (int at = int(items.size()) - 1; at >= 0; --at) {
        const int part = items[at].parent;
        if (part < 0 || !isPause(items[at]))
            continue;
        const bool isLast = at + 1 == items.size() || items[at + 1].parent != part;
        const bool isTimed = items[part].start.value.has_value();
        if (isLast && !isTimed)
            items[at].parent = items[part].parent;
    }
}

// "10:00 Session 1" without an end: what follows stands in it, up to a pause or another part.
void nestBelow(QList<DraftItem>& items)
{
    for (int part = 0; part < items.size(); ++part) {
        const bool isOpen =
            items[part].kind.value == ItemKind::Part && items[part].start.value && !items[part].minutes.value;
        for (int at = part + 1; isOpen && at < items.size(); ++at) {
            DraftItem& item = items[at];
            const bool isSibling =
                item.parent == items[part].parent && item.day == items[part].day && item.start.value;
            if (!isSibling || isPause(item) || item.kind.value == ItemKind::Part ||
                *item.start.value < *items[part].start.value)
                break;
            item.parent = part;
        }
    }
}

// "09:30–11:00 Session 1" and talks between the two.
void nestInTimes(QList<DraftItem>& items)
{
    for (int part = 0; part < items.size(); ++part) {
        const DraftItem host = items[part];
        const bool mayHost =
            host.kind.value == ItemKind::Part || host.kind.value == ItemKind::Parallel || !isTold(host.kind);
        if (!host.start.value || !host.minutes.value || !mayHost)
            continue;
        const int end = *host.start.value + *host.minutes.value;
        int last = part;
        for (int at = part + 1; at < items.size(); ++at) {
            const DraftItem& item = items[at];
            const bool isSibling = item.parent == host.parent && item.day == host.day;
            const bool isInside = item.start.value && *item.start.value >= *host.start.value &&
                                  *item.start.value + item.minutes.value.value_or(0) <= end &&
                                  *item.start.value < end;
            const bool isShorter = item.minutes.value.value_or(0) < *host.minutes.value &&
                                   (item.room.value.isEmpty() || host.kind.value != ItemKind::Talk ||
                                    item.room.value == host.room.value);
            if (!isSibling || !isInside || !isShorter)
                break;
            last = at;
        }
        // Two items, one of which begins the other's time again, are a part and its first item.
        const bool begins = last > part && (host.kind.value != ItemKind::Talk ||
                                            *items[part + 1].start.value == *host.start.value);
        if (!begins)
            continue;
        for (int at = part + 1; at <= last; ++at)
            items[at].parent = part;
        if (items[part].kind.value != ItemKind::Parallel)
            items[part].kind = {ItemKind::Part,
                                {host.title.evidence.place,
                                 isTold(host.kind) ? Sureness::Sure : Sureness::Guessed,
                                 ProgrammeTexts::tr("others lie within its time")}};
    }
}

bool beginTogether(const DraftItem& a, const DraftItem& b)
{
    return a.start.value && b.start.value && *a.start.value == *b.start.value && a.day == b.day &&
           a.parent == b.parent && (a.minutes.value.value_or(0) > 0) == (b.minutes.value.value_or(0) > 0);
}

bool hasChildren(const QList<DraftItem>& items, int item)
{
    return item + 1 < items.size() && items[item + 1].parent == item;
}

// Puts a parallel item above each run of items that begin together.
void makeParallel(ProgrammeDraft& draft)
{
    QList<DraftItem> shaped;
    QList<int> places(draft.items.size(), -1);
    int host = -1;
    for (int at = 0; at < draft.items.size(); ++at) {
        DraftItem item = draft.items[at];
        const bool isPlain = !hasChildren(draft.items, at);
        const bool withLast = isPlain && host >= 0 && beginTogether(item, draft.items[at - 1]);
        const bool isHost = item.parent >= 0 && draft.items[item.parent].kind.value == ItemKind::Parallel;
        const bool withNext = isPlain && !isHost && at + 1 < draft.items.size() &&
                              !hasChildren(draft.items, at + 1) && beginTogether(item, draft.items[at + 1]);
        const int parent = item.parent >= 0 ? places[item.parent] : -1;
        if (!withLast)
            host = -1;
        if (withNext && host < 0) {
            DraftItem parallel;
            parallel.day = item.day;
            parallel.parent = parent;
            parallel.wish = item.wish;
            parallel.kind = {ItemKind::Parallel,
                             {item.start.evidence.place, Sureness::Guessed,
                              ProgrammeTexts::tr("they begin at the same time")}};
            parallel.start = item.start;
            host = int(shaped.size());
            shaped.append(parallel);
        }
        item.parent = host >= 0 ? host : parent;
        places[at] = int(shaped.size());
        shaped.append(item);
    }
    draft.items = shaped;
    for (DraftQuestion& question : draft.questions) {
        if (question.about == DraftQuestion::About::Start || question.about == DraftQuestion::About::Minutes)
            question.subject = places[question.subject];
    }
}

void guessLengths(QList<DraftItem>& items)
{
    for (int at = 0; at < items.size(); ++at) {
        DraftItem& item = items[at];
        const bool isLane = item.parent >= 0 && items[item.parent].kind.value == ItemKind::Parallel;
        // What is doubted or asked is not guessed over.
        if (!item.start.value || item.minutes.value || item.minutes.evidence.sureness != Sureness::Sure ||
            hasChildren(items, at))
            continue;
        std::optional<int> next;
        SourcePlace place;
        const int parent = isLane ? items[item.parent].parent : item.parent;
        for (int other = at + 1; other < items.size() && !next; ++other) {
            const bool isSibling =
                items[other].day == item.day && (items[other].parent == parent || items[other].parent == -1);
            if (isSibling && items[other].start.value && *items[other].start.value > *item.start.value) {
                next = items[other].start.value;
                place = items[other].start.evidence.place;
            } else if (items[other].day != item.day) {
                break;
            }
        }
        if (!next)
            continue;
        item.minutes = {*next - *item.start.value,
                        {place, Sureness::Guessed, ProgrammeTexts::tr("until the next begins")}};
    }
}
} // namespace

void shapeProgramme(ProgrammeDraft& draft)
{
    liftPauses(draft.items);
    nestInTimes(draft.items);
    nestBelow(draft.items);
    makeParallel(draft);
    guessLengths(draft.items);
}
} // namespace convenor
