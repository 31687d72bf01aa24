// The parts of a paragraph on their way to lines: internal to LineBreaker.
#pragma once

#include "documents/LineBreaker.h"

namespace convenor {
// The paragraph's text with, for each UTF-16 unit, what its span says.
struct FlatText
{
    QString text;
    std::vector<TextStyle> styles;
    std::vector<int> isolated;
    std::vector<int> spans;
};

// The spans one after another, their controls made visible, unit for unit.
FlatText flatten(const std::vector<TextSpan>& spans);

// A stretch of text of one span and one run between two places where a line may end: the smallest thing that
// moves.
struct Atom
{
    int start = 0;
    int length = 0;
    int face = 0;
    int level = 0;
    int span = 0;
    std::shared_ptr<const ShapedText> shaped;
    int origin = 0;     // where the shaped text begins in the paragraph
    int glyphBegin = 0; // the atom's glyphs within the shaped ones
    int glyphEnd = 0;
    double width = 0; // points

    bool rightToLeft() const { return (level & 1) != 0; }
    int end() const { return start + length; }
};

// What stands between two places where a line may end.
struct Segment
{
    std::vector<Atom> atoms;
    double width = 0;
    double blank = 0; // of that, blanks at the end, which may stick out
};

// A blank at which a line may end, and which may then stick out.
bool isBlank(QChar unit);

// Where a line may end, ascending; the last one is the end of the text. Empty for an empty text.
std::vector<int> lineEnds(const QString& text);

// Cuts runs and spans at the places where a line may end, and shapes each part.
class SegmentMaker
{
public:
    // All must outlive the maker. `language` is that of the spans that have none of their own, `size` in
    // points.
    SegmentMaker(const FlatText& flat, const std::vector<TextSpan>& spans, std::vector<TextRun> runs,
                 TextShaper& shaper, MissingGlyphs& missing, const QString& language, double size);

    // The next segment, up to `end`; to be called with growing ends.
    Segment upTo(int end);

private:
    Atom next(int limit);

    const FlatText& m_flat;
    const std::vector<TextSpan>& m_spans;
    std::vector<TextRun> m_runs;
    TextShaper& m_shaper;
    MissingGlyphs& m_missing;
    const QString& m_language;
    double m_size;
    int m_at = 0;
    std::size_t m_run = 0;
};
} // namespace convenor
