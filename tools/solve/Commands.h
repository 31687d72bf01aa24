// The commands of convenor-solve; each answers with an exit code.
#pragma once

#include "tools/solve/Arguments.h"

namespace convenor::tools {
enum ExitCode { ExitDone = 0, ExitBroken = 1, ExitUsage = 2, ExitRefused = 3, ExitCannotWrite = 4 };

// Says one sentence to the standard error and passes the code on.
int complain(ExitCode code, const std::string& sentence);

// Passes the code on, or complains when what was printed did not get out.
int printed(int code);
// Of this process, until now.
double cpuMilliseconds();

int groupsCommand(const Arguments& arguments);
int meetingsCommand(const Arguments& arguments);
int mixingCommand(const Arguments& arguments);
int boundCommand(const Arguments& arguments);
} // namespace convenor::tools
