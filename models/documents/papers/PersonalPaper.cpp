// Personal agendas: for each person what is on and what they do in it, normally on one page.
#include "documents/papers/HelpdeskViews.h"
#include "documents/papers/ItemParts.h"
#include "documents/papers/PaperBuilders.h"
#include "documents/papers/PaperClock.h"
#include "domain/Names.h"
#include "domain/planners/MeetingPlanner.h"
#include "domain/planners/PersonalDay.h"

namespace convenor {
namespace {
// At most; points.
constexpr double timeWidth = 110;
constexpr double placeWidth = 140;
constexpr double smallPack = 0.6; // of the logos, where a page is short of room

class PersonalBuilder
{
public:
    explicit PersonalBuilder(const PaperContext& context)
        : m_context(context), m_days(context.plan(), context.timing()), m_index(context), m_clock(context),
          m_waiting(waitingByPerson(context)), m_smallBand(packBand(context, smallPack))
    {
        addHead(m_head, context, {});
    }

    // The agenda of one person; no children when nothing is on.
    DocumentNode unit(const Person& person) const;

private:
    DocumentNode dayTable(const Person& person, const Day& day) const;
    void addPersonHead(const Person& person, std::vector<DocumentNode>& blocks) const;
    void addDays(const Person& person, DocumentNode& unit) const;
    void addWaiting(const Person& person, DocumentNode& unit) const;
    TableRow row(const Person& person, const PersonalEntry& entry, const Day& day) const;
    void addRoles(const PersonalEntry& entry, std::vector<DocumentNode>& blocks) const;
    std::vector<TextSpan> signedUpSpans(const PersonalEntry& entry) const;
    void addGroup(const Person& person, const BreakoutGroup& group, std::vector<DocumentNode>& blocks) const;
    void addMeeting(const Person& person, const Booking& booking, std::vector<DocumentNode>& blocks) const;
    void addChoices(const PersonalEntry& entry, std::vector<DocumentNode>& blocks) const;
    std::vector<DocumentNode> placeBlocks(const PersonalEntry& entry) const;
    void addLink(const QString& link, std::vector<DocumentNode>& blocks) const;

