// A helpdesk and people who may ask for its experts, and tables of requests taken in.
#pragma once

#include "domain/PlanMaker.h"
#include "domain/planners/HelpdeskPlanner.h"
#include "exchange/Requests.h"
#include "RowsReader.h"

namespace convenor::testing {
// A helpdesk from 11:40 to 12:30 with two experts, and people who may ask.
struct RequestsPlan : PlanMaker
{
    RequestsPlan()
    {
        day(QDate(2026, 12, 10), clock(9, 0));
        item = pinned(QStringLiteral("Helpdesk"), clock(11, 40), 50, 0, ItemKind::Helpdesk);
        desk = add(Helpdesk{.agendaItem = item, .name = QStringLiteral("Helpdesk")});
        arnault = addExpert("Arnault", "Morisson", "state aid; clusters");
        marc = addExpert("Marc", "Pattinson", "funding");
        ana = addPerson("Ana", "Bell", "Cluster A", "ana@bell.example");
        georgi = addPerson("Георги", "Иванов", "DG GROW", "");
        maria = addPerson("Maria", "Petrova", "North", "maria@north.example");
    }
    Id addPerson(const char* given, const char* family, const char* organisation, const char* email)
    {
        const Id id =
            person(QString::fromUtf8(given), QString::fromUtf8(family), QString::fromUtf8(organisation));
        edit<Person>(id, [email](Person& row) { row.email = QString::fromLatin1(email); });
        return id;
    }
    Id addExpert(const char* given, const char* family, const char* topics)
    {
        HelpdeskExpert expert;
        expert.helpdesk = desk;
        expert.person = addPerson(given, family, "", "");
        expert.place = QStringLiteral("Table %1").arg(expertsOf(plan, desk).size() + 1);
        expert.topics = QString::fromLatin1(topics);
        return add(expert);
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
        const Result<RequestColumns> columns = guessRequests(look(lines), plan, of);
        return columns ? QString() : columns.error().detail;
    }
    // Takes the table in; `last` says what came of it.
    void take(const QStringList& lines, Id of = 0)
    {
        const Result<RequestColumns> columns = guessRequests(look(lines), plan, of);
        if (!columns)
            qFatal("refused: %s", qPrintable(columns.error().detail));
        fields = columns->fields;
        chosen = columns->helpdesk;
        RowsReader reader(rowsOf(lines));
        Result<ImportedRequests> import = importRequests(reader, plan, *columns, ids);
        if (!import)
            qFatal("refused: %s", qPrintable(import.error().detail));
        last = std::move(*import);
        apply(last.changes);
    }
    QList<MeetingRequest> requests() const
    {
        QList<MeetingRequest> all;
        for (const MeetingRequest& request : plan.all<MeetingRequest>())
            all << request;
        return all;
    }
    MeetingRequest only() const { return requests().size() == 1 ? requests().first() : MeetingRequest(); }
    QString problems() const { return last.problems.join(u'\n'); }

    Id item = 0, desk = 0, arnault = 0, marc = 0, ana = 0, georgi = 0, maria = 0;
    QStringList fields;
    Id chosen = 0;
    ImportedRequests last;
};

inline const QString header = QStringLiteral("Name|E-mail|Expert 1|Expert 2|Question");
} // namespace convenor::testing
