#include "domain/planners/AgendaTree.h"
#include "domain/planners/AttendancePlanner.h"
#include "domain/planners/ShiftPlanner.h"
#include "domain/planners/SplitPlanner.h"
#include "domain/planners/SplitTitles.h"
#include "domain/Records.h"
#include "domain/rules/RuleText.h"
#include "domain/Visibility.h"

#include <QCoreApplication>
#include <QMap>

#include <algorithm>

namespace convenor {
namespace {
struct JoinPlannerTexts
{
    Q_DECLARE_TR_FUNCTIONS(JoinPlanner)
};

const AgendaItem& joinedRecord(const Plan& plan, Id item)
{
    return *plan.find<AgendaItem>(item);
}

// How many of the items carry a record of the kind (a round, a helpdesk).
template <typename Record>
QList<Id> carriers(const Plan& plan, const QList<Id>& items)
{
    QList<Id> result;
    for (const Record& record : plan.all<Record>()) {
        if (items.contains(record.agendaItem) && !result.contains(record.agendaItem))
            result.append(record.agendaItem);
    }
    return result;
}

// One after another among their siblings.
bool areNeighbours(const Timing& timing, const QList<Id>& inOrder)
{
    const auto siblings = tree::siblingsOf(timing, inOrder.constFirst());
    return siblings && siblings->ids.mid(siblings->index, inOrder.size()) == inOrder;
}

// What cannot be one item because its parts are not alike.
QString problemOfMixture(const Plan& plan, const Timing& timing, const QList<Id>& inOrder)
{
    const AgendaItem& first = joinedRecord(plan, inOrder.constFirst());
    const auto differs = [&](auto unlike) {
        return std::any_of(inOrder.cbegin() + 1, inOrder.cend(),
                           [&](Id id) { return unlike(joinedRecord(plan, id)); });
    };
    const bool hasChildren = timing.find(first.id)->hasChildren;
    if (differs([&](const AgendaItem& item) { return timing.find(item.id)->hasChildren != hasChildren; }))
        return JoinPlannerTexts::tr("A session with items in it and an item without cannot be joined. Move "
                                    "the item into the session.");
    if (first.kind == ItemKind::Parallel ||
        differs([](const AgendaItem& item) { return item.kind == ItemKind::Parallel; }))
        return JoinPlannerTexts::tr("Parallel sessions cannot be joined with what stands beside them.");
    if (differs([&](const AgendaItem& item) { return isPublic(plan, item) != isPublic(plan, first); }))
        return JoinPlannerTexts::tr(
            "One of them is for the organisers only: joined, everybody would read it.");
    if (differs(
            [&](const AgendaItem& item) { return item.closedFor.trimmed() != first.closedFor.trimmed(); }))
        return JoinPlannerTexts::tr("They are not closed for the same organisations.");
    return {};
}

// Joins neighbours into the first one.
class Joiner
{
public:
    Joiner(const Plan& plan, const Timing& timing, const QList<Id>& inOrder)
        : m_plan(plan), m_timing(timing), m_items(inOrder), m_first(inOrder.constFirst())
    {
    }
    ChangeSet join();

private:
    void writeFirst();
    void keepStarts();
    void takeChildren();
    void takeTranslations();
    void translateField(const FieldInfo& field, const QHash<Id, const Translation*>& known);
    // Whatever else refers to one of the others refers to the first one now.
    void takeReferences();
    bool isThereAlready(const RowBase& row);
    bool goes(Id id) const { return id != m_first && m_items.contains(id); }
    // The item as the set leaves it so far.
    AgendaItem now(Id id) const;

