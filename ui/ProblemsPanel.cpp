#include "ui/ProblemsPanel.h"

#include "domain/AgendaRecords.h"
#include "domain/rules/Acknowledged.h"
#include "editing/PlanChecker.h"
#include "editing/PlanEditor.h"
#include "editing/ProblemEdits.h"
#include "tables/ProblemsModel.h"
#include "ui/AcknowledgeBar.h"
#include "ui/FixMenu.h"
#include "ui/ProblemList.h"
#include "ui/widgets/Aside.h"
#include "ui/widgets/ErrorText.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/Icons.h"
#include "ui/widgets/PlainText.h"
#include "ui/widgets/SentenceList.h"
#include "ui/widgets/Theme.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace convenor {
namespace {
constexpr int mostWayLines = 7;
constexpr int leastWayLines = 2;
} // namespace

ProblemsPanel::ProblemsPanel(const Session& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_model(new ProblemsModel(session.checker, this)),
      m_aside(new Aside(this))
{
    setObjectName(QStringLiteral("problemsPanel"));
    makeHeader();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 1, 0, 0);
    layout->setSpacing(0);
    auto* top = new QHBoxLayout;
    top->setContentsMargins(theme::spaced(this, theme::normal), 0, 0, 0);
    top->addWidget(m_header);
    top->addStretch();
    layout->addLayout(top);
    connect(m_model, &ProblemsModel::countsChanged, this, &ProblemsPanel::showCounts);
    setOpen(false);
    showCounts();
}

void ProblemsPanel::makeHeader()
{
    m_header = new QToolButton(this);
    m_header->setObjectName(QStringLiteral("problemsHeader"));
    m_header->setAutoRaise(true);
    m_header->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_header->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_header->setMinimumHeight(m_header->fontMetrics().height() + theme::spaced(this, 12));
    plainToolTip(m_header, tr("Shows what is wrong or doubtful in the workshop, or hides it (F8)"));
    connect(m_header, &QToolButton::clicked, this, [this] { setOpen(!m_open); });
}

void ProblemsPanel::makeBody()
{
    m_body = new QWidget(this);
    m_empty =
        new PlainLabel(tr("Nothing is wrong. Overlaps, overruns and what is missing appear here."), m_body);
    const int side = theme::spaced(this, theme::wide);
    m_empty->setContentsMargins(side, theme::normal, side, theme::normal);
    m_empty->setForegroundRole(QPalette::PlaceholderText);
    m_empty->setAlignment(Qt::AlignTop);
    m_list = new ProblemList(*m_model, m_body);
    constexpr int leastListLines = 3;
    m_list->setMinimumHeight(m_list->fontMetrics().lineSpacing() * leastListLines);
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_list, &ProblemList::goRequested, this, &ProblemsPanel::goToCurrent);
    connect(m_list, &ProblemList::wayRequested, this, &ProblemsPanel::takeWay);
    connect(m_list, &ProblemList::takeBackRequested, this, &ProblemsPanel::takeBack);
    connect(m_list, &QWidget::customContextMenuRequested, this, &ProblemsPanel::showMenu);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ProblemsPanel::askWays);
    m_ways = new SentenceList(mostWayLines, m_body, leastWayLines);
    m_ways->setObjectName(QStringLiteral("problemWays"));
    m_ways->setAccessibleName(tr("Ways out"));
    connect(m_ways, &SentenceList::entered, this, [this](int row) { takeWay(row + 1); });
    connect(m_ways, &SentenceList::left, this, [this] { m_list->setFocus(); });
    m_bar = new AcknowledgeBar(m_body);
    connect(m_bar, &AcknowledgeBar::given, this, &ProblemsPanel::accept);
    connect(m_bar, &AcknowledgeBar::left, this, &ProblemsPanel::leaveBar);
    m_buttons = makeButtons();
    auto* layout = new QVBoxLayout(m_body);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_empty);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_ways);
    layout->addWidget(m_bar);
    layout->addWidget(m_buttons);
}

QWidget* ProblemsPanel::makeButtons()
{
    auto* buttons = new QWidget(m_body);
    const int gap = theme::spaced(this, theme::normal);
    auto* flow = new FlowLayout(buttons, gap);
    buttons->setContentsMargins(gap, gap / 2, gap, gap / 2);
    const auto add = [&](const QString& text, const QString& tip, auto run) {
        auto* button = new QPushButton(text, buttons);
        plainToolTip(button, tip);
        connect(button, &QPushButton::clicked, this, run);
        flow->addWidget(button);
        return button;
    };
    add(tr("&Go there"), tr("Shows what the problem is about (Enter)"), &ProblemsPanel::goToCurrent);
    add(tr("Ta&ke this way out"),
        tr("Does what is marked in the list of ways out (Enter there, or its digit)"),
        [this] { takeWay(std::max(0, m_ways->currentRow()) + 1); });
    m_acceptButton = add(QString(), tr("Says why a problem is acceptable, or takes it back (Ctrl+Alt+O)"),
                         &ProblemsPanel::acceptOrTakeBack);
    m_acceptButton->setObjectName(QStringLiteral("acceptButton"));
    return buttons;
}

