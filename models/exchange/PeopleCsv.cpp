#include "exchange/PeopleCsv.h"

#include "domain/planners/PeopleCell.h"
#include "domain/Records.h"

#include <QCoreApplication>
#include <QStringDecoder>

namespace convenor {
namespace {
// A column that people write a full name into; not a field of the record.
const char* const fullNameColumn = "full_name";

struct Heading
{
    const char* field;
    const char* names; // folded, separated by |
};

constexpr Heading headings[] = {
    {"family_name", "familyname|lastname|surname|фамилия|фамилноиме"},
    {"given_name", "givenname|firstname|forename|име|собственоиме"},
    {fullNameColumn, "fullname|name|participant|participantname|имеифамилия|имена|участник"},
    {"title", "title|salutation|обръщение|титла"},
    {"organisation", "organisation|organization|company|institution|организация|институция|фирма"},
    {"function", "function|jobtitle|position|role|длъжност|позиция"},
    {"country", "country|държава|страна"},
    {"category", "category|type|категория"},
    {"email", "email|emailaddress|mail|имейл|електроннапоща|елпоща"},
    {"phone", "phone|telephone|mobile|phonenumber|телефон"},
    {"languages", "languages|language|езици|език"},
    {"status", "status|статус"},
    {"diet", "diet|dietaryrequirements|dietaryneeds|хранене|диета"},
    {"access", "access|accessneeds|accessibility|достъпност"},
};

// Letters and digits only, lower case: how headings are compared.
QString headingKey(const QString& text)
{
    QString key;
    for (const QChar c : text.toLower()) {
        if (c.isLetterOrNumber())
            key += c;
    }
    return key;
}

const char* fieldOfHeading(const QString& text)
{
    const QString key = headingKey(text);
    for (const Heading& heading : headings) {
        if (QString::fromUtf8(heading.names).split(u'|').contains(key))
            return heading.field;
    }
    return nullptr;
}

QChar delimiterOf(const QString& text)
{
    const QString head = text.left(text.indexOf(u'\n'));
    QChar best = u',';
    for (const QChar candidate : {QChar(u';'), QChar(u'\t')}) {
        if (head.count(candidate) > head.count(best))
            best = candidate;
    }
    return best;
}

QString translated(const char* text)
{
    return QCoreApplication::translate("PeopleCsv", text);
}

Error wrong(const QString& why)
{
    return {ErrorKind::WrongFormat, QStringLiteral("CSV"), why};
}

// Who is in the plan already: by folded name with organisation, or by name with e-mail. An address alone is
// not enough: colleagues share one.
class KnownPeople
{
public:
    explicit KnownPeople(const Plan& plan)
    {
        for (const Person& person : plan.all<Person>())
            insert(person);
    }
    bool contains(const Person& person) const
    {
        return m_names.contains(withOrganisation(person)) || isKnownByEmail(person);
    }
    void insert(const Person& person)
    {
        if (!person.email.isEmpty())
            m_emails.insert(person.email.toLower(), nameKey(fullName(person)));
        m_names.insert(withOrganisation(person));
    }

private:
    bool isKnownByEmail(const Person& person) const
    {
        const QString name = nameKey(fullName(person));
        const auto [first, last] = m_emails.equal_range(person.email.toLower());
        return std::any_of(first, last, [&name](const QString& known) {
            return known == name || known.isEmpty() || name.isEmpty();
        });
    }
    static QString withOrganisation(const Person& person)
    {
        return foldedName(fullName(person)) + u'\n' + foldedName(person.organisation);
    }
    QMultiHash<QString, QString> m_emails; // to the key of the name
    QSet<QString> m_names;
};

// The person of one row; the sentence says why when there is none.
Result<Person> personOf(const CsvRow& row, const QList<const char*>& columns)
{
    if (row.fields.size() > columns.size())
        return Error{ErrorKind::WrongFormat, {}, {}};
    Person person;
    for (qsizetype i = 0; i < columns.size() && i < row.fields.size(); ++i) {
        const QString text = row.fields[i].trimmed();
        if (!columns[i] || text.isEmpty())
            continue;
        if (columns[i] == fullNameColumn) {
            setFullName(person, text);
            continue;
        }
        const FieldInfo* field = tableInfo(Table::Person).field(QString::fromLatin1(columns[i]));
        const QString value = field->kind == FieldKind::Enumeration
                                  ? text.toLower().replace(u'-', u'_').replace(u' ', u'_')
                                  : text;
        if (!field->set(&person, Value(value)))
            return Error{ErrorKind::WrongValue, QString::fromLatin1(columns[i]), text};
    }
    if (person.familyName.isEmpty() && person.givenName.isEmpty())
        return Error{ErrorKind::WrongValue, QStringLiteral("name"), {}};
    return person;
}

QString reasonOf(const Error& error)
{
    if (error.kind == ErrorKind::WrongFormat)
        return QCoreApplication::translate("PeopleCsv", "more cells than columns");
    if (error.subject == u"name")
        return QCoreApplication::translate("PeopleCsv", "no name");
    return QCoreApplication::translate("PeopleCsv", "“%1” does not fit the column %2")
        .arg(error.detail, error.subject);
}
} // namespace

QList<CsvRow> parseCsv(const QString& text, QChar delimiter, int* openQuote)
{
    QList<CsvRow> rows;
    CsvRow row{1, {}};
    QString field;
    bool quoted = false;
    int line = 1;
    int quoteLine = 0;
    const auto endField = [&] { row.fields << std::exchange(field, QString()); };
    const auto endRow = [&](int nextLine) {
        endField();
        if (row.fields.size() > 1 || !row.fields.constFirst().trimmed().isEmpty())
            rows.append(row);
        row = {nextLine, {}};
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        const QChar next = i + 1 < text.size() ? text[i + 1] : QChar();
        if (c == u'\n')
            ++line;
        if (quoted) {
            if (c == u'"' && next == u'"') {
                field += c;
                ++i;
            } else if (c == u'"') {
                quoted = false;
            } else {
                field += c;
            }
        } else if (c == u'"' && field.isEmpty()) {
            quoted = true;
            quoteLine = line;
        } else if (c == delimiter) {
            endField();
        } else if (c == u'\n' || (c == u'\r' && next != u'\n')) {
            endRow(c == u'\n' ? line : ++line);
        } else if (c != u'\r') {
            field += c;
        }
    }
    endRow(line);
    if (openQuote)
        *openQuote = quoted ? quoteLine : 0;
    return rows;
}

Result<PeopleImport> readPeopleCsv(const QByteArray& bytes, const Plan& plan, IdSource& ids)
{
    if (bytes.contains('\0'))
        return wrong(translated(
            QT_TRANSLATE_NOOP("PeopleCsv", "the file holds zero bytes, so it is no CSV text in UTF-8")));
    // Stateless: half a letter at the end is an error too.
    QStringDecoder decoder(QStringDecoder::Utf8, QStringConverter::Flag::Stateless);
    const QString text = decoder(bytes);
    if (decoder.hasError())
        return wrong(translated(
            QT_TRANSLATE_NOOP("PeopleCsv", "the text is not in UTF-8; save it as CSV UTF-8 and try again")));
    int openQuote = 0;
    const QList<CsvRow> rows = parseCsv(text, delimiterOf(text), &openQuote);
    // It would swallow everybody below it.
    if (openQuote > 0)
        return wrong(translated(QT_TRANSLATE_NOOP("PeopleCsv",
                                                  "the quotation mark that opens on line %1 is never closed"))
                         .arg(openQuote));
    if (rows.isEmpty())
        return wrong(translated(QT_TRANSLATE_NOOP("PeopleCsv", "the file is empty")));

    PeopleImport import;
    QList<const char*> columns;
    for (const QString& heading : rows.constFirst().fields) {
        columns.append(fieldOfHeading(heading));
        if (!columns.constLast() && !heading.trimmed().isEmpty())
            import.unknownColumns << heading.trimmed();
    }
    const bool named = std::any_of(columns.cbegin(), columns.cend(), [](const char* field) {
        return field && (field == fullNameColumn || QLatin1String(field).endsWith(QLatin1String("_name")));
    });
    if (!named)
        return wrong(translated(QT_TRANSLATE_NOOP(
            "PeopleCsv",
            "no column is called “Family name” or “Name”; the first line must name the columns")));
    KnownPeople known(plan);
    for (const CsvRow& row : rows.mid(1)) {
        Result<Person> person = personOf(row, columns);
        if (!person) {
            import.refused.append({row.line, reasonOf(person.error())});
        } else if (known.contains(*person)) {
            ++import.known;
        } else {
            person->id = ids.next();
            known.insert(*person);
            import.changes.add(*person);
            ++import.added;
        }
    }
    return import;
}
} // namespace convenor
