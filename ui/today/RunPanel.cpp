#include "ui/today/RunPanel.h"

#include "domain/planners/RoundPlanner.h"
#include "domain/Records.h"
#include "editing/AgendaEdits.h"
#include "tables/RunModel.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/PlainText.h"
#include "ui/widgets/SentenceList.h"
#include "ui/widgets/Theme.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace convenor {
namespace {
constexpr int runMostLines = 6;
constexpr int runLeastLines = 1;
constexpr int runMostNamed = 3; // people, or items that come next
constexpr qint64 runMinuteMs = 60'000;
const QString runDot = QStringLiteral("  ·  ");

// "Marek Przeor, Anna Georgieva, 3 more"
QString runPeopleOf(const Plan& plan, Id item)
{
    QStringList names = peopleAt(plan, item);
    const int more = int(names.size()) - runMostNamed;
    if (more > 0) {
        names = names.mid(0, runMostNamed);
        names.append(RunPanel::tr("%n more", nullptr, more));
    }
    return names.join(QStringLiteral(", "));
}
} // namespace

RunPanel::RunPanel(PlanEditor& editor, const RunEdits& edits, QWidget* parent)
    : QFrame(parent), m_editor(editor), m_edits(edits), m_clock(new PlainLabel({}, this)),
      m_stand(new PlainLabel({}, this)), m_next(new PlainLabel({}, this)),
      m_list(new SentenceList(runMostLines, this, runLeastLines)), m_buttons(new QWidget(this)),
      m_top(new QHBoxLayout)
{
    setObjectName(QStringLiteral("runPanel"));
    setAccessibleName(tr("Now"));
    setFrameStyle(QFrame::StyledPanel | QFrame::Plain);
    m_clock->setObjectName(QStringLiteral("runClock"));
    m_clock->setFont(theme::headingFont(font(), 1));
    m_clock->setWordWrap(false);
    m_stand->setObjectName(QStringLiteral("runStand"));
    m_next->setObjectName(QStringLiteral("runNext"));
    m_list->setObjectName(QStringLiteral("runNow"));
    m_list->setAccessibleName(tr("What runs now"));
    m_list->setFont(theme::headingFont(font(), 2));
    plainToolTip(m_list, tr("Of several things that run side by side, the chosen one is meant; Enter: next"));
    new FlowLayout(m_buttons, theme::spaced(this, theme::normal));
    m_top->setSpacing(theme::spaced(this, theme::wide));
    m_top->addWidget(m_clock, 0, Qt::AlignTop);
    m_top->addWidget(m_stand, 1, Qt::AlignVCenter);
    auto* layout = new QVBoxLayout(this);
    const int edge = theme::spaced(this, theme::normal);
    layout->setContentsMargins(edge, edge, edge, edge);
    layout->setSpacing(theme::spaced(this, theme::tight));
    layout->addLayout(m_top);
    for (QWidget* part : {static_cast<QWidget*>(m_list), static_cast<QWidget*>(m_next), m_buttons})
        layout->addWidget(part);
    m_minute.setSingleShot(true);
    m_minute.setTimerType(Qt::PreciseTimer);
    connect(&m_minute, &QTimer::timeout, this, [this] {
        refresh();
        waitForNextMinute();
    });
    connect(m_list, &SentenceList::entered, this, &RunPanel::nextRequested);
    connect(&editor, &PlanEditor::changed, this, &RunPanel::refresh);
    connect(&editor, &PlanEditor::reloaded, this, &RunPanel::refresh);
    refresh();
}

void RunPanel::addButton(QAction* action, QWidget* row)
{
    auto* button = new QPushButton(action->text(), row);
    button->setObjectName(action->objectName() + QStringLiteral("Button"));
    const QString keys = action->shortcut().toString(QKeySequence::NativeText);
    plainToolTip(button, tr("%1 (%2)").arg(action->statusTip(), keys));
    button->setEnabled(action->isEnabled());
    connect(button, &QPushButton::clicked, action, &QAction::trigger);
    row->layout()->addWidget(button);
}

