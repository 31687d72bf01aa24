// File choosers: the one way to interrupt somebody. Tests answer in their place.
#pragma once

#include <QStringList>

#include <functional>

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
};

// Asks by dialogs of Qt.
class WindowPrompter final : public Prompter
{
public:
    // `window` gives the window the dialogs belong to; it may give null.
    explicit WindowPrompter(std::function<QWidget*()> window) : m_window(std::move(window)) {}

    QString chooseOpenFile(const FileQuestion& question) override;
    QString chooseSaveFile(const FileQuestion& question) override;

private:
    std::function<QWidget*()> m_window;
};
} // namespace convenor
