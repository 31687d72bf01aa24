#include "documents/papers/BadgeRole.h"
#include "documents/papers/FrozenOrder.h"
#include "documents/papers/PaperBuilders.h"
#include "documents/papers/PaperParts.h"
#include "documents/papers/PrintedPages.h"
#include "documents/papers/QrPicture.h"
#include "documents/papers/TextJoin.h"

#include <algorithm>

namespace convenor {
namespace {
// A4 sheets, millimetres. 8: inserts of 86 x 55.5 (Avery L7418); 10: labels of 80 x 50 (L4785); 4: A6.
struct SheetGeometry
{
    int perSheet;
    int columns;
    double width; // of a badge
    double height;
    double left; // of the first badge
    double top;
    double stepX; // from badge to badge
    double stepY;
};
constexpr SheetGeometry geometries[] = {
    {4, 2, 105, 148.5, 0, 0, 105, 148.5},
    {8, 2, 86, 55.5, 19, 37.5, 86, 55.5},
    {10, 2, 80, 50, 17.5, 13.5, 95, 55},
};

// What stands where on a badge, millimetres from its top left corner; from top to bottom: the workshop, the
// name, organisation and country with the code beside them, the role.
struct BadgeGeometry
{
    double edge;     // kept free at the sides
    double head;     // top of the workshop's title
    double name;     // top of the name
    double below;    // top of organisation and code
    double role;     // height of the role's strip
    double code;     // side of the code, its white border included
    double type;     // all letters are so much larger
    double nameType; // letters of the name are so much larger
};
BadgeGeometry badgeGeometry(int perSheet)
{
    switch (perSheet) {
    case 4:
        return {9, 11, 32, 92, 13, 34, 1.7, 2.4};
    case 10:
        return {4, 2, 8, 23.8, 5.6, 20.4, 0.92, 1};
    default:
        return {4.5, 2.5, 9, 28.2, 6, 21.2, 1, 1.1};
    }
}

QRectF millimetres(double x, double y, double width, double height)
{
    constexpr double mm = pointsPerMillimetre;
    return {x * mm, y * mm, width * mm, height * mm};
}

PaperText firstOf(PaperText text)
{
    text.second.clear();
    return text;
}

class BadgesBuilder
{
public:
    BadgesBuilder(const PaperContext& context, const PrintedPages* printed)
        : m_context(context), m_printed(printed), m_roles(context),
          m_badge(badgeGeometry(context.options().perSheet))
    {
    }

    Result<Document> build();

private:
    QList<FrozenUnit> units() const;
    DocumentNode unitOf(const FrozenUnit& unit, int& firstPlace) const;
    DocumentNode sheetOf(const QList<Id>& people, int firstPlace) const;
    void addBadge(std::vector<SheetBox>& boxes, const Person& person, QPointF corner) const;
    std::vector<SheetBox> headBoxes() const;
    SheetBox nameBox(const Person& person) const;
    SheetBox homeBox(const Person& person) const;
    SheetBox roleBox(const BadgeRole& role, bool noPhotos) const;
    SheetBox noPhotosBox() const;
    SheetBox codeBox(const Person& person) const;
    double foot() const { return m_sheet->height - m_badge.role; } // where the role's strip begins
    double inner() const { return m_sheet->width - 2 * m_badge.edge; }