void RunPanel::setActions(const QList<QAction*>& running, const QList<QAction*>& always)
{
    for (QAction* action : running)
        addButton(action, m_buttons);
    auto* row = new QWidget(this);
    (new QHBoxLayout(row))->setContentsMargins(0, 0, 0, 0);
    for (QAction* action : always)
        addButton(action, row);
    m_top->addWidget(row, 0, Qt::AlignTop);
    keepHeight();
}

void RunPanel::showEvent(QShowEvent* event)
{
    QFrame::showEvent(event);
    refresh();
    waitForNextMinute();
}

void RunPanel::hideEvent(QHideEvent* event)
{
    QFrame::hideEvent(event);
    m_minute.stop();
}

void RunPanel::setCompact(bool compact)
{
    if (std::exchange(m_isCompact, compact) != compact)
        refresh();
}

// Wrapped lines have no least height of their own: nothing is cut off when the page is low.
void RunPanel::keepHeight()
{
    if (!isVisible())
        return; // it has no width yet
    layout()->activate();
    m_clock->setMinimumHeight(m_clock->sizeHint().height());
    for (QWidget* part : {static_cast<QWidget*>(m_stand), static_cast<QWidget*>(m_next), m_buttons}) {
        const int height = part->layout() ? part->layout()->heightForWidth(part->width())
                                          : part->heightForWidth(part->width());
        part->setMinimumHeight(part->isHidden() ? 0 : qMax(0, height)); // -1 for an empty label
    }
}

void RunPanel::resizeEvent(QResizeEvent* event)
{
    QFrame::resizeEvent(event);
    keepHeight();
}

void RunPanel::waitForNextMinute()
{
    const qint64 passed = QDateTime::currentMSecsSinceEpoch() % runMinuteMs;
    m_minute.start(int(runMinuteMs - passed));
}

Id RunPanel::current() const
{
    return m_running.value(qMax(0, m_list->currentRow()));
}

QString RunPanel::placeText(Id item) const
{
    const Plan& plan = m_editor.plan();
    const AgendaItem* record = plan.find<AgendaItem>(item);
    const Room* room = record ? plan.find<Room>(record->room) : nullptr;
    return room ? shownText(room->name) : QString();
}

// "“Bavaria: industry parks” · Anna Georgieva · Studio 2 · 10:45–12:00, 33 min left"
QString RunPanel::runningText(const DayRun& run, Id item) const
{
    const Plan& plan = m_editor.plan();
    const RunItem& now = *run.find(item);
    QStringList parts{shownText(quotedTitle(plan.find<AgendaItem>(item)->title))};
    if (const QString people = runPeopleOf(plan, item); !people.isEmpty())
        parts.append(shownText(people));
    if (const QString room = placeText(item); !room.isEmpty())
        parts.append(room);
    int groups = 0;
    for (const BreakoutRound& round : plan.all<BreakoutRound>())
        groups += round.agendaItem == item ? int(groupsOfRound(plan, round.id).size()) : 0;
    if (groups > 0)
        parts.append(tr("%n groups", nullptr, groups));
    const int left = now.end - *run.now;
    const int planned = m_editor.timing().find(item)->end;
    const int over = *run.now - planned;
    parts.append(left > 0   ? tr("until %1, %n min left", nullptr, left).arg(clockText(now.end))
                 : over > 0 ? tr("planned until %1, %n min over", nullptr, over).arg(clockText(planned))
                            : tr("until %1").arg(clockText(now.end)));
    return parts.join(runDot);
}

QString RunPanel::nextText(const DayRun& run) const
{
    if (run.next.isEmpty())
        return run.isOver() ? QString() : tr("Nothing follows today.");
    QStringList parts;
    for (const Id item : run.next.mid(0, runMostNamed)) {
        const QString title = shownText(quotedTitle(m_editor.plan().find<AgendaItem>(item)->title));
        const QString room = placeText(item);
        const QString when = clockText(run.find(item)->start);
        parts.append(room.isEmpty() ? tr("%1 %2").arg(when, title) : tr("%1 %2 (%3)").arg(when, title, room));
    }
    const int more = int(run.next.size()) - runMostNamed;
    if (more > 0)
        parts.append(tr("%n more", nullptr, more));
    return tr("Next: %1").arg(parts.join(QStringLiteral("; ")));
}

