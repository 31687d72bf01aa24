// Countries and languages by the names that ICU knows.
#include "domain/planners/PeopleCell.h"
#include "exchange/PeopleWords.h"

#include <QHash>
#include <QSet>
#include <QStringList>

#include <array>
#include <unicode/uloc.h>

namespace convenor {
namespace {
constexpr const char* askedLanguages[] = {"en", "bg", "fr", "de", "es", "it", "pl", "ro", "el", "nl",
                                          "pt", "cs", "sk", "hr", "sl", "hu", "sr", "mk", "tr", "ru",
                                          "uk", "sv", "da", "fi", "et", "lv", "lt", "no", "sq"};

struct Name
{
    const char* code;
    const char* names; // separated by |
};

// What people write and ICU does not.
constexpr Name furtherCountries[] = {
    {"GB",
     "UK|U.K.|Great Britain|Britain|England|Scotland|Wales|Northern Ireland|Англия|Великобритания|"
     "Grande-Bretagne|Angleterre|Großbritannien|Gran Bretaña|Inglaterra|Gran Bretagna|Inghilterra|Wielka "
     "Brytania|Anglia|UK of Great Britain and Northern Ireland|The United Kingdom"},
    {"US",
     "USA|U.S.A.|U.S.|United States of America|The United States|САЩ|Съединени американски щати|"
     "États-Unis d'Amérique|Etats-Unis|Vereinigte Staaten von Amerika|EE. UU.|EEUU|Estados Unidos de América|"
     "Stati Uniti d'America|Stany Zjednoczone Ameryki"},
    {"CZ",
     "Czech Republic|Czechia|Чехия|République tchèque|Tschechische Republik|República Checa|Repubblica Ceca|"
     "Republika Czeska|Česká republika"},
    {"NL", "Holland|The Netherlands|Холандия|Pays-Bas|Hollande|Holandia|Olanda|Holanda|Nederland"},
    {"GR", "EL|Hellas|Hellenic Republic"},
    {"MK",
     "Macedonia|North Macedonia|FYROM|Republic of North Macedonia|Македония|Macédoine|Mazedonien|Macedonia "
     "del Norte"},
    {"XK", "Kosovo*|Kosovo|Косово"},
    {"MD", "Moldova|Republic of Moldova|Молдова"},
    {"TR", "Turkey|Türkiye|Republic of Türkiye|Турция"},
    {"SK", "Slovak Republic|Slovakia|Словакия|République slovaque"},
    {"RU", "Russia|Russian Federation|Русия"},
    {"BG", "Republic of Bulgaria|Република България|Р. България|Р България|Bulgarie|Bulgarien"},
    {"PL", "Republic of Poland|Rzeczpospolita Polska"},
    {"DE", "Federal Republic of Germany|Bundesrepublik Deutschland|BRD"},
    {"BA", "Bosnia|Bosnia and Herzegovina|Bosnia & Herzegovina|Bosnia-Herzegovina"},
    {"IE", "Republic of Ireland|Éire|Eire"},
    {"VN", "Viet Nam"},
    {"KR", "South Korea|Korea|Republic of Korea"},
    {"KP", "North Korea"},
    {"CD", "DR Congo|DRC|Democratic Republic of the Congo"},
    {"CI", "Ivory Coast"},
    {"PS", "Palestine"},
    {"TW", "Taiwan"},
    {"VA", "Vatican|Holy See"},
    {"CN", "People's Republic of China|PR China"},
};

constexpr const char* europeanLanguages[] = {
    "bg", "cs", "da", "de", "el", "en", "es", "et", "fi", "fr", "ga", "hr", "hu", "it", "lt", "lv", "mt",
    "nl", "pl", "pt", "ro", "sk", "sl", "sv", "sq", "bs", "mk", "no", "nb", "is", "sr", "tr", "uk", "ru",
    "ar", "zh", "ja", "ko", "he", "hi", "ca", "eu", "gl", "lb", "be", "ka", "hy", "fa", "ur", "vi"};

// A name that stands for two codes stands for none.
class Names
{
public:
    void insert(const QString& name, const QString& code)
    {
        const QString folded = foldedName(name);
        if (folded.isEmpty())
            return;
        const auto found = m_codes.find(folded);
        if (found == m_codes.end())
            m_codes.insert(folded, code);
        else if (*found != code)
            found->clear();
    }
    // Stands for the code whatever was said before.
    void settle(const QString& name, const QString& code) { m_codes.insert(foldedName(name), code); }
    QString code(const QString& name) const { return m_codes.value(foldedName(name)); }

private:
    QHash<QString, QString> m_codes;
};

using NameOf = int32_t (*)(const char*, const char*, UChar*, int32_t, UErrorCode*);

QString icuName(NameOf nameOf, const char* locale, const char* language)
{
    std::array<UChar, 128> buffer{};
    UErrorCode error = U_ZERO_ERROR;
    const int32_t length = nameOf(locale, language, buffer.data(), int32_t(buffer.size()), &error);
    // With a warning ICU gives the code or another language's name.
    const bool known = error == U_ZERO_ERROR && length > 0 && length < int32_t(buffer.size());
    return known ? QString::fromUtf16(buffer.data(), length) : QString();
}

Names countryNames()
{
    Names names;
    for (const char* const* code = uloc_getISOCountries(); *code; ++code) {
        const QByteArray locale = QByteArrayLiteral("und_") + *code;
        const QString isoCode = QString::fromLatin1(*code);
        for (const char* language : askedLanguages)
            names.insert(icuName(uloc_getDisplayCountry, locale.constData(), language), isoCode);
        names.insert(isoCode, isoCode);
        names.insert(QString::fromLatin1(uloc_getISO3Country(locale.constData())), isoCode);
    }
    for (const Name& country : furtherCountries) {
        for (const QString& name : QString::fromUtf8(country.names).split(u'|'))
            names.settle(name, QString::fromLatin1(country.code));
    }
    return names;
}

Names languageNames()
{
    Names names;
    for (const char* code : europeanLanguages) {
        const QString isoCode = QString::fromLatin1(code);
        for (const char* language : askedLanguages)
            names.insert(icuName(uloc_getDisplayLanguage, code, language), isoCode);
        names.insert(icuName(uloc_getDisplayLanguage, code, code), isoCode);
        names.settle(isoCode, isoCode);
    }
    return names;
}
} // namespace

QString countryCode(const QString& text)
{
    constexpr qsizetype longest = 80;
    if (text.size() > longest)
        return {};
    if (text.size() == 2) {
        static const QSet<QString> codes = [] {
            QSet<QString> all;
            for (const char* const* code = uloc_getISOCountries(); *code; ++code)
                all.insert(QString::fromLatin1(*code));
            return all;
        }();
        if (const QString upper = text.toUpper(); codes.contains(upper))
            return upper;
    }
    static const Names names = countryNames();
    return names.code(text);
}

QString languagesFromCell(const QString& text)
{
    constexpr qsizetype longest = 200;
    if (text.size() > longest)
        return {};
    static const Names names = languageNames();
    QString plain = text;
    for (const QChar mark : QStringView(u";/|+&\n"))
        plain.replace(mark, u',');
    QStringList codes;
    for (const QString& part : plain.split(u',', Qt::SkipEmptyParts)) {
        if (part.trimmed().isEmpty())
            continue;
        const QString code = names.code(part);
        if (code.isEmpty())
            return {};
        if (!codes.contains(code))
            codes << code;
    }
    return codes.join(u',');
}
} // namespace convenor
