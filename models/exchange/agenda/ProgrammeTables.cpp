// Programmes in tables: by their headers, or by what stands in the columns.
#include "domain/Names.h"
#include "domain/planners/PeopleCell.h"
#include "domain/Timing.h"
#include "exchange/agenda/ProgrammeLines.h"
#include "exchange/agenda/ProgrammePeople.h"
#include "exchange/agenda/ProgrammeSource.h"
#include "exchange/agenda/ProgrammeTexts.h"
#include "exchange/agenda/ProgrammeWords.h"

#include <QHash>
#include <QMap>

#include <algorithm>

namespace convenor {
namespace {
using Column = ProgrammeColumn;
constexpr int looked = 60; // rows that tell what the columns hold

class TableReader
{
public:
    TableReader(ProgrammeBuilder& builder, int first, int end)
        : m_builder(builder), m_first(first), m_end(end)
    {
        for (int row = first; row < end; ++row)
            m_width = std::max(m_width, int(lines()[row].cells.size()));
    }

    bool read()
    {
        int from = header();
        if (from < 0) {
            guessColumns();
            from = m_first;
        }
        const bool hasRooms = !m_rooms.isEmpty();
        if (!has(Column::Title) && !hasRooms)
            return false;
        for (int row = from; row < m_end; ++row) {
            if (!lines()[row].cells.isEmpty())
                readRow(row);
        }
        return true;
    }

private:
    const QList<SourceLine>& lines() const { return m_builder.draft.source; }
    bool has(Column column) const { return m_columns.contains(int(column)); }
    QString cell(int row, Column column) const
    {
        return has(column) ? lines()[row].cells.value(m_columns.value(int(column))) : QString();
    }
    SourcePlace place(int row, int column) const
    {
        const SourceLine& line = lines()[row];
        return {row + 1, cellOffset(line, column), int(line.cells.value(column).size())};
    }
    SourcePlace place(int row, Column column) const { return place(row, m_columns.value(int(column))); }

    // The row below the header; -1 when none of the first rows is one.
    int header()
    {
        constexpr int rowsOfTitles = 8;
        for (int row = m_first; row < std::min(m_end, m_first + rowsOfTitles); ++row) {
            m_columns.clear();
            m_rooms.clear();
            const QStringList& cells = lines()[row].cells;
            int named = 0;
            for (int column = 0; column < cells.size(); ++column) {
                const QString text = cells[column].section(u'\n', 0, 0);
                if (const auto known = columnOfHeader(text); known && !m_columns.contains(int(*known))) {
                    m_columns.insert(int(*known), column);
                    ++named;
                } else if (const QList<TextToken> tokens = tokensOf(text);
                           roomAt(tokens, 0) == tokens.size() && !tokens.isEmpty()) {
                    m_rooms.insert(column, text);
                    ++named;
                }
            }
            const bool hasTime = has(Column::Time) || has(Column::Start) || has(Column::Minutes);
            if (named >= 2 && (has(Column::Title) || (m_rooms.size() >= 2 && hasTime)))
                return row + 1;
        }
        m_columns.clear();
        m_rooms.clear();
        return -1;
    }

    // Without a header: the column of times, that of the longest texts, one of people, one of rooms.
    void guessColumns()
    {
        QList<int> times(m_width, 0);
        QList<int> people(m_width, 0);
        QList<int> rooms(m_width, 0);
        QList<qsizetype> letters(m_width, 0);
        int rows = 0;
        for (int row = m_first; row < m_end && rows < looked; ++row) {
            const QStringList& cells = lines()[row].cells;
            rows += cells.isEmpty() ? 0 : 1;
            for (int column = 0; column < cells.size(); ++column) {
                const LineLook look = lookAtLine(cells[column]);
                const bool isTime =
                    isTimedLine(look) && look.clocks.constFirst().endToken >= look.tokens.size();
                times[column] += isTime ? 1 : 0;
                rooms[column] +=
                    !look.tokens.isEmpty() && roomAt(look.tokens, 0) == look.tokens.size() ? 1 : 0;
                people[column] += !isTime && !peopleOfList(cells[column], 0).isEmpty() ? 1 : 0;
                letters[column] += isTime ? 0 : std::min<qsizetype>(cells[column].size(), 200);
            }
        }
        const auto best = [&](const auto& counts) {
            return int(std::max_element(counts.cbegin(), counts.cend()) - counts.cbegin());
        };
        if (m_width < 2 || times[best(times)] < 1)
            return;
        const int time = best(times);
        m_columns.insert(int(Column::Time), time);
        letters[time] = 0;
        people[time] = 0;
        // A second column of times holds the ends.
        if (time + 1 < m_width && times[time + 1] * 2 >= times[time] && times[time] > 0) {
            m_columns.remove(int(Column::Time));
            m_columns.insert(int(Column::Start), time);
            m_columns.insert(int(Column::End), time + 1);
            letters[time + 1] = 0;
        }
        if (rooms[best(rooms)] > 0) {
            m_columns.insert(int(Column::Room), best(rooms));
            letters[best(rooms)] = 0;
            people[best(rooms)] = 0;
        }
        const int who = best(people);
        if (people[who] * 3 >= rows &&
            std::count_if(letters.cbegin(), letters.cend(), [](qsizetype n) { return n > 0; }) > 1) {
            m_columns.insert(int(Column::People), who);
            letters[who] = 0;
        }
        if (letters[best(letters)] > 0)
            m_columns.insert(int(Column::Title), best(letters));
    }

