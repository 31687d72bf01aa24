#include "exchange/agenda/ProgrammeFacts.h"

#include "exchange/agenda/ProgrammeTexts.h"
#include "exchange/agenda/ProgrammeWords.h"

#include <QLocale>
#include <QMap>

#include <algorithm>

namespace convenor {
namespace {
constexpr int longestTitle = 160;

const QList<QStringList>& eventWords()
{
    static const QList<QStringList> words = wordList(
        "workshop*|conference*|meeting|summit|seminar*|webinar*|forum|congress|symposium|конференция*|"
        "семинар*|"
        "среща|форум*|уъркшоп*|tagung|konferenz|konferenz*|veranstaltung|atelier thématique|conférence|"
        "séminaire|colloque|jornada|jornadas|conferencia|encuentro|taller|convegno|conferenza|seminario|"
        "programme of the|agenda of the|kongress|fachtagung");
    return words;
}

int eventWordIn(const QList<TextToken>& tokens)
{
    for (int at = 0; at < tokens.size(); ++at) {
        if (const int count = wordsAt(tokens, at, eventWords()); count > 0)
            return at + count;
    }
    return 0;
}

struct Quote
{
    QString text;
    int from = 0;
};

// The first text in quotation marks from a letter on.
std::optional<Quote> quoted(const QString& text, int from)
{
    static const QString opening = QStringLiteral("“„«\"‘'");
    static const QString closing = QStringLiteral("””“»\"’'");
    constexpr int shortest = 8;
    for (int at = from; at < text.size(); ++at) {
        const qsizetype kind = opening.indexOf(text[at]);
        if (kind < 0 || (at > 0 && text[at - 1].isLetterOrNumber()))
            continue;
        for (int end = at + 1; end < text.size() && end - at <= longestTitle; ++end) {
            const bool closes =
                closing.contains(text[end]) && (end + 1 == text.size() || !text[end + 1].isLetterOrNumber());
            if (closes && end - at > shortest)
                return Quote{text.mid(at + 1, end - at - 1), at + 1};
        }
    }
    return std::nullopt;
}

// In a Cyrillic line: the name in Latin letters behind "конференцията".
std::optional<Quote> foreignName(const QString& text, const QList<TextToken>& tokens, int at)
{
    const auto isLatin = [](const TextToken& token) {
        return token.kind == TextToken::Word && token.text.front().script() == QChar::Script_Latin;
    };
    if (at == 0 || isLatin(tokens[at - 1]))
        return std::nullopt;
    int end = at;
    while (end < tokens.size() && isLatin(tokens[end]))
        ++end;
    if (end < at + 2)
        return std::nullopt;
    return Quote{text.mid(tokens[at].from, tokens[end - 1].end() - tokens[at].from), tokens[at].from};
}

// Reads the facts of one text, line by line.
class FactsReader
{
public:
    explicit FactsReader(ProgrammeDraft& draft) : m_draft(draft) {}

    EventFacts read(int end)
    {
        for (int index = 0; index < end; ++index) {
            const SourceLine& source = m_draft.source[index];
            if (source.isIgnored || source.text.trimmed().isEmpty())
                continue;
            m_line = index + 1;
            m_text = source.text;
            m_look = lookAtLine(m_text);
            readTitle();
            for (DateText date : std::as_const(m_look.dates)) {
                date.year = date.year != 0 ? date.year : yearInLine();
                readDate(date);
            }
            readZone();
        }
        return m_facts;
    }

private:
    const QList<TextToken>& tokens() const { return m_look.tokens; }

    void setTitle(const QString& title, int from, const QString& why)
    {
        m_draft.facts.title = {title.trimmed(), {{m_line, from, int(title.size())}, Sureness::Guessed, why}};
    }

