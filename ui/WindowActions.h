// The menus of the window. Every gesture has its place here, with its key.
#pragma once

#include <QObject>

#include <functional>

class QAction;
class QKeySequence;
class QMenu;

namespace convenor {
class MainWindow;

// Built for one state of the window (a workshop or none) and one language; made anew with it.
class WindowActions : public QObject
{
    Q_OBJECT

public:
    // Fills the window's menu bar.
    explicit WindowActions(MainWindow& window);

private:
    void showKeys();
    void showAbout();
    void addFileMenu();
    void addRecent(QMenu* menu);
    void addEditMenu();
    void addProblemActions(QMenu* menu);
    void addPageMenu();
    void addViewMenu();
    void addPanels(QMenu* menu);
    void addLanguages(QMenu* menu);
    void addAppearance(QMenu* menu);
    void addHelpMenu();
    QAction* add(QMenu* menu, const QString& text, const QKeySequence& keys, std::function<void()> run);
    // An action that the widget with the focus does, by the name of its slot.
    QAction* addForFocus(QMenu* menu, const QString& text, const QKeySequence& keys, const char* slot);
    void showHistory(QAction* undo, QAction* redo) const;

    MainWindow& m_window;
    bool m_open; // a workshop is open
};
} // namespace convenor
