// Who can be booked into a free place, as lines to choose from.
#pragma once

#include "domain/planners/MeetingPlanner.h"

#include <QByteArray>

namespace convenor {
struct BookingOffer
{
    Id person = 0;
    Id request = 0;         // waiting and suiting; a matchmaking's offers are its waiting requests
    QString line = {};      // "Anna Georgieva (Cluster Agency) · waits", or the reason why not
    QString taken = {};     // whoever has another meeting then cannot be booked: with whom; else empty
    QByteArray search = {}; // names and organisations, folded, a blank before each word
};

// Those who can come first (who waits before the others), then those whom something keeps, with the reason.
QList<BookingOffer> bookingOffers(const Plan& plan, const HelpdeskTimes& times, const MeetingPlace& place);
// Those that a text means: each of its words begins a word of theirs. In their order.
QList<BookingOffer> offersFor(const QList<BookingOffer>& offers, const QString& typed);
} // namespace convenor
