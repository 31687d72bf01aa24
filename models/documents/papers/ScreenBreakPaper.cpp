// Breaks for a shared screen: when we go on, and a page for each of the last minutes, to be turned by hand.
#include "documents/papers/ItemParts.h"
#include "documents/papers/PaperBuilders.h"

#include <algorithm>

namespace convenor {
namespace {
constexpr int mostMinutes = 15; // counted down
// Points.
constexpr double bandHeight = 80;
constexpr double titleSize = 34;
constexpr double backSize = 92;
constexpr double nextSize = 30;
constexpr double numberSize = 190;
constexpr double wordSize = 46;

class BreakScreens
{
public:
    explicit BreakScreens(const PaperContext& context)
        : m_context(context), m_index(context), m_band(packBand(context))
    {
    }

    // The pages of all breaks and meals of a day.
    void addDay(std::vector<DocumentNode>& blocks, Id day) const;

private:
    DocumentNode titlePage(const AgendaItem& item, const AgendaItem* next, bool first) const;
    DocumentNode minutePage(const AgendaItem& item, int minutes) const;
    DocumentNode page(const AgendaItem& item, std::vector<DocumentNode> blocks) const;
    DocumentNode line(double points, std::vector<TextSpan> spans) const;
    PaperText endOf(const AgendaItem& item) const;

    const PaperContext& m_context;
    ItemIndex m_index;
    DocumentNode m_band; // made once: all pages share its pictures
};

DocumentNode BreakScreens::line(double points, std::vector<TextSpan> spans) const
{
    DocumentNode node = paragraphNode(SizeRole::Body, std::move(spans));
    node.align = TextAlign::Centre;
    node.points = points;
    node.least = points / 3;
    return node;
}

DocumentNode BreakScreens::page(const AgendaItem& item, std::vector<DocumentNode> blocks) const
{
    const PageFormat format = widescreen();
    SheetBox box;
    box.place = QRectF(QPointF(), format.size).marginsRemoved(format.margins);
    box.align = VerticalAlign::Middle;
    box.subject = item.id;
    box.blocks = std::move(blocks);
    DocumentNode sheet;
    sheet.kind = NodeKind::Sheet;
    sheet.boxes.push_back(std::move(box));
    return sheet;
}

PaperText BreakScreens::endOf(const AgendaItem& item) const
{
    return PaperText::of(m_context.language().time(m_context.timing().find(item.id)->end));
}

// `first`: nothing came before it on that day, so that people do not come back but begin.
DocumentNode BreakScreens::titlePage(const AgendaItem& item, const AgendaItem* next, bool first) const
{
    std::vector<DocumentNode> blocks;
    DocumentNode title = line(titleSize, spansOf(m_context.itemTitle(item), TextStyle::Bold));
    title.kind = NodeKind::Heading;
    title.level = 1;
    blocks.push_back(std::move(title));
    const PaperText pattern = first ? m_context.translate("documents", "We begin at %1")
                                    : m_context.translate("documents", "Back at %1");
    blocks.push_back(line(backSize, sentence(pattern, endOf(item), TextStyle::Bold, ColourRole::Accent)));
    if (next)
        blocks.push_back(
            line(nextSize, sentence(m_context.translate("documents", "Next: %1"), m_context.itemTitle(*next),
                                    TextStyle::Regular, ColourRole::Muted)));
    DocumentNode sheet = page(item, std::move(blocks));
    if (!m_band.children.empty()) {
        SheetBox box;
        box.place = sheet.boxes.front().place;
        box.place.setHeight(bandHeight);
        box.blocks.push_back(m_band);
        sheet.boxes.front().place.adjust(0, bandHeight, 0, 0);
        sheet.boxes.insert(sheet.boxes.begin(), std::move(box));
    }
    return sheet;
}

// "7" huge, the words around it below or above, as the language has them: "7 minutes left".
DocumentNode BreakScreens::minutePage(const AgendaItem& item, int minutes) const
{
    const PaperText text = m_context.translate("documents", "%n minutes left", nullptr, minutes);
    const QString number = m_context.language().locale().toString(minutes);
    std::vector<DocumentNode> blocks;
    auto add = [&](const QString& words, const QString& language) {
        if (words.trimmed().isEmpty())
            return;
        TextSpan span{words.trimmed()};
        span.language = language;
        blocks.push_back(line(wordSize, {span}));
    };
    const qsizetype at = text.first.indexOf(number);
    add(text.first.left(std::max<qsizetype>(at, 0)), {});
    blocks.push_back(line(numberSize, {TextSpan{number, TextStyle::Bold, ColourRole::Accent}}));
    add(at < 0 ? text.first : text.first.mid(at + number.size()), {});
    add(text.second, text.secondLanguage);
    blocks.push_back(line(nextSize, sentence(m_context.translate("documents", "We go on at %1"), endOf(item),
                                             TextStyle::Regular, ColourRole::Muted)));
    return page(item, std::move(blocks));
}

void BreakScreens::addDay(std::vector<DocumentNode>& blocks, Id day) const
{
    const QList<const AgendaItem*> items = m_index.leaves(day);
    const Timing& timing = m_context.timing();
    for (const AgendaItem* item : items) {
        if (item->kind != ItemKind::Break && item->kind != ItemKind::Meal)
            continue;
        const ItemTime* time = timing.find(item->id);
        const auto next = std::find_if(items.begin(), items.end(), [&](const AgendaItem* other) {
            return other != item && timing.find(other->id)->start >= time->end;
        });
        // After the last one nobody comes back.
        if (next == items.end())
            continue;
        blocks.push_back(titlePage(*item, *next, item == items.first()));
        for (int minutes = std::min(time->minutes(), mostMinutes); minutes > 0; --minutes)
            blocks.push_back(minutePage(*item, minutes));
    }
}
} // namespace

Result<Document> screenBreakPaper(const PaperContext& context)
{
    Document document =
        newPaper(context, context.translate("documents", "Breaks for the screen"), widescreen());
    std::vector<DocumentNode>& blocks = document.root.children;
    const BreakScreens screens(context);
    for (const Id day : context.days())
        screens.addDay(blocks, day);
    if (blocks.empty())
        return Error{ErrorKind::NothingToExport, QStringLiteral("screen-break")};
    return document;
}
} // namespace convenor
