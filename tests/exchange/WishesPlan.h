// A round of four groups and people who may wish for them, and tables of wishes taken in.
#pragma once

#include "domain/PlanMaker.h"
#include "domain/planners/RoundPlanner.h"
#include "exchange/Preferences.h"
#include "RowsReader.h"

namespace convenor::testing {
struct WishesPlan : PlanMaker
{
    WishesPlan()
    {
        day(QDate(2026, 12, 10), clock(9, 0));
        round = addRound(QStringLiteral("Working groups"));
        skills = addGroup(round, QStringLiteral("Skills for the green transition"));
        smart = addGroup(round, QStringLiteral("Smart specialisation, and how to steer it"));
        energy = addGroup(round, QStringLiteral("Energy"));
        finance = addGroup(round, QStringLiteral("Финансиране"));
        ana = addPerson("Ana", "Bell", "Cluster A", "ana@bell.example");
        georgi = addPerson("Георги", "Иванов", "DG GROW", "");
        marek = addPerson("Marek", "Przeor", "DG GROW", "marek@grow.example");
        one = addPerson("Ivan", "Petrov", "North", "ivan@north.example");
        other = addPerson("Ivan", "Petrov", "South", "ivan@south.example");
    }
    Id addRound(const QString& name)
    {
        BreakoutRound record;
        record.agendaItem = item(name, 60, 0, ItemKind::Groups);
        record.name = name;
        return add(record);
    }
    Id addGroup(Id of, const QString& topic)
    {
        BreakoutGroup record;
        record.round = of;
        record.topic = topic;
        record.place = QStringLiteral("Table %1").arg(groupsOfRound(plan, of).size() + 1);
        return add(record);
    }
    Id addPerson(const char* given, const char* family, const char* organisation, const char* email)
    {
        const Id id =
            person(QString::fromUtf8(given), QString::fromUtf8(family), QString::fromUtf8(organisation));
        edit<Person>(id, [email](Person& row) { row.email = QString::fromLatin1(email); });
        return id;
    }

    static SheetLook look(const QStringList& lines)
    {
        SheetLook look;
        look.sample = rowsOf(lines);
        look.guess = guessColumns(look.sample);
        return look;
    }
    // "" when the table is understood, else why it is not.
    QString refusal(const QStringList& lines, Id of = 0) const
    {
        const Result<PreferenceColumns> columns = guessPreferences(look(lines), plan, of);
        return columns ? QString() : columns.error().detail;
    }
    // Takes the table in; `last` says what came of it.
    void take(const QStringList& lines, Id of = 0)
    {
        const Result<PreferenceColumns> columns = guessPreferences(look(lines), plan, of);
        if (!columns)
            qFatal("refused: %s", qPrintable(columns.error().detail));
        fields = columns->fields;
        chosenRound = columns->round;
        RowsReader reader(rowsOf(lines));
        Result<ImportedPreferences> import = importPreferences(reader, plan, *columns, ids);
        if (!import)
            qFatal("refused: %s", qPrintable(import.error().detail));
        last = std::move(*import);
        apply(last.changes);
    }
    QList<Id> wishes(Id person, Id of = 0) const { return wishesOf(plan, person, of == 0 ? round : of); }

    Id round = 0;
    Id skills = 0, smart = 0, energy = 0, finance = 0;
    Id ana = 0, georgi = 0, marek = 0, one = 0, other = 0;
    QStringList fields;
    Id chosenRound = 0;
    ImportedPreferences last;
};
} // namespace convenor::testing