    void readRow(int row)
    {
        const QStringList& cells = lines()[row].cells;
        const auto filled =
            std::count_if(cells.cbegin(), cells.cend(), [](const QString& text) { return !text.isEmpty(); });
        if (filled == 0)
            return;
        if (has(Column::Day))
            readDay(row);
        if (filled == 1 && readLoneCell(row))
            return;
        DraftItem item;
        readTimes(row, item);
        if (!m_rooms.isEmpty()) {
            readRoomCells(row, item);
            return;
        }
        readText(row, item);
        if (item.title.value.isEmpty() && !item.start.value)
            continueItem(row, item);
        else
            m_builder.add(std::move(item));
    }

    void readDay(int row)
    {
        const QString text = cell(row, Column::Day);
        if (text.isEmpty() || text == m_day)
            return;
        m_day = text;
        const LineLook look = lookAtLine(text);
        const auto number = dayNumberIn(look.tokens);
        if (!look.dates.isEmpty())
            m_builder.goToDate(look.dates.constFirst(), place(row, Column::Day));
        else if (number)
            m_builder.goToDay(number->what, place(row, Column::Day));
        else if (look.tokens.size() == 1 && countOf(look.tokens[0]) + (text == u"1") > 0)
            m_builder.goToDay(text == u"1" ? 1 : countOf(look.tokens[0]), place(row, Column::Day));
    }

    // A row of one text: a day, a part, or an item without a time.
    bool readLoneCell(int row)
    {
        const QStringList& cells = lines()[row].cells;
        const int column = int(
            std::find_if(cells.cbegin(), cells.cend(), [](const QString& text) { return !text.isEmpty(); }) -
            cells.cbegin());
        const QString text = cells[column];
        const LineLook look = lookAtLine(text);
        if (const auto day = dayHeadingOf(text, look, row + 1); day && !isTimedLine(look)) {
            const SourcePlace where = place(row, column);
            if (day->date)
                m_builder.goToDate(*day->date, where);
            else
                m_builder.goToDay(day->number, where);
            return true;
        }
        if (isTimedLine(look)) {
            // "10:30–11:00 Coffee" over all columns is a line of its own.
            const auto behind = look.tokens.cbegin() + look.clocks.constFirst().endToken;
            const bool isLine =
                column == 0 && std::any_of(behind, look.tokens.cend(), [](const TextToken& token) {
                    return token.kind == TextToken::Word;
                });
            if (isLine)
                m_builder.add(timedItem(text, look, row + 1, place(row, column).from));
            return isLine;
        }
        if (!partHeadingOf(text, look.tokens))
            return false;
        DraftItem part;
        readItemText(part, text, row + 1, place(row, column).from);
        part.kind = {ItemKind::Part, {place(row, column)}};
        m_builder.beginPart(std::move(part));
        return true;
    }

    void readTimes(int row, DraftItem& item)
    {
        for (const Column column : {Column::Time, Column::Start, Column::End}) {
            const QString text = cell(row, column);
            if (text.isEmpty())
                continue;
            const LineLook look = lookAtLine(text);
            const std::optional<int> typed = parseClock(text);
            if (look.clocks.isEmpty() && !typed) {
                doubtTime(column == Column::End ? item.minutes : item.start, text, place(row, column));
                continue;
            }
            const ClockText clock =
                look.clocks.isEmpty() ? ClockText{.start = *typed} : look.clocks.constFirst();
            if (column == Column::End) {
                takeEnd(item, clock.start, place(row, column));
                continue;
            }
            item.start = {clock.start, {place(row, column)}};
            if (clock.end)
                item.minutes = {*clock.end - clock.start, {place(row, column)}};
            else if (!look.clocks.isEmpty())
                readRefusedEnd(text, look, place(row, column), item);
        }
        readLength(row, item);
    }

