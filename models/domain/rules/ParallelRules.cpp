// Rules about what is at the same time and should not be: beside a plenary, in one track, against a closed
// meeting.
#include "domain/planners/ClosedMeeting.h"
#include "domain/planners/RoundPeople.h"
#include "domain/rules/Rules.h"
#include "domain/rules/RuleText.h"
#include "domain/rules/Sweep.h"
#include "domain/rules/Views.h"
#include "domain/Visibility.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

namespace convenor::rules {
namespace {
bool isLeaf(const RuleInput& input, qsizetype index)
{
    return !input.timing.items().at(index).hasChildren;
}

// People sit there and listen, or work: coffee, lunch and helpdesks are nothing to miss.
bool isSession(const RuleInput& input, qsizetype index)
{
    const AgendaItem& item = itemAt(input, index);
    return isLeaf(input, index) && isChosen(input.plan, item.id) && isPublic(input.plan, item);
}

bool hasKeynote(const RuleInput& input, Id item)
{
    const QList<const Assignment*>& roles = rolesAt(input, item);
    return std::any_of(roles.cbegin(), roles.cend(), [](const Assignment* role) {
        return role->role == Role::Keynote && role->status != AssignmentStatus::Declined;
    });
}

// A session for everybody: it stands in no lane, or somebody gives a keynote there.
bool isPlenary(const RuleInput& input, qsizetype index)
{
    const AgendaItem& item = itemAt(input, index);
    const bool isTold = item.kind == ItemKind::Talk || item.kind == ItemKind::Panel ||
                        item.kind == ItemKind::Discussion || item.kind == ItemKind::Questions;
    return isTold && item.closedFor.isEmpty() &&
           (!input.schedule.isInLane(index) || hasKeynote(input, item.id));
}

// Two things in one sequence that overlap are the rule overrun-before-pin's.
bool isInSequence(const RuleInput& input, qsizetype a, qsizetype b)
{
    return !input.schedule.isInLane(a) && !input.schedule.isInLane(b) &&
           input.timing.items().at(a).day == input.timing.items().at(b).day;
}

// Behind all that is beside it, when it is the plenary that was put there.
void offerBehind(Problem& problem, const RuleInput& input, qsizetype plenary, const QList<qsizetype>& others)
{
    const AgendaItem& item = itemAt(input, plenary);
    const ItemTime& time = input.timing.items().at(plenary);
    qint64 end = 0;
    for (const qsizetype other : others)
        end = std::max(end, input.schedule.span(other).to);
    const int start = time.start + int(end - input.schedule.span(plenary).from);
    if (!item.pinnedStart || input.schedule.isInLane(plenary))
        return;
    offer(problem,
          QCoreApplication::translate("rules", "Start %1 at %2").arg(itemName(item), clockText(start)),
          edited<AgendaItem>(input.plan, item.id, [start](AgendaItem& edit) { edit.pinnedStart = start; }));
}

QString namesOf(const RuleInput& input, const QList<qsizetype>& items)
{
    QStringList names;
    for (const qsizetype index : items)
        names.append(QCoreApplication::translate("rules", "%1 (%2)")
                         .arg(itemName(input, index), whenText(input, index)));
    return listText(names);
}
} // namespace

QList<Problem> besidePlenary(const RuleInput& input)
{
    QList<Problem> problems;
    const qsizetype count = input.timing.items().size();
    std::vector<char> plenary(std::size_t(count), false);
    std::vector<Use> uses; // of one owner: the attention of everybody
    for (qsizetype i = 0; i < count; ++i) {
        const Span& span = input.schedule.span(i);
        if (span.from >= span.to || !isSession(input, i))
            continue;
        plenary[std::size_t(i)] = isPlenary(input, i);
        uses.push_back({1, span, i, Table::AgendaItem, itemAt(input, i).id, 0, 0});
    }
    if (std::none_of(plenary.cbegin(), plenary.cend(), [](char is) { return is; }))
        return problems;
    std::sort(uses.begin(), uses.end(), [](const Use& a, const Use& b) {
        return std::tuple(a.span.from, a.span.to, a.item) < std::tuple(b.span.from, b.span.to, b.item);
    });
    std::map<qsizetype, QList<qsizetype>> beside; // by plenary
    sweep(uses, [&](const Use& a, const Use& b) {
        const bool isFirst = plenary[std::size_t(a.item)];
        if ((!isFirst && !plenary[std::size_t(b.item)]) || input.schedule.areRelated(a.item, b.item) ||
            isInSequence(input, a.item, b.item))
            return false;
        beside[isFirst ? a.item : b.item].append(isFirst ? b.item : a.item);
        return true;
    });
    for (auto& [index, others] : beside) {
        std::sort(others.begin(), others.end());
        Problem problem{"beside-plenary", Severity::Warning, {subject(input, index)}, {}, {}};
        for (const qsizetype other : others.mid(0, 3))
            problem.subjects.append(subject(input, other));
        meanAll(problem, input, others);
        problem.text = QCoreApplication::translate(
                           "rules", "%1 (%2) is for everybody, but at the same time there is %3.")
                           .arg(itemName(input, index), whenText(input, index), namesOf(input, others));
        offerBehind(problem, input, index, others);
        problems.append(problem);
    }
    return problems;
}

namespace {
// Something above the item is of the same track: that one is looked at.
bool isInTrackAlready(const RuleInput& input, qsizetype index)
{
    const ItemTime& time = input.timing.items().at(index);
    const AgendaItem* parent = time.parent ? input.plan.find<AgendaItem>(time.parent) : nullptr;
    return parent && parent->track == itemAt(input, index).track;
}
} // namespace

QList<Problem> trackParallel(const RuleInput& input)
{
    QList<Problem> problems;
    std::vector<Use> uses; // by track
    for (qsizetype i = 0; i < input.timing.items().size(); ++i) {
        const AgendaItem& item = itemAt(input, i);
        const Span& span = input.schedule.span(i);
        if (item.track && span.from < span.to && isChosen(input.plan, item.id) && !isInTrackAlready(input, i))
            uses.push_back({item.track, span, i, Table::AgendaItem, item.id, 0, 0});
    }
    std::sort(uses.begin(), uses.end(), [](const Use& a, const Use& b) {
        return std::tuple(a.owner, a.span.from, a.span.to, a.item) <
               std::tuple(b.owner, b.span.from, b.span.to, b.item);
    });
    std::map<Id, QList<QPair<Use, Use>>> pairs; // by track
    sweep(uses, [&](const Use& a, const Use& b) {
        if (input.schedule.areRelated(a.item, b.item))
            return false;
        pairs[a.owner].append(a.item < b.item ? QPair(a, b) : QPair(b, a));
        return true;
    });
    for (const auto& [track, own] : pairs) {
        const auto& [first, second] = own.constFirst();
        Problem problem{"track-parallel", Severity::Warning, {}, {}, {}};
        problem.subjects = {subject(input, first.item), subject(input, second.item), {Table::Track, track}};
        QSet<qsizetype> items;
        for (const auto& [one, other] : own)
            items += {one.item, other.item};
        meanAll(problem, input, items.values());
        problem.facts += QByteArray::number(own.size()) + '\n';
        const int more = int(own.size()) - 1;
        const QString name = shortText(input.plan.find<Track>(track)->name,
                                       QCoreApplication::translate("rules", "a track without a name"));
        const QStringList parts{name, itemName(input, first.item), whenText(input, first.item),
                                itemName(input, second.item), whenText(input, second.item)};
        problem.text = QCoreApplication::translate(
                           "rules", "Who follows the track %1 must choose between %2 (%3) and %4 (%5)")
                           .arg(parts[0], parts[1], parts[2], parts[3], parts[4]) +
                       (more > 0 ? QCoreApplication::translate("rules", ", and %n times more.", nullptr, more)
                                 : QStringLiteral("."));
        if (more == 0)
            offer(problem, QCoreApplication::translate("rules", "Take %1 out of the track").arg(parts[3]),
                  edited<AgendaItem>(input.plan, second.record,
                                     [](AgendaItem& edit) { edit.track = Ref<Track>(); }));
        problems.append(problem);
    }
    return problems;
}

namespace {
// What members of a closed meeting do elsewhere while it lasts, one thing for each of them.
QList<const Use*> engagedElsewhere(const RuleInput& input, const QSet<Id>& members, qsizetype meeting)
{
    QList<const Use*> found;
    const Span& span = input.schedule.span(meeting);
    for (const Id member : members) {
        const auto [first, last] = input.schedule.usesOfPerson(member);
        const Use* use = std::find_if(first, last, [&](const Use& other) {
            return other.span.overlaps(span) && !input.schedule.areRelated(other.item, meeting);
        });
        if (use != last)
            found.append(use);
    }
    std::sort(found.begin(), found.end(), [](const Use* a, const Use* b) {
        return std::pair(a->item, a->owner) < std::pair(b->item, b->owner);
    });
    return found;
}
} // namespace

QList<Problem> closedMeetingClash(const RuleInput& input)
{
    QList<Problem> problems;
    for (qsizetype i = 0; i < input.timing.items().size(); ++i) {
        const AgendaItem& item = itemAt(input, i);
        if (item.closedFor.isEmpty())
            continue;
        const ClosedMeeting meeting = closedMeetingOf(input.plan, item);
        const QList<const Use*> engaged = engagedElsewhere(input, meeting.members, i);
        if (!engaged.isEmpty()) {
            Problem problem{"closed-meeting-clash", Severity::Warning, {subject(input, i)}, {}, {}};
            QStringList names;
            QList<Id> people;
            for (const Use* use : engaged) {
                people.append(use->owner);
                if (names.size() < 3) {
                    problem.subjects.append(subject(input, use->item));
                    problem.subjects.append({Table::Person, use->owner});
                }
                names.append(QCoreApplication::translate("rules", "%1 (%2)")
                                 .arg(personName(input.plan, use->owner), itemName(input, use->item)));
            }
            meanAll(problem, Table::Person, people);
            const int count = int(engaged.size());
            problem.text = QCoreApplication::translate(
                               "rules", "%n people for whom %1 (%2) is closed do something else then: %3.",
                               nullptr, count)
                               .arg(itemName(input, i), whenText(input, i), listText(names));
            problems.append(problem);
        }
        // "The partners of five consortia" is a text, and no organisation; beside known ones it is mistyped.
        if (meeting.unknown.isEmpty() || meeting.unknown.size() == meeting.organisations.size())
            continue;
        Problem problem{"closed-meeting-clash", Severity::Hint, {subject(input, i)}, {}, {}};
        problem.text =
            QCoreApplication::translate("rules", "%1 is closed for %2, but nobody is of that organisation.")
                .arg(itemName(input, i), shortText(listText(meeting.unknown)));
        problems.append(problem);
    }
    return problems;
}
} // namespace convenor::rules
