// What tables of people's wishes have in common, whatever is wished for: the header, the columns that tell
// who somebody is, and whom of the workshop a row is about.
#pragma once

#include "exchange/PersonFinder.h"
#include "exchange/SheetLook.h"

#include <functional>

namespace convenor {
// Whether a field of an import tells who somebody is ("email", "full_name" ...); the organisation only helps.
bool tellsWho(QStringView field);
bool isCertainlyWho(QStringView field); // without the organisation

// A text of the file as a sentence shows it: one line, not endless.
QString wordsShown(const QString& text);
bool isBlankRow(const QStringList& cells);

struct HeaderGuess
{
    int headerRow = 0; // SourceRow::number; 0 = none
    QStringList headers = {};
    QStringList fields = {}; // as wide as the widest row of the sample
};
// The row in which most cells mean something, and one who people are. `fieldsOf` says what the cells of a row
// mean as headers, "" for nothing.
HeaderGuess guessHeader(const SheetLook& look, const std::function<QStringList(const SourceRow&)>& fieldsOf);
// Where no header is known, the cells tell which columns say who people are; fields that are there stay.
void addPeopleFromCells(const SheetLook& look, QStringList& fields);
// The cells of a column below the header that have text.
QStringList cellsBelow(const SheetLook& look, int headerRow, int column);

// Finds whom rows are about, and says why somebody is not found.
class RowOwner
{
public:
    // The plan must outlive it.
    explicit RowOwner(const Plan& plan) : m_plan(plan), m_people(plan) {}
    // 0 for nobody, or nobody for certain. Sentences go to `say`.
    Id find(const PersonRow& row, int number, const std::function<void(const QString&)>& say) const;
    const PersonFinder& people() const { return m_people; }
    // For sentences.
    QString nameOf(Id person) const;

private:
    QString severalSentence(const QString& name, const QList<Id>& candidates, int number) const;

    const Plan& m_plan;
    PersonFinder m_people;
};
} // namespace convenor
