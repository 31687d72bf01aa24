#include "documents/Layout.h"

#include "documents/BlockLayout.h"

#include <QLocale>

#include <algorithm>
#include <optional>

namespace convenor {
namespace {
// Puts strips onto pages.
class Composer
{
public:
    Composer(const StyleSheet& style, std::function<void(const Page&)> pageDone)
        : m_style(style), m_pageDone(std::move(pageDone))
    {
        beginPage();
    }

    void add(Strip strip);
    std::vector<Page> finish();

private:
    double bottom() const { return m_style.pageSize.height() - m_style.margins.bottom(); }
    double room() const { return bottom() - m_style.margins.top(); }
    bool atTop() const { return m_y == m_top; }
    void flush();
    void place(Strip strip);
    void put(LayoutBox box);
    void beginPage();
    void endPage();
    void breakPage(const Strip& strip);

    const StyleSheet& m_style;
    std::function<void(const Page&)> m_pageDone;
    std::vector<Page> m_pages;
    LayoutBox m_content;
    double m_y = 0;
    double m_top = 0;           // where the content begins, below a repeated header
    std::vector<Strip> m_chain; // strips that must stay together with the one to come
    double m_chainHeight = 0;
};

void Composer::add(Strip strip)
{
    m_chainHeight += strip.box.height + (m_chain.empty() ? 0 : strip.gap);
    const bool more = strip.keepWithNext;
    m_chain.push_back(std::move(strip));
    // A chain that no page can hold need not be gathered further.
    if (!more || m_chainHeight > room())
        flush();
}

void Composer::flush()
{
    if (m_chain.empty())
        return;
    const double gap = atTop() ? 0 : m_chain.front().gap;
    const auto& header = m_chain.front().header;
    const double onNewPage = m_chainHeight + (header ? header->height : 0);
    if (m_y + gap + m_chainHeight > bottom() && onNewPage <= room() && !atTop())
        breakPage(m_chain.front());
    for (Strip& strip : m_chain)
        place(std::move(strip));
    m_chain.clear();
    m_chainHeight = 0;
}

void Composer::place(Strip strip)
{
    double gap = atTop() ? 0 : strip.gap;
    if (m_y + gap + strip.box.height > bottom() && !atTop()) {
        breakPage(strip);
        gap = 0;
    }
    m_y += gap;
    while (m_y + strip.box.height > bottom() && strip.box.height > 0) {
        put(takeTop(strip.box, bottom() - m_y));
        breakPage(strip);
    }
    put(std::move(strip.box));
}

void Composer::put(LayoutBox box)
{
    const double top = m_y;
    m_y += box.height;
    m_content.add(std::move(box), top);
}

void Composer::beginPage()
{
    m_content = LayoutBox();
    m_top = m_y = m_style.margins.top();
}

void Composer::endPage()
{
    Page page;
    page.number = int(m_pages.size()) + 1;
    page.size = m_style.pageSize;
    page.shapes = std::move(m_content.shapes);
    page.pictures = std::move(m_content.pictures);
    page.pieces = std::move(m_content.pieces);
    page.regions = std::move(m_content.regions);
    m_pageDone(page);
    m_pages.push_back(std::move(page));
}

void Composer::breakPage(const Strip& strip)
{
    endPage();
    beginPage();
    // A header that leaves no room for rows would be repeated for ever.
    if (strip.header && strip.header->height < room() / 2) {
        put(*strip.header);
        m_top = m_y;
    }
}

std::vector<Page> Composer::finish()
{
    flush();
    endPage();
    return std::move(m_pages);
}

// The last line of every page.
class Footer
{
public:
    Footer(const Document& document, const StyleSheet& style, LineBreaker& breaker)
        : m_document(document), m_style(style), m_breaker(breaker),
          m_rightToLeft(QLocale(document.language).textDirection() == Qt::RightToLeft)
    {
        const std::vector<TextLine> lines = linesOf(
            {TextSpan{document.footer, TextStyle::Regular, ColourRole::Muted, true}}, width() - numberWidth);
        // Never shortened: a title too long for the foot of the page stands in full where the paper begins.
        if (lines.size() == 1 && !document.footer.isEmpty())
            m_title = lines.front();
    }