    const PaperContext& m_context;
    PersonalDays m_days;
    ItemIndex m_index;
    PaperClock m_clock;
    QHash<Id, QList<const MeetingRequest*>> m_waiting;
    // Made once: so all pages share the pictures, which are decoded and written only once.
    std::vector<DocumentNode> m_head; // without a name
    DocumentNode m_smallBand;
};

DocumentNode small(std::vector<TextSpan> spans)
{
    return paragraphNode(SizeRole::Small, std::move(spans));
}

void PersonalBuilder::addRoles(const PersonalEntry& entry, std::vector<DocumentNode>& blocks) const
{
    for (const Assignment* assignment : entry.roles) {
        std::vector<TextSpan> spans = sentence(m_context.translate("documents", "Your role: %1"),
                                               m_context.translate(namesContext, nameOf(assignment->role)),
                                               TextStyle::Bold, ColourRole::Accent);
        if (assignment->status == AssignmentStatus::Invited)
            spans = std::move(spans) + std::vector{mutedSpan(QStringLiteral(" · "))} +
                    spansOf(m_context.translate("documents", "to be confirmed"), TextStyle::Regular,
                            ColourRole::Muted);
        blocks.push_back(small(std::move(spans)));
    }
}

// Behind the title: it needs no line of its own.
std::vector<TextSpan> PersonalBuilder::signedUpSpans(const PersonalEntry& entry) const
{
    if (!entry.signedUp)
        return {};
    const bool waiting = entry.signedUp == AttendanceState::Waiting;
    return std::vector{mutedSpan(QStringLiteral(" · "))} +
           spansOf(waiting ? m_context.translate("documents", "You are on the waiting list.")
                           : m_context.translate("documents", "You are signed up."),
                   waiting ? TextStyle::Bold : TextStyle::Regular, ColourRole::Accent);
}

void PersonalBuilder::addGroup(const Person& person, const BreakoutGroup& group,
                               std::vector<DocumentNode>& blocks) const
{
    const PaperText topic = m_context.text("breakout_group", group.id, "topic", group.topic);
    if (!topic.isEmpty())
        blocks.push_back(small(sentence(m_context.translate("documents", "Your group: %1"), topic,
                                        TextStyle::Bold, ColourRole::Accent)));
    if (group.moderator == person.id)
        blocks.push_back(small(spansOf(m_context.translate("documents", "You moderate this group."),
                                       TextStyle::Bold, ColourRole::Accent)));
    else if (const Person* moderator = m_context.plan().find<Person>(group.moderator))
        blocks.push_back(small(
            sentence(m_context.translate("documents", "Moderator: %1"), m_context.personName(*moderator))));
    if (group.rapporteur == person.id)
        blocks.push_back(small(spansOf(m_context.translate("documents", "You report from this group."),
                                       TextStyle::Bold, ColourRole::Accent)));
}

void PersonalBuilder::addMeeting(const Person& person, const Booking& booking,
                                 std::vector<DocumentNode>& blocks) const
{
    if (const Person* whom = m_context.plan().find<Person>(m_days.otherOf(booking, person.id))) {
        std::vector<TextSpan> spans = sentence(m_context.translate("documents", "Meeting with %1"),
                                               m_context.personName(*whom), TextStyle::Bold);
        const PaperText organisation = m_context.organisation(*whom);
        if (!organisation.isEmpty())
            spans = std::move(spans) + std::vector{mutedSpan(QStringLiteral(", "))} +
                    spansOf(organisation, TextStyle::Regular, ColourRole::Muted);
        blocks.push_back(paragraphNode(SizeRole::Body, std::move(spans)));
    }
    addTyped(blocks, m_context, PaperText::typedOf(topicOf(m_context.plan(), booking)), Side::Both);
    if (booking.status == BookingStatus::Tentative)
        blocks.push_back(small(spansOf(m_context.translate("documents", "to be confirmed"),
                                       TextStyle::Regular, ColourRole::Muted)));
}

void PersonalBuilder::addChoices(const PersonalEntry& entry, std::vector<DocumentNode>& blocks) const
{
    if (entry.choices.isEmpty())
        return;
    blocks.push_back(
        small(spansOf(m_context.translate("documents", "One of:"), TextStyle::Regular, ColourRole::Muted)));
    for (const AgendaItem* lane : entry.choices) {
        std::vector<TextSpan> spans = spansOf(m_context.itemTitle(*lane));
        const PaperText room = m_context.roomName(m_index.room(*lane));
        if (!room.isEmpty())
            spans = std::move(spans) + std::vector{mutedSpan(QStringLiteral(" · "))} +
                    spansOf(room, TextStyle::Regular, ColourRole::Muted);
        blocks.push_back(small(std::move(spans)));
        blocks.back().subject = lane->id;
    }
}

void PersonalBuilder::addLink(const QString& link, std::vector<DocumentNode>& blocks) const
{
    if (link.trimmed().isEmpty())
        return;
    TextSpan span{link.trimmed(), TextStyle::Regular, ColourRole::Accent, true};
    span.link = link.trimmed();
    blocks.push_back(small({span}));
}

// The group's room goes before that of the whole item, a desk before that of the helpdesk.
std::vector<DocumentNode> PersonalBuilder::placeBlocks(const PersonalEntry& entry) const
{
    std::vector<DocumentNode> blocks;
    auto add = [&](const PaperText& text) {
        if (!text.isEmpty())
            blocks.push_back(paragraphNode(
                entry.isOwn() ? SizeRole::Body : SizeRole::Small,
                spansOf(text, TextStyle::Regular, entry.isOwn() ? ColourRole::Text : ColourRole::Muted)));
    };
    auto addRoom = [&](Id id) {
        add(m_context.roomName(id));
        const Room* room = m_context.plan().find<Room>(id);
        if (room && entry.isOwn())
            addLink(room->link, blocks);
    };
    if (entry.booking) {
        const HelpdeskExpert* expert = m_days.expertOf(*entry.booking);
        const int table = entry.booking->tableNumber.value_or(0);
        if (expert || table > 0) {
            const MeetingWhere where = whereOf(m_context, entry.item, expert, table);
            add(where.place);
            addLink(where.link, blocks);
            return blocks;
        }
    }
    for (const BreakoutGroup* group : entry.groups) {
        addRoom(group->room == 0 ? m_index.room(*entry.item) : Id(group->room));
        add(m_context.text("breakout_group", group->id, "place", group->place));
    }
    if (entry.groups.empty())
        addRoom(m_index.room(*entry.item));
    if (entry.isOwn())
        addLink(entry.item->link, blocks);
    return blocks;
}

TableRow PersonalBuilder::row(const Person& person, const PersonalEntry& entry, const Day& day) const
{
    const bool own = entry.isOwn();
    const SizeRole size = own ? SizeRole::Body : SizeRole::Small;
    TableRow row;
    row.look = own ? RowLook::Group : RowLook::Plain;
    row.subject = entry.item->id;
    row.cells.push_back(cellOf({paragraphNode(
        size, {timeSpan(m_context, entry.start, entry.end, own ? TextStyle::Bold : TextStyle::Regular)})}));
    row.cells.back().rowHeader = true;
    if (m_clock.hasSecond())
        row.cells.push_back(cellOf(
            {paragraphNode(size, {mutedSpan(m_clock.secondRange(day.date, entry.start, entry.end))})}));
    TableCell what;
    if (entry.booking)
        addMeeting(person, *entry.booking, what.blocks);
    else
        what.blocks.push_back(paragraphNode(
            size, spansOf(m_context.itemTitle(*entry.item), own ? TextStyle::Bold : TextStyle::Regular) +
                      signedUpSpans(entry)));
    addRoles(entry, what.blocks);
    for (const BreakoutGroup* group : entry.groups)
        addGroup(person, *group, what.blocks);
    addChoices(entry, what.blocks);
    row.cells.push_back(std::move(what));
    row.cells.push_back(cellOf(placeBlocks(entry)));
    return row;
}

DocumentNode PersonalBuilder::dayTable(const Person& person, const Day& day) const
{
    DocumentNode table;
    table.kind = NodeKind::Table;
    const PaperText time = m_context.translate("documents", "Time");
    std::vector<PaperText> titles = {time, m_context.translate("documents", "Programme"),
                                     m_context.translate("documents", "Where")};
    table.columns = {TableColumn{0, timeWidth, true}, TableColumn{1, 0}, TableColumn{0, placeWidth, true}};
    if (m_clock.hasSecond()) {
        table.columns.insert(table.columns.begin(), table.columns.front());
        titles.insert(titles.begin(), time);
    }
    table.headerRows.push_back(headerRow(titles));
    if (m_clock.hasSecond()) {
        auto& cells = table.headerRows.front().cells;
        cells[0].blocks.front().spans.push_back(mutedSpan(QStringLiteral("  ") + m_clock.name(day.id)));
        cells[1].blocks.front().spans.push_back(mutedSpan(QStringLiteral("  ") + m_clock.secondName(day.id)));
    }
    for (const PersonalEntry& entry : m_days.entries(person, day.id))
        table.rows.push_back(row(person, entry, day));
    table.text = m_context.language()
                     .translate("documents", "Agenda of %1")
                     .arg(m_context.language().headingDate(day.date));
    return table;
}

// The head of all papers, with the person's name and organisation.
void PersonalBuilder::addPersonHead(const Person& person, std::vector<DocumentNode>& blocks) const
{
    for (const DocumentNode& block : m_head) {
        blocks.push_back(block);
        if (block.kind != NodeKind::Heading)
            continue;
        blocks.back().spans = spansOf(m_context.ownName(person), TextStyle::Bold, ColourRole::Accent);
        blocks.back().subject = person.id;
        addParagraphs(blocks, m_context.organisation(person), SizeRole::Lead);
    }
}

void PersonalBuilder::addDays(const Person& person, DocumentNode& unit) const
{
    for (const Id id : m_context.days()) {
        const Day* day = m_context.plan().find<Day>(id);
        DocumentNode table = dayTable(person, *day);
        if (table.rows.empty())
            continue;
        DocumentNode heading;
        heading.kind = NodeKind::Heading;
        heading.level = 2;
        heading.size = SizeRole::Heading;
        heading.spans = spansOf(m_context.date(day->date), TextStyle::Bold);
        heading.subject = id;
        unit.children.push_back(std::move(heading));
        unit.children.push_back(std::move(table));
    }
}

void PersonalBuilder::addWaiting(const Person& person, DocumentNode& unit) const
{
    for (const MeetingRequest* request : m_waiting.value(person.id)) {
        unit.children.push_back(
            paragraphNode(SizeRole::Body, spansOf(waitingText(m_context, *request), TextStyle::Bold)));
        unit.children.back().subject = request->id;
    }
}

// About how high the unit is, without looking at widths: it is asked for hundreds of people.
bool isLongerThanAPage(const DocumentNode& unit)
{
    constexpr double lineHeight = 12;
    constexpr double rowAir = 9.5;
    constexpr double dayHeight = 62; // its heading and the titles of its columns
    constexpr double headHeight = 130;
    constexpr double packHeight = 90; // logos and notices, where there are any
    double height = headHeight;
    for (const DocumentNode& block : unit.children) {
        height += block.kind == NodeKind::Band ? packHeight : 0;
        height += block.kind == NodeKind::Table ? dayHeight : 0;
        height += block.kind == NodeKind::Paragraph ? 2 * lineHeight : 0;
        for (const TableRow& row : block.rows) {
            std::size_t lines = 1;
            for (const TableCell& cell : row.cells)
                lines = std::max(lines, cell.blocks.size());
            height += rowAir + lineHeight * double(lines);
        }
    }
    const PageFormat page = a4Portrait();
    return height > page.size.height() - page.margins.top() - page.margins.bottom();
}

DocumentNode PersonalBuilder::unit(const Person& person) const
{
    DocumentNode unit;
    unit.kind = NodeKind::Section;
    unit.start = SectionStart::Unit;
    unit.unit = QStringLiteral("person %1").arg(person.id);
    unit.subject = person.id;
    addPersonHead(person, unit.children);
    const std::size_t head = unit.children.size();
    addDays(person, unit);
    if (unit.children.size() == head) {
        unit.children.clear();
        return unit;
    }
    addWaiting(person, unit);
    addNotices(unit.children, m_context, Disclaimer);
    if (!isLongerThanAPage(unit))
        return unit;
    // Set closer, most of those that would run over have one page too.
    for (DocumentNode& block : unit.children) {
        if (block.kind == NodeKind::Band)
            block = m_smallBand;
        else if (block.kind == NodeKind::Table)
            block.look = TableLook::Facts;
    }
    return unit;
}
} // namespace

Result<Document> personalPaper(const PaperContext& context)
{
    Document document = newPaper(context, context.translate("documents", "Personal agenda"), a4Portrait());
    // Each is for the person alone, who has a name on it whatever others may read of it; the public reads
    // them all.
    const QList<const Person*> people =
        context.audience() == Audience::Public ? context.people() : context.everybody();
    const PersonalBuilder builder(context);
    for (const Person* person : people) {
        DocumentNode unit = builder.unit(*person);
        if (!unit.children.empty())
            document.root.children.push_back(std::move(unit));
    }
    if (document.root.children.empty())
        return Error{ErrorKind::NothingToExport, QStringLiteral("personal")};
    return document;
}
} // namespace convenor
