#include "tables/SearchText.h"

#include "domain/planners/NameFolding.h"

#include <QString>

#include <array>

namespace convenor {
namespace {
// Latin with its accents, Greek and Cyrillic: every character below is looked up, not computed.
constexpr char16_t tableEnd = 0x530;

struct Folded
{
    std::array<char, 7> bytes{};
    qsizetype size = 0;
};

bool isSilent(QChar c)
{
    return c == u'\'' || c == u'\u2019' || c == u'\u02bc' || c == u'`' || c.isMark() ||
           c.category() == QChar::Other_Format;
}

QByteArray foldedSlowly(QStringView text)
{
    // Й is a letter of its own, not an И with a mark.
    const QString small = text.toString().normalized(QString::NormalizationForm_C).toCaseFolded();
    QByteArray folded;
    for (const QChar whole : small) {
        if (const std::optional<QLatin1String> own = latinLetter(whole)) {
            folded += own->data();
            continue;
        }
        const QString parts = QString(whole).normalized(QString::NormalizationForm_KD).toCaseFolded();
        for (const QChar c : parts) {
            if (const std::optional<QLatin1String> one = latinLetter(c))
                folded += one->data();
            else if (c.unicode() < 32 || c.isSpace())
                folded += ' ';
            else if (!isSilent(c))
                folded += QString(c).toUtf8();
        }
    }
    return folded;
}

std::array<Folded, tableEnd> makeTable()
{
    std::array<Folded, tableEnd> table;
    for (char16_t c = 0; c < tableEnd; ++c) {
        const QChar letter(c);
        const QByteArray folded = foldedSlowly(QStringView(&letter, 1));
        table[c].size = qMin(folded.size(), qsizetype(table[c].bytes.size()));
        std::copy_n(folded.cbegin(), table[c].size, table[c].bytes.begin());
    }
    return table;
}
} // namespace

void appendSearchText(QByteArray& to, QStringView text)
{
    static const std::array<Folded, tableEnd> table = makeTable();
    const bool known =
        std::all_of(text.cbegin(), text.cend(), [](QChar c) { return c.unicode() < tableEnd; });
    if (!known) {
        // Whole, because a surrogate is half a character.
        QString rest;
        for (const QChar c : text) {
            if (c.unicode() < tableEnd) {
                to += rest.toCaseFolded().toUtf8();
                rest.clear();
                appendSearchText(to, QStringView(&c, 1));
            } else if (c.isSurrogate()) {
                rest += c;
            } else {
                to += rest.toCaseFolded().toUtf8() + foldedSlowly(QStringView(&c, 1));
                rest.clear();
            }
        }
        to += rest.toCaseFolded().toUtf8();
        return;
    }
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t c = text[i].unicode();
        // The Bulgarian "ьо" sounds like "yo".
        if ((c == u'ь' || c == u'Ь') && i + 1 < text.size() && text[i + 1].toLower() == u'о') {
            to += 'y';
            continue;
        }
        const bool blankAgain = table[c].size == 1 && table[c].bytes[0] == ' ' && to.endsWith(' ');
        if (!blankAgain)
            to.append(table[c].bytes.data(), table[c].size);
    }
}

QByteArray searchText(QStringView text)
{
    QByteArray folded;
    folded.reserve(text.size());
    appendSearchText(folded, text);
    return folded;
}
} // namespace convenor
