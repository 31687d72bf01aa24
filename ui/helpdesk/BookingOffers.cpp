#include "ui/helpdesk/BookingOffers.h"

#include "domain/PeopleRecords.h"
#include "domain/planners/PeopleCell.h"
#include "tables/SearchText.h"
#include "ui/widgets/PlainText.h"

#include <QCoreApplication>
#include <QSet>

namespace convenor {
namespace {
struct BookingOffersTexts
{
    Q_DECLARE_TR_FUNCTIONS(BookingOffers)
};

// "Anna Georgieva (Cluster Agency)"
QString whoIs(const Plan& plan, Id id)
{
    const Person* person = plan.find<Person>(id);
    const QString name = person ? fullName(*person) : QString();
    const QString shown = name.isEmpty() ? BookingOffersTexts::tr("(no name)") : shownText(name);
    return person && !person->organisation.isEmpty()
               ? BookingOffersTexts::tr("%1 (%2)").arg(shown, shownText(person->organisation))
               : shown;
}

QByteArray searchOf(const Plan& plan, const QList<Id>& people)
{
    QByteArray text;
    for (const Id id : people) {
        if (const Person* person = plan.find<Person>(id))
            text += ' ' + searchText(fullName(*person) + u' ' + person->organisation);
    }
    return text;
}

// What keeps somebody from coming, behind her name.
QString keeps(const Plan& plan, const Engagement& engagement)
{
    const QString why = engagementText(plan, engagement);
    return engagement.kind == Engagement::OtherMeeting
               ? why
               : BookingOffersTexts::tr("%1; booked all the same").arg(why);
}

BookingOffer offerOf(const Plan& plan, const Candidate& candidate)
{
    BookingOffer offer{.person = candidate.person, .request = candidate.request};
    offer.line = whoIs(plan, candidate.person);
    if (candidate.inTheWay.kind != Engagement::Free)
        offer.line = BookingOffersTexts::tr("%1 · %2").arg(offer.line, keeps(plan, candidate.inTheWay));
    else if (candidate.request != 0)
        offer.line = BookingOffersTexts::tr("%1 · waits").arg(offer.line);
    if (candidate.inTheWay.kind == Engagement::OtherMeeting)
        offer.taken = engagementText(plan, candidate.inTheWay);
    offer.search = searchOf(plan, {candidate.person});
    return offer;
}

// Two who wait for each other, and what keeps one of them.
BookingOffer offerOfPair(const Plan& plan, const HelpdeskTimes& times, const MeetingRequest& request,
                         int slot, bool* canCome)
{
    BookingOffer offer{.person = request.person, .request = request.id};
    offer.line =
        BookingOffersTexts::tr("%1 with %2").arg(whoIs(plan, request.person), whoIs(plan, request.partner));
    offer.search = searchOf(plan, {request.person, request.partner});
    *canCome = true;
    for (const Id person : {Id(request.person), Id(request.partner)}) {
        const Engagement found = times.inTheWayAt(person, slot);
        if (found.kind == Engagement::Free)
            continue;
        *canCome = false;
        const Person* who = plan.find<Person>(person);
        offer.line = BookingOffersTexts::tr("%1 · %2: %3")
                         .arg(offer.line, shownText(who ? fullName(*who) : QString()), keeps(plan, found));
        if (found.kind == Engagement::OtherMeeting)
            offer.taken = engagementText(plan, found);
    }
    return offer;
}

QList<BookingOffer> pairOffers(const Plan& plan, const HelpdeskTimes& times, int slot)
{
    QList<BookingOffer> offers, kept;
    QSet<QPair<Id, Id>> pairs; // two who asked for each other are one offer
    for (const Id id : waitingRequests(plan, times.helpdesk())) {
        const MeetingRequest* request = plan.find<MeetingRequest>(id);
        const QPair<Id, Id> back(request->partner, request->person);
        if (pairs.contains(back))
            continue;
        pairs.insert({request->person, request->partner});
        bool canCome = true;
        const BookingOffer offer = offerOfPair(plan, times, *request, slot, &canCome);
        (canCome ? offers : kept).append(offer);
    }
    return offers + kept;
}
} // namespace

QList<BookingOffer> bookingOffers(const Plan& plan, const HelpdeskTimes& times, const MeetingPlace& place)
{
    if (isMatchmaking(plan, times.helpdesk()))
        return pairOffers(plan, times, place.slot);
    QList<BookingOffer> offers;
    for (const Candidate& candidate : candidatesFor(plan, times, times.helpdesk(), place))
        offers.append(offerOf(plan, candidate));
    return offers;
}

QList<BookingOffer> offersFor(const QList<BookingOffer>& offers, const QString& typed)
{
    QString text = typed;
    for (const QChar sign : {u'(', u')', u',', u';'})
        text.replace(sign, u' ');
    QList<QByteArray> words;
    for (const QString& word : text.simplified().split(u' ', Qt::SkipEmptyParts))
        words.append(' ' + searchText(word));
    QList<BookingOffer> meant;
    for (const BookingOffer& offer : offers) {
        if (std::all_of(words.cbegin(), words.cend(),
                        [&](const QByteArray& word) { return offer.search.contains(word); }))
            meant.append(offer);
    }
    return meant;
}
} // namespace convenor
