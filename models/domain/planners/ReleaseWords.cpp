// The words of what changed between two releases.
#include "domain/Names.h"
#include "domain/planners/PeopleCell.h"
#include "domain/planners/ReleaseContent.h"
#include "domain/PlanningRecords.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

namespace convenor {
namespace {
constexpr const char* changesContext = "changes";

const char* nameOfChange(ReleaseChange::Kind kind)
{
    static constexpr const char* names[] = {
        QT_TRANSLATE_NOOP("changes", "Title of the workshop"),
        QT_TRANSLATE_NOOP("changes", "Place of the workshop"),
        QT_TRANSLATE_NOOP("changes", "Day on another date"),
        QT_TRANSLATE_NOOP("changes", "Room has another name"),
        QT_TRANSLATE_NOOP("changes", "New"),
        QT_TRANSLATE_NOOP("changes", "Removed"),
        QT_TRANSLATE_NOOP("changes", "To the parking list"),
        QT_TRANSLATE_NOOP("changes", "From the parking list"),
        QT_TRANSLATE_NOOP("changes", "On another day"),
        QT_TRANSLATE_NOOP("changes", "At another time"),
        QT_TRANSLATE_NOOP("changes", "Longer"),
        QT_TRANSLATE_NOOP("changes", "Shorter"),
        QT_TRANSLATE_NOOP("changes", "New title"),
        QT_TRANSLATE_NOOP("changes", "Other kind"),
        QT_TRANSLATE_NOOP("changes", "In person or online"),
        QT_TRANSLATE_NOOP("changes", "Other room"),
        QT_TRANSLATE_NOOP("changes", "In another session"),
        QT_TRANSLATE_NOOP("changes", "Closed for"),
        QT_TRANSLATE_NOOP("changes", "Meeting point"),
        QT_TRANSLATE_NOOP("changes", "Link"),
        QT_TRANSLATE_NOOP("changes", "Travel minutes"),
        QT_TRANSLATE_NOOP("changes", "People at a time"),
        QT_TRANSLATE_NOOP("changes", "Other description"),
        QT_TRANSLATE_NOOP("changes", "Takes part"),
        QT_TRANSLATE_NOOP("changes", "No longer takes part"),
        QT_TRANSLATE_NOOP("changes", "Other role"),
        QT_TRANSLATE_NOOP("changes", "New group"),
        QT_TRANSLATE_NOOP("changes", "Group removed"),
        QT_TRANSLATE_NOOP("changes", "Topic of the group"),
        QT_TRANSLATE_NOOP("changes", "Room of the group"),
        QT_TRANSLATE_NOOP("changes", "Place of the group"),
        QT_TRANSLATE_NOOP("changes", "Moderator of the group"),
        QT_TRANSLATE_NOOP("changes", "Rapporteur of the group"),
        QT_TRANSLATE_NOOP("changes", "New expert"),
        QT_TRANSLATE_NOOP("changes", "Expert no longer there"),
        QT_TRANSLATE_NOOP("changes", "Place of the expert"),
        QT_TRANSLATE_NOOP("changes", "Minutes of a meeting"),
        QT_TRANSLATE_NOOP("changes", "Minutes between meetings"),
    };
    static_assert(std::size(names) == std::size_t(ReleaseChange::Kind::Changeover) + 1);
    return names[std::size_t(kind)];
}

// By the clock: ten past one of the next day is 01:10.
QString wallTime(int minutes)
{
    constexpr int day = 24 * 60;
    return clockText((minutes % day + day) % day);
}

// One side of a change in words.
class ChangeSide
{
public:
    ChangeSide(const ReleaseChange& change, const ReleaseWords& words, bool after)
        : m_change(change), m_words(words), m_after(after)
    {
    }

    QString text() const
    {
        using Kind = ReleaseChange::Kind;
        switch (m_change.kind) {
        case Kind::DayMoved:
            return when() ? m_words.date(when()->date) : QString();
        case Kind::OtherDay:
            return when() ? m_words.date(when()->date) + QStringLiteral(", ") + times() : QString();
        case Kind::Added:
        case Kind::Removed:
        case Kind::Parked:
        case Kind::Placed:
        case Kind::Moved:
        case Kind::Longer:
        case Kind::Shorter:
            return times();
        case Kind::OtherKind:
            return m_words.translate(namesContext, nameOf(ItemKind(number())));
        case Kind::OtherMode:
            return m_words.translate(namesContext, nameOf(ItemMode(number())));
        case Kind::Joined:
            return m_after ? inRole(m_change.roleAfter) : QString();
        case Kind::Left:
            return m_after ? QString() : inRole(m_change.roleBefore);
        case Kind::OtherRole:
            return inRole(m_after ? m_change.roleAfter : m_change.roleBefore);
        case Kind::GroupModerator:
        case Kind::GroupRapporteur:
            return person(m_after ? m_change.person : m_change.personBefore);
        case Kind::GroupAdded:
            return m_after ? m_change.topic : QString();
        case Kind::GroupRemoved:
            return m_after ? QString() : m_change.topic;
        case Kind::ExpertJoined:
            return m_after ? atPlace() : QString();
        case Kind::ExpertLeft:
            return m_after ? QString() : atPlace();
        case Kind::ExpertPlace:
            return atPlace();
        case Kind::MeetingLength:
        case Kind::Changeover:
        case Kind::Travel:
            return QString::number(number());
        case Kind::GroupSize:
            return number() > 0 ? QString::number(number()) : QString();
        default:
            return m_after ? m_change.textAfter : m_change.textBefore;
        }
    }

private:
    const std::optional<ReleaseChange::When>& when() const
    {
        return m_after ? m_change.after : m_change.before;
    }
    int number() const { return m_after ? m_change.numberAfter : m_change.numberBefore; }

