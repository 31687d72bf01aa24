// The problems of the workshop below the page: counted in the header, listed when it is open, with ways out.
#pragma once

#include "ui/WindowPage.h"

class QHBoxLayout;
class QTableView;
class QToolButton;

namespace convenor {
class PlainLabel;
class ProblemsModel;

class ProblemsPanel : public QWidget
{
    Q_OBJECT

public:
    explicit ProblemsPanel(const Session& session, QWidget* parent = nullptr);

    bool isOpen() const { return m_open; }
    void setOpen(bool open);
    void takeFocus();
    // What the header says: "2 errors, 1 warning".
    QString countText() const;

signals:
    void openChanged(bool open);
    void goToRequested(const convenor::Subject& subject);
    void said(const QString& sentence);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void makeHeader();
    void makeList();
    void showCounts();
    void showFixes();
    void goToCurrent();
    void showMenu(const QPoint& at);
    void applyFix(int row, int fix);

    Session m_session;
    ProblemsModel* m_model;
    QToolButton* m_header;
    QWidget* m_body = nullptr; // with all in it: made when it is first opened
    QTableView* m_list = nullptr;
    QWidget* m_fixes = nullptr;
    PlainLabel* m_empty = nullptr;
    bool m_open = false;
};
} // namespace convenor
