#include "exchange/calendar/CalendarTexts.h"

#include "domain/EmailAddress.h"
#include "domain/Names.h"
#include "domain/planners/PeopleCell.h"
#include "domain/Records.h"

#include <algorithm>

namespace convenor {
namespace {
QString textIn(const Translations& texts, Table table, Id record, const char* field, const QString& original)
{
    const Translation* found = texts.find(table, record, field);
    return (found ? found->text : original).trimmed();
}
} // namespace

CalendarTexts::CalendarTexts(const Plan& shown, const Plan& whole, const CalendarOptions& options)
    : m_shown(shown), m_whole(whole), m_options(options), m_texts(shown, options.language.code),
      m_ownTexts(whole, options.language.code)
{
}

QString CalendarTexts::text(Table table, Id record, const char* field, const QString& original) const
{
    return textIn(m_texts, table, record, field, original);
}

QString CalendarTexts::workshopTitle() const
{
    const Workshop& workshop = m_shown.workshop();
    return text(Table::Workshop, workshop.id, "title", workshop.title);
}

QString CalendarTexts::itemTitle(const AgendaItem& item) const
{
    const QString title = text(Table::AgendaItem, item.id, "title", item.title);
    return title.isEmpty() ? translate(namesContext, convenor::nameOf(item.kind)) : title;
}

QString CalendarTexts::helpdeskTitle(Id helpdesk) const
{
    const Helpdesk* desk = m_shown.find<Helpdesk>(helpdesk);
    const QString name = desk ? text(Table::Helpdesk, helpdesk, "name", desk->name) : QString();
    const AgendaItem* item = desk ? m_shown.find<AgendaItem>(desk->agendaItem) : nullptr;
    return name.isEmpty() && item ? itemTitle(*item) : name;
}

QString CalendarTexts::groupTopic(const BreakoutGroup& group) const
{
    const QString topic = text(Table::BreakoutGroup, group.id, "topic", group.topic);
    return topic.isEmpty() ? text(Table::BreakoutGroup, group.id, "place", group.place) : topic;
}

QString CalendarTexts::joined(const Person& person, const Translations& texts) const
{
    const auto part = [&](const char* field, const QString& original) {
        return textIn(texts, Table::Person, person.id, field, original);
    };
    return QStringLiteral("%1 %2 %3")
        .arg(part("title", person.title), part("given_name", person.givenName),
             part("family_name", person.familyName))
        .simplified();
}

QString CalendarTexts::nameOf(Id id) const
{
    const Person* person = m_shown.find<Person>(id);
    if (!person)
        return {};
    return mayBeNamed(*person, m_options.audience) ? joined(*person, m_texts)
                                                   : translate("documents", "Name not published");
}

QString CalendarTexts::nameWithOrganisation(Id id) const
{
    const Person* person = m_shown.find<Person>(id);
    const QString organisation =
        person ? text(Table::Person, id, "organisation", person->organisation) : QString();
    return organisation.isEmpty() ? nameOf(id) : QStringLiteral("%1 (%2)").arg(nameOf(id), organisation);
}

QString CalendarTexts::ownName(Id id) const
{
    const Person* person = m_whole.find<Person>(id);
    return person ? joined(*person, m_ownTexts) : QString();
}

QString CalendarTexts::roomName(Id id) const
{
    const Room* room = m_shown.find<Room>(id);
    return room ? text(Table::Room, id, "name", room->name) : QString();
}

QString CalendarTexts::roomLink(Id id) const
{
    const Room* room = m_shown.find<Room>(id);
    return room ? room->link.trimmed() : QString();
}

QString CalendarTexts::venue(const AgendaItem& item) const
{
    const Workshop& workshop = m_shown.workshop();
    return item.mode == ItemMode::Online ? QString()
                                         : text(Table::Workshop, workshop.id, "place", workshop.place);
}

bool CalendarTexts::addGuest(Id id, QList<CalendarGuest>& guests, bool isOwn) const
{
    const Person* person = m_whole.find<Person>(id);
    const bool isKnown = std::any_of(guests.cbegin(), guests.cend(),
                                     [id](const CalendarGuest& guest) { return guest.person == id; });
    if (!person || isKnown || !isEmailAddress(person->email.trimmed()) ||
        (!isOwn && !mayBeContacted(*person, m_options.audience)))
        return false;
    guests.append({id, isOwn ? ownName(id) : nameOf(id), person->email.trimmed()});
    return true;
}
} // namespace convenor
