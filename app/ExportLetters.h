// export PLAN send-pack -o FOLDER, export PLAN confirmations -o FILE.txt.
#pragma once

#include "app/Arguments.h"

namespace convenor {
// Writes the drafts into the folder, which must be missing or empty. Ctrl+C cancels: nothing is left. The
// exit code.
int exportSendPack(const Arguments& arguments, const QString& folder);
// Writes the confirmations, one after another, each with its receiver and subject; "-" prints them. The exit
// code.
int exportConfirmations(const Arguments& arguments, const QString& path);
} // namespace convenor
