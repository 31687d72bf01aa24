// The pages of a paper as rows of a list, so that screen readers can read them.
#pragma once

#include "ui/documents/PreviewWorker.h"

#include <QAbstractListModel>

namespace convenor {
class PageListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    explicit PageListModel(QObject* parent = nullptr) : QAbstractListModel(parent) {}

    void setPages(std::shared_ptr<const LaidOut> pages);
    const Page* page(int row) const;
    // Null before the first.
    const LaidOut* laidOut() const { return m_pages.get(); }

    int rowCount(const QModelIndex& parent = {}) const override;
    // The accessible text is what the page says.
    QVariant data(const QModelIndex& index, int role) const override;

private:
    QString textOfPage(const Page& page) const;

    std::shared_ptr<const LaidOut> m_pages;
};
} // namespace convenor
