#include "ui/widgets/NameLine.h"

#include "editing/PlanEditor.h"
#include "ui/widgets/TypedPeople.h"

#include <QKeyEvent>

namespace convenor {
namespace {
constexpr qsizetype mostNames = 8;
}

NameLine::NameLine(const PlanEditor& editor, QWidget* parent, QChar separator) : CellEditor(parent)
{
    setMatcher(
        [this, &editor](const QString& entry) { return namesFor(editor.plan(), m_day, entry, mostNames); },
        separator);
}

void NameLine::keyPressEvent(QKeyEvent* event)
{
    if (takeKey(event)) {
        event->accept();
        return;
    }
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        hideSuggestions();
    CellEditor::keyPressEvent(event);
}

void NameLine::focusOutEvent(QFocusEvent* event)
{
    CellEditor::focusOutEvent(event);
    hideSuggestions();
}
} // namespace convenor
