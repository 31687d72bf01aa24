// One field of a record as the file, JSON and CSV know it.
#pragma once

#include <QString>

#include <variant>

namespace convenor {
// Empty (NULL), an integer or a text: all that a STRICT table of ours holds.
class Value
{
public:
    Value() = default;
    Value(qint64 number) : m_data(number) {}
    Value(QString text) : m_data(std::move(text)) {}

    bool isNull() const { return std::holds_alternative<std::monostate>(m_data); }
    bool isNumber() const { return std::holds_alternative<qint64>(m_data); }
    bool isText() const { return std::holds_alternative<QString>(m_data); }

    // Only when isNumber(), isText().
    qint64 number() const { return std::get<qint64>(m_data); }
    const QString& text() const { return std::get<QString>(m_data); }

    bool operator==(const Value&) const = default;

private:
    std::variant<std::monostate, qint64, QString> m_data;
};
} // namespace convenor
