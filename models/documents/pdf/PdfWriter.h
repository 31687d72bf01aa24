// Pages to a tagged PDF: structure, languages, outline, subset fonts, exact text (ISO 32000-1; the tagging
// follows ISO 14289-1, "PDF/UA").
#pragma once

#include "documents/Fonts.h"
#include "documents/Page.h"

#include <QDateTime>

class QIODevice;

namespace convenor {
// What the file says of itself.
struct PdfInfo
{
    QString title;
    QString language; // ISO code
    QDateTime made;   // any zone
};

// Writes pages as they come; what it keeps is a few bytes for each element of the structure, not the pages.
// For one thread.
class PdfWriter : public PageSink
{
public:
    // `device` is open for writing; `fonts` is the set that the pages were shaped with. Both must outlive the
    // writer.
    PdfWriter(QIODevice& device, PdfInfo info, FontSet& fonts);
    ~PdfWriter() override;

    // Errors: CannotWrite with what the device says.
    Result<Done> take(Page page) override;
    Result<Done> takeFoot(int index, std::vector<TextPiece> foot) override;
    // Writes the rest: feet, fonts, structure, outline, cross-references. The file is whole only after it.
    Result<Done> finish();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

// The same for pages that are already laid out.
Result<Done> writePdf(const Pages& pages, const PdfInfo& info, FontSet& fonts, QIODevice& device);
} // namespace convenor
