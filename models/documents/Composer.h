// Strips to pages.
#pragma once

#include "documents/LayoutBox.h"
#include "documents/PageFoot.h"
#include "documents/Structure.h"

#include <functional>
#include <stop_token>

namespace convenor {
// Puts strips onto pages and hands each page on as soon as it is full; what it holds is one page and the
// strips that must not be torn from each other.
class Composer : public StripSink
{
public:
    // All must outlive it. `pageReady` may be empty.
    Composer(const PageFormat& format, Structure& structure, PageFoot& foot, PageSink& sink,
             std::function<void(const Page&)> pageReady);

    void add(Strip strip) override;
    void begin(SectionStart start, const QString& unit) override;
    void end(SectionStart start) override;
    int beginSheet() override;
    void endSheet(LayoutBox content) override;
    // The last page and its unit. Error: what the sink said first; after it nothing was handed on.
    Result<Done> finish();

    // Asked for when the sink refuses, so that no more need be laid out.
    std::stop_source& stop() { return m_stop; }

private:
    double bottom() const { return m_format.size.height() - m_format.margins.bottom(); }
    double room() const { return bottom() - m_format.margins.top(); }
    bool atTop() const { return m_y == m_top; }
    // Less than that is not worth cutting a strip for.
    double leastCut() const { return room() / 8; }
    bool chainFits(double gap) const;
    void openPage();
    void flush();
    void place(Strip strip);
    void put(LayoutBox box);
    void beginPage();
    void endPage();
    void endUnit();
    void breakPage(const Strip& strip);
    void note(const Result<Done>& result);

    const PageFormat& m_format;
    Structure& m_structure;
    PageFoot& m_foot;
    PageSink& m_sink;
    std::function<void(const Page&)> m_pageReady;
    std::stop_source m_stop;
    Result<Done> m_result = Done{};

    LayoutBox m_content;          // of the page that is being filled
    std::size_t m_lastPieces = 0; // how many the page before had
    bool m_isEmpty = true;
    double m_y = 0;
    double m_top = 0; // where the content begins, below a repeated header
    int m_index = 0;  // of that page
    QString m_unit;
    int m_unitStart = 0; // the index of its first page

    bool m_wantsPage = false; // what comes next begins a page
    bool m_wantsUnit = false; // and a unit of this name
    QString m_nextUnit;

    std::vector<Strip> m_chain; // strips that must stay together with the one to come
    double m_chainHeight = 0;
};
} // namespace convenor
