#include "tables/AgendaTreeModel.h"

#include "domain/Names.h"
#include "editing/AgendaEdits.h"
#include "tables/AgendaModel.h"

#include <QLocale>

#include <algorithm>

namespace convenor {
struct AgendaTreeModel::Node
{
    Id id = 0;
    Id day = 0; // its own id for a day
    Node* parent = nullptr;
    std::vector<std::unique_ptr<Node>> children;

    int row() const
    {
        const auto& siblings = parent->children;
        const auto found =
            std::find_if(siblings.begin(), siblings.end(), [this](const auto& n) { return n.get() == this; });
        return int(found - siblings.begin());
    }
};

AgendaTreeModel::AgendaTreeModel(PlanEditor& editor, QObject* parent)
    : QAbstractItemModel(parent), m_editor(editor), m_root(std::make_unique<Node>())
{
    connect(&editor, &PlanEditor::changed, this, &AgendaTreeModel::take);
    connect(&editor, &PlanEditor::reloaded, this, &AgendaTreeModel::reset);
    reset();
}

AgendaTreeModel::~AgendaTreeModel() = default;

void AgendaTreeModel::reset()
{
    beginResetModel();
    m_plan = m_editor.plan();
    m_timing = m_editor.timing();
    m_nodes.clear();
    m_root = std::make_unique<Node>();
    fill(*m_root, childrenOf(*m_root));
    endResetModel();
}

QList<Id> AgendaTreeModel::childrenOf(const Node& node) const
{
    if (&node != m_root.get())
        return m_timing.children(node.day, node.id == node.day ? 0 : node.id);
    QList<Id> days;
    for (const DayTime& day : m_timing.days())
        days.append(day.day);
    return days;
}

void AgendaTreeModel::fill(Node& node, const QList<Id>& children)
{
    for (Id id : children) {
        auto child = std::make_unique<Node>();
        child->id = id;
        child->day = &node == m_root.get() ? id : node.day;
        child->parent = &node;
        m_nodes.insert(id, child.get());
        node.children.push_back(std::move(child));
        fill(*node.children.back(), childrenOf(*node.children.back()));
    }
}

AgendaTreeModel::Node* AgendaTreeModel::nodeAt(const QModelIndex& index) const
{
    return index.isValid() ? static_cast<Node*>(index.internalPointer()) : m_root.get();
}

QModelIndex AgendaTreeModel::index(int row, int column, const QModelIndex& parent) const
{
    const Node* node = nodeAt(parent);
    if (column != 0 || row < 0 || row >= int(node->children.size()))
        return {};
    return createIndex(row, column, node->children[std::size_t(row)].get());
}

QModelIndex AgendaTreeModel::indexOf(const Node& node) const
{
    return &node == m_root.get() ? QModelIndex() : createIndex(node.row(), 0, &node);
}

QModelIndex AgendaTreeModel::indexOf(Id id) const
{
    const Node* node = m_nodes.value(id);
    return node ? indexOf(*node) : QModelIndex();
}

QModelIndex AgendaTreeModel::parent(const QModelIndex& child) const
{
    return child.isValid() ? indexOf(*nodeAt(child)->parent) : QModelIndex();
}

int AgendaTreeModel::rowCount(const QModelIndex& parent) const
{
    return int(nodeAt(parent)->children.size());
}

int AgendaTreeModel::columnCount(const QModelIndex&) const
{
    return 1;
}

QVariant AgendaTreeModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const Node* node = nodeAt(index);
    if (role == IdRole)
        return QVariant::fromValue<qint64>(node->id);
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    if (const Day* day = m_plan.find<Day>(node->id))
        return QLocale().toString(day->date, QStringLiteral("dddd, d MMMM"));
    const AgendaItem* item = m_plan.find<AgendaItem>(node->id);
    const ItemTime* time = m_timing.find(node->id);
    if (!item || !time)
        return {};
    const QString title = item->title.isEmpty() ? quotedTitle(item->title) : item->title.simplified();
    return tr("%1  %2").arg(shownClock(time->start), title);
}

void AgendaTreeModel::take(const ChangeSet& changes)
{
    constexpr qsizetype largestStepwise = 500;
    const bool movesNodes = std::any_of(changes.begin(), changes.end(), [](const Change& change) {
        return change.table == Table::AgendaItem || change.table == Table::Day;
    });
    if (!movesNodes)
        return;
    if (changes.size() >= largestStepwise) {
        reset();
        return;
    }
    m_plan = m_editor.plan();
    m_timing = m_editor.timing();
    update(*m_root);
    announce(*m_root);
}

namespace {
// Removes a node's descendants from the map of nodes.
template <typename Node>
void forget(QHash<Id, Node*>& nodes, const Node& node)
{
    // A node that was made again elsewhere keeps its new entry.
    if (nodes.value(node.id) == &node)
        nodes.remove(node.id);
    for (const auto& child : node.children)
        forget(nodes, *child);
}
} // namespace

void AgendaTreeModel::update(Node& node)
{
    const QList<Id> wanted = childrenOf(node);
    const QSet<Id> wantedIds(wanted.cbegin(), wanted.cend());
    for (int row = int(node.children.size()) - 1; row >= 0; --row) {
        if (wantedIds.contains(node.children[std::size_t(row)]->id))
            continue;
        beginRemoveRows(indexOf(node), row, row);
        forget(m_nodes, *node.children[std::size_t(row)]);
        node.children.erase(node.children.begin() + row);
        endRemoveRows();
    }
    for (int row = 0; row < wanted.size(); ++row) {
        const Id id = wanted.at(row);
        const auto begin = node.children.begin();
        if (row < int(node.children.size()) && (*(begin + row))->id == id)
            continue;
        const auto found =
            std::find_if(begin, node.children.end(), [id](const auto& n) { return n->id == id; });
        if (found != node.children.end()) {
            beginMoveRows(indexOf(node), int(found - begin), int(found - begin), indexOf(node), row);
            std::rotate(begin + row, found, found + 1);
            endMoveRows();
            continue;
        }
        auto child = std::make_unique<Node>();
        child->id = id;
        child->day = &node == m_root.get() ? id : node.day;
        child->parent = &node;
        beginInsertRows(indexOf(node), row, row);
        m_nodes.insert(id, child.get());
        node.children.insert(begin + row, std::move(child));
        endInsertRows();
    }
    for (const auto& child : node.children)
        update(*child);
}

void AgendaTreeModel::announce(Node& node)
{
    if (node.children.empty())
        return;
    const QModelIndex parent = indexOf(node);
    emit dataChanged(index(0, 0, parent), index(int(node.children.size()) - 1, 0, parent));
    for (const auto& child : node.children)
        announce(*child);
}
} // namespace convenor
