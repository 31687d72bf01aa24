// A line into which outcomes are typed, or pasted many at once.
#pragma once

#include <QLineEdit>

namespace convenor {
class QuickLine : public QLineEdit
{
    Q_OBJECT

public:
    explicit QuickLine(QWidget* parent = nullptr);

signals:
    // Enter: with what stands in the line, also when it is empty.
    void entered(const QString& text);
    // Several lines of the clipboard, which were not put into the line.
    void linesPasted(const QString& text);
    // Esc in an empty line.
    void left();

protected:
    void keyPressEvent(QKeyEvent* event) override;
};
} // namespace convenor
