#include "ui/widgets/ColumnWidths.h"

#include <QEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QScopedValueRollback>
#include <QSettings>
#include <QTableView>

namespace convenor {
ColumnWidths::ColumnWidths(QTableView* view) : QObject(view), m_view(view), m_header(view->horizontalHeader())
{
    view->viewport()->installEventFilter(this);
    m_header->setSectionResizeMode(QHeaderView::Interactive);
    m_header->setMinimumSectionSize(24);
    connect(m_header, &QHeaderView::sectionResized, this, [this](int column, int, int width) {
        if (!m_arranging && (QGuiApplication::mouseButtons() & Qt::LeftButton))
            rememberDragged(column, width);
    });
    connect(m_header, &QHeaderView::sectionCountChanged, this, &ColumnWidths::arrange);
}

QString ColumnWidths::settingsKey() const
{
    return QStringLiteral("columns/") + m_view->objectName();
}

double ColumnWidths::characterWidth() const
{
    return m_view->fontMetrics().horizontalAdvance(QStringLiteral("0000000000")) / 10.0;
}

void ColumnWidths::setColumns(const QList<GridColumn>& columns)
{
    m_columns = columns;
    m_dragged.clear();
    const QVariantList stored = QSettings().value(settingsKey()).toList();
    for (qsizetype i = 0; i < columns.size(); ++i)
        m_dragged.append(stored.size() == columns.size() ? stored[i].toDouble() : 0.0);
    arrange();
}

void ColumnWidths::reset()
{
    QSettings().remove(settingsKey());
    m_dragged.fill(0.0);
    arrange();
}

void ColumnWidths::rememberDragged(int column, int width)
{
    if (column >= m_dragged.size())
        return;
    m_dragged[column] = width / characterWidth();
    QVariantList stored;
    for (const double characters : m_dragged)
        stored.append(characters);
    QSettings().setValue(settingsKey(), stored);
}

void ColumnWidths::arrange()
{
    const int count = qMin(m_header->count(), int(m_columns.size()));
    if (count == 0 || m_arranging)
        return;
    const QScopedValueRollback arranging(m_arranging, true);
    const double unit = characterWidth();
    constexpr int padding = 12;
    QList<int> widths;
    int stretches = 0;
    int rest = m_view->viewport()->width();
    for (int i = 0; i < count; ++i) {
        const bool dragged = m_dragged[i] > 0;
        const int title = m_header->sectionSizeHint(i);
        widths.append(dragged ? qRound(m_dragged[i] * unit)
                              : qMax(title, qRound(m_columns[i].characters * unit) + padding));
        if (m_header->isSectionHidden(i))
            continue;
        stretches += dragged ? 0 : m_columns[i].stretch;
        rest -= widths[i];
    }
    for (int i = 0; i < count; ++i) {
        const int parts = m_dragged[i] > 0 || m_header->isSectionHidden(i) ? 0 : m_columns[i].stretch;
        if (parts > 0 && rest > 0) {
            const int share = rest * parts / stretches;
            widths[i] += share;
            rest -= share;
            stretches -= parts;
        }
        m_header->resizeSection(i, widths[i]);
    }
}

bool ColumnWidths::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize || event->type() == QEvent::FontChange)
        arrange();
    return QObject::eventFilter(watched, event);
}
} // namespace convenor
