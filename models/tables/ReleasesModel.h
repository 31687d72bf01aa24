// The versions of the agenda that were given out, the newest first; above them the agenda as it is now.
#pragma once

#include "editing/ReleaseEdits.h"

#include <QAbstractTableModel>

namespace convenor {
class ReleasesModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { NameColumn, TimeColumn, AuthorColumn, ChangesColumn, NoteColumn, ColumnCount };

    // The editor must outlive the model. Name and note of a release can be typed over.
    explicit ReleasesModel(PlanEditor& editor, QObject* parent = nullptr);

    // The release of a row; 0 for the agenda as it is now, which is row 0.
    Id releaseAt(int row) const { return row > 0 && row <= m_lines.size() - 1 ? m_lines.at(row).release : 0; }
    int rowOf(Id release) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;

signals:
    // What was done, or why a text cannot be stored: a sentence.
    void said(const QString& sentence);
    void refused(const convenor::Error& error);

private:
    struct Line
    {
        Id release = 0;
        QString name = {};
        QString time = {};
        QString author = {};
        QString changes = {};
        QString note = {};
        bool operator==(const Line&) const = default;
    };
    QList<Line> linesNow() const;
    void take();
    QString cellText(const Line& line, int column) const;

    PlanEditor& m_editor;
    ReleaseEdits m_edits;
    QList<Line> m_lines;
};
} // namespace convenor
