#include "ui/documents/PreviewWorker.h"

#include "documents/Fonts.h"
#include "documents/Layout.h"
#include "documents/papers/PrintedPages.h"
#include "editing/PlanEditor.h"

#include <QElapsedTimer>

namespace convenor {
namespace {
constexpr int betweenParts = 100; // milliseconds
}

int LaidOut::pageOf(qint64 subject) const
{
    for (std::size_t i = 0; i < pages.size(); ++i) {
        if (!regionOf(*pages[i], subject).isNull())
            return int(i);
    }
    return -1;
}

// Fonts and the words that were shaped: kept from run to run, because papers repeat them.
struct PreviewWorker::Engine
{
    FontSet fonts;
    TextShaper shaper{fonts};
};

// One run: keeps the first pages, counts the others, and hands on what there is now and then.
class PreviewWorker::Run final : public PageSink
{
public:
    using Deliver = std::function<void(std::shared_ptr<LaidOut>)>;

    Run(PreviewQuestion question, Deliver deliver)
        : m_question(std::move(question)), m_deliver(std::move(deliver))
    {
    }

    // Null when it was stopped.
    std::shared_ptr<LaidOut> layOutPaper(const Plan& plan, TextShaper& shaper, const std::stop_token& stop)
    {
        auto done = std::make_shared<LaidOut>();
        done->question = m_question;
        done->complete = true;
        const PaperInfo& info = paperInfo(m_question.paper);
        PrintedPages printed; // people of a frozen paper stay on the page that they have
        if (info.frozen)
            printed = frozenOf(plan, QString::fromLatin1(info.code), m_question.options);
        const Result<Document> document = makePaper(m_question.paper, plan, m_question.options,
                                                    printed.pages.isEmpty() ? nullptr : &printed);
        if (!document) {
            done->error = document.error();
            return done;
        }
        LayoutOptions options;
        options.stop = stop;
        options.pageReady = [this](const Page& page) { show(page); };
        const Result<LayoutRemarks> remarks = layOut(*document, shaper, options, *this);
        if (!remarks || stop.stop_requested())
            return nullptr;
        done->total = m_total;
        done->pages.assign(m_pages.begin(), m_pages.end());
        done->report = reportOf(*document, m_question.paper, m_question.options, plan);
        addOnlineGaps(done->report, plan, m_question.paper, m_question.options, CsvStyle::Safe);
        addRemarks(done->report, *remarks, m_total);
        return done;
    }

    Result<Done> take(Page page) override
    {
        ++m_total;
        if (m_pages.size() < LaidOut::mostPages)
            m_pages.push_back(std::make_shared<Page>(std::move(page)));
        return Done{};
    }
    Result<Done> takeFoot(int index, std::vector<TextPiece> foot) override
    {
        if (index >= 0 && std::size_t(index) < m_pages.size())
            m_pages[std::size_t(index)]->foot = std::move(foot);
        return Done{};
    }

private:
    // A page with its provisional foot; copied, because the page itself still waits for its own.
    void show(const Page& page)
    {
        ++m_ready;
        if (m_early.size() < LaidOut::mostPages)
            m_early.push_back(std::make_shared<const Page>(page));
        if (m_ready > 1 && m_since.elapsed() < betweenParts)
            return;
        m_since.start();
        auto part = std::make_shared<LaidOut>();
        part->question = m_question;
        part->pages = m_early;
        part->total = m_ready;
        m_deliver(std::move(part));
    }

    PreviewQuestion m_question;
    Deliver m_deliver;
    std::vector<std::shared_ptr<Page>> m_pages;
    std::vector<std::shared_ptr<const Page>> m_early;
    QElapsedTimer m_since;
    int m_total = 0;
    int m_ready = 0;
};

PreviewWorker::PreviewWorker(const PlanEditor& editor, QObject* parent) : QObject(parent), m_editor(editor)
{
    registerBundledFonts();
    m_pool.setMaxThreadCount(1);
    m_pool.setExpiryTimeout(-1); // the engine belongs to its thread
    m_pause.setSingleShot(true);
    m_pause.setInterval(0); // once for all that happens in one go
    connect(&m_pause, &QTimer::timeout, this, &PreviewWorker::start);
    connect(&editor, &PlanEditor::changed, this, &PreviewWorker::ask);
    connect(&editor, &PlanEditor::reloaded, this, &PreviewWorker::ask);
}

PreviewWorker::~PreviewWorker()
{
    m_stop.request_stop();
    m_pool.start([this] { m_engine.reset(); });
    m_pool.waitForDone();
}

void PreviewWorker::setQuestion(const PreviewQuestion& question)
{
    if (question == m_question)
        return;
    m_question = question;
    ask();
}

void PreviewWorker::setActive(bool active)
{
    m_active = active;
    if (active && m_stale)
        ask();
}

void PreviewWorker::ask()
{
    m_stale = true;
    if (!m_active)
        return;
    m_stop.request_stop();
    m_pause.start();
    emit busyChanged();
}

void PreviewWorker::start()
{
    m_stop = std::stop_source();
    m_stale = false;
    m_running = true;
    const quint64 run = ++m_run;
    const auto deliver = [this, run](std::shared_ptr<LaidOut> pages) {
        QMetaObject::invokeMethod(
            this, [this, run, pages = std::move(pages)] { take(pages, run); }, Qt::QueuedConnection);
    };
    m_pool.start([this, deliver, plan = m_editor.plan(), question = m_question, stop = m_stop.get_token()] {
        if (!m_engine)
            m_engine = std::make_unique<Engine>();
        std::shared_ptr<LaidOut> pages = Run(question, deliver).layOutPaper(plan, m_engine->shaper, stop);
        // A huge list has words that no other paper needs.
        if (pages && pages->total > LaidOut::mostPages)
            m_engine.reset();
        deliver(std::move(pages));
    });
}

void PreviewWorker::take(const std::shared_ptr<LaidOut>& pages, quint64 run)
{
    if (run != m_run)
        return;
    m_running = pages && !pages->complete;
    if (pages && !pages->complete && m_pages && m_pages->question == pages->question) {
        for (std::size_t i = pages->pages.size(); i < m_pages->pages.size(); ++i)
            pages->pages.push_back(m_pages->pages[i]);
        pages->total = qMax(pages->total, m_pages->total);
        pages->report = m_pages->report;
    }
    if (pages) {
        m_pages = pages;
        emit pagesChanged();
    }
    emit busyChanged();
}
} // namespace convenor
