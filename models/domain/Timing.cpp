#include "domain/Timing.h"

#include <algorithm>

namespace convenor {
namespace {
// A file from elsewhere may hold any number: sums stay within some nineteen years and cannot overflow.
constexpr qint64 farthestMinute = 10'000'000;

int bounded(qint64 minutes)
{
    return int(std::clamp(minutes, -farthestMinute, farthestMinute));
}

int sum(int a, int b)
{
    return bounded(qint64(a) + b);
}

constexpr int none = -1;

// A run of siblings in Tree::order.
struct Range
{
    int first = 0;
    int last = 0; // behind the last one
    bool isEmpty() const { return first == last; }
};

struct Node
{
    const AgendaItem* item = nullptr;
    int day = none;
    int parent = none; // none at the top of the day
    Range children;
    qsizetype slot = 0; // in the list of times

    int minutes() const { return bounded(std::max(0, item->minutes)); }
    int buffer() const { return bounded(std::max(0, item->bufferMinutes)); }
    std::optional<int> pin() const
    {
        return item->pinnedStart ? std::optional(bounded(*item->pinnedStart)) : std::nullopt;
    }
    bool isParallel() const { return item->kind == ItemKind::Parallel; }
};

// The agenda as nodes whose children stand side by side in `order`.
struct Tree
{
    std::vector<const Day*> days; // by date
    std::vector<Range> roots;     // of each day
    std::vector<Node> nodes;
    std::vector<int> order;

    explicit Tree(const Plan& plan);
    const Node& at(int place) const { return nodes[std::size_t(order[std::size_t(place)])]; }

private:
    void readDays(const Plan& plan);
    void readNodes(const Plan& plan);
    void openCircles();
    void sortSiblings();

    QHash<Id, int> m_dayIndex;
};

Tree::Tree(const Plan& plan)
{
    readDays(plan);
    readNodes(plan);
    openCircles();
    sortSiblings();
}

void Tree::readDays(const Plan& plan)
{
    for (const Day& day : plan.all<Day>())
        days.push_back(&day);
    std::sort(days.begin(), days.end(), [](const Day* a, const Day* b) {
        return std::pair(a->date, a->id) < std::pair(b->date, b->id);
    });
    for (std::size_t i = 0; i < days.size(); ++i)
        m_dayIndex.insert(days[i]->id, int(i));
    roots.resize(days.size());
}

void Tree::readNodes(const Plan& plan)
{
    const Records<AgendaItem> items = plan.all<AgendaItem>();
    QHash<Id, int> index;
    index.reserve(items.size());
    nodes.reserve(std::size_t(items.size()));
    for (const AgendaItem& item : items) {
        const auto day = m_dayIndex.constFind(item.day);
        if (day == m_dayIndex.cend())
            continue;
        index.insert(item.id, int(nodes.size()));
        nodes.push_back({&item, *day, none, {}, 0});
    }
    for (Node& node : nodes) {
        const auto parent = node.item->parent ? index.constFind(node.item->parent) : index.cend();
        if (parent != index.cend() && nodes[std::size_t(*parent)].day == node.day)
            node.parent = *parent;
    }
}

// Whoever stands in a circle of parents stands at the top instead.
void Tree::openCircles()
{
    enum class Mark : char { New, OnPath, Done };
    std::vector<Mark> marks(nodes.size(), Mark::New);
    std::vector<int> path;
    for (std::size_t start = 0; start < nodes.size(); ++start) {
        path.clear();
        int at = int(start);
        while (at != none && marks[std::size_t(at)] == Mark::New) {
            marks[std::size_t(at)] = Mark::OnPath;
            path.push_back(at);
            at = nodes[std::size_t(at)].parent;
        }
        if (at != none && marks[std::size_t(at)] == Mark::OnPath) {
            for (auto member = std::find(path.begin(), path.end(), at); member != path.end(); ++member)
                nodes[std::size_t(*member)].parent = none;
        }
        for (int passed : path)
            marks[std::size_t(passed)] = Mark::Done;
    }
}

void Tree::sortSiblings()
{
    order.resize(nodes.size());
    for (std::size_t i = 0; i < order.size(); ++i)
        order[i] = int(i);
    const auto key = [this](int index) {
        const Node& node = nodes[std::size_t(index)];
        return std::tuple(node.day, node.parent, node.item->position, node.item->id);
    };
    std::sort(order.begin(), order.end(), [key](int a, int b) { return key(a) < key(b); });
    for (int first = 0; first < int(order.size());) {
        const Node& head = at(first);
        int last = first;
        while (last < int(order.size()) && at(last).day == head.day && at(last).parent == head.parent)
            ++last;
        const Range range{first, last};
        if (head.parent == none)
            roots[std::size_t(head.day)] = range;
        else
            nodes[std::size_t(head.parent)].children = range;
        first = last;
    }
}

// Lays out one day from its opening on. No recursion: a file may nest as deeply as it likes.
class Forward
{
public:
    Forward(Tree& tree, QList<ItemTime>& times) : m_tree(tree), m_times(times) {}
    // The latest end.
    int layDay(int day, int opens);

private:
    struct Frame
    {
        int node; // none = the day itself
        Range left;
        int start;
        int cursor; // where the next child of a sequence begins, its buffer apart
        int end;    // of the latest child
    };
    void place(int order);
    void leave(int end);

