#include "documents/TextShaper.h"

#include <fribidi.h>
#include <hb.h>
#include <utility>

namespace convenor {
namespace {
// Longer texts are rarely met twice; keeping them would only cost memory.
constexpr qsizetype longestKnown = 20;
constexpr std::size_t mostKnown = 8192;

constexpr char32_t leftToRightIsolate = 0x2066;
constexpr char32_t rightToLeftIsolate = 0x2067;
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

} // namespace

TextShaper::TextShaper(FontSet& fonts) : m_fonts(fonts), m_buffer(hb_buffer_create()), m_words(mostKnown) {}

TextShaper::~TextShaper()
{
    hb_buffer_destroy(m_buffer);
}

const void* TextShaper::languageOf(const QString& code)
{
    if (!m_language || code != m_languageCode) {
        m_languageCode = code;
        m_language = hb_language_from_string(code.toLatin1().constData(), -1);
    }
    return m_language;
}

std::shared_ptr<const ShapedText> TextShaper::shapeNew(QStringView text, const Setting& setting)
{
    const int length = int(text.size());
    hb_buffer_clear_contents(m_buffer);
    hb_buffer_add_utf16(m_buffer, reinterpret_cast<const uint16_t*>(text.utf16()), length, 0, length);
    hb_buffer_set_language(m_buffer, static_cast<hb_language_t>(setting.language));
    hb_buffer_guess_segment_properties(m_buffer);
    hb_buffer_set_direction(m_buffer, setting.rightToLeft ? HB_DIRECTION_RTL : HB_DIRECTION_LTR);
    hb_shape(m_fonts.font(setting.face), m_buffer, nullptr, 0);
    return std::make_shared<const ShapedText>(readBuffer(m_buffer));
}

std::shared_ptr<const ShapedText> TextShaper::shape(QStringView text, int face, bool rightToLeft,
                                                    const QString& language)
{
    const Setting setting{languageOf(language), face, rightToLeft};
    if (text.size() > longestKnown)
        return shapeNew(text, setting);
    const std::size_t seed = std::size_t(face) * 2 + (rightToLeft ? 1 : 0);
    Word& word = m_words[qHash(text, seed) % mostKnown];
    if (word.shaped && word.setting == setting && word.text == text)
        return word.shaped;
    word.shaped = shapeNew(text, setting);
    word.setting = setting;
    word.text.setUnicode(text.data(), text.size());
    return word.shaped;
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

// The control that opens the isolated span at `start`: its first letter with a direction decides (fribidi
// looks for it beyond the end of the span).
char32_t isolateFor(const QString& text, const std::vector<int>& isolated, int start)
{
    for (int i = start; i < int(text.size()) && isolated[std::size_t(i)] == isolated[std::size_t(start)];
         ++i) {
        const bool pair = text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
        const char32_t character =
            pair ? QChar::surrogateToUcs4(text[i], text[i + 1]) : char32_t(text[i].unicode());
        const QChar::Direction direction = QChar::direction(character);
        if (direction == QChar::DirR || direction == QChar::DirAL)
            return rightToLeftIsolate;
        if (direction == QChar::DirL)
            return leftToRightIsolate;
    }
    return leftToRightIsolate;
}

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
                result.add(isolateFor(text, isolated, i), -1);
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
    int weak = 0; // where, behind a blank, characters begin that are no letters; -1 when a letter has come
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
        const bool sameFont = !runs.empty() && runs.back().face == face && runs.back().level == levels[at];
        if (sameFont && sameScript) {
            runs.back().length += step;
        } else {
            // A bracket or a quotation mark belongs to the word it opens.
            const int start = sameFont && weak > runs.back().start ? weak : i;
            if (start < i)
                runs.back().length = start - runs.back().start;
            runs.push_back({start, i + step - start, face, (levels[at] & 1) != 0, levels[at]});
            script = QChar::Script_Common;
        }
        if (!hasNoScript(own)) {
            script = own;
            weak = -1;
        } else if (text[i].isSpace()) {
            weak = i + step;
        }
    }
    return runs;
}
} // namespace convenor
