#include "documents/MarkdownWriter.h"

#include "documents/TableFields.h"
#include "domain/TextMarks.h"

#include <QIODevice>
#include <QUrl>

namespace convenor {
namespace {
// Signs that are markup wherever they stand.
QString escaped(const QString& text)
{
    QString safe;
    for (const QChar c : visibleText(text)) {
        if (QStringLiteral("\\`*_[]<>|~&#").contains(c))
            safe += u'\\';
        safe += c;
    }
    return safe;
}

// Signs that are markup at the head of a line: "1. May" is no list, "- 5 %" no entry of one.
QString escapedHead(QString line)
{
    qsizetype digits = 0;
    while (digits < line.size() && line.at(digits).isDigit())
        ++digits;
    const bool isNumber =
        digits > 0 && digits < line.size() && (line.at(digits) == u'.' || line.at(digits) == u')');
    if (isNumber)
        line.insert(digits, u'\\');
    else if (!line.isEmpty() && QStringLiteral("-+=").contains(line.front()))
        line.prepend(u'\\');
    return line;
}

QString spanText(const TextSpan& span)
{
    const QString text = escaped(span.text);
    const QString bare = text.trimmed();
    if (bare.isEmpty())
        return text;
    // Marks must touch letters: blanks stay outside.
    const qsizetype head = text.indexOf(bare);
    QString marked = bare;
    if (span.style == TextStyle::Bold || span.style == TextStyle::BoldItalic)
        marked = QStringLiteral("**%1**").arg(marked);
    if (span.style == TextStyle::Italic || span.style == TextStyle::BoldItalic)
        marked = QStringLiteral("*%1*").arg(marked);
    if (!span.link.isEmpty() && isSafeLink(span.link))
        marked = QStringLiteral("[%1](<%2>)")
                     .arg(marked, QString::fromLatin1(QUrl(span.link).toEncoded()).remove(u'>').remove(u'<'));
    return text.first(head) + marked + text.sliced(head + bare.size());
}

// Neighbours of one style are one stretch: "**Anna** **Georgieva**" would be two.
QString spansText(const std::vector<TextSpan>& spans, bool plain = false)
{
    QString text;
    TextSpan open;
    for (const TextSpan& span : spans) {
        TextSpan next = span;
        if (plain)
            next.style = TextStyle::Regular;
        if (!open.text.isEmpty() && open.style == next.style && open.link == next.link) {
            open.text += next.text;
            continue;
        }
        text += spanText(open);
        open = next;
    }
    return (text + spanText(open)).trimmed();
}

class MarkdownPage
{
public:
    void addNodes(const std::vector<DocumentNode>& nodes, const QString& indent = {});
    QString take() { return m_text; }

private:
    void addBlock(const QString& text, const QString& indent);
    void addNode(const DocumentNode& node, const QString& indent);
    void addList(const DocumentNode& list, const QString& indent);
    void addTable(const DocumentNode& table, const QString& indent);
    void addFacts(const DocumentNode& table, const QString& indent);
    void addRow(const QStringList& fields, const QString& indent);

    QString m_text;
};

// The paragraphs of a cell, one after another.
QStringList cellTexts(const std::vector<DocumentNode>& blocks)
{
    QStringList texts;
    for (const DocumentNode& block : blocks) {
        const QString own = spansText(block.spans);
        if (!own.isEmpty())
            texts.append(own);
        texts.append(cellTexts(block.children));
    }
    return texts;
}

QString cellText(const TableCell& cell)
{
    return cellTexts(cell.blocks).join(QStringLiteral("<br>"));
}

void MarkdownPage::addBlock(const QString& text, const QString& indent)
{
    if (text.isEmpty())
        return;
    if (!m_text.isEmpty() && !m_text.endsWith(QLatin1String("- ")))
        m_text += u'\n' + indent;
    m_text += text + u'\n';
}

void MarkdownPage::addList(const DocumentNode& list, const QString& indent)
{
    m_text += m_text.isEmpty() ? QString() : QStringLiteral("\n");
    for (const DocumentNode& entry : list.children) {
        m_text += indent + QStringLiteral("- ");
        if (entry.kind == NodeKind::Section)
            addNodes(entry.children, indent + QStringLiteral("  "));
        else
            addNode(entry, indent + QStringLiteral("  "));
        if (m_text.endsWith(QLatin1String("- ")))
            m_text += u'\n'; // an entry without text
    }
}

void MarkdownPage::addRow(const QStringList& fields, const QString& indent)
{
    m_text += indent + QStringLiteral("| ") + fields.join(QStringLiteral(" | ")) + QStringLiteral(" |\n");
}

void MarkdownPage::addFacts(const DocumentNode& table, const QString& indent)
{
    forEachRow(table, [&](const TableRow& row) {
        QStringList texts;
        for (const TableCell& cell : row.cells)
            texts.append(cellText(cell));
        texts.removeAll(QString());
        addBlock(escapedHead(texts.join(QStringLiteral(": "))), indent);
    });
}

void MarkdownPage::addTable(const DocumentNode& table, const QString& indent)
{
    if (table.headerRows.empty() || table.look == TableLook::Lanes) {
        addFacts(table, indent);
        return;
    }
    m_text += m_text.isEmpty() ? QString() : QStringLiteral("\n");
    const std::size_t columns = columnCount(table);
    TableFields grid(columns);
    const auto add = [&](const TableRow& row) {
        QStringList fields;
        for (const TableField& field : grid.next(row))
            fields.append(field.cell && !field.fromAbove && !field.fromStart ? cellText(*field.cell)
                                                                             : QString());
        addRow(fields, indent);
    };
    // There is one line of column titles.
    add(table.headerRows.back());
    addRow(QStringList(qsizetype(columns), QStringLiteral("---")), indent);
    forEachRow(table, add);
}

void MarkdownPage::addNode(const DocumentNode& node, const QString& indent)
{
    switch (node.kind) {
    case NodeKind::Section:
    case NodeKind::Band:
        addNodes(node.children, indent);
        break;
    case NodeKind::Heading:
        addBlock(QString(qBound(1, node.level, 6), u'#') + u' ' + spansText(node.spans, true), indent);
        break;
    case NodeKind::Paragraph:
        addBlock(escapedHead(spansText(node.spans)), indent);
        break;
    case NodeKind::List:
        addList(node, indent);
        break;
    case NodeKind::Table:
        addTable(node, indent);
        break;
    case NodeKind::Sheet:
        for (const SheetBox& box : node.boxes)
            addNodes(box.blocks, indent);
        addNodes(node.children, indent);
        break;
    case NodeKind::Rule:
        addBlock(QStringLiteral("---"), indent);
        break;
    case NodeKind::Figure:
        break;
    }
}

void MarkdownPage::addNodes(const std::vector<DocumentNode>& nodes, const QString& indent)
{
    for (const DocumentNode& node : nodes)
        addNode(node, indent);
}
} // namespace

Result<Done> writeMarkdown(const Document& document, QIODevice& device)
{
    MarkdownPage page;
    page.addNodes(document.root.children);
    const QByteArray bytes = page.take().toUtf8();
    if (device.write(bytes) != bytes.size())
        return Error{ErrorKind::CannotWrite, {}, device.errorString()};
    return Done{};
}
} // namespace convenor
