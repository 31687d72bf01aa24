// The people cell of the agenda: "Marek Przeor (DG GROW), keynote; Bianca Muntean" (DESIGN, section 6).
#pragma once

#include "domain/PeopleRecords.h"
#include "domain/Plan.h"

#include <QHash>

#include <functional>

namespace convenor {
// One entry as typed.
struct PeopleCellEntry
{
    QString name;         // as typed, "Marek Przeor"
    QString organisation; // "" when not given
    std::optional<Role> role = {};
    bool operator==(const PeopleCellEntry&) const = default;
};

// The words a role may be typed as, lower case: its own word and those of the window's language.
using RoleWords = QHash<QString, Role>;

// Semicolon or line break between people; "(organisation)" after a name; ", role" behind it. A word behind
// the comma that is no role belongs to the name ("Novo Guerrero, Antonio"). A name or an organisation in
// double quotes ("" for a quote within) holds anything: "Smith; Sons (x)". Empty entries are left out.
QList<PeopleCellEntry> parsePeopleCell(const QString& text, const RoleWords& roles);

// The file's own words of all roles and those of `roleName`.
RoleWords roleWords(const std::function<QString(Role)>& roleName);

// The text of an item's people as the cell shows and edits it; `roleName` gives the word of a role in the
// window's language; the role that an entry without a word gets is left out. parsePeopleCell with roleWords()
// reads it back, quoted where a name would be taken apart. People stand in the order of their assignments'
// ids, those who declined too.
QString peopleCellText(const Plan& plan, Id item, const std::function<QString(Role)>& roleName);

// Makes the item's assignments those of the entries: finds people by the words of their folded name (and by
// organisation when given, and where two have one name), makes those who are new, keeps the assignment rows
// that still hold, keeps their status. A person in the cell twice counts once, unless the item has the person
// twice already (in two roles). The role of an entry without a word: speaker; expert at a helpdesk; moderator
// is never guessed. An organisation that is typed for somebody of the item is written to the person; for
// somebody else it only fills an empty one: another organisation means another person.
ChangeSet assignPeople(const Plan& plan, Id item, const QList<PeopleCellEntry>& entries, IdSource& ids);

// "Marek Przeor": given name, family name. What a full name typed in one piece is split into: the last word
// (with its particles "de", "van", "von der") is the family name; "Family, Given" and "FAMILY Given" are
// understood.
QString fullName(const Person& person);
void setFullName(Person& person, const QString& name);

// For comparing names: case, accents, spaces and punctuation folded.
QString foldedName(const QString& name);
// For finding people however their name was typed: the words of the folded name in alphabetical order, so
// that "Novo Guerrero, Antonio" is "Antonio Novo Guerrero".
QString nameKey(const QString& name);

// The room of a cell: found by folded name, made when new; empty text takes the room away.
ChangeSet assignRoom(const Plan& plan, Id item, const QString& roomName, IdSource& ids);
} // namespace convenor
