// What it costs to read tables: table_bench FILE..., one line a file with rows, cells, what was found and the
// CPU time; --rows prints the cells.
#include "exchange/TableFile.h"

#include <QCoreApplication>
#include <QFile>
#include <QTextStream>

#include <ctime>

using namespace convenor;

namespace {
double cpuSeconds()
{
    return double(std::clock()) / CLOCKS_PER_SEC;
}

void readFile(const QString& path, bool print, QTextStream& out)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        out << path << ": cannot be read\n";
        return;
    }
    if (file.size() > largestTableFile) {
        out << path << ": too big\n";
        return;
    }
    const QByteArray bytes = file.readAll();
    const double begin = cpuSeconds();
    const Result<std::shared_ptr<const TableFile>> table = TableFile::open(bytes, file.fileName());
    if (!table) {
        out << path << ": refused (" << int(table.error().kind) << "): " << table.error().detail << '\n';
        return;
    }
    const double opened = cpuSeconds();
    qint64 rows = 0, cells = 0;
    SourceRow row;
    const std::unique_ptr<RowReader> reader = (*table)->rows(0);
    while (reader->next(row)) {
        ++rows;
        cells += row.cells.size();
        if (print)
            out << row.number << ": " << row.cells.join(QStringLiteral(" | ")) << '\n';
    }
    out << path << ": " << rows << " rows, " << cells << " cells, " << (*table)->encoding()
        << ((*table)->isEncodingSure() ? "" : " (asked)") << ", delimiter "
        << int((*table)->delimiter().unicode()) << ", open " << opened - begin << " s, read "
        << cpuSeconds() - opened << " s";
    for (const QString& remark : (*table)->remarks())
        out << "; " << remark;
    if (reader->error())
        out << "; error " << reader->error()->detail;
    out << '\n';
}
} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication app(argc, argv);
    QTextStream out(stdout);
    bool print = false;
    for (const QString& argument : app.arguments().mid(1)) {
        if (argument == QLatin1String("--rows"))
            print = true;
        else
            readFile(argument, print, out);
    }
    return 0;
}
