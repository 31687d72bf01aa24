// The agenda as a spreadsheet reads it.
#pragma once

#include "domain/CsvText.h"
#include "domain/Plan.h"
#include "domain/Timing.h"

#include <QIODevice>

#include <functional>

namespace convenor {
// What a paper's language gives: the words of the program through `translate`, (context, source text) ->
// text, and the workshop's own texts where it has them in the language of this code.
struct CsvLanguage
{
    QString code; // ISO code
    std::function<QString(const char*, const char*)> translate;
    CsvStyle style = CsvStyle::Safe;
};

// UTF-8 with BOM (Excel takes it for Windows-1252 without), comma, RFC 4180 quoting, CRLF. One row an item in
// agenda order: date, start, end, minutes, kind, title, people, room, part, abstract; without internal items.
// `onlyDay` 0 = every day. Of a plan made for an audience (planFor) people who may not be named are "Name not
// published".
// Error: CannotWrite.
Result<Done> writeAgendaCsv(const Plan& plan, const Timing& timing, Id onlyDay, const CsvLanguage& language,
                            QIODevice& device);
} // namespace convenor