    // Adds the last line to a page; `count` 0 = not known yet.
    void write(Page& page, int count)
    {
        const QString text = count > 0 ? m_document.words.pageOf.arg(page.number).arg(count)
                                       : m_document.words.page.arg(page.number);
        const std::vector<TextLine> lines =
            linesOf({TextSpan{text, TextStyle::Regular, ColourRole::Muted}}, width());
        put(page, m_title, m_rightToLeft);
        put(page, lines.front(), !m_rightToLeft);
    }

private:
    static constexpr double numberWidth = 110;

    double width() const
    {
        return m_style.pageSize.width() - m_style.margins.left() - m_style.margins.right();
    }

    std::vector<TextLine> linesOf(std::vector<TextSpan> spans, double room)
    {
        return m_breaker.lines(paragraphNode(SizeRole::Label, std::move(spans)),
                               {m_document.language, 0, m_rightToLeft}, room);
    }

    void put(Page& page, const TextLine& line, bool atRight) const
    {
        const double x = m_style.margins.left() + (atRight ? width() - line.width : 0);
        const double y = m_style.pageSize.height() - m_style.margins.bottom() + m_style.footerGap;
        for (TextPiece piece : line.pieces) {
            piece.position += QPointF(x, y);
            page.pieces.push_back(std::move(piece));
        }
    }

    const Document& m_document;
    const StyleSheet& m_style;
    LineBreaker& m_breaker;
    bool m_rightToLeft;
    TextLine m_title;
};
Result<Pages> layOutOnce(const Document& document, TextShaper& shaper, const LayoutOptions& options)
{
    const StyleSheet& style = options.style;
    const bool rightToLeft = QLocale(document.language).textDirection() == Qt::RightToLeft;
    MissingGlyphs missing;
    LineBreaker breaker(shaper, style, missing);
    Footer footer(document, style, breaker);
    Composer composer(style, [&](const Page& page) {
        if (!options.pageReady || options.stop.stop_requested())
            return;
        Page shown = page;
        footer.write(shown, 0);
        options.pageReady(shown);
    });
    BlockLayout blocks(breaker, style, rightToLeft, options.stop);
    Frame frame;
    frame.x = style.margins.left();
    frame.width = style.pageSize.width() - style.margins.left() - style.margins.right();
    frame.language = document.language;
    blocks.flow(document.root, frame, [&](Strip strip) { composer.add(std::move(strip)); });
    Pages pages;
    pages.pages = composer.finish();
    if (options.stop.stop_requested())
        return Error{ErrorKind::Cancelled};
    for (Page& page : pages.pages)
        footer.write(page, int(pages.pages.size()));
    pages.missing = missing.list();
    return pages;
}

// So small that it can just be read with ease: type of 8.5 points becomes 7.3.
constexpr double smallestScale = 0.86;
constexpr double scaleStep = 0.02;

// The largest type with which the document gets by with the pages it wants; null when even the smallest does
// not do.
std::optional<Pages> layOutToFit(const Document& document, TextShaper& shaper, LayoutOptions options)
{
    options.pageReady = {};
    for (double scale = 1 - scaleStep; scale > smallestScale - scaleStep / 2; scale -= scaleStep) {
        options.style.scale = scale;
        Result<Pages> pages = layOutOnce(document, shaper, options);
        if (!pages)
            return std::nullopt;
        if (int(pages->pages.size()) <= document.wantedPages)
            return std::move(pages).value();
    }
    return std::nullopt;
}
} // namespace

Result<Pages> layOut(const Document& document, TextShaper& shaper, const LayoutOptions& options)
{
    if (document.wantedPages == 0)
        return layOutOnce(document, shaper, options);
    LayoutOptions silent = options;
    silent.pageReady = {};
    Result<Pages> pages = layOutOnce(document, shaper, silent);
    if (pages && int(pages->pages.size()) > document.wantedPages) {
        if (std::optional<Pages> fitting = layOutToFit(document, shaper, silent))
            pages = std::move(*fitting);
    }
    if (options.stop.stop_requested())
        return Error{ErrorKind::Cancelled};
    if (pages && options.pageReady)
        std::for_each(pages->pages.begin(), pages->pages.end(), options.pageReady);
    return pages;
}
} // namespace convenor
