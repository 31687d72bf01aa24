// The base of the window's pages, and what every page works with.
#pragma once

#include "domain/Result.h"
#include "domain/rules/Problem.h"

#include <QWidget>

namespace convenor {
class PlanChecker;
class PlanEditor;
class Prompter;
enum class Paper;

// The open workshop and the ways to the person before the screen. All outlive the window.
struct Session
{
    PlanEditor& editor;
    PlanChecker& checker;
    Prompter& prompter;
};

class WindowPage : public QWidget
{
    Q_OBJECT

public:
    explicit WindowPage(const Session& session, QWidget* parent = nullptr);

    // The panel beside the page (F4); owned by the page until the window takes it. Null when it has none.
    virtual QWidget* inspector() { return nullptr; }
    // Where the page shows a record: goes there and puts the focus on it. False when it does not show such
    // records.
    virtual bool goTo(const Subject& subject) = 0;
    // What is selected; an id of 0 when nothing is. The preview follows it.
    virtual Subject selected() const { return {Table::Workshop, 0}; }
    // Puts the focus where one goes on working.
    virtual void takeFocus() { setFocus(); }
    // Stores what is being typed. False when it cannot be stored and stays open.
    virtual bool finishEditing() { return true; }
    // Actions of the page for the window's menus; the page owns them. Empty when it has none of its own.
    virtual QList<QAction*> pageActions() const { return {}; }

    const Session& session() const { return m_session; }

signals:
    // A sentence for the status line.
    void said(const QString& sentence);
    void selectedChanged(const convenor::Subject& subject);
    // Somebody wants to see this record where it is edited, on whatever page.
    void goToRequested(const convenor::Subject& subject);
    // Somebody wants a paper of these people only.
    void papersRequested(convenor::Paper paper, const QList<convenor::Id>& people);

protected:
    // Does changes as one step and says how it went; true when it was done.
    bool apply(const QString& label, const ChangeSet& changes, const QString& mergeKey = {});

private:
    Session m_session;
};
} // namespace convenor
