// How times are printed and typed.
#include "domain/Timing.h"

#include <algorithm>

namespace convenor {
namespace {
constexpr int minutesOfDay = 1440;
// Nothing that people type for a time is longer; longer text is refused before it is looked at.
constexpr qsizetype longestTime = 24;

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

// One character as the grammar knows it: digits of all scripts and the wide letters of East Asian keyboards
// become plain ones, spaces and marks of direction (our papers set them) a space, all dashes a hyphen. One
// for one, so that places in the plain text are places in what was typed.
QChar plainChar(QChar c)
{
    if (c.isDigit())
        return QChar(u'0' + c.digitValue());
    if (c >= QChar(0xff01) && c <= QChar(0xff5e)) // full-width ASCII
        return QChar(c.unicode() - 0xff01 + u'!');
    if (c.isSpace() || c.category() == QChar::Other_Format)
        return u' ';
    switch (c.unicode()) {
    case 0x2212: // minus
        return u'-';
    case 0x2236: // ratio
        return u':';
    case 0x066b: // Arabic decimal separator
    case 0x060c: // and comma
        return u',';
    case 0x2019: // closing quotation mark
    case 0x2032: // prime
        return u'\'';
    default:
        return c >= QChar(0x2010) && c <= QChar(0x2015) ? QChar(u'-') : c;
    }
}

QString plainTimeText(QStringView text)
{
    QString plain(text.size(), Qt::Uninitialized);
    std::transform(text.cbegin(), text.cend(), plain.begin(), plainChar);
    return plain;
}

// What people write behind hours and minutes. English and Bulgarian, and what is read all
// over Europe.
constexpr QStringView hourWords[] = {u"h",
                                     u"hr",
                                     u"hrs",
                                     u"hour",
                                     u"hours",
                                     u"std",
                                     u"stunden",
                                     u"\u0447",
                                     u"\u0447\u0430\u0441",
                                     u"\u0447\u0430\u0441\u0430"};
constexpr QStringView minuteWords[] = {u"m",
                                       u"min",
                                       u"mins",
                                       u"minute",
                                       u"minutes",
                                       u"minuten",
                                       u"\u043c\u0438\u043d",
                                       u"\u043c\u0438\u043d\u0443\u0442\u0430",
                                       u"\u043c\u0438\u043d\u0443\u0442\u0438"};
constexpr QStringView clockWords[] = {
    u"h", u"uhr", u"Uhr", u"\u0447", u"\u0447\u0430\u0441", u"\u0447\u0430\u0441\u0430"};
constexpr QStringView wordsBeforeClock[] = {u"klo", u"kl", u"um", u"at", u"\u0432"};
constexpr QStringView morningWords[] = {u"a.m", u"a. m", u"\u0635"};
constexpr QStringView afternoonWords[] = {u"p.m", u"p. m", u"\u0645"};

// Reads a short plain text from its head.
class Scanner
{
public:
    explicit Scanner(QStringView text) : m_text(text) {}

