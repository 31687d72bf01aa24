// The groups on the shared screen of an online event.
#include "documents/papers/GroupViews.h"
#include "documents/papers/PaperBuilders.h"
#include "documents/papers/PaperParts.h"
#include "documents/papers/TextJoin.h"

#include <algorithm>

namespace convenor {
namespace {
constexpr double titlePoints = 26;
constexpr double topicPoints = 16;
constexpr double textPoints = 14; // the least that is read on a shared screen
constexpr double linePitch = 1.5; // of the size of letters, with the air between paragraphs
constexpr double gap = 12;
constexpr double padding = 9;
constexpr double titleHeight = 62;
constexpr double stripe = 5;
constexpr int boxColumns = 2;
constexpr double cellAir = 17; // beside a name

// How the boxes of a screen are arranged, and how the names in them: the more room, the larger.
struct Arrangement
{
    int rows;        // of boxes
    int nameColumns; // in a box
    double names;    // points
};
constexpr Arrangement arrangements[] = {{2, 2, 17}, {2, 2, textPoints}, {2, 3, textPoints}, {1, 2, 19},
                                        {1, 2, 17}, {1, 3, textPoints}, {1, 2, textPoints}};

// What goes into one box: a group, or the people whom its first box could not take.
struct Part
{
    const GroupView* group;
    qsizetype from = 0;
    qsizetype count = 0;
};

PageFormat screenPage()
{
    PageFormat page = widescreen();
    page.margins = {40, 30, 40, 44};
    return page;
}

class Screen
{
public:
    Screen(const PaperContext& context, const RoundView& round) : m_context(context), m_round(round)
    {
        const PageFormat page = screenPage();
        m_area = QRectF(QPointF(), page.size).marginsRemoved(page.margins).adjusted(0, titleHeight, 0, 0);
        // The first in which every group has a box of its own; else groups go on in further boxes.
        for (const Arrangement& arrangement : arrangements) {
            m_how = arrangement;
            m_box = QSizeF((m_area.width() - gap * (boxColumns - 1)) / boxColumns,
                           (m_area.height() - gap * (m_how.rows - 1)) / m_how.rows);
            if (std::all_of(round.groups.cbegin(), round.groups.cend(), [this](const GroupView& group) {
                    return fitting(group, 0) == group.members.size();
                }))
                break;
        }
    }

    // One sheet a screen.
    std::vector<DocumentNode> sheets() const;

private:
    PaperText headText(const GroupView& group) const;
    PaperText leadText(const GroupView& group) const;
    double headHeight(const GroupView& group) const;
    double namesHeight(const GroupView& group, qsizetype from, qsizetype count) const;
    qsizetype fitting(const GroupView& group, qsizetype from) const;
    QList<Part> parts() const;
    SheetBox titleBox() const;
    DocumentNode names(const Part& part) const;
    SheetBox partBox(const Part& part, QPointF corner) const;
    double textWidth() const { return m_box.width() - 2 * padding; }

