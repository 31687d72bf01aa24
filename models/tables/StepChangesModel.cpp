#include "tables/StepChangesModel.h"

#include "domain/FieldNames.h"
#include "domain/planners/TaskPlanner.h"
#include "domain/Records.h"
#include "domain/Timing.h"
#include "editing/RestoreEdits.h"
#include "tables/CellText.h"

namespace convenor {
namespace {
constexpr qsizetype mostRows = 5000;
constexpr qsizetype longestText = 300;

// Minutes from midnight.
bool isClock(const FieldInfo& field)
{
    static const QSet<QLatin1String> clocks = {
        QLatin1String("pinned_start"), QLatin1String("must_end_at"), QLatin1String("opens"),
        QLatin1String("from_minute"),  QLatin1String("to_minute"),   QLatin1String("actual_start"),
        QLatin1String("actual_end"),   QLatin1String("earliest"),    QLatin1String("latest")};
    return clocks.contains(QLatin1String(field.name));
}

bool isPosition(const FieldInfo& field)
{
    return field.name == QLatin1String("position");
}
} // namespace

StepChangesModel::StepChangesModel(PlanEditor& editor, QObject* parent)
    : QAbstractTableModel(parent), m_editor(editor)
{
    // Names of what the values refer to may read differently; after an erasing the step does.
    connect(&editor, &PlanEditor::changed, this, [this] {
        if (!m_rows.isEmpty())
            emit dataChanged(index(0, 0), index(int(m_rows.size()) - 1, ColumnCount - 1));
    });
    connect(&editor, &PlanEditor::reloaded, this, [this] {
        if (!setStep(m_step))
            m_step = 0; // it is no longer in the history: nothing is shown
    });
}

Result<Done> StepChangesModel::setStep(qint64 number)
{
    ChangeSet changes;
    bool found = number == 0;
    Result<Done> read = Done{};
    if (number != 0) {
        read = m_editor.readSteps({number}, [&](qint64, const ChangeSet& step) {
            changes = step;
            found = true;
        });
    }
    if (read && !found)
        read = Error{ErrorKind::NoSuchRecord, QStringLiteral("revision"), QString::number(number)};
    beginResetModel();
    m_step = read ? number : 0;
    m_changes = std::move(changes);
    m_rows.clear();
    m_isCut = false;
    for (qsizetype number = 0; number < m_changes.size() && !m_isCut; ++number) {
        m_isCut = m_rows.size() >= mostRows;
        if (!m_isCut)
            m_rows += linesOf(number);
    }
    endResetModel();
    return read;
}

QList<StepChangesModel::Line> StepChangesModel::linesOf(qsizetype number) const
{
    const Change& change = m_changes.changes().at(number);
    QList<Line> lines;
    // Seats follow from bookings.
    if (change.table == Table::BookingSeat)
        return lines;
    if (!change.isEdit())
        lines.append({number, nullptr});
    const auto blank = tableInfo(change.table).build(change.id, nullptr);
    for (const FieldInfo& field : tableInfo(change.table).fields) {
        const Value before = change.before ? field.get(change.before->record()) : field.get(blank->record());
        const Value after = change.after ? field.get(change.after->record()) : field.get(blank->record());
        const bool isOrderOfNew = isPosition(field) && !change.isEdit();
        if (before != after && !isOrderOfNew)
            lines.append({number, &field});
    }
    return lines;
}

const Change& StepChangesModel::changeAt(int row) const
{
    return m_changes.changes().at(m_rows.at(row).change);
}

int StepChangesModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int StepChangesModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

// What the value refers to, as this step knew it, else as it is called now.
QString StepChangesModel::rowText(const FieldInfo& field, Id id, bool after) const
{
    const Change* change = m_changes.find(field.target, id);
    Row row = !change ? Row() : after ? change->after : change->before;
    if (!row)
        row = m_editor.plan().rows(field.target).row(id);
    if (!row)
        return tr("(no longer there)");
    const QString name = rowName(*row);
    return name.isEmpty() ? recordInWords(m_editor.plan(), *row) : name;
}

QString StepChangesModel::valueText(const Line& line, bool after) const
{
    const Change& change = m_changes.changes().at(line.change);
    const Row& row = after ? change.after : change.before;
    if (!row)
        return {};
    if (!line.field)
        return after ? tr("added") : tr("was there");
    const FieldInfo& field = *line.field;
    const Value value = field.get(row->record());
    if (isPosition(field))
        return after ? tr("changed") : QString();
    if (value.isNull() || (field.kind == FieldKind::Reference && value.number() == 0))
        return {};
    if (field.kind == FieldKind::Reference)
        return rowText(field, value.number(), after);
    if (field.name == QLatin1String("days_before"))
        return dueWords(int(value.number()));
    if (isClock(field) && value.isNumber())
        return clockText(int(value.number()));
    if (change.table == Table::Asset && field.name == QLatin1String("data"))
        return pictureText(value.text());
    const QString text = displayText(m_editor.plan(), change.table, field, value).simplified();
    return text.size() > longestText ? text.left(longestText) + QChar(0x2026) : text;
}

QString StepChangesModel::cellText(const Line& line, int column) const
{
    const Change& change = m_changes.changes().at(line.change);
    switch (column) {
    case RecordColumn:
        return headline(recordInWords(m_editor.plan(), change.after ? *change.after : *change.before));
    case FieldColumn:
        return line.field ? fieldName(change.table, *line.field) : QString();
    case BeforeColumn:
        return valueText(line, false);
    default:
        return line.field || change.after ? valueText(line, true) : tr("removed");
    }
}

// "Agenda item “Keynote”, minutes: 45, then 60".
QString StepChangesModel::sentence(const Line& line) const
{
    const QString record = cellText(line, RecordColumn);
    if (!line.field)
        return tr("%1: %2", "record, added or removed").arg(record, cellText(line, AfterColumn));
    const QString none = tr("nothing");
    const QString before = valueText(line, false);
    const QString after = valueText(line, true);
    return tr("%1, %2: %3, then %4", "record, field, before, after")
        .arg(record, cellText(line, FieldColumn), before.isEmpty() ? none : before,
             after.isEmpty() ? none : after);
}

QVariant StepChangesModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= m_rows.size())
        return {};
    const Line& line = m_rows.at(index.row());
    if (role == Qt::DisplayRole)
        return cellText(line, index.column());
    if (role == Qt::AccessibleTextRole)
        return sentence(line);
    return {};
}

QVariant StepChangesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole || orientation == Qt::Vertical)
        return {};
    const QStringList titles{tr("What"), tr("Field"), tr("Before"), tr("After")};
    return titles.value(section);
}
} // namespace convenor
