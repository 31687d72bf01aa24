#include "ui/documents/DocumentsPage.h"

#include "domain/PaperRecords.h"
#include "editing/PlanEditor.h"
#include "ui/documents/OptionsBar.h"
#include "ui/documents/PaperJobs.h"
#include "ui/documents/PaperList.h"
#include "ui/documents/PaperListModel.h"
#include "ui/documents/PaperWatch.h"
#include "ui/documents/PreviewPane.h"
#include "ui/documents/StalePanel.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/Icons.h"
#include "ui/widgets/PlainText.h"
#include "ui/widgets/Theme.h"

#include <QAction>
#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace convenor {
DocumentsPage::DocumentsPage(const Session& session, PaperJobs& jobs, PaperWatch& watch, QWidget* parent)
    : WindowPage(session, parent), m_jobs(jobs), m_watch(watch)
{
    setObjectName(QStringLiteral("documentsPage"));
    m_side = makeSide();
    // With large letters in a small window it scrolls rather than cut anything off.
    auto* scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(makeMain());
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_side);
    layout->addWidget(scroll, 1);
    connect(m_list, &PaperList::paperChanged, this, &DocumentsPage::choose);
    connect(m_options, &OptionsBar::optionsChanged, this, &DocumentsPage::ask);
    connect(m_preview, &PreviewPane::goToRequested, this, &WindowPage::goToRequested);
    connect(&watch, &PaperWatch::emptyChanged, this, [this] { m_list->papers()->setEmpty(m_watch.empty()); });
    connect(&jobs, &PaperJobs::busyChanged, this, &DocumentsPage::showBusy);
    m_list->papers()->setEmpty(watch.empty());
    fillFormats();
    showBusy();
    ask();
}

DocumentsPage::~DocumentsPage() = default;

QWidget* DocumentsPage::makeSide()
{
    auto* side = new QWidget(this);
    const int edge = theme::spaced(this, theme::wide);
    auto* layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, edge, 0, 0);
    layout->setSpacing(0);
    auto* title = new PlainLabel(tr("Documents"), side);
    title->setFont(theme::headingFont(font(), 1));
    title->setContentsMargins(theme::spaced(this, 12), 0, 0, 0);
    layout->addWidget(title);
    m_list = new PaperList(side);
    layout->addWidget(m_list, 1);
    return side;
}

QWidget* DocumentsPage::makeMain()
{
    auto* main = new QWidget(this);
    auto* top = new QWidget(main);
    m_options = new OptionsBar(session().editor, top);
    const int side = theme::spaced(this, theme::normal);
    auto* above = new QVBoxLayout(top);
    above->setContentsMargins(side, theme::spaced(this, theme::wide), side, side / 2);
    above->setSpacing(theme::spaced(this, theme::normal));
    above->addWidget(m_options);
    above->addWidget(makeButtons());
    auto* stale = new StalePanel(session().editor, m_watch, main);
    m_preview = new PreviewPane(session(), main);
    m_preview->setMinimumHeight(fontMetrics().height() * 10);
    auto* layout = new QVBoxLayout(main);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(stale);
    layout->addWidget(top);
    layout->addWidget(m_preview, 1);
    connect(stale, &StalePanel::showRequested, this, &DocumentsPage::showStale);
    connect(stale, &StalePanel::printChangedRequested, this, [this](const Staleness& paper) {
        m_jobs.print({.paper = paper.paper.paper, .options = paper.paper.options, .changed = true});
    });
    connect(stale, &StalePanel::renumberRequested, this, [this](const Staleness& paper) {
        m_jobs.print({.paper = paper.paper.paper, .options = paper.paper.options, .renumber = true});
    });
    return main;
}

QAction* DocumentsPage::addAction(const QString& text, const QString& name, std::function<void()> run)
{
    auto* action = new QAction(text, this);
    action->setObjectName(name);
    connect(action, &QAction::triggered, this, std::move(run));
    m_actions.append(action);
    return action;
}

QWidget* DocumentsPage::makeButtons()
{
    auto* bar = new QWidget(this);
    auto* layout = new FlowLayout(bar, theme::spaced(this, theme::normal));
    const auto add = [&](const QString& text, const QString& name, const QString& tip) {
        auto* button = new QPushButton(text, bar);
        button->setObjectName(name);
        plainToolTip(button, tip);
        layout->addWidget(button);
        m_buttons.append(button);
        return button;
    };
    const auto does = [&](QPushButton* button, std::function<void()> run) {
        connect(button, &QPushButton::clicked,
                addAction(button->text(), button->objectName() + QStringLiteral("Action"), std::move(run)),
                &QAction::trigger);
    };
    does(add(tr("&Print…"), QStringLiteral("printPaper"),
             tr("Prints the paper and remembers that it hangs (Ctrl+P)")),
         [this] { print(); });
    does(add(tr("&Save as PDF…"), QStringLiteral("exportPdf"), tr("Writes the paper to a PDF file")),
         [this] { m_jobs.save({.paper = m_list->paper(), .options = m_options->options()}); });
    m_other = add(tr("O&ther formats"), QStringLiteral("otherFormats"),
                  tr("The other formats that this paper has"));
    m_formats = new QMenu(m_other);
    m_other->setMenu(m_formats);
    does(add(tr("&Copy"), QStringLiteral("copyPaper"),
             tr("Puts the paper on the clipboard, as a table for mail and Word")),
         [this] { m_jobs.copy({.paper = m_list->paper(), .options = m_options->options()}); });
    QPushButton* all =
        add(tr("Print ever&ything"), QStringLiteral("everything"), tr("All papers of the event in one go"));
    auto* menu = new QMenu(all);
    // In the language that is chosen, whole: no day, room or person.
    const auto languages = [this] { return PaperOptions{.languages = m_options->options().languages}; };
    menu->addAction(addAction(tr("All papers into a &folder…"), QStringLiteral("saveEverything"),
                              [this, languages] { m_jobs.saveEverything(languages()); }));
    menu->addAction(addAction(tr("All papers to the &printer…"), QStringLiteral("printEverything"),
                              [this, languages] { m_jobs.printEverything(languages()); }));
    menu->addSeparator();
    menu->addAction(addAction(tr("&Letters about meetings into a folder…"), QStringLiteral("saveLetters"),
                              [this] { m_jobs.saveLetters(false); }));
    menu->addAction(addAction(tr("Letters with agendas to &everybody into a folder…"),
                              QStringLiteral("saveAllLetters"), [this] { m_jobs.saveLetters(true); }));
    all->setMenu(menu);
    return bar;
}

