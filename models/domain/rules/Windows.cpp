#include "domain/rules/Windows.h"

#include "domain/PeopleRecords.h"

#include <algorithm>

namespace convenor::rules {
namespace {
// Sorted, and windows that touch made one.
QList<Span> joinedWindows(QList<Span> spans)
{
    std::sort(spans.begin(), spans.end(),
              [](const Span& a, const Span& b) { return std::pair(a.from, a.to) < std::pair(b.from, b.to); });
    QList<Span> joined;
    for (const Span& span : std::as_const(spans)) {
        if (span.from >= span.to)
            continue;
        if (!joined.isEmpty() && span.from <= joined.constLast().to)
            joined.last().to = std::max(joined.constLast().to, span.to);
        else
            joined.append(span);
    }
    return joined;
}
} // namespace

Windows::Windows(const Plan& plan, const Schedule& schedule)
{
    for (const Availability& window : plan.all<Availability>()) {
        if (!plan.find<Day>(window.day))
            continue;
        const Span span{schedule.instant(window.day, window.fromMinute),
                        schedule.instant(window.day, window.toMinute)};
        if (window.person)
            m_people[window.person].append(span);
        if (window.room)
            m_rooms[window.room].append(span);
    }
    for (Lists* lists : {&m_people, &m_rooms}) {
        for (QList<Span>& spans : *lists)
            spans = joinedWindows(spans);
    }
}

const QList<Span>* Windows::find(const Lists& lists, Id owner)
{
    const auto known = lists.constFind(owner);
    return known == lists.cend() ? nullptr : &*known;
}

bool Windows::allows(const QList<Span>* windows, const Span& span)
{
    return !windows || std::any_of(windows->cbegin(), windows->cend(), [&span](const Span& window) {
        return window.from <= span.from && span.to <= window.to;
    });
}
} // namespace convenor::rules
