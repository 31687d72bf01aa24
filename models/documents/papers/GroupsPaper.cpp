// The poster "who goes where": everybody by name, then the groups.
#include "documents/papers/GroupViews.h"
#include "documents/papers/PaperBuilders.h"
#include "documents/papers/PaperParts.h"
#include "documents/papers/RoughHeight.h"
#include "documents/papers/TextJoin.h"

#include <algorithm>

namespace convenor {
namespace {
constexpr double columnGap = 16;
constexpr double rowPadding = 9.5;  // of a ruled table: above and below its text
constexpr double cellPadding = 12;  // left and right of it
constexpr double leading = 1.35;    // of the size of letters
constexpr double leastNumber = 28;  // points for the number of the group and the word above it
constexpr double numberRatio = 1.8; // of three digits to the size of their letters
constexpr int fewPages = 2;         // that hang side by side and are seen at once
// What room and place may take of the width beside the number: whichever makes the list shortest.
constexpr double placeShares[] = {0.34, 0.3, 0.38, 0.42, 0.46, 0.5};

// Read from a step away: the margins are as narrow as printers allow.
PageFormat posterPage()
{
    PageFormat page = a4Portrait();
    page.margins = {36, 36, 36, 48};
    return page;
}

// Somebody and where they go.
struct Entry
{
    const Person* person;
    const GroupView* group;
};

// How large the letters of a poster are, and in how many columns its names stand.
struct PosterType
{
    int columns;
    double name;
    double place;
};
constexpr PosterType posterTypes[] = {{1, 20, 16}, {2, 16, 12.5}, {2, 14, 11}, {2, 12, 9.5}};

// What addHead needs, about; a longer one is set smaller in its box.
double headHeight(const PaperContext& context)
{
    double picture = 0;
    for (const DocumentNode& figure : packBand(context).children)
        picture = std::max(picture, figure.extent.height() + 12);
    return picture + (context.second() ? 192 : 118);
}

// Rather one too many: what does not fit its column would be set smaller than its neighbours.
int lines(const PaperText& text, double points, bool bold, double width)
{
    return roughLineCount(text.second.isEmpty() ? text.first
                                                : text.first + QStringLiteral(" / ") + text.second,
                          points, bold, width);
}

class Poster
{
public:
    Poster(const PaperContext& context, const RoundView& round) : m_context(context), m_round(round)
    {
        const PageFormat page = posterPage();
        m_area = QRectF(QPointF(), page.size).marginsRemoved(page.margins);
        m_head = headHeight(context);
        for (const Person* person : context.people()) {
            for (const GroupView& group : round.groups) {
                if (group.everybody().contains(person))
                    m_entries.append({person, &group});
            }
        }
        chooseType();
    }

    // A section of sheets; empty when nobody is in a group.
    std::vector<DocumentNode> sheets() const;

private:
    void chooseType();
    void chooseShares();
    double placeWidth() const { return m_width * m_placeShare - cellPadding; }
    double nameWidth() const { return m_width * (1 - m_numberShare - m_placeShare) - cellPadding; }
    PaperText placeOf(const GroupView& group) const;
    double rowHeight(const Entry& entry) const;
    bool holdsWords(const Entry& entry) const;
    qsizetype entriesInColumn(qsizetype from, double height) const;
    double columnHeight(bool firstPage) const { return m_area.height() - (firstPage ? m_head : 0); }
    TableRow row(const Entry& entry) const;
    DocumentNode table(qsizetype from, qsizetype count) const;
    SheetBox headBox() const;

