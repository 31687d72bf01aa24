// The line at the bottom of the window that says in words what just happened; a screen reader hears it too.
#pragma once

#include <QFrame>

namespace convenor {
class PlainLabel;

class StatusLine : public QFrame
{
    Q_OBJECT

public:
    explicit StatusLine(QWidget* parent = nullptr);

    void say(const QString& sentence);
    QString text() const;
    // What always holds: "All changes are saved", "Reading only".
    void setState(const QString& state);

private:
    PlainLabel* m_sentence;
    PlainLabel* m_state;
};
} // namespace convenor
