#include "ui/agenda/ProgrammeModel.h"

#include "domain/Names.h"
#include "domain/planners/PeopleCell.h"
#include "domain/Timing.h"
#include "editing/AgendaWords.h"
#include "exchange/agenda/ProgrammeReport.h"

#include <QLocale>

namespace convenor {
namespace {
constexpr int facts = 3;

QString factName(int index)
{
    return index == 0   ? ProgrammeModel::tr("Title of the workshop")
           : index == 1 ? ProgrammeModel::tr("Place")
                        : ProgrammeModel::tr("Time zone on paper");
}
} // namespace

ProgrammeModel::ProgrammeModel(PlanEditor& editor, QObject* parent) : GridModel(editor, parent) {}

QList<ProgrammeModel::Row> ProgrammeModel::rowsOf(const ProgrammeDraft& draft)
{
    QList<Row> rows;
    const QString told[facts] = {draft.facts.title.value, draft.facts.place.value,
                                 draft.facts.zoneLabel.value};
    for (int index = 0; index < facts; ++index) {
        if (!told[index].isEmpty())
            rows.append({Row::Fact, index});
    }
    for (int day = -1; day < draft.days.size(); ++day) {
        if (day >= 0)
            rows.append({Row::Day, day});
        for (int item = 0; item < draft.items.size(); ++item) {
            if (draft.items[item].day == day)
                rows.append({Row::Item, item});
        }
    }
    return rows;
}

const Drafted<QString>& ProgrammeModel::fact(int index) const
{
    return index == 0 ? m_draft.facts.title : index == 1 ? m_draft.facts.place : m_draft.facts.zoneLabel;
}

void ProgrammeModel::setDraft(const ProgrammeDraft& draft)
{
    beginResetModel();
    m_draft = draft;
    m_rows = rowsOf(draft);
    endResetModel();
}

void ProgrammeModel::updateDraft(const ProgrammeDraft& draft)
{
    // Answers may put items on other days: then all rows are new.
    if (rowsOf(draft) != m_rows) {
        setDraft(draft);
        return;
    }
    m_draft = draft;
    if (!m_rows.isEmpty())
        emit dataChanged(index(0, 0), index(int(m_rows.size()) - 1, ColumnCount - 1));
}

int ProgrammeModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ProgrammeModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

int ProgrammeModel::depthOf(int item) const
{
    int depth = 0;
    for (int parent = m_draft.items[item].parent; parent >= 0; parent = m_draft.items[parent].parent)
        ++depth;
    return depth;
}

bool ProgrammeModel::isHost(int item) const
{
    return item + 1 < m_draft.items.size() && m_draft.items[item + 1].parent == item;
}

// What stands in something that is left out is left out too.
bool ProgrammeModel::isTaken(const Row& row) const
{
    if (row.kind != Row::Item)
        return true;
    for (int item = row.index; item >= 0; item = m_draft.items[item].parent) {
        if (!m_draft.items[item].isTaken)
            return false;
    }
    return true;
}

SourcePlace ProgrammeModel::placeOf(const QModelIndex& cell) const
{
    if (!cell.isValid() || cell.row() >= m_rows.size())
        return {};
    const Row& row = m_rows[cell.row()];
    if (row.kind == Row::Fact)
        return fact(row.index).evidence.place;
    if (row.kind == Row::Day) {
        const DraftDay& day = m_draft.days[row.index];
        return day.told.place.line > 0 ? day.told.place : day.date.evidence.place;
    }
    const DraftItem& item = m_draft.items[row.index];
    SourcePlace place;
    switch (cell.column()) {
    case StartColumn:
        place = item.start.evidence.place;
        break;
    case MinutesColumn:
        place = item.minutes.evidence.place;
        break;
    case PeopleColumn:
        place = item.people.isEmpty() ? SourcePlace() : item.people.constFirst().evidence.place;
        break;
    case RoomColumn:
        place = item.room.evidence.place;
        break;
    case KindColumn:
        place = item.kind.evidence.place;
        break;
    default:
        break;
    }
    if (place.line > 0)
        return place;
    return item.title.evidence.place.line > 0 ? item.title.evidence.place : item.start.evidence.place;
}

QString ProgrammeModel::itemText(const DraftItem& item, int index, int column) const
{
    switch (column) {
    case StartColumn:
        return item.start.value ? clockText(*item.start.value) : QString();
    case MinutesColumn:
        return item.minutes.value && !isHost(index) ? QString::number(*item.minutes.value) : QString();
    case TitleColumn:
        return item.title.value;
    case PeopleColumn:
        return peopleText(item);
    case RoomColumn:
        return item.room.value;
    case KindColumn:
        return translatedName(nameOf(item.kind.value));
    default:
        return {};
    }
}

QString ProgrammeModel::text(const Row& row, int column) const
{
    if (column == TakeColumn)
        return {};
    if (column == DoubtColumn)
        return doubt(row);
    if (column == SourceColumn)
        return placeText(placeOf(index(int(m_rows.indexOf(row)), TitleColumn)));
    if (row.kind == Row::Item)
        return itemText(m_draft.items[row.index], row.index, column);
    if (row.kind == Row::Fact)
        return column == TitleColumn  ? fact(row.index).value
               : column == KindColumn ? factName(row.index)
                                      : QString();
    const DraftDay& day = m_draft.days[row.index];
    if (column == TitleColumn)
        return dayText(m_draft, row.index);
    if (column == StartColumn && day.opens)
        return clockText(*day.opens);
    return column == KindColumn ? tr("Day") : QString();
}

// The workshop says it already: nothing is written over.
bool ProgrammeModel::isFilled(int fact) const
{
    const Workshop& workshop = editor().plan().workshop();
    const QString& field = fact == 0 ? workshop.title : fact == 1 ? workshop.place : workshop.zoneLabel;
    return !field.isEmpty();
}

QString ProgrammeModel::doubt(const Row& row) const
{
    if (row.kind == Row::Item) {
        const QStringList doubts = doubtsOf(m_draft, row.index);
        return doubts.isEmpty() ? QString() : QStringLiteral("? ") + doubts.join(QStringLiteral("; "));
    }
    const Evidence& evidence =
        row.kind == Row::Fact ? fact(row.index).evidence : m_draft.days[row.index].date.evidence;
    if (row.kind == Row::Fact && isFilled(row.index))
        return tr("the workshop has one already, which stays");
    if (evidence.sureness == Sureness::Asked)
        return QStringLiteral("? ") + tr("see the question");
    return evidence.sureness == Sureness::Guessed && !evidence.why.isEmpty()
               ? QStringLiteral("? ") + evidence.why
               : QString();
}

QString ProgrammeModel::sentence(const Row& row, int column) const
{
    const QString header = headerData(column, Qt::Horizontal).toString();
    const QString shown = column == TakeColumn ? (isTaken(row) ? tr("yes") : tr("no")) : text(row, column);
    const QString title = text(row, TitleColumn);
    const QString cell = tr("%1: %2").arg(header, shown.isEmpty() ? tr("empty") : shown);
    return column == TitleColumn ? cell : tr("%1, %2").arg(title, cell);
}

QVariant ProgrammeModel::data(const QModelIndex& cell, int role) const
{
    if (!cell.isValid() || cell.row() >= m_rows.size())
        return {};
    const Row& row = m_rows[cell.row()];
    const bool isItem = row.kind == Row::Item;
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return text(row, cell.column());
    case Qt::AccessibleTextRole:
        return sentence(row, cell.column());
    case Qt::CheckStateRole:
        return isItem && cell.column() == TakeColumn ? QVariant(isTaken(row) ? Qt::Checked : Qt::Unchecked)
                                                     : QVariant();
    case Qt::TextAlignmentRole:
        return cell.column() == StartColumn || cell.column() == MinutesColumn
                   ? QVariant(int(Qt::AlignRight | Qt::AlignVCenter))
                   : QVariant();
    case IdRole:
        return QVariant::fromValue(idAt(cell.row()));
    case DepthRole:
        return isItem ? depthOf(row.index) : 0;
    default:
        return {};
    }
}

