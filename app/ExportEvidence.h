// export PLAN evidence -o FOLDER.
#pragma once

#include "app/Arguments.h"

namespace convenor {
// Writes the evidence pack into the folder, which must be missing or empty; prints the names of the files.
// The exit code.
int exportEvidence(const Arguments& arguments, const QString& folder);
} // namespace convenor
