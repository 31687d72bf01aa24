// A button with an icon, a title and a line below it.
#pragma once

#include <QAbstractButton>

namespace convenor {
// Shows both texts whole, wrapped where they must be, as plain text.
class Card : public QAbstractButton
{
    Q_OBJECT

public:
    Card(const QString& iconName, const QString& title, const QString& line, QWidget* parent = nullptr);

    QSize sizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QFont titleFont() const;
    int padding() const;
    int textLeft() const;

    QString m_line;
};
} // namespace convenor
