// People from a CSV file in UTF-8.
#pragma once

#include "domain/Plan.h"

namespace convenor {
// A row of the file that did not go in.
struct RefusedRow
{
    int line = 0;   // of the file, from 1
    QString reason; // a part of a sentence, in the language of the window or the command line already
};

struct PeopleImport
{
    ChangeSet changes;
    int added = 0;
    int known = 0; // rows of people whom the plan has already: same name and organisation, or same e-mail and
                   // name (or one of the two without a name)
    QList<RefusedRow> refused;
    QStringList unknownColumns; // headers that no field was found for
};

// Reads a CSV file: UTF-8 with or without BOM; comma, semicolon or tab, whichever the header holds most of; a
// header line with names of fields as Convenor, or people in English or Bulgarian, write them ("Family name",
// "Фамилия", "Full name"). Good rows go in, every bad one is reported, one with more
// cells than the header too. WrongFormat when the bytes are no UTF-8, hold NUL, no column holds a name, or a
// quotation mark is never closed.
Result<PeopleImport> readPeopleCsv(const QByteArray& bytes, const Plan& plan, IdSource& ids);

// The records of a CSV text with the line on which each begins; quotes as in RFC 4180, an unclosed one ends
// with the text; `openQuote` gets the line on which it opens, or 0.
struct CsvRow
{
    int line = 0;
    QStringList fields;
    bool operator==(const CsvRow&) const = default;
};
QList<CsvRow> parseCsv(const QString& text, QChar delimiter, int* openQuote = nullptr);
} // namespace convenor
