// To-dos of the organisers: of one agenda item, or all of them.
#pragma once

#include "tables/RecordModel.h"

#include <QDate>

namespace convenor {
// What the day is; tests give their own.
using Today = std::function<QDate()>;

class TasksModel : public RecordModel
{
    Q_OBJECT

public:
    enum Column { TextColumn, ItemColumn, OwnerColumn, DueColumn, DistanceColumn, DoneColumn };

    // All to-dos; new ones are of the whole workshop until somebody types what they are of.
    explicit TasksModel(PlanEditor& editor, Today today = QDate::currentDate, QObject* parent = nullptr);

    // Only those of this item, and new ones are of it; nothing = all.
    void setItem(const std::optional<Id>& item);

private:
    using Item = std::shared_ptr<std::optional<Id>>;
    TasksModel(PlanEditor& editor, const Today& today, const Item& item, QObject* parent);
    static RecordKind kindOf(const Today& today, const Item& item);

    Item m_item;
};
} // namespace convenor
