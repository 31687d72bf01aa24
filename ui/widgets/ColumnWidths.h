// The widths of a grid's columns: shared out sensibly, changed by dragging, remembered for each grid.
#pragma once

#include <QList>
#include <QObject>

class QHeaderView;
class QTableView;

namespace convenor {
// A column is at least `characters` wide and takes `stretch` parts of what is left.
struct GridColumn
{
    int characters = 12;
    int stretch = 0;
};

// Widths are counted in characters of the view's font, so that they fit at any size of letters.
class ColumnWidths final : public QObject
{
    Q_OBJECT

public:
    // Remembers under the view's object name.
    explicit ColumnWidths(QTableView* view);

    void setColumns(const QList<GridColumn>& columns);
    // Shares the room out anew.
    void arrange();
    // Forgets what was dragged.
    void reset();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void rememberDragged(int column, int width);
    QString settingsKey() const;
    double characterWidth() const;

    QTableView* m_view;
    QHeaderView* m_header;
    QList<GridColumn> m_columns;
    QList<double> m_dragged; // characters; 0 = not dragged
    bool m_arranging = false;
};
} // namespace convenor