    bool atEnd() const { return m_at == m_text.size(); }
    qsizetype position() const { return m_at; }
    void spaces()
    {
        while (!atEnd() && m_text[m_at] == u' ')
            ++m_at;
    }
    // One of the characters.
    bool take(QStringView characters)
    {
        if (atEnd() || !characters.contains(m_text[m_at]))
            return false;
        ++m_at;
        return true;
    }
    // One of the words, whole, with the full stop of an abbreviation and with spaces in front of it.
    bool takeWord(std::span<const QStringView> words, Qt::CaseSensitivity sensitivity = Qt::CaseInsensitive)
    {
        const qsizetype before = m_at;
        spaces();
        for (const QStringView word : words) {
            const QStringView rest = m_text.sliced(m_at);
            const bool isWhole = rest.startsWith(word, sensitivity) &&
                                 (rest.size() == word.size() || !rest[word.size()].isLetter());
            if (!isWhole)
                continue;
            m_at += word.size();
            take(u".");
            return true;
        }
        m_at = before;
        return false;
    }
    struct Number
    {
        int value = 0;
        int digits = 0;
    };
    // At least one and at most `most` digits.
    std::optional<Number> number(int most)
    {
        Number result;
        while (!atEnd() && isDigit(m_text[m_at])) {
            if (++result.digits > most)
                return std::nullopt;
            result.value = result.value * 10 + (m_text[m_at].unicode() - u'0');
            ++m_at;
        }
        return result.digits > 0 ? std::optional(result) : std::nullopt;
    }
    // Two digits up to 59.
    std::optional<int> sixtieth()
    {
        const auto result = number(2);
        return result && result->digits == 2 && result->value < 60 ? std::optional(result->value)
                                                                   : std::nullopt;
    }
    // Seconds as spreadsheets write them: ":00" and no others.
    bool skipSeconds() { return !take(u":") || sixtieth() == 0; }

private:
    QStringView m_text;
    qsizetype m_at = 0;
};

bool takeMinuteMark(Scanner& in)
{
    const Scanner before = in;
    in.spaces();
    if (in.take(u"'"))
        return true;
    in = before;
    return in.takeWord(minuteWords);
}

// The part behind "1h": nothing, "30", "30m".
std::optional<int> minutesBehindHours(Scanner& in, int hours)
{
    in.spaces();
    if (in.atEnd())
        return hours * 60;
    const auto minutes = in.number(2);
    if (!minutes || minutes->value > 59)
        return std::nullopt;
    takeMinuteMark(in);
    return hours * 60 + minutes->value;
}

// "1.5h": the fraction of an hour in whole minutes.
std::optional<int> decimalHours(Scanner& in, int hours)
{
    const auto fraction = in.number(3);
    if (!fraction || !in.takeWord(hourWords))
        return std::nullopt;
    int scale = 1;
    for (int i = 0; i < fraction->digits; ++i)
        scale *= 10;
    return hours * 60 + (fraction->value * 60 + scale / 2) / scale;
}

std::optional<int> readDuration(Scanner& in)
{
    constexpr QStringView half = u"\u00bd";
    if (in.take(half))
        return in.takeWord(hourWords) ? std::optional(30) : std::nullopt;
    const auto number = in.number(4);
    if (!number)
        return std::nullopt;
    if (in.take(u":")) {
        const auto minutes = in.sixtieth();
        if (!minutes || !in.skipSeconds())
            return std::nullopt;
        return number->value * 60 + *minutes;
    }
    if (in.take(u".,"))
        return decimalHours(in, number->value);
    if (in.take(half))
        return in.takeWord(hourWords) ? std::optional(number->value * 60 + 30) : std::nullopt;
    // "1h30" has no word end behind its h.
    if (in.takeWord(hourWords))
        return minutesBehindHours(in, number->value);
    takeMinuteMark(in);
    return number->value;
}

// WithMinutes is for the head of a title, where a time is only what can be nothing else: "5-7" is none, and
// "A. M. Smith" or "Ч. Петров" behind one are people.
enum class ClockForm { Any, WithMinutes };

Qt::CaseSensitivity caseOf(ClockForm form)
{
    return form == ClockForm::Any ? Qt::CaseInsensitive : Qt::CaseSensitive;
}

// "am" or "pm" behind a time; the hour must be one of a twelve-hour clock.
std::optional<int> withHalfOfDay(Scanner& in, ClockForm form, int hour, int minute)
{
    constexpr QStringView am[] = {u"am"};
    constexpr QStringView pm[] = {u"pm"};
    const bool morning = in.takeWord(am) || in.takeWord(morningWords, caseOf(form));
    if (!morning && !in.takeWord(pm) && !in.takeWord(afternoonWords, caseOf(form)))
        return hour * 60 + minute;
    if (hour < 1 || hour > 12)
        return std::nullopt;
    return (hour % 12 + (morning ? 0 : 12)) * 60 + minute;
}

// The minutes behind an hour of one or two digits: behind a colon or full stop two digits, behind an hour
// mark none or two. `isTold` says whether there were any, or a mark.
std::optional<int> minutesOfClock(Scanner& in, ClockForm form, bool& isTold)
{
    isTold = true;
    if (in.take(u":.")) {
        const auto minutes = in.sixtieth();
        return minutes && in.skipSeconds() ? minutes : std::nullopt;
    }
    if (in.takeWord(clockWords)) {
        const Scanner behind = in;
        in.spaces();
        const auto minutes = in.number(2);
        if (minutes)
            return minutes->digits == 2 && minutes->value < 60 ? std::optional(minutes->value) : std::nullopt;
        in = behind; // "9h"
        return form == ClockForm::Any ? std::optional(0) : std::nullopt;
    }
    isTold = false;
    return 0;
}

// A time of day at the scanner's head. WithMinutes: 9:15, 9.15, 9h15, 2pm.
std::optional<int> readClock(Scanner& in, ClockForm form)
{
    if (form == ClockForm::Any && in.takeWord(wordsBeforeClock))
        in.spaces();
    const auto number = in.number(4);
    if (!number)
        return std::nullopt;
    int hour = number->value;
    int minute = 0;
    bool isTold = false;
    if (number->digits <= 2) {
        const auto minutes = minutesOfClock(in, form, isTold);
        if (!minutes)
            return std::nullopt;
        minute = *minutes;
    } else {
        hour = number->value / 100;
        minute = number->value % 100;
    }
    if (hour > 47 || minute > 59)
        return std::nullopt;
    const qsizetype before = in.position();
    const std::optional<int> time = withHalfOfDay(in, form, hour, minute);
    const bool hasHalf = in.position() != before;
    if (form == ClockForm::WithMinutes && !isTold && !hasHalf)
        return std::nullopt;
    if (isTold && !hasHalf)
        in.takeWord(clockWords, caseOf(form)); // "9:15 Uhr"
    return time;
}

} // namespace

QString clockText(int minutes)
{
    const qint64 size = std::abs(qint64(minutes));
    return QStringLiteral("%1%2:%3")
        .arg(minutes < 0 ? QStringLiteral("-") : QString())
        .arg(size / 60, 2, 10, QLatin1Char('0'))
        .arg(size % 60, 2, 10, QLatin1Char('0'));
}

std::optional<int> parseMinutes(QStringView text, int current)
{
    const QStringView trimmed = text.trimmed();
    if (trimmed.isEmpty() || trimmed.size() > longestTime)
        return std::nullopt;
    const QString plain = plainTimeText(trimmed).trimmed();
    Scanner in(plain);
    const bool more = in.take(u"+");
    const bool less = !more && in.take(u"-");
    in.spaces();
    const std::optional<int> typed = readDuration(in);
    if (!typed || !in.atEnd())
        return std::nullopt;
    const qint64 result = more ? qint64(current) + *typed : less ? qint64(current) - *typed : *typed;
    if (result < 0 || result >= minutesOfDay)
        return std::nullopt;
    return int(result);
}

std::optional<int> parseClock(QStringView text)
{
    const QStringView trimmed = text.trimmed();
    if (trimmed.isEmpty() || trimmed.size() > longestTime)
        return std::nullopt;
    const QString plain = plainTimeText(trimmed).trimmed();
    if (plain == u"noon" || plain == u"12 noon")
        return minutesOfDay / 2;
    Scanner in(plain);
    const std::optional<int> time = readClock(in, ClockForm::Any);
    if (!time || in.atEnd())
        return time;
    // "1:10 +1": of the next day, as the window shows it.
    in.spaces();
    const bool isNextDay = *time < minutesOfDay && in.take(u"+") && in.take(u"1") && in.atEnd();
    return isNextDay ? std::optional(*time + minutesOfDay) : std::nullopt;
}

std::optional<TimedTitle> parseTimedTitle(const QString& text)
{
    const QStringView whole = QStringView(text).trimmed();
    const QString plain = plainTimeText(whole.first(std::min(whole.size(), 2 * longestTime)));
    Scanner in(plain);
    in.spaces();
    const std::optional<int> start = readClock(in, ClockForm::WithMinutes);
    if (!start)
        return std::nullopt;
    in.spaces();
    if (!in.take(u"-"))
        return std::nullopt;
    in.spaces();
    std::optional<int> end = readClock(in, ClockForm::WithMinutes);
    if (!end)
        return std::nullopt;
    const QStringView rest = whole.sliced(in.position());
    if (!rest.isEmpty() && !rest.front().isSpace())
        return std::nullopt;
    // "22:00-1:00" runs past midnight; "10:00-9:00" is a slip of the fingers.
    if (*end < *start && *end + minutesOfDay - *start <= minutesOfDay / 2)
        *end += minutesOfDay;
    if (*end <= *start)
        return std::nullopt;
    return TimedTitle{*start, *end, rest.trimmed().toString()};
}
} // namespace convenor
