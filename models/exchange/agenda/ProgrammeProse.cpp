#include "exchange/agenda/ProgrammeProse.h"

#include "domain/Timing.h"
#include "exchange/agenda/ProgrammePeople.h"
#include "exchange/agenda/ProgrammePhrases.h"
#include "exchange/agenda/ProgrammeTexts.h"
#include "exchange/agenda/ProgrammeWords.h"

#include <algorithm>

namespace convenor {
namespace {
constexpr qsizetype mostRemarks = 50;

class ProseReader
{
public:
    ProseReader(ProgrammeBuilder& builder, const EventFacts& facts)
        : m_draft(builder.draft), m_facts(facts), m_sessions(sessionsTold(m_draft.source))
    {
    }

    void read()
    {
        for (m_index = 0; m_index < m_draft.source.size(); ++m_index) {
            const SourceLine& source = m_draft.source[m_index];
            if (source.isIgnored || source.text.trimmed().isEmpty() || isBulleted(source.text))
                continue;
            if (isHeadline(m_draft.source, m_index))
                readHeadline(source.text);
            else
                readParagraph(source.text);
        }
        giveLengths();
    }

private:
    QList<DraftItem>& items() { return m_draft.items; }

    int append(const QString& title, int from, int parent)
    {
        DraftItem item;
        item.parent = parent;
        item.wish = m_wish;
        item.isOnline = m_facts.isOnline;
        item.title = {title, {{m_index + 1, from, int(title.size())}}};
        guessKind(item);
        items().append(item);
        return int(items().size()) - 1;
    }

    void readHeadline(const QString& text)
    {
        const LineLook look = lookAtLine(text);
        m_section = -1;
        m_main = -1;
        if (const auto part = partHeadingOf(text, look.tokens)) {
            m_section = append(text.trimmed(), 0, -1);
            DraftItem& item = items()[m_section];
            const auto kind = kindIn(tokensOf(text.mid(part->titleFrom)));
            const bool isGroups = kind && kind->what == ItemKind::Groups;
            item.kind = {isGroups ? ItemKind::Groups : ItemKind::Part, {item.title.evidence.place}};
            m_parts.append(m_section);
            m_titleFrom = part->titleFrom;
            return;
        }
        if (readCountedList(text, look))
            return;
        if (isActivityHeadline(look.tokens) && look.dates.isEmpty())
            m_section = append(text.trimmed(), 0, -1);
    }

    // "The four smart cluster stories" above four points.
    bool readCountedList(const QString& text, const LineLook& look)
    {
        const QList<int> points = pointsBelow(m_draft.source, m_index);
        const bool fits = points.size() > 1 &&
                          std::any_of(look.tokens.cbegin(), look.tokens.cend(), [&](const TextToken& token) {
                              return token.kind == TextToken::Word && countOf(token) == points.size();
                          });
        if (!fits)
            return false;
        const int part = append(text.trimmed(), 0, -1);
        items()[part].kind = {ItemKind::Part,
                              {items()[part].title.evidence.place, Sureness::Guessed,
                               ProgrammeTexts::tr("as many points follow as the headline says")}};
        const int headline = m_index;
        for (const int point : points) {
            m_index = point;
            const QString line = m_draft.source[point].text;
            int from = bulletLength(line);
            QString title = line.mid(from);
            while (!title.isEmpty() && QStringView(u".;, ").contains(title.back()))
                title.chop(1);
            const int item = append(title, from, part);
            items()[item].kind = {ItemKind::Talk, {{}, Sureness::Guessed, {}}};
        }
        m_index = headline;
        return true;
    }

    void readParagraph(const QString& text)
    {
        for (const Sentence& sentence : sentencesOf(text)) {
            const LineLook look = lookAtLine(sentence.text);
            readDayWish(look);
            if (m_section >= 0)
                readOfSection(sentence, look);
            else
                readActivities(sentence, look);
        }
    }

    // "on the second day", "on the 25th"
    void readDayWish(const LineLook& look)
    {
        if (const int day = dayOfMonthAlone(look))
            m_wish = {0, day};
        else if (const auto number = dayNumberIn(look.tokens))
            m_wish = {number->what, 0};
    }

