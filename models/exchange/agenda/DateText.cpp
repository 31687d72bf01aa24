#include "exchange/agenda/DateText.h"

#include "domain/planners/PeopleCell.h"

#include <QHash>

#include <optional>

namespace convenor {
namespace {
using Numbers = QHash<QString, int>;

// One list for each number from 1 on, names separated by |.
template <std::size_t count>
Numbers numbered(const char* const (&names)[count])
{
    Numbers numbers;
    for (std::size_t i = 0; i < count; ++i) {
        for (const QString& name : QString::fromUtf8(names[i]).split(u'|'))
            numbers.insert(foldedName(name), int(i) + 1);
    }
    return numbers;
}

int monthOf(const QString& folded)
{
    static const Numbers months = numbered({
        "january|jan|януари|ян|janvier|janv|januar|jänner|jän|enero|ene|gennaio|gen",
        "february|feb|февруари|фев|février|févr|fév|februar|febrero|febbraio|febb",
        "march|mar|март|мар|mars|märz|mär|marzo",
        "april|apr|април|апр|avril|avr|abril|abr|aprile",
        "may|май|mai|mayo|maggio|mag",
        "june|jun|юни|juin|juni|junio|giugno|giu",
        "july|jul|юли|juillet|juil|juli|julio|luglio|lug",
        "august|aug|август|авг|août|agosto|ago",
        "september|sept|sep|септември|септ|септ|septembre|septiembre|settembre|sett",
        "october|oct|октомври|окт|octobre|oktober|okt|octubre|ottobre|ott",
        "november|nov|ноември|ноем|ное|novembre|noviembre",
        "december|dec|декември|дек|décembre|déc|dezember|dez|diciembre|dic|dicembre",
    });
    return months.value(folded);
}

const QList<QStringList>& rangeWords()
{
    static const QList<QStringList> words =
        wordList("to|and|bis|und|au|et|y|e|al|до|и|until|till|to the|and the|bis zum|und dem|al|hasta el");
    return words;
}

const QList<QStringList>& suffixes()
{
    static const QList<QStringList> words = wordList("st|nd|rd|th|er|re|ти|ви|ри|ми|ma|o|a");
    return words;
}

const QList<QStringList>& ofWords()
{
    static const QList<QStringList> words = wordList("of|de|del|di|of the|от|des");
    return words;
}

// Reads dates from the tokens of one line, each token seen a bounded number of times.
class DateReader
{
public:
    explicit DateReader(const QList<TextToken>& tokens) : m_tokens(tokens) {}

    std::optional<DateText> at(int token)
    {
        m_at = token;
        DateText date;
        date.firstToken = token;
        takeWeekday(date.weekday);
        const int behindWeekday = m_at;
        for (const auto form : {&DateReader::dayFirst, &DateReader::monthFirst, &DateReader::digits}) {
            m_at = behindWeekday;
            DateText read = date;
            if (!(this->*form)(read))
                continue;
            read.endToken = m_at;
            read.from = m_tokens[read.firstToken].from;
            read.length = m_tokens[m_at - 1].end() - read.from;
            return read;
        }
        return std::nullopt;
    }

private:
    const TextToken* peek(int ahead = 0) const
    {
        return m_at + ahead < m_tokens.size() ? &m_tokens[m_at + ahead] : nullptr;
    }
    bool takeSign(char16_t sign)
    {
        const bool is = peek() && peek()->isSign(sign);
        m_at += is ? 1 : 0;
        return is;
    }
    void takeWords(const QList<QStringList>& list) { m_at += wordsAt(m_tokens, m_at, list); }

    void takeWeekday(int& weekday)
    {
        const int told = peek() && peek()->kind == TextToken::Word ? weekdayOf(peek()->folded) : 0;
        if (told == 0)
            return;
        weekday = told;
        ++m_at;
        takeSign(u'.');
        takeSign(u',');
        static const QList<QStringList> articles = wordList("the|den|le|el|il|dem");
        takeWords(articles);
    }
    bool takeDay(int& day)
    {
        const TextToken* token = peek();
        if (!token || token->kind != TextToken::Number || token->length > 2 || token->value < 1 ||
            token->value > 31)
            return false;
        day = token->value;
        ++m_at;
        // "24th", "24 th", "24.", "1er", "24º"
        if (peek() && peek()->kind == TextToken::Word)
            takeWords(suffixes());
        else if (peek() && peek()->isGlued && (peek()->text == u"." || peek()->text == u"º"))
            ++m_at;
        return true;
    }
    bool takeMonth(int& month)
    {
        month = peek() && peek()->kind == TextToken::Word ? monthOf(peek()->folded) : 0;
        if (month == 0)
            return false;
        ++m_at;
        takeSign(u'.');
        return true;
    }
    void takeYear(int& year)
    {
        const int before = m_at;
        takeSign(u',');
        static const QList<QStringList> of = wordList("de|del");
        takeWords(of);
        year = peek() ? yearOf(*peek()) : 0;
        if (year == 0) {
            m_at = before;
            return;
        }
        ++m_at;
        if (peek() && peek()->isGlued && peek()->text == u"г") {
            ++m_at;
            takeSign(u'.');
        }
    }
    bool takeRange()
    {
        if (peek() && (peek()->isDash() || peek()->isSign(u'/') || peek()->isSign(u'&'))) {
            ++m_at;
            return true;
        }
        takeSign(u',');
        const int words = wordsAt(m_tokens, m_at, rangeWords());
        m_at += words;
        static const QList<QStringList> articles = wordList("the|den|le|el|il|dem");
        takeWords(articles);
        return words > 0;
    }

