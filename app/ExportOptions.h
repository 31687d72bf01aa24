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
// The options that every paper looks at: languages and audience; of "evidence" the languages. Any other one
// is refused; `document` ("everything", "evidence") does not look at it.
Result<PaperOptions> everyPaperOptions(const Arguments& arguments, const Plan& plan, const QString& document);
// Those of the questionnaire, which is no paper: one language, and the people who get a row (`only`).
Result<PaperOptions> questionnaireOptions(const Arguments& arguments, const Plan& plan);
// Those of letters to people (`document` "send-pack" or "confirmations"): one language or none, a helpdesk,
// the people who get one (`only`); --everybody where there is a pack.
Result<PaperOptions> lettersOptions(const Arguments& arguments, const Plan& plan, const QString& document);
} // namespace convenor