void DocumentsPage::print()
{
    m_jobs.print({.paper = m_list->paper(), .options = m_options->options()});
}

void DocumentsPage::choose(Paper paper)
{
    m_options->setPaper(paper);
    fillFormats();
}

void DocumentsPage::ask()
{
    m_preview->setQuestion({m_list->paper(), m_options->options()});
}

void DocumentsPage::fillFormats()
{
    m_formats->clear();
    const Paper paper = m_list->paper();
    const QList<PaperFormat> formats = formatsOf(paper);
    for (const PaperFormat format : formats) {
        if (format == PaperFormat::Pdf)
            continue;
        addFormat(paper, format, CsvStyle::Safe);
        if (format == PaperFormat::Csv)
            addFormat(paper, format, CsvStyle::Exact);
    }
    showBusy();
}

void DocumentsPage::addFormat(Paper paper, PaperFormat format, CsvStyle csv)
{
    QAction* action = m_formats->addAction(saveCaption(format, csv));
    action->setObjectName(QStringLiteral("save") + endingOf(format) +
                          (csv == CsvStyle::Exact ? QStringLiteral(".exact") : QString()));
    connect(action, &QAction::triggered, this, [this, paper, format, csv] {
        m_jobs.save({.paper = paper, .format = format, .options = m_options->options(), .csv = csv});
    });
}

// One paper at a time; what the chosen one cannot be is not offered.
void DocumentsPage::showBusy()
{
    const bool idle = !m_jobs.isBusy();
    for (QPushButton* button : std::as_const(m_buttons))
        button->setEnabled(idle);
    for (QAction* action : std::as_const(m_actions))
        action->setEnabled(idle);
    const bool hasPages = paperInfo(m_list->paper()).formats & formatBit(PaperFormat::Pdf);
    for (const char* name : {"printPaper", "exportPdf"}) {
        const QString button = QString::fromLatin1(name);
        findChild<QPushButton*>(button)->setEnabled(idle && hasPages);
        findChild<QAction*>(button + QStringLiteral("Action"))->setEnabled(idle && hasPages);
    }
    m_other->setEnabled(idle && !m_formats->isEmpty());
}

void DocumentsPage::showPaper(Paper paper, const QList<Id>& only)
{
    m_list->setPaper(paper);
    PaperOptions options = m_options->options();
    options.person = 0;
    options.only = only;
    m_options->setOptions(options);
}

void DocumentsPage::showStale(const Staleness& paper)
{
    m_list->setPaper(paper.paper.paper);
    m_options->setOptions(paper.paper.options);
    if (!paper.changed.isEmpty())
        m_preview->showPage(paper.changed.constFirst().index);
    else if (!paper.added.isEmpty())
        m_preview->showPage(paper.added.constFirst().index);
    else if (!paper.people.isEmpty())
        m_preview->follow({Table::Person, paper.people.constFirst()});
}

bool DocumentsPage::goTo(const Subject& subject)
{
    const Printout* print =
        subject.table == Table::Printout ? session().editor.plan().find<Printout>(subject.id) : nullptr;
    for (const Staleness& paper : m_watch.stale()) {
        if (print && print->document == QLatin1String(paperInfo(paper.paper.paper).code) &&
            optionsFromText(print->options) == paper.paper.options) {
            showStale(paper);
            return true;
        }
    }
    m_preview->follow(subject);
    return subject.id != 0;
}

Subject DocumentsPage::selected() const
{
    return m_preview->followed();
}

void DocumentsPage::takeFocus()
{
    m_list->setFocus();
}

void DocumentsPage::resizeEvent(QResizeEvent* event)
{
    WindowPage::resizeEvent(event);
    m_side->setFixedWidth(qMin(fontMetrics().averageCharWidth() * 36, width() / 3));
}

void DocumentsPage::showEvent(QShowEvent* event)
{
    WindowPage::showEvent(event);
    m_watch.setEmptyWanted(true);
}

void DocumentsPage::hideEvent(QHideEvent* event)
{
    WindowPage::hideEvent(event);
    m_watch.setEmptyWanted(false);
}
} // namespace convenor
