#include "documents/TableWriter.h"

#include "documents/DocumentLanguage.h"
#include "documents/TableText.h"
#include "domain/TextMarks.h"

#include <QIODevice>

namespace convenor {
namespace {
// Tables of the same columns that stand one after another as one. Where there are several, the title of each
// is the first column of its rows: a spreadsheet that sorts and filters them still knows it.
QList<TextTable> unitedTables(const QList<TextTable>& tables, const QString& language)
{
    if (tables.size() < 2)
        return tables;
    const QString title = DocumentLanguage(language).translate("documents", "Table");
    QList<TextTable> united;
    for (const TextTable& table : tables) {
        const QStringList header = QStringList{title} + table.header;
        if (united.isEmpty() || united.constLast().header != header)
            united.append(TextTable{.title = {}, .header = header, .rows = {}});
        for (QStringList row : table.rows) {
            row.prepend(table.title);
            united.last().rows.append(std::move(row));
        }
    }
    return united;
}
} // namespace

Result<Done> writeCsv(const Document& document, QIODevice& device, CsvStyle style)
{
    const QList<TextTable> tables = unitedTables(tablesOf(document), document.language);
    QString text = QChar(QChar::ByteOrderMark);
    for (const TextTable& table : tables) {
        // The first begins with its column titles: programs that read CSV look for them there.
        if (&table != &tables.first())
            text += QStringLiteral("\r\n");
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
