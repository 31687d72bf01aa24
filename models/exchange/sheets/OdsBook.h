// What an ODS file says of its sheets, and their rows. Zipped or flat (.fods).
#pragma once

#include "exchange/sheets/SheetRows.h"
#include "exchange/sheets/XmlPart.h"
#include "exchange/sheets/ZipArchive.h"

namespace convenor {
struct OdsSheet
{
    QString name;
    int place = 0; // among all tables of the file, copies of linked files too
    bool hidden = false;
};

// The content as XML, a new stream each time; `archive` is where it comes from and must live as long, null of
// a flat file. Null when there is none.
std::unique_ptr<XmlPart> odsContent(const ZipArchive* archive, const QByteArray& bytes,
                                    const std::stop_token& stop);

// Refused (WrongFormat, detail: why) when it is encrypted, damaged or no spreadsheet; Cancelled.
Result<QList<OdsSheet>> readOdsSheets(const ZipArchive* archive, const QByteArray& bytes,
                                      const std::stop_token& stop);

// `table` is the number of the sheet for the remarks.
std::unique_ptr<RowReader> odsRows(const QByteArray& bytes, bool flat, const OdsSheet& sheet, int table,
                                   std::shared_ptr<SheetRemarks> remarks, const std::stop_token& stop);
} // namespace convenor
