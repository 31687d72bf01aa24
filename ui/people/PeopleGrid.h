// The grid of the people page: the page's own entries in its menu, and tables with headers that are pasted.
#pragma once

#include "ui/widgets/GridView.h"

#include <functional>

namespace convenor {
class PeopleGrid : public GridView
{
    Q_OBJECT

public:
    // `fill` adds the page's entries to the context menu.
    PeopleGrid(std::function<void(QMenu&)> fill, QWidget* parent);

public slots:
    void paste() override;

signals:
    // Instead of pasting: the clipboard's cells, tabs between them. Their first row names columns of people,
    // so that each belongs into its own column, whatever their order.
    void tablePasted(const QString& text);

protected:
    void extendMenu(QMenu& menu) override { m_fill(menu); }

private:
    std::function<void(QMenu&)> m_fill;
};
} // namespace convenor
