#include "exchange/agenda/HtmlBlocks.h"

#include <QHash>
#include <QMap>

#include <algorithm>

namespace convenor {
namespace {
constexpr int mostCells = 1'000'000;
constexpr int mostSpan = 1000;

QString entity(QStringView name)
{
    if (name.startsWith(u'#')) {
        const bool hex = name.size() > 1 && (name[1] == u'x' || name[1] == u'X');
        bool ok = false;
        const char32_t code = name.mid(hex ? 2 : 1).toUInt(&ok, hex ? 16 : 10);
        const bool sound = ok && code >= 0x20 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
        return sound ? QString::fromUcs4(&code, 1) : QString();
    }
    static const QHash<QString, QString> known{
        {QStringLiteral("amp"), QStringLiteral("&")},       {QStringLiteral("lt"), QStringLiteral("<")},
        {QStringLiteral("gt"), QStringLiteral(">")},        {QStringLiteral("quot"), QStringLiteral("\"")},
        {QStringLiteral("apos"), QStringLiteral("'")},      {QStringLiteral("nbsp"), QStringLiteral(" ")},
        {QStringLiteral("ndash"), QString(QChar(0x2013))},  {QStringLiteral("mdash"), QString(QChar(0x2014))},
        {QStringLiteral("hellip"), QString(QChar(0x2026))}, {QStringLiteral("rsquo"), QString(QChar(0x2019))},
        {QStringLiteral("lsquo"), QString(QChar(0x2018))},  {QStringLiteral("ldquo"), QString(QChar(0x201c))},
        {QStringLiteral("rdquo"), QString(QChar(0x201d))},  {QStringLiteral("euro"), QString(QChar(0x20ac))},
    };
    return known.value(name.toString());
}

QString decoded(QStringView text)
{
    QString result;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == u'&') {
            const qsizetype end = text.mid(i, 12).indexOf(u';');
            const QString character = end > 1 ? entity(text.mid(i + 1, end - 1)) : QString();
            if (!character.isEmpty()) {
                result += character;
                i += end;
                continue;
            }
        }
        result += text[i];
    }
    return result;
}

// One tag: its name in lower case ("/td" for an end) and the numbers of its span attributes.
struct Tag
{
    QString name;
    int columns = 1;
    int rows = 1;
};

int spanIn(QStringView attributes, QLatin1String name)
{
    const qsizetype at = attributes.indexOf(name, 0, Qt::CaseInsensitive);
    if (at < 0)
        return 1;
    QString digits;
    for (const QChar c : attributes.mid(at + name.size(), 8)) {
        if (c.isDigit())
            digits += c;
        else if (!digits.isEmpty())
            break;
    }
    return qBound(1, digits.toInt(), mostSpan);
}

bool isOneOf(const QString& name, std::initializer_list<const char*> names)
{
    return std::any_of(names.begin(), names.end(),
                       [&](const char* one) { return name == QLatin1String(one); });
}

// Texts are hidden from people there.
bool isHiddenTag(const QString& name)
{
    return isOneOf(name, {"script", "style", "title", "head"});
}

bool endsParagraph(const QString& name)
{
    return isOneOf(name,
                   {"p",    "/p",    "div",    "/div", "br",    "li", "/li",        "ul",          "/ul",
                    "ol",   "/ol",   "h1",     "h2",   "h3",    "h4", "h5",         "h6",          "/h1",
                    "/h2",  "/h3",   "/h4",    "/h5",  "/h6",   "hr", "blockquote", "/blockquote", "pre",
                    "/pre", "table", "/table", "body", "/body", "dt", "dd"});
}

// The lines of a text, each without needless spaces, without empty ones.
QString simplifiedLines(const QString& text)
{
    QStringList lines;
    for (const QString& line : text.split(u'\n')) {
        if (const QString plain = line.simplified(); !plain.isEmpty())
            lines.append(plain);
    }
    return lines.join(u'\n');
}

class BlockReader
{
public:
    QList<HtmlBlock> read(QStringView html)
    {
        qsizetype at = 0;
        while (at < html.size()) {
            if (html[at] != u'<') {
                const qsizetype end = html.indexOf(u'<', at);
                text(html.mid(at, (end < 0 ? html.size() : end) - at));
                at = end < 0 ? html.size() : end;
            } else if (html.mid(at).startsWith(QLatin1String("<!--"))) {
                const qsizetype end = html.indexOf(QLatin1String("-->"), at + 4);
                at = end < 0 ? html.size() : end + 3;
            } else {
                at = tagAt(html, at);
            }
        }
        closeRow();
        closeParagraph();
        return m_blocks;
    }

private:
    // Reads the tag that begins at `at`; returns where it ends. Quoted values may hold '>'.
    qsizetype tagAt(QStringView html, qsizetype at)
    {
        qsizetype end = at + 1;
        QChar quote;
        for (; end < html.size(); ++end) {
            const QChar c = html[end];
            if (!quote.isNull())
                quote = c == quote ? QChar() : quote;
            else if (c == u'"' || c == u'\'')
                quote = c;
            else if (c == u'>')
                break;
        }
        const QStringView inside = html.mid(at + 1, end - at - 1);
        qsizetype length = inside.startsWith(u'/') ? 1 : 0;
        while (length < inside.size() && inside[length].isLetterOrNumber())
            ++length;
        const QStringView attributes = inside.mid(length);
        tag({inside.left(length).toString().toLower(), spanIn(attributes, QLatin1String("colspan")),
             spanIn(attributes, QLatin1String("rowspan"))});
        return qMin(end + 1, html.size());
    }

