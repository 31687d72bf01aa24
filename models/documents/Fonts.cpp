#include "documents/Fonts.h"

#include <QFile>
#include <QFont>
#include <QFontDatabase>
#include <QGlyphRun>
#include <QMutex>
#include <QRawFont>
#include <QResource>
#include <QTextLayout>

#include <hb.h>
#include <span>

// Of a static library nobody names the resource, so that the linker would drop it; this must stand outside
// every namespace.
static void initDocumentFonts()
{
    Q_INIT_RESOURCE(document_fonts);
}

namespace convenor {
namespace {
constexpr int styleCount = 4;
constexpr int marksFace = 4;
constexpr int windowFaces = 2; // regular and bold, the first ones

const char16_t* const fontFiles[] = {u"NotoSans-Regular.ttf", u"NotoSans-Bold.ttf", u"NotoSans-Italic.ttf",
                                     u"NotoSans-BoldItalic.ttf", u"NotoSansSymbols2-ControlPictures.ttf"};

QString resourcePath(const char16_t* file)
{
    return QStringLiteral(":/fonts/") + QString::fromUtf16(file);
}

QByteArray resourceBytes(const QString& path)
{
    initDocumentFonts();
    const QResource resource(path);
    Q_ASSERT(resource.isValid() && resource.compressionAlgorithm() == QResource::NoCompression);
    return QByteArray::fromRawData(reinterpret_cast<const char*>(resource.data()), resource.size());
}

// Makes some of the faces known; false when one was not accepted.
bool registerFaces(std::span<const char16_t* const> files)
{
    bool accepted = true;
    for (const char16_t* file : files) {
        const QByteArray bytes = resourceBytes(resourcePath(file));
        accepted = QFontDatabase::addApplicationFontFromData(bytes) >= 0 && accepted;
    }
    return accepted;
}

QFont fontOf(TextStyle style)
{
    QFont font(QString::fromUtf16(bundledFamily));
    font.setPixelSize(64);
    font.setBold(style == TextStyle::Bold || style == TextStyle::BoldItalic);
    font.setItalic(style == TextStyle::Italic || style == TextStyle::BoldItalic);
    return font;
}

// Hands a table of a machine font to HarfBuzz; the copy lives as long as HarfBuzz needs it.
hb_blob_t* tableOf(hb_face_t*, hb_tag_t tag, void* rawFont)
{
    const char name[] = {char(tag >> 24), char(tag >> 16), char(tag >> 8), char(tag), '\0'};
    auto* bytes = new QByteArray(static_cast<const QRawFont*>(rawFont)->fontTable(name));
    return hb_blob_create(bytes->constData(), unsigned(bytes->size()), HB_MEMORY_MODE_READONLY, bytes,
                          [](void* data) { delete static_cast<QByteArray*>(data); });
}

hb_font_t* scaledFont(hb_face_t* face)
{
    hb_font_t* font = hb_font_create(face);
    hb_font_set_scale(font, FontSet::shapingScale, FontSet::shapingScale);
    return font;
}

FontSet::Plain plainKind(QChar character)
{
    switch (character.script()) {
    case QChar::Script_Common:
        return FontSet::Plain::Common;
    case QChar::Script_Latin:
        return FontSet::Plain::Latin;
    case QChar::Script_Greek:
        return FontSet::Plain::Greek;
    case QChar::Script_Cyrillic:
        return FontSet::Plain::Cyrillic;
    default:
        return FontSet::Plain::No;
    }
}

void readExtents(hb_font_t* font, FontFace& face)
{
    hb_font_extents_t extents = {};
    hb_font_get_h_extents(font, &extents);
    face.ascent = double(extents.ascender) / FontSet::shapingScale;
    face.descent = -double(extents.descender) / FontSet::shapingScale;
}
} // namespace

struct FontSet::Loaded
{
    Loaded() = default;
    Loaded(const Loaded&) = delete;
    Loaded& operator=(const Loaded&) = delete;
    ~Loaded()
    {
        hb_font_destroy(font);
        hb_face_destroy(face);
    }

