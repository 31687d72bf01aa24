// What the papers about the agenda share: what hangs on an item, and how its people, texts and times are
// said.
#pragma once

#include "documents/papers/PaperParts.h"
#include "domain/GroupRecords.h"
#include "domain/planners/AgendaIndex.h"

#include <QHash>

namespace convenor {
// Which of two languages a place speaks: both, one behind the other, or one of them.
enum class Side { Both, First, Second };

// What the text says on that side. On the second side it says what the first says where they say the same; a
// text without a translation keeps its mark.
PaperText sided(const PaperContext& context, const PaperText& text, Side side);

// A pattern such as "Back at %1" with what stands for %1, each language with its own.
std::vector<TextSpan> sentence(const PaperText& pattern, const PaperText& value,
                               TextStyle style = TextStyle::Regular, ColourRole colour = ColourRole::Text);
// "Label: value"; a link when `link` is not empty.
std::vector<TextSpan> labelled(const PaperText& label, const PaperText& value, const QString& link = {});
// The spans of both, one behind the other.
std::vector<TextSpan> operator+(std::vector<TextSpan> left, const std::vector<TextSpan>& right);
// A text of the program that is the same in all languages: "·".
TextSpan mutedSpan(const QString& text);
// "09:15 – 10:00".
TextSpan timeSpan(const PaperContext& context, int start, int end, TextStyle style = TextStyle::Regular,
                  ColourRole colour = ColourRole::Text);

// A typed text of several lines, a paragraph each, on one side.
void addTyped(std::vector<DocumentNode>& blocks, const PaperContext& context, const PaperText& text,
              Side side, SizeRole size = SizeRole::Small, ColourRole colour = ColourRole::Text);
// The same behind "Label: ", nothing for an empty text.
void addLabelled(std::vector<DocumentNode>& blocks, const PaperContext& context, const PaperText& label,
                 const PaperText& text, Side side = Side::Both);

// What hangs on the items, and what a paper sees of them. The context must outlive it.
class ItemIndex : public AgendaIndex
{
public:
    explicit ItemIndex(const PaperContext& context);

    // The public items of a day in which no public item stands, by start, then in agenda order.
    QList<const AgendaItem*> leaves(Id day) const;

private:
    const PaperContext& m_context;
};

// "Table 7 · Attracting talent"; the kind's word when it has neither place nor topic.
std::vector<TextSpan> groupSpans(const PaperContext& context, const BreakoutGroup& group,
                                 TextStyle style = TextStyle::Regular);
// The people of an item, a paragraph each: "Marek Przeor, Policy Officer, DG GROW (keynote)". Without
// `detailed` their names only, in one paragraph.
void addPeople(std::vector<DocumentNode>& blocks, const PaperContext& context, Id item, bool detailed,
               Side side = Side::Both, SizeRole size = SizeRole::Small);
} // namespace convenor
