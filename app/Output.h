// Where commands write: nothing in it can steer a terminal.
#pragma once

#include "app/CommandLine.h"
#include "domain/Result.h"

#include <QJsonArray>

namespace convenor {
// One line to stdout, flushed; controls shown as marks.
void printLine(const QString& line);
// True when something printed to stdout so far got lost: a full disk, a closed pipe.
bool outputFailed();
// JSON to stdout; characters that could steer a terminal are written as \uXXXX.
void printJson(const QJsonValue& json);
// A sentence to stderr.
void complain(const QString& sentence);
// The exit code for an error.
int exitCodeOf(const Error& error);
// The sentence of an error to stderr; returns the exit code for it.
int complain(const Error& error);
} // namespace convenor