QString ProblemsPanel::countText() const
{
    QStringList parts;
    if (const int errors = m_model->count(Severity::Error))
        parts.append(tr("%n error(s)", nullptr, errors));
    if (const int warnings = m_model->count(Severity::Warning))
        parts.append(tr("%n warning(s)", nullptr, warnings));
    if (const int hints = m_model->count(Severity::Hint))
        parts.append(tr("%n hint(s)", nullptr, hints));
    if (const int accepted = m_model->acceptedCount())
        parts.append(tr("%n accepted", nullptr, accepted));
    return parts.isEmpty() ? tr("No problems") : tr("Problems: %1").arg(parts.join(QStringLiteral(", ")));
}

void ProblemsPanel::showCounts()
{
    const QString text = countText();
    const bool any = m_model->rowCount() > 0;
    m_header->setText(text);
    m_header->setAccessibleName(text);
    const Severity worst = m_model->count(Severity::Error)     ? Severity::Error
                           : m_model->count(Severity::Warning) ? Severity::Warning
                                                               : Severity::Hint;
    const bool counts = m_model->rowCount() > m_model->acceptedCount();
    m_header->setIcon(themedIcon(counts ? QString::fromLatin1(word(worst)) : QStringLiteral("done")));
    theme::showIconAtFontSize(m_header);
    if (!m_body)
        return;
    m_empty->setVisible(!any);
    m_list->setVisible(any);
    askWays();
}

const Problem* ProblemsPanel::currentProblem() const
{
    const int row = m_list ? m_list->currentRow() : -1;
    return row >= 0 && row < m_model->rowCount() ? &m_model->problem(row) : nullptr;
}

void ProblemsPanel::askWays()
{
    const Problem* problem = currentProblem();
    m_buttons->setVisible(problem && m_bar->isHidden());
    const bool isAccepted = problem && problem->isAccepted();
    m_acceptButton->setText(isAccepted ? tr("Take &back") : tr("&Accept…"));
    m_acceptButton->setEnabled(!m_session.editor.isReadOnly());
    if (!m_open || !problem || isAccepted || m_session.editor.isReadOnly()) {
        m_aside->forget();
        showWays({});
        return;
    }
    m_aside->ask([plan = m_session.editor.plan(), timing = m_session.editor.timing(),
                  problem = *problem] { return rules::describedWaysOut(plan, timing, problem); },
                 [this](const QList<rules::WayOut>& ways) { showWays(ways); });
}

void ProblemsPanel::showWays(const QList<rules::WayOut>& ways)
{
    m_shown = ways;
    QStringList sentences;
    for (const rules::WayOut& way : ways) {
        const QString text = way.effect.isEmpty() ? way.fix.text : tr("%1: %2").arg(way.fix.text, way.effect);
        sentences << tr("%1. %2").arg(sentences.size() + 1).arg(text);
    }
    m_ways->setVisible(!ways.isEmpty() && m_bar->isHidden());
    m_ways->setSentences(sentences, sentences.isEmpty() ? -1 : 0);
    // The list has become lower: its current row stays in sight.
    QMetaObject::invokeMethod(
        m_list, [this] { m_list->scrollTo(m_list->currentIndex()); }, Qt::QueuedConnection);
}

void ProblemsPanel::takeWay(int number)
{
    // A digit may come before the worker has answered.
    if (m_aside->isWaiting())
        m_aside->finish();
    if (number < 1 || number > m_shown.size())
        return;
    const Fix chosen = m_shown.at(number - 1).fix;
    const auto done = ProblemEdits(m_session.editor).take(chosen);
    emit said(done ? *done : sentence(done.error(), Medium::Window));
}

void ProblemsPanel::goToCurrent()
{
    const Problem* problem = currentProblem();
    if (problem && !problem->subjects.isEmpty())
        emit goToRequested(problem->subjects.constFirst());
}

bool ProblemsPanel::isReadOnly()
{
    if (m_session.editor.isReadOnly())
        emit said(tr("The workshop is open for reading only, so that nothing can be changed here."));
    return m_session.editor.isReadOnly();
}

void ProblemsPanel::showWaysOut(const Subject& subject)
{
    QWidget* focus = QApplication::focusWidget();
    const bool isHere = focus && isAncestorOf(focus) && currentProblem();
    if (isReadOnly())
        return;
    if (!isHere && !subject.id) {
        emit said(tr("Nothing is selected: go to a row first, or to a problem (F8)."));
        return;
    }
    auto* menu = new FixMenu(m_session, focus ? focus : window());
    connect(menu, &FixMenu::said, this, &ProblemsPanel::said);
    if (isHere)
        menu->openFor(*currentProblem());
    else
        menu->openFor(subject);
}

