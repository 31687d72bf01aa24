// The list of all papers: name, and a line what it is for.
#pragma once

#include "documents/papers/Papers.h"

#include <QListView>

namespace convenor {
class PaperListModel;

class PaperList : public QListView
{
    Q_OBJECT

public:
    explicit PaperList(QWidget* parent = nullptr);

    Paper paper() const;
    void setPaper(Paper paper);
    PaperListModel* papers() const { return m_model; }

signals:
    void paperChanged(convenor::Paper paper);

protected:
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    PaperListModel* m_model;
};
} // namespace convenor