    static void takeEnd(DraftItem& item, int clock, const SourcePlace& where)
    {
        if (!item.start.value)
            return;
        if (const std::optional<int> end = endBehind(*item.start.value, clock))
            item.minutes = {*end - *item.start.value, {where}};
        else if (clock < *item.start.value)
            item.minutes.evidence = {where, Sureness::Guessed,
                                     ProgrammeTexts::tr("the end is before the start")};
    }

    // "tbc" says that there is no time yet; digits were meant as one.
    static void doubtTime(Drafted<std::optional<int>>& field, const QString& text, const SourcePlace& where)
    {
        if (std::any_of(text.cbegin(), text.cend(), [](QChar c) { return c.isDigit(); }))
            field.evidence = {where, Sureness::Guessed,
                              ProgrammeTexts::tr("“%1” is no time").arg(text.simplified())};
    }

    // "11:00-10:00", "11:00-25:61" in one cell: what stands behind the dash was meant as the end.
    static void readRefusedEnd(const QString& text, const LineLook& look, const SourcePlace& where,
                               DraftItem& item)
    {
        const int dash = look.clocks.constFirst().endToken;
        if (dash + 1 >= look.tokens.size() || !look.tokens[dash].isDash())
            return;
        if (look.clocks.size() > 1 && look.clocks[1].firstToken == dash + 1)
            takeEnd(item, look.clocks[1].start, where);
        else
            doubtTime(item.minutes, text.mid(look.tokens[dash + 1].from), where);
    }

    void readLength(int row, DraftItem& item)
    {
        const QString text = cell(row, Column::Minutes);
        const QList<LengthText> lengths = lengthsIn(tokensOf(text));
        const std::optional<int> told = lengths.isEmpty() ? parseMinutes(text) : lengths.constFirst().minutes;
        if (!told || *told == 0)
            return;
        if (!item.minutes.value) {
            // A doubt about the end stays.
            item.minutes.value = told;
            item.minutes.evidence.place = place(row, Column::Minutes);
        } else if (*item.minutes.value != *told) {
            const int byTimes = *item.minutes.value;
            const int byLength = *told;
            DraftQuestion question;
            question.about = DraftQuestion::About::Minutes;
            question.subject = int(m_builder.draft.items.size());
            question.text = ProgrammeTexts::tr("How long is “%1”? Its times and its length do not agree.")
                                .arg(cell(row, Column::Title).section(u'\n', 0, 0));
            question.readings = {{ProgrammeTexts::tr("%n minutes, by its times", nullptr, byTimes),
                                  item.minutes.evidence.place,
                                  {},
                                  {},
                                  item.minutes.value},
                                 {ProgrammeTexts::tr("%n minutes, as told", nullptr, byLength),
                                  place(row, Column::Minutes),
                                  {},
                                  {},
                                  told}};
            m_builder.draft.questions.append(question);
            item.minutes = {std::nullopt, {place(row, Column::Minutes), Sureness::Asked, {}}};
        }
    }

    // Columns headed by rooms: each cell is an item there; one text alone is for all rooms.
    void readRoomCells(int row, const DraftItem& times)
    {
        QList<int> filled;
        for (auto room = m_rooms.cbegin(); room != m_rooms.cend(); ++room) {
            if (!lines()[row].cells.value(room.key()).isEmpty())
                filled.append(room.key());
        }
        for (const int column : filled) {
            DraftItem item = times;
            readCell(row, column, item);
            const bool isForAll = filled.size() == 1 && column == m_rooms.firstKey();
            if (!isForAll && item.room.value.isEmpty())
                item.room = {m_rooms.value(column), {place(row, column), Sureness::Sure, {}}};
            m_builder.add(std::move(item));
        }
    }

    // The first line of a cell is the title; those below may be people.
    void readCell(int row, int column, DraftItem& item)
    {
        const SourcePlace where = place(row, column);
        const QStringList texts = lines()[row].cells.value(column).split(u'\n');
        readItemText(item, texts.constFirst(), row + 1, where.from);
        int from = where.from + int(texts.constFirst().size()) + 1;
        for (qsizetype i = 1; i < texts.size(); ++i) {
            // The lines below belong to this item, which is not on the list yet.
            ProgrammeDraft own;
            own.items = {item};
            ProgrammeBuilder reader(own, 0);
            if (reader.readPeopleLine(texts[i], row + 1, from))
                item = own.items.constFirst();
            else if (item.title.value.isEmpty())
                readItemText(item, texts[i], row + 1, from);
            else
                item.abstract += (item.abstract.isEmpty() ? QString() : QStringLiteral("\n")) + texts[i];
            from += int(texts[i].size()) + 1;
        }
    }

