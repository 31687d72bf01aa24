// A text to be read, in which a place is marked: where something comes from.
#pragma once

#include <QPlainTextEdit>

namespace convenor {
class MarkedText : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit MarkedText(QWidget* parent = nullptr);

    // Controls are shown as marks; each line stays one.
    void setLines(const QStringList& lines);
    // Marks letters of a line, counted from 1, and shows them; line 0 marks nothing.
    void mark(int line, int from, int length);
};
} // namespace convenor
