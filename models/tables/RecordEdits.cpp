// Typing, pasting, emptying and removing in a RecordModel.
#include "domain/References.h"
#include "domain/Timing.h"
#include "tables/CellText.h"
#include "tables/RecordModel.h"

namespace convenor {
Result<Value> RecordModel::parse(int column, const QString& text) const
{
    const Error wrong{ErrorKind::WrongValue, QString::fromLatin1(m_kind.columns.at(column).field), text};
    if (!isTyped(column))
        return wrong;
    const bool nothing = text.trimmed().isEmpty();
    switch (m_kind.columns.at(column).format) {
    case RecordColumn::Format::Rank:
        if (nothing)
            return Value(qint64(0));
        break;
    case RecordColumn::Format::Clock: {
        if (nothing && field(column)->nullable())
            return Value();
        const std::optional<int> clock = parseClock(text);
        return clock ? Result<Value>(Value(qint64(*clock))) : wrong;
    }
    default:
        break;
    }
    return typedValue(m_plan, m_kind.table, *field(column), text);
}

QString RecordModel::editProblem(const QModelIndex& index, const QString& text) const
{
    if (!index.isValid())
        return {};
    const RecordColumn& column = m_kind.columns.at(index.column());
    if (!column.text)
        return parse(index.column(), text) ? QString() : help(index.column());
    // Somebody who is not there yet is like any other: what is typed for him must be possible for one of
    // them.
    CountingIds ids(m_plan.largestId() + 1);
    Plan plan = m_plan;
    Id id = idAt(index.row());
    if (id == 0) {
        id = ids.next();
        plan.rows(m_kind.table).set(id, newRow(id));
    }
    return column.type && column.type(plan, {id}, text, ids) ? QString() : help(index.column());
}

QStringList RecordModel::completions(const QModelIndex& index) const
{
    if (!index.isValid() || !isTyped(index.column()))
        return {};
    const RecordColumn& column = m_kind.columns.at(index.column());
    if (column.text)
        return column.suggestions ? column.suggestions(m_plan) : QStringList();
    return fieldCompletions(m_plan, m_kind.table, *field(index.column()));
}

// A sentence that says what would work in a column.
QString RecordModel::help(int number) const
{
    const RecordColumn& column = m_kind.columns.at(number);
    if (column.help)
        return column.help();
    if (column.format == RecordColumn::Format::Clock)
        return tr("That is no time. Type 9:15, 915, 9.15, 9h15 or 2pm.");
    if (!isTyped(number))
        return column.text ? tr("This is worked out; it cannot be typed.")
                           : tr("A picture is put in as a file; it cannot be typed.");
    return fieldHelp(*field(number));
}

Row RecordModel::newRow(Id id) const
{
    return m_kind.make ? m_kind.make(m_plan, id) : tableInfo(m_kind.table).build(id, nullptr)->finish();
}

Result<RecordModel::Edit> RecordModel::typedInto(Edit edit, int column, const QString& text) const
{
    const Error wrong{ErrorKind::WrongValue, QString::fromLatin1(m_kind.columns.at(column).field), text};
    // What was copied from there may be pasted back.
    if (!isTyped(column) && text == cellText(*edit.after, column))
        return edit;
    if (m_kind.columns.at(column).text && isTyped(column)) {
        edit.workedOut.append({column, text});
        return edit;
    }
    const Result<Value> value = parse(column, text);
    if (!value)
        return value.error();
    auto builder = tableInfo(m_kind.table).build(edit.after->id, edit.after.get());
    if (!field(column)->set(builder->record(), *value))
        return wrong;
    if (m_kind.typed)
        m_kind.typed(*edit.after, builder->record(), *field(column));
    edit.after = builder->finish();
    return edit;
}

// The rows first: what is worked out may ask for them. One text in a column is looked at once, for all rows
// that have it: filling thousands of them takes a moment.
Result<ChangeSet> RecordModel::changesOf(const QList<Edit>& edits)
{
    ChangeSet changes;
    QList<std::pair<int, QString>> order;
    QHash<std::pair<int, QString>, QList<Id>> rows; // by column and text
    for (const Edit& edit : edits) {
        if (!equalRows(edit.before, edit.after))
            changes.put(m_kind.table, edit.after->id, edit.before, edit.after);
        for (const auto& cell : edit.workedOut) {
            QList<Id>& same = rows[cell];
            if (same.isEmpty())
                order.append(cell);
            same.append(edit.after->id);
        }
    }
    if (order.isEmpty())
        return changes;
    Result<Plan> plan = m_plan.applied(changes);
    for (const auto& cell : std::as_const(order)) {
        if (!plan)
            return plan.error();
        const auto& [column, text] = cell;
        const Result<ChangeSet> more =
            m_kind.columns.at(column).type(*plan, rows.value(cell), text, m_editor.ids());
        if (!more)
            return more.error();
        plan = plan->applied(*more);
        changes.append(*more);
    }
    return changes;
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
    const Result<Edit> edit = typedInto({before, blank ? newRow(id) : before}, index.column(), text);
    const Result<ChangeSet> changes = edit ? changesOf({*edit}) : Result<ChangeSet>(edit.error());
    if (!changes) {
        emit refused(changes.error());
        return false;
    }
    if (changes->isEmpty())
        return true;
    // What is typed stays in sight, whatever the filter says of it now.
    m_rows.alwaysShow(id);
    if (blank)
        m_becoming = id;
    const QString label =
        blank
            ? tr("Added %1").arg(m_kind.name(*edit->after))
            : tr("Changed %1: %2").arg(m_kind.name(*edit->after), m_kind.columns.at(index.column()).header());
    // What was added is a step of its own: taking a later name back must not take the record away.
    const QString mergeKey =
        blank ? QString() : QStringLiteral("%1/%2/%3").arg(int(m_kind.table)).arg(id).arg(index.column());
    const Result<qint64> step = m_editor.apply(label, *changes, mergeKey);
    return report(step ? Result<QString>(tr("%1.").arg(label)) : Result<QString>(step.error()));
}

Result<QString> RecordModel::applyEdits(const QString& label, const QList<Edit>& edits)
{
    const Result<ChangeSet> changes = changesOf(edits);
    if (!changes)
        return changes.error();
    for (const Edit& edit : edits)
        m_rows.alwaysShow(edit.after->id);
    return doStep(label, *changes);
}

// A step that people would wait for is done beside the window, which says itself how it went.
Result<QString> RecordModel::doStep(const QString& label, const ChangeSet& changes)
{
    if (changes.size() >= PlanEditor::largeStep) {
        if (!m_editor.start(label, changes))
            return Error{ErrorKind::Busy, m_editor.path()};
        return QString();
    }
    const Result<qint64> step = m_editor.apply(label, changes);
    if (!step)
        return step.error();
    return changes.isEmpty() ? QString() : tr("%1.").arg(label);
}

bool RecordModel::pasteCells(const QModelIndex& topLeft, const QList<QStringList>& rows, QString* problem)
{
    QList<Edit> edits;
    QSet<std::pair<int, QString>> fitting; // worked-out columns and texts that were tried
    for (qsizetype row = 0; row < rows.size(); ++row) {
        const int target = topLeft.row() + int(row);
        if (target >= m_rows.size() && !m_kind.grows) {
            *problem = tr("There is no further row to paste into.");
            return false;
        }
        const Row before = target < m_rows.size() ? rowAt(target) : Row();
        // An empty line makes no record, and an empty cell of a new one says nothing.
        if (!before && rows[row].join(QString()).trimmed().isEmpty())
            continue;
        Edit edit{before, before ? before : newRow(m_editor.ids().next())};
        for (qsizetype column = 0; column < rows[row].size(); ++column) {
            const int section = topLeft.column() + int(column);
            if (section >= columnCount())
                break;
            const QString& text = rows[row][column];
            if (text.isNull() || (!before && text.trimmed().isEmpty()))
                continue;
            const Result<Edit> next = typedInto(edit, section, text);
            const bool isTried = field(section) || fitting.contains({section, text});
            if (!next || !(isTried || editProblem(index(target, section), text).isEmpty())) {
                *problem =
                    tr("Row %1, %2: %3").arg(row + 1).arg(m_kind.columns.at(section).header(), help(section));
                return false;
            }
            if (!field(section))
                fitting.insert({section, text});
            edit = *next;
        }
        edits.append(edit);
    }
    return report(applyEdits(tr("Pasted %n row(s)", nullptr, int(rows.size())), edits));
}

QString RecordModel::clearCells(const QModelIndexList& cells)
{
    QHash<int, Edit> edited;
    for (const QModelIndex& cell : cells) {
        if (cell.row() >= m_rows.size())
            continue;
        const Row& row = rowAt(cell.row());
        const Result<Edit> next =
            typedInto(edited.value(cell.row(), {row, row}), cell.column(), QLatin1String(""));
        if (!next)
            return tr("%1 cannot be empty.").arg(m_kind.columns.at(cell.column()).header());
        edited.insert(cell.row(), *next);
    }
    report(applyEdits(tr("Emptied %n cell(s)", nullptr, int(cells.size())), edited.values()));
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
    report(doStep(label, changes));
}
} // namespace convenor
