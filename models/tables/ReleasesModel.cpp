#include "tables/ReleasesModel.h"

#include "domain/PlanningRecords.h"
#include "tables/ReleaseChangesModel.h"

#include <QLocale>

namespace convenor {
ReleasesModel::ReleasesModel(PlanEditor& editor, QObject* parent)
    : QAbstractTableModel(parent), m_editor(editor), m_edits(editor)
{
    connect(&editor, &PlanEditor::changed, this, &ReleasesModel::take);
    connect(&editor, &PlanEditor::reloaded, this, &ReleasesModel::take);
    m_lines = linesNow();
}

QList<ReleasesModel::Line> ReleasesModel::linesNow() const
{
    const Plan& plan = m_editor.plan();
    const auto countText = [&](Id release) {
        if (!releaseBefore(plan, release))
            return QString();
        const auto changes = changesOfRelease(plan, m_editor.timing(), release, false);
        return changes ? QString::number(changes->size()) : tr("cannot be read");
    };
    QList<Line> lines{{.name = tr("Not given out yet"), .changes = countText(0)}};
    const QList<const Release*> releases = releasesOf(plan);
    for (auto release = releases.crbegin(); release != releases.crend(); ++release) {
        const QDateTime at = QDateTime::fromString((*release)->releasedAt, Qt::ISODate).toLocalTime();
        lines.append({.release = (*release)->id,
                      .name = (*release)->name,
                      .time = QLocale().toString(at, QStringLiteral("dd.MM.yyyy HH:mm")),
                      .author = (*release)->author,
                      .changes = countText((*release)->id),
                      .note = (*release)->note});
    }
    return lines;
}

// What differs, from the top: a new release stands in row 1.
void ReleasesModel::take()
{
    const QList<Line> now = linesNow();
    const auto isSame = [](const Line& a, const Line& b) { return a.release == b.release; };
    if (now.size() == m_lines.size() && std::equal(now.cbegin(), now.cend(), m_lines.cbegin(), isSame)) {
        for (int row = 0; row < now.size(); ++row) {
            if (now[row] == m_lines[row])
                continue;
            m_lines[row] = now[row];
            emit dataChanged(index(row, 0), index(row, ColumnCount - 1));
        }
        return;
    }
    beginResetModel();
    m_lines = now;
    endResetModel();
}

int ReleasesModel::rowOf(Id release) const
{
    for (int row = 0; row < m_lines.size(); ++row) {
        if (m_lines[row].release == release)
            return row;
    }
    return -1;
}

int ReleasesModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

int ReleasesModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString ReleasesModel::cellText(const Line& line, int column) const
{
    const QString texts[] = {line.name, line.time, line.author, line.changes, line.note};
    return texts[column];
}

QVariant ReleasesModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= m_lines.size())
        return {};
    const Line& line = m_lines.at(index.row());
    if (role == Qt::DisplayRole || role == Qt::EditRole)
        return cellText(line, index.column());
    if (role != Qt::AccessibleTextRole)
        return {};
    const QString changes =
        line.changes.isEmpty() ? tr("nothing to compare with") : tr("changes: %1").arg(line.changes);
    return line.release == 0 ? tr("%1, %2", "version, changes").arg(line.name, changes)
                             : tr("%1, given out %2 by %3, %4", "version, time, author, changes")
                                   .arg(line.name, line.time, line.author, changes);
}

QVariant ReleasesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole || orientation == Qt::Vertical)
        return {};
    const QStringList titles{tr("Version"), tr("Given out"), tr("By"), tr("Changes"), tr("Note")};
    return titles.value(section);
}

Qt::ItemFlags ReleasesModel::flags(const QModelIndex& index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    const bool isTyped = index.column() == NameColumn || index.column() == NoteColumn;
    if (index.isValid() && releaseAt(index.row()) != 0 && isTyped && !m_editor.isReadOnly())
        flags |= Qt::ItemIsEditable;
    return flags;
}

bool ReleasesModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::EditRole || !(flags(index) & Qt::ItemIsEditable))
        return false;
    const Id release = releaseAt(index.row());
    const Result<QString> done = index.column() == NameColumn ? m_edits.rename(release, value.toString())
                                                              : m_edits.setNote(release, value.toString());
    if (!done)
        emit refused(done.error());
    else if (!done->isEmpty())
        emit said(*done);
    return done.ok();
}
} // namespace convenor
