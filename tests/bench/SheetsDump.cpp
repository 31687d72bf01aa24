// Prints what the reader of spreadsheets makes of a file, as JSON: sheets with their rows, remarks, time. For
// tests/bench/sheets.py.
#include "exchange/sheets/SheetFile.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cstdio>

using namespace convenor;

namespace {
QJsonObject said(const Error& error)
{
    return {{QStringLiteral("error"),
             error.kind == ErrorKind::FileTooBig ? QStringLiteral("too big") : error.detail}};
}

QJsonObject dump(const TableFile& file, int table, bool onlyCount)
{
    QJsonArray rows;
    int count = 0;
    const std::unique_ptr<RowReader> reader = file.rows(table);
    SourceRow row;
    while (reader->next(row)) {
        ++count;
        if (!onlyCount)
            rows.append(QJsonArray{row.number, QJsonArray::fromStringList(row.cells)});
    }
    QJsonObject sheet;
    if (reader->error())
        sheet = said(*reader->error());
    sheet.insert(QStringLiteral("name"), file.tables()[table].name);
    sheet.insert(QStringLiteral("hidden"), file.tables()[table].hidden);
    sheet.insert(QStringLiteral("count"), count);
    sheet.insert(QStringLiteral("rows"), rows);
    return sheet;
}
} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    const bool onlyCount = application.arguments().value(1) == u"--count";
    QFile file(application.arguments().constLast());
    if (!file.open(QIODevice::ReadOnly))
        return 3;
    const QByteArray bytes = file.readAll();
    QElapsedTimer timer;
    timer.start();
    const Result<std::shared_ptr<const TableFile>> opened = openSheetFile(bytes, file.fileName());
    QJsonObject result;
    if (opened) {
        QJsonArray sheets;
        for (int i = 0; i < (*opened)->tables().size(); ++i)
            sheets.append(dump(**opened, i, onlyCount));
        result = {{QStringLiteral("sheets"), sheets},
                  {QStringLiteral("remarks"), QJsonArray::fromStringList((*opened)->remarks())}};
    } else {
        result = said(opened.error());
    }
    result.insert(QStringLiteral("ms"), timer.elapsed());
    std::puts(QJsonDocument(result).toJson(QJsonDocument::Compact).constData());
    return opened ? 0 : 1;
}
