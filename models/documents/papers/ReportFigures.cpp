#include "documents/papers/ReportFigures.h"

#include "documents/papers/PaperParts.h"
#include "documents/papers/TextJoin.h"
#include "domain/Alphabet.h"
#include "domain/PeopleCounts.h"
#include "domain/planners/AttendancePlanner.h"
#include "domain/planners/MeetingPlanner.h"

#include <algorithm>

namespace convenor {
namespace {
constexpr double countWidth = 78; // at most; points

// A line of a table of counts.
struct CountLine
{
    PaperText name;
    int registered = 0;
    int came = 0;
};

class AttendanceFigures
{
public:
    explicit AttendanceFigures(const PaperContext& context)
        : m_context(context), m_came(peopleWhoCame(context.plan()))
    {
        for (const Person* person : context.everybody())
            m_registered.insert(person->id);
        // Who came without having been counted on, is counted all the same.
        for (const Person& person : context.plan().all<Person>()) {
            if (m_registered.contains(person.id) || m_came.contains(person.id))
                m_people.append(&person);
        }
    }
    void add(std::vector<DocumentNode>& blocks, int headingLevel) const;

private:
    PaperText sentence() const;
    QList<CountLine> linesBy(CountBy by) const;
    QList<CountLine> linesByDay() const;
    int kinds(CountBy by) const;
    DocumentNode table(const PaperText& title, const QList<CountLine>& lines) const;

