// One line that becomes a list when several lines are pasted or typed.
#pragma once

#include <QPlainTextEdit>

namespace convenor {
// Grows with its lines up to a handful, then scrolls. Enter is told, Shift+Enter begins a line, Tab leaves.
class LinesEdit : public QPlainTextEdit
{
    Q_OBJECT

public:
    // As wide as so many letters; 0: as wide as its place.
    explicit LinesEdit(int letters, QWidget* parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void entered();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void fit();

    int m_letters;
};
} // namespace convenor