// "7 min behind · the day ends 17:32, 12 min over"
QString RunPanel::standText(const DayRun& run) const
{
    QStringList parts;
    if (run.isRecorded)
        parts.append(behindText(run.behind));
    const DayTime* day = m_editor.timing().day(run.day);
    const int over = day && day->mustEndAt ? run.ends - *day->mustEndAt : 0;
    const QString ends = clockText(run.ends);
    if (run.isOver())
        parts.append(tr("the day ended %1").arg(ends));
    else if (over > 0)
        parts.append(tr("the day ends %1, %n min over", nullptr, over).arg(ends));
    else
        parts.append(tr("the day ends %1").arg(ends));
    if (day && day->mustEndAt && !run.isOver() && !m_isCompact)
        parts.append(tr("it must end at %1").arg(clockText(*day->mustEndAt)));
    if (!run.isRecorded && !run.isOver() && !m_isCompact)
        parts.append(tr("by the plan: nothing is recorded yet"));
    return parts.join(runDot);
}

// Before the event, between its days, and behind it.
QString RunPanel::awayText() const
{
    const Plan& plan = m_editor.plan();
    const QDate today = m_edits.localNow().date();
    const DayTime* coming = nullptr;
    const DayTime* last = nullptr;
    for (const DayTime& day : m_editor.timing().days()) {
        last = &day;
        if (!coming && plan.find<Day>(day.day)->date > today)
            coming = &day;
    }
    if (!last)
        return tr("The workshop has no day yet.");
    const QDate date = plan.find<Day>((coming ? coming : last)->day)->date;
    const QString shown = QLocale().toString(date, QLocale::LongFormat);
    if (!coming)
        return tr("The workshop ended on %1.").arg(shown);
    const int days = int(today.daysTo(date));
    const QString text = coming == &m_editor.timing().days().constFirst()
                             ? tr("The workshop begins in %n days: %1, %2.", nullptr, days)
                             : tr("The workshop goes on in %n days: %1, %2.", nullptr, days);
    return text.arg(shown, clockText(coming->opens));
}

void RunPanel::showRunning(const DayRun& run)
{
    QStringList lines;
    for (const Id item : run.running)
        lines.append(runningText(run, item));
    if (lines.isEmpty() && !run.items.isEmpty())
        lines.append(run.isOver()     ? tr("The day is over.")
                     : run.isBefore() ? tr("The day has not begun yet.")
                                      : tr("Nothing runs now."));
    const Id chosen = current();
    const bool isSame = m_running == run.running && m_lines == lines;
    m_running = run.running;
    m_lines = lines;
    if (!isSame)
        m_list->setSentences(lines, qMax(0, int(m_running.indexOf(chosen))));
    m_list->setVisible(!lines.isEmpty());
}

void RunPanel::refresh()
{
    const std::optional<DayMinute> now = m_edits.today();
    const DayRun run = now ? m_edits.run(now->day) : DayRun{};
    m_clock->setPlainText(m_edits.localNow().toString(QStringLiteral("HH:mm")));
    m_stand->setPlainText(now ? standText(run) : awayText());
    const bool isLate = run.isRecorded && run.behind > 0;
    QPalette colours = palette();
    if (isLate)
        colours.setColor(QPalette::WindowText, theme::severityColour(colours, 0));
    m_stand->setPalette(colours);
    m_next->setPlainText(now ? nextText(run) : QString());
    m_next->setVisible(!m_next->text().isEmpty() && !m_isCompact);
    m_buttons->setVisible(now.has_value() && !m_isCompact);
    showRunning(run);
    keepHeight();
    emit refreshed();
}
} // namespace convenor
