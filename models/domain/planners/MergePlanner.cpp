// Two records of one person become one.
#include "domain/BookingCheck.h"
#include "domain/planners/AttendancePlanner.h"
#include "domain/planners/Consents.h"
#include "domain/planners/Duplicates.h"
#include "domain/planners/NameFolding.h"
#include "domain/planners/PeopleCell.h"
#include "domain/Records.h"
#include "domain/Visibility.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace convenor {
namespace {
Error noSuchPerson(Id id)
{
    return {ErrorKind::NoSuchRecord, QLatin1String(tableInfo(Table::Person).name), QString::number(id)};
}

class Merger
{
public:
    Merger(const Plan& plan, const Person& kept, const Person& gone)
        : m_plan(plan), m_kept(kept), m_gone(gone)
    {
    }
    Result<ChangeSet> merge(Person merged);

private:
    // They are to meet each other: then they are two.
    bool meetEachOther() const;
    void redirect();
    void mergeExperts();
    void dropExcuses();
    void dropPairs();
    void dropRepeated();
    void dropRequests();
    // Of the rows of a table that say the same (`key`; "" = leave alone) of the merged person, the one that
    // tells more stays; else that of the one who is kept.
    template <typename Record, typename KeyOf, typename TellsMore>
    void keepOne(KeyOf key, TellsMore tellsMore);
    template <typename Record>
    Record now(const Record& row) const
    {
        const Change* change = m_changes.find(Record::table, row.id);
        return change ? change->afterAs<Record>() : row;
    }
    template <typename Record>
    bool isGone(const Record& row) const
    {
        const Change* change = m_changes.find(Record::table, row.id);
        return change && !change->after;
    }