    // A sentence below the headline of an item.
    void readOfSection(const Sentence& sentence, const LineLook& look)
    {
        const int target = m_main >= 0 ? m_main : m_section;
        const auto next = followedBy(look.tokens);
        const QList<DraftPerson> people = peopleInProse(sentence.text, m_index + 1, sentence.from);
        const int nextFrom = next ? look.tokens[next->begin].from + sentence.from : -1;
        for (DraftPerson person : people) {
            if (nextFrom >= 0 && person.evidence.place.from > nextFrom)
                continue;
            person.role = person.role ? person.role : roleOfHeadline();
            addPerson(target, person);
        }
        if (next)
            readNext(sentence, look, *next, people);
        if (items()[m_section].kind.value == ItemKind::Helpdesk)
            readHelpdesk(sentence, look);
        else if (!look.clocks.isEmpty() && !items()[m_section].start.value)
            setTimes(look.clocks.constFirst(), sentence.from);
    }

    std::optional<Role> roleOfHeadline() const
    {
        const QList<TextToken> tokens = tokensOf(m_draft.items[m_section].title.value);
        for (int at = 0; at < tokens.size(); ++at) {
            if (const auto role = roleAt(tokens, at))
                return role->what;
        }
        return std::nullopt;
    }

    void addPerson(int item, const DraftPerson& person)
    {
        const auto same = [&person](const DraftPerson& other) { return other.name == person.name; };
        QList<DraftPerson>& people = items()[item].people;
        if (std::none_of(people.cbegin(), people.cend(), same))
            people.append(person);
    }

    // "... followed by a Q&A session": what the headline says becomes the first item of its part.
    void readNext(const Sentence& sentence, const LineLook& look, const Phrase& next,
                  const QList<DraftPerson>& people)
    {
        if (m_main < 0 && items()[m_section].kind.value == ItemKind::Part) {
            const QString title = items()[m_section].title.value.mid(m_titleFrom);
            const int line = std::exchange(m_index, items()[m_section].title.evidence.place.line - 1);
            m_main = append(title.trimmed(), m_titleFrom, m_section);
            m_index = line;
            items()[m_main].people = std::exchange(items()[m_section].people, {});
        }
        const int begin = look.tokens[next.begin].from;
        const int length = look.tokens[next.end - 1].end() - begin;
        const int item = append(sentence.text.mid(begin, length), sentence.from + begin, m_section);
        for (const DraftPerson& person : people) {
            if (person.evidence.place.from > sentence.from + begin)
                addPerson(item, person);
        }
    }

    void setTimes(const ClockText& clock, int from)
    {
        const SourcePlace place{m_index + 1, from + clock.from, clock.length};
        items()[m_section].start = {clock.start, {place}};
        if (clock.end)
            items()[m_section].minutes = {*clock.end - clock.start, {place}};
    }

    void readHelpdesk(const Sentence& sentence, const LineLook& look)
    {
        DraftItem& item = items()[m_section];
        if (!look.lengths.isEmpty() && !item.meetingMinutes)
            item.meetingMinutes = look.lengths.constFirst().minutes;
        if (look.clocks.isEmpty() || item.start.value)
            return;
        const ClockText& clock = look.clocks.constFirst();
        setTimes(clock, sentence.from);
        const auto atEnd = endOfEvent(look.tokens);
        const std::optional<int> ends = m_facts.hours ? m_facts.hours->end : std::nullopt;
        if (ends && !item.minutes.value && *ends > clock.start) {
            item.minutes = {
                *ends - clock.start,
                {m_facts.hoursPlace, Sureness::Guessed, ProgrammeTexts::tr("until the event ends")}};
        }
        if (!atEnd || !ends || *ends == clock.start)
            return;
        const int from = look.tokens[atEnd->begin].from;
        const int length = look.tokens[atEnd->end - 1].end() - from;
        DraftQuestion question;
        question.about = DraftQuestion::About::Start;
        question.subject = m_section;
        question.text =
            ProgrammeTexts::tr("When does “%1” begin? The text tells two times.").arg(item.title.value);
        question.readings = {
            {ProgrammeTexts::tr("at %1 (“%2”)")
                 .arg(clockText(clock.start), sentence.text.mid(clock.from, clock.length)),
             item.start.evidence.place,
             {},
             clock.start,
             item.minutes.value},
            {ProgrammeTexts::tr("at %1 (“%2”)").arg(clockText(*ends), sentence.text.mid(from, length)),
             {m_index + 1, sentence.from + from, length},
             {},
             *ends,
             {}}};
        item.start = {std::nullopt, {item.start.evidence.place, Sureness::Asked, {}}};
        item.minutes = {};
        m_draft.questions.append(question);
    }