    void readTitle()
    {
        const int behind = eventWordIn(tokens());
        m_facts.isOnline = m_facts.isOnline || (behind > 0 && saysOnline(tokens()));
        static const QList<QStringList> subject =
            wordList("subject|betreff|objet|asunto|oggetto|относно|тема");
        if (m_draft.facts.title.value.isEmpty() && wordsAt(tokens(), 0, subject) == 1 &&
            tokens().size() > 2 && tokens()[1].isSign(u':')) {
            int at = 2;
            static const QList<QStringList> again = wordList("re|fwd|fw|aw|wg|tr");
            while (at + 1 < tokens().size() && wordsAt(tokens(), at, again) == 1 &&
                   tokens()[at + 1].isSign(u':'))
                at += 2;
            if (at < tokens().size())
                setTitle(m_text.mid(tokens()[at].from), tokens()[at].from,
                         ProgrammeTexts::tr("the subject of the mail"));
            return;
        }
        if (behind == 0 && m_draft.source[m_line - 1].isHeading && m_draft.facts.title.value.isEmpty() &&
            m_look.dates.isEmpty())
            setTitle(m_text.trimmed(), 0, ProgrammeTexts::tr("the first headline"));
        if (behind == 0 || m_hasTitle)
            return;
        // A name told after "workshop" is better than a headline; a headline better than nothing.
        std::optional<Quote> name = quoted(m_text, tokens()[behind - 1].from);
        if (!name)
            name = foreignName(m_text, tokens(), behind);
        const bool isHeadline = m_text.size() <= longestTitle && !m_text.trimmed().endsWith(u'.') &&
                                m_look.dates.isEmpty() && tokens().size() > 2;
        if (isHeadline && tokens().front().text.front().isUpper() && !foreignName(m_text, tokens(), behind)) {
            if (m_draft.facts.title.value.isEmpty())
                setTitle(m_text.trimmed(), int(m_text.size() - m_text.trimmed().size()),
                         ProgrammeTexts::tr("a headline that names an event"));
            m_hasTitle = true;
        } else if (name && m_draft.facts.title.value.isEmpty()) {
            setTitle(name->text, name->from, ProgrammeTexts::tr("the name behind the word for an event"));
            m_hasTitle = true;
        }
    }

    void readDate(const DateText& date)
    {
        EventDates found{date, {m_line, date.from, date.length}, date.isRange()};
        const bool hasPlace = readPlaceBefore(date) | readPlaceBehind(date);
        static const QList<QStringList> held =
            wordList("on|from|held on|am|vom|le|du|el|il|dal|на|от|the|on the");
        static const QList<QStringList> ofEvent =
            wordList("held|hosting|takes|place|проведе|stattfindet|findet|lieu|joins");
        bool isSaid = date.weekday != 0;
        for (int at = std::max(0, date.firstToken - 4); at < date.firstToken; ++at)
            isSaid = isSaid || wordsAt(tokens(), at, held) > 0 || wordsAt(tokens(), at, ofEvent) > 0;
        const bool hasHours = !m_look.clocks.isEmpty();
        found.isStrong = found.isStrong || hasPlace || isSaid || hasHours;
        if (hasHours && !m_facts.hours) {
            for (const ClockText& clock : std::as_const(m_look.clocks)) {
                if (!clock.end || m_facts.hours)
                    continue;
                m_facts.hours = clock;
                m_facts.hoursPlace = {m_line, clock.from, clock.length};
            }
        }
        const auto same = [&date](const EventDates& other) {
            return other.date.day == date.day && other.date.month == date.month &&
                   other.date.lastDay == date.lastDay &&
                   (other.date.year == date.year || date.year == 0 || other.date.year == 0);
        };
        constexpr qsizetype mostDates = 8; // of which people can choose one by a digit
        if (m_facts.dates.size() < mostDates &&
            std::none_of(m_facts.dates.cbegin(), m_facts.dates.cend(), same))
            m_facts.dates.append(found);
    }