    const Plan& m_plan;
    const Person& m_kept;
    const Person& m_gone;
    Person m_merged;
    ChangeSet m_changes;
};

bool Merger::meetEachOther() const
{
    const auto isPair = [this](Id one, Id expert, Id partner) {
        const HelpdeskExpert* record = m_plan.find<HelpdeskExpert>(expert);
        const Id other = record ? Id(record->person) : partner;
        return (one == m_kept.id && other == m_gone.id) || (one == m_gone.id && other == m_kept.id);
    };
    const Records<Booking> bookings = m_plan.all<Booking>();
    const Records<MeetingRequest> requests = m_plan.all<MeetingRequest>();
    return std::any_of(bookings.begin(), bookings.end(),
                       [&](const Booking& row) { return isPair(row.person, row.expert, row.partner); }) ||
           std::any_of(requests.begin(), requests.end(), [&](const MeetingRequest& row) {
               return isPair(row.person, row.expert, row.partner) ||
                      isPair(row.person, row.secondExpert, 0) || isPair(row.person, row.thirdExpert, 0);
           });
}

// Every reference to the one who goes, in whatever table.
void Merger::redirect()
{
    for (const Table table : allTables) {
        for (const FieldInfo& field : tableInfo(table).fields) {
            if (field.kind != FieldKind::Reference || field.target != Table::Person)
                continue;
            for (const auto& chunk : m_plan.rows(table).chunks()) {
                for (const Row& row : *chunk) {
                    if (field.get(row->record()) != Value(m_gone.id))
                        continue;
                    const Change* earlier = m_changes.find(table, row->id);
                    const Row start = earlier ? earlier->after : row;
                    const auto builder = tableInfo(table).build(row->id, start.get());
                    field.set(builder->record(), Value(m_kept.id));
                    m_changes.put(table, row->id, row, builder->finish());
                }
            }
        }
    }
    for (const Translation& translation : m_plan.all<Translation>()) {
        if (translation.record != m_gone.id ||
            translation.recordTable != QLatin1String(tableInfo(Table::Person).name))
            continue;
        Translation after = translation;
        after.record = m_kept.id;
        m_changes.edit(translation, after);
    }
}

// The wishes with one expert in the place of another, each once.
MeetingRequest withExpert(MeetingRequest request, Id gone, Id kept)
{
    QList<Id> wishes;
    for (const Id expert : {Id(request.expert), Id(request.secondExpert), Id(request.thirdExpert)}) {
        const Id wish = expert == gone ? kept : expert;
        if (wish != 0 && !wishes.contains(wish))
            wishes.append(wish);
    }
    request.expert = wishes.value(0);
    request.secondExpert = wishes.value(1);
    request.thirdExpert = wishes.value(2);
    return request;
}

// Both receive people at one helpdesk: the meetings and requests of one go to the other.
void Merger::mergeExperts()
{
    for (const HelpdeskExpert& own : m_plan.all<HelpdeskExpert>()) {
        if (own.person != m_kept.id || isGone(own))
            continue;
        for (const HelpdeskExpert& other : m_plan.all<HelpdeskExpert>()) {
            if (other.person != m_gone.id || other.helpdesk != own.helpdesk || isGone(other))
                continue;
            for (const Booking& booking : m_plan.all<Booking>()) {
                Booking after = now(booking);
                after.expert = after.expert == other.id ? own.id : after.expert.id;
                m_changes.edit(booking, after);
            }
            for (const MeetingRequest& request : m_plan.all<MeetingRequest>()) {
                m_changes.edit(request, withExpert(now(request), other.id, own.id));
            }
            m_changes.put(Table::HelpdeskExpert, other.id, makeRow(other), {});
        }
    }
}

template <typename Record, typename KeyOf, typename TellsMore>
void Merger::keepOne(KeyOf key, TellsMore tellsMore)
{
    QHash<QString, const Record*> best;
    for (const Record& row : m_plan.all<Record>()) {
        if (isGone(row))
            continue;
        const Record after = now(row);
        const QString name = key(after);
        if (name.isEmpty())
            continue;
        const Record*& known = best[name];
        if (!known) {
            known = &row;
            continue;
        }
        // What one of the two had twice before is none of this step's business.
        const bool isOwn = after == row;
        const bool wasOwn = now(*known) == *known;
        if (isOwn == wasOwn)
            continue;
        const bool isBetter = tellsMore(after, now(*known)) || (isOwn && !tellsMore(now(*known), after));
        const Record* loser = isBetter ? known : &row;
        m_changes.put(Record::table, loser->id, makeRow(*loser), {});
        if (isBetter)
            known = &row;
    }
}

QString keyOf(std::initializer_list<Id> ids)
{
    QString text;
    for (const Id id : ids)
        text += QString::number(id) + u' ';
    return text;
}

int rankOf(AssignmentStatus status)
{
    return status == AssignmentStatus::Confirmed ? 2 : status == AssignmentStatus::Invited ? 1 : 0;
}

// Of whom nothing is said on a day, he comes: that the other record said he does not must not win unseen.
void Merger::dropExcuses()
{
    if (!isExpected(m_kept))
        return;
    QSet<Id> said; // days
    for (const Attendance& row : m_plan.all<Attendance>()) {
        if (row.person == m_kept.id && row.agendaItem == 0)
            said.insert(row.day);
    }
    for (const Attendance& row : m_plan.all<Attendance>()) {
        if (row.person == m_gone.id && row.agendaItem == 0 && row.state == AttendanceState::Excused &&
            !said.contains(row.day))
            m_changes.put(Table::Attendance, row.id, makeRow(row), {});
    }
}

// Nobody is to be together with, or apart from, himself. What both are to a third is said once: apart, when
// one of the two said so.
void Merger::dropPairs()
{
    for (const PairRule& pair : m_plan.all<PairRule>()) {
        const PairRule after = now(pair);
        if (after.first == after.second)
            m_changes.put(Table::PairRule, pair.id, makeRow(pair), {});
    }
    keepOne<PairRule>(
        [id = m_kept.id](const PairRule& row) {
            const Id other = row.first == id ? row.second : row.first;
            return row.first == id || row.second == id ? keyOf({other}) : QString();
        },
        [](const PairRule& row, const PairRule& than) {
            return row.kind == PairKind::Apart && than.kind == PairKind::Together;
        });
}

void Merger::dropRepeated()
{
    const auto ofKept = [id = m_kept.id](Id person, std::initializer_list<Id> ids) {
        return person == id ? keyOf(ids) : QString();
    };
    keepOne<Assignment>(
        [&](const Assignment& row) {
            return ofKept(row.person, {row.agendaItem, Id(row.role)});
        },
        [](const Assignment& row, const Assignment& than) {
            return rankOf(row.status) > rankOf(than.status);
        });
    keepOne<Attendance>(
        [&](const Attendance& row) {
            return ofKept(row.person, {row.agendaItem == 0 ? row.day.id : 0, row.agendaItem});
        },
        [](const Attendance& row, const Attendance& than) {
            const bool isHere = row.state == AttendanceState::Present;
            const bool wasHere = than.state == AttendanceState::Present;
            return isHere != wasHere ? isHere : isNewerMark(row.markedAt, than.markedAt);
        });
    keepOne<GroupMembership>(
        [&](const GroupMembership& row) { return ofKept(row.person, {row.round}); },
        [](const GroupMembership& row, const GroupMembership& than) { return row.pinned && !than.pinned; });
    keepOne<TopicPreference>(
        [&](const TopicPreference& row) { return ofKept(row.person, {row.group}); },
        [](const TopicPreference& row, const TopicPreference& than) { return row.rank < than.rank; });
    keepOne<Availability>(
        [&](const Availability& row) {
            return ofKept(row.person, {row.day, row.fromMinute, row.toMinute});
        },
        [](const Availability&, const Availability&) { return false; });
    const QLatin1String people(tableInfo(Table::Person).name);
    keepOne<Translation>(
        [&](const Translation& row) {
            const bool isOfKept = row.record == m_kept.id && row.recordTable == people;
            return isOfKept ? row.field + u' ' + row.language : QString();
        },
        [this](const Translation& row, const Translation& than) {
            if (row.text.trimmed().isEmpty() || than.text.trimmed().isEmpty())
                return than.text.trimmed().isEmpty() && !row.text.trimmed().isEmpty();
            // It goes with the text that it translates.
            const FieldInfo* field = tableInfo(Table::Person).field(row.field);
            const bool isOther = field && field->get(&m_merged) != field->get(&m_kept) &&
                                 field->get(&m_merged) == field->get(&m_gone);
            return isOther && m_plan.find<Translation>(row.id)->record == m_gone.id;
        });
}

// Who asked for the same meeting twice, or was asked twice, has one wish.
void Merger::dropRequests()
{
    const auto wish = [](const MeetingRequest& row) {
        return keyOf({row.helpdesk, row.person, row.expert, row.secondExpert, row.thirdExpert, row.partner}) +
               row.topic.simplified();
    };
    const auto isOfKept = [id = m_kept.id](const MeetingRequest& row) {
        return row.person == id || row.partner == id;
    };
    QHash<Id, QString> wishes;
    for (const MeetingRequest& row : m_plan.all<MeetingRequest>())
        wishes.insert(row.id, wish(now(row)));
    keepOne<MeetingRequest>(
        [&](const MeetingRequest& row) { return isOfKept(row) ? wish(row) : QString(); },
        [](const MeetingRequest& row, const MeetingRequest& than) { return row.priority > than.priority; });
    QHash<QString, Id> left; // by what they ask for
    for (const MeetingRequest& row : m_plan.all<MeetingRequest>()) {
        if (!isGone(row) && isOfKept(now(row)))
            left.insert(wishes.value(row.id), row.id);
    }
    for (const Booking& booking : m_plan.all<Booking>()) {
        Booking after = now(booking);
        const MeetingRequest* request = m_plan.find<MeetingRequest>(after.request);
        if (!request || !isGone(*request))
            continue;
        after.request = left.value(wishes.value(request->id));
        m_changes.edit(booking, after);
    }
}

Result<ChangeSet> Merger::merge(Person merged)
{
    if (meetEachOther())
        return Error{ErrorKind::DoubleBooked, fullName(m_kept),
                     QCoreApplication::translate("MergePlanner", "the two are to meet each other, so they "
                                                                 "are not one person")};
    merged.id = m_kept.id;
    m_merged = merged;
    redirect();
    mergeExperts();
    dropExcuses();
    dropPairs();
    dropRepeated();
    dropRequests();
    m_changes.edit(m_kept, merged);
    m_changes.remove(m_gone);
    const Result<Plan> after = m_plan.applied(m_changes);
    if (!after)
        return after.error();
    if (const Result<Done> free = checkBookings(*after, m_changes); !free)
        return free.error();
    return m_changes;
}

// How far somebody has come: who registered twice and cancelled one of the two comes.
int rankOf(PersonStatus status)
{
    switch (status) {
    case PersonStatus::Attended:
        return 4;
    case PersonStatus::Confirmed:
        return 3;
    case PersonStatus::Registered:
        return 2;
    case PersonStatus::Waiting:
        return 1;
    default:
        return 0;
    }
}

bool areInitials(const QString& name)
{
    const QList<NameWord> words = nameWords(name);
    return std::all_of(words.cbegin(), words.cend(), [](const NameWord& word) { return word.isInitial; });
}

// Needs of both: none of them may get lost.
QString both(const QString& own, const QString& other)
{
    const QString folded = foldedName(own);
    if (own.isEmpty() || other.isEmpty() || folded.contains(foldedName(other)))
        return own.isEmpty() ? other : own;
    return foldedName(other).contains(folded) ? other : own + QStringLiteral("; ") + other;
}
} // namespace

