// A room is lost on the day: which one, and where everything in it goes.
#pragma once

#include "editing/groups/RoomLoss.h"

#include <QWidget>

class QComboBox;
class QPushButton;

namespace convenor {
class PlainLabel;
class SentenceList;

// Takes the place of the list while it is open; changes nothing by itself.
class RoomLossBar : public QWidget
{
    Q_OBJECT

public:
    // The editor must outlive the bar.
    explicit RoomLossBar(PlanEditor& editor, QWidget* parent = nullptr);

    // Offers the rooms in which something is to take place; `from` as of loseRoom. False when there is none.
    bool show(const std::optional<DayMinute>& from);
    // The room that is chosen, and what becomes of its items and groups; none when that cannot be told.
    Id room() const;
    const std::optional<RoomLoss>& loss() const { return m_loss; }
    void takeFocus();

signals:
    void accepted();
    void left();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void showLoss();

    PlanEditor& m_editor;
    std::optional<DayMinute> m_from;
    std::optional<RoomLoss> m_loss;
    QComboBox* m_room;
    PlainLabel* m_sentence;
    SentenceList* m_list;
    QPushButton* m_accept;
};
} // namespace convenor
