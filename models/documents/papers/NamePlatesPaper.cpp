#include "documents/papers/PaperBuilders.h"
#include "documents/papers/PaperParts.h"
#include "documents/papers/TextJoin.h"

namespace convenor {
namespace {
constexpr double edge = 14 * pointsPerMillimetre;
constexpr double foldMark = 6 * pointsPerMillimetre; // at both sides, to fold by

DocumentNode centred(DocumentNode node)
{
    node.align = TextAlign::Centre;
    return node;
}

PaperText secondOnly(PaperText text)
{
    text.first.clear();
    return text;
}

PaperText firstOnly(PaperText text)
{
    text.second.clear();
    return text;
}

class NamePlatesBuilder
{
public:
    explicit NamePlatesBuilder(const PaperContext& context) : m_context(context), m_page(a4Landscape())
    {
        m_page.margins = {};
    }

    Result<Document> build() const;

private:
    std::vector<DocumentNode> face(const Person& person, bool heading) const;
    SheetBox half(const Person& person, bool turned) const;
    SheetBox mark(double x) const;

    const PaperContext& m_context;
    PageFormat m_page;
};

// The name is a heading on one side only: it is one name.
std::vector<DocumentNode> NamePlatesBuilder::face(const Person& person, bool heading) const
{
    const PaperText organisation = m_context.organisation(person);
    PaperText name = m_context.personName(person);
    const bool isNamed = !name.isEmpty();
    if (!isNamed)
        name = organisation;
    std::vector<DocumentNode> blocks;
    DocumentNode first = centred(sizedParagraph(firstOnly(name), 92, 34, TextStyle::Bold));
    if (heading) {
        first.kind = NodeKind::Heading;
        first.subject = person.id;
    }
    blocks.push_back(std::move(first));
    if (!name.second.isEmpty())
        blocks.push_back(
            centred(sizedParagraph(secondOnly(name), 50, 22, TextStyle::Regular, ColourRole::Muted)));
    if (isNamed && !organisation.isEmpty())
        blocks.push_back(centred(sizedParagraph(organisation, 30, 20)));
    if (const PaperText country = m_context.country(person); !country.isEmpty())
        blocks.push_back(centred(sizedParagraph(country, 24, 17, TextStyle::Regular, ColourRole::Muted)));
    return blocks;
}

SheetBox NamePlatesBuilder::half(const Person& person, bool turned) const
{
    const double height = m_page.size.height() / 2;
    SheetBox box;
    box.place = {0, turned ? 0 : height, m_page.size.width(), height};
    box.padding = {edge, edge, edge, edge};
    box.align = VerticalAlign::Middle;
    box.turned = turned;
    box.subject = person.id;
    box.blocks = face(person, !turned);
    return box;
}

SheetBox NamePlatesBuilder::mark(double x) const
{
    SheetBox box;
    box.place = {x, m_page.size.height() / 2 - 0.25, foldMark, 0.5};
    box.ground = QColor(0x9A, 0xA5, 0xB1);
    return box;
}

Result<Document> NamePlatesBuilder::build() const
{
    Document document = newPaper(m_context, m_context.translate("documents", "Name plates"), m_page);
    for (const Person* person : m_context.people()) {
        DocumentNode sheet;
        sheet.kind = NodeKind::Sheet;
        // In the order of reading: the side that stands upright first.
        sheet.boxes = {half(*person, false), half(*person, true), mark(0),
                       mark(m_page.size.width() - foldMark)};
        DocumentNode section;
        section.kind = NodeKind::Section;
        section.start = SectionStart::Unit;
        section.unit = QStringLiteral("person %1").arg(person->id);
        section.subject = person->id;
        section.children.push_back(std::move(sheet));
        document.root.children.push_back(std::move(section));
    }
    if (document.root.children.empty())
        return Error{ErrorKind::NothingToExport, QStringLiteral("name-plates")};
    return document;
}
} // namespace

Result<Document> namePlatesPaper(const PaperContext& context)
{
    return NamePlatesBuilder(context).build();
}
} // namespace convenor
