// The shell of the window: menus, the workspace or the start page, the status line. What it cannot do itself
// it asks for.
#pragma once

#include "ui/WindowPage.h"

#include <QMainWindow>

#include <optional>

namespace convenor {
class FileCommands;
class StartPage;
class StatusLine;
class WindowActions;
class WorkspaceView;

class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    // `files` must outlive the window.
    explicit MainWindow(FileCommands& files);
    ~MainWindow() override;

    // Shows a workshop, or the start page for none. What the session names must outlive the window or the
    // next call.
    void setSession(const std::optional<Session>& session);
    // Makes everything anew with the same page, selection and size: the language has changed.
    void rebuild();
    void setVisible(bool visible) override;

    const std::optional<Session>& session() const { return m_session; }
    // Null on the start page.
    WorkspaceView* workspace() const { return m_workspace; }
    FileCommands& files() const { return m_files; }
    QString statusText() const;

public slots:
    void say(const QString& sentence);
    void undo();
    void redo();

signals:
    void languageRequested(const QString& language);
    // One step larger (+1) or smaller (-1); 0 = the usual size.
    void textSizeRequested(int step);
    // An Appearance.
    void appearanceRequested(int appearance);

protected:
    void closeEvent(QCloseEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void letGo();
    void build();
    void ensureBuilt();
    QWidget* makeStartPage();
    QWidget* makeWorkspace();
    void connectEditor();
    void showState(const QString& wall);
    void showTitle();

    FileCommands& m_files;
    std::optional<Session> m_session;
    WorkspaceView* m_workspace = nullptr;
    StatusLine* m_status = nullptr;
    WindowActions* m_actions = nullptr;
    QObject* m_connections = nullptr; // lives as long as the session is shown
    qint64 m_toldFinal = 0;           // the step of which was said that it cannot be undone
};
} // namespace convenor
