#include "exchange/PersonRow.h"

#include "domain/planners/PeopleCell.h"
#include "domain/Records.h"
#include "exchange/PeopleWords.h"

#include <QCoreApplication>

#include <algorithm>

namespace convenor {
namespace {
struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(PeopleImport)
};

// Texts of which a table holds few different ones.
constexpr const char* sharedFields[] = {"title",
                                        "organisation",
                                        "function",
                                        "category",
                                        "diet",
                                        "photo_consent_source",
                                        "list_consent_source",
                                        "contact_consent_source"};

// In the order of consentMembers.
constexpr const char* consentFields[] = {"photo_consent", "list_consent", "contact_consent"};
static_assert(std::size(consentFields) == consentMembers.size());

bool isShared(const QString& field)
{
    return std::any_of(std::begin(sharedFields), std::end(sharedFields),
                       [&field](const char* shared) { return field == QLatin1String(shared); });
}

QString reasonOf(const QString& field)
{
    if (field == u"status")
        return Texts::tr("this is no status such as registered, confirmed or cancelled");
    if (field.endsWith(QLatin1String("_consent")) || field == u"first_timer")
        return Texts::tr("this is neither yes nor no");
    if (field.endsWith(QLatin1String("_date")))
        return Texts::tr("this is no date such as 2026-12-10");
    if (field == u"local")
        return Texts::tr("this is neither local nor international");
    return Texts::tr("this is no whole number from 0 on");
}

template <typename Enum>
QString storedWord(std::optional<Enum> found)
{
    return found ? QString::fromLatin1(word(*found)) : QString();
}

// "" when the text means none.
QString wordOf(const QString& field, const QString& text)
{
    if (field == u"status")
        return storedWord(statusFromCell(text));
    if (field == u"local")
        return storedWord(originFromCell(text));
    return storedWord(consentFromCell(text));
}

QStringList addressesIn(const QString& text)
{
    QString plain = text;
    plain.replace(QLatin1String(":::"), QLatin1String(";")).replace(u',', u';').replace(u'\n', u';');
    QStringList addresses;
    for (const QString& part : plain.split(u';', Qt::SkipEmptyParts)) {
        const QString address = emailFromCell(part.trimmed());
        if (!isEmailAddress(address))
            return {};
        addresses << address;
    }
    return addresses;
}
} // namespace

PersonRowReader::PersonRowReader(const QStringList& fields)
{
    const TableInfo& info = infoOf<Person>();
    for (const QString& name : fields) {
        Column column;
        column.name = name;
        column.field = info.field(name);
        if (name == QLatin1String(fullNameColumn))
            column.kind = Kind::FullName;
        else if (name == QLatin1String(idColumn))
            column.kind = Kind::Id;
        else if (name == u"email")
            column.kind = Kind::Email;
        else if (name == u"country")
            column.kind = Kind::Country;
        else if (name == u"languages")
            column.kind = Kind::Languages;
        else if (!column.field)
            column.kind = name.isEmpty() ? Kind::None : Kind::Answer;
        else if (column.field->kind == FieldKind::Enumeration)
            column.kind = Kind::Word;
        else if (column.field->kind == FieldKind::Date)
            column.kind = Kind::Date;
        else if (column.field->kind == FieldKind::Integer || column.field->kind == FieldKind::Minutes)
            column.kind = Kind::Number;
        else if (column.field->kind == FieldKind::Boolean)
            column.kind = Kind::YesNo;
        else
            column.kind = isShared(name) ? Kind::Shared : Kind::Text;
        if (column.field)
            column.bit = quint64(1) << (column.field - info.fields.data());
        m_identifies |= column.kind == Kind::FullName || column.kind == Kind::Id ||
                        column.kind == Kind::Email || name == u"family_name" || name == u"given_name";
        m_columns.push_back(std::move(column));
    }
    while (!m_columns.empty() && m_columns.back().kind == Kind::None)
        m_columns.pop_back();
}

void PersonRowReader::read(const SourceRow& row, PersonRow& person, QList<ImportProblem>& problems)
{
    const qsizetype count = qMin(row.cells.size(), qsizetype(m_columns.size()));
    for (qsizetype i = 0; i < count; ++i) {
        if (m_columns[std::size_t(i)].kind == Kind::None)
            continue;
        const QString text = row.cells.at(i).trimmed();
        if (!text.isEmpty())
            readCell(int(i), text, row.number, person, problems);
    }
    if (!person.hasName() && !person.fullName.isEmpty()) {
        setFullName(person.person, person.fullName);
        static const quint64 names = [] {
            const TableInfo& info = infoOf<Person>();
            return (quint64(1) << (info.field(u"family_name") - info.fields.data())) |
                   (quint64(1) << (info.field(u"given_name") - info.fields.data()));
        }();
        person.filled |= names;
    } else {
        person.fullName.clear();
    }
}

