// The window with a prompter that answers by itself.
#pragma once

#include "ui/FileCommands.h"
#include "ui/MainWindow.h"
#include "ui/OpenPlan.h"

#include <QtTest>

namespace convenor::testing {
// A window over nothing or over a plan, with a prompter that answers by itself.
struct Shell
{
    SilentPrompter prompter;
    std::unique_ptr<PlanEditor> editor;
    std::unique_ptr<PlanChecker> checker;
    std::unique_ptr<MainWindow> window;
    FileCommands files{prompter, FileCommands::Ways{[this](auto made) { adopt(std::move(made)); },
                                                    [this](const QString& text) { window->say(text); },
                                                    [this] { return editor.get(); }}};

    Shell() { window = std::make_unique<MainWindow>(files); }
    ~Shell()
    {
        window.reset();
        checker.reset();
    }
    void adopt(std::unique_ptr<PlanEditor> made)
    {
        auto check = std::make_unique<PlanChecker>(*made);
        window->setSession(Session{*made, *check, prompter});
        checker = std::move(check);
        editor = std::move(made);
    }
    bool show()
    {
        window->show();
        window->activateWindow();
        return QTest::qWaitForWindowActive(window.get());
    }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(window->windowHandle(), key, modifiers);
        QCoreApplication::processEvents();
    }
    QAction* action(const QString& name) const { return window->findChild<QAction*>(name); }
};
} // namespace convenor::testing
