// The rail at the left: one button for each page.
#pragma once

#include <QFrame>

class QButtonGroup;
class QVBoxLayout;

namespace convenor {
class Rail : public QFrame
{
    Q_OBJECT

public:
    explicit Rail(QWidget* parent = nullptr);

    // The n-th page has the key Ctrl+n, which the window's menu owns; the tip names it.
    void addPage(const QString& title, const QString& iconName);
    void setCurrent(int page);
    // Marks a page with a number and says what it counts; 0 takes the mark away.
    void setBadge(int page, int count, const QString& sentence);
    // Puts the focus on the button of the current page.
    void focusCurrent();

signals:
    void chosen(int page);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    QVBoxLayout* m_layout;
    QButtonGroup* m_buttons;
};
} // namespace convenor
