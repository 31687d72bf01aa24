#include "documents/pdf/PdfContent.h"

namespace convenor {
namespace {
constexpr std::string_view rule = "/Artifact<</Type/Layout>>BDC\n";
constexpr std::string_view repeated = "/Artifact<</Type/Pagination>>BDC\n";
constexpr std::string_view footer = "/Artifact<</Type/Pagination/Subtype/Footer>>BDC\n";

void addComponent(PdfText& text, int component)
{
    // Hundredths would not tell the 255 steps apart.
    const int thousandths = (component * 1000 + 127) / 255;
    if (thousandths == 1000) {
        text.raw('1');
    } else if (thousandths == 0) {
        text.raw('0');
    } else {
        text.raw('.').raw(char('0' + thousandths / 100)).raw(char('0' + thousandths / 10 % 10));
        text.raw(char('0' + thousandths % 10));
    }
    text.raw(' ');
}
} // namespace

void PdfContent::begin(double pageHeight)
{
    m_text.clear();
    m_used.clear();
    m_height = hundredthsOf(pageHeight);
    m_inText = m_coloured = m_turned = m_hidden = false;
    m_marked = Marked::Nothing;
    m_open = false;
    m_before = nullptr;
    m_size = m_x = m_y = m_rise = 0;
}

void PdfContent::end()
{
    closeMark();
    if (m_inText)
        m_text.raw("ET\n");
    m_before = nullptr;
    for (const PagePicture& picture : m_glyphPictures) {
        m_text.raw(rule);
        addImage(picture.rect, picture.image, picture.turned);
        m_text.raw("EMC\n");
    }
    m_glyphPictures.clear();
}

Result<Done> PdfContent::page(const Page& page)
{
    begin(page.size.height());
    addShapes(page.shapes);
    addPictures(page.pictures);
    Result<Done> added = addPieces(page.pieces, Marked::Repeated);
    for (const std::vector<TextPiece>* foot : {&page.foot, &page.stamp}) {
        if (added.ok())
            added = addPieces(*foot, Marked::Foot);
    }
    end();
    return added;
}

Result<Done> PdfContent::foot(const std::vector<TextPiece>& foot, double pageHeight)
{
    begin(pageHeight);
    const Result<Done> added = addPieces(foot, Marked::Foot);
    end();
    return added;
}

// Edges are rounded one by one, so that rectangles which touch still touch.
PdfBox PdfContent::boxOf(const QRectF& rect) const
{
    return {hundredthsOf(rect.left()), m_height - hundredthsOf(rect.bottom()), hundredthsOf(rect.right()),
            m_height - hundredthsOf(rect.top())};
}

void PdfContent::addShapes(const std::vector<PageShape>& shapes)
{
    if (shapes.empty())
        return;
    m_text.raw(rule);
    for (std::size_t i = 0; i < shapes.size(); ++i) {
        setColour(shapes[i].colour);
        const PdfBox box = boxOf(shapes[i].rect);
        m_text.corners(box.left, box.bottom, box.right - box.left, box.top - box.bottom).raw(" re\n");
        if (i + 1 == shapes.size() || shapes[i + 1].colour != shapes[i].colour)
            m_text.raw("f\n");
    }
    m_text.raw("EMC\n");
}

void PdfContent::addPictures(const std::vector<PagePicture>& pictures)
{
    for (const PagePicture& picture : pictures) {
        if (picture.node == 0) {
            m_text.raw(rule);
        } else {
            const ContentOwner owner{picture.node, {}, {}};
            m_structure.setBox(picture.node, boxOf(picture.rect));
            m_text.raw('/').raw(m_structure.tagOf(owner)).raw("<</MCID ");
            m_text.integer(m_structure.mark(owner)).raw(">>BDC\n");
        }
        addImage(picture.rect, picture.image, picture.turned);
        m_text.raw("EMC\n");
    }
}

void PdfContent::addImage(const QRectF& rect, const QImage& image, bool turned)
{
    const int object = m_images.object(image);
    if (object == 0)
        return;
    if (std::find(m_used.begin(), m_used.end(), object) == m_used.end())
        m_used.push_back(object);
    const PdfBox box = boxOf(rect);
    const qint64 width = box.right - box.left;
    const qint64 height = box.top - box.bottom;
    m_text.raw("q ").hundredths(turned ? -width : width).raw(" 0 0 ").hundredths(turned ? -height : height);
    m_text.raw(' ').hundredths(turned ? box.right : box.left).raw(' ');
    m_text.hundredths(turned ? box.top : box.bottom).raw(" cm/I").integer(object).raw(" Do Q\n");
}

Result<Done> PdfContent::addPieces(const std::vector<TextPiece>& pieces, Marked artifact)
{
    for (const TextPiece& piece : pieces) {
        if (piece.glyphs.empty())
            continue;
        if (!m_inText)
            m_text.raw("BT\n");
        m_inText = true;
        mark(piece, artifact);
        if (!setFont(piece))
            return Error{ErrorKind::CannotWrite, {}, piece.face ? piece.face->family : QString()};
        setColour(piece.colour);
        setPlace(piece);
        show(piece);
    }
    return Done{};
}

// Most pieces belong to whom the one before belongs to, or to a plain node.
void PdfContent::mark(const TextPiece& piece, Marked artifact)
{
    if (piece.node == 0 || artifact == Marked::Foot) {
        if (m_marked != artifact)
            closeMark();
        m_marked = artifact;
        return;
    }
    const bool same = m_marked == Marked::Owned && m_before->node == piece.node &&
                      m_before->link == piece.link && m_before->language == piece.language;
    m_before = &piece;
    if (same)
        return;
    ContentOwner owner = m_structure.ownerOf(piece);
    if (m_marked == Marked::Owned && m_owner == owner)
        return;
    closeMark();
    m_marked = Marked::Owned;
    m_owner = std::move(owner);
}

// Marked content is never nested within content that has a number: readers lose count.
void PdfContent::openMark()
{
    if (m_open)
        return;
    if (m_marked == Marked::Owned)
        openMark(m_structure.mark(m_owner), {});
    else
        m_text.raw(m_marked == Marked::Foot ? footer : repeated);
    m_open = true;
}

void PdfContent::openMark(int number, QStringView actualText)
{
    m_text.raw('/').raw(actualText.isEmpty() ? m_structure.tagOf(m_owner) : "Span").raw("<</MCID ");
    m_text.integer(number);
    if (!actualText.isEmpty())
        m_text.raw("/ActualText<FEFF").hexadecimal(actualText).raw('>');
    m_text.raw(">>BDC\n");
    m_open = true;
}

void PdfContent::closeMark()
{
    flushShown();
    if (m_open)
        m_text.raw("EMC\n");
    m_open = false;
}

void PdfContent::addLinkArea(const TextPiece& piece)
{
    const double left = piece.position.x() - (piece.turned ? piece.width : 0);
    const double top = piece.position.y() - (piece.turned ? piece.descent : piece.ascent);
    const QRectF area(left, top, piece.width, piece.ascent + piece.descent);
    m_structure.addLinkArea(boxOf(area), piece.text);
}

void PdfContent::setColour(QRgb colour)
{
    if (m_coloured && m_colour == colour)
        return;
    m_coloured = true;
    m_colour = colour;
    const bool grey = qRed(colour) == qGreen(colour) && qGreen(colour) == qBlue(colour);
    addComponent(m_text, qRed(colour));
    if (!grey) {
        addComponent(m_text, qGreen(colour));
        addComponent(m_text, qBlue(colour));
    }
    m_text.raw(grey ? "g\n" : "rg\n");
}
} // namespace convenor
