// Who did what, when; the versions that were given out; what changed, and how to bring a value back.
#pragma once

#include "ui/WindowPage.h"

class QStackedWidget;
class QTabBar;

namespace convenor {
class StepsView;
class VersionsView;

class HistoryPage : public WindowPage
{
    Q_OBJECT

public:
    explicit HistoryPage(const Session& session, QWidget* parent = nullptr);

    // A release.
    bool goTo(const Subject& subject) override;
    void takeFocus() override;
    QList<QAction*> pageActions() const override { return m_actions; }

    // Only the steps that concern an agenda item.
    void showItem(Id item);

private:
    enum View { Steps, Versions };

    void makeActions();
    void addAction(const QString& name, const QString& text, const QKeySequence& keys, bool writes,
                   std::function<void()> run);
    void showView(View view);

    QTabBar* m_tabs;
    QStackedWidget* m_stack;
    StepsView* m_steps;
    VersionsView* m_versions;
    QList<QAction*> m_actions;
};
} // namespace convenor
