// Pages to PDF.
#pragma once

#include "documents/Page.h"
#include "domain/Result.h"

#include <stop_token>

class QIODevice;

namespace convenor {
// What the PDF says about itself.
struct PdfInfo
{
    QString title;
};

// Writes the pages as a PDF with embedded fonts and real text to an open device. May run in any thread, but
// needs a QGuiApplication. Errors: CannotWrite (detail: the device's reason) when the device took less than
// everything; Cancelled. After an error the device holds an unusable beginning.
Result<Done> writePdf(const Pages& pages, const PdfInfo& info, QIODevice& device,
                      const std::stop_token& stop = {});
} // namespace convenor
