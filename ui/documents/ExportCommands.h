// Exporting the agenda from the window: asks where, writes, and says how it went.
#pragma once

#include "ui/documents/AgendaExport.h"
#include "ui/WindowPage.h"

namespace convenor {
// "As &PDF…", for menus and buttons.
QString exportCaption(ExportFormat format);

// Writes the agenda in a language ("" = the first of the workshop's) to a file that the person chooses;
// returns the sentence for the status line, empty when nothing was chosen.
QString exportAgenda(const Session& session, ExportFormat format, const QString& language);
} // namespace convenor
