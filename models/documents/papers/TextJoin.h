// Texts of papers put together in both languages at once.
#pragma once

#include "documents/papers/PaperContext.h"

namespace convenor {
// The texts that are not empty with a separator between them, in each language.
PaperText joinedTexts(const QList<PaperText>& parts, const QString& separator);
// A text of the program with its places %1, %2, %3 filled, in each language; what the arguments say is not
// looked at for places.
PaperText filledText(const PaperText& pattern, const QList<PaperText>& arguments);
// "Novo Guerrero, Antonio": as people look themselves up.
PaperText lookUpName(const PaperContext& context, const Person& person);
// About how many lines a text takes in letters of `points` across `width` points: for sharing texts out on
// pages before they are laid out. At least 1.
int roughLines(const PaperText& text, double points, double width);
// A paragraph of the text in letters of `points`, which may shrink to `least` in a box (0 = no).
DocumentNode sizedParagraph(const PaperText& text, double points, double least = 0,
                            TextStyle style = TextStyle::Regular, ColourRole colour = ColourRole::Text);
// "Label: text"; nothing when the text is empty.
void addLabelled(std::vector<DocumentNode>& blocks, const PaperText& label, const PaperText& text,
                 double points, const QString& link = {});
} // namespace convenor
