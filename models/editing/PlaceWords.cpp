#include "editing/PlaceWords.h"

#include "domain/planners/PeopleCell.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

namespace convenor {
namespace {
struct PlaceWordsTexts
{
    Q_DECLARE_TR_FUNCTIONS(PlaceWords)
};

QString parkingName()
{
    return PlaceWordsTexts::tr("Parking list");
}

// Reads pieces of a text as parts of a place.
class PlaceReader
{
public:
    PlaceReader(const Plan& plan, const Timing& timing, Id shownDay) : m_plan(plan), m_shownDay(shownDay)
    {
        for (const DayTime& day : timing.days())
            m_days.append(plan.find<Day>(day.day));
    }

    // What the whole piece says; nothing when it is no place.
    std::optional<PlaceWish> read(const QString& piece) const
    {
        const QString folded = foldedName(piece);
        if (folded.isEmpty())
            return std::nullopt;
        if (folded.size() > 2 && (foldedName(parkingName()).startsWith(folded) ||
                                  QStringLiteral("parking list").startsWith(folded)))
            return PlaceWish{.parking = true};
        if (const Id day = dayOf(piece.trimmed(), folded))
            return PlaceWish{.day = day};
        if (const std::optional<int> start = parseClock(piece.trimmed()))
            return PlaceWish{.start = start};
        if (const Id room = roomOf(folded))
            return PlaceWish{.room = room};
        return std::nullopt;
    }

private:
    Id dayOf(const QString& piece, const QString& folded) const
    {
        static const QRegularExpression step(QStringLiteral("^[+-]\\d{1,2}$"));
        if (step.match(piece).hasMatch())
            return dayAt(indexOf(m_shownDay) + piece.toInt());
        static const QRegularExpression numbered(QStringLiteral("^(.*?)\\s*(\\d{1,3})$"));
        const QRegularExpressionMatch match = numbered.match(folded);
        const QString word = match.captured(1);
        if (match.hasMatch() &&
            (word == u"day" || word == u"d" || word == foldedName(PlaceWordsTexts::tr("day"))))
            return dayAt(match.captured(2).toInt() - 1);
        Id found = 0;
        for (const Day* day : m_days) {
            if (!isCalled(*day, piece, folded))
                continue;
            // Two Fridays: which one must be said.
            if (found)
                return 0;
            found = day->id;
        }
        return found;
    }
    Id dayAt(qsizetype index) const { return index >= 0 && index < m_days.size() ? m_days.at(index)->id : 0; }
    qsizetype indexOf(Id id) const
    {
        for (qsizetype i = 0; i < m_days.size(); ++i) {
            if (m_days.at(i)->id == id)
                return i;
        }
        return 0;
    }
    static bool isCalled(const Day& day, const QString& piece, const QString& folded)
    {
        const QLocale window;
        const QString weekday = foldedName(window.toString(day.date, QStringLiteral("dddd")));
        const bool isWeekday = folded.size() >= 2 && weekday.startsWith(folded);
        if (isWeekday || folded == foldedName(window.toString(day.date, QStringLiteral("ddd"))) ||
            folded == foldedName(dayName(day)))
            return true;
        for (const char* format : {"yyyy-MM-dd", "d.M.yyyy", "d.M.", "d/M/yyyy", "d/M"}) {
            if (piece == day.date.toString(QString::fromLatin1(format)) ||
                piece == day.date.toString(QString::fromLatin1(format).replace(u'd', QStringLiteral("dd"))))
                return true;
        }
        return folded == foldedName(window.toString(day.date, QStringLiteral("d MMM"))) ||
               folded == foldedName(window.toString(day.date, QStringLiteral("d MMMM")));
    }
    Id roomOf(const QString& folded) const
    {
        Id begins = 0;
        int beginning = 0;
        for (const Room& room : m_plan.all<Room>()) {
            const QString name = foldedName(room.name);
            if (name == folded)
                return room.id;
            if (name.startsWith(folded)) {
                begins = room.id;
                ++beginning;
            }
        }
        return beginning == 1 ? begins : 0;
    }

    const Plan& m_plan;
    Id m_shownDay;
    QList<const Day*> m_days;
};

// Adds what one more piece says; false when that was told already.
bool addPiece(PlaceWish& wish, const PlaceWish& more)
{
    const bool twice = (more.day && wish.day) || (more.start && wish.start) || (more.room && wish.room) ||
                       (more.parking && wish.parking);
    if (more.day)
        wish.day = more.day;
    if (more.start)
        wish.start = more.start;
    if (more.room)
        wish.room = more.room;
    wish.parking = wish.parking || more.parking;
    return !twice;
}
} // namespace

QString dayName(const Day& day)
{
    return QLocale().toString(day.date, QStringLiteral("ddd d MMM"));
}

TypedPlace typedPlace(const Plan& plan, const Timing& timing, Id shownDay, const QString& text)
{
    // Pieces are tried from the longest on, because names of rooms hold spaces, commas and figures.
    struct Word
    {
        qsizetype begin;
        qsizetype end;
    };
    constexpr qsizetype longestText = 400;
    constexpr qsizetype mostWords = 12;
    QList<Word> words;
    static const QRegularExpression word(QStringLiteral("[^\\s,]+"));
    auto matches = word.globalMatch(text);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        words.append({match.capturedStart(), match.capturedEnd()});
    }
    if (words.isEmpty() || words.size() > mostWords || text.size() > longestText)
        return {std::nullopt, text};
    const PlaceReader reader(plan, timing, shownDay);
    PlaceWish wish;
    for (qsizetype first = 0; first < words.size();) {
        qsizetype last = words.size() - 1;
        std::optional<PlaceWish> part;
        for (; last >= first && !part; --last)
            part = reader.read(text.sliced(words[first].begin, words[last].end - words[first].begin));
        if (!part)
            return {std::nullopt, text.sliced(words[first].begin)};
        if (!addPiece(wish, *part))
            return {std::nullopt, text};
        first = last + 2;
    }
    // What is parked has neither day nor time.
    if (wish.parking && (wish.day || wish.start || wish.room))
        return {std::nullopt, text};
    return {wish, {}};
}

QStringList placeSuggestions(const Plan& plan, const Timing& timing)
{
    QStringList names;
    for (const DayTime& day : timing.days())
        names.append(dayName(*plan.find<Day>(day.day)));
    for (const Room& room : plan.all<Room>()) {
        if (!room.name.trimmed().isEmpty())
            names.append(room.name);
    }
    names.append(parkingName());
    return names;
}
} // namespace convenor
