#include "tables/AgendaModel.h"

#include "domain/Names.h"
#include "domain/planners/PeopleCell.h"
#include "domain/Records.h"

namespace convenor {
namespace {
constexpr qsizetype largestStepwise = 500;
} // namespace

AgendaModel::AgendaModel(PlanEditor& editor, QObject* parent) : GridModel(editor, parent), m_edits(editor)
{
    connect(&editor, &PlanEditor::changed, this, &AgendaModel::take);
    connect(&editor, &PlanEditor::reloaded, this, &AgendaModel::reset);
    reset();
}

void AgendaModel::setDay(Id day)
{
    m_day = day;
    reset();
}

void AgendaModel::reset()
{
    beginResetModel();
    m_plan = m_editor.plan();
    m_timing = m_editor.timing();
    m_people.clear();
    if (!m_timing.day(m_day))
        m_day = m_timing.days().isEmpty() ? 0 : m_timing.days().constFirst().day;
    m_rows = rowsOfDay();
    endResetModel();
}

void AgendaModel::setProblems(const QHash<Id, Severity>& worst)
{
    const QHash<Id, Severity> before = std::exchange(m_problems, worst);
    m_problems.removeIf(
        [](const std::pair<const Id&, Severity&>& mark) { return mark.second == Severity::Hint; });
    for (int row = 0; row < m_rows.size(); ++row) {
        const Id id = m_rows.at(row);
        const bool same = before.contains(id) == m_problems.contains(id) &&
                          before.value(id, Severity::Hint) == m_problems.value(id, Severity::Hint);
        if (!same)
            emit dataChanged(index(row, StripeColumn), index(row, TitleColumn));
    }
}

QList<Id> AgendaModel::rowsOfDay() const
{
    QList<Id> rows;
    for (const ItemTime& time : m_timing.items()) {
        if (time.day == m_day)
            rows.append(time.item);
    }
    return rows;
}

int AgendaModel::rowCount(const QModelIndex& parent) const
{
    if (parent.isValid())
        return 0;
    return int(m_rows.size()) + (m_editor.isReadOnly() || m_day == 0 ? 0 : 1) + (m_secondBlank ? 1 : 0);
}

int AgendaModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

std::optional<AgendaField> AgendaModel::fieldOf(int column)
{
    switch (column) {
    case StartColumn:
        return AgendaField::Start;
    case EndColumn:
        return AgendaField::End;
    case MinutesColumn:
        return AgendaField::Minutes;
    case TitleColumn:
        return AgendaField::Title;
    case PeopleColumn:
        return AgendaField::People;
    case RoomColumn:
        return AgendaField::Room;
    case KindColumn:
        return AgendaField::Kind;
    default:
        return std::nullopt;
    }
}

QVariant AgendaModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const Id id = idAt(index.row());
    const AgendaItem* item = m_plan.find<AgendaItem>(id);
    const ItemTime* time = m_timing.find(id);
    if (!item || !time)
        return blankData(index.column(), role);
    switch (role) {
    case Qt::DisplayRole:
        if (index.column() == StartColumn || index.column() == EndColumn)
            return shownClock(index.column() == StartColumn ? time->start : time->end);
        return text(*time, *item, index.column());
    case Qt::EditRole:
        return text(*time, *item, index.column());
    case Qt::AccessibleTextRole:
        return rowSentence(*time, *item, index.column());
    case Qt::CheckStateRole:
        return index.column() == PinColumn ? QVariant(item->pinnedStart ? Qt::Checked : Qt::Unchecked)
                                           : QVariant();
    case Qt::TextAlignmentRole:
        return index.column() >= StartColumn && index.column() <= MinutesColumn
                   ? QVariant(int(Qt::AlignRight | Qt::AlignVCenter))
                   : QVariant();
    case IdRole:
        return QVariant::fromValue<qint64>(id);
    case DepthRole:
        return time->depth;
    case CodeRole:
        return QString::fromLatin1(codeOf(item->kind));
    case KindRole:
        return int(item->kind);
    case PinnedRole:
        return item->pinnedStart.has_value();
    case FloatingTimeRole:
        return !item->pinnedStart;
    case SeverityRole: {
        const auto worst = m_problems.constFind(id);
        return worst == m_problems.cend() || index.column() != StripeColumn ? QVariant() : int(*worst);
    }
    case ChipRole:
        return chip(*time, *item);
    case ChipIsProblemRole:
        return time->gapBefore < 0;
    default:
        return {};
    }
}

Qt::ItemFlags AgendaModel::flags(const QModelIndex& index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (m_editor.isReadOnly() || !index.isValid())
        return flags;
    const bool blank = index.row() >= m_rows.size();
    if (index.column() == PinColumn)
        return blank ? flags : flags | Qt::ItemIsUserCheckable;
    if (!fieldOf(index.column()))
        return flags;
    return follows(index.row(), index.column()) ? flags : flags | Qt::ItemIsEditable;
}

