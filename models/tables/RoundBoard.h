// A round as its board shows it: who sits in which group, and what is worth knowing of each seat and group.
#pragma once

#include "domain/planners/RoundPlanner.h"

#include <QStringList>

namespace convenor {
// Somebody on the board.
struct BoardSeat
{
    Id person = 0;
    QString name; // "Georgieva, Anna"
    QString organisation;
    QString country;
    std::optional<GroupLead> lead;
    bool isPinned = false;
    bool isGone = false; // sits here, and does not take part any more
    int metAgain = 0;    // people of the group whom she meets in another round too; pairs kept together: not
    int wish = 0;        // which of her wishes the group is, 1 = first; 0 = she wished for nothing
    bool operator==(const BoardSeat&) const = default;

    static constexpr int notWished = -1; // wish: she wished for other groups
};
inline Id rowId(const BoardSeat& seat)
{
    return seat.person;
}

// A column of the board.
struct BoardGroup
{
    Id group = 0;   // 0 = those who are in no group
    int number = 0; // from 1, as keys choose it; 0 = those who are in no group
    QString title;
    QString where; // "Room Beta, Table 7"
    std::optional<int> capacity;
    int people = 0; // who take up a place (takesSeat): not who cancelled and still has a seat
    QString moderator;
    QString balance;        // "4 countries · 2 policy maker · 3 business"
    QStringList tooMany;    // beyond an equal share: "BG 4 (share 3)"
    QStringList broken;     // rules that the seats break, a sentence each; sizes as they are break none
    QList<BoardSeat> seats; // who leads, then everybody by family name in the language of the window
    bool operator==(const BoardGroup&) const = default;
};

// The columns of a round: first those who take part and are in no group, then its groups in their order.
// Empty for a round that the plan does not have. Pure; 10 ms for 1,000 people in 50 groups and 3 rounds.
QList<BoardGroup> roundBoard(const Plan& plan, Id round);
} // namespace convenor
