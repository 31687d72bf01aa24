#include "ui/groups/GroupBoardField.h"

#include "domain/AgendaRecords.h"
#include "editing/PlanEditor.h"
#include "tables/GroupListModel.h"
#include "tables/SearchText.h"
#include "ui/groups/GroupBoard.h"
#include "ui/widgets/Announce.h"
#include "ui/widgets/PlainText.h"
#include "ui/widgets/Theme.h"
#include "ui/widgets/TypedPeople.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>

namespace convenor {
namespace {
constexpr int longest = 200; // letters
}

GroupBoardField::GroupBoardField(const PlanEditor& editor, RoundColumns& columns, GroupBoard& board,
                                 QWidget* parent)
    : QFrame(parent), m_editor(editor), m_columns(columns), m_board(board), m_label(new PlainLabel({}, this)),
      m_line(new QLineEdit(this)), m_hint(new PlainLabel({}, this))
{
    setObjectName(QStringLiteral("boardField"));
    m_line->setObjectName(QStringLiteral("boardLine"));
    m_line->setAccessibleName(tr("Find somebody on the board"));
    m_line->setMaxLength(longest);
    m_line->installEventFilter(this);
    m_label->setWordWrap(false);
    m_label->setBuddy(m_line);
    m_hint->setObjectName(QStringLiteral("boardHint"));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::spaced(this, theme::normal));
    layout->addWidget(m_label);
    layout->addWidget(m_line);
    layout->addWidget(m_hint, 1);
    connect(m_line, &QLineEdit::textChanged, this, &GroupBoardField::search);
    connect(&columns, &RoundColumns::changed, this, &GroupBoardField::lookAgain);
    hide();
}

void GroupBoardField::find()
{
    if (m_mode == Mode::Find && m_line->hasFocus())
        step(1);
    else
        open(Mode::Find);
}

void GroupBoardField::chooseGroup()
{
    open(Mode::Choose);
}

void GroupBoardField::open(Mode mode)
{
    m_mode = mode;
    m_label->setPlainText(mode == Mode::Find ? tr("Find") : tr("Move to group"));
    m_line->setAccessibleName(mode == Mode::Find ? tr("Find somebody on the board")
                                                 : tr("The group to move to: its number or letters"));
    m_line->clear();
    m_number = 0;
    search();
    show();
    m_line->setFocus();
}

void GroupBoardField::leave()
{
    const bool hadFocus = m_line->hasFocus();
    hide();
    if (hadFocus)
        m_board.takeFocus();
}

int GroupBoardField::groupCount() const
{
    return qMax(0, int(m_columns.columns().size()) - 1);
}

QString GroupBoardField::groupLine(Id group) const
{
    const GroupListModel* column = m_columns.columnOfGroup(group);
    if (!column)
        return {};
    const BoardGroup& shown = column->group();
    const QString title = shownText(shown.title.simplified());
    return shown.number > 0 ? tr("%1  %2").arg(shown.number).arg(title) : title;
}

QList<Id> GroupBoardField::groupsMeant(const QString& typed) const
{
    bool isNumber = false;
    const int number = typed.trimmed().toInt(&isNumber);
    const QByteArray wanted = ' ' + searchText(typed.simplified());
    QList<Id> meant;
    for (const GroupListModel* column : m_columns.columns()) {
        const BoardGroup& group = column->group();
        const QByteArray words = ' ' + searchText(QString(group.title + u' ' + group.where).simplified());
        if (isNumber ? group.number == number : group.number > 0 && words.contains(wanted))
            meant.append(group.group);
    }
    return meant;
}

void GroupBoardField::search()
{
    m_at = 0;
    m_found.clear();
    const QString typed = m_line->text();
    if (m_mode == Mode::Choose) {
        if (!typed.trimmed().isEmpty())
            m_found = groupsMeant(typed);
    } else {
        m_number = 0;
        for (const Id person :
             doorMatches(m_editor.plan(), dayOfRound(m_editor.plan(), m_columns.round()), typed)) {
            if (m_columns.columnOf(person))
                m_found.append(person);
        }
        if (!m_found.isEmpty())
            m_board.goToPerson(m_found.constFirst());
    }
    showHint();
}

// After the plan moved: whoever is no longer on the board is not found any more, the others stay.
void GroupBoardField::lookAgain()
{
    if (isHidden())
        return;
    const Id at = m_found.value(m_at);
    const qsizetype before = m_found.size();
    const auto isGone = [this](Id id) {
        return m_mode == Mode::Find ? !m_columns.columnOf(id) : !m_columns.columnOfGroup(id);
    };
    m_found.removeIf(isGone);
    m_at = qMax(0, int(m_found.indexOf(at)));
    if (m_found.size() != before)
        m_number = 0; // it was typed for somebody else
    showHint();
}

