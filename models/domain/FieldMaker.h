// Makes a FieldInfo from a member, with the checks that a wrong type cannot pass. Included only by the .cpp
// files that hold field tables.
#pragma once

#include "domain/Field.h"

namespace convenor::detail {
template <typename T>
struct ReferenceTarget;
template <typename Record>
struct ReferenceTarget<Ref<Record>>
{
    using type = Record;
};

template <typename T>
inline constexpr bool isReference = false;
template <typename Record>
inline constexpr bool isReference<Ref<Record>> = true;

template <typename T>
concept Storable = std::is_same_v<T, bool> || std::is_same_v<T, int> || std::is_same_v<T, qint64> ||
    std::is_same_v<T, QString> || std::is_same_v<T, QDate> || std::is_same_v<T, std::optional<int>> ||
    std::is_same_v<T, AnyRef> || std::is_enum_v<T> || isReference<T>;

template <typename T>
consteval FieldKind kindOf()
{
    if constexpr (std::is_same_v<T, bool>)
        return FieldKind::Boolean;
    else if constexpr (std::is_same_v<T, int> || std::is_same_v<T, qint64>)
        return FieldKind::Integer;
    else if constexpr (std::is_same_v<T, QString>)
        return FieldKind::Text;
    else if constexpr (std::is_same_v<T, QDate>)
        return FieldKind::Date;
    else if constexpr (std::is_same_v<T, std::optional<int>>)
        return FieldKind::Minutes;
    else if constexpr (std::is_same_v<T, AnyRef>)
        return FieldKind::Key;
    else if constexpr (std::is_enum_v<T>)
        return FieldKind::Enumeration;
    else
        return FieldKind::Reference;
}

inline bool fitsInt(qint64 number)
{
    return number >= std::numeric_limits<int>::min() && number <= std::numeric_limits<int>::max();
}

// "YYYY-MM-DD" as QDate::toString(Qt::ISODate) writes it, which takes ten times as long.
inline QString isoDate(QDate date)
{
    const QCalendar::YearMonthDay parts = QCalendar().partsFromDate(date);
    if (parts.year < 0 || parts.year > 9999)
        return date.toString(Qt::ISODate);
    const auto digit = [](int number) { return QChar(u'0' + number % 10); };
    const QChar text[] = {digit(parts.year / 1000),
                          digit(parts.year / 100),
                          digit(parts.year / 10),
                          digit(parts.year),
                          u'-',
                          digit(parts.month / 10),
                          digit(parts.month),
                          u'-',
                          digit(parts.day / 10),
                          digit(parts.day)};
    return QString(text, std::size(text));
}

// The word of an enumerator as a text that all share.
template <typename Enum>
const QString& wordText(Enum value)
{
    static const QList<QString> texts = [] {
        QList<QString> all;
        for (const char* each : wordsOf<Enum>)
            all.append(QString::fromLatin1(each));
        return all;
    }();
    return texts[static_cast<qsizetype>(value)];
}

template <typename T>
Value toValue(const T& member)
{
    if constexpr (std::is_same_v<T, QString>)
        return member.isNull() ? Value(QStringLiteral("")) : Value(member);
    else if constexpr (std::is_same_v<T, QDate>)
        return member.isValid() ? Value(isoDate(member)) : Value();
    else if constexpr (std::is_same_v<T, std::optional<int>>)
        return member ? Value(qint64(*member)) : Value();
    else if constexpr (std::is_enum_v<T>)
        return Value(wordText(member));
    else if constexpr (isReference<T>)
        return member.id == 0 ? Value() : Value(member.id);
    else if constexpr (std::is_same_v<T, AnyRef>)
        return Value(member.id);
    else
        return Value(qint64(member));
}

template <typename T>
bool fromNumber(T& member, qint64 number)
{
    if constexpr (std::is_same_v<T, bool>) {
        if (number != 0 && number != 1)
            return false;
        member = number == 1;
        return true;
    } else if constexpr (std::is_same_v<T, int> || std::is_same_v<T, std::optional<int>>) {
        if (!fitsInt(number))
            return false;
        member = int(number);
        return true;
    } else if constexpr (isReference<T> || std::is_same_v<T, AnyRef>) {
        if (number <= 0)
            return false;
        member = number;
        return true;
    } else {
        member = number;
        return true;
    }
}

template <typename T>
bool fromText(T& member, const QString& text)
{
    if constexpr (std::is_same_v<T, QString>) {
        member = text;
        return true;
    } else if constexpr (std::is_same_v<T, QDate>) {
        const QDate date = QDate::fromString(text, Qt::ISODate);
        if (!date.isValid() || date.year() < 1900 || date.year() > 9999)
            return false;
        member = date;
        return true;
    } else {
        const auto words = wordsOf<T>;
        for (std::size_t i = 0; i < words.size(); ++i) {
            if (text == QLatin1String(words[i])) {
                member = static_cast<T>(i);
                return true;
            }
        }
        return false;
    }
}

template <typename T>
bool fromValue(T& member, const Value& value)
{
    constexpr FieldKind kind = kindOf<T>();
    if constexpr (kind == FieldKind::Text || kind == FieldKind::Date || kind == FieldKind::Enumeration) {
        if (value.isText())
            return fromText(member, value.text());
    } else {
        if (value.isNumber())
            return fromNumber(member, value.number());
    }
    // NULL empties what may be empty.
    if constexpr (kind == FieldKind::Date || kind == FieldKind::Minutes || kind == FieldKind::Reference) {
        if (value.isNull()) {
            member = T{};
            return true;
        }
    }
    return false;
}

template <typename Record, typename T>
struct MemberPointer
{
    using record = Record;
    using type = T;
};
template <typename Record, typename T>
MemberPointer<Record, T> memberOf(T Record::*);

// One row of a field table: field<&Person::email>("email", PersonalData).
template <auto Member>
constexpr FieldInfo field(const char* name, unsigned marks = NoMark)
{
    using M = decltype(memberOf(Member));
    using Record = typename M::record;
    using T = typename M::type;
    static_assert(Storable<T>, "this type of member cannot be stored: see FieldKind");
    FieldInfo info{name, kindOf<T>(), marks, Table::Workshop, {}, nullptr, nullptr};
    if constexpr (std::is_enum_v<T>) {
        static_assert(!wordsOf<T>.empty(), "the enumeration has no words: specialise wordsOf");
        info.words = wordsOf<T>;
    }
    if constexpr (isReference<T>)
        info.target = ReferenceTarget<T>::type::table;
    info.get = [](const void* record) { return toValue(static_cast<const Record*>(record)->*Member); };
    info.set = [](void* record, const Value& value) {
        return fromValue(static_cast<Record*>(record)->*Member, value);
    };
    return info;
}
} // namespace convenor::detail
