#include "documents/PdfTree.h"

#include <QHash>
#include <QSet>

namespace convenor::testing {
namespace {
// Calls with each element, from the root down, and its parent; null for the root.
using Visit = std::function<void(const PdfElement& element, const PdfElement* parent)>;
void visitAll(const PdfElement& element, const PdfElement* parent, const Visit& visit)
{
    visit(element, parent);
    for (const PdfElement& child : element.children)
        visitAll(child, &element, visit);
}

QString excerpt(const PdfElement& element)
{
    return QStringLiteral("%1 \"%2\"").arg(element.tag, element.text.left(40));
}

// What has to stand around some elements.
bool standsRight(const PdfElement& element, const PdfElement* parent)
{
    static const QHash<QString, QStringList> places = {
        {QStringLiteral("THead"), {QStringLiteral("Table")}},
        {QStringLiteral("TBody"), {QStringLiteral("Table")}},
        {QStringLiteral("TR"), {QStringLiteral("Table"), QStringLiteral("THead"), QStringLiteral("TBody")}},
        {QStringLiteral("TH"), {QStringLiteral("TR")}},
        {QStringLiteral("TD"), {QStringLiteral("TR")}},
        {QStringLiteral("LI"), {QStringLiteral("L")}},
        {QStringLiteral("LBody"), {QStringLiteral("LI")}},
    };
    const auto place = places.constFind(element.tag);
    return place == places.constEnd() || (parent && place->contains(parent->tag));
}

std::vector<const PdfElement*> rowsOf(const PdfElement& table)
{
    std::vector<const PdfElement*> rows;
    for (const PdfElement& child : table.children) {
        if (child.tag == u"TR")
            rows.push_back(&child);
        for (const PdfElement& row : child.children) {
            if (row.tag == u"TR" && child.tag != u"TR")
                rows.push_back(&row);
        }
    }
    return rows;
}

// Cells that span rows take their columns in the rows below.
QStringList unevenRows(const PdfElement& table)
{
    QStringList problems;
    std::vector<std::pair<int, int>> above; // columns, rows still to come
    int wanted = -1;
    for (const PdfElement* row : rowsOf(table)) {
        int columns = 0;
        std::vector<std::pair<int, int>> below;
        for (const auto& [width, rows] : above) {
            columns += width;
            if (rows > 1)
                below.emplace_back(width, rows - 1);
        }
        for (const PdfElement& cell : row->children) {
            columns += cell.columns;
            if (cell.rows > 1)
                below.emplace_back(cell.columns, cell.rows - 1);
        }
        above = below;
        if (wanted < 0)
            wanted = columns;
        if (columns != wanted)
            problems += QStringLiteral("%1 has %2 columns, those above it %3")
                            .arg(excerpt(*row))
                            .arg(columns)
                            .arg(wanted);
    }
    for (const auto& [width, rows] : above)
        problems += QStringLiteral("a cell of %1 spans %2 rows too many").arg(excerpt(table)).arg(rows);
    return problems;
}

QStringList problemsOf(const PdfElement& element, const PdfElement* parent)
{
    QStringList problems;
    if (!standsRight(element, parent))
        problems += QStringLiteral("%1 stands in %2").arg(excerpt(element), parent ? parent->tag : QString());
    if (element.tag == u"TH" && element.scope.isEmpty())
        problems += QStringLiteral("%1 has no scope").arg(excerpt(element));
    if (element.tag == u"Figure" && element.alt.trimmed().isEmpty())
        problems += QStringLiteral("a figure on page %1 has no alternative text").arg(element.page + 1);
    if (element.tag == u"Figure" && element.box.isEmpty())
        problems += QStringLiteral("the figure \"%1\" has no place").arg(element.alt);
    if (element.tag == u"Link" && (element.targets.isEmpty() || element.targets.contains(QString())))
        problems += QStringLiteral("%1 leads nowhere").arg(excerpt(element));
    if (element.hasLanguage && element.language.isEmpty())
        problems += QStringLiteral("%1 has an empty language").arg(excerpt(element));
    if (element.tag == u"Table")
        problems += unevenRows(element);
    return problems;
}
} // namespace

QStringList problemsOf(const PdfTree& tree)
{
    QStringList problems = tree.faults;
    if (!tree.marked)
        problems += QStringLiteral("the file does not say that it is tagged");
    if (!tree.showsTitle || tree.title.isEmpty())
        problems += QStringLiteral("the title is not shown");
    if (tree.language.isEmpty())
        problems += QStringLiteral("the document has no language");
    visitAll(tree.root, nullptr, [&problems](const PdfElement& element, const PdfElement* parent) {
        problems += problemsOf(element, parent);
    });
    return problems;
}

std::vector<const PdfElement*> elementsOf(const PdfTree& tree, const QString& tag)
{
    std::vector<const PdfElement*> found;
    visitAll(tree.root, nullptr, [&](const PdfElement& element, const PdfElement*) {
        if (element.tag == tag)
            found.push_back(&element);
    });
    return found;
}

QString tagsOf(const PdfElement& element)
{
    QStringList children;
    for (const PdfElement& child : element.children)
        children += tagsOf(child);
    return children.isEmpty() ? element.tag
                              : QStringLiteral("%1(%2)").arg(element.tag, children.join(QChar(u' ')));
}

QString languageOf(const PdfTree& tree, const PdfElement& element)
{
    QHash<const PdfElement*, QString> languages;
    QString found;
    visitAll(tree.root, nullptr, [&](const PdfElement& each, const PdfElement* parent) {
        const QString outer = parent ? languages.value(parent) : tree.language;
        languages.insert(&each, each.language.isEmpty() ? outer : each.language);
        if (&each == &element)
            found = languages.value(&each);
    });
    return found;
}
} // namespace convenor::testing
