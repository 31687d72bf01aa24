#include "tables/RunModel.h"

#include "domain/planners/PeopleCell.h"
#include "domain/Records.h"

#include <algorithm>

namespace convenor {
namespace {
bool isTypedColumn(int column)
{
    return column == RunModel::BeganColumn || column == RunModel::EndedColumn;
}
} // namespace

QStringList peopleAt(const Plan& plan, Id item)
{
    QStringList names;
    for (const Assignment& assignment : plan.all<Assignment>()) {
        const Person* person = assignment.agendaItem == item ? plan.find<Person>(assignment.person) : nullptr;
        if (person && assignment.status != AssignmentStatus::Declined)
            names.append(fullName(*person));
    }
    return names;
}

RunModel::RunModel(PlanEditor& editor, const RunEdits& edits, QObject* parent)
    : GridModel(editor, parent), m_edits(edits)
{
    connect(&editor, &PlanEditor::changed, this, &RunModel::refresh);
    connect(&editor, &PlanEditor::reloaded, this, &RunModel::refresh);
}

void RunModel::setDay(Id day)
{
    m_day = day;
    refresh();
}

void RunModel::refresh()
{
    m_run = m_edits.run(m_day);
    show(lines());
}

// How the item differs from the plan, in a few words.
QString RunModel::standsText(const RunItem& run) const
{
    const ItemTime& planned = *m_editor.timing().find(run.item);
    const int longer = (run.end - run.start) - planned.minutes();
    switch (run.state) {
    case RunState::Running:
        return tr("until %1").arg(clockText(run.end));
    case RunState::ToCome:
        return run.start == planned.start ? QString() : tr("expected %1").arg(clockText(run.start));
    case RunState::Over:
        break;
    }
    if (longer == 0 || !m_run.isRecorded)
        return {};
    const int shorter = -longer;
    return longer > 0 ? tr("%n min longer", nullptr, longer) : tr("%n min shorter", nullptr, shorter);
}

RunModel::Line RunModel::lineOf(const RunItem& run) const
{
    const Plan& plan = m_editor.plan();
    const ItemTime& planned = *m_editor.timing().find(run.item);
    const AgendaItem& item = *plan.find<AgendaItem>(run.item);
    const auto text = [](const std::optional<int>& minute) {
        return minute ? clockText(*minute) : QString();
    };
    Line line;
    line.item = run.item;
    line.depth = planned.depth;
    line.state = run.state;
    line.isTyped = !planned.hasChildren && !m_editor.isReadOnly();
    const Room* room = plan.find<Room>(item.room);
    line.texts = {clockText(planned.start),
                  text(item.actualStart),
                  clockText(planned.end),
                  text(item.actualEnd),
                  planned.hasChildren ? QString() : standsText(run),
                  item.title.simplified(),
                  peopleAt(plan, run.item).join(QStringLiteral("; ")),
                  room ? room->name : QString()};
    return line;
}

QList<RunModel::Line> RunModel::lines() const
{
    QList<Line> lines;
    bool isMarked = false;
    for (const RunItem& run : m_run.items) {
        Line line = lineOf(run);
        // The present lies in what runs, else above what comes next.
        if (m_run.now && m_run.running.contains(run.item)) {
            line.now =
                std::clamp((*m_run.now - run.start) / std::max(1.0, double(run.end - run.start)), 0.01, 1.0);
            isMarked = true;
        } else if (m_run.now && !isMarked && m_run.running.isEmpty() && m_run.next.contains(run.item)) {
            line.now = 0;
            isMarked = true;
        }
        lines.append(line);
    }
    return lines;
}

// Rows at the beginning and at the end that are the same items stay; what lies between makes room.
void RunModel::show(const QList<Line>& wanted)
{
    const auto isSame = [](const Line& a, const Line& b) { return a.item == b.item; };
    const qsizetype most = std::min(m_lines.size(), wanted.size());
    qsizetype head = 0;
    while (head < most && isSame(m_lines[head], wanted[head]))
        ++head;
    qsizetype tail = 0;
    while (tail < most - head && isSame(m_lines[m_lines.size() - 1 - tail], wanted[wanted.size() - 1 - tail]))
        ++tail;
    if (const qsizetype gone = m_lines.size() - head - tail; gone > 0) {
        beginRemoveRows({}, int(head), int(head + gone) - 1);
        m_lines.remove(head, gone);
        endRemoveRows();
    }
    if (const qsizetype come = wanted.size() - head - tail; come > 0) {
        beginInsertRows({}, int(head), int(head + come) - 1);
        for (qsizetype i = 0; i < come; ++i)
            m_lines.insert(head + i, wanted[head + i]);
        endInsertRows();
    }
    for (qsizetype row = 0; row < wanted.size(); ++row) {
        if (m_lines[row] == wanted[row])
            continue;
        m_lines[row] = wanted[row];
        emit dataChanged(index(int(row), 0), index(int(row), ColumnCount - 1));
    }
}

int RunModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

int RunModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant RunModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Line& line = m_lines[index.row()];
    const QString& text = line.texts[std::size_t(index.column())];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return text;
    case IdRole:
        return QVariant::fromValue<qint64>(line.item);
    case DepthRole:
        return line.depth;
    case RunStateRole:
        return int(line.state);
    case NowRole:
        return line.now;
    case Qt::AccessibleTextRole: {
        const QString title = line.texts[TitleColumn].isEmpty() ? tr("untitled") : line.texts[TitleColumn];
        const QString told = text.isEmpty() ? tr("nothing") : text;
        QString said =
            tr("%1, %2: %3").arg(title, headerData(index.column(), Qt::Horizontal).toString(), told);
        return line.state == RunState::Running ? tr("%1; runs now").arg(said) : said;
    }
    default:
        return {};
    }
}

