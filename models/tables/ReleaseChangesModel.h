// What differs between two versions of the agenda: a row for each change.
#pragma once

#include "domain/planners/ReleaseContent.h"
#include "editing/PlanEditor.h"

#include <QAbstractTableModel>

namespace convenor {
class ReleaseChangesModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { WhenColumn, SubjectColumn, ChangeColumn, BeforeColumn, AfterColumn, ColumnCount };

    // The editor must outlive the model.
    explicit ReleaseChangesModel(PlanEditor& editor, QObject* parent = nullptr);

    // What a release changed against the one before it (the first one: nothing); 0 = what the agenda as it
    // is now changes against the last one, which follows every edit.
    void setRelease(Id release);
    void setOnlyPublic(bool onlyPublic);
    bool onlyPublic() const { return m_onlyPublic; }

    const QList<ReleaseChange>& changes() const { return m_changes; }
    // All rows as text for an e-mail: what a version is called, and its changes.
    QString text() const;
    // Why there are no rows, or what they are compared with: a sentence.
    QString sentence() const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    void take();
    QString cellText(int row, int column) const;

    PlanEditor& m_editor;
    Id m_release = 0;
    bool m_onlyPublic = false;
    bool m_isBroken = false;
    QList<ReleaseChange> m_changes;
    ReleaseWords m_words;
};

// What a release is compared with: the one before it; of 0 (now) the last one. Null when there is none.
const Release* releaseBefore(const Plan& plan, Id release);
// The changes of a release against releaseBefore, of 0 those of now; none when there is nothing to compare
// with. WrongFormat when one of the two cannot be read.
Result<QList<ReleaseChange>> changesOfRelease(const Plan& plan, const Timing& timing, Id release,
                                              bool onlyPublic);
} // namespace convenor
