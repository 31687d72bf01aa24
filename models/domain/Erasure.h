// Removing people for good: what becomes of every row and of every text that names them.
#pragma once

#include "domain/Plan.h"

#include <QSet>
#include <QStringList>

namespace convenor {
struct Person;

// Whom to erase, and by which names texts are known to mean them: full names in either order, with and
// without accents, in every language and in every form that a row ever had; the family name behind an initial
// or the person's own title; e-mail and phone. A single word is no name in a text (somebody is called Young,
// and "Young people" must stay), but is one in the label of a step, which is of no other use.
class Erasure
{
public:
    explicit Erasure(QSet<Id> people) : m_people(std::move(people)) {}

    // Takes up how a row calls one of these people: a Person, or a Translation of one. Others teach nothing.
    void learn(const RowBase& row);
    void learn(const Plan& plan);

    // One more record of one of these people (PastPeople). What was read before has to be learnt again.
    void join(Id record) { m_people.insert(record); }
    // Whether a record of another id is one of these people by all that was learnt: it has a full name of
    // theirs, or an e-mail address and a word of a name. For people who are not in the plan only: namesakes
    // who are, are people of their own.
    bool means(const Person& person) const;

    const QSet<Id>& people() const { return m_people; }
    bool isEmpty() const { return m_people.isEmpty(); }

    // The text with "…" in the place of each name.
    QString withoutNames(const QString& text) const;
    // The same of every word of a name.
    QString withoutWords(const QString& text) const;
    // One of the family names stands in the text as a word of its own.
    bool holdsFamilyName(const QString& text) const;

private:
    struct Phrase
    {
        QStringList words; // folded
        QString exact;     // folded; not empty: only with these very characters between the words
        bool isInitial = false;
    };
    struct Forms
    {
        QSet<QString> given;
        QSet<QString> family;
        QSet<QString> titles;
    };

    void learnName(Forms& forms, const QString& family, const QString& given, const QString& title);
    void addFullName(const QString& family, const QString& given);
    static QString textOf(const Phrase& phrase);
    void addPhrase(Phrase phrase);
    void addUnspaced(const QString& name);
    void addAddress(const QString& email);
    void addPhone(const QString& phone);

    QSet<Id> m_people;
    QHash<Id, Forms> m_forms;
    QHash<QString, QList<Phrase>> m_phrases; // by their first two words; of a single one by that
    QSet<QString> m_known;                   // phrases, so that a thousand people with one initial stay fast
    QSet<QString> m_unspaced;                // names of scripts that put no space between words
    QSet<QString> m_words;                   // folded words of all names
    QSet<QString> m_familyNames;             // folded; those of one word
};

// The row as it reads afterwards: the personal fields (field tables) of these people and their translations
// empty, elsewhere their names taken out of texts. The same row when nothing concerns it. A function of the
// row and of the Erasure, never of the step: every stored step stays consistent with every other.
Row erasedRow(const Row& row, const Erasure& erasure);
// The same of both sides of every change.
ChangeSet erasedChanges(const ChangeSet& changes, const Erasure& erasure);
// The changes that this makes in a plan.
ChangeSet erasedRows(const Plan& plan, const Erasure& erasure);

// Whether a row of a person still holds something personal.
bool holdsPersonalData(const RowBase& person);
// Everybody whose row still holds something personal.
QSet<Id> peopleWithData(const Plan& plan);

// A text that a row of the plan holds.
struct TextPlace
{
    Table table = Table::Workshop;
    Id record = 0;
    const FieldInfo* field = nullptr;
};
// Texts of other rows that hold one of the family names alone: a person has to look at them.
QList<TextPlace> familyNamesIn(const Plan& plan, const Erasure& erasure);

// What was erased, and what could not be.
struct Erased
{
    int people = 0;  // who were asked for, in the plan or in its history only
    int texts = 0;   // rows of the plan that changed, those of the people included
    int steps = 0;   // of the history that held something
    int backups = 0; // beside the file, erased like the file
    // Files that still hold the people, each with the reason: a backup of another schema, one that is open.
    struct Unreached
    {
        QString path;
        Error reason;
    };
    QList<Unreached> unreached;
    QList<TextPlace> familyNames; // familyNamesIn the plan as it is now
    Erasure whom = Erasure({});   // with all names that were learnt, for what is kept outside of the file
};
} // namespace convenor
