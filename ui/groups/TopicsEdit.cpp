#include "ui/groups/TopicsEdit.h"

#include <QKeyEvent>

#include <cmath>

namespace convenor {
namespace {
constexpr int mostLines = 6;
constexpr int widthInLetters = 28;
} // namespace

TopicsEdit::TopicsEdit(QWidget* parent) : QPlainTextEdit(parent)
{
    setTabChangesFocus(true);
    setLineWrapMode(QPlainTextEdit::NoWrap);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(this, &QPlainTextEdit::blockCountChanged, this, &TopicsEdit::fit);
    fit();
}

QSize TopicsEdit::sizeHint() const
{
    const int lines = qBound(1, blockCount(), mostLines);
    const int frame = 2 * (frameWidth() + int(std::ceil(document()->documentMargin())));
    return {fontMetrics().averageCharWidth() * widthInLetters, fontMetrics().lineSpacing() * lines + frame};
}

void TopicsEdit::fit()
{
    setVerticalScrollBarPolicy(blockCount() > mostLines ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
    updateGeometry();
}

void TopicsEdit::changeEvent(QEvent* event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fit();
}

void TopicsEdit::keyPressEvent(QKeyEvent* event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && !event->modifiers().testFlag(Qt::ShiftModifier)) {
        emit entered();
        return;
    }
    if (isEnter) {
        insertPlainText(QStringLiteral("\n")); // a line of the list; Qt would only break the line
        ensureCursorVisible();
        return;
    }
    QPlainTextEdit::keyPressEvent(event);
}
} // namespace convenor
