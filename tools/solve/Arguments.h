// What convenor-solve is asked to do.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace convenor::tools {
inline constexpr const char* usage =
    "Usage: convenor-solve groups INSTANCE [--seed N] [--budget ITERATIONS] [--time-limit S] -o SOLUTION\n"
    "       convenor-solve meetings INSTANCE [--seed N] [--budget ITERATIONS] [--time-limit S] -o SOLUTION\n"
    "       convenor-solve mixing PEOPLE GROUPS ROUNDS [--seed N] [--budget ITERATIONS] [--time-limit S] -o "
    "SOLUTION\n"
    "       convenor-solve bound INSTANCE\n"
    "\n"
    "groups    divides the people of an instance; a line of group numbers for each round, one for each "
    "person\n"
    "meetings  places meetings of a helpdesk or of a marketplace; a line \"option slot\" for each request, "
    "-1 -1\n"
    "          when it is not placed\n"
    "mixing    seats people so that as few as possible meet twice\n"
    "bound     what no division can undercut, and which rules contradict each other\n"
    "\n"
    "--seed        1 when left out; the same instance, seed and budget give the same bytes\n"
    "--budget      elementary tries; as many as suit the size when left out\n"
    "--time-limit  seconds on the clock on the wall; then the best so far is written. Without a budget the\n"
    "              whole time is used, and the result depends on the speed of the machine\n"
    "\n"
    "One line of JSON goes to the standard output. Exit codes: 0 done, 1 done, but hard rules are broken,\n"
    "2 wrong usage, 3 the instance was refused, 4 could not write.\n";

struct Arguments
{
    std::string command;
    std::vector<std::string> operands;
    std::uint64_t seed = 1;
    long long budget = 0;          // 0: what suits
    std::optional<double> seconds; // on the wall clock
    std::string output;
};

// Reads the words after the program's name; returns an empty string, or one sentence about what is wrong.
std::string readArguments(const std::vector<std::string>& words, Arguments& arguments);

// A whole number, or nothing when the text is no such number.
std::optional<long long> wholeNumber(const std::string& text, long long least, long long most);
} // namespace convenor::tools
