#include "tables/ReleaseChangesModel.h"

#include "domain/PlanningRecords.h"
#include "editing/AgendaEdits.h"

#include <QLocale>

namespace convenor {
ReleaseChangesModel::ReleaseChangesModel(PlanEditor& editor, QObject* parent)
    : QAbstractTableModel(parent), m_editor(editor), m_words(windowWords(editor.plan()))
{
    connect(&editor, &PlanEditor::changed, this, &ReleaseChangesModel::take);
    connect(&editor, &PlanEditor::reloaded, this, &ReleaseChangesModel::take);
    take();
}

void ReleaseChangesModel::setRelease(Id release)
{
    m_release = release;
    take();
}

void ReleaseChangesModel::setOnlyPublic(bool onlyPublic)
{
    m_onlyPublic = onlyPublic;
    take();
}

void ReleaseChangesModel::take()
{
    const Plan& plan = m_editor.plan();
    Result<QList<ReleaseChange>> changes = changesOfRelease(plan, m_editor.timing(), m_release, m_onlyPublic);
    // Names of people may read differently too.
    beginResetModel();
    m_words = windowWords(plan);
    m_isBroken = !changes.ok();
    m_changes = changes ? std::move(*changes) : QList<ReleaseChange>();
    endResetModel();
}

QString ReleaseChangesModel::sentence() const
{
    const Release* before = releaseBefore(m_editor.plan(), m_release);
    if (m_isBroken)
        return tr("What this version said cannot be read, so nothing can be compared with it.");
    if (!before)
        return m_release != 0
                   ? tr("The first version: there is nothing to compare it with.")
                   : tr("Nothing was given out yet. Give out the first version, and everything that "
                        "changes afterwards is listed here.");
    const int count = int(m_changes.size());
    if (count == 0)
        return m_release != 0 ? tr("Nothing changed since %1.").arg(quotedTitle(before->name))
                              : tr("Nothing has changed since %1.").arg(quotedTitle(before->name));
    return tr("%n change(s) since %1", nullptr, count).arg(quotedTitle(before->name));
}

QString ReleaseChangesModel::text() const
{
    const Plan& plan = m_editor.plan();
    const Release* release = plan.find<Release>(m_release);
    const Release* before = releaseBefore(plan, m_release);
    QString head = plan.workshop().title;
    if (release)
        head += QStringLiteral(" · ") + release->name;
    if (before)
        head += QStringLiteral("\n") + tr("What changed since %1:").arg(before->name);
    return head.trimmed() + QStringLiteral("\n\n") + changesText(m_changes, m_words);
}

int ReleaseChangesModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_changes.size());
}

int ReleaseChangesModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString ReleaseChangesModel::cellText(int row, int column) const
{
    const ReleaseChange& change = m_changes.at(row);
    switch (column) {
    case WhenColumn:
        if (!change.date.isValid())
            return {};
        return change.item != 0
                   ? tr("%1, %2", "date, time").arg(m_words.date(change.date), clockText(change.start))
                   : m_words.date(change.date);
    case SubjectColumn:
        return changeSubject(change, m_words);
    case ChangeColumn:
        return changeName(change, m_words);
    case BeforeColumn:
        return changeBefore(change, m_words);
    default:
        return changeAfter(change, m_words);
    }
}

QVariant ReleaseChangesModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= m_changes.size())
        return {};
    if (role == Qt::DisplayRole)
        return cellText(index.row(), index.column());
    if (role == Qt::AccessibleTextRole)
        return changeLine(m_changes.at(index.row()), m_words);
    return {};
}

QVariant ReleaseChangesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole || orientation == Qt::Vertical)
        return {};
    const QStringList titles{tr("When"), tr("What"), tr("Change"), tr("Before"), tr("Now")};
    return titles.value(section);
}

const Release* releaseBefore(const Plan& plan, Id release)
{
    const Release* before = nullptr;
    for (const Release* one : releasesOf(plan)) {
        if (one->id == release)
            return before;
        before = one;
    }
    return release == 0 ? before : nullptr;
}

Result<QList<ReleaseChange>> changesOfRelease(const Plan& plan, const Timing& timing, Id release,
                                              bool onlyPublic)
{
    const Release* before = releaseBefore(plan, release);
    const Release* after = plan.find<Release>(release);
    if (!before)
        return QList<ReleaseChange>();
    if (!after)
        return changesSince(*before, plan, timing, onlyPublic);
    const Result<ReleaseContent> then = contentFromText(before->content);
    const Result<ReleaseContent> now = contentFromText(after->content);
    if (!then || !now)
        return then ? now.error() : then.error();
    return onlyPublic ? changesBetween(publicContent(*then), publicContent(*now))
                      : changesBetween(*then, *now);
}
} // namespace convenor