QVariant ProgrammeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    if (orientation == Qt::Vertical)
        return section + 1;
    const QString names[ColumnCount] = {tr("Take"), tr("Start"), tr("Min"),  tr("Title"),      tr("People"),
                                        tr("Room"), tr("Kind"),  tr("From"), tr("Not sure of")};
    return section >= 0 && section < ColumnCount ? names[section] : QVariant();
}

Qt::ItemFlags ProgrammeModel::flags(const QModelIndex& cell) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(cell);
    if (!cell.isValid() || cell.row() >= m_rows.size())
        return flags;
    const Row& row = m_rows[cell.row()];
    if (row.kind == Row::Item && cell.column() == TakeColumn)
        return flags | Qt::ItemIsUserCheckable;
    const bool isField = cell.column() >= StartColumn && cell.column() <= KindColumn;
    const bool isLength = row.kind == Row::Item && cell.column() == MinutesColumn && isHost(row.index);
    const bool mayType =
        row.kind == Row::Item ? isField && !isLength : row.kind == Row::Fact && cell.column() == TitleColumn;
    return mayType ? flags | Qt::ItemIsEditable : flags;
}

QString ProgrammeModel::editProblem(const QModelIndex& cell, const QString& text) const
{
    const QString typed = text.trimmed();
    const bool isItem = cell.isValid() && cell.row() < m_rows.size() && m_rows[cell.row()].kind == Row::Item;
    if (!isItem || typed.isEmpty())
        return {};
    if (cell.column() == StartColumn && !parseClock(typed))
        return tr("That is no time. Type 9:15, 915 or 2pm.");
    if (cell.column() == MinutesColumn && !parseMinutes(typed))
        return tr("That is no length. Type minutes (45) or hours (1h30).");
    if (cell.column() == KindColumn && !enumFromText<ItemKind>(typed))
        return tr("There is no such kind. Type one of: %1.")
            .arg(completions(cell).join(QStringLiteral(", ")));
    return {};
}