void GroupBoardField::step(int by)
{
    if (m_found.isEmpty())
        return;
    const int count = int(m_found.size());
    m_at = (m_at + by + count) % count;
    if (m_mode == Mode::Find)
        m_board.goToPerson(m_found[m_at]);
    showHint();
}

// Who is found and where she sits, which group is meant, and what the next key does.
void GroupBoardField::showHint()
{
    QString hint;
    const bool typed = !m_line->text().trimmed().isEmpty();
    if (m_mode == Mode::Choose) {
        if (!typed)
            hint = tr("A number from 1 to %1, or letters of the topic; 0 takes them out.").arg(groupCount());
        else if (m_found.isEmpty())
            hint = tr("No group of this round is called so.");
        else
            hint = tr("%1. Enter moves there.").arg(groupLine(m_found.value(m_at)));
    } else if (m_found.isEmpty()) {
        hint = typed ? tr("Nobody on the board is called so.")
                     : tr("Letters of a name; then a figure moves, Enter goes there.");
    } else {
        const Id person = m_found.value(m_at);
        const GroupListModel* column = m_columns.columnOf(person);
        const BoardSeat& seat = column->seatAt(column->rowOf(person));
        hint = tr("%1, in: %2").arg(shownText(seat.name), groupLine(column->group().group));
        if (m_found.size() > 1)
            hint += tr(" (%1 of %2)").arg(m_at + 1).arg(m_found.size());
        if (m_number > 0)
            hint += tr("; to group %1…: another figure, or Enter").arg(m_number);
    }
    m_hint->setPlainText(hint);
    announce(m_hint, hint);
}

void GroupBoardField::moveFound(int number)
{
    const Id person = m_found.isEmpty() ? m_board.currentPerson() : m_found.value(m_at);
    const GroupListModel* column = m_columns.columns().value(number);
    m_number = 0;
    if (m_found.isEmpty() && !m_line->text().trimmed().isEmpty()) {
        showHint();
        emit said(m_hint->text()); // somebody else was meant than who is at hand
        return;
    }
    if (person == 0 || !column)
        return;
    const Id group = column->group().group;
    m_line->clear();
    emit moveRequested({person}, group);
}

// Goes there at once where no further figure can follow.
void GroupBoardField::typeFigure(int figure)
{
    const int number = m_number * 10 + figure;
    if (number > groupCount()) {
        m_number = 0;
        emit said(tr("There are only %n groups in this round.", nullptr, groupCount()));
    } else if (number == 0 || number * 10 > groupCount()) {
        moveFound(number);
        return;
    } else {
        m_number = number;
    }
    showHint();
}

void GroupBoardField::enter()
{
    if (m_mode == Mode::Find) {
        if (m_number > 0)
            moveFound(m_number);
        else
            leave();
        return;
    }
    if (m_found.isEmpty()) {
        emit said(m_hint->text());
        return;
    }
    const Id group = m_found.value(m_at);
    const QList<Id> people = m_board.selectedPeople();
    leave();
    emit moveRequested(people, group);
}

bool GroupBoardField::keyInFind(QKeyEvent* event)
{
    const QString text = event->text();
    const QChar typed = text.size() == 1 ? text.at(0) : QChar();
    if (typed >= u'0' && typed <= u'9') {
        typeFigure(typed.digitValue());
        return true;
    }
    if (typed == u'/') {
        step(1);
        return true;
    }
    if (event->key() == Qt::Key_Backspace && m_number > 0) {
        m_number /= 10;
        showHint();
        return true;
    }
    return false;
}

bool GroupBoardField::eventFilter(QObject* watched, QEvent* event)
{
    // With nothing to take back in the field itself, Ctrl+Z is the window's.
    if (event->type() == QEvent::ShortcutOverride && m_line->text().isEmpty()) {
        auto* key = static_cast<QKeyEvent*>(event);
        if (key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo)) {
            key->ignore();
            return true;
        }
    }
    if (event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    auto* key = static_cast<QKeyEvent*>(event);
    switch (key->key()) {
    case Qt::Key_Down:
        step(1);
        return true;
    case Qt::Key_Up:
        step(-1);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        enter();
        return true;
    case Qt::Key_Escape:
        leave();
        return true;
    default:
        return m_mode == Mode::Find && !(key->modifiers() & Qt::ControlModifier) && keyInFind(key);
    }
}
} // namespace convenor
