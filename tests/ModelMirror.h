// A view that believes what a model announces: whatever the model changes in silence shows up as a
// difference.
#pragma once

#include "tables/GridModel.h"

#include <QtTest>

namespace convenor::testing {
// Of a flat model. Reads cells only when they are announced.
class ModelMirror : public QObject
{
public:
    explicit ModelMirror(QAbstractItemModel& model) : m_model(model)
    {
        readAll();
        connect(&model, &QAbstractItemModel::rowsInserted, this,
                [this](const QModelIndex&, int first, int last) {
                    // Read when it is looked at: a view paints later.
                    for (int row = first; row <= last; ++row)
                        m_rows.insert(row, QStringList());
                });
        connect(&model, &QAbstractItemModel::rowsRemoved, this,
                [this](const QModelIndex&, int first, int last) { m_rows.remove(first, last - first + 1); });
        connect(&model, &QAbstractItemModel::rowsMoved, this,
                [this](const QModelIndex&, int first, int last, const QModelIndex&, int to) {
                    ++moves;
                    const QList<QStringList> moved = m_rows.mid(first, last - first + 1);
                    m_rows.remove(first, moved.size());
                    const int place = to > last ? to - int(moved.size()) : to;
                    for (qsizetype i = 0; i < moved.size(); ++i)
                        m_rows.insert(place + i, moved[i]);
                });
        connect(&model, &QAbstractItemModel::dataChanged, this,
                [this](const QModelIndex& from, const QModelIndex& to) {
                    for (int row = from.row(); row <= to.row(); ++row)
                        readRow(row);
                });
        connect(&model, &QAbstractItemModel::layoutChanged, this, [this] { readAll(); });
        connect(&model, &QAbstractItemModel::columnsInserted, this, [this] { readAll(); });
        connect(&model, &QAbstractItemModel::columnsRemoved, this, [this] { readAll(); });
        connect(&model, &QAbstractItemModel::modelReset, this, [this] {
            ++resets;
            readAll();
        });
    }

    // "" when the mirror shows what the model holds, else the first difference.
    QString difference()
    {
        if (m_rows.size() != m_model.rowCount())
            return QStringLiteral("%1 rows announced, %2 there").arg(m_rows.size()).arg(m_model.rowCount());
        for (int row = 0; row < m_rows.size(); ++row) {
            if (m_rows[row].isEmpty())
                readRow(row);
            const QStringList now = rowTexts(m_model, row);
            if (now != m_rows[row])
                return QStringLiteral("row %1 shows\n  %2\nand holds\n  %3")
                    .arg(row)
                    .arg(m_rows[row].join(u'|'), now.join(u'|'));
        }
        return {};
    }

    // What a view shows of a row.
    static QStringList rowTexts(const QAbstractItemModel& model, int row)
    {
        QStringList texts;
        for (int column = 0; column < model.columnCount(); ++column) {
            const QModelIndex cell = model.index(row, column);
            for (const int role : {int(Qt::DisplayRole), int(Qt::CheckStateRole), int(ChipRole),
                                   int(DepthRole), int(IdRole), int(CodeRole), int(Qt::AccessibleTextRole)})
                texts << cell.data(role).toString();
        }
        return texts;
    }
    static QList<QStringList> texts(const QAbstractItemModel& model)
    {
        QList<QStringList> rows;
        for (int row = 0; row < model.rowCount(); ++row)
            rows << rowTexts(model, row);
        return rows;
    }

    int moves = 0;
    int resets = 0;

private:
    void readRow(int row) { m_rows[row] = rowTexts(m_model, row); }
    void readAll() { m_rows = texts(m_model); }

    QAbstractItemModel& m_model;
    QList<QStringList> m_rows;
};
} // namespace convenor::testing