QStringList ProgrammeModel::completions(const QModelIndex& cell) const
{
    if (cell.column() != KindColumn)
        return {};
    QStringList kinds;
    for (std::size_t kind = 0; kind < wordsOf<ItemKind>.size(); ++kind)
        kinds.append(translatedName(nameOf(ItemKind(kind))));
    return kinds;
}

void ProgrammeModel::type(DraftItem& item, int column, const QString& typed)
{
    const Evidence sure; // typed: no place of the source says so
    switch (column) {
    case StartColumn:
        item.start = {parseClock(typed), sure};
        break;
    case MinutesColumn:
        item.minutes = {parseMinutes(typed), sure};
        break;
    case TitleColumn:
        item.title.value = typed;
        break;
    case RoomColumn:
        item.room = {typed, sure};
        break;
    case KindColumn:
        item.kind = {enumFromText<ItemKind>(typed).value_or(ItemKind::Talk), sure};
        break;
    case PeopleColumn: {
        const QList<DraftPerson> before = item.people;
        item.people.clear();
        for (const PeopleCellEntry& entry : parsePeopleCell(typed, roleWords())) {
            DraftPerson person{.name = entry.name, .organisation = entry.organisation, .role = entry.role};
            for (const DraftPerson& known : before) {
                if (known.name == person.name) {
                    person.title = known.title;
                    person.function = known.function;
                }
            }
            item.people.append(person);
        }
        break;
    }
    default:
        break;
    }
}

bool ProgrammeModel::setData(const QModelIndex& cell, const QVariant& value, int role)
{
    if (!cell.isValid() || cell.row() >= m_rows.size())
        return false;
    const Row row = m_rows[cell.row()];
    if (role == Qt::CheckStateRole && row.kind == Row::Item && cell.column() == TakeColumn) {
        toggle(cell.row());
        return true;
    }
    const QString typed = value.toString().trimmed();
    if (role != Qt::EditRole || !(flags(cell) & Qt::ItemIsEditable) || !editProblem(cell, typed).isEmpty())
        return false;
    if (typed == data(cell, Qt::EditRole).toString())
        return true;
    if (row.kind == Row::Item)
        type(m_draft.items[row.index], cell.column(), typed);
    else if (row.index == 0)
        m_draft.facts.title.value = typed;
    else
        (row.index == 1 ? m_draft.facts.place : m_draft.facts.zoneLabel).value = typed;
    emit dataChanged(index(cell.row(), 0), index(cell.row(), ColumnCount - 1));
    emit edited();
    return true;
}

void ProgrammeModel::toggle(int row)
{
    if (row < 0 || row >= m_rows.size() || m_rows[row].kind != Row::Item)
        return;
    DraftItem& item = m_draft.items[m_rows[row].index];
    item.isTaken = !item.isTaken;
    emit dataChanged(index(0, TakeColumn), index(int(m_rows.size()) - 1, TakeColumn));
    emit edited();
}

bool ProgrammeModel::pasteCells(const QModelIndex& topLeft, const QList<QStringList>& rows, QString* problem)
{
    for (const bool writes : {false, true}) {
        for (int row = 0; row < rows.size(); ++row) {
            for (int column = 0; column < rows[row].size(); ++column) {
                const QModelIndex cell = index(topLeft.row() + row, topLeft.column() + column);
                if (!cell.isValid() || !(flags(cell) & Qt::ItemIsEditable) || rows[row][column].isNull())
                    continue;
                *problem = editProblem(cell, rows[row][column]);
                if (!problem->isEmpty())
                    return false;
                if (writes)
                    setData(cell, rows[row][column]);
            }
        }
    }
    return true;
}

QString ProgrammeModel::clearCells(const QModelIndexList& cells)
{
    for (const QModelIndex& cell : cells) {
        const bool canBeEmpty = cell.column() != KindColumn && cell.column() != TitleColumn;
        if (canBeEmpty && (flags(cell) & Qt::ItemIsEditable))
            setData(cell, QString());
    }
    return {};
}

void ProgrammeModel::removeRecords(const QList<int>& rows)
{
    for (const int row : rows) {
        if (isTaken(m_rows.value(row)))
            toggle(row);
    }
}
} // namespace convenor
