// The window program: the only place that wires everything.
#pragma once

#include "ui/widgets/Theme.h"

#include <QApplication>

#include <memory>

class QTranslator;

namespace convenor {
class FileCommands;
class MainWindow;
class PlanChecker;
class PlanEditor;
class Prompter;

// Owns the open plan and the window over it.
class Application : public QApplication
{
    Q_OBJECT

public:
    Application(int& argc, char** argv);
    ~Application() override;

    // Shows the window, with a plan when a path is given, and runs until it is closed. Returns the exit code.
    int run(const QString& path);
    // The same without waiting, for tests.
    void start(const QString& path);
    MainWindow& window() const { return *m_window; }

    void setLanguage(const QString& language);
    // Percent of the desktop's letters, in steps.
    void changeTextSize(int step);
    void setAppearance(Appearance appearance);

private:
    void makeWindow();
    void adopt(std::unique_ptr<PlanEditor> editor);
    void installLanguage(const QString& language);
    void applyTheme();

    QFont m_systemFont;
    QPalette m_systemPalette;
    std::unique_ptr<QTranslator> m_translator;
    std::unique_ptr<QTranslator> m_qtTranslator;
    std::unique_ptr<Prompter> m_prompter;
    std::unique_ptr<FileCommands> m_files;
    std::unique_ptr<PlanEditor> m_editor;
    std::unique_ptr<PlanChecker> m_checker;
    std::unique_ptr<MainWindow> m_window; // goes first: it looks at all the others
};
} // namespace convenor
