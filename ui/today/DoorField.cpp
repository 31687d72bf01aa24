#include "ui/today/DoorField.h"

#include "domain/planners/AttendancePlanner.h"

#include <QKeyEvent>

namespace convenor {
namespace {
constexpr int longest = 300; // letters of a name and an organisation
constexpr int pageOfRows = 10;
} // namespace

DoorField::DoorField(QWidget* parent) : QLineEdit(parent)
{
    setObjectName(QStringLiteral("doorField"));
    setMaxLength(longest);
    setClearButtonEnabled(true);
}

bool DoorField::isScan() const
{
    return badgeNumber(text()) != 0;
}

void DoorField::typeOn(const QString& text)
{
    setFocus();
    insert(text);
}

// With nothing to take back in the field itself, Ctrl+Z is the window's.
bool DoorField::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride && text().isEmpty()) {
        auto* key = static_cast<QKeyEvent*>(event);
        if (key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo)) {
            key->ignore();
            return true;
        }
    }
    return QLineEdit::event(event);
}

void DoorField::keyPressEvent(QKeyEvent* event)
{
    const Qt::KeyboardModifiers modifiers = event->modifiers() & ~Qt::KeypadModifier;
    const bool plain = modifiers == Qt::NoModifier;
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (plain || modifiers == Qt::ControlModifier)
            emit entered(!plain);
        return;
    case Qt::Key_Up:
    case Qt::Key_Down:
        if (plain)
            emit stepped(event->key() == Qt::Key_Down ? 1 : -1);
        return;
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        if (!plain)
            break;
        emit stepped(event->key() == Qt::Key_PageDown ? pageOfRows : -pageOfRows);
        return;
    case Qt::Key_Escape:
        if (!text().isEmpty()) {
            clear();
            return;
        }
        break;
    default:
        break;
    }
    QLineEdit::keyPressEvent(event);
}
} // namespace convenor
