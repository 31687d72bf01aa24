// One row of a table as a person: every cell checked by the rules of its field.
#pragma once

#include "domain/planners/Consents.h"
#include "exchange/PeopleImport.h"

#include <vector>

namespace convenor {
// A cell that is no field of a person but answers a question (Questionnaire.h).
struct RowAnswer
{
    int column = 0;
    QString field;
    QString text;
};

inline constexpr qsizetype longestName = 300; // characters of each part

struct PersonRow
{
    Person person;
    quint64 filled = 0; // bit i: field i of the field table was said
    QString fullName;   // where it was typed in one piece
    Id id = 0;          // as the table says
    int idColumn = -1;
    QList<RowAnswer> answers;

    // Longer than any name: cells that slipped, or a file that means harm.
    bool isNameTooLong() const;
    bool hasName() const { return !person.familyName.isEmpty() || !person.givenName.isEmpty(); }
};

// Knows what each column becomes; looks fields up once for all rows, and shares equal texts of columns that
// repeat themselves (countries, organisations), so that 100,000 rows need little memory.
class PersonRowReader
{
public:
    explicit PersonRowReader(const QStringList& fields);
    // Whether some column tells who somebody is: a name, an address, a number.
    bool identifies() const { return m_identifies; }
    // Columns up to the last that is taken.
    qsizetype width() const { return qsizetype(m_columns.size()); }
    // What does not fit is left out of the person and named in `problems`; an e-mail address of a strange
    // shape is named and stays.
    void read(const SourceRow& row, PersonRow& person, QList<ImportProblem>& problems);

private:
    enum class Kind {
        None,
        Text,
        Shared,
        Email,
        Country,
        Languages,
        Word,
        Date,
        Number,
        YesNo,
        FullName,
        Id,
        Answer
    };
    struct Column
    {
        Kind kind = Kind::None;
        QString name;
        const FieldInfo* field = nullptr;
        quint64 bit = 0;
        QHash<QString, QString> known = {}; // what a text becomes, of columns that repeat themselves
    };
    void readCell(int index, const QString& text, int row, PersonRow& person, QList<ImportProblem>& problems);
    void setText(const Column& column, const QString& text, PersonRow& person) const;
    // What the text becomes; "" for a word that means nothing here.
    static QString shared(Column& column, const QString& text);
    QString email(int index, const QString& text, int row, QList<ImportProblem>& problems) const;
    // The value of a word, date, number, yes or no; null when the text is none.
    static Value value(Column& column, const QString& text);

    std::vector<Column> m_columns;
    bool m_identifies = false;
};

// Writes the filled fields of a row over a person. A consent that the row gives counts by takeConsent and
// takes the row's date and source with it, or `source` where the row tells neither; a status after the event
// (attended, no-show) yields to another such one only. The names of the fields that stayed although the row
// says something else.
QStringList updatePerson(Person& person, const PersonRow& row, const QString& source);
} // namespace convenor
