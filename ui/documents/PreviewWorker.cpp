#include "ui/documents/PreviewWorker.h"

#include "documents/AgendaDocument.h"
#include "documents/DocumentLanguage.h"
#include "documents/Fonts.h"
#include "documents/Layout.h"
#include "editing/PlanEditor.h"

namespace convenor {
namespace {
constexpr int pauseMilliseconds = 120;

// Null when it was stopped.
std::shared_ptr<const LaidOut> layOutAgenda(const Plan& plan, const QString& language,
                                            const std::stop_token& stop)
{
    const Document document = agendaDocument(plan, DocumentLanguage(language));
    FontSet fonts;
    TextShaper shaper(fonts);
    LayoutOptions options;
    options.stop = stop;
    Result<Pages> pages = layOut(document, shaper, options);
    if (!pages)
        return nullptr;
    return std::make_shared<const LaidOut>(LaidOut{std::move(*pages), language});
}
} // namespace

PreviewWorker::PreviewWorker(const PlanEditor& editor, QObject* parent) : QObject(parent), m_editor(editor)
{
    registerBundledFonts();
    m_pool.setMaxThreadCount(1);
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMilliseconds);
    connect(&m_pause, &QTimer::timeout, this, &PreviewWorker::start);
    connect(&editor, &PlanEditor::changed, this, &PreviewWorker::ask);
    connect(&editor, &PlanEditor::reloaded, this, &PreviewWorker::ask);
}

PreviewWorker::~PreviewWorker()
{
    m_stop.request_stop();
    m_pool.waitForDone();
}

void PreviewWorker::setLanguage(const QString& language)
{
    if (language == m_language)
        return;
    m_language = language;
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
    m_pause.start();
    emit busyChanged();
}

void PreviewWorker::start()
{
    m_stop.request_stop();
    m_stop = std::stop_source();
    m_stale = false;
    m_running = true;
    const quint64 run = ++m_run;
    m_pool.start([this, run, plan = m_editor.plan(), language = m_language, stop = m_stop.get_token()] {
        std::shared_ptr<const LaidOut> pages = layOutAgenda(plan, language, stop);
        QMetaObject::invokeMethod(
            this, [this, run, pages] { take(pages, run); }, Qt::QueuedConnection);
    });
}

void PreviewWorker::take(std::shared_ptr<const LaidOut> pages, quint64 run)
{
    if (run != m_run)
        return;
    m_running = false;
    if (pages) {
        m_pages = std::move(pages);
        emit pagesChanged();
    }
    emit busyChanged();
}
} // namespace convenor