    const Plan& m_plan;
    const Timing& m_timing;
    const QList<Id> m_items;
    const Id m_first;
    ChangeSet m_changes;
};

AgendaItem Joiner::now(Id id) const
{
    const Change* change = m_changes.find(Table::AgendaItem, id);
    return change ? change->afterAs<AgendaItem>() : joinedRecord(m_plan, id);
}

// The texts that differ, one below the other.
void appendDifferent(QString& text, const QString& more)
{
    if (more.trimmed().isEmpty() || text.trimmed() == more.trimmed())
        return;
    text = text.trimmed().isEmpty() ? more : text + u'\n' + more;
}

void Joiner::writeFirst()
{
    AgendaItem item = joinedRecord(m_plan, m_first);
    QStringList titles{item.title};
    for (const Id id : m_items.sliced(1)) {
        const AgendaItem& other = joinedRecord(m_plan, id);
        titles.append(other.title);
        if (!m_timing.find(id)->hasChildren)
            item.minutes += std::max(0, other.minutes);
        item.room = item.room != 0 ? item.room : other.room;
        item.track = item.track != 0 ? item.track : other.track;
        item.link = item.link.isEmpty() ? other.link : item.link;
        appendDifferent(item.abstract, other.abstract);
        appendDifferent(item.materials, other.materials);
        appendDifferent(item.notes, other.notes);
        item.actualEnd = other.actualEnd;
    }
    item.title = joinedTitle(titles);
    m_changes.edit(joinedRecord(m_plan, m_first), item);
}

// What was free between them, what is behind gets as its buffer: it begins when it did.
void Joiner::keepStarts()
{
    const Id day = m_timing.find(m_first)->day;
    QHash<Id, int> starts;
    for (const ItemTime& time : m_timing.items()) {
        if (time.day == day)
            starts.insert(time.item, time.start);
    }
    const Result<Plan> joined = m_plan.applied(m_changes);
    const auto buffers =
        joined ? buffersFor(*joined, day, m_timing.day(day)->opens, starts) : std::optional<ChangeSet>();
    // Of items that overlapped the sum is longer than the time they took: then what is behind moves.
    if (buffers)
        m_changes.append(*buffers);
}

void Joiner::takeChildren()
{
    QList<Id> children = m_timing.children(m_timing.find(m_first)->day, m_first);
    QList<Id> taken;
    for (const Id id : m_items.sliced(1)) {
        for (const Id child : m_timing.children(m_timing.find(id)->day, id)) {
            AgendaItem item = now(child);
            item.parent = m_first;
            m_changes.edit(joinedRecord(m_plan, child), item);
            taken.append(child);
        }
    }
    if (taken.isEmpty())
        return;
    const QList<qint64> positions =
        tree::makeRoom(m_plan, children, children.size(), taken.size(), m_changes);
    for (qsizetype i = 0; i < taken.size(); ++i) {
        AgendaItem item = now(taken.at(i));
        item.position = positions.at(i);
        m_changes.edit(joinedRecord(m_plan, taken.at(i)), item);
    }
}

// One field in one language; `known` are its translations by item. A translation stays true only when every
// part that says something in the field says it in that language too.
void Joiner::translateField(const FieldInfo& field, const QHash<Id, const Translation*>& known)
{
    const auto textOf = [&field](const AgendaItem& item) { return field.get(&item).text().trimmed(); };
    if (textOf(now(m_first)) == textOf(joinedRecord(m_plan, m_first)))
        return;
    const Translation* own = known.value(m_first);
    QStringList texts;
    bool isWhole = true;
    for (const Id id : m_items) {
        if (textOf(joinedRecord(m_plan, id)).isEmpty())
            continue;
        const Translation* text = known.value(id);
        isWhole = isWhole && text;
        texts.append(text ? text->text : QString());
        own = own ? own : text;
    }
    if (!isWhole) {
        if (own)
            m_changes.remove(*own);
        return;
    }
    Translation joined = *own;
    joined.record = m_first;
    if (field.name == QLatin1String("title")) {
        joined.text = joinedTitle(texts);
    } else {
        joined.text.clear();
        for (const QString& text : std::as_const(texts))
            appendDifferent(joined.text, text);
    }
    m_changes.edit(*own, joined);
}

void Joiner::takeTranslations()
{
    QMap<QPair<QString, QString>, QHash<Id, const Translation*>> texts; // by field and language
    for (const Translation& text : m_plan.all<Translation>()) {
        if (text.recordTable == QLatin1String("agenda_item") && m_items.contains(text.record))
            texts[{text.field, text.language}].insert(text.record, &text);
    }
    for (auto known = texts.cbegin(); known != texts.cend(); ++known) {
        const FieldInfo* field = infoOf<AgendaItem>().field(known.key().first);
        if (field && field->has(Translatable))
            translateField(*field, *known);
    }
    for (const Translation& text : m_plan.all<Translation>()) {
        const bool isTaken = m_changes.find(Table::Translation, text.id) != nullptr;
        if (text.recordTable == QLatin1String("agenda_item") && goes(text.record) && !isTaken)
            m_changes.remove(text);
    }
}

// Of two equal roles that which holds: who has declined one has not declined the other; else the older one.
bool holdsRather(const Assignment& assignment, const Assignment& than)
{
    const bool isDeclined = assignment.status == AssignmentStatus::Declined;
    if (isDeclined != (than.status == AssignmentStatus::Declined))
        return !isDeclined;
    return assignment.id < than.id;
}

// As everywhere: what was marked last.
bool holdsRather(const Attendance& row, const Attendance& than)
{
    if (isNewerMark(row.markedAt, than.markedAt) || isNewerMark(than.markedAt, row.markedAt))
        return isNewerMark(row.markedAt, than.markedAt);
    return row.id > than.id;
}

// Who has this role, or stands on this list, at the first one too.
bool Joiner::isThereAlready(const RowBase& row)
{
    const auto isOneOf = [this](Id item) { return m_items.contains(item); };
    if (row.table == Table::Assignment) {
        const auto& own = as<Assignment>(row);
        const Records<Assignment> all = m_plan.all<Assignment>();
        return std::any_of(all.begin(), all.end(), [&](const Assignment& other) {
            return isOneOf(other.agendaItem) && other.person == own.person && other.role == own.role &&
                   holdsRather(other, own);
        });
    }
    if (row.table == Table::Attendance) {
        const auto& own = as<Attendance>(row);
        const Records<Attendance> all = m_plan.all<Attendance>();
        return std::any_of(all.begin(), all.end(), [&](const Attendance& other) {
            return isOneOf(other.agendaItem) && other.person == own.person && holdsRather(other, own);
        });
    }
    return false;
}

void Joiner::takeReferences()
{
    for (const Table table : allTables) {
        if (table == Table::AgendaItem)
            continue;
        for (const FieldInfo& field : tableInfo(table).fields) {
            if (field.kind != FieldKind::Reference || field.target != Table::AgendaItem)
                continue;
            for (const auto& chunk : m_plan.rows(table).chunks()) {
                for (const Row& row : *chunk) {
                    const Value value = field.get(row->record());
                    if (!value.isNumber() || !m_items.contains(Id(value.number())))
                        continue;
                    if (isThereAlready(*row)) {
                        m_changes.put(table, row->id, row, {});
                    } else if (goes(value.number())) {
                        auto builder = tableInfo(table).build(row->id, row.get());
                        field.set(builder->record(), Value(m_first));
                        m_changes.put(table, row->id, row, builder->finish());
                    }
                }
            }
        }
    }
}

ChangeSet Joiner::join()
{
    writeFirst();
    takeChildren();
    takeTranslations();
    takeReferences();
    for (const Id id : m_items.sliced(1))
        m_changes.remove(joinedRecord(m_plan, id));
    keepStarts();
    return m_changes;
}
} // namespace

QString problemOfJoin(const Plan& plan, const Timing& timing, const QList<Id>& items)
{
    const QList<Id> inOrder = tree::blockRoots(timing, QSet<Id>(items.cbegin(), items.cend()));
    if (inOrder.size() < 2)
        return JoinPlannerTexts::tr("Choose two or more items of one day to join.");
    if (!areNeighbours(timing, inOrder))
        return JoinPlannerTexts::tr("Only items directly one after another can be joined.");
    const AgendaItem* parent = plan.find<AgendaItem>(timing.find(inOrder.constFirst())->parent);
    if (parent && parent->kind == ItemKind::Parallel)
        return JoinPlannerTexts::tr("Sessions that run at the same time cannot be joined.");
    if (const QString problem = problemOfMixture(plan, timing, inOrder); !problem.isEmpty())
        return problem;
    const QList<Id> rounds = carriers<BreakoutRound>(plan, inOrder);
    if (rounds.size() > 1)
        return JoinPlannerTexts::tr(
            "More than one of them has groups. Remove the groups of all but one first.");
    const QList<Id> desks = carriers<Helpdesk>(plan, inOrder);
    if (desks.size() > 1)
        return JoinPlannerTexts::tr(
            "More than one of them has a helpdesk. Remove the helpdesks of all but one first.");
    const bool isMixed = std::any_of(inOrder.cbegin(), inOrder.cend(), [&](Id id) {
        return joinedRecord(plan, id).kind != joinedRecord(plan, inOrder.constFirst()).kind;
    });
    if (const QList<Id> carrying = rounds + desks; isMixed && !carrying.isEmpty())
        return JoinPlannerTexts::tr(
                   "They are of different kinds, and %1 has groups or meetings. Give them the "
                   "same kind first.")
            .arg(rules::itemName(joinedRecord(plan, carrying.constFirst())));
    if (desks.size() == 1 && desks.constFirst() != inOrder.constFirst())
        return JoinPlannerTexts::tr(
                   "The meetings of %1 would begin earlier. Only the first of the items may have a helpdesk.")
            .arg(rules::itemName(joinedRecord(plan, desks.constFirst())));
    return {};
}

ChangeSet joinItems(const Plan& plan, const Timing& timing, const QList<Id>& items)
{
    if (!problemOfJoin(plan, timing, items).isEmpty())
        return {};
    return Joiner(plan, timing, tree::blockRoots(timing, QSet<Id>(items.cbegin(), items.cend()))).join();
}
} // namespace convenor
