// The text format of the bench: breakout groups as numbers separated by blanks and line ends.
//   P1 N R K V0 V1 V2                       people, groups, rounds; countries, organisations, kinds
//   R lines: least most languages           sizes; languages is a bit set
//   N lines: country organisation kind languages n choice_1..choice_n    groups, best first
//   L, then L lines: person round group     fixed seats (they may break languages, and say "there twice")
//   A, then A lines: person person          keep apart
//   T, then T lines: person person          keep together
#pragma once

#include "solve/GroupProblem.h"

#include <string>

namespace convenor::tools {
// Reads an instance into `problem`: group number = topic in every round, ranks cost 0 1 2 4 6 and any other
// group 10; countries and organisations count where there are too many, kinds both ways. Returns an empty
// string, or one sentence that says what is wrong, where and why; then `problem` is of no use.
// `name` is what the sentence calls the text.
std::string readInstance(const std::string& text, const std::string& name, solve::GroupProblem& problem);
} // namespace convenor::tools
