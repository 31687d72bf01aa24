// What the cells of the agenda say, to eyes and to screen readers.
#include "domain/Names.h"
#include "domain/planners/DayFigures.h"
#include "domain/planners/PeopleCell.h"
#include "domain/Records.h"
#include "tables/AgendaModel.h"

namespace convenor {
QString AgendaModel::peopleText(Id item) const
{
    const auto known = m_people.constFind(item);
    if (known != m_people.cend())
        return *known;
    const QString text = peopleCellText(m_plan, item, [](Role role) { return translatedName(nameOf(role)); });
    m_people.insert(item, text);
    return text;
}

QString AgendaModel::text(const ItemTime& time, const AgendaItem& item, int column) const
{
    switch (column) {
    case StripeColumn:
        return QString::fromLatin1(codeOf(item.kind));
    case StartColumn:
        return clockText(time.start);
    case EndColumn:
        return clockText(time.end);
    case MinutesColumn:
        return QString::number(time.minutes());
    case TitleColumn:
        return item.title;
    case PeopleColumn:
        return peopleText(item.id);
    case RoomColumn: {
        const Room* room = m_plan.find<Room>(item.room);
        return room ? room->name : QString();
    }
    case KindColumn:
        return translatedName(nameOf(item.kind));
    default:
        return {};
    }
}

QString shownClock(int minutes)
{
    constexpr int minutesOfDay = 1440;
    const int days = minutes < 0 ? 0 : minutes / minutesOfDay;
    return days == 0 ? clockText(minutes)
                     : AgendaModel::tr("%1 +%2").arg(clockText(minutes % minutesOfDay)).arg(days);
}

// What stands between an item and the one before it, and behind a lane, where a person should know.
QString AgendaModel::chip(const ItemTime& time, const AgendaItem& item) const
{
    QStringList notes;
    const int unexplained = time.gapBefore - item.bufferMinutes;
    if (time.gapBefore < 0)
        notes.append(tr("over by %n min", nullptr, -time.gapBefore));
    else if (unexplained > 0)
        notes.append(tr("%n min free before", nullptr, unexplained));
    else if (item.bufferMinutes > 0)
        notes.append(tr("%n min buffer before", nullptr, item.bufferMinutes));
    if (const QString free = freeInLaneText(m_plan, m_timing, item.id); !free.isEmpty())
        notes.append(free);
    return notes.join(QStringLiteral(", "));
}

QString AgendaModel::rowSentence(const ItemTime& time, const AgendaItem& item, int column) const
{
    const QString title = quotedTitle(item.title);
    switch (column) {
    case PinColumn:
        return item.pinnedStart ? tr("%1, pinned to %2").arg(title, shownClock(time.start))
                                : tr("%1, floats, starts %2").arg(title, shownClock(time.start));
    case StartColumn:
        return tr("Start %1, %2").arg(shownClock(time.start), title);
    case EndColumn:
        return tr("End %1, %2").arg(shownClock(time.end), title);
    case MinutesColumn:
        return tr("%n minute(s), %1", nullptr, time.minutes()).arg(title);
    case PeopleColumn:
        return peopleText(item.id).isEmpty() ? tr("No people, %1").arg(title)
                                             : tr("%1, people of %2").arg(peopleText(item.id), title);
    case RoomColumn:
        return item.room == 0 ? tr("No room, %1").arg(title)
                              : tr("Room %1, %2").arg(text(time, item, RoomColumn), title);
    default: {
        QString sentence =
            tr("%1, %2, %3 to %4")
                .arg(title, translatedName(nameOf(item.kind)), shownClock(time.start), shownClock(time.end));
        if (const QString note = chip(time, item); !note.isEmpty())
            sentence += QStringLiteral(", ") + note;
        if (item.internal)
            sentence += QStringLiteral(", ") + tr("internal");
        const auto worst = m_problems.constFind(item.id);
        if (worst != m_problems.cend())
            sentence +=
                QStringLiteral(", ") + (*worst == Severity::Error ? tr("has an error") : tr("has a warning"));
        return sentence;
    }
    }
}

QVariant AgendaModel::blankData(int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return column == TitleColumn ? tr("Type a title, or 9:15-10:00 and a title") : QString();
    case Qt::EditRole:
        return QString();
    case Qt::AccessibleTextRole:
        return tr("New row: type a title");
    case DepthRole:
        return blankDepth();
    case IdRole:
        return QVariant::fromValue<qint64>(0);
    default:
        return {};
    }
}

QVariant AgendaModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    if (orientation == Qt::Vertical)
        return section < m_rows.size() ? QVariant(section + 1) : QVariant(QStringLiteral("+"));
    switch (section) {
    case StripeColumn:
        return QString();
    case PinColumn:
        return tr("Pin");
    case StartColumn:
        return tr("Start");
    case EndColumn:
        return tr("End");
    case MinutesColumn:
        return tr("Min");
    case TitleColumn:
        return tr("Title");
    case PeopleColumn:
        return tr("People");
    case RoomColumn:
        return tr("Room");
    case KindColumn:
        return tr("Kind");
    default:
        return {};
    }
}

QString AgendaModel::dayText() const
{
    const DayTime* day = m_timing.day(m_day);
    if (!day)
        return {};
    const int length = day->ends - day->opens;
    QString text = tr("%1 to %2, %3 h %4 min")
                       .arg(shownClock(day->opens), shownClock(day->ends))
                       .arg(length / 60)
                       .arg(length % 60);
    if (day->over() > 0)
        text += QStringLiteral(", ") + tr("%n min over", nullptr, day->over());
    else if (day->mustEndAt)
        text += QStringLiteral(", ") + tr("%n min left", nullptr, *day->mustEndAt - day->ends);
    if (const QString front = frontTimeText(frontTimeOf(m_plan, m_timing, m_day)); !front.isEmpty())
        text += QStringLiteral("; ") + front;
    return text;
}
} // namespace convenor
