// The text format of the bench: meetings as numbers separated by blanks and line ends.
//   MEET T M P R L                          slots, tables, people, requests, fixed meetings
//   P numbers                               bit t set = free in slot t
//   R lines: options, then for each option: size person_1..person_size weight
//   L lines: request option slot
#pragma once

#include "solve/MeetingProblem.h"

#include <string>

namespace convenor::tools {
// Reads an instance into `problem`. The format does not say who asks: the asker of a request is whoever is in
// all of its options and is asked for by nobody; -1 when there is no such person, or more than one. Returns
// an empty string, or one sentence that says what is wrong, where and why; then `problem` is of no use.
// `name` is what the sentence calls the text.
std::string readMeetings(const std::string& text, const std::string& name, solve::MeetingProblem& problem);
// A line "option slot" for each request, "-1 -1" when it is not placed.
std::string linesOf(const solve::MeetingPlan& plan);
} // namespace convenor::tools
