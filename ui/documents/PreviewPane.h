// The live page: the paper as it will be printed, while one types.
#pragma once

#include "ui/documents/PreviewWorker.h"
#include "ui/WindowPage.h"

class QComboBox;
class QListView;

namespace convenor {
class PageDelegate;
class PageListModel;
class PlainLabel;
class ReportList;

class PreviewPane : public QWidget
{
    Q_OBJECT

public:
    explicit PreviewPane(const Session& session, QWidget* parent = nullptr);
    ~PreviewPane() override;

    // Which paper is shown; the agenda at first.
    void setQuestion(const PreviewQuestion& question);
    // Scrolls to a record and marks it.
    void follow(const Subject& subject);
    Subject followed() const { return m_subject; }
    // Scrolls to a page of the paper, from 0 on; as soon as it is laid out.
    void showPage(int index);
    // 0 = as wide as the pane.
    void setZoom(int percent);
    PageListModel* pages() const { return m_model; }

signals:
    // A record was clicked on the page.
    void goToRequested(const convenor::Subject& subject);

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void makeList();
    void makeBar();
    void takePages();
    void showState();
    QString stateText() const;
    void scrollToSubject();
    void clickedAt(const QPoint& place);
    void zoomBy(int step);

    Session m_session;
    PreviewWorker* m_worker;
    PageListModel* m_model;
    QListView* m_list;
    PageDelegate* m_delegate;
    PlainLabel* m_state = nullptr;
    PlainLabel* m_empty;
    ReportList* m_report;
    QComboBox* m_zoom = nullptr;
    QWidget* m_bar = nullptr;
    Subject m_subject{Table::Workshop, 0};
    int m_wantedPage = -1;
};
} // namespace convenor
