#include "ui/FixMenu.h"

#include "domain/AgendaRecords.h"
#include "domain/rules/RuleText.h"
#include "editing/PlanChecker.h"
#include "editing/PlanEditor.h"
#include "editing/ProblemEdits.h"
#include "ui/widgets/ErrorText.h"
#include "ui/widgets/PlainText.h"
#include "ui/widgets/SentenceList.h"
#include "ui/widgets/Theme.h"

#include <QAbstractItemView>
#include <QKeyEvent>
#include <QScreen>
#include <QVBoxLayout>

namespace convenor {
namespace {
constexpr int mostLines = 16;
constexpr int leastLines = 4; // on a small screen
constexpr int letters = 80;   // its width
constexpr int places = 6;

// What the person looks at: the current cell, else the widget itself. In global coordinates.
QRect anchorRect(const QWidget* anchor)
{
    const auto* view = qobject_cast<const QAbstractItemView*>(anchor);
    const QRect cell = view ? view->visualRect(view->currentIndex()) : QRect();
    if (cell.isValid() && view->viewport()->rect().intersects(cell))
        return {view->viewport()->mapToGlobal(cell.topLeft()), cell.size()};
    return {anchor->mapToGlobal(QPoint(0, 0)), QSize(1, 1)};
}
} // namespace

FixMenu::FixMenu(const Session& session, QWidget* anchor)
    : QFrame(anchor->window(), Qt::Popup), m_session(session), m_anchor(anchor),
      m_list(new SentenceList(mostLines, this, leastLines))
{
    setObjectName(QStringLiteral("fixMenu"));
    setAttribute(Qt::WA_DeleteOnClose);
    setFrameShape(QFrame::StyledPanel);
    setAccessibleName(tr("Ways out"));
    m_list->setObjectName(QStringLiteral("fixList"));
    m_list->setAccessibleName(tr("Ways out"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->installEventFilter(this);
    connect(m_list, &SentenceList::entered, this, &FixMenu::enter);
    connect(m_list, &SentenceList::left, this, &QWidget::close);
    connect(m_list, &QListWidget::itemClicked, this,
            [this](const QListWidgetItem* item) { enter(m_list->row(item)); });
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 1, 1, 1);
    auto* hint = new PlainLabel(tr("A digit takes a way out, Esc leaves."), this);
    hint->setForegroundRole(QPalette::PlaceholderText);
    hint->setMargin(theme::spaced(this, theme::tight));
    layout->addWidget(m_list, 1);
    layout->addWidget(hint);
}

void FixMenu::openFor(const Subject& subject)
{
    m_subject = subject;
    open();
}

void FixMenu::openFor(const Problem& problem)
{
    m_problem = problem;
    for (const Subject& subject : problem.subjects) {
        if (subject.table == Table::AgendaItem && !m_subject.id)
            m_subject = subject;
    }
    open();
}

void FixMenu::open()
{
    m_list->setSentences({tr("Looking for ways out…")}, 0);
    place();
    QWidget::show();
    m_list->setFocus();
    connect(&m_session.checker, &PlanChecker::problemsChanged, this, &FixMenu::fillWhenReady);
    fillWhenReady();
}

// The rules may still be at the state before the last keystroke.
void FixMenu::fillWhenReady()
{
    if (m_isReady || (!m_problem && !m_session.checker.isUpToDate()))
        return;
    m_isReady = true;
    fill();
}

void FixMenu::fill()
{
    m_entries.clear();
    const QList<Problem>& found = m_session.checker.problems();
    if (!m_wantsPlaces && m_problem) {
        addProblem(*m_problem);
    } else if (!m_wantsPlaces) {
        for (const Problem& problem : found) {
            if (!problem.isAccepted() && problem.subjects.contains(m_subject))
                addProblem(problem);
        }
    }
    const bool isItem = m_subject.table == Table::AgendaItem && m_subject.id;
    if (isItem && m_entries.isEmpty())
        addPlaces();
    else if (isItem)
        add(tr("0. Find a free place"), {}, true);
    if (m_entries.isEmpty())
        add(tr("Nothing is wrong here, so there is nothing to get out of."));
    QStringList sentences;
    int current = -1;
    for (qsizetype i = 0; i < m_entries.size(); ++i) {
        sentences << m_entries.at(i).text;
        if (current < 0 && m_entries.at(i).fix)
            current = int(i);
    }
    m_list->setSentences(sentences, std::max(current, 0));
    for (qsizetype i = 0; i < m_entries.size(); ++i) {
        QListWidgetItem* item = m_list->item(int(i));
        item->setData(Qt::AccessibleTextRole, m_entries.at(i).text);
        if (!m_entries.at(i).fix && !m_entries.at(i).isPlaces) {
            QFont font = m_list->font();
            font.setBold(true);
            item->setFont(font);
        }
    }
    place();
    if (const int typed = std::exchange(m_typed, -1); typed >= 0)
        choose(typed);
}

void FixMenu::add(const QString& text, std::optional<Fix> fix, bool isPlaces)
{
    m_entries.append({text, std::move(fix), isPlaces});
}

void FixMenu::addProblem(const Problem& problem)
{
    const PlanEditor& editor = m_session.editor;
    add(problem.text);
    int number = int(std::count_if(m_entries.cbegin(), m_entries.cend(),
                                   [](const Entry& entry) { return entry.fix.has_value(); }));
    const auto ways = rules::describedWaysOut(editor.plan(), editor.timing(), problem);
    for (const rules::WayOut& way : ways) {
        const QString text = way.effect.isEmpty() ? way.fix.text : tr("%1: %2").arg(way.fix.text, way.effect);
        add(tr("%1. %2").arg(++number).arg(text), way.fix);
    }
    if (ways.isEmpty())
        add(tr("No way out is known: what is wrong here is for people to decide."));
}

void FixMenu::addPlaces()
{
    const PlanEditor& editor = m_session.editor;
    const AgendaItem* item = editor.plan().find<AgendaItem>(m_subject.id);
    const auto ways = rules::describedPlaces(editor.plan(), editor.timing(), m_subject.id, places);
    const QString name = item ? rules::itemName(*item) : QString();
    add(ways.isEmpty() ? tr("No free place for %1 within the days of the workshop.").arg(name)
                       : tr("The nearest free places for %1:").arg(name));
    int number = 0;
    for (const rules::WayOut& way : ways)
        add(tr("%1. %2").arg(++number).arg(tr("%1: %2").arg(way.fix.text, way.effect)), way.fix);
}

// Below what the person looks at, or above it, within the screen.
void FixMenu::place()
{
    const QRect anchor = anchorRect(m_anchor);
    const int edge = theme::spaced(this, theme::normal);
    const QRect screen = m_anchor->screen()->availableGeometry().adjusted(edge, edge, -edge, -edge);
    const int width = std::min(fontMetrics().averageCharWidth() * letters, screen.width());
    resize(width, height());
    layout()->activate();
    resize(width, std::min(layout()->totalSizeHint().height(), screen.height()));
    const int below = anchor.bottom() + 1;
    const int top =
        below + height() <= screen.bottom() ? below : std::max(screen.top(), anchor.top() - height());
    const int left =
        std::clamp(anchor.left(), screen.left(), std::max(screen.left(), screen.right() - width));
    move(left, top);
}

void FixMenu::choose(int number)
{
    if (!m_isReady) {
        m_typed = number;
        return;
    }
    int counted = 0;
    for (qsizetype row = 0; row < m_entries.size(); ++row) {
        const bool isIt =
            number == 0 ? m_entries.at(row).isPlaces : m_entries.at(row).fix && ++counted == number;
        if (isIt) {
            enter(int(row));
            return;
        }
    }
}

void FixMenu::enter(int row)
{
    const Entry entry = m_entries.value(row);
    if (entry.isPlaces) {
        m_wantsPlaces = true;
        fill();
        return;
    }
    if (!entry.fix)
        return;
    const auto done = ProblemEdits(m_session.editor).take(*entry.fix);
    emit said(done ? *done : sentence(done.error(), Medium::Window));
    close();
}

bool FixMenu::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<const QKeyEvent*>(event);
        const bool isDigit = key->text().size() == 1 && key->text().at(0).isDigit();
        const bool isPlain = !(key->modifiers() & ~Qt::KeypadModifier);
        if (isDigit && isPlain) {
            choose(key->text().at(0).digitValue());
            return true;
        }
    }
    return QFrame::eventFilter(watched, event);
}
} // namespace convenor
