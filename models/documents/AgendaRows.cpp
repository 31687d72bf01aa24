#include "documents/AgendaRows.h"

#include "documents/TextMarks.h"
#include "domain/Names.h"
#include "domain/planners/PeopleCell.h"
#include "domain/TextRecords.h"

namespace convenor {
namespace {
// At most; points.
constexpr double timeWidth = 100;
constexpr double roomWidth = 100;
constexpr int mostLanes = 4; // side by side

// What people typed: its direction stays its own.
TextSpan typed(const QString& text, TextStyle style = TextStyle::Regular,
               ColourRole colour = ColourRole::Text)
{
    return TextSpan{text, style, colour, true};
}

TextSpan muted(const QString& text)
{
    return TextSpan{text, TextStyle::Regular, ColourRole::Muted};
}

QString keyOf(const QString& table, Id record, const QString& field)
{
    return QStringLiteral("%1/%2/%3").arg(table).arg(record).arg(field);
}

QString displayName(const Person& person)
{
    return QStringLiteral("%1 %2").arg(person.title.trimmed(), fullName(person)).trimmed();
}
} // namespace

RecordTexts::RecordTexts(const Plan& plan, const DocumentLanguage& language)
{
    for (const Translation& row : plan.all<Translation>()) {
        if (row.language.compare(language.code(), Qt::CaseInsensitive) == 0 && !row.text.trimmed().isEmpty())
            m_translations.insert(keyOf(row.recordTable, row.record, row.field), row.text);
    }
    const QString first = plan.workshop().languages.split(QChar(u',')).value(0).trimmed();
    if (first.compare(language.code(), Qt::CaseInsensitive) != 0)
        m_originalLanguage = first;
}

TranslatedText RecordTexts::text(const char* table, Id record, const char* field,
                                 const QString& original) const
{
    const auto found =
        m_translations.constFind(keyOf(QString::fromLatin1(table), record, QString::fromLatin1(field)));
    if (found != m_translations.constEnd())
        return {*found, {}};
    return {original, m_originalLanguage};
}

bool isPublic(const Plan& plan, const AgendaItem& item)
{
    const AgendaItem* at = &item;
    for (int depth = 0; at && depth < 100; ++depth) { // parents that form a circle end somewhere too
        if (at->internal || at->kind == ItemKind::Internal)
            return false;
        at = at->parent.id == 0 ? nullptr : plan.find<AgendaItem>(at->parent);
    }
    return true;
}

AgendaRows::AgendaRows(const Plan& plan, const Timing& timing, const RecordTexts& texts,
                       const DocumentLanguage& language)
    : m_plan(plan), m_timing(timing), m_texts(texts), m_language(language)
{
    for (const Assignment& assignment : plan.all<Assignment>()) {
        if (assignment.status != AssignmentStatus::Declined)
            m_assignments[assignment.agendaItem].append(&assignment);
    }
    for (const AgendaItem& item : plan.all<AgendaItem>())
        m_rooms = m_rooms || (!roomName(item).isEmpty() && isPublic(plan, item));
}

QString AgendaRows::roomName(const AgendaItem& item) const
{
    const Room* room = item.room.id == 0 ? nullptr : m_plan.find<Room>(item.room);
    return room ? room->name : QString();
}

DocumentNode AgendaRows::timeNode(const ItemTime& time, RowLook look) const
{
    const TextStyle style = look == RowLook::Group ? TextStyle::Bold : TextStyle::Regular;
    const ColourRole colour = look == RowLook::Quiet ? ColourRole::Muted : ColourRole::Text;
    return paragraphNode(SizeRole::Body,
                         {TextSpan{m_language.timeRange(time.start, time.end), style, colour}});
}

DocumentNode AgendaRows::roomNode(const AgendaItem& item) const
{
    const TranslatedText name = m_texts.text("room", item.room, "name", roomName(item));
    DocumentNode node =
        paragraphNode(SizeRole::Body, {typed(name.text, TextStyle::Regular, ColourRole::Muted)});
    node.language = name.language;
    return node;
}

DocumentNode AgendaRows::titleNode(const AgendaItem& item, RowLook look) const
{
    TranslatedText title = m_texts.text("agenda_item", item.id, "title", item.title);
    if (title.text.trimmed().isEmpty())
        title = {m_language.translate(namesContext, nameOf(item.kind)), {}};
    TextSpan span = typed(title.text.trimmed(), TextStyle::Bold);
    if (look == RowLook::Quiet)
        span = typed(title.text.trimmed(), TextStyle::Regular, ColourRole::Muted);
    if (look == RowLook::Group)
        span.colour = ColourRole::Accent;
    DocumentNode node = paragraphNode(SizeRole::Body, {span});
    node.language = title.language;
    return node;
}

void AgendaRows::addPeople(const AgendaItem& item, std::vector<DocumentNode>& blocks) const
{
    for (const Assignment* assignment : m_assignments.value(item.id)) {
        const Person* person = m_plan.find<Person>(assignment->person);
        if (!person)
            continue;
        const QString role = m_language.translate(namesContext, nameOf(assignment->role));
        std::vector<TextSpan> spans = {typed(displayName(*person))};
        for (const QString& part : {person->function, person->organisation}) {
            if (part.trimmed().isEmpty())
                continue;
            spans.push_back(muted(QStringLiteral(", ")));
            spans.push_back(typed(part.trimmed(), TextStyle::Regular, ColourRole::Muted));
        }
        spans.push_back(muted(QStringLiteral(" (%1)").arg(role)));
        DocumentNode node = paragraphNode(SizeRole::Small, std::move(spans));
        node.subject = person->id;
        blocks.push_back(std::move(node));
    }
}

void AgendaRows::addRemarks(const AgendaItem& item, std::vector<DocumentNode>& blocks) const
{
    const TranslatedText abstract = m_texts.text("agenda_item", item.id, "abstract", item.abstract);
    for (const QString& paragraph : visibleParagraphs(abstract.text)) {
        DocumentNode node = paragraphNode(SizeRole::Small, {typed(paragraph)});
        node.language = abstract.language;
        blocks.push_back(std::move(node));
    }
    auto add = [&](const QString& label, const char* field, const QString& original,
                   const QString& link = {}) {
        const TranslatedText text = m_texts.text("agenda_item", item.id, field, original);
        if (text.text.trimmed().isEmpty())
            return;
        TextSpan value = typed(text.text.trimmed(), TextStyle::Regular,
                               link.isEmpty() ? ColourRole::Text : ColourRole::Accent);
        value.link = link;
        blocks.push_back(paragraphNode(SizeRole::Small, {muted(label + QStringLiteral(": ")), value}));
    };
    add(m_language.translate("documents", "Meeting point"), "meeting_point", item.meetingPoint);
    add(m_language.translate("documents", "Closed meeting for"), "closed_for", item.closedFor);
    add(m_language.translate("documents", "Join online"), "link", item.link, item.link.trimmed());
}

std::vector<DocumentNode> AgendaRows::itemBlocks(const AgendaItem& item, RowLook look) const
{
    std::vector<DocumentNode> blocks = {titleNode(item, look)};
    addPeople(item, blocks);
    addRemarks(item, blocks);
    return blocks;
}

TableRow AgendaRows::itemRow(const AgendaItem& item, const ItemTime& time, RowLook look, int depth) const
{
    TableRow row;
    row.look = look;
    row.subject = item.id;
    TableCell when = cellOf({timeNode(time, look)});
    when.rowHeader = true;
    row.cells.push_back(std::move(when));
    TableCell what = cellOf(itemBlocks(item, look));
    what.indented = depth > 0;
    row.cells.push_back(std::move(what));
    if (m_rooms)
        row.cells.push_back(cellOf({roomNode(item)}));
    return row;
}

QList<Id> AgendaRows::publicChildren(const AgendaItem& item) const
{
    QList<Id> result;
    for (const Id id : m_timing.children(item.day, item.id)) {
        const AgendaItem* child = m_plan.find<AgendaItem>(id);
        if (child && isPublic(m_plan, *child))
            result.append(id);
    }
    return result;
}

void AgendaRows::addGroup(const AgendaItem& item, const ItemTime& time, int depth)
{
    const QList<Id> children = publicChildren(item);
    m_rows.push_back(itemRow(item, time, RowLook::Group, depth));
    m_rows.back().keepWithNext = !children.isEmpty();
    for (const Id child : children)
        addItem(child, depth + 1);
}

std::vector<DocumentNode> AgendaRows::laneBlocks(const AgendaItem& item, int depth) const
{
    std::vector<DocumentNode> blocks;
    const ItemTime* time = m_timing.find(item.id);
    const QString when = time ? m_language.timeRange(time->start, time->end) : QString();
    DocumentNode label = paragraphNode(SizeRole::Label, {muted(when)});
    const TranslatedText room = m_texts.text("room", item.room, "name", roomName(item));
    if (!room.text.isEmpty()) {
        label.spans.push_back(muted(QStringLiteral("  ·  ")));
        label.spans.push_back(typed(room.text, TextStyle::Regular, ColourRole::Muted));
    }
    blocks.push_back(std::move(label));
    for (DocumentNode& block : itemBlocks(item, depth == 0 ? RowLook::Group : RowLook::Plain))
        blocks.push_back(std::move(block));
    const QList<Id> children = publicChildren(item);
    for (const Id child : children) {
        DocumentNode section;
        section.kind = NodeKind::Section;
        section.subject = child;
        section.children = laneBlocks(*m_plan.find<AgendaItem>(child), depth + 1);
        blocks.push_back(std::move(section));
    }
    return blocks;
}

void AgendaRows::addParallel(const AgendaItem& item, const ItemTime& time, int depth)
{
    const QList<Id> lanes = publicChildren(item);
    if (lanes.isEmpty() || lanes.size() > mostLanes) {
        addGroup(item, time, depth);
        return;
    }
    m_rows.push_back(itemRow(item, time, RowLook::Group, depth));
    m_rows.back().keepWithNext = true;
    DocumentNode table;
    table.kind = NodeKind::Table;
    table.look = TableLook::Lanes;
    table.text = m_language.translate("documents", "Parallel sessions");
    TableRow row;
    row.look = RowLook::Lanes;
    for (const Id lane : lanes) {
        table.columns.push_back({});
        DocumentNode section;
        section.kind = NodeKind::Section;
        section.subject = lane;
        section.children = laneBlocks(*m_plan.find<AgendaItem>(lane), 0);
        row.cells.push_back(cellOf({std::move(section)}));
    }
    table.rows.push_back(std::move(row));
    TableRow outer;
    outer.look = RowLook::Lanes;
    outer.cells.push_back(cellOf({std::move(table)}, m_rooms ? 3 : 2));
    m_rows.push_back(std::move(outer));
}

void AgendaRows::addItem(Id id, int depth)
{
    const AgendaItem* item = m_plan.find<AgendaItem>(id);
    const ItemTime* time = m_timing.find(id);
    if (!item || !time || !isPublic(m_plan, *item))
        return;
    const bool children = !publicChildren(*item).isEmpty();
    if (item->kind == ItemKind::Parallel)
        addParallel(*item, *time, depth);
    else if (item->kind == ItemKind::Part || children)
        addGroup(*item, *time, depth);
    else if (item->kind == ItemKind::Break || item->kind == ItemKind::Meal)
        m_rows.push_back(itemRow(*item, *time, RowLook::Quiet, depth));
    else
        m_rows.push_back(itemRow(*item, *time, RowLook::Plain, depth));
}

TableRow AgendaRows::headerRow() const
{
    auto title = [](const QString& text) {
        return cellOf({paragraphNode(SizeRole::Label, {TextSpan{text, TextStyle::Bold, ColourRole::Muted}})});
    };
    TableRow row;
    row.look = RowLook::Header;
    row.cells.push_back(title(m_language.translate("documents", "Time")));
    row.cells.push_back(title(m_language.translate("documents", "Programme")));
    if (m_rooms)
        row.cells.push_back(title(m_language.translate("documents", "Room")));
    return row;
}

DocumentNode AgendaRows::dayTable(Id day)
{
    m_rows.clear();
    if (const DayTime* time = m_timing.day(day)) {
        for (const Id root : time->roots)
            addItem(root, 0);
    }
    DocumentNode table;
    table.kind = NodeKind::Table;
    table.columns = {TableColumn{0, timeWidth, true}, TableColumn{1, 0}};
    if (m_rooms)
        table.columns.push_back(TableColumn{0, roomWidth, true});
    table.headerRows.push_back(headerRow());
    table.rows = std::move(m_rows);
    m_rows.clear();
    return table;
}
} // namespace convenor
