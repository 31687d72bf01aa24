#include "documents/papers/Confirmation.h"

#include "documents/papers/HelpdeskViews.h"
#include "documents/papers/TextJoin.h"
#include "domain/OrganiserContact.h"
#include "domain/planners/MeetingPlanner.h"
#include "domain/planners/PersonalDay.h"
#include "domain/TextMarks.h"
#include "domain/Translations.h"
#include "domain/Visibility.h"
#include "translations/Translations.h"

#include <QSet>

#include <algorithm>

namespace convenor {
namespace {
PaperOptions optionsOf(const QString& language)
{
    PaperOptions options;
    options.languages = {language};
    options.audience = QString::fromLatin1(word(Audience::Participants));
    return options;
}

// What was typed, as a part of one line.
QString inLine(const PaperText& text)
{
    return visibleText(text.first.simplified());
}
} // namespace

struct Confirmations::Private
{
    Private(const Plan& plan, const ConfirmationOptions& asked)
        : whole(plan), options(asked), shown(planFor(plan, Audience::Participants)),
          context(shown, optionsOf(asked.language), plan), days(shown, context.timing()),
          clock(shown.workshop().timezone), contact(organiserContact(shown, Audience::Participants)),
          waiting(waitingByPerson(context))
    {
    }
    QString say(const char* source, int n = -1) const
    {
        return context.language().translate("documents", source, nullptr, n);
    }
    QString title() const { return inLine(context.workshopTitle()); }
    QString greeting(const Person& person) const;
    QString zoneName(QDate date, int minutes) const;
    QStringList meeting(const Person& person, const Day& day, const PersonalEntry& entry) const;
    QStringList meetings(const Person& person) const;
    QStringList waitingLines(const Person& person) const;
    QString farewell() const;

