#include "tables/RecordModel.h"

#include "domain/planners/PeopleCell.h"
#include "domain/References.h"
#include "domain/Timing.h"
#include "tables/CellText.h"

namespace convenor {
namespace {
// Sets larger than this are shown by a reset: cheaper than so many single moves.
constexpr qsizetype largestStepwise = 500;
} // namespace

RecordModel::RecordModel(PlanEditor& editor, RecordKind kind, QObject* parent)
    : GridModel(editor, parent), m_kind(std::move(kind))
{
    for (const RecordColumn& column : std::as_const(m_kind.columns)) {
        const FieldInfo* info = tableInfo(m_kind.table).field(QString::fromLatin1(column.field));
        Q_ASSERT(info);
        m_fields.append(info);
    }
    connect(&editor, &PlanEditor::changed, this, &RecordModel::take);
    connect(&editor, &PlanEditor::reloaded, this, &RecordModel::reset);
    reset();
}

const FieldInfo& RecordModel::field(int column) const
{
    return *m_fields.at(column);
}

int RecordModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size()) + (hasBlankRow() ? 1 : 0) + (m_secondBlank ? 1 : 0);
}

int RecordModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_fields.size());
}

QString RecordModel::cellText(const RowBase& row, int column) const
{
    const Value value = field(column).get(row.record());
    switch (m_kind.columns.at(column).format) {
    case RecordColumn::Format::Clock:
        return value.isNumber() ? clockText(int(value.number())) : QString();
    case RecordColumn::Format::Picture:
        return pictureText(value.text());
    case RecordColumn::Format::Plain:
        break;
    }
    return displayText(m_plan, m_kind.table, field(column), value);
}

// What a screen reader says: the column's name and what stands there.
QString RecordModel::cellSentence(const QModelIndex& index) const
{
    const QString header = m_kind.columns.at(index.column()).header();
    if (index.row() >= m_rows.size())
        return tr("New row, %1").arg(header);
    const QString text = cellText(*rowAt(index.row()), index.column());
    return text.isEmpty() ? tr("%1: empty").arg(header) : tr("%1: %2").arg(header, text);
}

QVariant RecordModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const bool blank = index.row() >= m_rows.size();
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        if (blank)
            return role == Qt::DisplayRole && index.column() == 0 ? QVariant(m_kind.blankHint)
                                                                  : QVariant(QString());
        return cellText(*rowAt(index.row()), index.column());
    case Qt::AccessibleTextRole:
        return cellSentence(index);
    case IdRole:
        return QVariant::fromValue<qint64>(idAt(index.row()));
    default:
        return {};
    }
}

QVariant RecordModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    if (orientation == Qt::Vertical)
        return section < m_rows.size() ? QVariant(section + 1) : QVariant(QStringLiteral("+"));
    return section < m_kind.columns.size() ? QVariant(m_kind.columns.at(section).header()) : QVariant();
}

Qt::ItemFlags RecordModel::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags base = QAbstractTableModel::flags(index);
    const bool isFixed = m_editor.isReadOnly() || !index.isValid() || !isTyped(index.column());
    return isFixed ? base : base | Qt::ItemIsEditable;
}

Result<Value> RecordModel::parse(int column, const QString& text) const
{
    const Error wrong{ErrorKind::WrongValue, QString::fromLatin1(field(column).name), text};
    if (!isTyped(column))
        return wrong;
    if (m_kind.columns.at(column).format != RecordColumn::Format::Clock)
        return typedValue(m_plan, m_kind.table, field(column), text);
    if (text.trimmed().isEmpty() && field(column).nullable())
        return Value();
    const std::optional<int> clock = parseClock(text);
    return clock ? Result<Value>(Value(qint64(*clock))) : wrong;
}

QString RecordModel::editProblem(const QModelIndex& index, const QString& text) const
{
    return !index.isValid() || parse(index.column(), text) ? QString() : help(index.column());
}

// A sentence that says what would work in a column.
QString RecordModel::help(int column) const
{
    if (m_kind.columns.at(column).format == RecordColumn::Format::Clock)
        return tr("That is no time. Type 9:15, 915, 9.15, 9h15 or 2pm.");
    if (!isTyped(column))
        return tr("A picture is put in as a file; it cannot be typed.");
    return fieldHelp(field(column));
}

QStringList RecordModel::completions(const QModelIndex& index) const
{
    if (!index.isValid() || !isTyped(index.column()))
        return {};
    return fieldCompletions(m_plan, m_kind.table, field(index.column()));
}

Row RecordModel::newRow(Id id) const
{
    return m_kind.make ? m_kind.make(m_plan, id) : tableInfo(m_kind.table).build(id, nullptr)->finish();
}

