// Names of people: put together, taken apart, compared.
#include "domain/planners/PeopleCell.h"

#include <algorithm>

namespace convenor {
namespace {
// Words that belong to the family name behind them.
bool isParticle(const QString& word)
{
    static const QStringList particles = {
        QStringLiteral("de"),  QStringLiteral("del"), QStringLiteral("della"), QStringLiteral("dem"),
        QStringLiteral("den"), QStringLiteral("der"), QStringLiteral("des"),   QStringLiteral("di"),
        QStringLiteral("da"),  QStringLiteral("das"), QStringLiteral("do"),    QStringLiteral("dos"),
        QStringLiteral("du"),  QStringLiteral("la"),  QStringLiteral("le"),    QStringLiteral("las"),
        QStringLiteral("los"), QStringLiteral("van"), QStringLiteral("von"),   QStringLiteral("vom"),
        QStringLiteral("zu"),  QStringLiteral("zum"), QStringLiteral("zur"),   QStringLiteral("ter"),
        QStringLiteral("ten"), QStringLiteral("te"),  QStringLiteral("af"),    QStringLiteral("av"),
        QStringLiteral("el"),  QStringLiteral("al"),  QStringLiteral("bin"),   QStringLiteral("ibn"),
    };
    return particles.contains(word.toLower());
}

// Written in capitals, as in "PRZEOR Marek"; initials ("J.", "K") are not.
bool isInCapitals(const QString& word)
{
    qsizetype letters = 0;
    for (QChar c : word) {
        if (c == u'.' || c.isLower())
            return false;
        letters += c.isUpper() ? 1 : 0;
    }
    return letters >= 2;
}

// How many words make the family name, and whether they stand in front.
struct FamilyWords
{
    qsizetype count;
    bool inFront;
};

FamilyWords familyWords(const QStringList& words)
{
    const auto firstPlain = std::find_if_not(words.cbegin(), words.cend(), isInCapitals);
    const auto lastPlain = std::find_if_not(words.crbegin(), words.crend(), isInCapitals);
    if (firstPlain != words.cend()) {
        if (firstPlain != words.cbegin())
            return {firstPlain - words.cbegin(), true};
        if (lastPlain != words.crbegin())
            return {lastPlain - words.crbegin(), false};
    }
    // A particle in front of everything begins a family name only in small letters: "van Gogh", not "Van
    // Morrison".
    qsizetype first = words.size() - 1;
    while (first > 1 && isParticle(words.at(first - 1)))
        --first;
    if (first == 1 && isParticle(words.at(0)) && words.at(0).front().isLower())
        --first;
    return {words.size() - first, false};
}

// Letters that no decomposition takes apart.
QStringView plainLetters(QChar c)
{
    switch (c.unicode()) {
    case u'ł':
        return u"l";
    case u'ø':
        return u"o";
    case u'đ':
    case u'ð':
        return u"d";
    case u'ı':
        return u"i";
    case u'æ':
        return u"ae";
    case u'œ':
        return u"oe";
    case u'þ':
        return u"th";
    case u'ß':
        return u"ss";
    default:
        return {};
    }
}

bool joinsWords(QChar c)
{
    return c == u'\'' || c == u'\u2019' || c == u'\u02bc' || c == u'`' || c.category() == QChar::Other_Format;
}
} // namespace

QString fullName(const Person& person)
{
    if (person.givenName.isEmpty())
        return person.familyName;
    if (person.familyName.isEmpty())
        return person.givenName;
    return person.givenName + u' ' + person.familyName;
}

void setFullName(Person& person, const QString& name)
{
    const qsizetype comma = name.indexOf(u',');
    if (comma >= 0) {
        person.familyName = name.first(comma).simplified();
        person.givenName = name.sliced(comma + 1).simplified();
        return;
    }
    const QStringList words = name.simplified().split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty()) {
        person.familyName.clear();
        person.givenName.clear();
        return;
    }
    const FamilyWords family = familyWords(words);
    const qsizetype rest = words.size() - family.count;
    const QStringList familyPart = family.inFront ? words.first(family.count) : words.sliced(rest);
    const QStringList givenPart = family.inFront ? words.sliced(family.count) : words.first(rest);
    person.familyName = familyPart.join(u' ');
    person.givenName = givenPart.join(u' ');
}

QString foldedName(const QString& name)
{
    const bool isPlain = std::all_of(name.begin(), name.end(), [](QChar c) { return c.unicode() < 0x80; });
    const QString decomposed =
        isPlain ? name.toLower() : name.normalized(QString::NormalizationForm_KD).toCaseFolded();
    QString folded;
    folded.reserve(decomposed.size());
    for (QChar c : decomposed) {
        if (c >= u'a' && c <= u'z') // most letters need no tables
            folded += c;
        else if (c.category() == QChar::Mark_NonSpacing || joinsWords(c))
            continue;
        else if (const QStringView plain = plainLetters(c); !plain.isEmpty())
            folded += plain;
        else if (c.isLetterOrNumber() || c.isSurrogate() || c.isMark())
            folded += c;
        else
            folded += u' ';
    }
    folded = folded.simplified();
    // A name without letters is still a name of its own.
    return folded.isEmpty() ? decomposed.simplified() : folded;
}

QString nameKey(const QString& name)
{
    QStringList words = foldedName(name).split(u' ', Qt::SkipEmptyParts);
    words.sort();
    return words.join(u' ');
}
} // namespace convenor
