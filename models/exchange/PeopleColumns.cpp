#include "exchange/PeopleColumns.h"

#include "domain/planners/PeopleCell.h"
#include "exchange/PeopleHeadings.h"
#include "exchange/PeopleWords.h"
#include "exchange/Questionnaire.h"

#include <QCoreApplication>
#include <QCryptographicHash>

#include <algorithm>
#include <map>

namespace convenor {
namespace {
struct FieldName
{
    const char* field;
    const char* name; // context "PeopleColumns"
};

constexpr FieldName fieldNames[] = {
    {"family_name", QT_TRANSLATE_NOOP("PeopleColumns", "Family name")},
    {"given_name", QT_TRANSLATE_NOOP("PeopleColumns", "Given name")},
    {fullNameColumn, QT_TRANSLATE_NOOP("PeopleColumns", "Full name")},
    {"title", QT_TRANSLATE_NOOP("PeopleColumns", "Title")},
    {"organisation", QT_TRANSLATE_NOOP("PeopleColumns", "Organisation")},
    {"function", QT_TRANSLATE_NOOP("PeopleColumns", "Function")},
    {"country", QT_TRANSLATE_NOOP("PeopleColumns", "Country")},
    {"category", QT_TRANSLATE_NOOP("PeopleColumns", "Category")},
    {"email", QT_TRANSLATE_NOOP("PeopleColumns", "E-mail")},
    {"phone", QT_TRANSLATE_NOOP("PeopleColumns", "Phone")},
    {"languages", QT_TRANSLATE_NOOP("PeopleColumns", "Languages")},
    {"status", QT_TRANSLATE_NOOP("PeopleColumns", "Status")},
    {daysColumn, QT_TRANSLATE_NOOP("PeopleColumns", "Days")},
    {"diet", QT_TRANSLATE_NOOP("PeopleColumns", "Diet")},
    {"access", QT_TRANSLATE_NOOP("PeopleColumns", "Access needs")},
    {"photo_consent", QT_TRANSLATE_NOOP("PeopleColumns", "Photos: consent")},
    {"photo_consent_date", QT_TRANSLATE_NOOP("PeopleColumns", "Photos: date of consent")},
    {"photo_consent_source", QT_TRANSLATE_NOOP("PeopleColumns", "Photos: source of consent")},
    {"list_consent", QT_TRANSLATE_NOOP("PeopleColumns", "Lists: consent")},
    {"list_consent_date", QT_TRANSLATE_NOOP("PeopleColumns", "Lists: date of consent")},
    {"list_consent_source", QT_TRANSLATE_NOOP("PeopleColumns", "Lists: source of consent")},
    {"contact_consent", QT_TRANSLATE_NOOP("PeopleColumns", "Contact: consent")},
    {"contact_consent_date", QT_TRANSLATE_NOOP("PeopleColumns", "Contact: date of consent")},
    {"contact_consent_source", QT_TRANSLATE_NOOP("PeopleColumns", "Contact: source of consent")},
    {"local", QT_TRANSLATE_NOOP("PeopleColumns", "Local or international")},
    {"precedence", QT_TRANSLATE_NOOP("PeopleColumns", "Order of precedence")},
    {"daily_limit", QT_TRANSLATE_NOOP("PeopleColumns", "Most roles a day")},
    {"first_timer", QT_TRANSLATE_NOOP("PeopleColumns", "First time")},
    {idColumn, QT_TRANSLATE_NOOP("PeopleColumns", "Number in Convenor")},
};

// Words without accents, in small letters, one space between them.
QString words(const QString& text)
{
    return foldedName(text).replace(QLatin1String("e mail"), QLatin1String("email"));
}

QString key(const QString& text)
{
    return words(text).remove(u' ');
}

struct HeadingWords
{
    QString field;
    QStringList parts; // all must begin a word
};

struct Dictionary
{
    QHash<QString, QString> whole;
    QList<HeadingWords> words;

