// The words of a calendar file: what people typed and what the program says, in the file's language.
#pragma once

#include "domain/planners/AgendaIndex.h"
#include "domain/Translations.h"
#include "exchange/calendar/Calendar.h"
#include "exchange/calendar/CalendarEvent.h"

namespace convenor {
// `shown` is the plan as the audience may read it, `whole` the whole one; both and the options must outlive
// it.
class CalendarTexts
{
public:
    CalendarTexts(const Plan& shown, const Plan& whole, const CalendarOptions& options);

    // A text of the program. Named as lupdate expects it: call it with literals.
    QString translate(const char* context, const char* source) const
    {
        return m_options.language.translate(context, source);
    }
    // What somebody typed, in the file's language where there is a translation.
    QString text(Table table, Id record, const char* field, const QString& original) const;

    QString workshopTitle() const;
    // The title; the name of its kind when it has none.
    QString itemTitle(const AgendaItem& item) const;
    // Its name; the title of its item when it has none.
    QString helpdeskTitle(Id helpdesk) const;
    QString groupTopic(const BreakoutGroup& group) const;
    // "Dr Bianca Muntean"; "Name not published" of somebody whom the audience may not read of.
    QString nameOf(Id person) const;
    // The same, with "(DG GROW)" behind.
    QString nameWithOrganisation(Id person) const;
    // Of somebody's own file: always by name.
    QString ownName(Id person) const;
    QString roomName(Id room) const;
    // An online room is where its link leads.
    QString roomLink(Id room) const;
    // What stands behind rooms: the venue; "" of what is online.
    QString venue(const AgendaItem& item) const;
    // Who gets an invitation: somebody with an address, which the others may read.
    bool addGuest(Id person, QList<CalendarGuest>& guests, bool isOwn = false) const;

private:
    QString joined(const Person& person, const Translations& texts) const;

    const Plan& m_shown;
    const Plan& m_whole;
    const CalendarOptions& m_options;
    Translations m_texts;
    Translations m_ownTexts;
};
} // namespace convenor
