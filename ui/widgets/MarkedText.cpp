#include "ui/widgets/MarkedText.h"

#include "ui/widgets/PlainText.h"

#include <QTextBlock>

namespace convenor {
MarkedText::MarkedText(QWidget* parent) : QPlainTextEdit(parent)
{
    setReadOnly(true);
    setTabChangesFocus(true);
    setUndoRedoEnabled(false);
}

void MarkedText::setLines(const QStringList& lines)
{
    QStringList shown;
    for (const QString& line : lines)
        shown.append(harmlessText(line));
    setPlainText(shown.join(u'\n'));
}

void MarkedText::mark(int line, int from, int length)
{
    QList<QTextEdit::ExtraSelection> marks;
    const QTextBlock block = document()->findBlockByNumber(line - 1);
    if (line > 0 && block.isValid()) {
        QTextEdit::ExtraSelection mark;
        mark.cursor = QTextCursor(block);
        const int last = block.length() - 1;
        mark.cursor.setPosition(block.position() + qMin(from, last));
        mark.cursor.setPosition(block.position() + qMin(from + length, last), QTextCursor::KeepAnchor);
        mark.format.setBackground(palette().highlight());
        mark.format.setForeground(palette().highlightedText());
        marks.append(mark);
        QTextCursor seen = mark.cursor;
        seen.clearSelection();
        setTextCursor(seen);
    }
    setExtraSelections(marks);
}
} // namespace convenor
