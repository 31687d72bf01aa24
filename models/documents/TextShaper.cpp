#include "documents/TextShaper.h"

#include <fribidi.h>
#include <hb.h>

namespace convenor {
namespace {
// Longer texts are rarely met twice; keeping them would only cost memory.
constexpr qsizetype longestKnown = 40;
constexpr qsizetype mostKnown = 20000;

constexpr char32_t firstStrongIsolate = 0x2068;
constexpr char32_t popIsolate = 0x2069;

ShapedText readBuffer(hb_buffer_t* buffer)
{
    ShapedText result;
    unsigned count = 0;
    const hb_glyph_info_t* infos = hb_buffer_get_glyph_infos(buffer, &count);
    const hb_glyph_position_t* positions = hb_buffer_get_glyph_positions(buffer, &count);
    constexpr double unit = 1.0 / FontSet::shapingScale;
    result.glyphs.reserve(count);
    for (unsigned i = 0; i < count; ++i) {
        result.glyphs.push_back({infos[i].codepoint, int(infos[i].cluster), positions[i].x_advance * unit,
                                 positions[i].x_offset * unit, -positions[i].y_offset * unit});
        result.width += positions[i].x_advance * unit;
        result.missing = result.missing || infos[i].codepoint == 0;
    }
    return result;
}

// What a cached word depends on besides its letters.
QString keyOf(QStringView text, int face, bool rightToLeft, const QString& language)
{
    QString key;
    key.reserve(text.size() + language.size() + 2);
    key += QChar(char16_t(face * 2 + (rightToLeft ? 1 : 0)));
    key += language;
    key += QChar(u'\0');
    key += text;
    return key;
}
} // namespace

std::shared_ptr<const ShapedText> TextShaper::shape(QStringView text, int face, bool rightToLeft,
                                                    const QString& language)
{
    const bool isWord = text.size() <= longestKnown;
    QString key;
    if (isWord) {
        key = keyOf(text, face, rightToLeft, language);
        if (const auto known = m_known.constFind(key); known != m_known.constEnd())
            return *known;
    }
    hb_buffer_t* buffer = hb_buffer_create();
    hb_buffer_add_utf16(buffer, reinterpret_cast<const uint16_t*>(text.utf16()), int(text.size()), 0,
                        int(text.size()));
    hb_buffer_set_language(buffer, hb_language_from_string(language.toLatin1().constData(), -1));
    hb_buffer_guess_segment_properties(buffer);
    hb_buffer_set_direction(buffer, rightToLeft ? HB_DIRECTION_RTL : HB_DIRECTION_LTR);
    hb_shape(m_fonts.font(face), buffer, nullptr, 0);
    auto result = std::make_shared<const ShapedText>(readBuffer(buffer));
    hb_buffer_destroy(buffer);
    if (isWord) {
        if (m_known.size() >= mostKnown)
            m_known.clear();
        m_known.insert(key, result);
    }
    return result;
}

bool hasRightToLeft(const QString& text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i].unicode() < 0x590)
            continue;
        char32_t character = text[i].unicode();
        if (text[i].isHighSurrogate() && i + 1 < text.size())
            character = QChar::surrogateToUcs4(text[i], text[i + 1]);
        const QChar::Direction direction = QChar::direction(character);
        if (direction == QChar::DirR || direction == QChar::DirAL)
            return true;
    }
    return false;
}

namespace {
// The text as fribidi wants it, with the isolates put around the spans; `origin` leads back to the UTF-16
// index and is -1 for what was put in.
struct BidiText
{
    std::vector<FriBidiChar> characters;
    std::vector<int> origin;

