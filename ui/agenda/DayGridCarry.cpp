#include "ui/agenda/DayGridCarry.h"

#include "editing/PlanEditor.h"
#include "ui/widgets/PlainText.h"

#include <algorithm>

namespace convenor {
namespace {
constexpr int lastCarried = 48 * 60 - 1;
} // namespace

void DayGridCarry::begin(const PlanEditor& editor, Id day, const DayGridBlock& block, Held held)
{
    m_item = block.item;
    m_held = held;
    m_from = {day, block.start, block.room};
    m_place = m_from;
    m_oldMinutes = m_minutes = block.end - block.start;
    m_busy = busyForItem(editor.plan(), editor.timing(), block.item, day);
}

int DayGridCarry::end() const
{
    return m_place.start + m_minutes;
}

std::optional<int> DayGridCarry::minutes() const
{
    return m_minutes == m_oldMinutes ? std::nullopt : std::optional(m_minutes);
}

void DayGridCarry::moveTo(int minute)
{
    const int last = end();
    switch (m_held) {
    case Held::All:
        m_place.start = std::clamp(minute, 0, std::max(0, lastCarried - m_minutes));
        break;
    case Held::Start:
        m_place.start = std::clamp(minute, 0, std::max(0, last - 1));
        m_minutes = last - m_place.start;
        break;
    case Held::End:
        m_minutes =
            std::clamp(minute, m_place.start + 1, std::max(m_place.start + 1, lastCarried)) - m_place.start;
        break;
    }
}

void DayGridCarry::lengthen(int by)
{
    m_minutes = std::clamp(m_minutes + by, 1, std::max(1, lastCarried - m_place.start));
}

QString DayGridCarry::text(const Plan& plan) const
{
    const QString times = tr("%1–%2", "start and end").arg(clockText(start()), clockText(end()));
    const Room* room = plan.find<Room>(m_place.room);
    return room ? tr("%1, %2", "times and a room").arg(times, shownText(room->name)) : times;
}

QString DayGridCarry::clash(const Plan& plan) const
{
    return clashText(plan, m_busy, m_place.room, start(), end());
}
} // namespace convenor
