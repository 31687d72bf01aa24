#include "tables/RecordModel.h"

#include "domain/Timing.h"
#include "tables/CellText.h"
#include "tables/SearchText.h"

#include <QElapsedTimer>

namespace convenor {
namespace {
// Sets larger than this are shown by a reset: cheaper than so many single moves.
constexpr qsizetype largestStepwise = 500;
// Milliseconds of each pause that prepares filters: a fraction of a frame.
constexpr int preparingSlice = 4;

// A name as columns are found by it: letters and digits only.
QString bareName(const QString& name)
{
    QString bare;
    for (const QChar c : name.toCaseFolded()) {
        if (c.isLetterOrNumber())
            bare += c;
    }
    return bare;
}
} // namespace

RecordModel::RecordModel(PlanEditor& editor, RecordKind kind, QObject* parent)
    : GridModel(editor, parent), m_kind(std::move(kind)),
      m_rows({[this](const RowBase& row) { return belongs(row); },
              [this](const RowBase& row) { return searchCells(row); },
              [this](const RowBase& row) { return sortKey(row); }, m_kind.before})
{
    const TableInfo& table = tableInfo(m_kind.table);
    for (const RecordColumn& column : std::as_const(m_kind.columns)) {
        const FieldInfo* info = column.text ? nullptr : table.field(QString::fromLatin1(column.field));
        Q_ASSERT(info || column.text);
        QHash<QString, QString> words;
        if (info && info->kind == FieldKind::Enumeration) {
            for (const char* word : info->words) {
                const QString stored = QString::fromLatin1(word);
                words.insert(stored, displayText(m_plan, m_kind.table, *info, Value(stored)));
            }
        }
        m_fields.append(info);
        m_words.append(words);
    }
    connect(&m_preparing, &QTimer::timeout, this, &RecordModel::prepareSome);
    connect(&editor, &PlanEditor::changed, this, &RecordModel::take);
    connect(&editor, &PlanEditor::reloaded, this, &RecordModel::reset);
    reset();
}

bool RecordModel::isTyped(int column) const
{
    const RecordColumn& shown = m_kind.columns.at(column);
    return shown.text ? bool(shown.type) : shown.format != RecordColumn::Format::Picture;
}

int RecordModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : m_rows.size() + (hasBlankRow() ? m_blankRows : 0);
}

int RecordModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_kind.columns.size());
}

QString RecordModel::cellText(const RowBase& row, int number) const
{
    const RecordColumn& shown = m_kind.columns.at(number);
    if (shown.text)
        return shown.text(m_plan, row);
    const Value value = field(number)->get(row.record());
    switch (shown.format) {
    case RecordColumn::Format::Clock:
        return value.isNumber() ? clockText(int(value.number())) : QString();
    case RecordColumn::Format::Picture:
        return pictureText(value.text());
    case RecordColumn::Format::Rank:
        return value.isNumber() && value.number() != 0 ? QString::number(value.number()) : QString();
    case RecordColumn::Format::Plain:
        break;
    }
    if (field(number)->kind == FieldKind::Text)
        return value.text();
    if (field(number)->kind == FieldKind::Enumeration)
        return m_words.at(number).value(value.text(), value.text());
    return displayText(m_plan, m_kind.table, *field(number), value);
}

QByteArray RecordModel::searchCells(const RowBase& row) const
{
    QByteArray cells;
    cells.reserve(160);
    for (int column = 0; column < columnCount(); ++column) {
        appendSearchText(cells, cellText(row, column));
        cells += '\n';
    }
    return cells;
}