    const PaperContext& m_context;
    const PrintedPages* m_printed;
    BadgeRoles m_roles;
    const SheetGeometry* m_sheet = nullptr;
    BadgeGeometry m_badge;
    std::vector<SheetBox> m_head; // of every badge the same
};

// The workshop's first logo, and its title in what that leaves.
std::vector<SheetBox> BadgesBuilder::headBoxes() const
{
    SheetBox title;
    title.place = millimetres(m_badge.edge, m_badge.head, inner(), m_badge.name - m_badge.head - 0.5);
    title.align = VerticalAlign::Middle;
    title.blocks.push_back(sizedParagraph(firstOf(m_context.workshopTitle()), 7 * m_badge.type,
                                          4.5 * m_badge.type, TextStyle::Regular, ColourRole::Muted));
    for (DocumentNode& picture : packBand(m_context).children) {
        if (picture.kind != NodeKind::Figure || picture.align == TextAlign::End)
            continue;
        constexpr double gap = 2 * pointsPerMillimetre;
        SheetBox logo;
        logo.place = title.place;
        picture.extent.scale(QSizeF(title.place.width() * 0.4, title.place.height()), Qt::KeepAspectRatio);
        logo.place.setLeft(logo.place.right() - picture.extent.width());
        logo.align = VerticalAlign::Middle;
        title.place.setRight(logo.place.left() - gap);
        logo.blocks.push_back(std::move(picture));
        return {title, logo};
    }
    return {title};
}

SheetBox BadgesBuilder::nameBox(const Person& person) const
{
    SheetBox box;
    box.place = millimetres(m_badge.edge, m_badge.name, inner(), m_badge.below - m_badge.name - 0.5);
    box.align = VerticalAlign::Middle;
    const double type = m_badge.nameType;
    const PaperText name = m_context.personName(person);
    const PaperText title = firstOf(m_context.text("person", person.id, "title", person.title));
    PaperText family = joinedTexts({title, firstOf(m_context.familyName(person))}, QStringLiteral(" "));
    family.firstLanguage.clear();
    PaperText given = firstOf(m_context.givenName(person));
    if (given.isEmpty())
        std::swap(given, family);
    if (given.isEmpty())
        given = firstOf(m_context.organisation(person));
    box.blocks.push_back(sizedParagraph(given, 28 * type, 15 * type, TextStyle::Bold));
    if (!family.isEmpty())
        box.blocks.push_back(sizedParagraph(family, 18 * type, 9 * type, TextStyle::Bold));
    if (!name.second.isEmpty()) {
        PaperText second = name;
        second.first.clear();
        box.blocks.push_back(
            sizedParagraph(second, 11 * type, 7 * type, TextStyle::Regular, ColourRole::Muted));
    }
    return box;
}

SheetBox BadgesBuilder::homeBox(const Person& person) const
{
    SheetBox box;
    const double width = m_sheet->width - m_badge.edge - m_badge.code - 1.5;
    box.place = millimetres(m_badge.edge, m_badge.below, width, foot() - m_badge.below - 1);
    box.align = VerticalAlign::Middle;
    const double type = m_badge.type;
    const PaperText organisation = m_context.organisation(person);
    if (!organisation.isEmpty())
        box.blocks.push_back(sizedParagraph(organisation, 10.5 * type, 6.5 * type));
    if (const PaperText country = m_context.country(person); !country.isEmpty())
        box.blocks.push_back(
            sizedParagraph(country, 9.5 * type, 6.5 * type, TextStyle::Regular, ColourRole::Muted));
    return box;
}

SheetBox BadgesBuilder::roleBox(const BadgeRole& role, bool noPhotos) const
{
    SheetBox box;
    box.place = millimetres(0, foot(), m_sheet->width, m_badge.role);
    box.align = VerticalAlign::Middle;
    box.ground = role.colour;
    constexpr double mm = pointsPerMillimetre;
    box.padding = {m_badge.edge * mm, 0, (noPhotos ? m_sheet->width * 0.41 : m_badge.edge) * mm, 0};
    DocumentNode word = sizedParagraph(PaperText::of(role.code + QStringLiteral("  ")), 11 * m_badge.type,
                                       6 * m_badge.type, TextStyle::Bold, ColourRole::Inverse);
    for (TextSpan& span : spansOf(role.word, TextStyle::Regular, ColourRole::Inverse)) {
        span.colour = ColourRole::Inverse;
        word.spans.push_back(std::move(span));
    }
    box.blocks.push_back(std::move(word));
    return box;
}

// For the photographers: on white within the strip of the role.
SheetBox BadgesBuilder::noPhotosBox() const
{
    SheetBox box;
    constexpr double gap = 1.2;
    const double width = m_sheet->width * 0.36;
    box.place = millimetres(m_sheet->width - width - gap, foot() + gap, width, m_badge.role - 2 * gap);
    box.align = VerticalAlign::Middle;
    box.ground = Qt::white;
    DocumentNode text = sizedParagraph(m_context.translate("documents", "NO PHOTOS"), 9 * m_badge.type,
                                       5 * m_badge.type, TextStyle::Bold);
    text.align = TextAlign::Centre;
    box.blocks.push_back(std::move(text));
    return box;
}

SheetBox BadgesBuilder::codeBox(const Person& person) const
{
    SheetBox box;
    const double side = m_badge.code;
    constexpr double gap = 0.7; // from the lines around
    box.place = millimetres(m_sheet->width - side - gap, foot() - side, side, side);
    DocumentNode picture;
    picture.kind = NodeKind::Figure;
    picture.image = personQr(person.id);
    picture.extent = box.place.size();
    picture.text = filledText(m_context.translate("documents", "Code of %1, to be scanned"),
                              {m_context.personName(person)})
                       .first;
    box.blocks.push_back(std::move(picture));
    return box;
}

void BadgesBuilder::addBadge(std::vector<SheetBox>& boxes, const Person& person, QPointF corner) const
{
    const BadgeRole role = m_roles.of(person);
    const bool noPhotos = person.photoConsent == Consent::No;
    SheetBox edge;
    edge.place = millimetres(0, 0, m_sheet->width, m_sheet->height);
    edge.line = QColor(0xB4, 0xBA, 0xC2);
    std::vector<SheetBox> parts;
    parts.push_back(roleBox(role, noPhotos));
    parts.push_back(std::move(edge));
    parts.push_back(nameBox(person));
    parts.push_back(homeBox(person));
    if (noPhotos)
        parts.push_back(noPhotosBox());
    parts.insert(parts.end(), m_head.begin(), m_head.end());
    parts.push_back(codeBox(person));
    for (SheetBox& part : parts) {
        part.place.translate(corner);
        part.subject = person.id;
        boxes.push_back(std::move(part));
    }
}

DocumentNode BadgesBuilder::sheetOf(const QList<Id>& people, int firstPlace) const
{
    DocumentNode sheet;
    sheet.kind = NodeKind::Sheet;
    int place = firstPlace;
    for (const Id id : people) {
        const Person* person = id == 0 ? nullptr : m_context.plan().find<Person>(id);
        const int column = place % m_sheet->columns;
        const int row = place / m_sheet->columns;
        ++place;
        if (person)
            addBadge(sheet.boxes, *person,
                     QPointF(m_sheet->left + column * m_sheet->stepX, m_sheet->top + row * m_sheet->stepY) *
                         pointsPerMillimetre);
    }
    return sheet;
}

// Printed sheets are as they are; others are filled from the first free place on.
DocumentNode BadgesBuilder::unitOf(const FrozenUnit& unit, int& firstPlace) const
{
    DocumentNode section;
    section.kind = NodeKind::Section;
    section.start = SectionStart::Unit;
    section.unit = unit.unit;
    for (const QList<Id>& people : unit.pages) {
        qsizetype done = 0;
        do {
            const int place = unit.printed ? 0 : firstPlace;
            const QList<Id> onSheet = people.mid(done, m_sheet->perSheet - place);
            section.children.push_back(sheetOf(onSheet, place));
            done += onSheet.size();
            if (!unit.printed)
                firstPlace = 0;
        } while (done < people.size());
    }
    return section;
}

QList<FrozenUnit> BadgesBuilder::units() const
{
    const QString unit = QStringLiteral("badges");
    const PaperOptions& options = m_context.options();
    QList<Id> people;
    for (const Person* person : m_context.people()) {
        if (isExpected(*person))
            people.append(person->id);
    }
    if (options.only.isEmpty() && options.person == 0)
        return frozenOrder({{unit, people}}, m_printed);
    // Some badges anew: on sheets of their own, which are no sheets that were printed before.
    if (people.isEmpty())
        return {};
    const int number = m_printed ? nextSupplement(unit, *m_printed) : 1;
    return {{supplementUnit(unit, number), 0, number, false, {people}}};
}

Result<Document> BadgesBuilder::build()
{
    const PaperOptions& options = m_context.options();
    for (const SheetGeometry& geometry : geometries) {
        if (geometry.perSheet == options.perSheet)
            m_sheet = &geometry;
    }
    if (!m_sheet)
        return Error{ErrorKind::WrongValue, QStringLiteral("badges.per_sheet"),
                     QString::number(options.perSheet)};
    if (options.startLabel < 1 || options.startLabel > options.perSheet)
        return Error{ErrorKind::WrongValue, QStringLiteral("badges.start_label"),
                     QString::number(options.startLabel)};
    m_head = headBoxes();
    PageFormat page = a4Portrait();
    page.margins = {};
    Document document = newPaper(m_context, m_context.translate("documents", "Badges"), page);
    int firstPlace = options.startLabel - 1;
    for (const FrozenUnit& unit : units())
        document.root.children.push_back(unitOf(unit, firstPlace));
    if (document.root.children.empty())
        return Error{ErrorKind::NothingToExport, QStringLiteral("badges")};
    return document;
}
} // namespace

Result<Document> badgesPaper(const PaperContext& context, const PrintedPages* printed)
{
    return BadgesBuilder(context, printed).build();
}
} // namespace convenor
