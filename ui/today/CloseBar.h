// Closing a day or an item: who has not come becomes a no-show, after a look at who that is.
#pragma once

#include "domain/planners/AttendancePlanner.h"

#include <QWidget>

class QListWidget;
class QPushButton;

namespace convenor {
class PlainLabel;

// Takes the place of the list while it is open; asks nothing and changes nothing by itself.
class CloseBar : public QWidget
{
    Q_OBJECT

public:
    explicit CloseBar(QWidget* parent = nullptr);

    // Lists who has not arrived, all ticked; who is listed already keeps his tick. Forgets them all when the
    // target is another one.
    void show(const Plan& plan, const QString& what, const AttendanceTarget& target);
    const AttendanceTarget& target() const { return m_target; }
    // Those who are ticked.
    QList<Id> absent() const;
    void takeFocus();

signals:
    void accepted();
    void left();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void showSentence();

    AttendanceTarget m_target;
    PlainLabel* m_sentence;
    QListWidget* m_list;
    QPushButton* m_accept;
};
} // namespace convenor
