// Running the day: what begins and ends is recorded, what is to come moves along; each gesture one named
// step.
#pragma once

#include "domain/planners/RunPlanner.h"
#include "editing/AttendanceEdits.h"

#include <QCoreApplication>

namespace convenor {
class RunEdits
{
    Q_DECLARE_TR_FUNCTIONS(RunEdits)

public:
    // The clock says which day is today and when things begin.
    explicit RunEdits(PlanEditor& editor, Clock clock = QDateTime::currentDateTimeUtc)
        : m_editor(&editor), m_clock(std::move(clock))
    {
    }

    // The clock on the walls of the workshop.
    QDateTime localNow() const;
    // The day that runs, and the minute of it (dayAt); none when today is no day of the workshop.
    std::optional<DayMinute> today() const;
    // From when on the workshop is still to come: now while a day of it runs, the next day between two of
    // them; none before its first day and behind its last one.
    std::optional<DayMinute> restFrom() const;
    // How a day runs now; one that is not today only shows what was recorded.
    DayRun run(Id day) const;

    // Each answers with a sentence of what has happened, or why nothing could: then there is no step.
    // "“Talk” began 10:07, 7 min late. “Helpdesk” is expected 11:50 with its 8 meetings."
    using Said = QString;

    // The running item `current` ends and what follows it begins (startNext); 0 = the first that runs.
    Result<Said> next(Id current = 0);
    // The item begins now.
    Result<Said> start(Id item);
    // A running item lasts so many minutes longer, or less long, but not less than it has lasted already.
    Result<Said> longer(Id item, int by);
    // What is to come is planned for when it will begin as things stand (followRun).
    Result<Said> follow();
    // The item does not take place (cancelItem).
    Result<Said> cancel(Id item, bool closeGap);

    // When an item really began or ended, as typed: a time of day, or nothing to forget it.
    enum class Edge { Began, Ended };
    struct TypedTime
    {
        Id item = 0;
        Edge edge = Edge::Began;
        QString text;
    };
    // "" when the text can stand there, else a sentence that says what would work.
    QString problemOf(const TypedTime& typed) const;
    // All of them as one step; WrongValue (the sentence as detail) when one cannot stand there.
    Result<Said> record(const QList<TypedTime>& typed);

private:
    Result<Said> recordStep(const RunStep& step);
    Result<Said> apply(const QString& label, const ChangeSet& changes, const QString& mergeKey = {});
    QString movedText(const Timing& before) const;
    QString expectedText(const DayRun& run) const;
    QString hanging(Id item) const;
    Said notToday() const;

    PlanEditor* m_editor;
    Clock m_clock;
};

// "7 min behind", "5 min ahead", "on time".
QString behindText(int minutes);
} // namespace convenor
