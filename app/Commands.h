// The commands, each a function from its arguments (without the command's name) to an exit code.
#pragma once

#include <QStringList>

namespace convenor {
int samplesCommand(const QStringList& arguments);
int newCommand(const QStringList& arguments);
int checkCommand(const QStringList& arguments);
int showCommand(const QStringList& arguments);
int applyCommand(const QStringList& arguments);
int importCommand(const QStringList& arguments);
int exportCommand(const QStringList& arguments);
int divideCommand(const QStringList& arguments);
int bookCommand(const QStringList& arguments);
int releaseCommand(const QStringList& arguments);
int undoCommand(const QStringList& arguments);
int redoCommand(const QStringList& arguments);
int eraseCommand(const QStringList& arguments);
int verifyCommand(const QStringList& arguments);

// How a command is called, for its --help and for wrong usage.
QString usageOf(const QString& command);
// Says what is wrong with the usage and how the command is called; ExitUsage.
int wrongUsage(const QString& command, const QString& sentence);
} // namespace convenor
