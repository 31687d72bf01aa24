// What the command line asks of a paper: its options against what the workshop has.
#pragma once

#include "app/Arguments.h"
#include "documents/papers/Papers.h"

namespace convenor {
// Everything that export takes.
CommandSyntax exportSyntax();

// The documents and options, a line each: export --help.
QStringList exportHelp();

// The options of one paper. Refused (WrongFormat "usage", detail: a sentence that lists what there is) when a
// value is wrong, or when the paper does not look at an option.
Result<PaperOptions> paperOptions(const Arguments& arguments, Paper paper, const Plan& plan);
// The options that every paper looks at: the languages. Any other one is refused.
Result<PaperOptions> everyPaperOptions(const Arguments& arguments, const Plan& plan);
// Those of the questionnaire, which is no paper: one language, and the people who get a row (`only`).
Result<PaperOptions> questionnaireOptions(const Arguments& arguments, const Plan& plan);
} // namespace convenor
