// convenor-solve: the optimisers on the text formats of the bench, without a window and without Qt.
#include "tools/solve/Commands.h"
#include "tools/solve/Files.h"

#include <cstdio>
#include <exception>
#include <new>

namespace {
int run(const std::vector<std::string>& words)
{
    using namespace convenor::tools;
    if (words == std::vector<std::string>{"--help"} || words == std::vector<std::string>{"-h"}) {
        std::fputs(usage, stdout);
        return std::fflush(stdout) == 0 ? ExitDone : ExitCannotWrite;
    }
    Arguments arguments;
    if (const std::string wrong = readArguments(words, arguments); !wrong.empty())
        return complain(ExitUsage, wrong);
    if (const std::string wrong = arguments.output.empty() ? std::string() : checkTarget(arguments.output);
        !wrong.empty())
        return complain(ExitCannotWrite, wrong);
    if (arguments.command == "meetings")
        return meetingsCommand(arguments);
    if (arguments.command == "mixing")
        return mixingCommand(arguments);
    return arguments.command == "bound" ? boundCommand(arguments) : groupsCommand(arguments);
}
} // namespace

int main(int count, char** words)
{
    using namespace convenor::tools;
    try {
        return run({words + (count > 0 ? 1 : 0), words + count});
    } catch (const std::bad_alloc&) {
        return complain(ExitRefused,
                        "The memory does not suffice for an instance of that size; try a smaller one.");
    } catch (const std::exception& error) {
        return complain(ExitRefused, std::string("The work was given up: ") + error.what() + ".");
    }
}
