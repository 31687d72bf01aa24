// The to-dos of the item that the inspector shows.
#pragma once

#include "domain/Id.h"

#include <QWidget>

namespace convenor {
class PlanEditor;
class TasksGrid;
class TasksModel;

class TasksOfItem : public QWidget
{
    Q_OBJECT

public:
    // The editor must outlive it.
    explicit TasksOfItem(PlanEditor& editor, QWidget* parent = nullptr);

    // Shows those of an item; 0 shows none.
    void setItem(Id item);
    // Stores what is being typed; false when it cannot be stored.
    bool finish();

signals:
    void said(const QString& sentence);

private:
    void fitHeight();

    TasksModel* m_model;
    TasksGrid* m_grid;
    Id m_item = 0;
};
} // namespace convenor