// The length of what holds others follows from them.
bool AgendaModel::follows(int row, int column) const
{
    const ItemTime* time = m_timing.find(idAt(row));
    return time && time->hasChildren && (column == MinutesColumn || column == EndColumn);
}

// A new item stands where the last one does.
int AgendaModel::blankDepth() const
{
    const ItemTime* last = m_rows.isEmpty() ? nullptr : m_timing.find(m_rows.constLast());
    return last ? last->depth : 0;
}

AgendaPlace AgendaModel::blankPlace() const
{
    const ItemTime* last = m_rows.isEmpty() ? nullptr : m_timing.find(m_rows.constLast());
    return {m_day, last ? last->parent : 0, 0};
}

bool AgendaModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (!index.isValid() || m_editor.isReadOnly())
        return false;
    const Id id = idAt(index.row());
    if (role == Qt::CheckStateRole && index.column() == PinColumn && id != 0)
        return run(m_edits.togglePin(id));
    const std::optional<AgendaField> field = fieldOf(index.column());
    if (role != Qt::EditRole || !field)
        return false;
    const QString typed = value.toString();
    if (id == 0) {
        if (typed.trimmed().isEmpty())
            return false;
        return run(m_edits.typeNew(blankPlace(), *field, typed, nullptr));
    }
    // Leaving a cell without a change is no step: an unchanged floating start must not become a pin.
    if (typed == data(index, Qt::EditRole).toString())
        return true;
    return run(m_edits.type(id, *field, typed));
}

QString AgendaModel::editProblem(const QModelIndex& index, const QString& text) const
{
    const std::optional<AgendaField> field = index.isValid() ? fieldOf(index.column()) : std::nullopt;
    if (!field)
        return {};
    const Id id = idAt(index.row());
    // A blank row left blank makes nothing.
    if (id == 0 && text.trimmed().isEmpty())
        return {};
    return m_edits.problemOf(id, *field, text);
}

QStringList AgendaModel::completions(const QModelIndex& index) const
{
    QStringList texts;
    switch (index.column()) {
    case PeopleColumn:
        for (const Person& person : m_plan.all<Person>())
            texts << fullName(person);
        break;
    case RoomColumn:
        for (const Room& room : m_plan.all<Room>())
            texts << room.name;
        break;
    case KindColumn:
        for (std::size_t i = 0; i < wordsOf<ItemKind>.size(); ++i)
            texts << translatedName(nameOf(static_cast<ItemKind>(i)));
        break;
    default:
        break;
    }
    return texts;
}

bool AgendaModel::pasteCells(const QModelIndex& topLeft, const QList<QStringList>& rows, QString* problem)
{
    QList<AgendaField> fields;
    for (int column = topLeft.column(); column < ColumnCount; ++column) {
        if (const std::optional<AgendaField> field = fieldOf(column))
            fields.append(*field);
    }
    QList<Id> items;
    QList<AgendaEdits::PastedRow> texts;
    for (qsizetype row = 0; row < rows.size(); ++row) {
        const int target = topLeft.row() + int(row);
        items.append(idAt(target));
        texts.append(AgendaEdits::PastedRow());
        for (int column = topLeft.column(); column < ColumnCount; ++column) {
            const qsizetype offset = column - topLeft.column();
            const std::optional<AgendaField> field = fieldOf(column);
            // A cell over a column that takes no text goes with it.
            if (!field || offset >= rows[row].size())
                continue;
            const QString& text = rows[row][offset];
            texts.last().append(staysAs(target, column, text) ? std::nullopt : std::optional(text));
            const QString sentence =
                texts.last().last() ? m_edits.problemOf(items.last(), *field, text) : QString();
            if (!sentence.isEmpty()) {
                *problem = tr("Row %1: %2").arg(row + 1).arg(sentence);
                return false;
            }
        }
    }
    return run(m_edits.paste(items, blankPlace(), fields, texts));
}

// A text that changes nothing in a cell: an empty one of a new row; what the cell shows already, for an
// unchanged floating start must not become a pin; times that follow from what the item holds.
bool AgendaModel::staysAs(int row, int column, const QString& text) const
{
    return idAt(row) == 0 ? text.trimmed().isEmpty()
                          : follows(row, column) || text == index(row, column).data(Qt::EditRole).toString();
}

QString AgendaModel::clearCells(const QModelIndexList& cells)
{
    QList<AgendaEdits::Cell> wanted;
    for (const QModelIndex& cell : cells) {
        const Id id = idAt(cell.row());
        const std::optional<AgendaField> field = fieldOf(cell.column());
        // Nothing stands in the stripe and the pin, or in the blank row.
        if (id == 0 || !field)
            continue;
        if (*field == AgendaField::Minutes || *field == AgendaField::End || *field == AgendaField::Kind)
            return tr("%1 cannot be empty.").arg(headerData(cell.column(), Qt::Horizontal).toString());
        wanted.append({id, *field});
    }
    run(m_edits.clear(wanted));
    return {};
}

