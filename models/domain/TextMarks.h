// What people typed, made fit for paper: nothing in it is obeyed, everything in it can be seen.
#pragma once

#include <QString>
#include <QStringList>

namespace convenor {
// The text of one line with every control character replaced by a visible mark, unit for unit: C0 controls by
// the control pictures of U+2400, C1 controls, bidi embeddings, overrides and isolates, lone surrogates and
// noncharacters by U+FFFD. A tab becomes a blank. Has the length of `text`.
QString visibleText(const QString& text);

// The paragraphs of a text of several lines, each made visible; blank lines are dropped. Empty for a blank
// text.
QStringList visibleParagraphs(const QString& text);

// Whether a document may lead there: http, https and mailto addresses only, never a file or a script.
bool isSafeLink(const QString& link);
// The same for markup: nothing in it is a tag or an entity.
QString escapedHtml(const QString& text);
} // namespace convenor
