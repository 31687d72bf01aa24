#include "documents/TableWriter.h"

#include "documents/DocumentLanguage.h"
#include "documents/TableText.h"
#include "domain/TextMarks.h"

#include <QIODevice>

#include <algorithm>

namespace convenor {
namespace {
// Tables of the same columns as one, each row behind the title of its own.
QList<TextTable> unitedTables(QList<TextTable> tables, const QString& language)
{
    const bool alike =
        tables.size() > 1 && std::all_of(tables.cbegin(), tables.cend(), [&](const TextTable& table) {
            return table.header == tables.first().header;
        });
    if (!alike)
        return tables;
    TextTable all;
    all.header = tables.first().header;
    all.header.prepend(DocumentLanguage(language).translate("documents", "Table"));
    for (const TextTable& table : std::as_const(tables)) {
        for (QStringList row : table.rows) {
            row.prepend(table.title);
            all.rows.append(std::move(row));
        }
    }
    return {all};
}
} // namespace

Result<Done> writeCsv(const Document& document, QIODevice& device, CsvStyle style)
{
    const QList<TextTable> tables = unitedTables(tablesOf(document), document.language);
    QString text = QChar(QChar::ByteOrderMark);
    for (const TextTable& table : tables) {
        // The first begins with its column titles: programs that read CSV look for them there.
        if (&table != &tables.first())
            text += QStringLiteral("\r\n") + csvLine({table.title}, style);
        text += csvLine(table.header, style);
        for (const QStringList& row : table.rows)
            text += csvLine(row, style);
    }
    const QByteArray bytes = text.toUtf8();
    if (device.write(bytes) != bytes.size())
        return Error{ErrorKind::CannotWrite, {}, device.errorString()};
    return Done{};
}

QString clipboardText(const Document& document)
{
    QString text;
    const auto addLine = [&text](const QStringList& fields) {
        QStringList harmless;
        for (QString field : fields) {
            field.replace(u'\n', QStringLiteral("; "));
            harmless.append(harmlessCell(field));
        }
        text += harmless.join(u'\t') + u'\n';
    };
    const QList<TextTable> tables = tablesOf(document);
    for (const TextTable& table : tables) {
        if (tables.size() > 1) {
            if (!text.isEmpty())
                text += u'\n';
            addLine({table.title});
        }
        addLine(table.header);
        for (const QStringList& row : table.rows)
            addLine(row);
    }
    return text;
}
} // namespace convenor
