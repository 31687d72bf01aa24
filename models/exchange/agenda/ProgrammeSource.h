// What somebody pasted or chose, as lines: text, a mail, HTML, a table.
#pragma once

#include "domain/Result.h"
#include "exchange/agenda/ProgrammeDraft.h"

#include <QByteArray>

#include <stop_token>

namespace convenor {
// More lines than a programme can have are left out, and so are the letters behind the last of these.
inline constexpr qsizetype mostSourceLines = 20'000;
inline constexpr qsizetype longestSource = 4'000'000;

// Lines of a text. The marks of quoted mails ("> ") are taken off; the head of a forwarded mail and what
// stands behind "-- " are marked as ignored, so that line numbers stay those of the text. Lines with tabs
// between cells are rows of a table.
QList<SourceLine> linesOfText(const QString& text);
// Paragraphs and rows of tables.
QList<SourceLine> linesOfHtml(const QString& html);
// A file: .html and .htm as HTML, .txt, .eml and .md as text, everything else as a table (TableFile; every
// sheet that is not hidden, its name as a heading). `encoding` "" = found. Errors: those of TableFile::open
// and encodedText.
Result<QList<SourceLine>> linesOfFile(const QByteArray& bytes, const QString& fileName,
                                      const QString& encoding = {}, const std::stop_token& stop = {});

// Where a cell of a row begins in its text.
int cellOffset(const SourceLine& line, int cell);
} // namespace convenor
