// What whoever prints should know before the paper is used: by name.
#pragma once

#include "documents/Page.h"
#include "documents/papers/Papers.h"
#include "domain/CsvText.h"

#include <QStringList>

namespace convenor {
enum class Medium;

// The findings; what is empty is in order.
struct PrintReport
{
    int pages = 0; // 0: not laid out, for a format without pages
    std::vector<MissingGlyph> missing = {};
    std::vector<TightText> tight = {};
    QStringList unasked = {};      // people whom it names and of whom nobody knows whether they agreed
    QStringList leftOut = {};      // people who may not be named to its audience, and are not
    QStringList untranslated = {}; // texts that stand there in their original language
    // Who sits in a group and is not in the file for an online meeting (OnlineGaps).
    QStringList withoutAddress = {};
    QStringList sameAddress = {};
    QStringList formulaAddress = {};
    int crowdedRooms = 0; // rooms, when they are more than BigBlueButton usually opens

    bool hasFindings() const;
};

// What needs no layout: translations and consents.
PrintReport reportOf(const Document& document, Paper paper, const PaperOptions& options, const Plan& plan);
// Completes it with what a file for an online meeting leaves out (OnlineGaps); nothing for others.
void addOnlineGaps(PrintReport& report, const Plan& plan, Paper paper, const PaperOptions& options,
                   CsvStyle style);
// Completes it with what the layout found.
void addRemarks(PrintReport& report, const LayoutRemarks& remarks, int pages);

// The report in the language of the program, a sentence each finding, at most ten names in each (of those who
// are not in a file a hundred), then "and 12 more". Without the number of pages. Texts of users are harmless.
QStringList sentencesOf(const PrintReport& report, Medium medium);
// "3 pages."; empty for no pages.
QString pageCountSentence(const PrintReport& report);
} // namespace convenor
