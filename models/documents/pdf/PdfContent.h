// What a page shows, as the operators of a PDF content stream (ISO 32000-1, 8 and 9).
#pragma once

#include "documents/pdf/PdfFonts.h"
#include "documents/pdf/PdfImages.h"
#include "documents/pdf/PdfStructure.h"

namespace convenor {
// Writes one stream at a time. For one thread.
class PdfContent
{
public:
    // All three outlive this.
    PdfContent(PdfFonts& fonts, PdfImages& images, PdfStructure& structure)
        : m_fonts(fonts), m_images(images), m_structure(structure)
    {
    }

    // The stream of a page that the structure has begun; its foot is in it as far as it is known. Error:
    // CannotWrite, with the family of a face that is not of the set.
    Result<Done> page(const Page& page);
    // The stream of a foot, for a page of this height. The same error.
    Result<Done> foot(const std::vector<TextPiece>& foot, double pageHeight);

    // The stream made last, and the pictures it uses.
    const std::string& bytes() const { return m_text.bytes(); }
    const std::vector<int>& images() const { return m_used; }

private:
    // What stands between BDC and EMC.
    enum class Marked { Nothing, Repeated, Foot, Owned };
    // A stretch of glyphs that show one stretch of text.
    struct Cluster
    {
        std::size_t begin = 0;
        std::size_t end = 0;
        QStringView text;
        bool blank = false; // not these glyphs: an invisible one at their left edge
    };

    void begin(double pageHeight);
    void end();
    void addShapes(const std::vector<PageShape>& shapes);
    void addPictures(const std::vector<PagePicture>& pictures);
    void addImage(const QRectF& rect, const QImage& image, bool turned);
    Result<Done> addPieces(const std::vector<TextPiece>& pieces, Marked artifact);
    void mark(const TextPiece& piece, Marked artifact);
    void openMark();
    void openMark(int number, QStringView actualText);
    void closeMark();
    void addLinkArea(const TextPiece& piece);
    bool setFont(const TextPiece& piece);
    void setColour(QRgb colour);
    void setPlace(const TextPiece& piece);
    void setRise(double points);
    void findClusters(const TextPiece& piece);
    void splitLigature();
    void show(const TextPiece& piece);
    void showBackwards(const TextPiece& piece);
    bool isPlain(const TextPiece& piece, const Cluster& cluster);
    void showCluster(const TextPiece& piece, const Cluster& cluster);
    void showGlyph(const TextPiece& piece, std::size_t index, QStringView text);
    void put(int code, double place);
    void addGlyphPicture(const TextPiece& piece, std::size_t index);
    void flushShown();
    PdfBox boxOf(const QRectF& rect) const;

    PdfFonts& m_fonts;
    PdfImages& m_images;
    PdfStructure& m_structure;
    PdfText m_text;
    std::vector<int> m_used;
    qint64 m_height = 0; // of the page, in hundredths as all places
    bool m_inText = false;
    Marked m_marked = Marked::Nothing;   // to whom the piece belongs
    bool m_open = false;                 // and whether the content says so already
    const TextPiece* m_before = nullptr; // the piece that was marked last
    ContentOwner m_owner;
    PdfFont* m_font = nullptr;
    PdfFont* m_bitmaps = nullptr; // the face of a piece that m_font, whose boxes nobody sees, stands in for
    bool m_hidden = false;
    std::vector<PagePicture> m_glyphPictures;
    std::shared_ptr<const FontFace> m_face; // of m_font
    qint64 m_size = 0;
    double m_perPoint = 0; // thousandths of the size in a point
    bool m_coloured = false;
    QRgb m_colour = 0;
    qint64 m_x = 0; // where the line begins that moves count from
    qint64 m_y = 0;
    bool m_turned = false;
    qint64 m_rise = 0;
    std::vector<Cluster> m_clusters; // of the piece, in the order of reading
    double m_pen = 0; // where the next glyph would stand, in thousandths of the size from the piece's place
    PdfText m_shown;  // glyphs not yet in m_text
    bool m_moved = false;
};
} // namespace convenor
