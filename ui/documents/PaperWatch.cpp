#include "ui/documents/PaperWatch.h"

#include "domain/Records.h"
#include "editing/PlanEditor.h"
#include "ui/documents/PaperNames.h"

namespace convenor {
namespace {
constexpr int settledAfter = 1000; // milliseconds
// With more people than this their papers are made only when somebody asks for them.
constexpr qsizetype manyPeople = 5000;
} // namespace

PaperWatch::PaperWatch(const PlanEditor& editor, QObject* parent) : QObject(parent), m_editor(editor)
{
    m_pool.setMaxThreadCount(1);
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, &PaperWatch::start);
    connect(&editor, &PlanEditor::changed, this, &PaperWatch::ask);
    connect(&editor, &PlanEditor::reloaded, this, &PaperWatch::ask);
    ask();
}

PaperWatch::~PaperWatch()
{
    m_stop.request_stop();
    m_pool.waitForDone();
}

void PaperWatch::ask()
{
    m_stop.request_stop();
    m_pause.start(settledAfter);
}

void PaperWatch::setEmptyWanted(bool wanted)
{
    if (wanted && !m_emptyWanted)
        m_pause.start(0);
    m_emptyWanted = wanted;
}

std::shared_ptr<const PaperWatch::Findings> PaperWatch::look(const Plan& plan, bool forEmpty,
                                                             const std::stop_token& stop)
{
    auto findings = std::make_shared<Findings>();
    findings->lookedForEmpty = forEmpty;
    const bool many = plan.all<Person>().size() > manyPeople;
    for (const PaperInfo& info : papers()) {
        if (!forEmpty || (many && (info.uses & (UsesPerson | UsesHalfDays))))
            continue;
        if (stop.stop_requested())
            return nullptr;
        const Result<Document> document = makePaper(info.paper, plan, {});
        if (!document && document.error().kind == ErrorKind::NothingToExport)
            findings->empty.append(info.paper);
    }
    if (plan.all<Printout>().isEmpty())
        return findings;
    Result<QList<Staleness>> stale = stalePapers(plan, stop);
    if (!stale)
        return nullptr;
    findings->stale = std::move(*stale);
    return findings;
}

void PaperWatch::start()
{
    m_stop.request_stop();
    // Nothing hangs anywhere, and nobody asks: nothing to look at.
    if (!m_emptyWanted && m_stale.isEmpty() && m_editor.plan().all<Printout>().isEmpty())
        return;
    m_stop = std::stop_source();
    const quint64 run = ++m_run;
    m_pool.start([this, run, plan = m_editor.plan(), forEmpty = m_emptyWanted, stop = m_stop.get_token()] {
        std::shared_ptr<const Findings> findings = look(plan, forEmpty, stop);
        QMetaObject::invokeMethod(
            this, [this, run, findings] { take(findings, run); }, Qt::QueuedConnection);
    });
}

void PaperWatch::take(const std::shared_ptr<const Findings>& findings, quint64 run)
{
    if (run != m_run || !findings)
        return;
    if (findings->stale != m_stale) {
        m_stale = findings->stale;
        emit staleChanged();
    }
    if (!findings->lookedForEmpty)
        return;
    QHash<Paper, QString> empty;
    for (const Paper paper : findings->empty)
        empty.insert(paper, lackOf(paper));
    if (empty != m_empty) {
        m_empty = empty;
        emit emptyChanged();
    }
}

QString PaperWatch::sentence() const
{
    return m_stale.isEmpty() ? QString()
                             : tr("%n paper(s) on the wall are out of date.", nullptr, int(m_stale.size()));
}
} // namespace convenor
