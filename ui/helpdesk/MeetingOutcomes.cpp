#include "ui/helpdesk/MeetingOutcomes.h"

#include "domain/Names.h"
#include "domain/Records.h"
#include "domain/References.h"
#include "tables/CellText.h"
#include "tables/GridModel.h"
#include "ui/helpdesk/PanelParts.h"
#include "ui/widgets/ErrorText.h"
#include "ui/widgets/PlainText.h"
#include "ui/widgets/SentenceList.h"
#include "ui/widgets/Theme.h"
#include "ui/widgets/TypedPeople.h"

#include <QAction>
#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>
#include <QVBoxLayout>

namespace convenor {
namespace {
constexpr int mostOutcomeLines = 12;

// "Action: Send the mapping, Marek Przeor, by 15 Jan 2027, done"
QString outcomeInWords(const Plan& plan, const Outcome& outcome)
{
    QStringList parts{
        MeetingOutcomes::tr("%1: %2").arg(translatedName(nameOf(outcome.kind)), shownText(outcome.text))};
    QStringList people;
    for (const Id person : {Id(outcome.person), Id(outcome.partner)}) {
        if (person != 0)
            people.append(shownText(typedName(plan, person)));
    }
    if (!people.isEmpty())
        parts.append(people.join(MeetingOutcomes::tr(" and ")));
    if (outcome.due.isValid())
        parts.append(MeetingOutcomes::tr("by %1").arg(QLocale().toString(outcome.due, QLocale::ShortFormat)));
    const QString text = parts.join(QStringLiteral(", "));
    return outcome.done ? MeetingOutcomes::tr("✓ %1, done").arg(text) : text;
}
} // namespace

MeetingOutcomes::MeetingOutcomes(PlanEditor& editor, QWidget* parent)
    : QWidget(parent), m_editor(editor), m_edits(editor, &parseDate), m_line(new QLineEdit(this)),
      m_problem(new PlainLabel({}, this)), m_list(new SentenceList(mostOutcomeLines, this))
{
    auto* label = new PlainLabel(tr("What came of &it"), this);
    label->setBuddy(m_line);
    m_line->setObjectName(QStringLiteral("meetingOutcomeLine"));
    m_line->setAccessibleName(tr("What came of it: a new line"));
    m_line->setPlaceholderText(tr("a: send the mapping @Marek Przeor 15.01.2027"));
    m_line->setReadOnly(editor.isReadOnly());
    m_line->installEventFilter(this);
    plainToolTip(m_line, tr("l: a lesson, d: a decision, a: an action with @who and a date, o: a partnering "
                            "opportunity. Enter adds it."));
    m_problem->setObjectName(QStringLiteral("meetingOutcomeProblem"));
    m_problem->hide();
    m_list->setObjectName(QStringLiteral("meetingOutcomes"));
    m_list->setAccessibleName(tr("What came of it"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::tight);
    column->addWidget(label);
    column->addWidget(m_line);
    column->addWidget(m_problem);
    column->addWidget(m_list);
    makeActions();
    connect(m_line, &QLineEdit::textEdited, this, [this] { showProblem(m_problem, {}); });
}

void MeetingOutcomes::makeActions()
{
    const auto action = [this](const QString& text, const QList<QKeySequence>& keys, auto slot) {
        auto* made = new QAction(text, m_list);
        made->setShortcuts(keys);
        made->setShortcutContext(Qt::WidgetShortcut);
        made->setEnabled(!m_editor.isReadOnly());
        connect(made, &QAction::triggered, this, slot);
        m_list->addAction(made);
    };
    action(tr("Done, or not done"), {QKeySequence(Qt::Key_Space)}, &MeetingOutcomes::toggleDone);
    action(tr("Remove"), {QKeySequence(Qt::Key_Delete), QKeySequence(Qt::Key_Backspace)},
           &MeetingOutcomes::removeCurrent);
    m_list->setContextMenuPolicy(Qt::ActionsContextMenu);
    plainToolTip(m_list, tr("Space: done, or not done. Delete removes a line."));
}

void MeetingOutcomes::setMeeting(Id booking)
{
    if (!finish()) {
        m_unfinished.insert(m_booking, m_line->text());
        emit said(m_problem->text());
    }
    m_booking = booking;
    m_line->setText(m_unfinished.take(booking));
    showProblem(m_problem, {});
    refresh();
}

void MeetingOutcomes::refresh()
{
    const Plan& plan = m_editor.plan();
    QStringList lines;
    const QList<const Outcome*> outcomes =
        m_booking == 0 ? QList<const Outcome*>() : outcomesOf(plan, {.booking = m_booking});
    for (const Outcome* outcome : outcomes)
        lines.append(outcomeInWords(plan, *outcome));
    m_list->setVisible(!lines.isEmpty());
    m_list->setSentences(lines,
                         qBound(qMin(0, int(lines.size()) - 1), m_list->currentRow(), int(lines.size()) - 1));
    for (int row = 0; row < int(outcomes.size()); ++row)
        m_list->item(row)->setData(IdRole, QVariant::fromValue<qint64>(outcomes[row]->id));
}

bool MeetingOutcomes::add()
{
    if (m_line->text().trimmed().isEmpty())
        return true;
    const Result<OutcomeEdits::Said> outcome =
        m_edits.add({.booking = m_booking}, m_line->text(), OutcomeKind::Lesson);
    if (!outcome) {
        showProblem(m_problem, sentence(outcome.error(), Medium::Window));
        return false;
    }
    m_line->clear();
    emit said(*outcome);
    return true;
}

bool MeetingOutcomes::finish()
{
    return add();
}

Id MeetingOutcomes::current() const
{
    const QListWidgetItem* line = m_list->currentItem();
    return line ? line->data(IdRole).toLongLong() : 0;
}

void MeetingOutcomes::toggleDone()
{
    const Outcome* outcome = m_editor.plan().find<Outcome>(current());
    if (!outcome)
        return;
    const Result<OutcomeEdits::Said> done = m_edits.setDone({outcome->id}, !outcome->done);
    emit said(done ? *done : sentence(done.error(), Medium::Window));
}

void MeetingOutcomes::removeCurrent()
{
    ChangeSet changes;
    removeWithDependants(m_editor.plan(), Table::Outcome, current(), changes);
    if (changes.isEmpty())
        return;
    const QString label = tr("Removed what came of a meeting");
    const Result<qint64> step = m_editor.apply(label, changes);
    emit said(step ? tr("%1.").arg(label) : sentence(step.error(), Medium::Window));
    if (m_list->count() == 0)
        m_line->setFocus();
}

bool MeetingOutcomes::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_line || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    if (key != Qt::Key_Return && key != Qt::Key_Enter)
        return false;
    add();
    return true;
}
} // namespace convenor
