#include "documents/papers/PaperParts.h"

#include "domain/TextMarks.h"

#include <algorithm>
#include <cmath>

namespace convenor {
namespace {
QList<const Asset*> sortedAssets(const Plan& plan, AssetKind kind)
{
    QList<const Asset*> assets;
    for (const Asset& asset : plan.all<Asset>()) {
        if (asset.kind == kind)
            assets.append(&asset);
    }
    std::stable_sort(assets.begin(), assets.end(),
                     [](const Asset* left, const Asset* right) { return left->position < right->position; });
    return assets;
}

void addPicture(DocumentNode& band, const PaperContext& context, const Asset& asset, double scale,
                TextAlign align)
{
    DocumentNode figure;
    figure.kind = NodeKind::Figure;
    figure.image = context.picture(asset);
    if (figure.image.isNull())
        return;
    const double height = std::max(asset.heightMm, 1) * pointsPerMillimetre * scale;
    figure.extent = {height * figure.image.width() / figure.image.height(), height};
    figure.align = align;
    const PaperText name = context.text("asset", asset.id, "name", asset.name);
    figure.text = visibleText(
        name.isEmpty() ? context.translate("documents", "Picture without a description").first : name.first);
    figure.language = name.firstLanguage;
    band.children.push_back(std::move(figure));
}

// As light as relative luminance counts it (WCAG 2.1, 1.4.3).
double luminanceOf(const QColor& colour)
{
    const auto linear = [](double part) {
        return part <= 0.03928 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) +
           0.0722 * linear(colour.blueF());
}

// The colour, so dark that text in it can be read on white (contrast 4.5 : 1).
QColor readable(QColor colour)
{
    constexpr double contrast = 4.5;
    constexpr int darker = 108; // percent
    while (colour.isValid() && 1.05 / (luminanceOf(colour) + 0.05) < contrast)
        colour = colour.darker(darker);
    return colour;
}

// The places of the event and its dates, under the title.
PaperText whenAndWhere(const PaperContext& context)
{
    const Workshop& workshop = context.plan().workshop();
    const PaperText place = context.text("workshop", workshop.id, "place", workshop.place);
    const QList<Id> days = context.days();
    if (days.isEmpty())
        return place;
    const QDate first = context.plan().find<Day>(days.first())->date;
    const QDate last = context.plan().find<Day>(days.last())->date;
    const auto joined = [](const QString& date, const QString& where) {
        return where.isEmpty() ? date : QStringLiteral("%1 · %2").arg(date, where);
    };
    PaperText text = place;
    text.typed = true;
    text.first = joined(context.language().dateRange(first, last), place.first);
    if (const DocumentLanguage* second = context.second()) {
        const QString& where = place.second.isEmpty() ? place.first : place.second;
        text.second = joined(second->dateRange(first, last), where);
        text.secondLanguage = second->code();
    }
    return text;
}
} // namespace

Document newPaper(const PaperContext& context, const PaperText& name, const PageFormat& page)
{
    Document document;
    document.language = context.language().code();
    const QString title = context.workshopTitle().first;
    document.title =
        visibleText(title.isEmpty() ? name.first : QStringLiteral("%1 – %2").arg(title, name.first));
    document.footer = document.title;
    document.accent = readable(QColor::fromString(context.plan().workshop().accentColour));
    document.page = page;
    //: The foot of a page: %1 is its number, %2 how many there are.
    document.words.pageOf = context.language().translate("documents", "Page %1 of %2");
    document.words.page = context.language().translate("documents", "Page %1");
    document.root.kind = NodeKind::Section;
    return document;
}

DocumentNode packBand(const PaperContext& context, double scale)
{
    DocumentNode band;
    band.kind = NodeKind::Band;
    for (const Asset* logo : sortedAssets(context.plan(), AssetKind::Logo))
        addPicture(band, context, *logo, scale, TextAlign::Start);
    for (const Asset* emblem : sortedAssets(context.plan(), AssetKind::Emblem))
        addPicture(band, context, *emblem, scale, TextAlign::End);
    const Workshop& workshop = context.plan().workshop();
    const PaperText statement =
        context.text("workshop", workshop.id, "funding_statement", workshop.fundingStatement);
    if (!statement.isEmpty()) {
        DocumentNode text =
            paragraphNode(SizeRole::Small, spansOf(statement, TextStyle::Bold, ColourRole::Text));
        text.align = TextAlign::End;
        band.children.push_back(std::move(text));
    }
    return band;
}

PaperText projectLine(const PaperContext& context)
{
    const Workshop& workshop = context.plan().workshop();
    PaperText line = context.text("workshop", workshop.id, "programme", workshop.programme);
    const QString number = workshop.projectNumber.trimmed();
    if (number.isEmpty())
        return line;
    const PaperText project = context.translate("documents", "Project %1");
    const auto joined = [&number](const QString& programme, const QString& pattern) {
        const QString named = pattern.arg(number);
        return programme.isEmpty() ? named : QStringLiteral("%1 · %2").arg(programme, named);
    };
    PaperText result = line;
    result.typed = true;
    result.first = joined(line.first, project.first);
    if (const DocumentLanguage* second = context.second()) {
        const QString& programme = line.second.isEmpty() ? line.first : line.second;
        result.second = joined(programme, project.second.isEmpty() ? project.first : project.second);
        result.secondLanguage = second->code();
        if (result.second == result.first)
            result.second.clear();
    }
    return result;
}

void addHead(std::vector<DocumentNode>& blocks, const PaperContext& context, const PaperText& name,
             const PaperText& detail)
{
    DocumentNode band = packBand(context);
    if (!band.children.empty())
        blocks.push_back(std::move(band));
    addParagraphs(blocks, context.workshopTitle(), SizeRole::Lead, TextStyle::Bold, ColourRole::Muted);
    DocumentNode heading;
    heading.kind = NodeKind::Heading;
    heading.level = 1;
    heading.size = SizeRole::Title;
    heading.spans = spansOf(name, TextStyle::Bold, ColourRole::Accent);
    heading.subject = context.plan().workshop().id;
    blocks.push_back(std::move(heading));
    if (!detail.isEmpty())
        addParagraphs(blocks, detail, SizeRole::Lead);
    addParagraphs(blocks, whenAndWhere(context), SizeRole::Body, TextStyle::Regular, ColourRole::Muted);
    DocumentNode rule;
    rule.kind = NodeKind::Rule;
    blocks.push_back(std::move(rule));
}

void addNotices(std::vector<DocumentNode>& blocks, const PaperContext& context, unsigned notices)
{
    const Workshop& workshop = context.plan().workshop();
    bool any = false;
    auto add = [&](PaperNotice notice, const char* field, const QString& original) {
        const PaperText text = context.text("workshop", workshop.id, field, original);
        if ((notices & notice) == 0 || text.isEmpty())
            return;
        if (!any) {
            DocumentNode rule;
            rule.kind = NodeKind::Rule;
            rule.level = 2;
            blocks.push_back(std::move(rule));
            any = true;
        }
        addParagraphs(blocks, text, SizeRole::Label, TextStyle::Regular, ColourRole::Muted);
    };
    add(Disclaimer, "disclaimer", workshop.disclaimer);
    add(PhotoNotice, "photo_notice", workshop.photoNotice);
    add(DataNotice, "data_notice", workshop.dataNotice);
}

TableCell textCell(const PaperText& text, TextStyle style, ColourRole colour, SizeRole size)
{
    std::vector<DocumentNode> blocks;
    addParagraphs(blocks, text, size, style, colour);
    if (blocks.empty())
        blocks.push_back(paragraphNode(size, {}));
    return cellOf(std::move(blocks));
}

TableRow headerRow(const std::vector<PaperText>& titles)
{
    TableRow row;
    row.look = RowLook::Header;
    for (const PaperText& title : titles)
        row.cells.push_back(
            cellOf({paragraphNode(SizeRole::Label, spansOf(title, TextStyle::Bold, ColourRole::Muted))}));
    return row;
}
} // namespace convenor