SortKey RecordModel::sortKey(const RowBase& row) const
{
    if (m_sortColumn < 0)
        return {};
    const FieldInfo* info = field(m_sortColumn);
    const Value value = info ? info->get(row.record()) : Value();
    if (value.isNumber() && info->kind != FieldKind::Reference) {
        const bool none = m_kind.columns.at(m_sortColumn).format == RecordColumn::Format::Rank;
        return {none && value.number() == 0, value.number()};
    }
    if (value.isText() && info->kind == FieldKind::Date)
        return {false, QDate::fromString(value.text(), Qt::ISODate).toJulianDay()};
    const QString text = cellText(row, m_sortColumn);
    if (text.isEmpty())
        return {};
    return {false, 0, m_collator.sortKey(text.toCaseFolded())};
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

int RecordModel::rowOf(Id id) const
{
    return m_rows.placeOf(id);
}

int RecordModel::blankRow() const
{
    return hasBlankRow() ? rowCount() - 1 : -1;
}

Id RecordModel::idAt(int row) const
{
    return row >= 0 && row < m_rows.size() ? rowAt(row)->id : 0;
}

int RecordModel::columnOf(const char* name) const
{
    for (int number = 0; number < columnCount(); ++number) {
        if (qstrcmp(m_kind.columns.at(number).field, name) == 0)
            return number;
    }
    return -1;
}

int RecordModel::columnNamed(const QString& name) const
{
    const QString wanted = bareName(name);
    int found = -1;
    bool several = false;
    for (int number = 0; number < columnCount() && !wanted.isEmpty(); ++number) {
        const RecordColumn& shown = m_kind.columns.at(number);
        const QString names[] = {bareName(shown.header()), bareName(QString::fromLatin1(shown.field))};
        for (const QString& known : names) {
            if (known == wanted)
                return number;
            if (wanted.size() >= 3 && known.startsWith(wanted) && found != number) {
                several = found >= 0;
                found = number;
            }
        }
    }
    return several ? -1 : found;
}

void RecordModel::sort(int column, Qt::SortOrder order)
{
    emit layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    QList<Id> ids;
    for (const QModelIndex& index : before)
        ids.append(idAt(index.row()));
    m_sortColumn = column < columnCount() ? column : -1;
    m_rows.order(m_sortColumn >= 0, order == Qt::DescendingOrder);
    QModelIndexList after;
    for (qsizetype i = 0; i < before.size(); ++i) {
        const int row = ids[i] != 0 ? rowOf(ids[i]) : before[i].row();
        after.append(index(row, before[i].column()));
    }
    changePersistentIndexList(before, after);
    emit layoutChanged({}, QAbstractItemModel::VerticalSortHint);
}

void RecordModel::setFilter(const QString& text)
{
    beginResetModel();
    m_rows.filter(RowQuery::parse(text, [this](const QString& name) { return columnNamed(name); }));
    endResetModel();
}

void RecordModel::setOnly(const std::optional<QSet<Id>>& only)
{
    beginResetModel();
    m_rows.setOnly(only);
    endResetModel();
}

void RecordModel::prepareFilter()
{
    m_prepares = true;
    m_prepared = 0;
    m_preparing.start(0);
}

void RecordModel::prepareSome()
{
    QElapsedTimer timer;
    timer.start();
    const auto next = m_rows.prepare(m_prepared, [&timer] { return timer.elapsed() >= preparingSlice; });
    m_prepared = next.value_or(0);
    if (!next)
        m_preparing.stop();
}

void RecordModel::reset()
{
    beginResetModel();
    m_plan = m_editor.plan();
    m_rows.fill(m_plan.rows(m_kind.table));
    endResetModel();
    if (m_prepares)
        prepareFilter();
}

void RecordModel::take(const ChangeSet& changes)
{
    if (changes.size() >= largestStepwise) {
        reset();
        return;
    }
    m_plan = m_editor.plan();
    for (const Change& change : changes) {
        if (change.table == m_kind.table)
            takeOne(change.id, change.after);
    }
    takeOthers(changes);
}

// Cells that show what stands in other tables may read differently now.
void RecordModel::takeOthers(const ChangeSet& changes)
{
    QSet<Id> touched;
    for (const Change& change : changes) {
        if (change.table == m_kind.table)
            continue;
        const std::optional<Id> one = m_kind.touched ? m_kind.touched(change) : std::nullopt;
        if (!one && m_rows.isArranged()) {
            reset();
            return;
        }
        if (!one) {
            m_rows.forgetCells();
            if (m_rows.size() > 0)
                emit dataChanged(index(0, 0), index(m_rows.size() - 1, columnCount() - 1));
            return;
        }
        touched.insert(*one);
    }
    for (const Id id : std::as_const(touched)) {
        if (const Row row = id != 0 ? m_plan.rows(m_kind.table).row(id) : Row())
            takeOne(id, row);
    }
}

// `after` empty: the row has gone.
void RecordModel::takeOne(Id id, const Row& after)
{
    const int old = rowOf(id);
    const int place = after ? m_rows.placeFor(after) : -1;
    const auto keep = [&] {
        if (after)
            m_rows.put(after);
        else
            m_rows.remove(id);
    };
    if (old < 0 && place >= 0 && hasBlankRow() && (place == m_rows.size() || id == m_becoming)) {
        becomeRow(after, place);
    } else if (old < 0 && place >= 0) {
        beginInsertRows({}, place, place);
        keep();
        endInsertRows();
    } else if (old < 0) {
        keep();
    } else if (place < 0) {
        beginRemoveRows({}, old, old);
        keep();
        endRemoveRows();
    } else {
        const bool moves = place != old;
        if (moves)
            beginMoveRows({}, old, old, {}, place > old ? place + 1 : place);
        keep();
        if (moves)
            endMoveRows();
        emit dataChanged(index(place, 0), index(place, columnCount() - 1));
    }
}

// The blank row becomes the record's, and a new blank row comes behind it: the current cell stays. First the
// new row, then what the old one holds: one signal cannot say both.
void RecordModel::becomeRow(const Row& row, int place)
{
    const int end = m_rows.size();
    beginInsertRows({}, end + 1, end + 1);
    m_blankRows = 2;
    endInsertRows();
    if (place != end)
        beginMoveRows({}, end, end, {}, place);
    m_rows.put(row);
    m_blankRows = 1;
    if (place != end)
        endMoveRows();
    emit dataChanged(index(place, 0), index(place, columnCount() - 1));
}
} // namespace convenor