void AgendaModel::removeRecords(const QList<int>& rows)
{
    QList<Id> items;
    for (int row : rows) {
        if (const Id id = idAt(row))
            items.append(id);
    }
    run(m_edits.remove(items));
}

int AgendaModel::rowOf(Id id) const
{
    return int(m_rows.indexOf(id));
}

Id AgendaModel::idAt(int row) const
{
    return m_rows.value(row);
}

bool AgendaModel::dayIsOver() const
{
    const DayTime* day = m_timing.day(m_day);
    return day && day->over() > 0;
}

void AgendaModel::take(const ChangeSet& changes)
{
    const bool dayGone = m_editor.timing().day(m_day) == nullptr;
    if (changes.size() >= largestStepwise || dayGone || m_day == 0) {
        reset();
        return;
    }
    const Timing before = m_timing;
    const int depthBefore = blankDepth();
    m_plan = m_editor.plan();
    m_timing = m_editor.timing();
    const bool people = std::any_of(changes.begin(), changes.end(), [](const Change& change) {
        return change.table == Table::Person || change.table == Table::Assignment;
    });
    if (people)
        m_people.clear();
    takeRows(rowsOfDay());
    announceRetimed(before, changes);
    if (const int blank = blankRow(); blank >= 0 && blankDepth() != depthBefore)
        emit dataChanged(index(blank, 0), index(blank, ColumnCount - 1));
}

void AgendaModel::insertRow(int row, Id id)
{
    const bool atEnd = row == m_rows.size() && !m_editor.isReadOnly();
    if (!atEnd) {
        beginInsertRows({}, row, row);
        m_rows.insert(row, id);
        endInsertRows();
        return;
    }
    // The blank row becomes the item's, and a new blank row comes behind it: the current cell stays. First
    // the new row, then what the old one holds: one signal cannot say both.
    beginInsertRows({}, row + 1, row + 1);
    m_secondBlank = true;
    endInsertRows();
    m_secondBlank = false;
    m_rows.append(id);
    emit dataChanged(index(row, 0), index(row, ColumnCount - 1));
}

// Brings m_rows to `rows` by the fewest announced steps: removals, then moves and insertions from the top
// down.
void AgendaModel::takeRows(const QList<Id>& rows)
{
    if (rows == m_rows)
        return;
    const QSet<Id> wanted(rows.cbegin(), rows.cend());
    for (int row = int(m_rows.size()) - 1; row >= 0; --row) {
        if (wanted.contains(m_rows.at(row)))
            continue;
        beginRemoveRows({}, row, row);
        m_rows.removeAt(row);
        endRemoveRows();
    }
    QSet<Id> present(m_rows.cbegin(), m_rows.cend());
    for (int row = 0; row < rows.size(); ++row) {
        const Id id = rows.at(row);
        if (row < m_rows.size() && m_rows.at(row) == id)
            continue;
        if (!present.contains(id)) {
            insertRow(row, id);
            present.insert(id);
            continue;
        }
        const int from = int(m_rows.indexOf(id, row));
        int count = 1; // children come along in one go
        while (from + count < m_rows.size() && row + count < rows.size() &&
               m_rows.at(from + count) == rows.at(row + count))
            ++count;
        beginMoveRows({}, from, from + count - 1, {}, row);
        std::rotate(m_rows.begin() + row, m_rows.begin() + from, m_rows.begin() + from + count);
        endMoveRows();
    }
}

// Cells that read differently: rows whose times moved, rows the set names, and all of them when names may
// have changed.
void AgendaModel::announceRetimed(const Timing& before, const ChangeSet& changes)
{
    const bool namesChanged = std::any_of(changes.begin(), changes.end(), [](const Change& change) {
        return change.table != Table::AgendaItem && change.table != Table::Day;
    });
    int first = -1;
    int last = -1;
    for (int row = 0; row < m_rows.size(); ++row) {
        const Id id = m_rows.at(row);
        const ItemTime* old = before.find(id);
        const ItemTime* now = m_timing.find(id);
        // What is free in a lane follows from the longest one, which the parallel sessions end with.
        const ItemTime* oldHost = now ? before.find(now->parent) : nullptr;
        const ItemTime* host = now ? m_timing.find(now->parent) : nullptr;
        const bool sameHost = !host || (oldHost && *oldHost == *host);
        const bool same = old && now && *old == *now && sameHost;
        if (same && !namesChanged && !changes.find(Table::AgendaItem, id))
            continue;
        if (first < 0)
            first = row;
        last = row;
    }
    if (first >= 0)
        emit dataChanged(index(first, 0), index(last, ColumnCount - 1));
}
} // namespace convenor
