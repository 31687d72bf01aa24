// Requests as they are typed: "Anna Georgieva: state aid > Marc Pattinson, Arnault Morisson", at a
// matchmaking "Anna Georgieva > Ilkka Nykänen; Jaume Sastre".
#pragma once

#include "domain/HelpdeskRecords.h"
#include "domain/Plan.h"
#include "domain/Result.h"

namespace convenor {
// One line is one request of a helpdesk, or one for each partner of a matchmaking. Behind the name a colon
// and the topic or question; behind ">" the experts wished for, best first, with commas between them: a
// beginning of a name, "any", "any who knows TOPIC" (none = any). At the end, behind semicolons: "not before
// 11:50", "11:40-12:00", "priority 2", "urgent", "may miss own sessions"; behind a partner "(accepted)" or
// "(declined)". People are found, never made. WrongFormat with a sentence as detail. Ids are 0.
Result<QList<MeetingRequest>> requestsFromLine(const Plan& plan, Id helpdesk, const QString& line);

// What a text of several lines says, line by line; empty lines are left out.
struct TypedLine
{
    int number = 0; // counted from 1
    QList<MeetingRequest> requests;
    QString problem; // "" = understood
};
QList<TypedLine> requestsFromText(const Plan& plan, Id helpdesk, const QString& text);

// The request is there already (sameRequest).
bool isKnownRequest(const Plan& plan, const MeetingRequest& request);

// A request as a line that requestsFromLine reads back.
QString requestLine(const Plan& plan, const MeetingRequest& request);

// The wishes alone: "Marc Pattinson, any who knows state aid".
QString wishesText(const Plan& plan, const MeetingRequest& request);
// Replaces the wishes of `request`; the error as above.
Result<Done> setWishes(const Plan& plan, const QString& text, MeetingRequest& request);
} // namespace convenor
