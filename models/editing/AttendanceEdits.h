// Everything that is done at the door and with lists of sign-up, each one named step.
#pragma once

#include "domain/planners/AttendancePlanner.h"
#include "editing/PlanEditor.h"

#include <QCoreApplication>

#include <functional>

namespace convenor {
// The instant of a mark; tests give their own.
using Clock = std::function<QDateTime()>;

class AttendanceEdits
{
    Q_DECLARE_TR_FUNCTIONS(AttendanceEdits)

public:
    explicit AttendanceEdits(PlanEditor& editor, Clock clock = QDateTime::currentDateTimeUtc)
        : m_editor(&editor), m_clock(std::move(clock))
    {
    }

    // Each answers with a sentence of what has happened: "Anna Georgieva, Cluster Agency: arrived 09:12." The
    // sentence also says when nothing was to be done.
    using Said = QString;

    // Arrived, or no longer arrived: what typing letters does.
    Result<Said> toggle(Id person, const AttendanceTarget& target);
    // Arrived: what a badge does. A scanner may read it twice: the second time changes nothing.
    Result<Said> arrive(Id person, const AttendanceTarget& target);
    // One state for all of them.
    Result<Said> mark(const QList<Id>& people, const AttendanceTarget& target, AttendanceState state);

    // Puts people on the list of an item, or on its waiting list; names the parallel session that somebody
    // left for it.
    Result<Said> signUp(const QList<Id>& people, Id item);
    // Takes people off the list of an item; says who moved up.
    Result<Said> signOff(const QList<Id>& people, Id item);
    // How many people may sign up; none = as many as the room holds. Who waits moves up.
    Result<Said> setPlaces(Id item, std::optional<int> places);

    struct Arrival
    {
        Id person = 0;
        bool wasKnown = false; // nobody was added
        Said said;
    };
    // Somebody whom nobody expected, typed as "Name, Organisation".
    Result<Arrival> walkIn(const QString& text, const AttendanceTarget& target);
    Result<Said> joinGroup(Id person, Id group);

    // Those people did not come.
    Result<Said> close(const AttendanceTarget& target, const QList<Id>& absent);

    // Takes over what was marked on a copy at another door: one step, a copy of this file before it.
    struct Taken
    {
        Said said;
        QList<AttendanceDifference> differences;
        QStringList leftOut; // people of the copy who were removed or merged here: personInWords
    };
    Result<Taken> takeIn(const Plan& copy);

private:
    Result<Said> apply(const QString& label, const ChangeSet& changes, const Said& said,
                       const QString& mergeKey = {});
    Said arrivedSentence(Id person, const AttendanceTarget& target) const;
    Said signUpSentence(const ChangeSet& changes, const QList<Id>& people, Id item) const;

    PlanEditor* m_editor;
    Clock m_clock;
};

// "Anna Georgieva, Cluster Agency"; "(no name)" for somebody without any. Not longer than a line.
QString personInWords(const Plan& plan, Id person);
// "Mon 27 Apr", "Mon 27 Apr, 13:00 Lunch": what is attended, in the language of the window.
QString targetInWords(const Plan& plan, const Timing& timing, const AttendanceTarget& target);

// The zone of the workshop; this computer's when the workshop names none that is known.
QTimeZone zoneOf(const Plan& plan);
// "09:12": the time of a mark on the clocks of the workshop; "" when it is not known.
QString markedTime(const QString& markedAt, const QTimeZone& zone);
} // namespace convenor
