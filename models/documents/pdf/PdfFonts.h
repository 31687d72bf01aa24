// The faces of a PDF: which codes its text uses, what they mean, and the subsets that are embedded.
#pragma once

#include "documents/Fonts.h"
#include "documents/pdf/PdfFile.h"

#include <QHash>
#include <QImage>

#include <deque>
#include <unordered_map>
#include <vector>

struct hb_face_t;

namespace convenor {
// One face. A code stands for a glyph together with the text it shows, so that the text comes back exactly
// even where two texts share a glyph: "é" of one character and of two, a blank and a no-break blank.
class PdfFont
{
public:
    // `font` is scaled to FontSet::shapingScale and outlives this.
    PdfFont(std::shared_ptr<const FontFace> face, hb_font_t* font, int number);

    const FontFace& face() const { return *m_face; }

    // What the content calls the font: "F" and this.
    int number() const { return m_number; }
    // Whether its glyphs are outlines, which a PDF can hold; bitmaps are not.
    bool hasOutlines() const { return m_outlines != Outlines::None; }
    // The glyph of a blank; 0 when there is none.
    quint32 blank() const { return m_blank; }
    // The code for a glyph that shows `text`.
    int code(quint32 glyph, QStringView text)
    {
        const int known = glyph < m_codeOf.size() ? m_codeOf[glyph] : 0;
        return known != 0 && says(known, text) ? known : otherCode(glyph, text);
    }
    // Whether a code means this text: a PostScript face can have but one code for a glyph.
    bool says(int code, QStringView text) const
    {
        const Code& known = m_codes[std::size_t(code)];
        return text.size() == 1 ? text.front().unicode() == known.unit : text == known.text;
    }
    // The glyph's own advance, in thousandths of the size.
    double width(int code) const { return m_codes[std::size_t(code)].width; }

    // Of a face of bitmaps: the picture of a glyph, empty when there is none, and where it stands from the
    // glyph's place, for a size of 1, downwards.
    QImage picture(quint32 glyph) const;
    QRectF extents(quint32 glyph) const;

    // Writes the subset and its descriptions; `object` becomes the font. False when the face lets nobody
    // take a subset.
    bool write(PdfFile& file, int object) const;

private:
    enum class Outlines { None, TrueType, PostScript };
    struct Code
    {
        bool used = false;
        char16_t unit = 0; // the text where it is one unit; else 0
        quint32 glyph = 0;
        double width = 0;
        QString text;
    };

    int otherCode(quint32 glyph, QStringView text);
    int addCode(quint32 glyph, QStringView text);
    QByteArray subset(std::vector<quint32>& glyphs) const;
    std::string name() const;
    void writeDescriptor(PdfFile& file, int object, int program) const;
    void writeDescendant(PdfFile& file, int object, int descriptor, const std::vector<quint32>& glyphs) const;
    void writeToUnicode(PdfFile& file, int object) const;

    std::shared_ptr<const FontFace> m_face;
    hb_font_t* m_font;
    hb_face_t* m_tables;
    int m_number;
    Outlines m_outlines;
    quint32 m_blank = 0;
    std::vector<Code> m_codes;                        // TrueType: in the order of use; else by glyph
    std::vector<quint16> m_codeOf;                    // by glyph: the code it got first; 0 = none
    QHash<std::pair<quint32, QString>, int> m_others; // of glyphs with several texts
};

// All faces of a file, each described once.
class PdfFonts
{
public:
    // `fonts` outlives this.
    explicit PdfFonts(FontSet& fonts) : m_fonts(fonts) {}

    // The font of a face; null when the face is not of the set. Valid as long as this.
    PdfFont* font(const std::shared_ptr<const FontFace>& face);
    // The font of the bundled regular face.
    PdfFont& regular();
    // Writes all that were asked for; `object` becomes the dictionary of fonts. Error: CannotWrite with the
    // family that cannot be embedded.
    Result<Done> write(PdfFile& file, int object) const;

private:
    FontSet& m_fonts;
    std::deque<PdfFont> m_list;
    std::unordered_map<std::shared_ptr<const FontFace>, PdfFont*> m_known;
};
} // namespace convenor
