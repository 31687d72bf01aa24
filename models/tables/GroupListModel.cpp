#include "tables/GroupListModel.h"

#include <utility>

namespace convenor {
namespace {
struct GroupListModelTexts
{
    Q_DECLARE_TR_FUNCTIONS(GroupListModel)
};

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
        return GroupListModelTexts::tr("1st");
    case 2:
        return GroupListModelTexts::tr("2nd");
    case 3:
        return GroupListModelTexts::tr("3rd");
    case BoardSeat::notWished:
        return GroupListModelTexts::tr("none");
    default:
        return GroupListModelTexts::tr("%1th").arg(wish);
    }
}

QString seatMarks(const BoardSeat& seat)
{
    QStringList marks;
    if (seat.isGone)
        marks.append(GroupListModelTexts::tr("does not take part any more"));
    if (seat.lead)
        marks.append(*seat.lead == GroupLead::Moderator ? GroupListModelTexts::tr("moderator")
                                                        : GroupListModelTexts::tr("rapporteur"));
    else if (seat.isPinned)
        marks.append(GroupListModelTexts::tr("locked"));
    if (seat.metAgain > 0)
        marks.append(GroupListModelTexts::tr("meets %n people of the group again", nullptr, seat.metAgain));
    if (seat.wish == BoardSeat::notWished)
        marks.append(GroupListModelTexts::tr("none of the wishes"));
    else if (seat.wish > 0)
        marks.append(GroupListModelTexts::tr("%1 wish").arg(wishText(seat.wish)));
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
    const Qt::ItemFlags usual = SteppedListModel::flags(index);
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
    const bool same = m_group == group;
    showRows(m_group.seats, group.seats);
    m_group = group;
    if (!same)
        emit headerChanged();
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
