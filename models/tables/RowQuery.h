// What is typed to find rows: words, and words of a column.
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <functional>

namespace convenor {
// All words must stand somewhere in a row ("anna novak"); `country:bg` in that column,
// `status:invited|registered` one of several; `country:=bg` nothing else stands there; `e-mail:` alone means
// that something stands there; a minus in front says that it must not be so
// ("-e-mail:", "-novak"). Quotes keep blanks: "jean pierre", organisation:"european commission". What is no
// column is an ordinary word ("https://x").
class RowQuery
{
public:
    // The number of the column that a name means, -1 for none.
    using ColumnOf = std::function<int(const QString& name)>;
    static RowQuery parse(const QString& text, const ColumnOf& columnOf);

    bool isEmpty() const { return m_terms.isEmpty(); }
    // Whether a row fits: its cells as searchText, each followed by a line feed.
    bool matches(const QByteArray& cells) const;
    // Whether every row that fits must fit `earlier` as well: then only those need be looked at.
    bool narrows(const RowQuery& earlier) const;

private:
    struct Term
    {
        int column = -1; // -1: any
        bool isNot = false;
        QList<QByteArray>
            words; // one of them, with "=" in front of those that are the whole cell; none: anything
        bool operator==(const Term&) const = default;
    };
    static bool fits(const Term& term, const QByteArray& cells);

    QList<Term> m_terms;
};

// Quotes around a text where the query would take it apart.
QString queryWord(const QString& text);
// How a column is written in a query: its header without blanks.
QString queryColumn(const QString& header);
} // namespace convenor
