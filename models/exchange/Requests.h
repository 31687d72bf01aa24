// Requests for meetings from a table: who wants to meet which expert of a helpdesk, or whom at a matchmaking.
#pragma once

#include "exchange/SheetLook.h"

#include <stop_token>

namespace convenor {
// What the columns of such a table hold. Wished experts are understood in three shapes: columns "Expert 1",
// "2nd choice" ... with names in the cells; one column with several names, best first; a column for each
// expert with ticks or ranks in the cells. A questionnaire of this workshop says itself what its columns are.
struct RequestColumns
{
    Id helpdesk = 0;
    int headerRow = 0;        // SourceRow::number: rows up to it are passed over; 0 = there is no header
    QStringList headers = {}; // as they stand
    // Of each column: a field of a person that tells who asks (as of people import), or one of
    //   topic       the topic or question
    //   wish:N      the Nth wished expert (of several names in one cell the further ones follow), "any", "any
    //               who knows state aid"; at a matchmaking whom the person wants to meet
    //   other       whether any other expert will do where none of these is free; or the names of others
    //   with:ID     a tick or rank for this expert (HelpdeskExpert)
    //   knows       what the expert must know
    //   time, earliest, latest    "not before 11:50", "after 12", "11:40-12:00"
    //   priority    higher first; "high", "low"
    //   asked       when the request came: orders the requests; else the order of the rows counts
    //   during      whether it may take place during sessions of the person's own
    //   answer      what the one who was asked says to it (matchmaking)
    //   expert:H:N, about:H       answers of a questionnaire (Questionnaire.h)
    // "" = left out.
    QStringList fields = {};
};
// Whether `field` is one of these.
bool isRequestField(QStringView field);
// As they are offered for --map: "wish:N", "with:EXPERT-ID" and the others.
QStringList requestFields();

// Guesses from headers and cells. `helpdesk` 0: the only one, or the one whose experts the table names.
// WrongFormat with a sentence (detail) when there is no such helpdesk, or no column of people, or none that
// says what they want.
Result<RequestColumns> guessRequests(const SheetLook& look, const Plan& plan, Id helpdesk);
// The helpdesk and the fields must go together: WrongFormat with a sentence as above.
Result<Done> checkRequests(const RequestColumns& columns, const Plan& plan);

struct ImportedRequests
{
    ChangeSet changes;
    int rows = 0;      // with anything in them, below the header
    int added = 0;     // requests that are new
    int changed = 0;   // requests that are known, and say something else now
    int unchanged = 0; // requests that are known as they are
    int silent = 0;    // rows of people who ask for nothing
    int nobody = 0;    // rows that are about nobody of the workshop, or about nobody for certain
    int unknown = 0;   // cells that were not understood
    // Sentences, at most mostListed: "Row 7: nobody is called “Ana Bell”. Add them on the People page, then
    // import again." Texts of the file stand in them as they are.
    QStringList problems;
};
// A longer table is refused.
inline constexpr int mostRequestRows = 10'000;

// Reads all rows and says which requests come of them. People are found (PersonFinder), never added. A
// request of the same person for the same expert (partner) with the same topic is known already: what its row
// says besides is taken over, so that a table may be imported twice. Ids, and so the order of arrival, follow
// the times of the column `asked`, else the rows. Of a cell that is not understood the report tells; the rest
// of its row counts. Of a questionnaire what a row says replaces the request that it would have shown.
// Errors: the reader's; Cancelled; WrongFormat as checkRequests, or when there are too many rows.
Result<ImportedRequests> importRequests(RowReader& reader, const Plan& plan, const RequestColumns& columns,
                                        IdSource& ids, const std::stop_token& stop = {});

// "Requests for “Helpdesk”. Header: row 1. Column B “E-mail”: E-mail. Column C “Expert 1”: wished expert 1."
// A line each.
QStringList requestLines(const RequestColumns& columns, const Plan& plan);
// "14 rows read. 13 requests are new. 1 row is about nobody of the workshop."
QString requestTotals(const ImportedRequests& import);
} // namespace convenor
