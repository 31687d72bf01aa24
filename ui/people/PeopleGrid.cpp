#include "ui/people/PeopleGrid.h"

#include "editing/PlanEditor.h"
#include "exchange/PeopleColumns.h"
#include "tables/GridModel.h"
#include "ui/widgets/GridClipboard.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QSet>

namespace convenor {
namespace {
// Two known headers, one of them of what tells people apart: a single word may be a cell like any other.
bool namesColumns(const QStringList& cells)
{
    QSet<QString> fields;
    for (const QString& cell : cells)
        fields.insert(fieldOfHeader(cell));
    fields.remove({});
    const bool tellsWho =
        fields.contains(QLatin1String(fullNameColumn)) || fields.contains(QStringLiteral("family_name")) ||
        fields.contains(QStringLiteral("given_name")) || fields.contains(QStringLiteral("email"));
    return tellsWho && fields.size() >= 2;
}
} // namespace

PeopleGrid::PeopleGrid(std::function<void(QMenu&)> fill, QWidget* parent)
    : GridView(QStringLiteral("peopleGrid"), parent), m_fill(std::move(fill))
{
}

void PeopleGrid::paste()
{
    const QMimeData* data = QGuiApplication::clipboard()->mimeData();
    const QList<QStringList> rows = data ? cellsOf(*data) : QList<QStringList>();
    const bool isTable = rows.size() >= 2 && namesColumns(rows.constFirst());
    if (isTable && grid() && !grid()->editor().isReadOnly())
        emit tablePasted(toTabText(rows));
    else
        GridView::paste();
}
} // namespace convenor