void ProblemsPanel::acceptOrTakeBack()
{
    if (isReadOnly())
        return;
    const bool wasOpen = m_open;
    setOpen(true);
    if (!currentProblem() || !wasOpen)
        takeFocus();
    const Problem* problem = currentProblem();
    if (!problem) {
        emit said(tr("Nothing is wrong, so there is nothing to accept."));
        return;
    }
    if (problem->isAccepted()) {
        takeBack();
        return;
    }
    const int row = rowNow(Problem(*problem));
    if (row < 0)
        emit said(tr("This problem is gone meanwhile."));
    else
        askWhy(row);
}

int ProblemsPanel::rowNow(const Problem& problem)
{
    if (!m_session.checker.isUpToDate())
        m_session.checker.finish();
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const Problem& other = m_model->problem(row);
        if (qstrcmp(other.rule, problem.rule) == 0 &&
            rules::subjectsText(other) == rules::subjectsText(problem))
            return row;
    }
    return -1;
}

void ProblemsPanel::askWhy(int row, const QString& reason)
{
    m_list->setCurrentIndex(m_model->index(row, ProblemsModel::TextColumn));
    m_asked = m_model->problem(row);
    m_askedFacts = ProblemEdits(m_session.editor).factsOf(*m_asked);
    m_bar->ask(m_asked->text, reason);
    m_ways->hide();
    m_buttons->hide();
}

void ProblemsPanel::accept(const QString& reason)
{
    if (!m_asked)
        return;
    const int row = rowNow(*m_asked);
    if (row < 0) {
        emit said(tr("This problem is gone meanwhile."));
        leaveBar();
        return;
    }
    const auto done = ProblemEdits(m_session.editor).accept(m_model->problem(row), m_askedFacts, reason);
    emit said(done ? *done : sentence(done.error(), Medium::Window));
    if (done)
        leaveBar();
    else
        askWhy(row, reason);
}

void ProblemsPanel::leaveBar()
{
    m_asked.reset();
    m_bar->hide();
    m_list->setFocus();
    askWays();
}

void ProblemsPanel::takeBack()
{
    const Problem* problem = currentProblem();
    if (!problem || isReadOnly())
        return;
    const auto done = ProblemEdits(m_session.editor).takeBack(Problem(*problem));
    emit said(done ? *done : sentence(done.error(), Medium::Window));
}

void ProblemsPanel::showMenu(const QPoint& at)
{
    const Problem* problem = currentProblem();
    if (!problem)
        return;
    const bool isWritable = !m_session.editor.isReadOnly();
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("&Go there"), this, &ProblemsPanel::goToCurrent)->setShortcut(Qt::Key_Return);
    menu->addSeparator();
    for (qsizetype i = 0; i < m_shown.size(); ++i) {
        const int number = int(i) + 1;
        menu->addAction(tr("&%1. %2").arg(number).arg(shownCaption(m_shown.at(i).fix.text)), this,
                        [this, number] { takeWay(number); });
    }
    menu->addSeparator();
    menu->addAction(problem->isAccepted() ? tr("Take &back") : tr("&Accept…"), this,
                    &ProblemsPanel::acceptOrTakeBack)
        ->setEnabled(isWritable);
    menu->popup(m_list->viewport()->mapToGlobal(at));
}

void ProblemsPanel::setOpen(bool open)
{
    const bool changed = m_open != open;
    m_open = open;
    // The list is made when somebody first wants to see it: a window starts without it.
    if (open && !m_body) {
        makeBody();
        static_cast<QVBoxLayout*>(layout())->addWidget(m_body, 1);
        showCounts();
    }
    if (m_body)
        m_body->setVisible(open);
    if (changed && m_body)
        askWays();
    const int closed = qMax(m_header->sizeHint().height(), m_header->minimumHeight()) + 2;
    setMaximumHeight(open ? QWIDGETSIZE_MAX : closed);
    // Open it is as high as its parts need: nothing lies upon another in large letters.
    setMinimumHeight(open ? 0 : closed);
    if (changed)
        emit openChanged(open);
}

void ProblemsPanel::takeFocus()
{
    if (!m_body || m_model->rowCount() == 0) {
        m_header->setFocus();
        return;
    }
    if (!m_list->currentIndex().isValid())
        m_list->setCurrentIndex(m_model->index(0, ProblemsModel::TextColumn));
    m_list->setFocus();
}

void ProblemsPanel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setPen(theme::lineColour(palette()));
    painter.drawLine(0, 0, width(), 0);
}
} // namespace convenor
