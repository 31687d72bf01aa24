// The questionnaire as a file: for the window and the command line.
#pragma once

#include "domain/Plan.h"
#include "domain/Result.h"

namespace convenor {
struct Session;

// Writes the questionnaire (exchange/Questionnaire.h) with a row for each of `people` to an .xlsx file, in
// the language of this code. CannotWrite, DiskFull or NotAFile about `path`.
Result<Done> saveQuestionnaire(const Plan& plan, const QList<Id>& people, const QString& language,
                               const QString& path);

// Asks where to, and writes it in the first language of the workshop. The sentence to say; "" when nobody
// chose a file.
QString writeQuestionnaireFile(const Session& session, const QList<Id>& people);
} // namespace convenor
