#include "documents/DocumentLanguage.h"

namespace convenor {
namespace {
// CLDR's plain English is American; papers in English are read by Europeans.
QLocale localeOf(const QString& code)
{
    if (code == QStringLiteral("en"))
        return QLocale(QLocale::English, QLocale::UnitedKingdom);
    return QLocale(code);
}

// The format of a date without the name of the day and what sets it off.
QString withoutWeekday(QString format)
{
    const qsizetype at = format.indexOf(QStringLiteral("dddd"));
    if (at < 0)
        return format;
    qsizetype end = at + 4;
    while (end < format.size() && (format[end] == u',' || format[end].isSpace()))
        ++end;
    qsizetype start = at;
    if (end == format.size()) {
        while (start > 0 && (format[start - 1] == u',' || format[start - 1].isSpace()))
            --start;
    }
    return format.remove(start, end - start);
}

constexpr int minutesOfDay = 24 * 60;
constexpr QChar enDash(0x2013);
} // namespace

DocumentLanguage::DocumentLanguage(const QString& code)
    : m_code(QLocale(code).language() == QLocale::C ? QStringLiteral("en") : code), m_locale(localeOf(m_code))
{
    auto translator = std::make_unique<QTranslator>();
    if (translator->load(QStringLiteral(":/i18n/convenor_%1.qm").arg(m_code)))
        m_translator = std::move(translator);
}

QString DocumentLanguage::translate(const char* context, const char* source, const char* disambiguation,
                                    int n) const
{
    QString text;
    if (m_translator)
        text = m_translator->translate(context, source, disambiguation, n);
    if (text.isEmpty())
        text = QString::fromUtf8(source);
    if (n >= 0)
        text.replace(QStringLiteral("%n"), m_locale.toString(n));
    return text;
}

QString DocumentLanguage::date(QDate date) const
{
    return m_locale.toString(date, QLocale::LongFormat);
}

QString DocumentLanguage::dateWithoutWeekday(QDate date) const
{
    return m_locale.toString(date, withoutWeekday(m_locale.dateFormat(QLocale::LongFormat)));
}

QString DocumentLanguage::headingDate(QDate date) const
{
    QString text = this->date(date);
    if (!text.isEmpty())
        text.replace(0, 1, m_locale.toUpper(text.left(1)));
    return text;
}

QString DocumentLanguage::dateRange(QDate first, QDate last) const
{
    if (first == last)
        return date(first);
    const QString format = withoutWeekday(m_locale.dateFormat(QLocale::LongFormat));
    const bool dayFirst = format.startsWith(QStringLiteral("d "));
    if (dayFirst && first.year() == last.year() && first.month() == last.month())
        return QString::number(first.day()) + enDash + m_locale.toString(last, format);
    return dateWithoutWeekday(first) + QStringLiteral(" ") + enDash + QStringLiteral(" ") +
           dateWithoutWeekday(last);
}

QString DocumentLanguage::time(int minutes) const
{
    const int clock = ((minutes % minutesOfDay) + minutesOfDay) % minutesOfDay;
    return QStringLiteral("%1:%2").arg(clock / 60, 2, 10, QChar(u'0')).arg(clock % 60, 2, 10, QChar(u'0'));
}

QString DocumentLanguage::timeRange(int start, int end) const
{
    const QString range = time(start) + QStringLiteral(" ") + enDash + QStringLiteral(" ") + time(end);
    // Under the heading of its day, what begins behind midnight would seem to be early in the morning.
    return start < minutesOfDay ? range : translate("documents", "%1 (next day)").arg(range);
}
} // namespace convenor