    const PaperContext& m_context;
    const RoundView& m_round;
    QRectF m_area; // of the boxes
    QSizeF m_box;
    Arrangement m_how = {};
};

// "1 · Clusters and the green transition".
PaperText Screen::headText(const GroupView& group) const
{
    const PaperText topic = m_context.text("breakout_group", group.group->id, "topic", group.group->topic);
    if (topic.isEmpty())
        return groupNumber(m_context, group);
    return joinedTexts({PaperText::of(QString::number(group.number)), topic}, QStringLiteral(" · "));
}

// "Room A, Table 3 · Moderator: Anna Kowalska".
PaperText Screen::leadText(const GroupView& group) const
{
    PaperText lead;
    if (group.moderator)
        lead = filledText(m_context.translate("documents", "Moderator: %1"),
                          {m_context.personName(*group.moderator)});
    return joinedTexts({group.where, lead, m_context.furtherPeople(group.further)}, QStringLiteral(" · "));
}

double Screen::headHeight(const GroupView& group) const
{
    double height = roughLines(headText(group), topicPoints, textWidth()) * topicPoints * 1.35 + 4;
    for (const PaperText& text : {leadText(group), PaperText::of(group.link)})
        height += text.isEmpty() ? 0 : roughLines(text, textPoints, textWidth()) * textPoints * linePitch;
    return height;
}

// Of some of its people in columns.
double Screen::namesHeight(const GroupView& group, qsizetype from, qsizetype count) const
{
    const qsizetype each = (count + m_how.nameColumns - 1) / m_how.nameColumns;
    double highest = 0;
    for (qsizetype column = 0; column < m_how.nameColumns; ++column) {
        int lines = 0;
        for (const Person* person : group.members.mid(from, count).mid(column * each, each))
            lines += roughLines(m_context.personName(*person), textPoints,
                                textWidth() / m_how.nameColumns - cellAir);
        highest = std::max(highest, lines * m_how.names * linePitch);
    }
    return highest + 12;
}

// How many of its people, from one on, a box can take; at least one of them.
qsizetype Screen::fitting(const GroupView& group, qsizetype from) const
{
    const double head = from == 0 ? headHeight(group) : topicPoints * 1.35 + 4;
    const double room = m_box.height() - stripe - 2 * padding - head;
    qsizetype count = group.members.size() - from;
    while (count > 1 && namesHeight(group, from, count) > room)
        --count;
    return count;
}

QList<Part> Screen::parts() const
{
    QList<Part> parts;
    for (const GroupView& group : m_round.groups) {
        qsizetype from = 0;
        do {
            const qsizetype count = fitting(group, from);
            parts.append({&group, from, count});
            from += count;
        } while (from < group.members.size());
    }
    return parts;
}

SheetBox Screen::titleBox() const
{
    SheetBox box;
    box.place = QRectF(m_area.left(), m_area.top() - titleHeight, m_area.width(), titleHeight - 8);
    DocumentNode heading = headingNode(1, SizeRole::Title, {});
    heading.spans = spansOf(roundName(m_context, m_round), TextStyle::Bold, ColourRole::Accent);
    heading.points = titlePoints;
    heading.least = textPoints;
    heading.subject = m_round.round->id;
    box.blocks = {std::move(heading), sizedParagraph(roundWhen(m_context, m_round), 15, textPoints,
                                                     TextStyle::Regular, ColourRole::Muted)};
    return box;
}

// Down the columns, as people look for their name in a list.
DocumentNode Screen::names(const Part& part) const
{
    DocumentNode table;
    table.kind = NodeKind::Table;
    table.look = TableLook::Facts;
    table.text = m_context.translate("documents", "The people of the group").first;
    table.columns.resize(m_how.nameColumns);
    TableRow row;
    const QList<const Person*> people = part.group->members.mid(part.from, part.count);
    const qsizetype each = (people.size() + m_how.nameColumns - 1) / m_how.nameColumns;
    for (qsizetype column = 0; column < m_how.nameColumns; ++column) {
        TableCell cell;
        for (const Person* person : people.mid(column * each, each)) {
            DocumentNode name = sizedParagraph(m_context.personName(*person), m_how.names);
            name.subject = person->id;
            cell.blocks.push_back(std::move(name));
        }
        row.cells.push_back(std::move(cell));
    }
    table.rows.push_back(std::move(row));
    return table;
}

SheetBox Screen::partBox(const Part& part, QPointF corner) const
{
    const GroupView& group = *part.group;
    SheetBox box;
    box.place = QRectF(corner, m_box);
    box.ground = QColor(0xF7, 0xF9, 0xFB);
    box.stripe = QColor(0x1C, 0x4A, 0x7E);
    if (const QColor accent = QColor::fromString(m_context.plan().workshop().accentColour); accent.isValid())
        box.stripe = accent;
    box.stripeHeight = stripe;
    box.padding = QMarginsF(padding, padding, padding, padding);
    box.subject = group.group->id;
    DocumentNode heading = headingNode(2, SizeRole::Heading, {});
    const PaperText continued = filledText(m_context.translate("documents", "Group %1, continued"),
                                           {PaperText::of(QString::number(group.number))});
    heading.spans = spansOf(part.from == 0 ? headText(group) : continued, TextStyle::Bold);
    heading.points = topicPoints;
    box.blocks.push_back(std::move(heading));
    if (part.from == 0) {
        if (const PaperText lead = leadText(group); !lead.isEmpty())
            box.blocks.push_back(sizedParagraph(lead, textPoints, 0, TextStyle::Regular, ColourRole::Muted));
        if (!group.link.isEmpty()) {
            DocumentNode link = sizedParagraph(PaperText::typedOf(group.link), textPoints, 0,
                                               TextStyle::Regular, ColourRole::Accent);
            link.spans.front().link = group.link;
            box.blocks.push_back(std::move(link));
        }
    }
    if (part.count > 0)
        box.blocks.push_back(names(part));
    return box;
}

std::vector<DocumentNode> Screen::sheets() const
{
    std::vector<DocumentNode> sheets;
    const QList<Part> all = parts();
    for (qsizetype i = 0; i < all.size(); ++i) {
        const int place = int(i % (boxColumns * m_how.rows));
        if (place == 0) {
            DocumentNode sheet;
            sheet.kind = NodeKind::Sheet;
            sheet.boxes.push_back(titleBox());
            sheets.push_back(std::move(sheet));
        }
        const QPointF corner = m_area.topLeft() + QPointF((place % boxColumns) * (m_box.width() + gap),
                                                          (place / boxColumns) * (m_box.height() + gap));
        sheets.back().boxes.push_back(partBox(all[i], corner));
    }
    return sheets;
}
} // namespace

Result<Document> screenGroupsPaper(const PaperContext& context)
{
    Document document = newPaper(context, context.translate("papers", "Groups for the screen"), screenPage());
    for (const RoundView& round : roundViews(context)) {
        DocumentNode section;
        section.kind = NodeKind::Section;
        section.start = SectionStart::Unit;
        section.unit = QStringLiteral("round %1").arg(round.round->id);
        section.subject = round.round->id;
        section.children = Screen(context, round).sheets();
        document.root.children.push_back(std::move(section));
    }
    if (document.root.children.empty())
        return Error{ErrorKind::NothingToExport, QStringLiteral("screen-groups")};
    return document;
}
} // namespace convenor
