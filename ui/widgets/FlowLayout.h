// Widgets in a row, and in as many further rows as the width asks for.
#pragma once

#include <QLayout>

namespace convenor {
class FlowLayout : public QLayout
{
    Q_OBJECT

public:
    // `gap` in pixels, between widgets and between rows. Has no margins of its own.
    FlowLayout(QWidget* parent, int gap);
    ~FlowLayout() override;

    void addItem(QLayoutItem* item) override;
    int count() const override { return int(m_items.size()); }
    QLayoutItem* itemAt(int index) const override { return m_items.value(index); }
    QLayoutItem* takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return {}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize minimumSize() const override;
    QSize sizeHint() const override;
    void setGeometry(const QRect& rect) override;

private:
    // The height that the items take in a width; puts them there when `place` is set.
    int arrange(const QRect& rect, bool place) const;

    QList<QLayoutItem*> m_items;
    int m_gap;
};
} // namespace convenor
