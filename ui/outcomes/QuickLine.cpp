#include "ui/outcomes/QuickLine.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>

namespace convenor {
QuickLine::QuickLine(QWidget* parent) : QLineEdit(parent)
{
    setClearButtonEnabled(true);
}

void QuickLine::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Paste)) {
        const QString text = QGuiApplication::clipboard()->text().trimmed();
        if (text.contains(u'\n')) {
            emit linesPasted(text);
            return;
        }
    }
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        emit entered(text());
        return;
    }
    if (event->key() == Qt::Key_Escape) {
        if (text().isEmpty())
            emit left();
        clear();
        return;
    }
    QLineEdit::keyPressEvent(event);
}
} // namespace convenor
