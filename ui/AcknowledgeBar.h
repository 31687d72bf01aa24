// Asks why a problem is acceptable: one line, Enter stores, Esc leaves.
#pragma once

#include <QWidget>

class QLineEdit;

namespace convenor {
class PlainLabel;

class AcknowledgeBar : public QWidget
{
    Q_OBJECT

public:
    explicit AcknowledgeBar(QWidget* parent = nullptr);

    // Shows itself with the reason as far as it is typed, the focus in it.
    void ask(const QString& problem, const QString& reason = {});

signals:
    // What was typed, possibly nothing.
    void given(const QString& reason);
    void left();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    PlainLabel* m_question;
    QLineEdit* m_reason;
};
} // namespace convenor