Result<ChangeSet> mergePeople(const Plan& plan, Id kept, Id gone, const Person& merged)
{
    const Person* one = plan.find<Person>(kept);
    const Person* other = plan.find<Person>(gone);
    if (!one || !other || one == other)
        return noSuchPerson(one ? gone : kept);
    return Merger(plan, *one, *other).merge(merged);
}

Person mergedPerson(const Person& kept, const Person& gone)
{
    Person merged = kept;
    // A name is taken as a whole: half a name in one field and the other half in both makes none.
    const bool isHalf = kept.familyName.isEmpty() || kept.givenName.isEmpty();
    if (isHalf && !gone.familyName.isEmpty() && !gone.givenName.isEmpty()) {
        merged.familyName = gone.familyName;
        merged.givenName = gone.givenName;
    } else if (areInitials(kept.givenName) && !gone.givenName.isEmpty() && !isHalf) {
        merged.givenName = gone.givenName;
    }
    for (const FieldInfo& field : tableInfo(Table::Person).fields) {
        const bool isName = qstrcmp(field.name, "family_name") == 0 || qstrcmp(field.name, "given_name") == 0;
        if (field.kind == FieldKind::Text && !isName && field.get(&merged) == Value(QString()))
            field.set(&merged, field.get(&gone));
    }
    merged.photoConsentSource = kept.photoConsentSource;
    merged.listConsentSource = kept.listConsentSource;
    merged.contactConsentSource = kept.contactConsentSource;
    for (const ConsentMembers& members : consentMembers)
        takeConsent(merged, gone, members);
    merged.diet = both(kept.diet, gone.diet);
    merged.access = both(kept.access, gone.access);
    if (rankOf(gone.status) > rankOf(kept.status))
        merged.status = gone.status;
    if (kept.local == Origin::Unknown)
        merged.local = gone.local;
    if (kept.precedence == 0)
        merged.precedence = gone.precedence;
    merged.firstTimer = kept.firstTimer || gone.firstTimer;
    return merged;
}
} // namespace convenor