Result<Row> RecordModel::typed(const Row& start, Id id, int column, const QString& text) const
{
    // What was copied from there may be pasted back.
    if (!isTyped(column) && text == cellText(*start, column))
        return start;
    const Result<Value> value = parse(column, text);
    if (!value)
        return value.error();
    auto builder = tableInfo(m_kind.table).build(id, start.get());
    if (!field(column).set(builder->record(), *value))
        return Error{ErrorKind::WrongValue, QString::fromLatin1(field(column).name), text};
    return builder->finish();
}

bool RecordModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::EditRole || !index.isValid() || m_editor.isReadOnly())
        return false;
    const QString text = value.toString();
    const bool blank = index.row() >= m_rows.size();
    if (blank && text.trimmed().isEmpty())
        return false;
    const Row before = blank ? Row() : rowAt(index.row());
    const Id id = blank ? m_editor.ids().next() : before->id;
    const Result<Row> after = typed(blank ? newRow(id) : before, id, index.column(), text);
    if (!after) {
        emit refused(after.error());
        return false;
    }
    if (equalRows(before, *after))
        return true;
    if (blank) {
        m_alwaysShown.insert(id);
        m_becoming = id;
    }
    ChangeSet changes;
    changes.put(m_kind.table, id, before, *after);
    const QString label =
        blank ? tr("Added %1").arg(m_kind.name(**after))
              : tr("Changed %1: %2").arg(m_kind.name(**after), m_kind.columns.at(index.column()).header());
    // What was added is a step of its own: taking a later name back must not take the record away.
    const QString mergeKey =
        blank ? QString() : QStringLiteral("%1/%2/%3").arg(int(m_kind.table)).arg(id).arg(index.column());
    const Result<qint64> step = m_editor.apply(label, changes, mergeKey);
    return report(step ? Result<QString>(tr("%1.").arg(label)) : Result<QString>(step.error()));
}

Result<QString> RecordModel::applyRows(const QString& label, const QList<QPair<Row, Row>>& edits)
{
    ChangeSet changes;
    for (const auto& [before, after] : edits) {
        if (!equalRows(before, after))
            changes.put(m_kind.table, after->id, before, after);
    }
    const Result<qint64> step = m_editor.apply(label, changes);
    if (!step)
        return step.error();
    return changes.isEmpty() ? QString() : tr("%1.").arg(label);
}

bool RecordModel::pasteCells(const QModelIndex& topLeft, const QList<QStringList>& rows, QString* problem)
{
    QList<QPair<Row, Row>> edits;
    for (qsizetype row = 0; row < rows.size(); ++row) {
        const int target = topLeft.row() + int(row);
        if (target >= m_rows.size() && !m_kind.grows) {
            *problem = tr("There is no further row to paste into.");
            return false;
        }
        const Row before = target < m_rows.size() ? rowAt(target) : Row();
        const Id id = before ? before->id : m_editor.ids().next();
        // An empty line makes no record, and an empty cell of a new one says nothing.
        if (!before && rows[row].join(QString()).trimmed().isEmpty())
            continue;
        Row after = before ? before : newRow(id);
        for (qsizetype column = 0; column < rows[row].size(); ++column) {
            const int section = topLeft.column() + int(column);
            if (section >= columnCount())
                break;
            const QString& text = rows[row][column];
            if (!before && text.trimmed().isEmpty())
                continue;
            const Result<Row> next = typed(after, id, section, text);
            if (!next) {
                *problem =
                    tr("Row %1, %2: %3").arg(row + 1).arg(m_kind.columns.at(section).header(), help(section));
                return false;
            }
            after = *next;
        }
        edits.append({before, after});
    }
    return report(applyRows(tr("Pasted %n row(s)", nullptr, int(rows.size())), edits));
}

QString RecordModel::clearCells(const QModelIndexList& cells)
{
    QHash<int, Row> edited;
    for (const QModelIndex& cell : cells) {
        if (cell.row() >= m_rows.size())
            continue;
        const Row start = edited.value(cell.row(), rowAt(cell.row()));
        const Result<Row> next = typed(start, start->id, cell.column(), QString());
        if (!next)
            return tr("%1 cannot be empty.").arg(m_kind.columns.at(cell.column()).header());
        edited.insert(cell.row(), *next);
    }
    QList<QPair<Row, Row>> edits;
    for (auto it = edited.cbegin(); it != edited.cend(); ++it)
        edits.append({rowAt(it.key()), it.value()});
    report(applyRows(tr("Emptied %n cell(s)", nullptr, int(cells.size())), edits));
    return {};
}

