#include "documents/papers/AttendanceLists.h"
#include "documents/papers/PaperBuilders.h"
#include "documents/papers/PaperParts.h"
#include "documents/papers/RoughHeight.h"
#include "documents/papers/TextJoin.h"

#include <algorithm>
#include <utility>

namespace convenor {
namespace {
// How a page is set. Printed ones stay one page each though their head or texts have grown since, and get as
// tight as that takes: rows first, which need 10 mm to sign, then type and pictures.
struct Tightness
{
    double row;     // height of an empty row, points
    double type;    // size of all letters, in parts of the usual one
    double picture; // the same of logos
};
constexpr Tightness tightnesses[] = {
    {11 * pointsPerMillimetre, 1, 1}, // room for two lines of small print
    {10 * pointsPerMillimetre, 1, 1},     {10 * pointsPerMillimetre, 0.9, 0.75},
    {10 * pointsPerMillimetre, 0.8, 0.5}, {10 * pointsPerMillimetre, 0.7, 0.25},
    {10 * pointsPerMillimetre, 0.6, 0},
};
constexpr double leastLetters = 6;                        // points
constexpr double leastPicture = 10 * pointsPerMillimetre; // height: programmes ask for so much
constexpr double spare = 6;                               // points that a page keeps free: heights are rough

QString separator()
{
    return QStringLiteral(" · ");
}

void tighten(std::vector<DocumentNode>& blocks, const Tightness& tightness)
{
    if (tightness.type >= 1)
        return;
    const StyleSheet style;
    for (DocumentNode& block : blocks) {
        const double points = style.text(block).size;
        if (block.kind == NodeKind::Heading || block.kind == NodeKind::Paragraph)
            block.points = std::max(points * tightness.type, std::min(points, leastLetters));
        const double height = block.extent.height();
        if (block.kind == NodeKind::Figure && height > leastPicture)
            block.extent *= std::max(tightness.picture, leastPicture / height);
        for (std::vector<TableRow>* rows : {&block.headerRows, &block.rows}) {
            for (TableRow& row : *rows) {
                for (TableCell& cell : row.cells)
                    tighten(cell.blocks, tightness);
            }
        }
        tighten(block.children, tightness);
    }
}

class SignaturesBuilder
{
public:
    SignaturesBuilder(const PaperContext& context, const PrintedPages* printed)
        : m_context(context), m_printed(printed), m_name(context.translate("documents", "Attendance list"))
    {
        PageFormat page = a4Portrait();
        page.margins = {40, 40, 40, 52};
        m_document = newPaper(context, m_name, page);
        m_width = page.size.width() - page.margins.left() - page.margins.right();
        m_height = page.size.height() - page.margins.top() - page.margins.bottom() - spare;
        // Number, surname, first name, organisation, country; the signature takes the rest.
        double left = m_width;
        for (const double width : {28.0, 96.0, 82.0, 124.0, 78.0}) {
            m_columns.push_back({0, width});
            left -= width;
        }
        m_columns.push_back({0, left});
    }

    Result<Document> build();

private:
    PaperText titleOf(const AttendanceList& list, int supplement) const;
    std::vector<DocumentNode> head(const AttendanceList& list, int supplement) const;
    std::vector<DocumentNode> nextHead(const AttendanceList& list, int supplement) const;
    std::vector<DocumentNode> tail() const;
    DocumentNode confirmation() const;
    TableRow header() const;
    TableRow row(int number, Id id, double least) const;
    DocumentNode table(const AttendancePage& page, const PaperText& title, int& number) const;
    AttendanceRoom roomOf(const AttendanceList& list, int supplement, const Tightness& tightness) const;
    DocumentNode unitOf(const FrozenUnit& unit, const AttendanceList& list, int& number) const;

