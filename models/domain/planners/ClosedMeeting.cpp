#include "domain/planners/ClosedMeeting.h"

#include "domain/PeopleRecords.h"
#include "domain/planners/NameFolding.h"

#include <QRegularExpression>

#include <algorithm>

namespace convenor {
namespace {
QStringList latinWords(const QString& name)
{
    QStringList words;
    for (const NameWord& word : nameWords(name))
        words.append(word.latin);
    return words;
}

bool beginsWith(const QStringList& whole, const QStringList& head)
{
    return !head.isEmpty() && whole.size() >= head.size() &&
           std::equal(head.cbegin(), head.cend(), whole.cbegin());
}

QStringList partsOf(const QString& text, const QRegularExpression& separator)
{
    QStringList parts;
    for (const QString& part : text.split(separator)) {
        if (const QString name = part.simplified(); !name.isEmpty() && !parts.contains(name))
            parts.append(name);
    }
    return parts;
}
} // namespace

QStringList closedForNames(const QString& closedFor)
{
    static const QRegularExpression lines(QStringLiteral("[;\\n\\r]"));
    static const QRegularExpression commas(QStringLiteral(","));
    return partsOf(closedFor, closedFor.contains(lines) ? lines : commas);
}

ClosedMeeting closedMeetingOf(const Plan& plan, const AgendaItem& item)
{
    ClosedMeeting meeting;
    meeting.organisations = closedForNames(item.closedFor);
    QList<QStringList> wanted;
    for (const QString& name : std::as_const(meeting.organisations))
        wanted.append(latinWords(name));
    QSet<qsizetype> found;
    for (const Person& person : plan.all<Person>()) {
        if (wanted.isEmpty() || person.status == PersonStatus::Cancelled ||
            person.organisation.trimmed().isEmpty())
            continue;
        const QStringList own = latinWords(person.organisation);
        for (qsizetype i = 0; i < wanted.size(); ++i) {
            if (!beginsWith(own, wanted.at(i)))
                continue;
            meeting.members.insert(person.id);
            found.insert(i);
        }
    }
    for (qsizetype i = 0; i < wanted.size(); ++i) {
        if (!found.contains(i))
            meeting.unknown.append(meeting.organisations.at(i));
    }
    return meeting;
}
} // namespace convenor