    // 24 November, 24-25 November 2016, the 24th to the 25th of November, 30 November - 1 December
    bool dayFirst(DateText& date)
    {
        if (!takeDay(date.day))
            return false;
        const int behindDay = m_at;
        takeWords(ofWords());
        if (takeMonth(date.month)) {
            takeYear(date.year);
            takeLast(date);
            return true;
        }
        m_at = behindDay;
        int weekday = 0;
        // In "Day 1 - 24 November" and "1 - Thursday 24 November" the first number is no date.
        static const QList<QStringList> dayWords = wordList("day|tag|jour|día|giorno|ден|journée");
        const bool isCount = date.firstToken > 0 && wordsAt(m_tokens, date.firstToken - 1, dayWords) == 1;
        if (isCount || !takeRange())
            return false;
        takeWeekday(weekday);
        if ((weekday != 0 && date.weekday == 0) || !takeDay(date.lastDay))
            return false;
        takeWords(ofWords());
        if (!takeMonth(date.month))
            return false;
        date.lastMonth = date.month;
        takeYear(date.year);
        return true;
    }
    // Behind a whole date: "- 1 December 2016"
    void takeLast(DateText& date)
    {
        const int before = m_at;
        int weekday = 0;
        int year = 0;
        if (takeRange()) {
            takeWeekday(weekday);
            if (takeDay(date.lastDay)) {
                takeWords(ofWords());
                if (takeMonth(date.lastMonth)) {
                    takeYear(year);
                    date.year = date.year != 0 ? date.year : year;
                    return;
                }
            }
        }
        date.lastDay = 0;
        date.lastMonth = 0;
        m_at = before;
    }
    // November 23-25, 2016; May 8
    bool monthFirst(DateText& date)
    {
        // "may 8" and "mars 3" in small letters are no dates, except where months have small letters.
        if (!takeMonth(date.month) || !peek() || !takeDay(date.day))
            return false;
        const int behindDay = m_at;
        if (!takeRange() || !takeDay(date.lastDay)) {
            date.lastDay = 0;
            m_at = behindDay;
        } else {
            date.lastMonth = date.month;
        }
        takeYear(date.year);
        return m_tokens[date.firstToken].text.front().isUpper();
    }
    // 24.11.2016, 24/11/2016, 24.-25.11.2016, 2016-11-24
    bool digits(DateText& date)
    {
        const TextToken* first = peek();
        if (first && yearOf(*first) != 0 && peek(4) && peek(1)->isDash() && peek(3)->isDash()) {
            date.year = first->value;
            date.month = peek(2)->value;
            date.day = peek(4)->value;
            m_at += 5;
            return QDate::isValid(date.year, date.month, date.day);
        }
        if (!takeDay(date.day))
            return false;
        const bool dotted = m_tokens[m_at - 1].isSign(u'.');
        if (dotted && peek() && peek()->isDash()) {
            ++m_at;
            if (!takeDay(date.lastDay) || !m_tokens[m_at - 1].isSign(u'.'))
                return false;
        } else if (!dotted && !takeSign(u'/')) {
            return false;
        }
        const TextToken* month = peek();
        if (!month || month->kind != TextToken::Number || month->value < 1 || month->value > 12)
            return false;
        date.month = month->value;
        date.lastMonth = date.lastDay != 0 ? date.month : 0;
        ++m_at;
        if (!takeSign(dotted ? u'.' : u'/') || !peek())
            return false;
        date.year = yearOf(*peek());
        ++m_at;
        return date.year != 0;
    }

    const QList<TextToken>& m_tokens;
    int m_at = 0;
};
} // namespace

int weekdayOf(const QString& folded)
{
    static const Numbers weekdays = numbered({
        "monday|mon|понеделник|пон|пн|lundi|lun|montag|mo|lunes|lunedì",
        "tuesday|tue|tues|вторник|вт|mardi|dienstag|di|martes|martedì",
        "wednesday|wed|сряда|ср|mercredi|mer|mittwoch|mi|miércoles|mercoledì",
        "thursday|thu|thur|thurs|четвъртък|четв|чт|jeudi|jeu|donnerstag|do|jueves|giovedì",
        "friday|fri|петък|пт|vendredi|ven|freitag|fr|viernes|venerdì",
        "saturday|sat|събота|сб|samedi|sam|samstag|sonnabend|sa|sábado|sabato",
        "sunday|sun|неделя|нд|dimanche|dim|sonntag|so|domingo|domenica",
    });
    return weekdays.value(folded);
}

int yearOf(const TextToken& token)
{
    const bool is =
        token.kind == TextToken::Number && token.length == 4 && token.value >= 1900 && token.value < 2200;
    return is ? token.value : 0;
}

QList<QDate> DateText::dates(int usualYear) const
{
    constexpr int mostDays = 31;
    const int firstYear = year != 0 ? year : usualYear;
    const QDate first(firstYear, month, day);
    if (!first.isValid() || !isRange())
        return first.isValid() ? QList<QDate>{first} : QList<QDate>();
    QDate last(firstYear, lastMonth, lastDay);
    // "30 December - 1 January 2017": the year is that of the last day.
    const QDate earlier = last.isValid() && last < first ? first.addYears(-1) : first;
    QList<QDate> all;
    for (QDate date = earlier; last.isValid() && date <= last && all.size() < mostDays;
         date = date.addDays(1))
        all.append(date);
    return all;
}

QList<DateText> datesIn(const QList<TextToken>& tokens)
{
    QList<DateText> dates;
    DateReader reader(tokens);
    for (int at = 0; at < tokens.size();) {
        const bool mayBegin = tokens[at].kind != TextToken::Sign;
        const std::optional<DateText> date = mayBegin ? reader.at(at) : std::nullopt;
        if (date && date->endToken > at) {
            dates.append(*date);
            at = date->endToken;
        } else {
            ++at;
        }
    }
    return dates;
}
} // namespace convenor