    // "Brussels, 27-28 April 2015", "held in Frankfurt from the 24th"
    bool readPlaceBefore(const DateText& date)
    {
        int at = date.firstToken - 1;
        static const QList<QStringList> from = wordList("from|on|vom|am|du|le|от|на|del|dal");
        while (at >= 0 && (wordsAt(tokens(), at, from) == 1 || tokens()[at].folded == u"the"))
            --at;
        const bool hasComma = at >= 0 && tokens()[at].isSign(u',');
        at -= hasComma ? 1 : 0;
        const int end = at + 1;
        while (at >= 0 && isPlaceWord(tokens()[at]))
            --at;
        const int begin = at + 1;
        if (end <= begin || end - begin > 4)
            return false;
        static const QList<QStringList> in = wordList("in|à|en|във|в|a|at");
        const bool isHead = begin == 0 || tokens()[begin - 1].kind == TextToken::Sign;
        const bool isIn = begin > 0 && wordsAt(tokens(), begin - 1, in) == 1;
        return (isIn || (isHead && hasComma)) && setPlace(begin, end);
    }

    // "..., in Malmö", "във Валенсия, Испания"
    bool readPlaceBehind(const DateText& date)
    {
        int at = date.endToken;
        at += at < tokens().size() && tokens()[at].isSign(u',') ? 1 : 0;
        static const QList<QStringList> in = wordList("in|à|en|във|в|a");
        const int count = wordsAt(tokens(), at, in);
        const bool isHeading =
            count == 0 && m_text.size() <= longestTitle && at > date.endToken && !m_text.contains(u". ");
        if (count == 0 && !isHeading)
            return false;
        const int begin = at + count;
        int end = begin;
        while (end < tokens().size() && isPlaceWord(tokens()[end]))
            ++end;
        if (end == begin || end - begin > 4)
            return false;
        // "Valencia, Spain": one word more.
        const bool hasCountry = end + 1 < tokens().size() && tokens()[end].isSign(u',') &&
                                isPlaceWord(tokens()[end + 1]) &&
                                (end + 2 == tokens().size() || tokens()[end + 2].kind == TextToken::Sign);
        return setPlace(begin, hasCountry ? end + 2 : end);
    }

    static bool isPlaceWord(const TextToken& token)
    {
        return token.kind == TextToken::Word && token.text.front().isUpper() && weekdayOf(token.folded) == 0;
    }

    bool setPlace(int begin, int end)
    {
        const int from = tokens()[begin].from;
        const int length = tokens()[end - 1].end() - from;
        if (m_draft.facts.place.value.isEmpty())
            m_draft.facts.place = {
                m_text.mid(from, length),
                {{m_line, from, length}, Sureness::Guessed, ProgrammeTexts::tr("beside the date")}};
        return true;
    }

    // "The Summit 2018 gathered ... on May 8"
    int yearInLine() const
    {
        for (int at = 0; at < tokens().size(); ++at) {
            const bool ofDate =
                std::any_of(m_look.dates.cbegin(), m_look.dates.cend(), [at](const DateText& date) {
                    return date.firstToken <= at && at < date.endToken;
                });
            if (const int year = yearOf(tokens()[at]); year != 0 && !ofDate)
                return year;
        }
        return 0;
    }

    void readZone()
    {
        for (const ClockText& clock : std::as_const(m_look.clocks)) {
            if (clock.zone.isEmpty() || !m_draft.facts.zoneLabel.value.isEmpty())
                continue;
            const int at = int(m_text.indexOf(clock.zone, clock.from));
            m_draft.facts.zoneLabel = {clock.zone,
                                       {{m_line, at, int(clock.zone.size())}, Sureness::Sure, {}}};
        }
    }

