#include "tables/RowQuery.h"

#include "tables/SearchText.h"

#include <cstring>
#include <string_view>

namespace convenor {
namespace {
struct Piece
{
    QString text;
    bool wasQuoted = false;
};

// One entry of the query as it was typed: an optional minus, an optional column, words.
struct Entry
{
    bool isNot = false;
    QString column; // null: none was named
    QList<Piece> words;
};

// Reads up to a blank, a "|" or (where a column may still come) a ":"; quotes keep all of them.
Piece readPiece(const QString& text, qsizetype& at, bool stopsAtColon)
{
    Piece piece;
    while (at < text.size()) {
        const QChar c = text[at];
        if (c == u'"') {
            piece.wasQuoted = true;
            for (++at; at < text.size() && text[at] != u'"'; ++at)
                piece.text += text[at];
            ++at;
            continue;
        }
        if (c.isSpace() || c == u'|' || (stopsAtColon && c == u':'))
            break;
        piece.text += c;
        ++at;
    }
    return piece;
}

Entry readEntry(const QString& text, qsizetype& at, const RowQuery::ColumnOf& columnOf)
{
    Entry entry;
    if (text[at] == u'-' && at + 1 < text.size() && !text[at + 1].isSpace()) {
        entry.isNot = true;
        ++at;
    }
    const qsizetype start = at;
    const Piece head = readPiece(text, at, true);
    if (at < text.size() && text[at] == u':' && columnOf(head.text) >= 0) {
        entry.column = head.text;
        ++at;
    } else {
        at = start;
    }
    while (true) {
        entry.words.append(readPiece(text, at, false));
        if (at >= text.size() || text[at] != u'|')
            return entry;
        ++at;
    }
}

bool holds(std::string_view cells, const QByteArray& word)
{
    return cells.find(std::string_view(word.constData(), std::size_t(word.size()))) != std::string_view::npos;
}

bool isCell(std::string_view cell, const QByteArray& text)
{
    return QByteArray::fromRawData(cell.data(), qsizetype(cell.size())).simplified() == text;
}

std::string_view cellOf(std::string_view cells, int column)
{
    const char* from = cells.data();
    const char* const end = from + cells.size();
    for (int passed = 0; passed < column && from < end; ++passed) {
        const void* next = std::memchr(from, '\n', std::size_t(end - from));
        from = next ? static_cast<const char*>(next) + 1 : end;
    }
    const void* stop = std::memchr(from, '\n', std::size_t(end - from));
    return {from, std::size_t((stop ? static_cast<const char*>(stop) : end) - from)};
}
} // namespace

RowQuery RowQuery::parse(const QString& text, const ColumnOf& columnOf)
{
    RowQuery query;
    for (qsizetype at = 0; at < text.size();) {
        if (text[at].isSpace()) {
            ++at;
            continue;
        }
        const qsizetype start = at;
        const Entry entry = readEntry(text, at, columnOf);
        if (at == start)
            ++at;
        Term term;
        term.column = entry.column.isNull() ? -1 : columnOf(entry.column);
        term.isNot = entry.isNot;
        for (const Piece& piece : entry.words) {
            const QByteArray word = searchText(piece.text).simplified();
            if (!word.isEmpty() && (word != "-" || piece.wasQuoted))
                term.words.append(word);
        }
        // A lone minus or "||" asks for nothing.
        if (!term.words.isEmpty() || term.column >= 0)
            query.m_terms.append(term);
    }
    return query;
}

bool RowQuery::fits(const Term& term, const QByteArray& cells)
{
    const std::string_view all(cells.constData(), std::size_t(cells.size()));
    const std::string_view where = term.column < 0 ? all : cellOf(all, term.column);
    bool found = term.words.isEmpty() && !where.empty();
    for (const QByteArray& word : term.words) {
        const bool isWhole = term.column >= 0 && word.startsWith('=');
        found = found || (isWhole ? isCell(where, word.sliced(1)) : holds(where, word));
    }
    return found != term.isNot;
}

bool RowQuery::matches(const QByteArray& cells) const
{
    return std::all_of(m_terms.cbegin(), m_terms.cend(), [&](const Term& term) { return fits(term, cells); });
}

bool RowQuery::narrows(const RowQuery& earlier) const
{
    if (earlier.m_terms.size() > m_terms.size())
        return false;
    for (qsizetype i = 0; i < earlier.m_terms.size(); ++i) {
        const Term& old = earlier.m_terms[i];
        const Term& now = m_terms[i];
        if (now == old)
            continue;
        if (now.isNot || old.isNot || now.column != old.column || now.words.size() != 1 ||
            old.words.size() > 1)
            return false;
        if (now.words.constFirst().startsWith('=') ||
            (old.words.size() == 1 && !now.words.constFirst().contains(old.words.constFirst())))
            return false;
    }
    return true;
}

QString queryWord(const QString& text)
{
    const bool plain = std::none_of(text.cbegin(), text.cend(), [](QChar c) {
        return c.isSpace() || c == u'|' || c == u':' || c == u'"';
    });
    if (plain && !text.startsWith(u'-'))
        return text;
    return u'"' + QString(text).replace(u'"', u' ') + u'"';
}

QString queryColumn(const QString& header)
{
    return header.toLower().replace(u' ', u'-');
}
} // namespace convenor