    void text(QStringView part)
    {
        if (!m_hidden.isEmpty())
            return;
        // Line ends of the source are blanks; those that are meant come from tags.
        const QString plain = decoded(part).replace(u'\n', u' ');
        if (m_inCell)
            m_cell += plain;
        else if (m_depth == 0)
            m_paragraph += plain;
    }

    void tag(const Tag& tag)
    {
        if (isHiddenTag(tag.name) && m_hidden.isEmpty())
            m_hidden = tag.name;
        else if (!m_hidden.isEmpty())
            endHidden(tag.name);
        if (m_depth == 0 && endsParagraph(tag.name))
            closeParagraph();
        if (m_depth == 0 && tag.name.size() == 2 && tag.name[0] == u'h' && tag.name[1].isDigit())
            m_isHeading = true;
        if (tag.name == QLatin1String("table"))
            ++m_depth;
        else if (tag.name == QLatin1String("/table"))
            endTable();
        else if (m_depth == 1)
            tagOfTable(tag);
        else if (m_depth > 1 &&
                 tag.name == QLatin1String("/td")) // a table within a cell: its texts belong to the cell
            m_cell += u' ';
    }

    // A body ends a head that nobody closed.
    void endHidden(const QString& name)
    {
        if (name == u'/' + m_hidden || (m_hidden == QLatin1String("head") && name == QLatin1String("body")))
            m_hidden.clear();
    }

    void tagOfTable(const Tag& tag)
    {
        if (tag.name == QLatin1String("tr")) {
            closeRow();
            m_inRow = true;
        } else if (tag.name == QLatin1String("/tr")) {
            closeRow();
        } else if (tag.name == QLatin1String("td") || tag.name == QLatin1String("th")) {
            closeCell();
            m_inRow = true;
            m_inCell = true;
            m_tag = tag;
        } else if (tag.name == QLatin1String("/td") || tag.name == QLatin1String("/th")) {
            closeCell();
        } else if (endsParagraph(tag.name)) {
            m_cell += u'\n';
        }
    }

    void endTable()
    {
        m_depth = qMax(0, m_depth - 1);
        if (m_depth > 0)
            return;
        closeRow();
        ++m_table;
        m_spanned.clear();
    }

    void closeParagraph()
    {
        const QString plain = m_paragraph.simplified();
        if (!plain.isEmpty())
            m_blocks.append({.text = plain, .isHeading = m_isHeading});
        m_paragraph.clear();
        m_isHeading = false;
    }

    void fillSpanned()
    {
        // Covered cells count as well: a cell of 1000 x 1000 costs a few letters.
        for (; m_cells < mostCells && m_spanned.value(int(m_row.size())) > 0; ++m_cells) {
            --m_spanned[int(m_row.size())];
            m_row.append(QString());
        }
    }

    void closeCell()
    {
        if (!m_inCell)
            return;
        m_inCell = false;
        fillSpanned();
        for (int i = 0; i < m_tag.columns && m_cells < mostCells; ++i, ++m_cells) {
            if (m_tag.rows > 1)
                m_spanned[int(m_row.size())] = m_tag.rows - 1;
            m_row.append(i == 0 ? simplifiedLines(m_cell) : QString());
        }
        m_cell.clear();
    }

    void closeRow()
    {
        closeCell();
        if (!m_inRow)
            return;
        m_inRow = false;
        fillSpanned();
        if (!m_row.isEmpty())
            m_blocks.append({.cells = m_row, .table = m_table});
        m_row.clear();
    }

    QList<HtmlBlock> m_blocks;
    QString m_paragraph;
    QStringList m_row;
    QString m_cell;
    QString m_hidden; // the tag that hides what follows
    Tag m_tag;
    QMap<int, int> m_spanned; // column -> rows still covered from above
    int m_depth = 0;
    int m_table = 0;
    int m_cells = 0;
    bool m_inRow = false;
    bool m_inCell = false;
    bool m_isHeading = false;
};
} // namespace

QList<HtmlBlock> readHtmlBlocks(const QString& html)
{
    return BlockReader().read(html);
}

QList<QStringList> readHtmlTable(const QString& html)
{
    QList<QStringList> rows;
    int table = -1;
    for (HtmlBlock& block : readHtmlBlocks(html)) {
        if (block.cells.isEmpty() || (table >= 0 && block.table != table))
            continue;
        table = block.table;
        for (QString& cell : block.cells)
            cell.replace(u'\n', u' ');
        rows.append(block.cells);
    }
    return rows;
}
} // namespace convenor
