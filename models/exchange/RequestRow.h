// What the cells of one row ask for.
#pragma once

#include "exchange/ExpertFinder.h"
#include "exchange/RequestWords.h"
#include "exchange/WishTable.h"

namespace convenor {
struct RequestRow
{
    bool asks = false;        // for a meeting
    bool wishesTold = false;  // some cell is about experts or partners
    QList<Id> experts = {};   // HelpdeskExpert, best first, at most three
    bool otherExpert = false; // if none of them, any other
    QString knows = {};
    QList<Id> partners = {}; // people
    QString topic = {};
    TimeWish time = {};
    std::optional<int> priority = {};
    std::optional<bool> during = {};
    std::optional<RequestAnswer> answer = {};
    QList<std::pair<QString, QString>> answers = {}; // of a questionnaire: field, text
    QStringList problems = {};                       // sentences about cells that were not understood
};

// Reads rows of requests for one helpdesk. Plan and people must outlive it.
class RequestCells
{
public:
    RequestCells(const Plan& plan, Id helpdesk, const RowOwner& people);
    // `person` is the one who asks.
    RequestRow read(const QList<RowAnswer>& cells, Id person) const;

private:
    struct Wish
    {
        int rank = 0;
        ExpertFinder::Found found = {};
        QList<Id> partners = {};
    };
    void takeWish(const RowAnswer& cell, QList<Wish>& wishes, RequestRow& row) const;
    void takeOtherExpert(const RowAnswer& cell, QList<Wish>& wishes, RequestRow& row) const;
    void takeTick(const RowAnswer& cell, QList<Wish>& wishes, RequestRow& row) const;
    void takeOther(const RowAnswer& cell, RequestRow& row) const;
    void takeTime(const RowAnswer& cell, RequestRow& row) const;
    void takeKnows(const QString& text, RequestRow& row) const;
    void gather(const QList<Wish>& wishes, Id person, RequestRow& row) const;
    void checkTime(RequestRow& row) const;
    Id partnerOf(const QString& text) const;

    const Plan& m_plan;
    const RowOwner& m_people;
    ExpertFinder m_experts;
    QHash<QString, Id> m_organisations; // folded, the only person of each; -1: several
    bool m_matching;
    int m_expertCount = 0;
    int m_meetingMinutes = 0;
    int m_start = 0; // of the helpdesk, minutes
    int m_end = 0;
};
} // namespace convenor
