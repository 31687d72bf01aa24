// The live page: the paper as it will be printed, while one types.
#pragma once

#include "ui/WindowPage.h"

#include <QHash>

class QComboBox;
class QListView;
class QToolButton;

namespace convenor {
class PageListModel;
class PlainLabel;
class PreviewWorker;

class PreviewPane : public QWidget
{
    Q_OBJECT

public:
    explicit PreviewPane(const Session& session, QWidget* parent = nullptr);
    ~PreviewPane() override;

    // The language of the paper; "" = the workshop's first.
    void setLanguage(const QString& language);
    QString language() const;
    // Scrolls to a record and marks it.
    void follow(const Subject& subject);
    Subject followed() const { return m_subject; }
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
    void makeBar();
    void takePages();
    void showState();
    void scrollToSubject();
    void clickedAt(const QPoint& place);
    void zoomBy(int step);

    Session m_session;
    PreviewWorker* m_worker;
    PageListModel* m_model;
    QListView* m_list;
    PlainLabel* m_state;
    QComboBox* m_zoom;
    QWidget* m_bar;
    QString m_language;
    Subject m_subject{Table::Workshop, 0};
};
} // namespace convenor
