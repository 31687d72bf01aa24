// Which columns of a grid are shown: chosen from a menu, remembered for each grid.
#pragma once

#include <QObject>
#include <QSet>
#include <QStringList>

class QMenu;

namespace convenor {
class GridView;

// The menu opens on the header (right click) and wherever popUp() is called from. The first column always
// stays.
class ColumnChooser : public QObject
{
    Q_OBJECT

public:
    // `names` are those of the columns in the settings, in the order of the model; `hidden` are not shown
    // until somebody says so. The view must have its model.
    ColumnChooser(GridView* view, const QStringList& names, const QSet<QString>& hidden);

    // A choice for each column.
    void fill(QMenu& menu);
    // The menu at the current cell's header.
    void popUp();
    void setShown(int column, bool shown);

signals:
    // Of the status line.
    void said(const QString& sentence);

private:
    QString settingsKey() const;
    void arrange(const QSet<QString>& hidden);
    QString headerOf(int column) const;

    GridView* m_view;
    QStringList m_names;
    QSet<QString> m_usuallyHidden;
};
} // namespace convenor
