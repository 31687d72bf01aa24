#include "documents/Page.h"

namespace convenor {
namespace {
double areaOf(const QRectF& rect)
{
    return rect.width() * rect.height();
}
} // namespace

QRectF regionOf(const Page& page, qint64 subject)
{
    QRectF best;
    for (const PageRegion& region : page.regions) {
        if (region.subject == subject && (best.isNull() || areaOf(region.rect) < areaOf(best)))
            best = region.rect;
    }
    return best;
}

int pageOf(const Pages& pages, qint64 subject)
{
    for (std::size_t i = 0; i < pages.pages.size(); ++i) {
        if (!regionOf(pages.pages[i], subject).isNull())
            return int(i);
    }
    return -1;
}

qint64 subjectAt(const Page& page, QPointF place)
{
    const PageRegion* best = nullptr;
    for (const PageRegion& region : page.regions) {
        if (region.rect.contains(place) && (!best || areaOf(region.rect) < areaOf(best->rect)))
            best = &region;
    }
    return best ? best->subject : 0;
}
} // namespace convenor
