// Text to glyphs, by HarfBuzz.
#pragma once

#include "documents/Fonts.h"

#include <QString>

#include <memory>
#include <vector>

struct hb_buffer_t;

namespace convenor {
struct ShapedGlyph
{
    quint32 glyph = 0;
    int cluster = 0;    // UTF-16 index into the shaped text of the first character it shows
    double advance = 0; // to the next glyph, for a size of 1
    double x = 0;       // where it is drawn, from its place, for a size of 1
    double y = 0;       // downwards
};

// One run: text in one face, script and direction.
struct ShapedText
{
    std::vector<ShapedGlyph> glyphs; // from left to right, also when the text runs the other way
    double width = 0;                // sum of the advances, for a size of 1
    bool missing = false;            // a character had no glyph: glyph 0 stands for it
};

// Shapes with the faces of one FontSet and remembers words, because papers repeat them. For one thread.
class TextShaper
{
public:
    // `fonts` must outlive the shaper.
    explicit TextShaper(FontSet& fonts);
    ~TextShaper();
    TextShaper(const TextShaper&) = delete;
    TextShaper& operator=(const TextShaper&) = delete;

    // The glyphs of a text that needs one face, one script and one direction. `language` (ISO code) picks
    // local forms of letters. Linear in the length of the text; never null.
    std::shared_ptr<const ShapedText> shape(QStringView text, int face, bool rightToLeft,
                                            const QString& language);

    FontSet& fonts() const { return m_fonts; }

private:
    // What the glyphs of a word depend on.
    struct Setting
    {
        const void* language = nullptr; // HarfBuzz keeps each language once
        int face = 0;
        bool rightToLeft = false;

        bool operator==(const Setting&) const = default;
    };
    struct Word
    {
        QString text;
        Setting setting;
        std::shared_ptr<const ShapedText> shaped;
    };

    std::shared_ptr<const ShapedText> shapeNew(QStringView text, const Setting& setting);
    const void* languageOf(const QString& code);

    FontSet& m_fonts;
    hb_buffer_t* m_buffer;
    QString m_languageCode; // the last one that was asked for
    const void* m_language = nullptr;
    std::vector<Word> m_words; // each at the place its hash says; a newer one takes it
};

// A range of text that can be shaped at once.
struct TextRun
{
    int start = 0;
    int length = 0;
    int face = 0;
    bool rightToLeft = false;
    int level = 0; // bidi embedding level

    bool operator==(const TextRun&) const = default;
};

// Cuts a paragraph into runs of one face, script and bidi level. `styles` and `isolated` hold one entry per
// UTF-16 unit of `text`: the wanted style, and the number of the isolated span the unit belongs to (0 =
// none), whose direction then disturbs nothing around it. The paragraph itself runs right to left when
// `rightToLeft` is set.
std::vector<TextRun> runsOf(const QString& text, const std::vector<TextStyle>& styles,
                            const std::vector<int>& isolated, bool rightToLeft, FontSet& fonts);

// Whether any character of the text is written from right to left, so that its order on the line must be
// computed.
bool hasRightToLeft(const QString& text);
} // namespace convenor
