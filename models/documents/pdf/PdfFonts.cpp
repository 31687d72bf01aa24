#include "documents/pdf/PdfFonts.h"

#include <QCryptographicHash>

#include <cmath>
#include <hb-ot.h>
#include <hb-subset.h>

namespace convenor {
namespace {
constexpr int mostCodes = 0x10000; // two bytes
constexpr int symbolic = 4;        // descriptor flags: not the standard Latin set
constexpr int italic = 64;
constexpr int stemWidth = 80; // nobody asks for it where the outlines are embedded, but it has to be there

bool hasTable(hb_face_t* face, hb_tag_t tag)
{
    hb_blob_t* table = hb_face_reference_table(face, tag);
    const bool found = hb_blob_get_length(table) > 0;
    hb_blob_destroy(table);
    return found;
}

QByteArray bytesOf(hb_blob_t* blob)
{
    unsigned length = 0;
    const char* data = hb_blob_get_data(blob, &length);
    QByteArray bytes(data, qsizetype(length));
    hb_blob_destroy(blob);
    return bytes;
}

int signed16(const QByteArray& table, int at)
{
    return at + 1 < table.size() ? qint16(quint8(table[at]) << 8 | quint8(table[at + 1])) : 0;
}

std::string_view viewOf(const QByteArray& bytes)
{
    return {bytes.constData(), std::size_t(bytes.size())};
}

// Only what draws glyphs; nothing that shapes, names or hints them. A variable font stays at its default.
constexpr const char* drawingTables[] = {"glyf", "loca", "head", "hhea", "hmtx", "maxp", "CFF "};

// A face that holds these tables itself: HarfBuzz 6 reads a table after it has given it back, which the faces
// of machine fonts then free.
hb_face_t* drawingFace(hb_face_t* face)
{
    hb_face_t* builder = hb_face_builder_create();
    for (const char* name : drawingTables) {
        hb_blob_t* table = hb_face_reference_table(face, hb_tag_from_string(name, 4));
        if (hb_blob_get_length(table) > 0)
            hb_face_builder_add_table(builder, hb_tag_from_string(name, 4), table);
        hb_blob_destroy(table);
    }
    hb_blob_t* blob = hb_face_reference_blob(builder);
    hb_face_t* whole = hb_face_create(blob, 0);
    hb_blob_destroy(blob);
    hb_face_destroy(builder);
    return whole;
}

hb_subset_input_t* subsetInput(bool keepNumbers)
{
    hb_subset_input_t* input = hb_subset_input_create_or_fail();
    if (!input)
        return nullptr;
    unsigned flags = HB_SUBSET_FLAGS_NO_HINTING | HB_SUBSET_FLAGS_NOTDEF_OUTLINE;
    if (keepNumbers)
        flags |= HB_SUBSET_FLAGS_RETAIN_GIDS;
    hb_subset_input_set_flags(input, flags);
    hb_set_t* dropped = hb_subset_input_set(input, HB_SUBSET_SETS_DROP_TABLE_TAG);
    hb_set_clear(dropped);
    for (const char* name : drawingTables)
        hb_set_add(dropped, hb_tag_from_string(name, 4));
    hb_set_invert(dropped);
    return input;
}
} // namespace

PdfFont::PdfFont(std::shared_ptr<const FontFace> face, hb_font_t* font, int number)
    : m_face(std::move(face)), m_font(font), m_tables(hb_font_get_face(font)), m_number(number),
      m_outlines(hasTable(m_tables, HB_TAG('g', 'l', 'y', 'f'))   ? Outlines::TrueType
                 : hasTable(m_tables, HB_TAG('C', 'F', 'F', ' ')) ? Outlines::PostScript
                                                                  : Outlines::None)
{
    hb_font_get_nominal_glyph(m_font, U' ', &m_blank);
    // Code 0 is .notdef and shows nothing that can be read.
    m_codes.push_back({});
    m_codes.front().used = true;
}

int PdfFont::otherCode(quint32 glyph, QStringView text)
{
    if (glyph >= m_codeOf.size())
        m_codeOf.resize(glyph + 1, 0);
    if (m_outlines == Outlines::PostScript)
        return m_codeOf[glyph] != 0 ? m_codeOf[glyph] : addCode(glyph, text);
    if (m_codeOf[glyph] == 0)
        return addCode(glyph, text);
    const std::pair<quint32, QString> key(glyph, text.toString());
    if (const auto known = m_others.constFind(key); known != m_others.constEnd())
        return *known;
    // Glyphs that were not met yet must find a place too.
    if (m_codes.size() >= mostCodes / 2)
        return m_codeOf[glyph];
    return *m_others.insert(key, addCode(glyph, text));
}

int PdfFont::addCode(quint32 glyph, QStringView text)
{
    if (glyph >= mostCodes || (m_outlines == Outlines::TrueType && m_codes.size() >= mostCodes))
        return 0;
    const std::size_t code = m_outlines == Outlines::PostScript ? glyph : m_codes.size();
    if (code >= m_codes.size())
        m_codes.resize(code + 1);
    Code& added = m_codes[code];
    added.used = true;
    added.glyph = glyph;
    added.text = text.toString();
    added.unit = text.size() == 1 ? text.front().unicode() : u'\0';
    // To two digits, as it is written: whoever sets text by it moves on by the same width as the reader.
    const double advance = hb_font_get_glyph_h_advance(m_font, glyph);
    added.width = std::round(advance * 100'000 / FontSet::shapingScale) / 100;
    if (m_codeOf[glyph] == 0)
        m_codeOf[glyph] = quint16(code);
    return int(code);
}

QImage PdfFont::picture(quint32 glyph) const
{
    return QImage::fromData(bytesOf(hb_ot_color_glyph_reference_png(m_font, glyph)));
}

QRectF PdfFont::extents(quint32 glyph) const
{
    hb_glyph_extents_t extents = {};
    if (!hb_font_get_glyph_extents(m_font, glyph, &extents))
        return {};
    constexpr double unit = 1.0 / FontSet::shapingScale;
    return QRectF(extents.x_bearing * unit, -extents.y_bearing * unit, extents.width * unit,
                  -extents.height * unit);
}

// The font program; `glyphs` gets, for each code, the glyph's number in it. Empty when HarfBuzz cannot.
QByteArray PdfFont::subset(std::vector<quint32>& glyphs) const
{
    hb_subset_input_t* input = subsetInput(m_outlines == Outlines::PostScript);
    if (!input)
        return {};
    for (const Code& code : m_codes) {
        if (code.used)
            hb_set_add(hb_subset_input_glyph_set(input), code.glyph);
    }
    hb_face_t* source = drawingFace(m_tables);
    hb_subset_plan_t* plan = hb_subset_plan_create_or_fail(source, input);
    hb_face_destroy(source); // which the plan keeps
    hb_subset_input_destroy(input);
    if (!plan)
        return {};
    QByteArray program;
    if (hb_face_t* face = hb_subset_plan_execute_or_fail(plan)) {
        program = bytesOf(m_outlines == Outlines::PostScript
                              ? hb_face_reference_table(face, HB_TAG('C', 'F', 'F', ' '))
                              : hb_face_reference_blob(face));
        hb_face_destroy(face);
    }
    const hb_map_t* numbers = hb_subset_plan_old_to_new_glyph_mapping(plan);
    for (const Code& code : m_codes) {
        const hb_codepoint_t number = hb_map_get(numbers, code.glyph);
        glyphs.push_back(number == HB_MAP_VALUE_INVALID ? 0 : number);
    }
    hb_subset_plan_destroy(plan);
    return program;
}

// The PostScript name, with six letters before it that tell one subset from another.
std::string PdfFont::name() const
{
    QCryptographicHash hash(QCryptographicHash::Md5);
    for (const Code& code : m_codes)
        hash.addData(QByteArray::number(code.glyph) + ' ');
    std::string name;
    for (const char byte : hash.result().left(6))
        name += char('A' + quint8(byte) % 26);
    name += '+';
    char own[128] = {};
    unsigned length = sizeof own;
    hb_ot_name_get_utf8(m_tables, HB_OT_NAME_ID_POSTSCRIPT_NAME, HB_LANGUAGE_INVALID, &length, own);
    std::string postScript;
    for (const char byte : std::string_view(own, std::min<std::size_t>(length, sizeof own - 1))) {
        if ((byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z') || (byte >= '0' && byte <= '9') ||
            byte == '-')
            postScript += byte;
    }
    return name + (postScript.empty() ? "Font" + std::to_string(m_number) : postScript);
}

void PdfFont::writeDescriptor(PdfFile& file, int object, int program) const
{
    const double unit = 1000.0 / std::max(1u, hb_face_get_upem(m_tables));
    const QByteArray head = bytesOf(hb_face_reference_table(m_tables, HB_TAG('h', 'e', 'a', 'd')));
    const bool leans = m_face->style == TextStyle::Italic || m_face->style == TextStyle::BoldItalic;
    hb_position_t capitals = 0;
    if (!hb_ot_metrics_get_position(m_font, HB_OT_METRICS_TAG_CAP_HEIGHT, &capitals))
        capitals = hb_position_t(m_face->ascent * FontSet::shapingScale);
    PdfText text;
    text.raw("<</Type/FontDescriptor/FontName/").raw(name());
    text.raw("/Flags ").integer(symbolic | (leans ? italic : 0)).raw("/FontBBox[");
    for (const int at : {36, 38, 40, 42})
        text.integer(std::lround(signed16(head, at) * unit)).raw(at < 42 ? " " : "]");
    text.raw("/ItalicAngle ").integer(leans ? -12 : 0);
    text.raw("/Ascent ").integer(std::lround(m_face->ascent * 1000));
    text.raw("/Descent ").integer(std::lround(-m_face->descent * 1000));
    text.raw("/CapHeight ").integer(std::lround(capitals * 1000.0 / FontSet::shapingScale));
    text.raw("/StemV ").integer(stemWidth);
    text.raw(m_outlines == Outlines::PostScript ? "/FontFile3 " : "/FontFile2 ").reference(program);
    file.pack(object, text.raw(">>").bytes());
}

void PdfFont::writeDescendant(PdfFile& file, int object, int descriptor,
                              const std::vector<quint32>& glyphs) const
{
    PdfText text;
    text.raw("<</Type/Font/Subtype/");
    if (m_outlines == Outlines::PostScript) {
        text.raw("CIDFontType0");
    } else {
        std::string map;
        for (const quint32 glyph : glyphs) {
            map += char(glyph >> 8);
            map += char(glyph);
        }
        const int mapObject = file.reserve();
        file.stream(mapObject, {}, map, Compression::Small);
        text.raw("CIDFontType2/CIDToGIDMap ").reference(mapObject);
    }
    text.raw("/BaseFont/").raw(name());
    text.raw("/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/FontDescriptor ");
    text.reference(descriptor).raw("/W[");
    bool inRow = false;
    for (std::size_t i = 0; i < m_codes.size(); ++i) {
        if (m_codes[i].used && !inRow)
            text.integer(qint64(i)).raw('[');
        else if (inRow)
            text.raw(m_codes[i].used ? ' ' : ']');
        inRow = m_codes[i].used;
        if (inRow)
            text.hundredths(std::llround(m_codes[i].width * 100));
    }
    file.pack(object, text.raw(inRow ? "]]>>" : "]>>").bytes());
}

void PdfFont::writeToUnicode(PdfFile& file, int object) const
{
    const auto isMapped = [this](std::size_t code) {
        return m_codes[code].used && !m_codes[code].text.isEmpty();
    };
    const auto codeText = [](std::size_t code) { return QString(QChar(char16_t(code))); };
    PdfText text;
    text.raw("/CIDInit/ProcSet findresource begin 12 dict begin begincmap/CIDSystemInfo<</Registry(Adobe)"
             "/Ordering(UCS)/Supplement 0>>def/CMapName/Adobe-Identity-UCS def/CMapType 2 def\n"
             "1 begincodespacerange<0000><FFFF>endcodespacerange\n");
    // Ranges of codes with an array of texts are shorter than a line for each; a range has one high byte.
    for (std::size_t at = 0; at < m_codes.size(); ++at) {
        std::size_t end = at;
        while (end < m_codes.size() && end >> 8 == at >> 8 && isMapped(end))
            ++end;
        if (end == at)
            continue;
        text.raw("1 beginbfrange<").hexadecimal(codeText(at)).raw("><").hexadecimal(codeText(end - 1));
        text.raw(">[");
        for (std::size_t code = at; code < end; ++code)
            text.raw('<').hexadecimal(m_codes[code].text).raw('>');
        text.raw("]endbfrange\n");
        at = end - 1;
    }
    text.raw("endcmap CMapName currentdict/CMap defineresource pop end end");
    file.stream(object, {}, text.bytes(), Compression::Small);
}

bool PdfFont::write(PdfFile& file, int object) const
{
    std::vector<quint32> glyphs;
    const QByteArray program = subset(glyphs);
    if (program.isEmpty())
        return false;
    const int first = file.reserve(4);
    const int programObject = first;
    const int descriptor = first + 1;
    const int descendant = first + 2;
    const int toUnicode = first + 3;
    PdfText dictionary;
    if (m_outlines == Outlines::PostScript)
        dictionary.raw("/Subtype/CIDFontType0C");
    else
        dictionary.raw("/Length1 ").integer(program.size());
    file.stream(programObject, dictionary.bytes(), viewOf(program), Compression::Small);
    writeDescriptor(file, descriptor, programObject);
    writeDescendant(file, descendant, descriptor, glyphs);
    writeToUnicode(file, toUnicode);
    PdfText text;
    text.raw("<</Type/Font/Subtype/Type0/BaseFont/").raw(name());
    if (m_outlines == Outlines::PostScript)
        text.raw("-Identity-H");
    text.raw("/Encoding/Identity-H/DescendantFonts[").reference(descendant);
    file.pack(object, text.raw("]/ToUnicode ").reference(toUnicode).raw(">>").bytes());
    return true;
}

PdfFont* PdfFonts::font(const std::shared_ptr<const FontFace>& face)
{
    if (const auto known = m_known.find(face); known != m_known.end())
        return known->second;
    PdfFont* found = nullptr;
    if (const int index = face ? m_fonts.indexOf(*face) : -1; index >= 0) {
        const std::shared_ptr<const FontFace> own = m_fonts.face(index);
        found = own != face ? font(own) : &m_list.emplace_back(own, m_fonts.font(index), int(m_list.size()));
    }
    m_known.emplace(face, found);
    return found;
}

PdfFont& PdfFonts::regular()
{
    return *font(m_fonts.face(0));
}

Result<Done> PdfFonts::write(PdfFile& file, int object) const
{
    PdfText dictionary;
    dictionary.raw("<<");
    for (const PdfFont& font : m_list) {
        if (!font.hasOutlines())
            continue;
        const int fontObject = file.reserve();
        if (!font.write(file, fontObject))
            return Error{ErrorKind::CannotWrite, {}, font.face().family};
        dictionary.raw("/F").integer(font.number()).raw(' ').reference(fontObject);
    }
    file.pack(object, dictionary.raw(">>").bytes());
    return Done{};
}
} // namespace convenor
