// Papers in words: their names and formats, and why there is nothing to print. In the language of the program
// where no other is asked for.
#pragma once

#include "documents/papers/Papers.h"
#include "documents/papers/PrintedPages.h"

#include <QStringList>

#include <optional>

namespace convenor {
enum class Medium;

// The format that a file's ending asks for (".pdf", ".html", ".htm", ".odt", ".csv", ".xlsx", ".txt"); empty
// for another one.
std::optional<PaperFormat> formatOfPath(const QString& path);
// ".pdf".
QString endingOf(PaperFormat format);
// The formats that a paper has, in the order of the enumeration.
QList<PaperFormat> formatsOf(Paper paper);
// Their endings, ".pdf, .html, .odt".
QString endingsOf(Paper paper);

// "Attendance list".
QString paperName(Paper paper);
QString paperName(Paper paper, const QString& language);

// What would have to be there for the paper to have something on it: a sentence.
QString lackOf(Paper paper);
// The sentence of an error of PaperExport: as `sentence`, but it knows what each paper lacks when there is
// nothing to print.
QString exportSentence(const Error& error, Medium medium);

// A page in words: "Bianca Muntean", "Alpha, page 2", "page 3". Texts of users are harmless.
QString pageTitle(const PrintedPage& page, const Plan& plan, Medium medium);
} // namespace convenor