    const PaperContext& m_context;
    const PrintedPages* m_printed;
    PaperText m_name;
    Document m_document;
    StyleSheet m_style;
    double m_width = 0;
    double m_height = 0;
    std::vector<TableColumn> m_columns;
};

PaperText SignaturesBuilder::titleOf(const AttendanceList& list, int supplement) const
{
    QList<PaperText> parts{filledText(m_context.translate("documents", "Attendance list: %1"),
                                      {m_context.date(m_context.plan().find<Day>(list.day)->date)}),
                           list.part, list.who};
    if (supplement > 0)
        //: People who came too late for the printed list stand on a page that is added to it; %1 is its
        //: number.
        parts.append(filledText(m_context.translate("documents", "Supplement %1"),
                                {PaperText::of(QString::number(supplement))}));
    return joinedTexts(parts, separator());
}

std::vector<DocumentNode> SignaturesBuilder::head(const AttendanceList& list, int supplement) const
{
    PaperText detail = projectLine(m_context);
    if (list.end > list.start)
        detail = joinedTexts({PaperText::of(m_context.language().timeRange(list.start, list.end)), detail},
                             separator());
    // A title so long is set one language below the other.
    PaperText title = titleOf(list, supplement);
    const PaperText second{{}, std::exchange(title.second, {}), {}, title.secondLanguage, title.typed};
    std::vector<DocumentNode> blocks;
    addHead(blocks, m_context, title, detail);
    const auto heading = std::find_if(blocks.begin(), blocks.end(), [](const DocumentNode& block) {
        return block.kind == NodeKind::Heading;
    });
    if (!second.isEmpty())
        blocks.insert(std::next(heading),
                      paragraphNode(SizeRole::Lead, spansOf(second, TextStyle::Bold, ColourRole::Accent)));
    return blocks;
}

std::vector<DocumentNode> SignaturesBuilder::nextHead(const AttendanceList& list, int supplement) const
{
    std::vector<DocumentNode> blocks;
    addParagraphs(blocks, joinedTexts({titleOf(list, supplement), projectLine(m_context)}, separator()),
                  SizeRole::Small, TextStyle::Bold, ColourRole::Muted);
    return blocks;
}

// Name, date and signature of whoever answers for the list.
DocumentNode SignaturesBuilder::confirmation() const
{
    DocumentNode table;
    table.kind = NodeKind::Table;
    table.look = TableLook::Boxed;
    table.text = m_context.translate("documents", "Name, date and signature of the organiser").first;
    for (const double share : {0.4, 0.2, 0.4})
        table.columns.push_back({0, m_width * share});
    table.headerRows.push_back(
        headerRow({m_context.translate("documents", "Name and function"),
                   m_context.translate("documents", "Date"), m_context.translate("documents", "Signature")}));
    TableRow row;
    row.minHeight = tightnesses[0].row;
    for (std::size_t i = 0; i < table.columns.size(); ++i)
        row.cells.push_back(textCell({}));
    table.rows.push_back(std::move(row));
    return table;
}

std::vector<DocumentNode> SignaturesBuilder::tail() const
{
    const Workshop& workshop = m_context.plan().workshop();
    std::vector<DocumentNode> blocks;
    DocumentNode heading;
    heading.kind = NodeKind::Heading;
    heading.level = 2;
    heading.size = SizeRole::SubHeading;
    heading.spans = spansOf(m_context.translate("documents", "Organiser's confirmation"), TextStyle::Bold);
    blocks.push_back(std::move(heading));
    PaperText sentence = m_context.text("workshop", workshop.id, "confirmation", workshop.confirmation);
    if (sentence.isEmpty())
        sentence = m_context.translate(
            "documents", "I confirm that the people who signed this list took part in the event.");
    addParagraphs(blocks, sentence, SizeRole::Small);
    blocks.push_back(confirmation());
    addNotices(blocks, m_context, DataNotice | Disclaimer);
    return blocks;
}

TableRow SignaturesBuilder::header() const
{
    return headerRow(
        {m_context.translate("documents", "No."), m_context.translate("documents", "Surname"),
         m_context.translate("documents", "First name"), m_context.translate("documents", "Organisation"),
         m_context.translate("documents", "Country"), m_context.translate("documents", "Signature")});
}

// Whoever is not in the plan (any more) has an empty row, but is still known by it: the next print must not
// close the gap.
TableRow SignaturesBuilder::row(int number, Id id, double least) const
{
    TableRow row;
    row.minHeight = least;
    row.subject = id;
    row.cells.push_back(textCell(PaperText::of(QString::number(number)), TextStyle::Regular,
                                 ColourRole::Muted, SizeRole::Small));
    const Person* person = id == 0 ? nullptr : m_context.plan().find<Person>(id);
    if (person) {
        row.cells.push_back(
            m_context.isNamed(*person)
                ? textCell(m_context.familyName(*person), TextStyle::Bold)
                : textCell(m_context.personName(*person), TextStyle::Regular, ColourRole::Muted));
        row.cells.back().rowHeader = true;
        row.cells.push_back(textCell(m_context.givenName(*person)));
        for (const PaperText& text : {m_context.organisation(*person), m_context.country(*person)})
            row.cells.push_back(textCell(text, TextStyle::Regular, ColourRole::Text, SizeRole::Small));
    }
    while (row.cells.size() < m_columns.size())
        row.cells.push_back(textCell({}));
    for (TableCell& cell : row.cells)
        cell.align = VerticalAlign::Middle;
    return row;
}

DocumentNode SignaturesBuilder::table(const AttendancePage& page, const PaperText& title, int& number) const
{
    DocumentNode table;
    table.kind = NodeKind::Table;
    table.look = TableLook::Boxed;
    table.text = title.first;
    table.columns = m_columns;
    table.headerRows.push_back(header());
    const double least = tightnesses[page.tightness].row;
    for (const Id person : page.people)
        table.rows.push_back(row(number++, person, least));
    for (int i = 0; i < page.blanks; ++i)
        table.rows.push_back(row(number++, 0, least));
    return table;
}

AttendanceRoom SignaturesBuilder::roomOf(const AttendanceList& list, int supplement,
                                         const Tightness& tightness) const
{
    const auto heightOf = [this, &tightness](std::vector<DocumentNode> blocks) {
        tighten(blocks, tightness);
        return roughHeight(blocks, m_width, m_style);
    };
    const auto heightOfRow = [this, &tightness](TableRow row) {
        for (TableCell& cell : row.cells)
            tighten(cell.blocks, tightness);
        return roughHeight(row, m_columns, TableLook::Boxed, m_style);
    };
    const double forRows = m_height - heightOfRow(header());
    AttendanceRoom room;
    room.first = forRows - heightOf(head(list, supplement));
    room.next = forRows - heightOf(nextHead(list, supplement));
    room.tail = heightOf(tail());
    room.blank = tightness.row;
    room.row = [this, &tightness, heightOfRow](Id id) { return heightOfRow(row(1, id, tightness.row)); };
    return room;
}

// One section begins the unit and holds its first page; each further page is a section in it.
DocumentNode SignaturesBuilder::unitOf(const FrozenUnit& unit, const AttendanceList& list, int& number) const
{
    std::vector<AttendanceRoom> rooms;
    for (const Tightness& tightness : tightnesses)
        rooms.push_back(roomOf(list, unit.supplement, tightness));
    const QList<AttendancePage> pages = attendancePages(unit, rooms);

    DocumentNode section;
    section.kind = NodeKind::Section;
    section.start = SectionStart::Unit;
    section.unit = unit.unit;
    section.subject = list.day;
    section.children = head(list, unit.supplement);
    tighten(section.children, tightnesses[pages.first().tightness]);
    const PaperText title = titleOf(list, unit.supplement);
    for (qsizetype i = 0; i < pages.size(); ++i) {
        DocumentNode page;
        page.kind = NodeKind::Section;
        page.start = i == 0 ? SectionStart::Here : SectionStart::Page;
        if (i > 0)
            page.children = nextHead(list, unit.supplement);
        page.children.push_back(table(pages[i], title, number));
        if (i + 1 == pages.size()) {
            const std::vector<DocumentNode> last = tail();
            page.children.insert(page.children.end(), last.begin(), last.end());
        }
        tighten(page.children, tightnesses[pages[i].tightness]);
        section.children.push_back(std::move(page));
    }
    return section;
}

Result<Document> SignaturesBuilder::build()
{
    const PaperOptions& options = m_context.options();
    for (const QList<AttendanceList>& lists : attendanceLists(m_context)) {
        if (!options.only.isEmpty()) {
            // Some people on lists of their own, which are none that were printed before.
            for (const AttendanceList& list : lists) {
                const int supplement = m_printed ? nextSupplement(list.unit, *m_printed) : 0;
                int number = 1;
                if (!list.people.isEmpty())
                    m_document.root.children.push_back(
                        unitOf({supplementUnit(list.unit, supplement), 0, supplement, false, {list.people}},
                               list, number));
            }
            continue;
        }
        QList<WantedList> wanted;
        for (const AttendanceList& list : lists)
            wanted.append({list.unit, list.people});
        int list = -1;
        int number = 1;
        for (const FrozenUnit& unit : frozenOrder(wanted, m_printed)) {
            // A supplement goes on counting where its list ends.
            if (unit.list != list)
                number = 1;
            list = unit.list;
            m_document.root.children.push_back(unitOf(unit, lists[list], number));
        }
    }
    if (m_document.root.children.empty())
        return Error{ErrorKind::NothingToExport, QStringLiteral("signatures")};
    return std::move(m_document);
}
} // namespace

Result<Document> signaturesPaper(const PaperContext& context, const PrintedPages* printed)
{
    return SignaturesBuilder(context, printed).build();
}
} // namespace convenor