void PersonRowReader::readCell(int index, const QString& text, int row, PersonRow& person,
                               QList<ImportProblem>& problems)
{
    Column& column = m_columns[std::size_t(index)];
    switch (column.kind) {
    case Kind::None:
        return;
    case Kind::FullName:
        person.fullName = text;
        return;
    case Kind::Answer:
        person.answers.append({index, column.name, text});
        return;
    case Kind::Id:
        person.id = text.toLongLong();
        person.idColumn = index;
        return;
    case Kind::Text:
        setText(column, text, person);
        return;
    case Kind::Shared:
    case Kind::Country:
    case Kind::Languages:
        setText(column, shared(column, text), person);
        return;
    case Kind::Email:
        if (const QString address = email(index, text, row, problems); !address.isEmpty())
            setText(column, address, person);
        return;
    case Kind::Word:
    case Kind::Date:
    case Kind::Number:
    case Kind::YesNo:
        break;
    }
    const Value read = value(column, text);
    if (!read.isNull() && column.field->set(&person.person, read))
        person.filled |= column.bit;
    else
        problems.append({row, index, text, reasonOf(column.name)});
}

void PersonRowReader::setText(const Column& column, const QString& text, PersonRow& person) const
{
    if (column.field->set(&person.person, Value(text)))
        person.filled |= column.bit;
}

QString PersonRowReader::shared(Column& column, const QString& text)
{
    constexpr qsizetype mostKnown = 50'000;
    if (const auto found = column.known.constFind(text); found != column.known.cend())
        return *found;
    QString kept = text;
    if (column.kind == Kind::Word)
        kept = wordOf(column.name, text);
    else if (const QString code = column.kind == Kind::Country     ? countryCode(text)
                                  : column.kind == Kind::Languages ? languagesFromCell(text)
                                                                   : QString();
             !code.isEmpty())
        kept = code;
    if (column.known.size() < mostKnown)
        column.known.insert(text, kept);
    return kept;
}

QString PersonRowReader::email(int index, const QString& text, int row, QList<ImportProblem>& problems) const
{
    if (isEmailAddress(text))
        return text;
    if (text == u"anonymous") // Microsoft Forms
        return {};
    if (const QString inner = emailFromCell(text); isEmailAddress(inner))
        return inner;
    if (const QStringList addresses = addressesIn(text); !addresses.isEmpty()) {
        problems.append({row, index, text, Texts::tr("only the first address was taken over")});
        return addresses.constFirst();
    }
    problems.append({row, index, text,
                     Texts::tr("this does not look like an e-mail address; it was taken over as it is")});
    return text;
}

Value PersonRowReader::value(Column& column, const QString& text)
{
    if (column.kind == Kind::Date) {
        const QDate date = dateFromCell(text);
        return date.isValid() ? Value(date.toString(Qt::ISODate)) : Value();
    }
    if (column.kind == Kind::Number) {
        bool isNumber = false;
        const qint64 number = text.toInt(&isNumber);
        return isNumber && number >= 0 ? Value(number) : Value();
    }
    if (column.kind == Kind::YesNo) {
        const std::optional<bool> first = firstTimeFromCell(text);
        return first ? Value(qint64(*first ? 1 : 0)) : Value();
    }
    const QString known = shared(column, text);
    return known.isEmpty() ? Value() : Value(known);
}

bool PersonRow::isNameTooLong() const
{
    return std::max({person.familyName.size(), person.givenName.size(), fullName.size()}) > longestName;
}

QStringList updatePerson(Person& person, const PersonRow& row, const QString& source)
{
    const Person before = person;
    const std::span<const FieldInfo> fields = infoOf<Person>().fields;
    for (std::size_t i = 0; i < fields.size(); ++i) {
        if (row.filled & (quint64(1) << i))
            fields[i].set(&person, fields[i].get(&row.person));
    }
    // A name in one piece was taken apart by rule; people may have done it better.
    if (!row.fullName.isEmpty() && nameKey(fullName(before)) == nameKey(row.fullName)) {
        person.familyName = before.familyName;
        person.givenName = before.givenName;
    }
    QStringList kept;
    // Who came, or did not, is known better here than in the list of those who registered.
    const auto isOver = [](PersonStatus status) {
        return status == PersonStatus::Attended || status == PersonStatus::NoShow;
    };
    if (isOver(before.status) && !isOver(person.status)) {
        person.status = before.status;
        kept.append(QStringLiteral("status"));
    }
    for (std::size_t i = 0; i < consentMembers.size(); ++i) {
        const ConsentMembers& members = consentMembers[i];
        const Consent known = before.*members.consent;
        const bool saysTheSame = known == row.person.*members.consent;
        // The date of an answer moves on only: an older one would let an answer between the two count.
        const bool isNewer =
            !(before.*members.date).isValid() || person.*members.date >= before.*members.date;
        if (saysTheSame && (known == Consent::Unknown || isNewer))
            continue;
        person.*members.consent = known;
        person.*members.date = before.*members.date;
        person.*members.source = before.*members.source;
        if (!takeConsent(person, row.person, members))
            kept.append(QLatin1String(consentFields[i]));
        if (person.*members.consent != known && (person.*members.source).isEmpty() &&
            !(person.*members.date).isValid())
            person.*members.source = source;
    }
    return kept;
}
} // namespace convenor
