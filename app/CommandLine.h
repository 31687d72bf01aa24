// The command line: what scripts and tests hold on to (DESIGN, section 10; the man page convenor.1). Needs no
// display.
#pragma once

#include <QStringList>

namespace convenor {
// Exit codes of every command.
enum ExitCode {
    ExitDone = 0,
    ExitFindings = 1,    // the plan has errors, or there is nothing to print
    ExitUsage = 2,       // wrong usage, or input that does not fit
    ExitRefused = 3,     // the file is missing, not a plan, damaged, newer or held by a writer
    ExitCannotWrite = 4, // could not write
    ExitCancelled = 5,
};

// True when these arguments (without the program's name) ask for a command and not for the window.
bool isCommand(const QStringList& arguments);

// True when the command lays out pages and so needs fonts (a QGuiApplication).
bool needsFonts(const QStringList& arguments);

// Runs a command: results to stdout, one sentence of complaint to stderr. Returns the exit code.
int runCommand(const QStringList& arguments);
} // namespace convenor