    // Outside of headlines: phrases like "guided tour to ...", where the sentence tells a day or people.
    void readActivities(const Sentence& sentence, const LineLook& look)
    {
        const QList<DraftPerson> people = peopleInProse(sentence.text, m_index + 1, sentence.from);
        if (m_wish == DayWish() && people.isEmpty())
            return;
        QList<int> made;
        for (const Phrase& phrase : activitiesIn(look.tokens)) {
            const int begin = look.tokens[phrase.begin].from;
            const int length = look.tokens[phrase.end - 1].end() - begin;
            const QString title = sentence.text.mid(begin, length);
            if (isTold(title))
                continue;
            made.append(append(title, sentence.from + begin, -1));
            Evidence& kind = items().last().kind.evidence;
            kind.sureness = Sureness::Guessed;
            kind.why = ProgrammeTexts::tr("from a sentence");
        }
        if (made.size() == 1) {
            for (const DraftPerson& person : people)
                addPerson(made.constFirst(), person);
        } else if (!people.isEmpty() && m_draft.remarks.size() < mostRemarks) {
            m_draft.remarks.append(ProgrammeTexts::tr("Line %1 names people without saying what for: %2.")
                                       .arg(m_index + 1)
                                       .arg(namesOf(people)));
        }
    }

    static QString namesOf(const QList<DraftPerson>& people)
    {
        QStringList names;
        for (const DraftPerson& person : people)
            names.append(person.name);
        return names.join(QStringLiteral(", "));
    }

    // A second sentence about the panel is about the same panel.
    bool isTold(const QString& title) const
    {
        const auto first = [](const QString& text) { return text.section(u' ', 0, 0).toLower(); };
        return std::any_of(m_draft.items.cbegin(), m_draft.items.cend(), [&](const DraftItem& item) {
            return item.wish == m_wish && first(item.title.value) == first(title);
        });
    }

    // "three 45-minute sessions" and three parts.
    void giveLengths()
    {
        if (!m_sessions)
            return;
        if (m_sessions->count != m_parts.size()) {
            m_draft.remarks.append(
                ProgrammeTexts::tr(
                    "Line %1 tells of %2 sessions of %3 minutes; the text describes another number.")
                    .arg(m_sessions->place.line)
                    .arg(m_sessions->count)
                    .arg(m_sessions->minutes));
            return;
        }
        for (const int part : std::as_const(m_parts)) {
            items()[part].minutes = {m_sessions->minutes, {m_sessions->place}};
            const auto child = std::find_if(items().begin(), items().end(),
                                            [part](const DraftItem& item) { return item.parent == part; });
            if (child == items().end())
                continue;
            // The session is as long as what stands in it.
            child->minutes = {m_sessions->minutes,
                              {m_sessions->place, Sureness::Guessed,
                               ProgrammeTexts::tr("of the whole session; the text does not divide it")}};
        }
    }

    ProgrammeDraft& m_draft;
    const EventFacts& m_facts;
    std::optional<SessionsTold> m_sessions;
    QList<int> m_parts;
    DayWish m_wish;
    int m_index = 0;
    int m_section = -1;  // the item whose headline stands above
    int m_main = -1;     // its first item, when it has several
    int m_titleFrom = 0; // of the headline of a part: behind "Part I: "
};
} // namespace

void readProse(ProgrammeBuilder& builder, const EventFacts& facts)
{
    ProseReader(builder, facts).read();
}
} // namespace convenor
