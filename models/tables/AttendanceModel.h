// Who is expected, who has come: the list of the door and of sign-up.
#pragma once

#include "domain/planners/AttendancePlanner.h"
#include "editing/PlanEditor.h"
#include "tables/GridModel.h"

#include <QAbstractTableModel>

namespace convenor {
// Roles beyond GridRole (of which IdRole is the person, CodeRole the two letters of the state).
enum AttendanceRole {
    StateRole = Qt::UserRole + 100, // int: AttendanceState; -1 for somebody who is not on the list
};

// Everybody whom a target's list holds, by family name in the language of the window; of an item those who
// wait stand last, in the order in which they move up. Only to be read: marks are made by AttendanceEdits.
class AttendanceModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        NameColumn,
        OrganisationColumn,
        CountryColumn,
        StateColumn,
        ArrivedColumn,
        GroupColumn,
        NoteColumn,
        ColumnCount
    };

    // Nobody is listed before there is a target.
    explicit AttendanceModel(PlanEditor& editor, QObject* parent = nullptr);

    void setTarget(const AttendanceTarget& target);
    const AttendanceTarget& target() const { return m_target; }
    // Shows just these people, in this order, whether the list holds them or not; without a list of them
    // everybody again.
    void setFound(const std::optional<QList<Id>>& people);
    bool isSearching() const { return m_found.has_value(); }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    // The row of a person, -1 when he is not shown. The person of a row, 0 for none.
    int rowOf(Id person) const;
    Id idAt(int row) const;
    // None for somebody who is not on the list of the target.
    std::optional<AttendanceState> stateOf(Id person) const;

private:
    struct Line
    {
        Id person = 0;
        std::optional<AttendanceState> state = {};
        int place = 0; // on the waiting list, from 1; 0 = does not wait
        QString name = {};
        QString organisation = {};
        QString country = {};
        QString arrived = {};
        QString groups = {};
        QString note = {};
        bool operator==(const Line&) const = default;
    };

    QList<Line> lines() const;
    QString cellText(const Line& line, int column) const;
    void take(const ChangeSet& changes);
    void reset();
    void moveTo(const QList<Line>& wanted);
    void removeAllBut(const QSet<Id>& wanted);

    PlanEditor& m_editor;
    AttendanceTarget m_target;
    std::optional<QList<Id>> m_found;
    QList<Line> m_lines;
};

// Two letters of a state, the same in every language: colour never speaks alone.
const char* codeOf(AttendanceState state);
} // namespace convenor