    Dictionary()
    {
        for (const Heading& heading : headings()) {
            for (const QString& name : QString::fromUtf8(heading.names).split(u'|'))
                whole.insert(key(name), QString::fromLatin1(heading.field));
        }
        for (const FieldName& field : fieldNames) {
            whole.insert(key(QString::fromLatin1(field.field)), QString::fromLatin1(field.field));
            whole.insert(key(QString::fromLatin1(field.name)), QString::fromLatin1(field.field));
        }
        whole.remove(QString::fromLatin1(idColumn)); // other programs number people too
        for (const Heading& heading : headingWords()) {
            for (const QString& together : QString::fromUtf8(heading.names).split(u'|')) {
                QStringList parts;
                for (const QString& part : together.split(u'+'))
                    parts += convenor::words(part).split(u' ', Qt::SkipEmptyParts);
                words.append({QString::fromLatin1(heading.field), parts});
            }
        }
    }
};

const Dictionary& dictionary()
{
    static const Dictionary all;
    return all;
}

bool hasDigit(const QString& word)
{
    return std::any_of(word.cbegin(), word.cend(), [](QChar c) { return c.isDigit(); });
}

// The words without "3.", "Please enter your" in front and "(required)" behind.
QStringList barkedWords(const QString& header)
{
    static const QSet<QString> front{"your",   "attendee", "participant", "delegate", "registrant", "what",
                                     "is",     "please",   "enter",       "give",     "indicate",   "provide",
                                     "the",    "my",       "state",       "write",    "user",       "votre",
                                     "ihr",    "ihre",     "su",          "tu",       "вашият",     "вашата",
                                     "вашето", "la",       "il",          "q"};
    static const QSet<QString> behind{"required",    "mandatory",    "optional", "obligatoire", "pflichtfeld",
                                      "obligatorio", "obbligatorio", "wymagane", "задължително"};
    QStringList list = words(header).split(u' ', Qt::SkipEmptyParts);
    while (list.size() > 1 && (front.contains(list.constFirst()) || hasDigit(list.constFirst())))
        list.removeFirst();
    while (list.size() > 1 && behind.contains(list.constLast()))
        list.removeLast();
    return list;
}

QString withoutBrackets(const QString& header)
{
    QString text;
    int depth = 0;
    for (const QChar c : header) {
        depth += c == u'(' || c == u'[' ? 1 : 0;
        if (depth == 0)
            text += c;
        depth -= (c == u')' || c == u']') && depth > 0 ? 1 : 0;
    }
    return text;
}

QString fieldOfWords(const QStringList& list)
{
    constexpr qsizetype leastForConsent = 4; // "Profile photo URL" asks for none
    for (const HeadingWords& heading : dictionary().words) {
        if (list.size() < leastForConsent && heading.field.endsWith(QLatin1String("consent")))
            continue;
        const bool all = std::all_of(heading.parts.cbegin(), heading.parts.cend(), [&list](const QString& p) {
            return std::any_of(list.cbegin(), list.cend(),
                               [&p](const QString& w) { return w.startsWith(p); });
        });
        if (all)
            return heading.field;
    }
    return {};
}

struct Meaning
{
    QString field;
    int weight = 0; // 2: the whole header is known, 1: words of it
};

Meaning meaningOf(const QString& header)
{
    constexpr qsizetype longest = 300;                                     // more is no header
    const bool counts = header.contains(u'#') && !header.startsWith(u'#'); // "Attendee #" numbers people
    if (header.isEmpty() || header.size() > longest || counts)
        return {};
    const Dictionary& known = dictionary();
    for (const QString& text : {header, withoutBrackets(header)}) {
        if (const auto found = known.whole.constFind(key(text)); found != known.whole.cend())
            return {*found, 2};
        const QStringList barked = barkedWords(text);
        if (const auto found = known.whole.constFind(barked.join(QString())); found != known.whole.cend())
            return {*found, 2};
    }
    const QStringList list = barkedWords(header);
    const QString field = list.size() < 2 ? QString() : fieldOfWords(list);
    return {field, field.isEmpty() ? 0 : 1};
}

bool isName(const QString& field)
{
    return field == QLatin1String(someName) || field == QLatin1String(fullNameColumn) ||
           field == u"family_name" || field == u"given_name";
}

// How much a row looks like headers; 0: not at all.
int headerScore(const QStringList& cells, qsizetype width)
{
    QSet<QString> fields;
    int score = 0;
    int filled = 0;
    bool identifies = false;
    for (const QString& cell : cells) {
        const QString text = cell.trimmed();
        if (text.isEmpty())
            continue;
        ++filled;
        if (text.contains(u'@'))
            return 0;
        const Meaning meaning = meaningOf(text);
        if (meaning.weight == 0 || fields.contains(meaning.field))
            continue;
        fields.insert(meaning.field);
        score += meaning.weight;
        identifies |= isName(meaning.field) || meaning.field == u"email";
    }
    if (filled == 1 && width > 1)
        return 0; // a title
    return identifies || score >= 4 ? score : 0;
}

qsizetype widthOf(const QList<SourceRow>& rows)
{
    qsizetype width = 0;
    for (const SourceRow& row : rows) {
        qsizetype filled = row.cells.size();
        while (filled > 0 && row.cells.at(filled - 1).trimmed().isEmpty())
            --filled;
        width = qMax(width, filled);
    }
    return width;
}

// What the cells of a column look like.
struct CellCounts
{
    int filled = 0;
    int emails = 0;
    int phones = 0;
    int countries = 0;
    int fullNames = 0; // two to four words of letters
    int words = 0;     // one word of letters
    int longTexts = 0; // no "Dr" and no "Prof."
};

bool looksLikePhone(const QString& text)
{
    const auto digits = std::count_if(text.cbegin(), text.cend(), [](QChar c) { return c.isDigit(); });
    const bool others = std::any_of(text.cbegin(), text.cend(), [](QChar c) {
        return !c.isDigit() && !QStringView(u"+ ()-/.\u00a0").contains(c);
    });
    return digits >= 6 && !others && (text.startsWith(u'+') || text.startsWith(u'0') || digits <= 12);
}

int nameWords(const QString& text)
{
    int count = 1;
    for (const QChar c : text) {
        count += c == u' ' ? 1 : 0;
        if (!c.isLetter() && !c.isMark() && !QStringView(u" .,'’-").contains(c))
            return 0;
    }
    return text.at(0).isUpper() ? count : 0;
}

CellCounts countCells(const QList<SourceRow>& rows, int column, int headerRow)
{
    CellCounts counts;
    for (const SourceRow& row : rows) {
        const QString text = row.number > headerRow ? row.cells.value(column).simplified() : QString();
        if (text.isEmpty())
            continue;
        ++counts.filled;
        counts.longTexts += text.size() > 8 ? 1 : 0;
        if (isEmailAddress(text)) {
            ++counts.emails;
        } else if (looksLikePhone(text)) {
            ++counts.phones;
        } else if ((text.size() > 2 || text == text.toUpper()) && !countryCode(text).isEmpty()) {
            ++counts.countries;
        } else if (const int names = nameWords(text); names > 0) {
            counts.words += names == 1 ? 1 : 0;
            counts.fullNames += names > 1 && names <= 4 ? 1 : 0;
        }
    }
    return counts;
}

bool most(int part, int whole)
{
    return whole > 0 && part * 10 >= whole * 7;
}

// No header: the cells tell.
void guessFromCells(const QList<SourceRow>& rows, ColumnGuess& guess)
{
    QList<int> fullNames;
    QList<int> singleWords;
    const auto take = [&guess](int column, const char* field) {
        const QString name = QString::fromLatin1(field);
        if (!guess.fields.contains(name))
            guess.fields[column] = name;
    };
    for (int column = 0; column < guess.fields.size(); ++column) {
        const CellCounts counts = countCells(rows, column, guess.headerRow);
        if (most(counts.emails, counts.filled))
            take(column, "email");
        else if (most(counts.countries, counts.filled))
            take(column, "country");
        else if (most(counts.phones, counts.filled))
            take(column, "phone");
        else if (most(counts.fullNames, counts.filled))
            fullNames << column;
        else if (most(counts.words, counts.filled))
            singleWords << column;
    }
    if (!fullNames.isEmpty() && (singleWords.size() < 2 || fullNames.constFirst() < singleWords.at(0))) {
        take(fullNames.constFirst(), fullNameColumn);
    } else if (singleWords.size() >= 2) {
        take(singleWords.at(0), "given_name");
        take(singleWords.at(1), "family_name");
    }
}

// Of several columns with one meaning the first that holds anything is taken.
void dropRepeated(ColumnGuess& guess, const QList<bool>& filled)
{
    std::map<QString, QList<int>> columns;
    for (int column = 0; column < guess.fields.size(); ++column) {
        if (!guess.fields.at(column).isEmpty())
            columns[guess.fields.at(column)] << column;
    }
    for (const auto& [field, same] : columns) {
        const auto found =
            std::find_if(same.cbegin(), same.cend(), [&filled](int column) { return filled.at(column); });
        const int first = found == same.cend() ? same.constFirst() : *found;
        for (const int column : same) {
            if (column == first)
                continue;
            guess.fields[column].clear();
            guess.repeated.append({column, first});
        }
    }
}

// A plain "name" beside others.
void settleNames(QStringList& fields)
{
    const bool family = fields.contains(QLatin1String("family_name"));
    const bool given = fields.contains(QLatin1String("given_name"));
    const char* meant = family == given ? fullNameColumn : family ? "given_name" : "family_name";
    for (QString& field : fields) {
        if (field == QLatin1String(someName))
            field = QString::fromLatin1(meant);
    }
}

void guessFromHeaders(const QList<SourceRow>& rows, ColumnGuess& guess)
{
    QList<bool> filled;
    for (int column = 0; column < guess.headers.size(); ++column) {
        guess.fields[column] = meaningOf(guess.headers.at(column)).field;
        filled << (countCells(rows, column, guess.headerRow).filled > 0);
    }
    filled.resize(guess.fields.size());
    settleNames(guess.fields);
    dropRepeated(guess, filled);
    for (int column = 0; column < guess.fields.size(); ++column) {
        const CellCounts counts = countCells(rows, column, guess.headerRow);
        // Address books call the job "Title".
        if (guess.fields.at(column) == u"title" && most(counts.longTexts, counts.filled) &&
            !guess.fields.contains(QLatin1String("function")))
            guess.fields[column] = QStringLiteral("function");
        if (guess.fields.at(column).isEmpty() && most(counts.emails, counts.filled) &&
            !guess.fields.contains(QLatin1String("email")))
            guess.fields[column] = QStringLiteral("email");
    }
}
} // namespace

QStringList importFields()
{
    QStringList list;
    for (const FieldName& field : fieldNames)
        list << QString::fromLatin1(field.field);
    return list;
}

bool isImportField(QStringView field)
{
    const auto found = std::find_if(std::begin(fieldNames), std::end(fieldNames),
                                    [field](const FieldName& f) { return field == QLatin1String(f.field); });
    return found != std::end(fieldNames) || isAnswerField(field);
}

QString importFieldName(const QString& field)
{
    for (const FieldName& known : fieldNames) {
        if (field == QLatin1String(known.field))
            return QCoreApplication::translate("PeopleColumns", known.name);
    }
    return field;
}

QString fieldOfHeader(const QString& header)
{
    const QString field = meaningOf(header.trimmed()).field;
    return field == QLatin1String(someName) ? QString::fromLatin1(fullNameColumn) : field;
}

QStringList fieldsOfHeaders(const QStringList& headers)
{
    QStringList fields;
    for (const QString& header : headers)
        fields << meaningOf(header.trimmed()).field;
    settleNames(fields);
    return fields;
}

ColumnGuess guessColumns(const QList<SourceRow>& rows, int headerRow)
{
    ColumnGuess guess;
    guess.headerRow = headerRow;
    const qsizetype width = widthOf(rows);
    guess.fields = QStringList(width, QString());
    const auto header = std::find_if(rows.cbegin(), rows.cend(), [headerRow](const SourceRow& row) {
        return headerRow > 0 && row.number == headerRow;
    });
    if (header == rows.cend()) {
        guess.headerRow = 0;
        guessFromCells(rows, guess);
        return guess;
    }
    for (qsizetype column = 0; column < width; ++column)
        guess.headers << header->cells.value(column).trimmed();
    guessFromHeaders(rows, guess);
    return guess;
}

ColumnGuess guessColumns(const QList<SourceRow>& rows)
{
    const qsizetype width = widthOf(rows);
    int best = 0;
    int bestScore = 1; // words of one long header are not enough
    for (const SourceRow& row : rows) {
        if (const int score = headerScore(row.cells, width); score > bestScore) {
            best = row.number;
            bestScore = score;
        }
    }
    return guessColumns(rows, best);
}

int columnFromText(const QString& text, const QStringList& headers, int columns)
{
    const QString wanted = key(text);
    for (int column = 0; column < headers.size(); ++column) {
        if (!wanted.isEmpty() && key(headers.at(column)) == wanted)
            return column;
    }
    bool isNumber = false;
    if (const int number = text.toInt(&isNumber); isNumber)
        return number >= 1 && number <= columns ? number - 1 : -1;
    constexpr qsizetype mostLetters = 3; // XFD is a spreadsheet's last
    int column = 0;
    for (const QChar c : text.toUpper()) {
        if (c < u'A' || c > u'Z')
            return -1;
        column = column * 26 + (c.unicode() - u'A' + 1);
    }
    return !text.isEmpty() && text.size() <= mostLetters && column <= columns ? column - 1 : -1;
}

QString columnLetters(int column)
{
    QString letters;
    for (int rest = column + 1; rest > 0; rest = (rest - 1) / 26)
        letters.prepend(QChar(u'A' + (rest - 1) % 26));
    return letters;
}

QString headerSetKey(const QStringList& headers)
{
    QStringList keys;
    for (const QString& header : headers)
        keys << key(header);
    const QByteArray hash =
        QCryptographicHash::hash(keys.join(u'\n').toUtf8(), QCryptographicHash::Sha256).toHex().left(24);
    return QString::fromLatin1(hash);
}

QString mappingText(const QStringList& fields)
{
    return fields.join(u',');
}

QStringList mappingFromText(const QString& text, qsizetype columns)
{
    const QStringList fields = text.split(u',');
    const bool known = std::all_of(fields.cbegin(), fields.cend(), [](const QString& field) {
        return field.isEmpty() || isImportField(field);
    });
    return known && !text.isEmpty() && fields.size() == columns ? fields : QStringList();
}
} // namespace convenor
