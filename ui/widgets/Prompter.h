// File and print choosers: the one way to interrupt somebody. Tests answer in their place.
#pragma once

#include <QStringList>

#include <functional>

class QPrinter;
class QWidget;

namespace convenor {
struct FileQuestion
{
    QString title;
    QString start;          // the folder, or the proposed file
    QStringList filters;    // "Workshops (*.workshop)"
    bool mustBeNew = false; // nobody is asked to replace a file, because it would be refused
};

class Prompter
{
public:
    virtual ~Prompter() = default;
    // An existing file; empty when nothing was chosen.
    virtual QString chooseOpenFile(const FileQuestion& question) = 0;
    // Where to write; whoever was asked has agreed to replace what stands there. Empty when nothing was
    // chosen. The ending of the first filter is added when none was typed.
    virtual QString chooseSaveFile(const FileQuestion& question) = 0;
    // An existing folder to write files into; empty when nothing was chosen. Filters do not matter.
    virtual QString chooseFolder(const FileQuestion& question) = 0;
    // Sets up the printer for what `title` names; false when nothing is to be printed.
    virtual bool choosePrinter(QPrinter& printer, const QString& title) = 0;
};

// Asks by dialogs of Qt.
class WindowPrompter final : public Prompter
{
public:
    // `window` gives the window the dialogs belong to; it may give null.
    explicit WindowPrompter(std::function<QWidget*()> window) : m_window(std::move(window)) {}

    QString chooseOpenFile(const FileQuestion& question) override;
    QString chooseSaveFile(const FileQuestion& question) override;
    QString chooseFolder(const FileQuestion& question) override;
    bool choosePrinter(QPrinter& printer, const QString& title) override;

private:
    std::function<QWidget*()> m_window;
};
} // namespace convenor
