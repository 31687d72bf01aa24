#include "ui/widgets/GridClipboard.h"

#include "exchange/agenda/HtmlBlocks.h"
#include "exchange/agenda/ProgrammeSource.h"

#include <QMimeData>

#include <optional>

namespace convenor {
namespace {
const QString libreOffice = QStringLiteral("application/x-libreoffice-tsvc");

QString quotedIfNeeded(const QString& cell)
{
    if (!cell.contains(u'\t') && !cell.contains(u'\n') && !cell.contains(u'"'))
        return cell;
    return u'"' + QString(cell).replace(u'"', QStringLiteral("\"\"")) + u'"';
}

// The quoted cell that begins at `at`, which moves behind it. A mark that no cell's end follows is a mark of
// the text.
std::optional<QString> quotedCell(const QString& text, qsizetype& at)
{
    QString cell;
    for (qsizetype i = at + 1; i < text.size(); ++i) {
        const QChar next = i + 1 < text.size() ? text[i + 1] : QChar(u'\n');
        if (text[i] != u'"') {
            cell += text[i];
        } else if (next == u'"') {
            cell += u'"';
            ++i;
        } else if (next == u'\t' || next == u'\n') {
            at = i + 1;
            return cell;
        } else {
            return {};
        }
    }
    return {};
}
} // namespace

QString toTabText(const QList<QStringList>& rows)
{
    QString text;
    for (const QStringList& row : rows) {
        QStringList cells;
        for (const QString& cell : row)
            cells.append(quotedIfNeeded(cell));
        text += cells.join(u'\t') + u'\n';
    }
    return text;
}

QList<QStringList> readTabText(const QString& text)
{
    QString clean = text;
    clean.replace(QLatin1String("\r\n"), QLatin1String("\n")).replace(u'\r', u'\n');
    while (clean.endsWith(QChar(u'\0')))
        clean.chop(1);
    QList<QStringList> rows;
    QStringList row;
    QString cell;
    bool fresh = true; // at the first character of a cell
    for (qsizetype at = 0; at < clean.size();) {
        const QChar c = clean[at];
        if (c == u'"' && fresh) {
            fresh = false;
            if (const std::optional<QString> quoted = quotedCell(clean, at)) {
                cell = *quoted;
                continue;
            }
        }
        if (c == u'\t' || c == u'\n') {
            row.append(cell);
            cell.clear();
            if (c == u'\n')
                rows.append(std::exchange(row, {}));
        } else {
            cell += c;
        }
        fresh = c == u'\t' || c == u'\n';
        ++at;
    }
    if (!cell.isEmpty() || !row.isEmpty()) {
        row.append(cell);
        rows.append(row);
    }
    return rows;
}

std::unique_ptr<QMimeData> toClipboard(const QList<QStringList>& rows)
{
    QString html = QStringLiteral("<!DOCTYPE html><html><head><meta charset=\"utf-8\"></head><body><table>");
    for (const QStringList& row : rows) {
        html += QLatin1String("<tr>");
        for (const QString& cell : row)
            html += QStringLiteral("<td>%1</td>").arg(cell.toHtmlEscaped());
        html += QLatin1String("</tr>");
    }
    html += QLatin1String("</table></body></html>");
    auto data = std::make_unique<QMimeData>();
    data->setText(toTabText(rows));
    data->setHtml(html);
    return data;
}

QList<QStringList> cellsOf(const QMimeData& data)
{
    // A longer one is read from its text, of which nothing is cut off.
    const QString html = data.html();
    if (html.size() <= longestSource) {
        if (QList<QStringList> rows = readHtmlTable(html); !rows.isEmpty())
            return rows;
    }
    if (data.hasFormat(libreOffice))
        return readTabText(QString::fromUtf8(data.data(libreOffice)));
    return data.hasText() ? readTabText(data.text()) : QList<QStringList>();
}
} // namespace convenor