    Tree& m_tree;
    QList<ItemTime>& m_times;
    std::vector<Frame> m_stack;
};

int Forward::layDay(int day, int opens)
{
    m_stack.push_back({none, m_tree.roots[std::size_t(day)], opens, opens, opens});
    while (true) {
        Frame& frame = m_stack.back();
        if (!frame.left.isEmpty()) {
            place(frame.left.first++);
            continue;
        }
        const Frame done = frame;
        m_stack.pop_back();
        if (done.node == none)
            return done.end;
        m_times[m_tree.nodes[std::size_t(done.node)].slot].end = done.end;
        leave(done.end);
    }
}

void Forward::place(int order)
{
    const int index = m_tree.order[std::size_t(order)];
    Node& node = m_tree.nodes[std::size_t(index)];
    const Frame& frame = m_stack.back();
    const bool isLane = frame.node != none && m_tree.nodes[std::size_t(frame.node)].isParallel();
    const int before = isLane ? frame.start : frame.cursor;
    ItemTime time;
    time.item = node.item->id;
    time.day = node.item->day;
    time.parent = node.parent == none ? Id(0) : m_tree.nodes[std::size_t(node.parent)].item->id;
    time.depth = int(m_stack.size()) - 1;
    time.start = node.pin().value_or(sum(before, node.buffer()));
    time.gapBefore = time.start - before;
    time.hasChildren = !node.children.isEmpty();
    time.end = time.hasChildren ? time.start : sum(time.start, node.minutes());
    node.slot = m_times.size();
    m_times.append(time);
    if (time.hasChildren)
        m_stack.push_back({index, node.children, time.start, time.start, time.start});
    else
        leave(time.end);
}

void Forward::leave(int end)
{
    Frame& frame = m_stack.back();
    frame.cursor = end;
    frame.end = std::max(frame.end, end);
}

// Finds the latest starts of one day, from its end backwards.
class Backward
{
public:
    Backward(const Tree& tree, QList<ItemTime>& times) : m_tree(tree), m_times(times) {}
    void layDay(int day, std::optional<int> limit);

private:
    using Limit = std::optional<int>;
    struct Frame
    {
        int node;
        Range left;
        Limit end;   // when the whole must be over
        Limit next;  // when the child in front of those seen must be over
        Limit lanes; // when the lanes seen must begin
    };
    void place(int order);
    // A child must begin at `start`; its sibling or its container hears of it.
    void leave(const Node& node, Limit start);

