#include "documents/papers/PaperClock.h"

namespace convenor {
namespace {
constexpr int minutesOfDay = 24 * 60;

// "Europe/Brussels" behind its abbreviations, as far as there are any.
QString withZone(const QString& names, const QString& zone)
{
    if (zone.isEmpty() || names.contains(zone))
        return names;
    return names.isEmpty() ? zone : QStringLiteral("%1 (%2)").arg(names, zone);
}

// "New York" of "America/New_York".
QString townOf(const QString& zone)
{
    return zone.section(u'/', -1).replace(u'_', u' ');
}
} // namespace

PaperClock::PaperClock(const PaperContext& context)
    : m_context(context), m_clock(context.plan().workshop().timezone)
{
    const Workshop& workshop = context.plan().workshop();
    const QString second = workshop.secondTimezone.trimmed();
    const QString own = workshop.timezone.trimmed();
    if (isKnownZone(own) && isKnownZone(second) && second != own)
        m_second = QTimeZone(second.toLatin1());
}

QString PaperClock::secondRange(QDate date, int start, int end) const
{
    if (!m_second || !date.isValid())
        return {};
    const QDateTime from = m_clock.at(date, start).at.toTimeZone(*m_second);
    const QDateTime to = m_clock.at(date, end).at.toTimeZone(*m_second);
    const QString before = m_second->abbreviation(from);
    const QString after = m_second->abbreviation(to);
    QString first = clockOf(from, date.addDays(start / minutesOfDay));
    if (before != after)
        first += u' ' + before;
    // Over midnight the end needs no name of its day, as it needs none by the event's clock.
    return QStringLiteral("%1 – %2 %3").arg(first, clockOf(to, to.date()), after);
}

QString PaperClock::secondTime(QDate date, int minutes) const
{
    if (!m_second || !date.isValid())
        return {};
    const QDateTime at = m_clock.at(date, minutes).at.toTimeZone(*m_second);
    return QStringLiteral("%1 %2").arg(clockOf(at, date.addDays(minutes / minutesOfDay)),
                                       m_second->abbreviation(at));
}

QString PaperClock::clockOf(const QDateTime& at, QDate own) const
{
    const DocumentLanguage& language = m_context.language();
    const QString clock = language.time(at.time().hour() * 60 + at.time().minute());
    if (at.date() == own)
        return clock;
    return QStringLiteral("%1 %2").arg(language.locale().dayName(at.date().dayOfWeek(), QLocale::ShortFormat),
                                       clock);
}

// The abbreviations that hold on the days, each once; the workshop's own word for its zone goes before.
QString PaperClock::namesOf(const QList<Id>& days, bool second) const
{
    const QString label = m_context.plan().workshop().zoneLabel.trimmed();
    if (!second && !label.isEmpty())
        return label;
    QStringList names;
    for (const Id id : days) {
        const Day* day = m_context.plan().find<Day>(id);
        const DayTime* time = m_context.timing().day(id);
        if (!day || !time || !day->date.isValid())
            continue;
        for (const int minutes : {time->opens, time->ends}) {
            const QString name = second ? m_second->abbreviation(m_clock.at(day->date, minutes).at)
                                        : m_clock.abbreviation(day->date, minutes);
            if (!name.isEmpty() && !names.contains(name))
                names.append(name);
        }
    }
    return names.join(QStringLiteral(" / "));
}

QString PaperClock::name(Id day) const
{
    const QString zone = m_context.plan().workshop().timezone.trimmed();
    return zone.isEmpty() ? namesOf({day}, false)
                          : QStringLiteral("%1 · %2").arg(namesOf({day}, false), townOf(zone));
}

QString PaperClock::secondName(Id day) const
{
    if (!m_second)
        return {};
    return QStringLiteral("%1 · %2").arg(namesOf({day}, true), townOf(QString::fromLatin1(m_second->id())));
}

QString PaperClock::fullName() const
{
    const QString zone = m_context.plan().workshop().timezone.trimmed();
    const bool named = !zone.isEmpty() || !m_context.plan().workshop().zoneLabel.trimmed().isEmpty();
    return named ? withZone(namesOf(m_context.days(), false), zone) : QString();
}

QString PaperClock::secondFullName() const
{
    return m_second ? withZone(namesOf(m_context.days(), true), QString::fromLatin1(m_second->id()))
                    : QString();
}
} // namespace convenor
