// The rows of a list of people, one after another: a list of 100,000 is never held at once.
#pragma once

#include "documents/papers/PaperContext.h"

namespace convenor {
// A column of the list of participants.
struct PeopleColumn
{
    const char* field; // of the field table of people, or "name": surname and first name in one
    const char* title; // English source text of context "documents"
    double share;      // of the width of the page
};

// Null when there is no such column.
const PeopleColumn* peopleColumn(const QString& field);
// What the column says of a person. E-mail and phone only of those who agreed
// to that, where organisers do not read it.
PaperText peopleColumnText(const PaperContext& context, const Person& person, const PeopleColumn& column);

// A copy of the plan is shared, so that the rows outlive whoever made them.
class PeopleRows final : public RowSource
{
public:
    // `people` are people of `plan`, in the order of the list.
    PeopleRows(const Plan& plan, const PaperOptions& options, QList<const Person*> people,
               QList<const PeopleColumn*> columns);

    qsizetype count() const override { return m_people.size(); }
    // Numbered from 1.
    TableRow row(qsizetype index) const override { return row(index + 1, *m_people[index]); }
    TableRow row(qsizetype number, const Person& person) const;

private:
    Plan m_plan;
    PaperContext m_context;
    QList<const Person*> m_people;
    QList<const PeopleColumn*> m_columns;
};
} // namespace convenor