void RecordModel::removeRecords(const QList<int>& rows)
{
    ChangeSet changes;
    QString name;
    int count = 0;
    for (int row : rows) {
        if (row < 0 || row >= m_rows.size())
            continue;
        name = m_kind.name(*rowAt(row));
        removeWithDependants(m_plan, m_kind.table, rowAt(row)->id, changes);
        ++count;
    }
    const QString label = count == 1 ? tr("Removed %1").arg(name) : tr("Removed %n row(s)", nullptr, count);
    const Result<qint64> step = m_editor.apply(label, changes);
    report(step ? Result<QString>(count > 0 ? tr("%1.").arg(label) : QString())
                : Result<QString>(step.error()));
}

int RecordModel::rowOf(Id id) const
{
    for (int row = 0; row < m_rows.size(); ++row) {
        if (rowAt(row)->id == id)
            return row;
    }
    return -1;
}

int RecordModel::blankRow() const
{
    return hasBlankRow() ? rowCount() - 1 : -1;
}

Id RecordModel::idAt(int row) const
{
    return row >= 0 && row < m_rows.size() ? rowAt(row)->id : 0;
}

bool RecordModel::precedes(const RowBase& a, const RowBase& b) const
{
    if (m_kind.before) {
        if (m_kind.before(a, b))
            return true;
        if (m_kind.before(b, a))
            return false;
    }
    return a.id < b.id;
}

int RecordModel::placeOf(const RowBase& row) const
{
    const auto place = std::partition_point(m_rows.cbegin(), m_rows.cend(),
                                            [&](const Row& other) { return precedes(*other, row); });
    return int(place - m_rows.cbegin());
}

bool RecordModel::passes(const RowBase& row) const
{
    if (m_kind.shown && !m_kind.shown(row))
        return false;
    if (m_filter.isEmpty() || m_alwaysShown.contains(row.id))
        return true;
    for (int column = 0; column < columnCount(); ++column) {
        if (foldedName(cellText(row, column)).contains(m_filter))
            return true;
    }
    return false;
}

void RecordModel::setFilter(const QString& text)
{
    m_filter = foldedName(text);
    m_alwaysShown.clear();
    reset();
}

void RecordModel::reset()
{
    beginResetModel();
    m_plan = m_editor.plan();
    m_rows.clear();
    for (const auto& chunk : m_plan.rows(m_kind.table).chunks()) {
        for (const Row& row : *chunk) {
            if (passes(*row))
                m_rows.append(row);
        }
    }
    if (m_kind.before)
        std::sort(m_rows.begin(), m_rows.end(),
                  [this](const Row& a, const Row& b) { return precedes(*a, *b); });
    endResetModel();
}

void RecordModel::take(const ChangeSet& changes)
{
    if (changes.size() >= largestStepwise) {
        reset();
        return;
    }
    m_plan = m_editor.plan();
    bool othersChanged = false;
    for (const Change& change : changes) {
        if (change.table == m_kind.table)
            takeOne(change);
        else
            othersChanged = true;
    }
    // Cells that show the names of other rows may read differently now.
    if (othersChanged && !m_rows.isEmpty())
        emit dataChanged(index(0, 0), index(int(m_rows.size()) - 1, columnCount() - 1));
}

void RecordModel::takeOne(const Change& change)
{
    const int old = rowOf(change.id);
    if (!change.after || !passes(*change.after)) {
        if (old < 0)
            return;
        beginRemoveRows({}, old, old);
        m_rows.removeAt(old);
        endRemoveRows();
        return;
    }
    if (old < 0) {
        const int place = placeOf(*change.after);
        const int end = int(m_rows.size());
        if ((place == end || change.id == m_becoming) && hasBlankRow()) {
            // The blank row becomes the record's, and a new blank row comes behind it: the current cell
            // stays. First the new row, then what the old one holds: one signal cannot say both.
            beginInsertRows({}, end + 1, end + 1);
            m_secondBlank = true;
            endInsertRows();
            m_secondBlank = false;
            m_rows.append(change.after);
            emit dataChanged(index(end, 0), index(end, columnCount() - 1));
            moveRow(end, place);
            return;
        }
        beginInsertRows({}, place, place);
        m_rows.insert(place, change.after);
        endInsertRows();
        return;
    }
    m_rows[old] = change.after;
    // Where the row belongs among the others now.
    QList<Row> others = m_rows;
    others.removeAt(old);
    const auto found = std::partition_point(
        others.cbegin(), others.cend(), [&](const Row& other) { return precedes(*other, *change.after); });
    const int place = int(found - others.cbegin());
    moveRow(old, place);
    emit dataChanged(index(place, 0), index(place, columnCount() - 1));
}

void RecordModel::moveRow(int from, int to)
{
    if (from == to)
        return;
    beginMoveRows({}, from, from, {}, to > from ? to + 1 : to);
    m_rows.move(from, to);
    endMoveRows();
}
} // namespace convenor