    ProgrammeDraft& m_draft;
    EventFacts m_facts;
    QString m_text;
    LineLook m_look;
    int m_line = 0;
    bool m_hasTitle = false;
};

QString daysText(const QList<QDate>& dates)
{
    const QLocale locale;
    const QString format = QStringLiteral("d MMMM yyyy");
    if (dates.size() == 1)
        return locale.toString(dates.constFirst(), format);
    return QStringLiteral("%1 – %2").arg(locale.toString(dates.constFirst(), format),
                                         locale.toString(dates.constLast(), format));
}
} // namespace

EventFacts readFacts(ProgrammeDraft& draft, int end)
{
    EventFacts facts = FactsReader(draft).read(end);
    if (facts.isOnline && draft.facts.place.value.isEmpty())
        draft.facts.place = {ProgrammeTexts::tr("Online"),
                             {draft.facts.title.evidence.place, Sureness::Guessed,
                              ProgrammeTexts::tr("the text speaks of an online event")}};
    return facts;
}

int usualYearOf(const QList<SourceLine>& lines)
{
    QMap<int, int> years;
    for (const SourceLine& line : lines) {
        if (line.isIgnored)
            continue;
        for (const DateText& date : datesIn(tokensOf(line.text))) {
            if (date.year != 0)
                ++years[date.year];
        }
    }
    int usual = 0;
    for (auto year = years.cbegin(); year != years.cend(); ++year) {
        if (usual == 0 || year.value() > years.value(usual))
            usual = year.key();
    }
    return usual;
}

void decideDays(ProgrammeDraft& draft, const EventFacts& facts, int usualYear)
{
    const bool hasStrong = std::any_of(facts.dates.cbegin(), facts.dates.cend(),
                                       [](const EventDates& found) { return found.isStrong; });
    DraftQuestion question;
    question.about = DraftQuestion::About::Days;
    for (const EventDates& found : facts.dates) {
        const QList<QDate> dates = found.date.dates(usualYear);
        const bool counts = (found.isStrong || !hasStrong) && !dates.isEmpty();
        const auto isSame = [&dates](const DraftReading& other) { return other.dates == dates; };
        // The heading of a day is no word about the whole event.
        const bool isDay = std::any_of(draft.days.cbegin(), draft.days.cend(), [&found](const DraftDay& day) {
            return day.told.place.line == found.place.line;
        });
        if (!counts || isDay || std::any_of(question.readings.cbegin(), question.readings.cend(), isSame))
            continue;
        const QString text = found.date.year != 0
                                 ? daysText(dates)
                                 : ProgrammeTexts::tr("%1 (the text tells no year)").arg(daysText(dates));
        question.readings.append({text, found.place, dates, {}, {}});
    }
    if (question.readings.isEmpty())
        return;
    // Days that the programme names itself are not asked about when they lie within what its head says.
    const auto covers = [&draft](const DraftReading& reading) {
        return std::all_of(draft.days.cbegin(), draft.days.cend(), [&](const DraftDay& day) {
            return !day.date.value.isValid() || reading.dates.contains(day.date.value);
        });
    };
    const bool hasDated = std::any_of(draft.days.cbegin(), draft.days.cend(),
                                      [](const DraftDay& day) { return day.date.value.isValid(); });
    if (hasDated && std::any_of(question.readings.cbegin(), question.readings.cend(), covers))
        return;
    if (hasDated) {
        QList<QDate> named;
        SourcePlace place;
        for (const DraftDay& day : std::as_const(draft.days)) {
            if (day.date.value.isValid())
                named.append(day.date.value);
            place = place.line == 0 ? day.told.place : place;
        }
        std::sort(named.begin(), named.end());
        question.readings.append({daysText(named), place, named, {}, {}});
    }
    question.text = ProgrammeTexts::tr("Which dates are those of the workshop? The text tells several.");
    draft.questions.prepend(question);
    if (question.readings.size() == 1) {
        const int first = 0;
        draft = answered(std::move(draft), first, first);
        draft.questions.removeFirst();
        for (DraftDay& day : draft.days)
            day.told = {question.readings[0].place, Sureness::Sure, {}};
        return;
    }
    for (DraftDay& day : draft.days)
        day.date = {QDate(), {question.readings.constFirst().place, Sureness::Asked, {}}};
}
} // namespace convenor
