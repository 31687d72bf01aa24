#include "ui/documents/PaperListModel.h"

#include "ui/documents/PaperNames.h"

#include <QCoreApplication>

namespace convenor {
namespace {
struct Group
{
    const char* name;
    std::vector<Paper> papers;
};

const Group groups[] = {
    {QT_TRANSLATE_NOOP("convenor::PaperListModel", "Agenda"),
     {Paper::Agenda, Paper::AgendaGrid, Paper::RunSheet, Paper::Personal, Paper::DoorSigns, Paper::Changes,
      Paper::Tasks, Paper::Calendar}},
    {QT_TRANSLATE_NOOP("convenor::PaperListModel", "People"),
     {Paper::People, Paper::Signatures, Paper::Badges, Paper::NamePlates, Paper::Certificates}},
    {QT_TRANSLATE_NOOP("convenor::PaperListModel", "Groups and helpdesk"),
     {Paper::Groups, Paper::GroupDoors, Paper::Helpdesk, Paper::ChatGroups, Paper::ZoomRooms,
      Paper::BbbGroups}},
    {QT_TRANSLATE_NOOP("convenor::PaperListModel", "Screen"),
     {Paper::ScreenAgenda, Paper::ScreenGroups, Paper::ScreenBreak}},
    {QT_TRANSLATE_NOOP("convenor::PaperListModel", "After the event"),
     {Paper::Rapporteur, Paper::Outcomes, Paper::Report}},
};
} // namespace

PaperListModel::PaperListModel(QObject* parent) : QAbstractListModel(parent)
{
    for (const Group& group : groups) {
        m_rows.append({tr(group.name), {}});
        for (const Paper paper : group.papers)
            m_rows.append({paperName(paper), paper});
    }
}

std::optional<Paper> PaperListModel::paperAt(int row) const
{
    return row >= 0 && row < m_rows.size() ? m_rows[row].paper : std::nullopt;
}

int PaperListModel::rowOf(Paper paper) const
{
    for (int row = 0; row < m_rows.size(); ++row) {
        if (m_rows[row].paper == paper)
            return row;
    }
    return -1;
}

void PaperListModel::setEmpty(const QHash<Paper, QString>& reasons)
{
    if (reasons == m_empty)
        return;
    m_empty = reasons;
    emit dataChanged(index(0), index(rowCount() - 1));
}

int PaperListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant PaperListModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= m_rows.size())
        return {};
    const Row& row = m_rows[index.row()];
    const auto summary = [&] {
        if (!row.paper)
            return QString();
        const auto empty = m_empty.constFind(*row.paper);
        return empty != m_empty.cend() ? *empty
                                       : QCoreApplication::translate("papers", paperInfo(*row.paper).summary);
    };
    switch (role) {
    case Qt::DisplayRole:
        return row.text;
    case SummaryRole:
        return summary();
    case IsHeadingRole:
        return !row.paper;
    case IsEmptyRole:
        return row.paper && m_empty.contains(*row.paper);
    case Qt::AccessibleTextRole:
        return row.paper ? tr("%1: %2").arg(row.text, summary()) : row.text;
    default:
        return {};
    }
}

Qt::ItemFlags PaperListModel::flags(const QModelIndex& index) const
{
    return paperAt(index.row()) ? Qt::ItemIsEnabled | Qt::ItemIsSelectable : Qt::ItemFlags(Qt::NoItemFlags);
}
} // namespace convenor
