#include "exchange/agenda/ProgrammeLines.h"

#include "exchange/agenda/ProgrammeWords.h"

namespace convenor {
namespace {
constexpr int longestHeading = 70;
constexpr int longestAbstract = 4000;

// The words in front of a time that do not make the line anything else.
int wordsBeforeTime(const QList<TextToken>& tokens)
{
    static const QList<QStringList> words = wordList("from|at|um|ab|von|de|à|от|в|alle|dalle|ore|a las");
    return wordsAt(tokens, 0, words);
}

class LinesReader
{
public:
    explicit LinesReader(ProgrammeBuilder& builder) : m_builder(builder) {}

    void read(int first)
    {
        const QList<SourceLine>& lines = m_builder.draft.source;
        for (int at = first; at < lines.size();) {
            if (lines[at].cells.isEmpty()) {
                readLine(at++);
                continue;
            }
            int end = at;
            while (end < lines.size() && (!lines[end].cells.isEmpty() || lines[end].text.isEmpty()))
                ++end;
            if (!readTable(m_builder, at, end)) {
                for (int row = at; row < end; ++row)
                    readLine(row);
            }
            m_isBelow = false;
            at = end;
        }
    }

private:
    void readLine(int index)
    {
        const SourceLine& source = m_builder.draft.source[index];
        const int from = bulletLength(source.text);
        const QString text = source.text.mid(from);
        const int line = index + 1;
        if (source.isIgnored || text.trimmed().isEmpty()) {
            m_blanks += 1;
            return;
        }
        const LineLook look = lookAtLine(text);
        if (isTimedLine(look))
            readTimed(text, look, line, from);
        else if (const auto day = dayHeadingOf(text, look, line))
            goTo(*day);
        else if (const auto part = partHeadingOf(text, look.tokens))
            readPart(text, line, from);
        else
            readBelow(text, line, from);
        m_blanks = 0;
    }

    void goTo(const DayHeading& heading)
    {
        if (heading.date)
            m_builder.goToDate(*heading.date, heading.place);
        else
            m_builder.goToDay(heading.number, heading.place);
        m_isBelow = false;
    }

    void readTimed(const QString& text, const LineLook& look, int line, int from)
    {
        const ClockText& clock = look.clocks.constFirst();
        if (!look.dates.isEmpty() && look.dates.constFirst().endToken <= clock.firstToken) {
            const DateText& date = look.dates.constFirst();
            m_builder.goToDate(date, {line, from + date.from, date.length});
        }
        DraftItem item = timedItem(text, look, line, from);
        if (partHeadingOf(item.title.value, tokensOf(item.title.value)))
            m_builder.endPart();
        m_builder.add(std::move(item));
        m_isBelow = true;
    }

    // Without a time of its own: those that follow stand in it.
    void readPart(const QString& text, int line, int from)
    {
        DraftItem part;
        readItemText(part, text, line, from);
        if (part.kind.evidence.place.line == 0)
            part.kind.evidence.place = part.title.evidence.place;
        part.kind.value = ItemKind::Part;
        m_builder.beginPart(std::move(part));
        m_isBelow = true;
    }

    // Whoever stands below an item is of it; other text tells more of it.
    void readBelow(const QString& text, int line, int from)
    {
        constexpr int gap = 2; // blank lines: something else begins
        DraftItem* item = m_builder.current();
        if (!item || !m_isBelow || m_blanks >= gap) {
            m_isBelow = false;
            return;
        }
        if (item->title.value.isEmpty()) {
            readItemText(*item, text, line, from); // the title stands below the time
            return;
        }
        DraftItem room;
        readItemText(room, text, line, from);
        if (room.title.value.isEmpty() && !room.room.value.isEmpty() && item->room.value.isEmpty()) {
            item->room = room.room;
            return;
        }
        if (m_builder.readPeopleLine(text, line, from))
            return;
        if (item->abstract.size() < longestAbstract)
            item->abstract += (item->abstract.isEmpty() ? QString() : QStringLiteral("\n")) + text.trimmed();
    }

    ProgrammeBuilder& m_builder;
    int m_blanks = 0;
    bool m_isBelow = false; // lines belong to the item above
};
} // namespace

bool isTimedLine(const LineLook& look)
{
    if (look.clocks.isEmpty())
        return false;
    const int first = look.clocks.constFirst().firstToken;
    if (first == 0 || first == wordsBeforeTime(look.tokens))
        return true;
    if (first == 1 && (look.tokens[0].isSign(u'[') || look.tokens[0].isSign(u'(')))
        return true;
    // "24 November, 09:15 Welcome"
    const bool behindDate = !look.dates.isEmpty() && look.dates.constFirst().firstToken == 0;
    if (!behindDate)
        return false;
    int behind = look.dates.constFirst().endToken;
    while (behind < first && look.tokens[behind].kind == TextToken::Sign)
        ++behind;
    // A date with the hours of the whole day has no title behind it.
    return behind == first && look.clocks.constFirst().endToken < look.tokens.size();
}

DraftItem timedItem(const QString& text, const LineLook& look, int line, int from)
{
    const ClockText& clock = look.clocks.constFirst();
    const SourcePlace place{line, from + clock.from, clock.length};
    DraftItem item;
    item.start = {clock.start, {place}};
    if (clock.end)
        item.minutes = {*clock.end - clock.start, {place}};
    const int behind = clock.from + clock.length;
    readItemText(item, text.mid(behind), line, from + behind);
    if (item.kind.evidence.place.line == 0 && partHeadingOf(item.title.value, tokensOf(item.title.value)))
        item.kind = {ItemKind::Part, {item.title.evidence.place, Sureness::Sure, {}}};
    return item;
}

std::optional<DayHeading> dayHeadingOf(const QString& text, const LineLook& look, int line)
{
    const auto number = dayNumberIn(look.tokens);
    const bool hasDate = look.dates.size() == 1 && !look.dates.constFirst().isRange();
    if (text.size() > longestHeading + 40 || (!number && !hasDate))
        return std::nullopt;
    int length = 0; // of what the heading says besides
    for (int at = 0; at < look.tokens.size(); ++at) {
        const bool ofDate =
            hasDate && at >= look.dates.constFirst().firstToken && at < look.dates.constFirst().endToken;
        const bool ofNumber = number && at >= number->firstToken && at < number->endToken;
        length +=
            ofDate || ofNumber || look.tokens[at].kind == TextToken::Sign ? 0 : look.tokens[at].length + 1;
    }
    // The day stands at the head; behind it may stand a title or a place.
    constexpr int shortTail = 20;
    const int first = number && hasDate ? std::min(number->firstToken, look.dates.constFirst().firstToken)
                      : number          ? number->firstToken
                                        : look.dates.constFirst().firstToken;
    const bool isHead = first <= 1;
    if (length > longestHeading || (!isHead && length > shortTail) || text.trimmed().endsWith(u'.'))
        return std::nullopt;
    DayHeading heading;
    heading.number = number ? number->what : 0;
    if (hasDate)
        heading.date = look.dates.constFirst();
    heading.place = {line, 0, int(text.size())};
    return heading;
}

void readLines(ProgrammeBuilder& builder, int first)
{
    LinesReader(builder).read(first);
}
} // namespace convenor