    // "09:00–09:45".
    QString times() const
    {
        return when() ? wallTime(when()->start) + u'–' + wallTime(when()->end) : QString();
    }

    QString person(Id id) const
    {
        if (id == 0)
            return {};
        const QString name = m_words.person(id);
        return name.isEmpty() ? m_words.translate(
                                    changesContext,
                                    QT_TRANSLATE_NOOP("changes", "somebody who is no longer in the workshop"))
                              : name;
    }

    // "Anna Novak, speaker".
    QString inRole(Role role) const
    {
        return person(m_change.person) + QStringLiteral(", ") + m_words.translate(namesContext, nameOf(role));
    }

    // "Anna Novak, Table 3".
    QString atPlace() const
    {
        const QString& place = m_after ? m_change.textAfter : m_change.textBefore;
        const QString name = person(m_change.person);
        return place.isEmpty() ? name : name + QStringLiteral(", ") + place;
    }

    const ReleaseChange& m_change;
    const ReleaseWords& m_words;
    bool m_after;
};

} // namespace

ReleaseWords windowWords(const Plan& plan)
{
    return {.translate = [](const char* context,
                            const char* source) { return QCoreApplication::translate(context, source); },
            .date = [](QDate date) { return QLocale().toString(date, QStringLiteral("ddd d MMM yyyy")); },
            .person =
                [plan](Id id) {
                    const Person* person = plan.find<Person>(id);
                    return person ? fullName(*person) : QString();
                },
            .title = [](Table, Id, const QString& title) { return title; }};
}

QString changeName(const ReleaseChange& change, const ReleaseWords& words)
{
    return words.translate(changesContext, nameOfChange(change.kind));
}

QString changeSubject(const ReleaseChange& change, const ReleaseWords& words)
{
    if (change.item == 0)
        return {};
    const QString title = change.title.isEmpty()
                              ? words.translate(changesContext, QT_TRANSLATE_NOOP("changes", "(no title)"))
                              : words.title(Table::AgendaItem, change.item, change.title);
    if (change.group == 0 || change.topic.isEmpty())
        return title;
    return title + QStringLiteral(": ") + words.title(Table::BreakoutGroup, change.group, change.topic);
}

QString changeBefore(const ReleaseChange& change, const ReleaseWords& words)
{
    return ChangeSide(change, words, false).text();
}

QString changeAfter(const ReleaseChange& change, const ReleaseWords& words)
{
    return ChangeSide(change, words, true).text();
}

QString changeLine(const ReleaseChange& change, const ReleaseWords& words)
{
    const QString subject = changeSubject(change, words);
    QString line = change.item != 0 && change.date.isValid() ? wallTime(change.start) + u' ' : QString();
    if (!subject.isEmpty())
        line += subject + QStringLiteral(": ");
    line += changeName(change, words);
    const QString before = changeBefore(change, words);
    const QString after = changeAfter(change, words);
    const QString none = QStringLiteral("–");
    if (before.isEmpty() && after.isEmpty())
        return line;
    using Kind = ReleaseChange::Kind;
    switch (change.kind) {
    case Kind::Added:
    case Kind::Placed:
    case Kind::Joined:
    case Kind::GroupAdded:
    case Kind::ExpertJoined:
        return line + QStringLiteral(", ") + after;
    case Kind::Removed:
    case Kind::Parked:
    case Kind::Left:
    case Kind::GroupRemoved:
    case Kind::ExpertLeft:
        return line + QStringLiteral(", ") + before;
    default:
        return line + QStringLiteral(", ") + (before.isEmpty() ? none : before) + QStringLiteral(" → ") +
               (after.isEmpty() ? none : after);
    }
}

QString changesText(const QList<ReleaseChange>& changes, const ReleaseWords& words)
{
    QString text;
    QDate date;
    for (const ReleaseChange& change : changes) {
        if (change.date.isValid() && change.date != date) {
            date = change.date;
            text += (text.isEmpty() ? QString() : QStringLiteral("\n")) + words.date(date) + u'\n';
        }
        text += changeLine(change, words) + u'\n';
    }
    return text;
}

QString proposedReleaseName(const Plan& plan)
{
    static const QRegularExpression number(QStringLiteral("(\\d{1,6})\\s*$"));
    int greatest = int(releasesOf(plan).size());
    for (const Release& release : plan.all<Release>())
        greatest = std::max(greatest, number.match(release.name).captured(1).toInt());
    return QCoreApplication::translate(changesContext, "Version %1").arg(greatest + 1);
}
} // namespace convenor
