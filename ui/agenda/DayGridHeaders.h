// The headers of the day grid: rooms, which may have several columns; times at every half hour.
#pragma once

#include <QHeaderView>

namespace convenor {
class DayGridModel;

class DayGridRooms : public QHeaderView
{
    Q_OBJECT

public:
    // The model must outlive it.
    DayGridRooms(const DayGridModel& model, QWidget* parent);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void paintRoom(QPainter& painter, const QRect& area, int column) const;
    const DayGridModel& m_model;
};

class DayGridTimes : public QHeaderView
{
    Q_OBJECT

public:
    DayGridTimes(const DayGridModel& model, QWidget* parent);
    QSize sizeHint() const override;
    // The row where the keys are: its time is shown too.
    void setCurrentRow(int row);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const DayGridModel& m_model;
    int m_current = -1;
};
} // namespace convenor