    void readText(int row, DraftItem& item)
    {
        if (const QString room = cell(row, Column::Room); !room.isEmpty())
            item.room = {room.simplified(), {place(row, Column::Room)}};
        if (const QString kind = cell(row, Column::Kind); !kind.isEmpty()) {
            const auto told = enumFromText<ItemKind>(kind);
            const auto word = kindIn(tokensOf(kind));
            if (told || word)
                item.kind = {told ? *told : word->what, {place(row, Column::Kind)}};
        }
        // With a column for people, a name in the title is part of the title.
        if (has(Column::People) && cell(row, Column::Title).count(u'\n') == 0) {
            const QString title = cell(row, Column::Title);
            item.title = {title, {place(row, Column::Title)}};
            guessKind(item);
        } else {
            readCell(row, m_columns.value(int(Column::Title)), item);
        }
        readPeople(row, item);
        const QString abstract = cell(row, Column::Abstract);
        if (!abstract.isEmpty())
            item.abstract = abstract;
        const QList<TextToken> tokens = tokensOf(item.title.value);
        if (item.kind.evidence.place.line == 0 && partHeadingOf(item.title.value, tokens))
            item.kind = {ItemKind::Part, {item.title.evidence.place}};
    }

    // A cell that is headed "Speakers" holds people, whatever they are called.
    void readPeople(int row, DraftItem& item)
    {
        for (const Column column : {Column::People, Column::Moderator}) {
            const QString text = cell(row, column);
            if (text.isEmpty() || text == u"-" || text == u"–")
                continue;
            ProgrammeDraft own;
            own.items = {item};
            ProgrammeBuilder reader(own, 0);
            const qsizetype before = item.people.size();
            const QList<PeopleCellEntry> entries = parsePeopleCell(text, m_roles);
            const bool hasRoles = std::any_of(entries.cbegin(), entries.cend(),
                                              [](const auto& entry) { return entry.role.has_value(); });
            // A role behind a name: the cell is written as those of the agenda are.
            if (!hasRoles && reader.readPeopleLine(text, row + 1, place(row, column).from)) {
                item = own.items.constFirst();
            } else {
                for (const PeopleCellEntry& entry : entries)
                    item.people += peopleOfEntry(entry, place(row, column));
            }
            for (qsizetype i = before; i < item.people.size(); ++i) {
                DraftPerson& person = item.people[i];
                if (column == Column::Moderator && !person.role)
                    person.role = Role::Moderator;
                if (person.organisation.isEmpty() && item.people.size() - before == 1 &&
                    column == Column::People)
                    person.organisation = cell(row, Column::Organisation);
            }
        }
    }

    // Mostly one; "Ana Bell, Bob Carr, moderator" are two, of whom the last has the role.
    static QList<DraftPerson> peopleOfEntry(const PeopleCellEntry& entry, const SourcePlace& where)
    {
        QList<DraftPerson> people = entry.role ? peopleOfList(entry.name, 0) : QList<DraftPerson>();
        // "Novo Guerrero, Antonio" is one name, not somebody of Antonio.
        if (people.isEmpty() || (people.size() == 1 && !people[0].organisation.isEmpty()))
            people = {{.name = entry.name}};
        people.last().role = entry.role;
        if (!entry.organisation.isEmpty())
            people.last().organisation = entry.organisation;
        for (DraftPerson& person : people)
            person.evidence = entry.role ? Evidence{where}
                                         : Evidence{where, Sureness::Guessed,
                                                    ProgrammeTexts::tr("from the header of the column")};
        return people;
    }

    // A row without time and title goes on with the item above: another speaker.
    void continueItem(int row, const DraftItem& more)
    {
        DraftItem* item = m_builder.current();
        if (!item)
            return;
        item->people += more.people;
        if (!more.abstract.isEmpty())
            item->abstract += (item->abstract.isEmpty() ? QString() : QStringLiteral("\n")) + more.abstract;
        if (item->room.value.isEmpty() && !more.room.value.isEmpty())
            item->room = {more.room.value, {place(row, Column::Room)}};
    }

    ProgrammeBuilder& m_builder;
    int m_first;
    int m_end;
    int m_width = 0;
    QHash<int, int> m_columns;  // what -> column
    QMap<int, QString> m_rooms; // columns headed by rooms
    QString m_day;
    const RoleWords m_roles = roleWords([](Role role) { return translatedName(nameOf(role)); });
};
} // namespace

bool readTable(ProgrammeBuilder& builder, int first, int end)
{
    return TableReader(builder, first, end).read();
}
} // namespace convenor