QVariant RunModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return GridModel::headerData(section, orientation, role);
    const std::array<QString, ColumnCount> names{tr("Planned"),  tr("Began"), tr("Until"),  tr("Ended"),
                                                 tr("As it is"), tr("Item"),  tr("People"), tr("Room")};
    return section >= 0 && section < ColumnCount ? names[std::size_t(section)] : QString();
}

Qt::ItemFlags RunModel::flags(const QModelIndex& index) const
{
    Qt::ItemFlags flags = GridModel::flags(index);
    if (index.isValid() && m_lines[index.row()].isTyped && isTypedColumn(index.column()))
        flags |= Qt::ItemIsEditable;
    return flags;
}

RunEdits::TypedTime RunModel::typedAt(int row, int column, const QString& text) const
{
    return {idAt(row), column == BeganColumn ? RunEdits::Edge::Began : RunEdits::Edge::Ended, text};
}

bool RunModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::EditRole || !flags(index).testFlag(Qt::ItemIsEditable))
        return false;
    return report(m_edits.record({typedAt(index.row(), index.column(), value.toString())}));
}

QString RunModel::editProblem(const QModelIndex& index, const QString& text) const
{
    return isTypedColumn(index.column()) ? m_edits.problemOf(typedAt(index.row(), index.column(), text))
                                         : tr("Only when an item began and ended can be typed here.");
}

bool RunModel::pasteCells(const QModelIndex& topLeft, const QList<QStringList>& rows, QString* problem)
{
    QList<RunEdits::TypedTime> typed;
    for (qsizetype i = 0; i < rows.size(); ++i) {
        for (qsizetype j = 0; j < rows[i].size(); ++j) {
            const QModelIndex cell = index(topLeft.row() + int(i), topLeft.column() + int(j));
            if (rows[i][j].isNull())
                continue;
            if (!cell.isValid() || !flags(cell).testFlag(Qt::ItemIsEditable)) {
                *problem = tr("Only when an item began and ended can be typed here.");
                return false;
            }
            typed.append(typedAt(cell.row(), cell.column(), rows[i][j]));
        }
    }
    const Result<QString> outcome = m_edits.record(typed);
    if (!outcome && outcome.error().kind == ErrorKind::WrongValue) {
        *problem = outcome.error().detail;
        return false;
    }
    return report(outcome);
}

QString RunModel::clearCells(const QModelIndexList& cells)
{
    QList<RunEdits::TypedTime> typed;
    for (const QModelIndex& cell : cells) {
        if (flags(cell).testFlag(Qt::ItemIsEditable))
            typed.append(typedAt(cell.row(), cell.column(), QString()));
    }
    if (typed.isEmpty())
        return tr("Only when an item began and ended can be emptied here.");
    report(m_edits.record(typed));
    return {};
}

void RunModel::removeRecords(const QList<int>&)
{
    emit said(tr("Items are removed on the Agenda page; here they can be cancelled."));
}

int RunModel::rowOf(Id id) const
{
    for (int row = 0; row < int(m_lines.size()); ++row) {
        if (m_lines[row].item == id)
            return row;
    }
    return -1;
}

Id RunModel::idAt(int row) const
{
    return row >= 0 && row < m_lines.size() ? m_lines[row].item : 0;
}
} // namespace convenor
