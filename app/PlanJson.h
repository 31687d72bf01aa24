// What `show --json` prints (DESIGN, section 10). Ids are strings.
#pragma once

#include "domain/rules/Problem.h"
#include "store/PlanStore.h"

#include <QJsonArray>

namespace convenor {
// [{id, parent, day, kind, title, start, end, starts_at, minutes, pinned, room, people: [{name, role}]}] in
// agenda order.
QJsonArray agendaJson(const Plan& plan);
// [{round, name, room, place, capacity, members: [{person, name, pinned}]}].
QJsonArray groupsJson(const Plan& plan);
// [{helpdesk, expert, person, start, end, status, reason}] by helpdesk in agenda order, then time; unmet
// requests follow those of their helpdesk, in the order in which they are served: start null, a reason. Of a
// matchmaking expert is null, and partner and table stand beside it.
QJsonArray bookingsJson(const Plan& plan);
// [{rule, severity, subjects: [{table, id}], text, fixes: [text]}], with all ways out; "acknowledged"
// {reason, author, at, holds} only where somebody has accepted the problem: `holds` is false when the facts
// have changed since, so that it counts again.
QJsonArray problemsJson(const Plan& plan, const Timing& timing, const QList<Problem>& problems);
// [{number, label, author, made_at, undoes, redoes}], oldest first.
QJsonArray historyJson(const QList<RevisionInfo>& history);
// The rows of a table: id and the fields of the field table.
QJsonArray tableJson(const Plan& plan, const TableInfo& table);
} // namespace convenor