    void add(char32_t character, int index)
    {
        characters.push_back(character);
        origin.push_back(index);
    }
};

BidiText bidiTextOf(const QString& text, const std::vector<int>& isolated)
{
    BidiText result;
    int open = 0;
    for (int i = 0; i < int(text.size()); ++i) {
        if (isolated[std::size_t(i)] != open) {
            if (open != 0)
                result.add(popIsolate, -1);
            open = isolated[std::size_t(i)];
            if (open != 0)
                result.add(firstStrongIsolate, -1);
        }
        if (text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            result.add(QChar::surrogateToUcs4(text[i], text[i + 1]), i);
            ++i;
        } else {
            result.add(text[i].unicode(), i);
        }
    }
    if (open != 0)
        result.add(popIsolate, -1);
    return result;
}

std::vector<int> levelsOf(const QString& text, const std::vector<int>& isolated, bool rightToLeft)
{
    std::vector<int> levels(std::size_t(text.size()), rightToLeft ? 1 : 0);
    if (!rightToLeft && !hasRightToLeft(text))
        return levels;
    const BidiText bidi = bidiTextOf(text, isolated);
    const int length = int(bidi.characters.size());
    std::vector<FriBidiCharType> types(bidi.characters.size());
    std::vector<FriBidiBracketType> brackets(bidi.characters.size());
    std::vector<FriBidiLevel> found(bidi.characters.size());
    fribidi_get_bidi_types(bidi.characters.data(), length, types.data());
    fribidi_get_bracket_types(bidi.characters.data(), length, types.data(), brackets.data());
    FriBidiParType direction = rightToLeft ? FRIBIDI_PAR_RTL : FRIBIDI_PAR_LTR;
    if (fribidi_get_par_embedding_levels_ex(types.data(), brackets.data(), length, &direction,
                                            found.data()) == 0)
        return levels; // out of memory, or deeper than the algorithm goes: the order of typing is the best
                       // there is
    for (std::size_t i = 0; i < bidi.origin.size(); ++i) {
        if (bidi.origin[i] >= 0)
            levels[std::size_t(bidi.origin[i])] = found[i];
    }
    return levels;
}

bool hasNoScript(QChar::Script script)
{
    return script == QChar::Script_Common || script == QChar::Script_Inherited ||
           script == QChar::Script_Unknown;
}

bool joinsTheOneBefore(char32_t character)
{
    const QChar::Category category = QChar::category(character);
    return category == QChar::Mark_NonSpacing || category == QChar::Mark_SpacingCombining ||
           category == QChar::Mark_Enclosing || category == QChar::Other_Format ||
           (character >= 0xFE00 && character <= 0xFE0F) || (character >= 0x1F3FB && character <= 0x1F3FF);
}
} // namespace

std::vector<TextRun> runsOf(const QString& text, const std::vector<TextStyle>& styles,
                            const std::vector<int>& isolated, bool rightToLeft, FontSet& fonts)
{
    const std::vector<int> levels = levelsOf(text, isolated, rightToLeft);
    std::vector<TextRun> runs;
    QChar::Script script = QChar::Script_Common;
    int step = 1;
    for (int i = 0; i < int(text.size()); i += step) {
        const bool pair = text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
        step = pair ? 2 : 1;
        const char32_t character = pair ? QChar::surrogateToUcs4(text[i], text[i + 1]) : text[i].unicode();
        const std::size_t at = std::size_t(i);
        // The level of the character before is kept too: a mark apart from its letter would stand on nothing.
        if (!runs.empty() && joinsTheOneBefore(character) && styles[at] == styles[at - 1]) {
            runs.back().length += step;
            continue;
        }
        const int face = fonts.faceFor(character, styles[at]);
        const QChar::Script own = QChar::script(character);
        const bool sameScript = hasNoScript(own) || hasNoScript(script) || own == script;
        if (!runs.empty() && runs.back().face == face && runs.back().level == levels[at] && sameScript) {
            runs.back().length += step;
        } else {
            runs.push_back({i, step, face, (levels[at] & 1) != 0, levels[at]});
            script = QChar::Script_Common;
        }
        if (!hasNoScript(own))
            script = own;
    }
    return runs;
}
} // namespace convenor
