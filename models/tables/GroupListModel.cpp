#include "tables/GroupListModel.h"

#include <QSet>

#include <utility>

namespace convenor {
namespace {
struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(GroupListModel)
};

QSet<Id> peopleIn(const QList<BoardSeat>& seats)
{
    QSet<Id> people;
    people.reserve(seats.size());
    for (const BoardSeat& seat : seats)
        people.insert(seat.person);
    return people;
}

// What a screen reader says of somebody, and a tip shows.
QString sentenceOf(const BoardSeat& seat)
{
    QStringList parts{seat.name};
    for (const QString& part : {seat.organisation, seat.country, seatMarks(seat)}) {
        if (!part.isEmpty())
            parts.append(part);
    }
    return parts.join(QStringLiteral("; "));
}
} // namespace

QString wishText(int wish)
{
    switch (wish) {
    case 0:
        return {};
    case 1:
        return Texts::tr("1st");
    case 2:
        return Texts::tr("2nd");
    case 3:
        return Texts::tr("3rd");
    case BoardSeat::notWished:
        return Texts::tr("none");
    default:
        return Texts::tr("%1th").arg(wish);
    }
}

QString seatMarks(const BoardSeat& seat)
{
    QStringList marks;
    if (seat.isGone)
        marks.append(Texts::tr("does not take part any more"));
    if (seat.lead)
        marks.append(*seat.lead == GroupLead::Moderator ? Texts::tr("moderator") : Texts::tr("rapporteur"));
    else if (seat.isPinned)
        marks.append(Texts::tr("locked"));
    if (seat.metAgain > 0)
        marks.append(Texts::tr("meets %n people of the group again", nullptr, seat.metAgain));
    if (seat.wish == BoardSeat::notWished)
        marks.append(Texts::tr("none of the wishes"));
    else if (seat.wish > 0)
        marks.append(Texts::tr("%1 wish").arg(wishText(seat.wish)));
    return marks.join(QStringLiteral(", "));
}

int GroupListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_group.seats.size());
}

QVariant GroupListModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= m_group.seats.size())
        return {};
    const BoardSeat& seat = m_group.seats.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return seat.name;
    case Qt::AccessibleTextRole:
        return sentenceOf(seat);
    case IdRole:
        return QVariant::fromValue<qint64>(seat.person);
    case CodeRole:
        return seat.country;
    case ChipRole:
        return seatMarks(seat);
    case PinnedRole:
        return seat.isPinned;
    default:
        return {};
    }
}

Qt::ItemFlags GroupListModel::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags usual = QAbstractListModel::flags(index);
    return index.isValid() ? usual | Qt::ItemIsDragEnabled | Qt::ItemIsDropEnabled
                           : usual | Qt::ItemIsDropEnabled;
}

int GroupListModel::rowOf(Id person) const
{
    for (int row = 0; row < m_group.seats.size(); ++row) {
        if (m_group.seats.at(row).person == person)
            return row;
    }
    return -1;
}

Id GroupListModel::idAt(int row) const
{
    return row >= 0 && row < m_group.seats.size() ? m_group.seats.at(row).person : 0;
}

void GroupListModel::show(const BoardGroup& group)
{
    const qsizetype before = m_group.seats.size();
    removeAllBut(peopleIn(group.seats));
    moveTo(group.seats);
    const bool same = m_group == group && before == group.seats.size();
    const QList<BoardSeat> seats = std::exchange(m_group, group).seats;
    for (int row = 0; row < seats.size(); ++row) {
        if (!(seats[row] == m_group.seats[row]))
            emit dataChanged(index(row), index(row));
    }
    if (!same)
        emit headerChanged();
}

void GroupListModel::removeAllBut(const QSet<Id>& wanted)
{
    QList<BoardSeat>& seats = m_group.seats;
    int last = int(seats.size()) - 1;
    while (last >= 0) {
        if (wanted.contains(seats[last].person)) {
            --last;
            continue;
        }
        int first = last;
        while (first > 0 && !wanted.contains(seats[first - 1].person))
            --first;
        beginRemoveRows({}, first, last);
        seats.remove(first, last - first + 1);
        endRemoveRows();
        last = first - 1;
    }
}

int GroupListModel::insertRun(const QList<BoardSeat>& wanted, int row, const QSet<Id>& here)
{
    int end = row;
    while (end < wanted.size() && !here.contains(wanted[end].person))
        ++end;
    if (end == row)
        return 0;
    beginInsertRows({}, row, end - 1);
    for (int i = row; i < end; ++i)
        m_group.seats.insert(i, wanted[i]);
    endInsertRows();
    return end - row;
}

// From the rows that are shown (all of them wanted) to those that are wanted, by announced steps.
void GroupListModel::moveTo(const QList<BoardSeat>& wanted)
{
    QList<BoardSeat>& seats = m_group.seats;
    QHash<Id, int> places;
    for (const BoardSeat& seat : wanted)
        places.insert(seat.person, int(places.size()));
    const QSet<Id> here = peopleIn(seats);
    int row = 0;
    while (row < wanted.size()) {
        if (row < seats.size() && seats[row].person == wanted[row].person) {
            ++row;
            continue;
        }
        if (const int inserted = insertRun(wanted, row, here); inserted > 0) {
            row += inserted;
            continue;
        }
        int from = rowOf(wanted[row].person);
        int to = row;
        // One row that goes down must not be shown as all the others going up.
        if (from == row + 1) {
            from = row;
            to = qMin(places.value(seats[row].person), int(seats.size()) - 1);
        }
        beginMoveRows({}, from, from, {}, to > from ? to + 1 : to);
        seats.move(from, to);
        endMoveRows();
    }
}

RoundColumns::RoundColumns(PlanEditor& editor, QObject* parent) : QObject(parent), m_editor(editor)
{
    connect(&editor, &PlanEditor::changed, this, &RoundColumns::refresh);
    connect(&editor, &PlanEditor::reloaded, this, &RoundColumns::refresh);
}

void RoundColumns::setRound(Id round)
{
    m_round = round;
    refresh();
}

void RoundColumns::setWatching(bool watching)
{
    if (m_watching == watching)
        return;
    m_watching = watching;
    refresh();
}

GroupListModel* RoundColumns::columnOf(Id person) const
{
    for (GroupListModel* column : m_columns) {
        if (column->rowOf(person) >= 0)
            return column;
    }
    return nullptr;
}

GroupListModel* RoundColumns::columnOfGroup(Id group) const
{
    for (GroupListModel* column : m_columns) {
        if (column->group().group == group)
            return column;
    }
    return nullptr;
}

void RoundColumns::refresh()
{
    if (!m_watching)
        return;
    emit aboutToChange();
    const QList<BoardGroup> wanted = roundBoard(m_editor.plan(), m_round);
    QHash<Id, GroupListModel*> here;
    for (GroupListModel* column : std::as_const(m_columns))
        here.insert(column->group().group, column);
    QList<GroupListModel*> columns;
    for (const BoardGroup& group : wanted) {
        GroupListModel* column = here.take(group.group);
        columns.append(column ? column : new GroupListModel(this));
        columns.constLast()->show(group);
    }
    const bool same = columns == m_columns;
    m_columns = columns;
    if (!same)
        emit columnsChanged();
    for (GroupListModel* gone : std::as_const(here))
        gone->deleteLater();
    emit changed();
}
} // namespace convenor
