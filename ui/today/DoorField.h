// The field at the door: letters of a name or what a badge scanner types, and Enter.
#pragma once

#include <QLineEdit>

namespace convenor {
// Keeps the focus while the list below it is walked through; what is not typing goes out as signals.
class DoorField : public QLineEdit
{
    Q_OBJECT

public:
    explicit DoorField(QWidget* parent = nullptr);

    // What a scanner types: the number of a person, or the text of the code on the badge.
    bool isScan() const;
    // Goes on with a text that was typed elsewhere on the page.
    void typeOn(const QString& text);

signals:
    // So many rows down the list; up when negative.
    void stepped(int rows);
    // `walkIn`: with Ctrl, so that somebody is added whom nobody expected.
    void entered(bool walkIn);

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
};
} // namespace convenor
