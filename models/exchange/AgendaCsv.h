// The agenda as a spreadsheet reads it.
#pragma once

#include "domain/Plan.h"
#include "domain/Timing.h"

#include <QIODevice>

#include <functional>

namespace convenor {
// UTF-8 with BOM (Excel takes it for Windows-1252 without), comma, RFC 4180 quoting, CRLF. One row an item in
// agenda order: date, start, end, minutes, kind, title, people, room, part, abstract; without internal items.
// Header and kinds through `translate`, (context, source text) -> text. `onlyDay` 0 = every day. A cell that
// a spreadsheet would take for a formula gets an apostrophe in front. Error: CannotWrite.
Result<Done> writeAgendaCsv(const Plan& plan, const Timing& timing, Id onlyDay,
                            const std::function<QString(const char*, const char*)>& translate,
                            QIODevice& device);

// One CSV field, quoted where it must be.
QString csvField(const QString& text);
} // namespace convenor