    const Plan& whole;
    ConfirmationOptions options;
    Plan shown;
    PaperContext context;
    PersonalDays days;
    ZoneClock clock;
    OrganiserContact contact;
    QHash<Id, QList<const MeetingRequest*>> waiting;
};

// "Dear Ms Georgieva,"; by the whole name where no title is known.
QString Confirmations::Private::greeting(const Person& person) const
{
    const QString family = inLine(context.familyName(person));
    const QString titled = inLine(context.text("person", person.id, "title", person.title)) + u' ' + family;
    const bool hasBoth = !person.title.trimmed().isEmpty() && !family.isEmpty();
    const QString name = hasBoth ? titled : inLine(context.ownName(person));
    //: The beginning of a letter: %1 is "Ms Georgieva", or given and family name.
    return say(QT_TRANSLATE_NOOP("documents", "Dear %1,")).arg(name);
}

QString Confirmations::Private::zoneName(QDate date, int minutes) const
{
    const QString label = shown.workshop().zoneLabel.trimmed();
    if (!label.isEmpty())
        return visibleText(label);
    return isKnownZone(shown.workshop().timezone) ? clock.abbreviation(date, minutes) : QString();
}

QStringList Confirmations::Private::meeting(const Person& person, const Day& day,
                                            const PersonalEntry& entry) const
{
    const Booking& booking = *entry.booking;
    QString when = inLine(helpdeskWhen(context, day.id, entry.start, entry.end));
    if (const QString zone = zoneName(day.date, entry.start); !zone.isEmpty())
        when += QStringLiteral(" (%1)").arg(zone);
    if (booking.status == BookingStatus::Tentative)
        when += QStringLiteral(" · ") + say(QT_TRANSLATE_NOOP("documents", "to be confirmed"));
    QStringList lines{when};
    const auto add = [&](const char* label, const QString& text) {
        if (!text.isEmpty())
            lines.append(QStringLiteral("%1: %2").arg(say(label), text));
    };
    if (const Person* with = shown.find<Person>(days.otherOf(booking, person.id))) {
        const PaperText from = helpdeskFrom(context, *with);
        const PaperText name = context.isNamed(*with)
                                   ? joinedTexts({context.personName(*with), from}, QStringLiteral(", "))
                                   : context.personName(*with);
        lines.append(say(QT_TRANSLATE_NOOP("documents", "Meeting with %1")).arg(inLine(name)));
    }
    const MeetingWhere where =
        whereOf(context, entry.item, days.expertOf(booking), booking.tableNumber.value_or(0));
    add(QT_TRANSLATE_NOOP("documents", "Place"), inLine(where.place));
    add(QT_TRANSLATE_NOOP("documents", "Join online"), visibleText(where.link));
    add(QT_TRANSLATE_NOOP("documents", "Topic"), visibleText(topicOf(shown, booking).simplified()));
    return lines;
}

// Each with an empty line before it.
QStringList Confirmations::Private::meetings(const Person& person) const
{
    QStringList blocks;
    for (const Id id : context.days()) {
        const Day* day = shown.find<Day>(id);
        for (const PersonalEntry& entry : days.entries(person, id)) {
            const bool isMeeting = entry.booking && (entry.booking->status == BookingStatus::Tentative ||
                                                     entry.booking->status == BookingStatus::Confirmed);
            if (isMeeting && (options.helpdesk == 0 || entry.booking->helpdesk == options.helpdesk))
                blocks.append(meeting(person, *day, entry).join(u'\n'));
        }
    }
    return blocks;
}

QStringList Confirmations::Private::waitingLines(const Person& person) const
{
    QStringList lines;
    for (const MeetingRequest* request : waiting.value(person.id)) {
        if (options.helpdesk == 0 || request->helpdesk == options.helpdesk)
            lines.append(inLine(waitingText(context, *request)));
    }
    return lines;
}

QString Confirmations::Private::farewell() const
{
    const QString where = contact.email.isEmpty() ? contact.name : contact.email;
    QString text =
        where.isEmpty()
            ? say(QT_TRANSLATE_NOOP("documents", "If you cannot come, please answer this message."))
            : say(QT_TRANSLATE_NOOP("documents", "If you cannot come, please tell us: %1"))
                  .arg(visibleText(where));
    text += QStringLiteral("\n\n") + say(QT_TRANSLATE_NOOP("documents", "With kind regards"));
    if (!contact.name.isEmpty())
        text += u'\n' + visibleText(contact.name);
    return text;
}

Confirmations::Confirmations(const Plan& plan, const ConfirmationOptions& options)
    : d(std::make_unique<Private>(plan, options))
{
}

Confirmations::~Confirmations() = default;

Confirmation Confirmations::of(Id id, Attached attached) const
{
    // Their own names, whatever others may read.
    const Person& person = *d->whole.find<Person>(id);
    const QStringList meetings = d->meetings(person);
    const QStringList waiting = d->waitingLines(person);
    Confirmation letter{id, d->options.language, {}, {}};
    letter.meetings = int(meetings.size());
    letter.waiting = int(waiting.size());
    QStringList parts{d->greeting(person)};
    const QString title = d->title();
    if (!meetings.isEmpty()) {
        letter.subject =
            d->say(QT_TRANSLATE_N_NOOP("documents", "Your %n meeting(s): %1"), letter.meetings).arg(title);
        parts.append(
            d->say(QT_TRANSLATE_N_NOOP("documents", "you have %n meeting(s) at “%1”."), letter.meetings)
                .arg(title));
        parts += meetings;
    } else if (!waiting.isEmpty()) {
        letter.subject =
            d->say(QT_TRANSLATE_N_NOOP("documents", "Your %n request(s) for a meeting: %1"), letter.waiting)
                .arg(title);
        parts.append(d->say(QT_TRANSLATE_NOOP("documents", "this is about “%1”.")).arg(title));
    } else {
        letter.subject = d->say(QT_TRANSLATE_NOOP("documents", "Your agenda: %1")).arg(title);
        parts.append(d->say(QT_TRANSLATE_NOOP("documents", "this is about “%1”.")).arg(title));
    }
    if (!waiting.isEmpty())
        parts.append(waiting.join(u'\n') + u'\n' +
                     d->say(QT_TRANSLATE_NOOP("documents", "We write to you as soon as there is a place.")));
    if (attached.agenda && attached.calendar)
        parts.append(d->say(QT_TRANSLATE_NOOP(
            "documents", "Attached are your own agenda (PDF) and the same for your calendar (.ics).")));
    else if (attached.agenda)
        parts.append(d->say(QT_TRANSLATE_NOOP("documents", "Attached is your own agenda (PDF).")));
    else if (attached.calendar)
        parts.append(
            d->say(QT_TRANSLATE_NOOP("documents", "Attached is your own agenda for your calendar (.ics).")));
    parts.append(d->farewell());
    letter.text = parts.join(QStringLiteral("\n\n")) + u'\n';
    return letter;
}

QString letterLanguage(const Plan& plan, const Person& person)
{
    const QStringList own = languagesOf(plan.workshop());
    const QStringList known = translations::languages() + own;
    for (const QString& code : person.languages.split(u',')) {
        const QString language = code.trimmed();
        if (known.contains(language))
            return language;
    }
    return own.value(0, QStringLiteral("en"));
}

Confirmation confirmationOf(const Plan& plan, Id person, Id helpdesk)
{
    return Confirmations(plan, {letterLanguage(plan, *plan.find<Person>(person)), helpdesk}).of(person);
}

QList<Id> peopleToConfirm(const Plan& plan, Id helpdesk)
{
    const PaperContext context(plan, {});
    QSet<Id> concerned;
    for (const Booking& booking : plan.all<Booking>()) {
        if ((helpdesk != 0 && booking.helpdesk != helpdesk) ||
            (booking.status != BookingStatus::Tentative && booking.status != BookingStatus::Confirmed))
            continue;
        concerned += {booking.person, booking.partner};
        if (const HelpdeskExpert* expert = plan.find<HelpdeskExpert>(booking.expert))
            concerned.insert(expert->person);
    }
    const auto waiting = waitingByPerson(context);
    for (auto requests = waiting.cbegin(); requests != waiting.cend(); ++requests) {
        for (const MeetingRequest* request : *requests) {
            if (helpdesk == 0 || request->helpdesk == helpdesk)
                concerned.insert(request->person);
        }
    }
    QList<Id> people;
    for (const Person* person : context.people()) {
        if (concerned.contains(person->id))
            people.append(person->id);
    }
    return people;
}
} // namespace convenor