    const Tree& m_tree;
    QList<ItemTime>& m_times;
    std::vector<Frame> m_stack;
};

void Backward::layDay(int day, std::optional<int> limit)
{
    m_stack.push_back({none, m_tree.roots[std::size_t(day)], limit, limit, {}});
    while (true) {
        Frame& frame = m_stack.back();
        if (!frame.left.isEmpty()) {
            place(--frame.left.last);
            continue;
        }
        const Frame done = frame;
        m_stack.pop_back();
        if (done.node == none)
            return;
        const Node& node = m_tree.nodes[std::size_t(done.node)];
        const Limit start = node.isParallel() ? done.lanes : done.next;
        m_times[node.slot].latestStart = start;
        leave(node, start);
    }
}

void Backward::place(int order)
{
    const Node& node = m_tree.at(order);
    const Frame& frame = m_stack.back();
    const bool isLane = frame.node != none && m_tree.nodes[std::size_t(frame.node)].isParallel();
    const Limit end = isLane ? frame.end : frame.next;
    if (!node.children.isEmpty()) {
        m_stack.push_back({m_tree.order[std::size_t(order)], node.children, end, end, {}});
        return;
    }
    const Limit start = end ? Limit(sum(*end, -node.minutes())) : Limit();
    m_times[node.slot].latestStart = start;
    leave(node, start);
}

void Backward::leave(const Node& node, Limit start)
{
    // What stands in front of a pin must be over by the pin, however much later the pinned item itself could
    // begin.
    const Limit begin = node.pin() ? node.pin() : start;
    const Limit before = begin ? Limit(sum(*begin, -node.buffer())) : Limit();
    Frame& frame = m_stack.back();
    frame.next = before;
    if (before)
        frame.lanes = frame.lanes ? std::min(*frame.lanes, *before) : *before;
}
} // namespace

Timing::Timing(const Plan& plan)
{
    Tree tree(plan);
    m_items.reserve(qsizetype(tree.nodes.size()));
    Forward forward(tree, m_items);
    Backward backward(tree, m_items);
    for (std::size_t i = 0; i < tree.days.size(); ++i) {
        const Day& record = *tree.days[i];
        DayTime day;
        day.day = record.id;
        day.opens = bounded(record.opens);
        if (record.mustEndAt)
            day.mustEndAt = bounded(*record.mustEndAt);
        day.ends = forward.layDay(int(i), day.opens);
        backward.layDay(int(i), day.mustEndAt);
        for (int at = tree.roots[i].first; at < tree.roots[i].last; ++at)
            day.roots.append(tree.at(at).item->id);
        m_days.append(day);
    }
    m_index.reserve(m_items.size());
    for (qsizetype i = 0; i < m_items.size(); ++i) {
        const ItemTime& time = m_items.at(i);
        m_index.insert(time.item, i);
        if (time.parent)
            m_children[time.parent].append(time.item);
    }
}

const ItemTime* Timing::find(Id item) const
{
    const auto known = m_index.constFind(item);
    return known == m_index.cend() ? nullptr : &m_items.at(*known);
}

const DayTime* Timing::day(Id day) const
{
    const auto found =
        std::find_if(m_days.cbegin(), m_days.cend(), [day](const DayTime& time) { return time.day == day; });
    return found == m_days.cend() ? nullptr : &*found;
}

QList<Id> Timing::children(Id day, Id parent) const
{
    // Outline and papers walk down by this: a hostile file with thousands of levels must not exhaust their
    // stack. What lies deeper keeps its time and its row in the grid.
    constexpr int deepestWalked = 50;
    if (!parent) {
        const DayTime* time = this->day(day);
        return time ? time->roots : QList<Id>();
    }
    const ItemTime* time = find(parent);
    return time && time->day == day && time->depth < deepestWalked ? m_children.value(parent) : QList<Id>();
}
} // namespace convenor
