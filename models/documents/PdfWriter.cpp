#include "documents/PdfWriter.h"

#include "documents/PagePainter.h"

#include <QBuffer>
#include <QIODevice>
#include <QPageLayout>
#include <QPainter>
#include <QPdfWriter>

namespace convenor {
namespace {
constexpr int dotsPerInch = 1200;
constexpr double pointsPerInch = 72;

QPageLayout layoutOf(QSizeF size)
{
    const QPageSize pageSize(size, QPageSize::Point, QString(), QPageSize::FuzzyMatch);
    return QPageLayout(pageSize, QPageLayout::Portrait, QMarginsF(0, 0, 0, 0), QPageLayout::Point);
}

Result<Done> paintPages(const Pages& pages, QPdfWriter& writer, const std::stop_token& stop)
{
    QPainter painter;
    if (!painter.begin(&writer))
        return Error{ErrorKind::CannotWrite, {}, QStringLiteral("QPdfWriter")};
    PagePainter pagePainter;
    bool first = true;
    for (const Page& page : pages.pages) {
        if (stop.stop_requested())
            return Error{ErrorKind::Cancelled};
        if (!first)
            writer.newPage();
        first = false;
        painter.resetTransform();
        painter.scale(dotsPerInch / pointsPerInch, dotsPerInch / pointsPerInch);
        pagePainter.paint(painter, page);
    }
    if (!painter.end())
        return Error{ErrorKind::CannotWrite, {}, QStringLiteral("QPdfWriter")};
    return Done{};
}
} // namespace

Result<Done> writePdf(const Pages& pages, const PdfInfo& info, QIODevice& device, const std::stop_token& stop)
{
    Q_ASSERT(!pages.pages.empty());
    // QPdfWriter does not say when its device refuses bytes: it writes to memory, and we look at what is
    // taken.
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setResolution(dotsPerInch);
        writer.setPageLayout(layoutOf(pages.pages.front().size));
        writer.setTitle(info.title);
        writer.setCreator(QStringLiteral("Convenor"));
        if (Result<Done> painted = paintPages(pages, writer, stop); !painted)
            return painted;
    }
    if (device.write(buffer.data()) != buffer.data().size())
        return Error{ErrorKind::CannotWrite, {}, device.errorString()};
    return Done{};
}
} // namespace convenor
