// To-dos of the organisers: when they are due, counted from the event. Pure; dates of today are passed in.
#pragma once

#include "domain/Plan.h"
#include "domain/PlanningRecords.h"

#include <QDate>

#include <functional>

namespace convenor {
// The date of the first day of the workshop; invalid when it has none.
QDate firstDate(const Plan& plan);
// When a to-do is due; invalid when it has no date, or the workshop has no day.
QDate dueDate(const Plan& plan, const Task& task);

// Not done and due before today.
bool isOverdue(const Plan& plan, const Task& task, QDate today);
// By date (without one last), then by id; those that are done behind all others.
QList<const Task*> tasksByDate(const Plan& plan);
// The same, of one agenda item only.
QList<const Task*> tasksOfItem(const Plan& plan, Id item);
int overdueTasks(const Plan& plan, QDate today);

// What somebody typed as a date: "14 days before", "2 weeks before", "3 days after", "on the first day", "14"
// or
// "-14" (days before), "+3" (after), or a date as `dates` reads it; in English or in the language of the
// window. Gives Task::daysBefore. WrongValue ("due") when it is none of these, or a date while the workshop
// has no day, or further away than ten years.
using DueReader = std::function<QDate(const QString& text)>;
Result<int> parseDue(const QString& text, QDate firstDate, const DueReader& dates);
// "14 days before", "3 days after", "on the first day": what parseDue reads again. In the language of the
// window.
QString dueWords(int daysBefore);
// "in 5 days", "today", "2 days late"; "" when it is done or has no date. In the language of the window.
QString dueDistance(const Plan& plan, const Task& task, QDate today);

// A new to-do at the end, of an item (0 = of the whole workshop).
ChangeSet addTask(const Plan& plan, Id item, const QString& text, IdSource& ids);
// Done, or not yet; rows that are so already are left alone.
ChangeSet setTasksDone(const Plan& plan, const QList<Id>& tasks, bool done);
// Whose it is: the person whom the text names as in the People cell (found by name, and organisation where
// one is typed, else made); an empty text takes the person away. WrongValue ("owner") when several are named.
Result<ChangeSet> setTaskOwner(const Plan& plan, const QList<Id>& tasks, const QString& typed, IdSource& ids);
} // namespace convenor
