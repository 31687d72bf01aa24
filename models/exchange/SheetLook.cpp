#include "exchange/SheetLook.h"

#include "exchange/Questionnaire.h"

#include <QCoreApplication>

namespace convenor {
namespace {
struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(PeopleImport)
};

// The fields of a questionnaire's columns; empty when the file is none.
QStringList questionnaireColumns(const TableFile& file, const QStringList& headers)
{
    const QList<SourceTable> tables = file.tables();
    for (int table = 0; table < tables.size(); ++table) {
        if (tables.at(table).name != QLatin1String(questionnaireKeySheet))
            continue;
        constexpr qsizetype mostRows = 10;
        QList<QStringList> rows;
        SourceRow row;
        const std::unique_ptr<RowReader> reader = file.rows(table);
        while (rows.size() < mostRows && reader->next(row))
            rows.append(row.cells);
        return questionnaireFields(rows, headers);
    }
    return {};
}

// The file's own word beats every guess.
void obeyQuestionnaire(const TableFile& file, SheetLook& look)
{
    const QStringList fields = questionnaireColumns(file, look.guess.headers);
    if (look.guess.headers.isEmpty() || fields.isEmpty())
        return;
    look.isQuestionnaire = true;
    look.guess.fields = fields;
    look.guess.repeated.clear();
}
} // namespace

int usualTable(const TableFile& file)
{
    const QList<SourceTable> tables = file.tables();
    for (int table = 0; table < tables.size(); ++table) {
        if (!tables.at(table).hidden && tables.at(table).name != QLatin1String(questionnaireKeySheet))
            return table;
    }
    return 0;
}

int tableFromText(const TableFile& file, const QString& text)
{
    const QList<SourceTable> tables = file.tables();
    for (int table = 0; table < tables.size(); ++table) {
        if (tables.at(table).name.compare(text, Qt::CaseInsensitive) == 0)
            return table;
    }
    const int number = text.toInt();
    return number >= 1 && number <= tables.size() ? number - 1 : -1;
}

Result<SheetLook> lookAtTable(const TableFile& file, int table, int headerRow)
{
    SheetLook look;
    look.table = table;
    const std::unique_ptr<RowReader> reader = file.rows(table);
    // A few huge rows are enough to look at.
    constexpr qsizetype enoughText = qsizetype(1) << 23;
    qsizetype text = 0;
    SourceRow row;
    while (look.sample.size() < sampledRows && text < enoughText && reader->next(row)) {
        look.sample.append(row);
        for (const QString& cell : std::as_const(row.cells))
            text += cell.size();
    }
    if (reader->error())
        return *reader->error();
    const QList<SourceRow> looked = look.sample.mid(0, guessedRows);
    look.guess = headerRow < 0 ? guessColumns(looked) : guessColumns(look.sample, headerRow);
    if (table == usualTable(file))
        obeyQuestionnaire(file, look);
    return look;
}

ImportOptions importOptions(const TableFile& file, const SheetLook& look, const QString& name)
{
    ImportOptions options;
    options.headerRow = look.guess.headerRow;
    options.headers = look.guess.headers;
    options.fields = look.guess.fields;
    options.cellsMaySlip = file.kind() == TableFile::Kind::Csv;
    options.source = name;
    return options;
}

QString columnName(const QStringList& headers, int column)
{
    constexpr qsizetype longest = 60;
    const QString header = headers.value(column).simplified();
    if (header.isEmpty())
        return columnLetters(column);
    const QString shown = header.size() > longest ? header.left(longest) + QChar(0x2026) : header;
    return Texts::tr("%1 “%2”").arg(columnLetters(column), shown);
}

QStringList columnsLeftOut(const SheetLook& look, const QStringList& fields)
{
    QStringList sentences;
    QStringList names;
    const QStringList& headers = look.guess.headers;
    for (int column = 0; column < headers.size(); ++column) {
        if (!fields.value(column).isEmpty() || headers.at(column).isEmpty())
            continue;
        const auto same = std::find_if(look.guess.repeated.cbegin(), look.guess.repeated.cend(),
                                       [column](const RepeatedColumn& one) { return one.column == column; });
        if (same == look.guess.repeated.cend())
            names << columnName(headers, column);
        else
            sentences << Texts::tr("Column %1 says the same as column %2 and is left out.")
                             .arg(columnName(headers, column), columnName(headers, same->first));
    }
    if (!names.isEmpty())
        sentences << sentenceOfLeftOut(names);
    return sentences;
}

QString sentenceOfLeftOut(const QStringList& columns)
{
    return Texts::tr("Left out: %1.").arg(columns.join(QStringLiteral(", ")));
}
} // namespace convenor
