#include "exchange/sheets/NumberFormat.h"

#include <QDateTime>

#include <cmath>

namespace convenor {
namespace {
using Kind = NumberFormat::Kind;
constexpr double lastSerial = 2958466; // 1 January 10000
constexpr qint64 daySeconds = 86400;

// The letters of the first section that say something: without quoted texts, escaped letters, paddings and
// brackets. A bracket of hours, minutes or seconds only becomes [.
QString meaning(const QString& code)
{
    QString letters;
    for (qsizetype i = 0; i < code.size() && code[i] != u';'; ++i) {
        const QChar c = code[i];
        if (c == u'"') {
            i = code.indexOf(u'"', i + 1);
            if (i < 0)
                break;
        } else if (c == u'\\' || c == u'_' || c == u'*') {
            ++i;
        } else if (c == u'[') {
            const qsizetype end = code.indexOf(u']', i);
            if (end < 0)
                break;
            const QString inside = code.mid(i + 1, end - i - 1).toLower();
            if (!inside.isEmpty() && inside.count(inside[0]) == inside.size() &&
                QStringLiteral("hms").contains(inside[0]))
                letters += u'[';
            i = end;
        } else {
            letters += c.toLower();
        }
    }
    return letters;
}

QString dateText(qint64 serial, bool from1904)
{
    if (!from1904 && serial == 60)
        return QStringLiteral("1900-02-29"); // of Lotus 1-2-3, kept by all its successors
    const QDate first = from1904      ? QDate(1904, 1, 1)
                        : serial < 60 ? QDate(1899, 12, 31)
                                      : QDate(1899, 12, 30);
    return first.addDays(serial).toString(Qt::ISODate);
}

QString zerosText(double number, int digits)
{
    const QString text = numberText(std::fabs(number));
    if (text.contains(u'.') || text.contains(u'e'))
        return numberText(number);
    return (number < 0 ? QStringLiteral("-") : QString()) + text.rightJustified(digits, u'0');
}
} // namespace

NumberFormat builtInFormat(int id)
{
    if (id == 9 || id == 10)
        return {Kind::Percent};
    if ((id >= 14 && id <= 17))
        return {Kind::Date};
    if ((id >= 18 && id <= 21) || id == 45 || id == 47)
        return {Kind::Time};
    if (id == 22)
        return {Kind::DateTime};
    if (id == 46)
        return {Kind::Elapsed};
    if ((id >= 27 && id <= 36) || (id >= 50 && id <= 58))
        return {Kind::ByValue};
    return {};
}

NumberFormat formatOfCode(const QString& code)
{
    const QString letters = meaning(code);
    if (letters.trimmed() == u"general" || letters.contains(u'@'))
        return {};
    if (letters.contains(u'['))
        return {Kind::Elapsed};
    QString rest = letters;
    rest.replace(QStringLiteral("general"), QString());
    rest.replace(QStringLiteral("e+"), QStringLiteral("+"))
        .replace(QStringLiteral("e-"), QStringLiteral("-"));
    const bool halves = rest.contains(QStringLiteral("am/pm")) || rest.contains(QStringLiteral("a/p"));
    rest.remove(QStringLiteral("am/pm")).remove(QStringLiteral("a/p"));
    const bool clock = rest.contains(u'h') || rest.contains(u's') || halves;
    // An m is minutes only where hours or seconds stand beside it. e, g and b: years and eras of East Asia.
    const bool calendar = rest.contains(u'd') || rest.contains(u'y') || rest.contains(u'e') ||
                          rest.contains(u'g') || rest.contains(u'b') || (rest.contains(u'm') && !clock);
    const bool month = rest.contains(u"mmm");
    if (clock)
        return {calendar || month ? Kind::DateTime : Kind::Time};
    if (calendar)
        return {Kind::Date};
    if (rest.contains(u'%'))
        return {Kind::Percent};
    if (rest.size() > 1 && rest.count(u'0') == rest.size())
        return {Kind::Zeros, int(std::min<qsizetype>(rest.size(), 30))};
    return {};
}

QString timeText(qint64 seconds)
{
    const auto two = [](qint64 number) { return QString::number(number).rightJustified(2, u'0'); };
    QString text = two(seconds / 3600) + u':' + two(seconds / 60 % 60);
    if (seconds % 60 != 0)
        text += u':' + two(seconds % 60);
    return text;
}

QString numberText(double number)
{
    if (!std::isfinite(number))
        return {};
    if (number == 0)
        return QStringLiteral("0"); // not -0
    const QString text = QString::number(number, 'g', 15);
    const qsizetype e = text.indexOf(u'e');
    if (e < 0)
        return text;
    const int exponent = text.mid(e + 1).toInt();
    if (exponent < -15 || exponent > 20)
        return text;
    // 15 digits that count, then zeros: what lies behind them is the arithmetic's, not the person's.
    QString digits = text.left(e);
    const bool negative = digits.startsWith(u'-');
    if (negative)
        digits.remove(0, 1);
    const qsizetype point = digits.indexOf(u'.');
    const qsizetype whole = point < 0 ? digits.size() : point;
    digits.remove(u'.');
    const qsizetype place = whole + exponent;
    if (place <= 0)
        digits = QStringLiteral("0.") + QString(-place, u'0') + digits;
    else if (place >= digits.size())
        digits += QString(place - digits.size(), u'0');
    else
        digits.insert(place, u'.');
    return negative ? u'-' + digits : digits;
}

QString shownNumber(double number, const NumberFormat& format, bool from1904)
{
    if (format.kind == Kind::Plain)
        return numberText(number);
    if (format.kind == Kind::Percent)
        return numberText(number * 100) + u'%';
    if (format.kind == Kind::Zeros)
        return zerosText(number, format.digits);
    if (!std::isfinite(number) || number < 0 || number >= lastSerial)
        return numberText(number);
    const qint64 seconds = std::llround(number * double(daySeconds));
    const qint64 day = seconds / daySeconds;
    const qint64 clock = seconds % daySeconds;
    if (format.kind == Kind::Elapsed)
        return timeText(seconds);
    if (format.kind == Kind::Time)
        return timeText(clock);
    const bool isDay = day > 0 || from1904;
    if (format.kind == Kind::ByValue)
        return !isDay       ? timeText(clock)
               : clock == 0 ? dateText(day, from1904)
                            : dateText(day, from1904) + u' ' + timeText(clock);
    if (format.kind == Kind::Date)
        return isDay ? dateText(day, from1904) : numberText(number);
    return isDay ? dateText(day, from1904) + u' ' + timeText(clock) : timeText(clock);
}

QString shownIsoDate(const QString& text)
{
    if (!text.contains(u'T'))
        return QDate::fromString(text, Qt::ISODate).isValid() ? text.left(10) : text;
    const QDateTime moment = QDateTime::fromString(text, Qt::ISODateWithMs);
    if (!moment.isValid())
        return text;
    const QDateTime rounded = QDateTime(moment.date(), moment.time(), Qt::UTC).addMSecs(500);
    return rounded.date().toString(Qt::ISODate) + u' ' +
           timeText(rounded.time().msecsSinceStartOfDay() / 1000);
}
} // namespace convenor
