#include "domain/OrganiserContact.h"

#include "domain/AgendaRecords.h"
#include "domain/EmailAddress.h"
#include "domain/PeopleRecords.h"

#include <QRegularExpression>

#include <algorithm>

namespace convenor {
OrganiserContact organiserContact(const Plan& plan, Audience audience)
{
    static const QRegularExpression marks(QStringLiteral("[\\s<>;,()]+"));
    const QString& typed = plan.workshop().organiser;
    for (QString word : typed.split(marks, Qt::SkipEmptyParts)) {
        const QString stands = word;
        if (word.startsWith(QStringLiteral("mailto:"), Qt::CaseInsensitive))
            word.remove(0, 7);
        if (!isEmailAddress(word))
            continue;
        QString name = typed;
        name.remove(stands).remove(QStringLiteral("<>")).remove(QStringLiteral("()"));
        return {name.simplified(), word, 0};
    }
    // What is left of a name that the audience may not read ("… <…>") names nobody.
    const bool saysWho =
        std::any_of(typed.cbegin(), typed.cend(), [](QChar c) { return c.isLetterOrNumber(); });
    const QString organiser = saysWho ? typed.simplified() : QString();
    for (const Assignment& assignment : plan.all<Assignment>()) {
        const Person* person = plan.find<Person>(assignment.person);
        if (assignment.role != Role::Organiser || assignment.status == AssignmentStatus::Declined ||
            !person || !mayBeContacted(*person, audience))
            continue;
        const QString email = person->email.trimmed();
        const QString own = QStringLiteral("%1 %2").arg(person->givenName, person->familyName).simplified();
        if (isEmailAddress(email))
            return {organiser.isEmpty() ? own : organiser, email, person->id};
    }
    return {organiser, {}, 0};
}
} // namespace convenor
