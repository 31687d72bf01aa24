#include "documents/papers/TextJoin.h"

#include <cmath>

namespace convenor {
namespace {
const QString& other(const PaperText& text)
{
    return text.second.isEmpty() ? text.first : text.second;
}

QString filled(const QString& pattern, const QStringList& arguments)
{
    switch (arguments.size()) {
    case 1:
        return pattern.arg(arguments[0]);
    case 2:
        return pattern.arg(arguments[0], arguments[1]);
    case 3:
        return pattern.arg(arguments[0], arguments[1], arguments[2]);
    default:
        return pattern;
    }
}

// Takes from a part what holds for the whole text.
void inherit(PaperText& text, const PaperText& part)
{
    text.typed = text.typed || part.typed;
    if (text.firstLanguage.isEmpty())
        text.firstLanguage = part.firstLanguage;
    if (text.secondLanguage.isEmpty() || part.secondIsOriginal)
        text.secondLanguage = part.secondLanguage.isEmpty() ? text.secondLanguage : part.secondLanguage;
    text.secondIsOriginal = text.secondIsOriginal || part.secondIsOriginal;
}

void dropEqualSecond(PaperText& text)
{
    if (text.second != text.first)
        return;
    text.second.clear();
    text.secondIsOriginal = false;
}
} // namespace

PaperText joinedTexts(const QList<PaperText>& parts, const QString& separator)
{
    PaperText text;
    QStringList first;
    QStringList second;
    for (const PaperText& part : parts) {
        if (part.isEmpty())
            continue;
        first.append(part.first);
        second.append(other(part));
        inherit(text, part);
    }
    text.first = first.join(separator);
    text.second = second.join(separator);
    dropEqualSecond(text);
    return text;
}

PaperText filledText(const PaperText& pattern, const QList<PaperText>& arguments)
{
    PaperText text = pattern;
    QStringList first;
    QStringList second;
    for (const PaperText& argument : arguments) {
        first.append(argument.first);
        second.append(other(argument));
        inherit(text, argument);
    }
    text.second = filled(other(pattern), second);
    text.first = filled(pattern.first, first);
    dropEqualSecond(text);
    return text;
}

PaperText lookUpName(const PaperContext& context, const Person& person)
{
    if (!context.isNamed(person))
        return context.personName(person);
    return joinedTexts({context.familyName(person), context.givenName(person)}, QStringLiteral(", "));
}

int roughLines(const PaperText& text, double points, double width)
{
    constexpr double letterWidth = 0.54; // of its size, the average of Latin and Cyrillic
    const auto lines = [&](const QString& part) {
        return int(std::ceil(double(part.size()) * points * letterWidth / width));
    };
    return std::max(1, lines(text.first) + lines(text.second));
}

DocumentNode sizedParagraph(const PaperText& text, double points, double least, TextStyle style,
                            ColourRole colour)
{
    DocumentNode node = paragraphNode(SizeRole::Body, spansOf(text, style, colour));
    node.points = points;
    node.least = least;
    return node;
}

void addLabelled(std::vector<DocumentNode>& blocks, const PaperText& label, const PaperText& text,
                 double points, const QString& link)
{
    if (text.isEmpty())
        return;
    std::vector<TextSpan> spans = spansOf(label, TextStyle::Regular, ColourRole::Muted);
    spans.push_back(TextSpan{QStringLiteral(": "), TextStyle::Regular, ColourRole::Muted});
    for (TextSpan& span :
         spansOf(text, TextStyle::Regular, link.isEmpty() ? ColourRole::Text : ColourRole::Accent)) {
        span.link = link;
        spans.push_back(std::move(span));
    }
    DocumentNode node = paragraphNode(SizeRole::Body, std::move(spans));
    node.points = points;
    blocks.push_back(std::move(node));
}
} // namespace convenor
