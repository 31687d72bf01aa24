#include "domain/planners/SiteVisit.h"

#include "domain/planners/DayFigures.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace convenor {
namespace {
struct SiteVisitTexts
{
    Q_DECLARE_TR_FUNCTIONS(SiteVisit)
};
} // namespace

std::optional<SiteVisit> siteVisitOf(const AgendaItem& item, int minutes, int people)
{
    if (item.kind != ItemKind::Visit)
        return std::nullopt;
    SiteVisit visit;
    visit.travel = std::clamp(item.travelMinutes, 0, 1440);
    visit.there = minutes - 2 * visit.travel;
    visit.people = std::max(0, people);
    const int size = item.groupSize.value_or(0);
    if (size > 0 && visit.people > size)
        visit.departures = visit.people / size + (visit.people % size ? 1 : 0);
    return visit;
}

QString siteVisitText(const AgendaItem& item, int minutes, int people)
{
    const std::optional<SiteVisit> visit = siteVisitOf(item, minutes, people);
    if (!visit)
        return {};
    QStringList sentences;
    const QString way = lengthText(visit->travel);
    if (visit->travel > 0 && visit->there <= 0)
        sentences.append(SiteVisitTexts::tr("%1 each way leave no time at the place").arg(way));
    else if (visit->travel > 0)
        sentences.append(
            SiteVisitTexts::tr("%1 there, %2 at the place, %1 back").arg(way, lengthText(visit->there)));
    if (visit->departures > 1) {
        const int departures = visit->departures;
        sentences.append(SiteVisitTexts::tr("%1 people in groups of %2: %n departure(s)", nullptr, departures)
                             .arg(visit->people)
                             .arg(item.groupSize.value_or(0)));
    }
    if (!item.meetingPoint.trimmed().isEmpty())
        sentences.append(SiteVisitTexts::tr("Meeting point: %1").arg(item.meetingPoint.simplified()));
    return sentences.join(QStringLiteral(". "));
}
} // namespace convenor
