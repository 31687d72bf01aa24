#include "ui/widgets/LinesEdit.h"

#include <QKeyEvent>

#include <cmath>

namespace convenor {
namespace {
constexpr int mostLines = 6;
constexpr int leastLetters = 12;
} // namespace

LinesEdit::LinesEdit(int letters, QWidget* parent) : QPlainTextEdit(parent), m_letters(letters)
{
    setTabChangesFocus(true);
    setLineWrapMode(QPlainTextEdit::NoWrap);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(letters > 0 ? QSizePolicy::Fixed : QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(this, &QPlainTextEdit::blockCountChanged, this, &LinesEdit::fit);
    fit();
}

QSize LinesEdit::sizeHint() const
{
    const int lines = qBound(1, blockCount(), mostLines);
    const int frame = 2 * (frameWidth() + int(std::ceil(document()->documentMargin())));
    return {fontMetrics().averageCharWidth() * qMax(m_letters, leastLetters),
            fontMetrics().lineSpacing() * lines + frame};
}

QSize LinesEdit::minimumSizeHint() const
{
    const QSize wanted = sizeHint();
    return m_letters > 0 ? wanted : QSize(fontMetrics().averageCharWidth() * leastLetters, wanted.height());
}

void LinesEdit::fit()
{
    setVerticalScrollBarPolicy(blockCount() > mostLines ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
    updateGeometry();
}

void LinesEdit::changeEvent(QEvent* event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fit();
}

void LinesEdit::keyPressEvent(QKeyEvent* event)
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