    std::shared_ptr<FontFace> info = std::make_shared<FontFace>();
    QRawFont raw; // of a fallback face: what its tables are read from, so it goes last
    hb_face_t* face = nullptr;
    hb_font_t* font = nullptr;
};

bool registerWindowFonts()
{
    static const bool accepted = registerFaces(std::span(fontFiles).first(windowFaces));
    return accepted;
}

bool registerBundledFonts()
{
    static const bool rest = registerFaces(std::span(fontFiles).subspan(windowFaces));
    return registerWindowFonts() && rest;
}

QByteArray bundledFontData(const FontFace& face)
{
    return resourceBytes(face.resource);
}

FontSet::FontSet()
{
    for (int i = 0; i < styleCount; ++i)
        loadBundled(resourcePath(fontFiles[i]), TextStyle(i));
    FontFace& marks =
        *m_faces[std::size_t(loadBundled(resourcePath(fontFiles[marksFace]), TextStyle::Regular))]->info;
    marks.family = QStringLiteral("Noto Sans Symbols2");
    // Its extents are made for symbols much higher than the few that are left: a mark must not push lines
    // apart.
    marks.ascent = m_faces.front()->info->ascent;
    marks.descent = m_faces.front()->info->descent;
}

FontSet::~FontSet() = default;

int FontSet::loadBundled(const QString& file, TextStyle style)
{
    auto loaded = std::make_unique<Loaded>();
    const QByteArray bytes = resourceBytes(file);
    hb_blob_t* blob =
        hb_blob_create(bytes.constData(), unsigned(bytes.size()), HB_MEMORY_MODE_READONLY, nullptr, nullptr);
    loaded->face = hb_face_create(blob, 0);
    hb_blob_destroy(blob);
    loaded->font = scaledFont(loaded->face);
    loaded->info->bundled = true;
    loaded->info->resource = file;
    loaded->info->family = QString::fromUtf16(bundledFamily);
    loaded->info->style = style;
    readExtents(loaded->font, *loaded->info);
    m_faces.push_back(std::move(loaded));
    return int(m_faces.size()) - 1;
}

bool FontSet::hasGlyph(int index, char32_t character) const
{
    hb_codepoint_t glyph = 0;
    return hb_font_get_nominal_glyph(m_faces[std::size_t(index)]->font, character, &glyph) != 0;
}

void FontSet::findPlain(TextStyle style)
{
    constexpr char16_t end = 0x530; // the end of Cyrillic
    constexpr char16_t softHyphen = 0xAD;
    std::vector<PlainGlyph>& glyphs = m_plain[std::size_t(style)];
    glyphs.resize(end);
    hb_font_t* font = m_faces[std::size_t(style)]->font;
    for (char16_t unit = u' '; unit < end; ++unit) {
        const QChar character(unit);
        hb_codepoint_t glyph = 0;
        if (!character.isPrint() || character.isMark() || unit == softHyphen ||
            hb_font_get_nominal_glyph(font, unit, &glyph) == 0)
            continue;
        glyphs[unit] = {plainKind(character), float(hb_font_get_glyph_h_advance(font, glyph)) / shapingScale};
    }
}

int FontSet::faceFor(char32_t character, TextStyle style)
{
    const quint64 key = quint64(character) * styleCount + quint64(style);
    if (const auto known = m_known.constFind(key); known != m_known.constEnd())
        return *known;
    int found = int(style);
    if (!hasGlyph(found, character))
        found = hasGlyph(marksFace, character) ? marksFace : findFallback(character, style);
    m_known.insert(key, found);
    return found;
}

// Qt's own text layout knows how the machine replaces fonts; which face it took for one character is all we
// ask it.
int FontSet::findFallback(char32_t character, TextStyle style)
{
    QTextLayout layout(QString::fromUcs4(&character, 1), fontOf(style));
    layout.beginLayout();
    layout.createLine();
    layout.endLayout();
    const QList<QGlyphRun> runs = layout.glyphRuns();
    if (runs.isEmpty() || !runs.first().rawFont().supportsCharacter(character))
        return int(style);
    const QRawFont raw = runs.first().rawFont();
    // Where the machine has no font at all, Qt draws boxes by a face without tables, and crashes when asked
    // for its name.
    if (raw.fontTable("head").isEmpty())
        return int(style);
    for (std::size_t i = marksFace + 1; i < m_faces.size(); ++i) {
        if (m_faces[i]->raw.familyName() == raw.familyName() &&
            m_faces[i]->raw.styleName() == raw.styleName())
            return int(i);
    }
    auto loaded = std::make_unique<Loaded>();
    loaded->raw = raw;
    loaded->face = hb_face_create_for_tables(tableOf, &loaded->raw, nullptr);
    loaded->font = scaledFont(loaded->face);
    loaded->info->family = raw.familyName();
    loaded->info->styleName = raw.styleName();
    loaded->info->style = style;
    readExtents(loaded->font, *loaded->info);
    m_faces.push_back(std::move(loaded));
    return int(m_faces.size()) - 1;
}

std::shared_ptr<const FontFace> FontSet::face(int index) const
{
    return m_faces[std::size_t(index)]->info;
}

int FontSet::indexOf(const FontFace& face) const
{
    for (std::size_t i = 0; i < m_faces.size(); ++i) {
        const FontFace& own = *m_faces[i]->info;
        if (&own == &face || (own.resource == face.resource && own.family == face.family &&
                              own.styleName == face.styleName && own.style == face.style))
            return int(i);
    }
    return -1;
}

hb_font_t* FontSet::font(int index) const
{
    return m_faces[std::size_t(index)]->font;
}
} // namespace convenor
