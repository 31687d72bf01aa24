// A line of text, and what it is set for.
#pragma once

#include "documents/Page.h"

namespace convenor {
// One line; its pieces stand in reading order, their positions count from the start of the baseline.
struct TextLine
{
    std::vector<TextPiece> pieces;
    int start = 0;           // where it begins in the paragraph, UTF-16 units
    int length = 0;          // trailing blanks included
    double width = 0;        // without trailing blanks
    double ascent = 0;       // above the baseline, of the tallest face
    double descent = 0;      // below the baseline
    bool endsInWord = false; // the word was wider than the line
};

// What a paragraph gets from what stands around it.
struct ParagraphPlace
{
    QString language;
    qint64 subject = 0;
    int node = 0;             // the PageNode its pieces belong to
    bool rightToLeft = false; // of the document's language
    double size = 0;          // of its letters, points
};
} // namespace convenor
