// Errors as sentences: what happened, why, and what to do. For the window and the command line; needs no
// widget.
#pragma once

#include "domain/Result.h"

namespace convenor {
// Where a sentence is read. In a window the texts of users keep their direction to themselves (FSI..PDI); a
// terminal gets no invisible characters at all.
enum class Medium { Terminal, Window };

// The sentence of an error, in the language of the program. Texts of users in it are harmless: controls are
// marks.
QString sentence(const Error& error, Medium medium = Medium::Terminal);
} // namespace convenor
