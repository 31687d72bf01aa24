// The agenda as a tree, days at the top: the outline beside the editor.
#pragma once

#include "editing/PlanEditor.h"

#include <QAbstractItemModel>

namespace convenor {
// One column: "09:15  Welcome". Rows move exactly as the plan does; subjects are in IdRole (days and items
// alike).
class AgendaTreeModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    explicit AgendaTreeModel(PlanEditor& editor, QObject* parent = nullptr);
    ~AgendaTreeModel() override;

    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex& child) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

    // The index of a day or an item; invalid when it is not there.
    QModelIndex indexOf(Id id) const;

private:
    struct Node;

    Node* nodeAt(const QModelIndex& index) const;
    QModelIndex indexOf(const Node& node) const;
    void fill(Node& node, const QList<Id>& children);
    QList<Id> childrenOf(const Node& node) const;
    // Brings a node's children to what the plan says, by announced steps, and theirs in turn.
    void update(Node& node);
    void announce(Node& node);
    void take(const ChangeSet& changes);
    void reset();

    PlanEditor& m_editor;
    Plan m_plan;
    Timing m_timing;
    std::unique_ptr<Node> m_root;
    QHash<Id, Node*> m_nodes;
};
} // namespace convenor
