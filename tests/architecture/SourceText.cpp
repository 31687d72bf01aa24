#include "architecture/SourceText.h"

#include <QRegularExpression>

namespace convenor::architecture {
namespace {
// Walks the text once and blanks what is not code.
class Reader
{
public:
    Reader(const QString& path, const QString& raw)
    {
        m_source.path = path;
        m_source.raw = raw;
        m_source.code = raw;
    }

    SourceText read()
    {
        while (m_at < m_source.code.size()) {
            if (startsWith(u"//"))
                blankLineComment();
            else if (startsWith(u"/*"))
                blankTo(endOf(QStringLiteral("*/"), m_at + 2));
            else if (atDirective())
                readDirective();
            else if (code(m_at) == u'"')
                readString();
            else if (code(m_at) == u'\'' && !inNumber())
                blankTo(endOfQuoted(u'\''));
            else
                step();
        }
        return m_source;
    }

private:
    QChar code(qsizetype at) const
    {
        return at >= 0 && at < m_source.code.size() ? m_source.code.at(at) : QChar(u'\n');
    }
    static bool isWord(QChar c) { return c.isLetterOrNumber() || c == u'_'; }
    // Whether the quote at hand parts the digits of a number, as in 1'000.
    bool inNumber() const
    {
        qsizetype first = m_at;
        while (isWord(code(first - 1)))
            --first;
        return first < m_at && code(first).isDigit();
    }
    bool startsWith(QStringView what) const
    {
        return QStringView(m_source.code).sliced(m_at).startsWith(what);
    }

    void step()
    {
        if (!code(m_at).isSpace())
            m_afterLiteral = false;
        ++m_at;
    }

    qsizetype endOf(const QString& mark, qsizetype from) const
    {
        const qsizetype found = m_source.code.indexOf(mark, from);
        return found < 0 ? m_source.code.size() : found + mark.size();
    }

    // The place behind the closing quote; an open literal ends with its line.
    qsizetype endOfQuoted(QChar quote) const
    {
        qsizetype at = m_at + 1;
        while (at < m_source.code.size() && code(at) != quote && code(at) != u'\n')
            at += code(at) == u'\\' ? 2 : 1;
        return qMin(at + 1, m_source.code.size());
    }

    void blankTo(qsizetype end)
    {
        for (; m_at < end; ++m_at) {
            if (code(m_at) != u'\n')
                m_source.code[m_at] = u' ';
        }
    }

    void blankLineComment()
    {
        qsizetype end = m_at;
        while (end < m_source.code.size() && (code(end) != u'\n' || code(end - 1) == u'\\'))
            ++end;
        blankTo(end);
    }

    bool atDirective() const
    {
        if (code(m_at) != u'#' && !startsWith(u"%:"))
            return false;
        qsizetype before = m_at - 1;
        while (code(before) == u' ' || code(before) == u'\t')
            --before;
        return code(before) == u'\n';
    }

    // An include is taken out; of another directive only the "#" is passed, so that its text is read as code.
    void readDirective()
    {
        static const QRegularExpression comment(QStringLiteral("/\\*.*?\\*/|\\\\\n"));
        static const QRegularExpression include(
            QStringLiteral("^(?:#|%:)\\s*(?:include_next|include|import)\\b\\s*(.*)$"));
        qsizetype end = m_at;
        while (end < m_source.code.size() && (code(end) != u'\n' || code(end - 1) == u'\\'))
            ++end;
        QString text = m_source.code.sliced(m_at, end - m_at);
        text.replace(comment, QStringLiteral(" "));
        const QRegularExpressionMatch match = include.match(text);
        if (!match.hasMatch()) {
            step();
            return;
        }
        m_source.includes.append(readInclude(match.captured(1).trimmed()));
        blankTo(end);
    }

    Include readInclude(const QString& text) const
    {
        Include include;
        include.line = lineOf(m_source.code, m_at);
        include.quoted = text.startsWith(u'"');
        const qsizetype close = text.indexOf(include.quoted ? u'"' : u'>', 1);
        if ((include.quoted || text.startsWith(u'<')) && close > 0)
            include.header = text.sliced(1, close - 1);
        return include;
    }

    void readString()
    {
        const qsizetype line = lineOf(m_source.code, m_at);
        qsizetype first = m_at + 1;
        qsizetype end = endOfQuoted(u'"');
        qsizetype last = end - 1;
        if (code(m_at - 1) == u'R') {
            const qsizetype open = m_source.code.indexOf(u'(', m_at);
            const QString close = u')' + m_source.code.sliced(first, open - first) + u'"';
            end = endOf(close, m_at);
            first = open + 1;
            last = end - close.size();
        }
        const QString text = m_source.code.sliced(first, qMax<qsizetype>(0, last - first));
        if (m_afterLiteral && !m_source.literals.isEmpty())
            m_source.literals.last().text += text;
        else
            m_source.literals.append({line, text});
        blankTo(end);
        m_afterLiteral = true;
    }

    SourceText m_source;
    qsizetype m_at = 0;
    bool m_afterLiteral = false;
};
} // namespace

SourceText readSource(const QString& path, const QString& raw)
{
    return Reader(path, raw).read();
}

qsizetype lineOf(const QString& text, qsizetype position)
{
    return QStringView(text).first(position).count(u'\n') + 1;
}
} // namespace convenor::architecture