    const PaperContext& m_context;
    const RoundView& m_round;
    QList<Entry> m_entries;
    QRectF m_area;
    double m_width = 0; // of a column
    double m_numberShare = 0;
    double m_placeShare = 0; // 0: no group has a place
    double m_head = 0;       // height of the head on the first page
    PosterType m_type = {};
};

// The largest that gets by with few pages; with more people the smallest, which is still read from a step
// away.
void Poster::chooseType()
{
    for (const PosterType& type : posterTypes) {
        m_type = type;
        m_width = (m_area.width() - columnGap * (type.columns - 1)) / type.columns;
        chooseShares();
        qsizetype taken = 0;
        for (int column = 0; column < type.columns * fewPages; ++column)
            taken += entriesInColumn(taken, columnHeight(column < type.columns));
        if (taken >= m_entries.size())
            return;
    }
}

void Poster::chooseShares()
{
    m_numberShare = (std::max(leastNumber, m_type.name * numberRatio) + cellPadding) / m_width;
    m_placeShare = 0;
    const bool hasPlaces = std::any_of(m_round.groups.cbegin(), m_round.groups.cend(),
                                       [this](const GroupView& group) { return !placeOf(group).isEmpty(); });
    if (!hasPlaces)
        return;
    double best = 0;
    double least = 0;
    for (const double share : placeShares) {
        m_placeShare = share * (1 - m_numberShare);
        double height = 0;
        for (const Entry& entry : std::as_const(m_entries))
            height += rowHeight(entry) + (holdsWords(entry) ? 0 : m_area.height());
        if (best == 0 || height < least) {
            best = m_placeShare;
            least = height;
        }
    }
    m_placeShare = best;
}

// Where all meet in one room the place in it says more than its name, which stands at the head.
PaperText Poster::placeOf(const GroupView& group) const
{
    if (m_round.oneRoom())
        return m_context.text("breakout_group", group.group->id, "place", group.group->place);
    return group.where;
}

// Whether every word fits its column: else the whole column would be set smaller.
bool Poster::holdsWords(const Entry& entry) const
{
    const auto holds = [](const PaperText& text, double points, bool bold, double width) {
        const QStringList words = (text.first + u' ' + text.second).split(u' ', Qt::SkipEmptyParts);
        return std::all_of(words.cbegin(), words.cend(), [=](const QString& word) {
            return roughLineCount(word, points, bold, width) == 1;
        });
    };
    return holds(lookUpName(m_context, *entry.person), m_type.name, true, nameWidth()) &&
           holds(placeOf(*entry.group), m_type.place, false, placeWidth());
}

double Poster::rowHeight(const Entry& entry) const
{
    const double name =
        lines(lookUpName(m_context, *entry.person), m_type.name, true, nameWidth()) * m_type.name * leading;
    const double place = m_placeShare == 0 ? 0
                                           : lines(placeOf(*entry.group), m_type.place, false, placeWidth()) *
                                                 m_type.place * leading;
    return std::max(name, place) + rowPadding;
}

qsizetype Poster::entriesInColumn(qsizetype from, double height) const
{
    double used = m_type.place * leading + rowPadding; // the titles
    qsizetype count = 0;
    while (from + count < m_entries.size()) {
        used += rowHeight(m_entries[from + count]);
        if (used > height)
            break;
        ++count;
    }
    return from < m_entries.size() ? std::max<qsizetype>(count, 1) : 0;
}

TableRow Poster::row(const Entry& entry) const
{
    TableRow row;
    row.subject = entry.person->id;
    DocumentNode name = sizedParagraph(m_context.familyName(*entry.person), m_type.name, 0, TextStyle::Bold);
    const PaperText whole = lookUpName(m_context, *entry.person);
    if (whole.second.isEmpty()) {
        const PaperText given = m_context.givenName(*entry.person);
        if (!given.isEmpty() && !name.spans.empty())
            name.spans.push_back(TextSpan{QStringLiteral(", ")});
        for (TextSpan& span : spansOf(given))
            name.spans.push_back(std::move(span));
    } else {
        name = sizedParagraph(whole, m_type.name, 0, TextStyle::Bold);
    }
    TableCell who = cellOf({std::move(name)});
    who.rowHeader = true;
    row.cells.push_back(std::move(who));
    DocumentNode number = sizedParagraph(PaperText::of(QString::number(entry.group->number)), m_type.name, 0,
                                         TextStyle::Bold, ColourRole::Accent);
    number.align = TextAlign::Centre;
    row.cells.push_back(cellOf({std::move(number)}));
    if (m_placeShare > 0)
        row.cells.push_back(cellOf({sizedParagraph(placeOf(*entry.group), m_type.place)}));
    return row;
}

DocumentNode Poster::table(qsizetype from, qsizetype count) const
{
    DocumentNode table;
    table.kind = NodeKind::Table;
    table.text = filledText(m_context.translate("documents", "%1: who is in which group"),
                            {roundName(m_context, m_round)})
                     .first;
    table.columns = {TableColumn{1 - m_numberShare - m_placeShare}, TableColumn{m_numberShare}};
    std::vector<PaperText> titles{m_context.translate("documents", "Name"),
                                  m_context.translate("documents", "Group")};
    if (m_placeShare > 0) {
        table.columns.push_back(TableColumn{m_placeShare});
        titles.push_back(m_context.translate("documents", "Place"));
    }
    table.headerRows.push_back(headerRow(titles));
    for (qsizetype i = from; i < from + count; ++i)
        table.rows.push_back(row(m_entries[i]));
    return table;
}

SheetBox Poster::headBox() const
{
    SheetBox box;
    box.place = QRectF(m_area.topLeft(), QSizeF(m_area.width(), m_head - 12));
    PaperText detail = roundWhen(m_context, m_round);
    if (m_round.oneRoom()) {
        const PaperText room = m_context.roomName(m_round.groups.first().group->room);
        detail = joinedTexts({detail, room}, QStringLiteral(" · "));
    }
    addHead(box.blocks, m_context, roundName(m_context, m_round), detail);
    return box;
}

std::vector<DocumentNode> Poster::sheets() const
{
    std::vector<DocumentNode> sheets;
    qsizetype next = 0;
    while (next < m_entries.size() || sheets.empty()) {
        DocumentNode sheet;
        sheet.kind = NodeKind::Sheet;
        const bool firstPage = sheets.empty();
        if (firstPage)
            sheet.boxes.push_back(headBox());
        const double height = columnHeight(firstPage);
        for (int column = 0; column < m_type.columns && next < m_entries.size(); ++column) {
            const qsizetype count = entriesInColumn(next, height);
            SheetBox box;
            box.place = QRectF(m_area.left() + column * (m_width + columnGap), m_area.bottom() - height,
                               m_width, height);
            box.blocks.push_back(table(next, count));
            sheet.boxes.push_back(std::move(box));
            next += count;
        }
        sheets.push_back(std::move(sheet));
    }
    return sheets;
}

TableCell wallCell(const PaperText& text, TextStyle style = TextStyle::Regular)
{
    return textCell(text, style, ColourRole::Text, SizeRole::Lead);
}

TableCell personCell(const PaperContext& context, const Person* person)
{
    return wallCell(person ? context.personName(*person) : PaperText{});
}

DocumentNode groupTable(const PaperContext& context, const RoundView& round)
{
    DocumentNode table;
    table.kind = NodeKind::Table;
    table.text =
        filledText(context.translate("documents", "%1: the groups"), {roundName(context, round)}).first;
    table.columns = {TableColumn{0, 54, true}, TableColumn{1.4}, TableColumn{1.3},
                     TableColumn{0.9},         TableColumn{0.9}, TableColumn{0, 64, true}};
    table.headerRows.push_back(headerRow(
        {context.translate("documents", "Group"), context.translate("documents", "Topic"),
         context.translate("documents", "Room and place"), context.translate("documents", "Moderator"),
         context.translate("documents", "Rapporteur"), context.translate("documents", "People")}));
    for (const GroupView& group : round.groups) {
        TableRow row;
        row.subject = group.group->id;
        row.cells.push_back(wallCell(PaperText::of(QString::number(group.number)), TextStyle::Bold));
        TableCell topic = wallCell(groupTopic(context, group), TextStyle::Bold);
        topic.rowHeader = true;
        row.cells.push_back(std::move(topic));
        row.cells.push_back(wallCell(group.where));
        row.cells.push_back(personCell(context, group.moderator));
        row.cells.push_back(personCell(context, group.rapporteur));
        row.cells.push_back(wallCell(PaperText::of(QString::number(group.members.size() + group.further))));
        table.rows.push_back(std::move(row));
    }
    return table;
}

void addWithout(std::vector<DocumentNode>& blocks, const PaperContext& context, const RoundView& round)
{
    const qsizetype all = round.without.size() + round.furtherWithout;
    if (all == 0)
        return;
    DocumentNode heading = headingNode(3, SizeRole::SubHeading, {});
    heading.spans = spansOf(context.translate("documents", "Not in a group yet (%n)", nullptr, int(all)),
                            TextStyle::Bold);
    blocks.push_back(std::move(heading));
    DocumentNode list;
    list.kind = NodeKind::List;
    for (const Person* person : round.without) {
        DocumentNode entry;
        entry.kind = NodeKind::Section;
        entry.subject = person->id;
        std::vector<TextSpan> spans = spansOf(lookUpName(context, *person));
        if (const PaperText organisation = context.organisation(*person); !organisation.isEmpty()) {
            spans.push_back(TextSpan{QStringLiteral(" · "), TextStyle::Regular, ColourRole::Muted});
            for (TextSpan& span : spansOf(organisation, TextStyle::Regular, ColourRole::Muted))
                spans.push_back(std::move(span));
        }
        entry.children.push_back(paragraphNode(SizeRole::Lead, std::move(spans)));
        list.children.push_back(std::move(entry));
    }
    if (!list.children.empty())
        blocks.push_back(std::move(list));
    addParagraphs(blocks, context.furtherPeople(round.furtherWithout), SizeRole::Lead, TextStyle::Italic,
                  ColourRole::Muted);
}

DocumentNode roundSection(const PaperContext& context, const RoundView& round)
{
    DocumentNode section;
    section.kind = NodeKind::Section;
    section.start = SectionStart::Unit;
    section.unit = QStringLiteral("round %1").arg(round.round->id);
    section.subject = round.round->id;
    section.children = Poster(context, round).sheets();
    DocumentNode groups;
    groups.kind = NodeKind::Section;
    groups.start = SectionStart::Page;
    DocumentNode heading = headingNode(2, SizeRole::Heading, {});
    heading.spans = spansOf(context.translate("documents", "Groups"), TextStyle::Bold);
    groups.children.push_back(std::move(heading));
    addParagraphs(groups.children, roundWhen(context, round), SizeRole::Body, TextStyle::Regular,
                  ColourRole::Muted);
    groups.children.push_back(groupTable(context, round));
    int further = 0;
    for (const GroupView& group : round.groups)
        further += group.further;
    addParagraphs(groups.children, context.furtherPeople(further), SizeRole::Body, TextStyle::Italic,
                  ColourRole::Muted);
    addWithout(groups.children, context, round);
    addNotices(groups.children, context, Disclaimer | DataNotice);
    section.children.push_back(std::move(groups));
    return section;
}
} // namespace

Result<Document> groupsPaper(const PaperContext& context)
{
    const QList<RoundView> rounds = roundViews(context);
    if (rounds.isEmpty())
        return Error{ErrorKind::NothingToExport, QStringLiteral("groups")};
    Document document = newPaper(context, context.translate("papers", "Groups: poster"), posterPage());
    for (const RoundView& round : rounds)
        document.root.children.push_back(roundSection(context, round));
    return document;
}
} // namespace convenor
