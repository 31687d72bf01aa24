#include "ui/widgets/ColumnChooser.h"

#include "tables/GridModel.h"
#include "ui/widgets/GridView.h"
#include "ui/widgets/PlainText.h"

#include <QHeaderView>
#include <QMenu>
#include <QSettings>

namespace convenor {
ColumnChooser::ColumnChooser(GridView* view, const QStringList& names, const QSet<QString>& hidden)
    : QObject(view), m_view(view), m_names(names), m_usuallyHidden(hidden)
{
    QHeaderView* header = view->horizontalHeader();
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header, &QWidget::customContextMenuRequested, this, [this, header](const QPoint& at) {
        QMenu menu(m_view);
        fill(menu);
        menu.exec(header->viewport()->mapToGlobal(at));
    });
    const QSettings settings;
    if (!settings.contains(settingsKey())) {
        arrange(hidden);
        return;
    }
    const QStringList stored = settings.value(settingsKey()).toStringList();
    arrange(QSet<QString>(stored.cbegin(), stored.cend()));
}

QString ColumnChooser::settingsKey() const
{
    return QStringLiteral("hiddenColumns/") + m_view->objectName();
}

QString ColumnChooser::headerOf(int column) const
{
    return m_view->model()->headerData(column, Qt::Horizontal).toString();
}

void ColumnChooser::arrange(const QSet<QString>& hidden)
{
    for (int column = 1; column < m_names.size(); ++column)
        m_view->setColumnHidden(column, hidden.contains(m_names[column]));
    m_view->arrangeColumns();
}

void ColumnChooser::fill(QMenu& menu)
{
    for (int column = 1; column < m_names.size(); ++column) {
        QAction* action = menu.addAction(shownCaption(headerOf(column)));
        action->setCheckable(true);
        action->setChecked(!m_view->isColumnHidden(column));
        connect(action, &QAction::triggered, this, [this, column](bool shown) { setShown(column, shown); });
    }
    menu.addSeparator();
    connect(menu.addAction(tr("&All columns")), &QAction::triggered, this, [this] {
        QSettings().setValue(settingsKey(), QStringList());
        arrange({});
    });
    connect(menu.addAction(tr("The &usual columns")), &QAction::triggered, this, [this] {
        QSettings().remove(settingsKey());
        arrange(m_usuallyHidden);
    });
}

void ColumnChooser::popUp()
{
    if (!m_view->finishEditing())
        return;
    auto* menu = new QMenu(m_view);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    fill(*menu);
    const int column = qMax(0, m_view->currentIndex().column());
    const QHeaderView* header = m_view->horizontalHeader();
    const int x = qBound(0, header->sectionViewportPosition(column), header->width());
    menu->popup(header->viewport()->mapToGlobal(QPoint(x, header->height())));
}

void ColumnChooser::setShown(int column, bool shown)
{
    // The current cell must be one that one sees.
    if (!shown && m_view->currentIndex().column() == column)
        m_view->setCurrentIndex(m_view->model()->index(m_view->currentIndex().row(), 0));
    m_view->setColumnHidden(column, !shown);
    m_view->arrangeColumns();
    QStringList hidden;
    for (int other = 1; other < m_names.size(); ++other) {
        if (m_view->isColumnHidden(other))
            hidden.append(m_names[other]);
    }
    QSettings().setValue(settingsKey(), hidden);
    emit said(shown ? tr("Column shown: %1.").arg(headerOf(column))
                    : tr("Column hidden: %1.").arg(headerOf(column)));
}
} // namespace convenor
