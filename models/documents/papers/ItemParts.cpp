#include "documents/papers/ItemParts.h"

#include "domain/Names.h"
#include "domain/TextMarks.h"
#include "domain/Visibility.h"

#include <algorithm>

namespace convenor {
PaperText sided(const PaperContext& context, const PaperText& text, Side side)
{
    if (side == Side::Both || !context.second())
        return text;
    PaperText result = text;
    if (side == Side::First) {
        result.second.clear();
        result.secondIsOriginal = false;
        return result;
    }
    const QString& code = context.second()->code();
    result.first.clear();
    result.firstLanguage.clear();
    if (text.second.isEmpty()) {
        // Both say the same: because there is no translation, or because it reads the same.
        result.second = text.first;
        result.secondIsOriginal = text.typed && !text.secondLanguage.isEmpty() &&
                                  text.secondLanguage.compare(code, Qt::CaseInsensitive) != 0;
    }
    if (result.secondLanguage.isEmpty())
        result.secondLanguage = code;
    return result;
}

namespace {
// One language of a sentence.
void addFilled(std::vector<TextSpan>& spans, const QString& pattern, const std::vector<TextSpan>& value,
               const TextSpan& plain)
{
    const QString place = QStringLiteral("%1");
    const qsizetype at = pattern.indexOf(place);
    auto add = [&](const QString& text) {
        if (text.isEmpty())
            return;
        spans.push_back(plain);
        spans.back().text = text;
    };
    add(pattern.left(at < 0 ? pattern.size() : at));
    if (at < 0)
        return;
    spans = std::move(spans) + value;
    add(pattern.mid(at + place.size()));
}
} // namespace

std::vector<TextSpan> sentence(const PaperText& pattern, const PaperText& value, TextStyle style,
                               ColourRole colour)
{
    PaperText first = value;
    PaperText second = value;
    // One pattern for both languages takes both values: "Next: Обяд / Lunch".
    const bool both = !pattern.first.isEmpty() && !pattern.second.isEmpty();
    if (both) {
        first.second.clear();
        if (second.second.isEmpty()) {
            second.second = second.first;
            second.secondLanguage = second.firstLanguage;
        }
        second.first.clear();
        second.firstLanguage.clear();
    }
    std::vector<TextSpan> spans;
    TextSpan plain{{}, style, colour};
    if (!pattern.first.isEmpty())
        addFilled(spans, pattern.first, spansOf(first, style, colour), plain);
    if (pattern.second.isEmpty())
        return spans;
    if (both)
        spans.push_back(mutedSpan(QStringLiteral(" / ")));
    plain.language = pattern.secondLanguage;
    addFilled(spans, pattern.second, spansOf(both ? second : value, style, colour), plain);
    return spans;
}

std::vector<TextSpan> operator+(std::vector<TextSpan> left, const std::vector<TextSpan>& right)
{
    left.insert(left.end(), right.begin(), right.end());
    return left;
}

TextSpan mutedSpan(const QString& text)
{
    return TextSpan{text, TextStyle::Regular, ColourRole::Muted};
}

std::vector<TextSpan> labelled(const PaperText& label, const PaperText& value, const QString& link)
{
    std::vector<TextSpan> values =
        spansOf(value, TextStyle::Regular, link.isEmpty() ? ColourRole::Text : ColourRole::Accent);
    for (TextSpan& span : values)
        span.link = link;
    return spansOf(label, TextStyle::Regular, ColourRole::Muted) +
           std::vector{mutedSpan(QStringLiteral(": "))} + values;
}

TextSpan timeSpan(const PaperContext& context, int start, int end, TextStyle style, ColourRole colour)
{
    return TextSpan{context.language().timeRange(start, end), style, colour};
}

void addTyped(std::vector<DocumentNode>& blocks, const PaperContext& context, const PaperText& text,
              Side side, SizeRole size, ColourRole colour)
{
    const PaperText shown = sided(context, text, side);
    auto add = [&](const QString& lines, PaperText one) {
        for (const QString& line : visibleParagraphs(lines)) {
            (one.first.isEmpty() ? one.second : one.first) = line;
            blocks.push_back(paragraphNode(size, spansOf(one, TextStyle::Regular, colour)));
        }
    };
    PaperText first = shown;
    first.second.clear();
    if (!first.first.isEmpty())
        add(first.first, first);
    PaperText second = shown;
    second.first.clear();
    second.firstLanguage.clear();
    if (!second.second.isEmpty())
        add(second.second, second);
}

void addLabelled(std::vector<DocumentNode>& blocks, const PaperContext& context, const PaperText& label,
                 const PaperText& text, Side side)
{
    const std::size_t first = blocks.size();
    addTyped(blocks, context, text, side);
    if (blocks.size() == first)
        return;
    const PaperText shown = sided(context, label, side);
    blocks[first].spans = spansOf(shown, TextStyle::Regular, ColourRole::Muted) +
                          std::vector{mutedSpan(QStringLiteral(": "))} + blocks[first].spans;
}

ItemIndex::ItemIndex(const PaperContext& context)
    : AgendaIndex(context.plan(), context.timing()), m_context(context)
{
}

QList<const AgendaItem*> ItemIndex::leaves(Id day) const
{
    QList<const AgendaItem*> result;
    for (const AgendaItem* item : m_context.items(day)) {
        // An empty part or an empty parallel item is what people see of it.
        if (children(*item).isEmpty())
            result.append(item);
    }
    const Timing& timing = m_context.timing();
    std::stable_sort(result.begin(), result.end(), [&](const AgendaItem* left, const AgendaItem* right) {
        return timing.find(left->id)->start < timing.find(right->id)->start;
    });
    return result;
}

std::vector<TextSpan> groupSpans(const PaperContext& context, const BreakoutGroup& group, TextStyle style)
{
    const PaperText topic = context.text("breakout_group", group.id, "topic", group.topic);
    const PaperText place = context.text("breakout_group", group.id, "place", group.place);
    std::vector<TextSpan> spans = spansOf(place, style);
    if (!place.isEmpty() && !topic.isEmpty())
        spans.push_back(mutedSpan(QStringLiteral(" · ")));
    spans = std::move(spans) + spansOf(topic, style);
    return spans.empty() ? spansOf(context.translate("documents", "Group"), style) : spans;
}

namespace {
std::vector<TextSpan> detailedPerson(const PaperContext& context, const Person& person, Role role, Side side)
{
    std::vector<TextSpan> spans = spansOf(sided(context, context.personName(person), side));
    // Without a translation a function or an organisation is right as it is, and needs no mark; beside the
    // first language it need not be said again.
    auto add = [&](PaperText text) {
        text.firstLanguage.clear();
        if (text.second.isEmpty() || text.secondIsOriginal)
            text.secondLanguage.clear();
        text.secondIsOriginal = false;
        if (text.isEmpty() || (side == Side::Second && text.second.isEmpty()))
            return;
        spans.push_back(mutedSpan(QStringLiteral(", ")));
        spans = std::move(spans) + spansOf(sided(context, text, side), TextStyle::Regular, ColourRole::Muted);
    };
    add(context.text("person", person.id, "function", person.function));
    add(context.organisation(person));
    const PaperText name = sided(context, context.translate(namesContext, nameOf(role)), side);
    spans.push_back(mutedSpan(QStringLiteral(" (")));
    spans = std::move(spans) + spansOf(name, TextStyle::Regular, ColourRole::Muted);
    spans.push_back(mutedSpan(QStringLiteral(")")));
    return spans;
}
} // namespace

void addPeople(std::vector<DocumentNode>& blocks, const PaperContext& context, Id item, bool detailed,
               Side side, SizeRole size)
{
    DocumentNode names = paragraphNode(size, {});
    for (const Assignment* assignment : context.assignments(item)) {
        const Person* person = context.plan().find<Person>(assignment->person);
        if (!person)
            continue;
        if (detailed) {
            blocks.push_back(paragraphNode(size, detailedPerson(context, *person, assignment->role, side)));
            blocks.back().subject = person->id;
            continue;
        }
        if (!names.spans.empty())
            names.spans.push_back(mutedSpan(QStringLiteral(", ")));
        names.spans = std::move(names.spans) + spansOf(sided(context, context.personName(*person), side));
    }
    if (!names.spans.empty())
        blocks.push_back(std::move(names));
}
} // namespace convenor
