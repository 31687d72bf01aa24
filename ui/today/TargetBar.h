// What is taken: the day or the item, at the door or for sign-up, with its counts and places.
#pragma once

#include "domain/planners/AttendancePlanner.h"

#include <QWidget>

class QComboBox;
class QPushButton;
class QSpinBox;

namespace convenor {
class PlainLabel;
class PlanEditor;

// Days by date, each followed by its items for which people sign up, in the order of the agenda: meals,
// visits, parallel sessions, and every other one that has places or a list. `extra`, an item, is among them
// in any case; 0 = none.
QList<AttendanceTarget> attendanceTargets(const PlanEditor& editor, Id extra = 0);

// The day that is today by the clocks of the workshop, else its first one.
AttendanceTarget targetOfToday(const PlanEditor& editor, const QDateTime& now);

// "61 of 83 arrived, 4 excused, 2 waiting".
QString arrivedText(const AttendanceCounts& counts);
// "12 of 15 places, 3 waiting".
QString placesText(const AttendanceCounts& counts);

class TargetBar : public QWidget
{
    Q_OBJECT

public:
    // The editor must outlive the bar.
    explicit TargetBar(const PlanEditor& editor, QWidget* parent = nullptr);

    // Shows a target, and adds it to the choices where it is not among them; says nothing.
    void setTarget(const AttendanceTarget& target);
    const AttendanceTarget& target() const { return m_target; }
    // Only an item has a list of sign-up; a day is always taken at the door.
    void setAtDoor(bool atDoor);
    bool isAtDoor() const { return m_atDoor || m_target.item == 0; }
    // The target after this one (or before it); the same at the ends.
    AttendanceTarget neighbour(int step) const;
    // Reads days, items and counts anew.
    void refresh();

signals:
    void targetChosen(const convenor::AttendanceTarget& target);
    void modeChosen(bool atDoor);
    // 0 = no limit of its own.
    void placesTyped(int places);

private:
    void fillTargets();
    void showCounts();
    void choose(int index);

    const PlanEditor& m_editor;
    AttendanceTarget m_target;
    bool m_atDoor = true;
    bool m_filling = false;
    QList<AttendanceTarget> m_targets;
    QComboBox* m_choice;
    QWidget* m_modes;
    QPushButton* m_signUp;
    QPushButton* m_door;
    QWidget* m_placesPart;
    QSpinBox* m_places;
    PlainLabel* m_counts;
};
} // namespace convenor
