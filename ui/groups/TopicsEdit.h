// One line for a number that becomes a list when several lines are pasted or typed.
#pragma once

#include <QPlainTextEdit>

namespace convenor {
// Grows with its lines up to a handful, then scrolls. Enter is told, Shift+Enter begins a line, Tab leaves.
class TopicsEdit : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit TopicsEdit(QWidget* parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

signals:
    void entered();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void fit();
};
} // namespace convenor
