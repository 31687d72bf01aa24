// An item on its way over the day grid, by pointer or by keys, before it is put down.
#pragma once

#include "tables/DayGrid.h"

#include <QCoreApplication>

namespace convenor {
class PlanEditor;

class DayGridCarry
{
    Q_DECLARE_TR_FUNCTIONS(DayGridCarry)

public:
    // What is held: all of it, or one of its ends.
    enum class Held { All, Start, End };

    // Takes up a block of the board of a day; finds out, once, who is in its way all day long.
    void begin(const PlanEditor& editor, Id day, const DayGridBlock& block, Held held);
    void drop() { *this = {}; }
    bool isActive() const { return m_item != 0; }

    Held held() const { return m_held; }
    Id item() const { return m_item; }
    int start() const { return m_place.start; }
    int end() const;
    const GridPlace& place() const { return m_place; }
    // Empty while it is as long as it was.
    std::optional<int> minutes() const;
    // It would not lie where it did.
    bool isChanged() const { return m_place != m_from || minutes(); }

    // Puts what is held to a minute of the day: within the times of a day, a minute long at least.
    void moveTo(int minute);
    void setRoom(Id room) { m_place.room = room; }
    // Moves the end by minutes, whatever is held.
    void lengthen(int by);

    // "10:35–11:05, Room Beta".
    QString text(const Plan& plan) const;
    // Who is in the way there; "" when nobody is.
    QString clash(const Plan& plan) const;
    const QList<BusyStretch>& busy() const { return m_busy; }

private:
    Id m_item = 0;
    Held m_held = Held::All;
    GridPlace m_from;
    GridPlace m_place;
    int m_oldMinutes = 0;
    int m_minutes = 0;
    QList<BusyStretch> m_busy;
};
} // namespace convenor
