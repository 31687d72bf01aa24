// The faces that papers are set in: the bundled family, and the machine's fonts for scripts it does not
// cover.
#pragma once

#include "documents/Document.h"

#include <QByteArray>
#include <QHash>

#include <array>
#include <memory>
#include <vector>

struct hb_font_t;

namespace convenor {
// The family of every paper and of the window, as QFont knows it after registerBundledFonts.
inline constexpr const char16_t* bundledFamily = u"Noto Sans";

// Makes the bundled fonts known to QFontDatabase, once for the program; needs a QGuiApplication. False when a
// font was not accepted: the paper is then painted with another family, at the places of the right one.
bool registerBundledFonts();

// The same for the two faces that a window is set in, so that it starts without the others.
bool registerWindowFonts();

// Which font a piece is set in. A value that any thread may read; it holds no system resource.
struct FontFace
{
    bool bundled = false;
    QString resource; // of a bundled face: the path of its file
    QString family;
    QString styleName; // of a fallback face
    TextStyle style = TextStyle::Regular;
    double ascent = 0;  // above the baseline, for a size of 1
    double descent = 0; // below the baseline, for a size of 1
};

// The bytes of a bundled face, not copied; valid for as long as the program runs.
QByteArray bundledFontData(const FontFace& face);

// The faces that one thread shapes with. Not to be shared between threads, because fallback faces are tied to
// the thread that found them; cheap to make (the bundled files are read where they lie).
class FontSet
{
public:
    FontSet();
    ~FontSet();
    FontSet(const FontSet&) = delete;
    FontSet& operator=(const FontSet&) = delete;

    // The face for a character in a style: the bundled face of that style, else another bundled one, else a
    // font of the machine, else the bundled face again, which then shows a box. The index stays valid for the
    // set's life.
    int faceFor(char32_t character, TextStyle style);
    // A character that needs nothing but its bundled face and stands from left to right whatever is around
    // it: by the letters of a script, or by characters common to all. No: it may need more.
    enum class Plain : quint8 { No, Common, Latin, Greek, Cyrillic };
    struct PlainGlyph
    {
        Plain kind = Plain::No;
        float advance = 0; // for a size of 1, without kerning
    };
    PlainGlyph plainGlyph(QChar unit, TextStyle style)
    {
        const std::vector<PlainGlyph>& glyphs = m_plain[std::size_t(style)];
        if (glyphs.empty())
            findPlain(style);
        return unit.unicode() < glyphs.size() ? glyphs[unit.unicode()] : PlainGlyph();
    }
    // The description of a face; shared, so that pieces may outlive the set.
    std::shared_ptr<const FontFace> face(int index) const;
    // The index of a face that this set, or another one, described; -1 when this set has none like it.
    int indexOf(const FontFace& face) const;
    // For HarfBuzz, scaled to `shapingScale` units for a size of 1; owned by the set.
    hb_font_t* font(int index) const;

    static constexpr int shapingScale = 1 << 16;

private:
    struct Loaded;
    int loadBundled(const QString& file, TextStyle style);
    int findFallback(char32_t character, TextStyle style);
    bool hasGlyph(int index, char32_t character) const;
    void findPlain(TextStyle style);

    std::vector<std::unique_ptr<Loaded>>
        m_faces;                 // the bundled ones first, in the order of TextStyle, then the marks
    QHash<quint64, int> m_known; // character and style -> face
    std::array<std::vector<PlainGlyph>, 4> m_plain; // of each style, by character
};
} // namespace convenor
