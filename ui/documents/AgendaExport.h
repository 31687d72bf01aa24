// Writing the agenda to a file: the window's export and the command line's.
#pragma once

#include "domain/Plan.h"

namespace convenor {
enum class ExportFormat { Pdf, Html, Csv };

// The format that a file's ending asks for (".pdf", ".html", ".htm", ".csv"); empty for another one.
std::optional<ExportFormat> formatOfPath(const QString& path);

struct AgendaExport
{
    ExportFormat format = ExportFormat::Pdf;
    QString language; // ISO code
    Id day = 0;       // 0 = all days
};

// The language of papers when nobody chose one: the first of the workshop's, else that of the program.
QString paperLanguage(const Plan& plan);

// Writes the agenda to the path, whole or not at all. NothingToExport when it has no item that may be shown;
// CannotWrite and DiskFull with the path.
Result<Done> exportAgenda(const Plan& plan, const AgendaExport& what, const QString& path);
} // namespace convenor
