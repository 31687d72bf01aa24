// All papers, under small headings, for a list.
#pragma once

#include "documents/papers/Papers.h"

#include <QAbstractListModel>
#include <QHash>

namespace convenor {
class PaperListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        SummaryRole = Qt::UserRole + 1, // QString: what it is for, or why there is nothing to print
        IsHeadingRole,                  // bool
        IsEmptyRole,                    // bool: there is nothing to print
    };

    explicit PaperListModel(QObject* parent = nullptr);

    // Empty for a heading.
    std::optional<Paper> paperAt(int row) const;
    int rowOf(Paper paper) const;
    // Papers on which nothing would stand, each with the reason as a sentence.
    void setEmpty(const QHash<Paper, QString>& reasons);

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    struct Row
    {
        QString text;
        std::optional<Paper> paper;
    };
    QList<Row> m_rows;
    QHash<Paper, QString> m_empty;
};
} // namespace convenor