    const PaperContext& m_context;
    QSet<Id> m_came;
    QSet<Id> m_registered;
    QList<const Person*> m_people;
};

// How many different ones there are among those who came, or had registered where nobody's coming is known.
int AttendanceFigures::kinds(CountBy by) const
{
    QSet<QString> keys;
    for (const Person* person : m_people) {
        if (m_came.isEmpty() || m_came.contains(person->id))
            keys.insert(countKey(*person, by));
    }
    keys.remove(QString());
    return int(keys.size());
}

PaperText AttendanceFigures::sentence() const
{
    QList<PaperText> parts;
    const int registered = int(m_registered.size());
    const int came = int(m_came.size());
    parts.append(m_context.translate("documents", "%n people had registered.", nullptr, registered));
    parts.append(came == 0 ? m_context.translate("documents", "Who came was not recorded.")
                           : m_context.translate("documents", "%n people came.", nullptr, came));
    const int countries = kinds(CountBy::Country);
    const int organisations = kinds(CountBy::Organisation);
    if (countries > 0)
        parts.append(m_context.translate("documents", "They are from %n countries.", nullptr, countries));
    if (organisations > 0)
        parts.append(
            m_context.translate("documents", "They stand for %n organisations.", nullptr, organisations));
    return sentences(parts);
}

QList<CountLine> AttendanceFigures::linesBy(CountBy by) const
{
    QList<CountLine> lines;
    QHash<QString, qsizetype> places;
    for (const Person* person : m_people) {
        const QString key = countKey(*person, by);
        if (!places.contains(key)) {
            places.insert(key, lines.size());
            PaperText name = by == CountBy::Country ? m_context.country(*person)
                                                    : PaperText::typedOf(person->category.trimmed());
            if (key.isEmpty())
                name = m_context.translate("documents", "Not known");
            lines.append({name, 0, 0});
        }
        CountLine& line = lines[places.value(key)];
        line.registered += m_registered.contains(person->id) ? 1 : 0;
        line.came += m_came.contains(person->id) ? 1 : 0;
    }
    if (lines.size() == 1 && places.contains(QString()))
        return {}; // nothing is known of anybody
    const QCollator collator = alphabetOf(m_context.language().locale());
    std::stable_sort(lines.begin(), lines.end(), [&](const CountLine& a, const CountLine& b) {
        if (a.registered != b.registered)
            return a.registered > b.registered;
        return a.came != b.came ? a.came > b.came : collator.compare(a.name.first, b.name.first) < 0;
    });
    return lines;
}

QList<CountLine> AttendanceFigures::linesByDay() const
{
    QList<CountLine> lines;
    const DaysOfPeople known(m_context.plan());
    for (const Id day : m_context.days()) {
        CountLine line{m_context.date(m_context.plan().find<Day>(day)->date)};
        for (const Person* person : m_people) {
            line.registered += known.isAwaited(*person, day) ? 1 : 0;
            line.came += known.state(person->id, day) == AttendanceState::Present ? 1 : 0;
        }
        lines.append(line);
    }
    return lines;
}

DocumentNode AttendanceFigures::table(const PaperText& title, const QList<CountLine>& lines) const
{
    DocumentNode table;
    table.kind = NodeKind::Table;
    table.text = title.first;
    std::vector<PaperText> titles{title, m_context.translate("documents", "Registered")};
    table.columns = {TableColumn{1}, TableColumn{0, countWidth}};
    const bool cameIsKnown = !m_came.isEmpty(); // else a 0 in each row would say that nobody came
    if (cameIsKnown) {
        titles.push_back(m_context.translate("documents", "Came"));
        table.columns.push_back(TableColumn{0, countWidth});
    }
    table.headerRows.push_back(headerRow(titles));
    const QLocale& locale = m_context.language().locale();
    for (const CountLine& line : lines) {
        TableRow row;
        row.cells.push_back(textCell(line.name));
        row.cells.back().rowHeader = true;
        row.cells.push_back(textCell(PaperText::of(locale.toString(line.registered))));
        if (cameIsKnown)
            row.cells.push_back(textCell(PaperText::of(locale.toString(line.came))));
        table.rows.push_back(std::move(row));
    }
    return table;
}

void AttendanceFigures::add(std::vector<DocumentNode>& blocks, int headingLevel) const
{
    if (m_people.isEmpty())
        return;
    blocks.push_back(reportHeading(headingLevel, m_context.translate("documents", "Attendance")));
    addParagraphs(blocks, sentence(), SizeRole::Body);
    const std::pair<PaperText, QList<CountLine>> tables[] = {
        {m_context.translate("documents", "Day"), linesByDay()},
        {m_context.translate("documents", "Country"), linesBy(CountBy::Country)},
        {m_context.translate("documents", "Category"), linesBy(CountBy::Category)}};
    for (const auto& [title, lines] : tables) {
        if (!lines.isEmpty())
            blocks.push_back(table(title, lines));
    }
}

// What became of the meetings of one helpdesk.
struct MeetingCounts
{
    int booked = 0; // all but those that were cancelled
    int tookPlace = 0;
    int noShows = 0;
    int cancelled = 0;
    int waiting = 0;
};

MeetingCounts countMeetings(const Plan& plan, Id helpdesk)
{
    MeetingCounts counts;
    for (const Booking& booking : plan.all<Booking>()) {
        if (booking.helpdesk != helpdesk)
            continue;
        counts.booked += booking.status == BookingStatus::Cancelled ? 0 : 1;
        counts.tookPlace += booking.status == BookingStatus::TookPlace ? 1 : 0;
        counts.noShows += booking.status == BookingStatus::NoShow ? 1 : 0;
        counts.cancelled += booking.status == BookingStatus::Cancelled ? 1 : 0;
    }
    counts.waiting = int(waitingRequests(plan, helpdesk).size());
    return counts;
}

PaperText meetingSentence(const PaperContext& context, const MeetingCounts& counts)
{
    const auto counted = [&](const char* text, int count) {
        return count > 0 ? context.translate("documents", text, nullptr, count) : PaperText{};
    };
    const int open = counts.booked - counts.tookPlace - counts.noShows;
    return sentences(
        {context.translate("documents", "%n meetings were booked.", nullptr, counts.booked),
         counted(QT_TRANSLATE_N_NOOP("documents", "%n meetings took place."), counts.tookPlace),
         counted(QT_TRANSLATE_N_NOOP("documents", "To %n meetings somebody did not come."), counts.noShows),
         counted(
             QT_TRANSLATE_N_NOOP("documents", "Of %n meetings it was not recorded whether they took place."),
             open),
         counted(QT_TRANSLATE_N_NOOP("documents", "%n meetings were cancelled."), counts.cancelled),
         counted(QT_TRANSLATE_N_NOOP("documents", "%n requests could not be met."), counts.waiting)});
}
} // namespace

QSet<Id> peopleWhoCame(const Plan& plan)
{
    QSet<Id> came;
    for (const Attendance& row : plan.all<Attendance>()) {
        if (row.state == AttendanceState::Present)
            came.insert(row.person);
    }
    for (const Person& person : plan.all<Person>()) {
        if (person.status == PersonStatus::Attended)
            came.insert(person.id);
    }
    return came;
}

void addAttendance(std::vector<DocumentNode>& blocks, const PaperContext& context, int headingLevel)
{
    AttendanceFigures(context).add(blocks, headingLevel);
}

void addHelpdesks(std::vector<DocumentNode>& blocks, const PaperContext& context, int headingLevel)
{
    const Plan& plan = context.plan();
    bool any = false;
    for (const ItemTime& time : context.timing().items()) {
        for (const Helpdesk& helpdesk : plan.all<Helpdesk>()) {
            if (helpdesk.agendaItem != time.item)
                continue;
            if (!any)
                blocks.push_back(reportHeading(headingLevel, context.translate("documents", "Meetings")));
            any = true;
            PaperText name = context.text("helpdesk", helpdesk.id, "name", helpdesk.name);
            if (name.isEmpty())
                name = context.itemTitle(*plan.find<AgendaItem>(time.item));
            addParagraphs(blocks, name, SizeRole::Body, TextStyle::Bold);
            addParagraphs(blocks, meetingSentence(context, countMeetings(plan, helpdesk.id)), SizeRole::Body);
        }
    }
}

DocumentNode reportHeading(int level, const PaperText& text)
{
    DocumentNode heading = headingNode(level, level == 2 ? SizeRole::Heading : SizeRole::SubHeading, {});
    heading.spans = spansOf(text, TextStyle::Bold);
    return heading;
}

PaperText sentences(const QList<PaperText>& parts)
{
    return joinedTexts(parts, QStringLiteral(" "));
}
} // namespace convenor
