#include "documents/Layout.h"

#include "documents/BlockLayout.h"
#include "documents/Composer.h"

#include <QLocale>

namespace convenor {
namespace {
StyleSheet styleOf(const Document& document, const StyleSheet& base)
{
    StyleSheet style = base;
    style.typeScale *= document.page.typeScale;
    if (document.accent.isValid())
        style.accent = document.accent.rgb();
    return style;
}

Result<LayoutRemarks> layOutOnce(const Document& document, TextShaper& shaper, const LayoutOptions& options,
                                 PageSink& sink)
{
    const StyleSheet style = styleOf(document, options.style);
    const PageFormat& format = document.page;
    MissingGlyphs missing;
    LayoutRemarks remarks;
    Structure structure;
    LineBreaker breaker(shaper, style, missing);
    PageFoot foot(document, style, breaker);
    Composer composer(format, structure, foot, sink, options.pageReady);
    const std::stop_callback forward(options.stop, [&composer] { composer.stop().request_stop(); });
    const QSizeF room(format.size.width() - format.margins.left() - format.margins.right(),
                      format.size.height() - format.margins.top() - format.margins.bottom());
    const bool rightToLeft = QLocale(document.language).textDirection() == Qt::RightToLeft;
    BlockLayout blocks({breaker, structure, remarks.tight, room, rightToLeft, composer.stop().get_token()},
                       style);
    blocks.flowDocument(document, composer);
    const Result<Done> finished = composer.finish();
    if (options.stop.stop_requested())
        return Error{ErrorKind::Cancelled};
    if (!finished)
        return finished.error();
    remarks.missing = missing.list();
    return remarks;
}

// Only counts pages, and refuses those that are too many.
class PageCounter : public PageSink
{
public:
    explicit PageCounter(int most) : m_most(most) {}

    Result<Done> take(Page page) override
    {
        if (page.index >= m_most)
            return Error{ErrorKind::Cancelled};
        return Done{};
    }
    Result<Done> takeFoot(int, std::vector<TextPiece>) override { return Done{}; }

private:
    int m_most;
};

// So small that it can just be read with ease: type of 8.5 points becomes 7.3.
constexpr double smallestFit = 0.86;
constexpr double fitStep = 0.02;

// The largest type with which the document gets by with the pages it wants; 1 when even the smallest does not
// do.
double fitFor(const Document& document, TextShaper& shaper, LayoutOptions options)
{
    options.pageReady = {};
    for (double fit = 1; fit > smallestFit - fitStep / 2 && !options.stop.stop_requested(); fit -= fitStep) {
        options.style.fit = fit;
        PageCounter counter(document.wantedPages);
        if (layOutOnce(document, shaper, options, counter))
            return fit;
    }
    return 1;
}

class Gatherer : public PageSink
{
public:
    explicit Gatherer(std::vector<Page>& pages) : m_pages(pages) {}

    Result<Done> take(Page page) override
    {
        m_pages.push_back(std::move(page));
        return Done{};
    }
    Result<Done> takeFoot(int index, std::vector<TextPiece> foot) override
    {
        m_pages[std::size_t(index)].foot = std::move(foot);
        return Done{};
    }

private:
    std::vector<Page>& m_pages;
};
} // namespace

Result<LayoutRemarks> layOut(const Document& document, TextShaper& shaper, const LayoutOptions& options,
                             PageSink& sink)
{
    LayoutOptions fitting = options;
    if (document.wantedPages > 0)
        fitting.style.fit = fitFor(document, shaper, options);
    return layOutOnce(document, shaper, fitting, sink);
}

Result<Pages> layOut(const Document& document, TextShaper& shaper, const LayoutOptions& options)
{
    Pages pages;
    Gatherer gatherer(pages.pages);
    Result<LayoutRemarks> remarks = layOut(document, shaper, options, gatherer);
    if (!remarks)
        return remarks.error();
    pages.remarks = std::move(*remarks);
    return pages;
}
} // namespace convenor
