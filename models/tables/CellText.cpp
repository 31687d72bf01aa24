#include "tables/CellText.h"

#include "domain/Alphabet.h"
#include "domain/Names.h"
#include "domain/planners/PeopleCell.h"
#include "domain/Records.h"
#include "domain/Timing.h"

#include <QCoreApplication>
#include <QLocale>

#include <type_traits>

namespace convenor {
namespace {
struct CellTextTexts
{
    Q_DECLARE_TR_FUNCTIONS(CellText)
};

// The value of an enumeration field that a person typed, of whichever of these enumerations it is.
template <typename... Enums>
std::optional<std::size_t> indexOfOne(const FieldInfo& field, const QString& text)
{
    std::optional<std::size_t> index;
    const auto tryOne = [&]<typename Enum>(std::type_identity<Enum>) {
        if (field.words.data() != wordsOf<Enum>.data())
            return;
        if (const std::optional<Enum> value = enumFromText<Enum>(text))
            index = static_cast<std::size_t>(*value);
    };
    (tryOne(std::type_identity<Enums>()), ...);
    return index;
}

std::optional<std::size_t> wordIndex(const FieldInfo& field, const QString& text)
{
    return indexOfOne<ItemKind, ItemMode, RoomKind, Role, AssignmentStatus, PersonStatus, Consent, Origin,
                      AttendanceState, BookingStatus, RequestAnswer, OutcomeKind, AssetKind>(field, text);
}

std::optional<bool> parseBoolean(const QString& text)
{
    const QString lower = text.trimmed().toLower();
    if (lower.isEmpty() || lower == u"0" || lower == u"no" || lower == u"n" || lower == u"false" ||
        lower == CellTextTexts::tr("no").toLower())
        return false;
    // An x of a Cyrillic or Greek keyboard looks the same.
    const bool isCross = lower == u"x" || lower == u"\u0445" || lower == u"\u03c7";
    if (isCross || lower == u"1" || lower == u"yes" || lower == u"y" || lower == u"true" ||
        lower == CellTextTexts::tr("yes").toLower())
        return true;
    return std::nullopt;
}

// The same in every language, so that what stands in a cell can be typed back.
QString dateText(QDate date)
{
    return QLocale().toString(date, QStringLiteral("dd.MM.yyyy"));
}
} // namespace

QString rowName(const RowBase& row)
{
    switch (row.table) {
    case Table::Person:
        return fullName(as<Person>(row));
    case Table::Room:
        return as<Room>(row).name;
    case Table::Track:
        return as<Track>(row).name;
    case Table::AgendaItem:
        return as<AgendaItem>(row).title;
    case Table::Day:
        return dateText(as<Day>(row).date);
    case Table::Asset:
        return as<Asset>(row).name;
    case Table::BreakoutRound:
        return as<BreakoutRound>(row).name;
    case Table::BreakoutGroup:
        return as<BreakoutGroup>(row).topic;
    case Table::Helpdesk:
        return as<Helpdesk>(row).name;
    default:
        return QString::number(row.id);
    }
}

QString displayText(const Plan& plan, Table table, const FieldInfo& field, const Value& value)
{
    if (value.isNull())
        return {};
    switch (field.kind) {
    case FieldKind::Enumeration: {
        for (std::size_t i = 0; i < field.words.size(); ++i) {
            const char* name = nameOfWord(table, field.name, i);
            if (name && value.text() == QLatin1String(field.words[i]))
                return translatedName(name);
        }
        return value.text();
    }
    case FieldKind::Boolean:
        return value.number() != 0 ? CellTextTexts::tr("yes") : CellTextTexts::tr("no");
    case FieldKind::Reference: {
        const RowBase* row = plan.rows(field.target).find(value.number());
        return row ? rowName(*row) : QString();
    }
    case FieldKind::Date:
        return dateText(QDate::fromString(value.text(), Qt::ISODate));
    default:
        return value.isText() ? value.text() : QString::number(value.number());
    }
}

QString pictureText(const QString& data)
{
    if (data.isEmpty())
        return {};
    QString name = CellTextTexts::tr("File");
    if (data.startsWith(QLatin1String("iVBORw0KGgo")))
        name = QStringLiteral("PNG");
    else if (data.startsWith(QLatin1String("/9j/")))
        name = QStringLiteral("JPEG");
    const qint64 bytes = data.size() / 4 * 3;
    return CellTextTexts::tr("%1, %2 kB").arg(name).arg(std::max<qint64>(1, (bytes + 512) / 1024));
}

namespace {
Result<Value> typedReference(const Plan& plan, const FieldInfo& field, const QString& text)
{
    const QString wanted = foldedName(text);
    const QDate date = field.target == Table::Day ? parseDate(text) : QDate();
    for (const auto& chunk : plan.rows(field.target).chunks()) {
        for (const Row& row : *chunk) {
            if (date.isValid() ? as<Day>(*row).date == date : foldedName(rowName(*row)) == wanted)
                return Value(row->id);
        }
    }
    return Error{ErrorKind::WrongValue, QString::fromLatin1(field.name), text};
}

Result<Value> typedNumber(const FieldInfo& field, const QString& text)
{
    bool ok = false;
    const int number = text.toInt(&ok);
    if (!ok || number < (field.has(Positive) ? 1 : 0))
        return Error{ErrorKind::WrongValue, QString::fromLatin1(field.name), text};
    return Value(qint64(number));
}
} // namespace

Result<Value> typedValue(const Plan& plan, Table table, const FieldInfo& field, const QString& typed)
{
    const QString text = typed.trimmed();
    const Error wrong{ErrorKind::WrongValue, QString::fromLatin1(field.name), text};
    if (text.isEmpty() && field.nullable())
        return Value();
    switch (field.kind) {
    case FieldKind::Text:
        return Value(text);
    case FieldKind::Date: {
        const QDate date = parseDate(text);
        return date.isValid() ? Result<Value>(Value(date.toString(Qt::ISODate))) : wrong;
    }
    case FieldKind::Enumeration: {
        // Nothing typed is what a new record has.
        if (text.isEmpty())
            return field.get(tableInfo(table).build(0, nullptr)->record());
        const std::optional<std::size_t> index = wordIndex(field, text);
        return index ? Result<Value>(Value(QString::fromLatin1(field.words[*index]))) : wrong;
    }
    case FieldKind::Boolean: {
        const auto yes = parseBoolean(text);
        return yes ? Result<Value>(Value(qint64(*yes))) : wrong;
    }
    case FieldKind::Reference:
        return typedReference(plan, field, text);
    default:
        return typedNumber(field, text);
    }
}

QString fieldHelp(const FieldInfo& field)
{
    switch (field.kind) {
    case FieldKind::Date:
        return CellTextTexts::tr("That is no date. Type 10.12.2021 or 2021-12-10.");
    case FieldKind::Enumeration:
        return CellTextTexts::tr("That is none of the choices of this column. Type the beginning of one.");
    case FieldKind::Boolean:
        return CellTextTexts::tr("Type yes or no.");
    case FieldKind::Reference:
        return CellTextTexts::tr("There is nothing of that name yet. Type a name that the workshop has.");
    default:
        if (field.has(Positive))
            return CellTextTexts::tr("That is no whole number from 1 on. Type digits only, such as 15.");
        return CellTextTexts::tr("That is no whole number. Type digits only, such as 40.");
    }
}

QStringList fieldCompletions(const Plan& plan, Table table, const FieldInfo& field)
{
    constexpr qsizetype most = 500;
    constexpr qsizetype enough = 2000; // nobody looks through more: names of people are no suggestions
    QStringList texts;
    if (field.kind == FieldKind::Enumeration) {
        for (std::size_t i = 0; i < field.words.size(); ++i)
            texts << displayText(plan, table, field, Value(QString::fromLatin1(field.words[i])));
    } else if (field.kind == FieldKind::Reference) {
        for (const auto& chunk : plan.rows(field.target).chunks()) {
            for (const Row& row : *chunk)
                texts << rowName(*row);
        }
    } else if (field.kind == FieldKind::Text) {
        QSet<QString> seen;
        for (const auto& chunk : plan.rows(table).chunks()) {
            if (seen.size() > enough)
                break;
            for (const Row& row : *chunk)
                seen.insert(field.get(row->record()).text());
        }
        texts = QStringList(seen.cbegin(), seen.cend());
    }
    texts.removeAll(QString());
    sortTexts(texts);
    return texts.mid(0, most);
}

QDate parseDate(const QString& text)
{
    static const char* const formats[] = {"yyyy-MM-dd", "d.M.yyyy",    "d/M/yyyy",
                                          "d-M-yyyy",   "d MMMM yyyy", "d MMM yyyy"};
    const QString trimmed = text.trimmed();
    for (const char* format : formats) {
        const QDate date = QLocale().toDate(trimmed, QString::fromLatin1(format));
        if (date.isValid() && date.year() >= 1900)
            return date;
    }
    // Two digits of a year are of this century.
    const QDate date = QDate::fromString(trimmed, QStringLiteral("d.M.yy"));
    return date.isValid() ? date.addYears(date.year() < 2000 ? 100 : 0) : QDate();
}
} // namespace convenor
