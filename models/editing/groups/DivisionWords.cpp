// What a division is, and why one cannot be, in sentences.
#include "domain/Records.h"
#include "domain/rules/RuleText.h"
#include "editing/AgendaEdits.h"
#include "editing/groups/Division.h"

#include <QCoreApplication>

#include <cmath>

namespace convenor {
namespace {
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Division)

public:
    explicit Words(const GroupCase& given, const solve::Conflict& conflict)
        : m_given(given), m_conflict(conflict)
    {
    }
    QString ofRound() const;
    QString ofPerson() const;
    QString ofPair() const;

private:
    // Numbers and what people typed go into a sentence in one call: a topic may hold "%2".
    static QString number(int value) { return QString::number(value); }
    QString person(int number) const { return rules::personName(m_given.plan, m_given.people.value(number)); }
    QString round() const
    {
        return quotedTitle(roundTitle(m_given.plan, m_given.rounds.value(m_conflict.round)));
    }
    QString group() const
    {
        return quotedTitle(
            groupTitle(m_given.plan, m_given.groups.value(m_conflict.round).value(m_conflict.group)));
    }
    // The languages of somebody, or of a group, as they stand there.
    QString spoken() const
    {
        return rules::shortText(
            m_given.plan.find<Person>(m_given.people.value(m_conflict.person))->languages);
    }
    QString held() const
    {
        return rules::shortText(
            m_given.plan.find<BreakoutGroup>(m_given.groups.value(m_conflict.round).value(m_conflict.group))
                ->languages);
    }
    int present() const
    {
        const std::vector<char>& there = m_given.problem.present[std::size_t(m_conflict.round)];
        return int(std::count(there.begin(), there.end(), char(1)));
    }
    // Whether places are what a group lacks, and not a larger share of the people.
    bool isFullByPlaces() const
    {
        const int groups = m_given.problem.groupCount(m_conflict.round);
        const int share = (present() + groups - 1) / groups;
        const Id round = m_given.rounds[m_conflict.round];
        const qint64 tolerance = m_given.plan.find<BreakoutRound>(round)->sizeTolerance;
        return shape().most < share + tolerance;
    }
    const solve::GroupShape& shape() const
    {
        return m_given.problem.rounds[std::size_t(m_conflict.round)][std::size_t(m_conflict.group)];
    }

    const GroupCase& m_given;
    const solve::Conflict& m_conflict;
};

QString Words::ofRound() const
{
    using Kind = solve::Conflict::Kind;
    const int amount = m_conflict.amount;
    const QString people = tr("%n people", nullptr, amount);
    const QString places = tr("%n more place(s)", nullptr, amount);
    switch (m_conflict.kind) {
    case Kind::TooManyPeople:
        return tr("%1 people take part in %2, but its groups have %3 places: give groups %4, or add a group.")
            .arg(number(present()), round(), number(present() - amount), places);
    case Kind::TooFewPeople:
        return tr("%1 people take part in %2, and its groups need %3 more: remove a group, or let groups be "
                  "more uneven.")
            .arg(number(present()), round(), number(amount));
    case Kind::TooFull:
        return isFullByPlaces()
                   ? tr("%1 holds %2 of %3 people: give it %4, or move somebody.")
                         .arg(group(), number(shape().most + amount), number(shape().most), places)
                   : tr("%1 has %2 people, and its even share is %3: move %4, or let groups be more uneven.")
                         .arg(group(), number(shape().most + amount), number(shape().most), people);
    case Kind::TooEmpty:
        return tr("%1 has %2 people and is to have at least %3: move %4 there, or let groups be more uneven.")
            .arg(group(), number(shape().least - amount), number(shape().least), people);
    case Kind::PinsTooMany:
        return isFullByPlaces()
                   ? tr("%1 has places for %2, but %3 people are pinned there: let %4 go, or give it %5.")
                         .arg(group(), number(shape().most), number(shape().most + amount), people, places)
                   : tr("%1 is to have %2 people at most, an even share, but %3 are pinned there: let %4 go, "
                        "or let groups be more uneven.")
                         .arg(group(), number(shape().most), number(shape().most + amount), people);
    case Kind::TooFewTopics:
        return m_conflict.person == solve::nowhere
                   ? tr("Nobody comes to a topic twice, so %n seat(s) in %1 and the rounds with the same "
                        "topics cannot be filled: add a topic, or give groups more places.",
                        nullptr, amount)
                         .arg(round())
                   : QString();
    case Kind::LanguagePlaces:
        return m_conflict.group == solve::nowhere
                   ? tr("In %1 the groups that %2 understand have too few places: add a language to a group, "
                        "or give these groups more places.")
                         .arg(round(), people)
                   : tr("In %1 the groups that %2 understand, like %3, have too few places: add a language "
                        "to a group, or give these groups more places.")
                         .arg(round(), people, group());
    default:
        return {};
    }
}

QString Words::ofPerson() const
{
    using Kind = solve::Conflict::Kind;
    const QString who = person(m_conflict.person);
    switch (m_conflict.kind) {
    case Kind::Language:
        return m_conflict.group == solve::nowhere
                   ? tr("%1 (%2) understands no group of %3: add a language to a group, or to the person.")
                         .arg(who, spoken(), round())
                   : tr("%1 (%2) does not understand %3 (%4): choose another group, or add a language.")
                         .arg(who, spoken(), group(), held());
    case Kind::Pin:
        return tr("%1 is pinned to %2 and does not sit there: let the person go, or move the person back.")
            .arg(who, group());
    case Kind::TopicTwice:
        return tr("%1 sits at the topic of %2 in another round too: choose another group in %3.")
            .arg(who, group(), round());
    case Kind::TooFewTopics:
        return tr("%1 takes part in more rounds than there are topics left: let a pinned seat go, or add a "
                  "topic.")
            .arg(who);
    case Kind::NoSeat:
        return tr("%1 has no seat in %2: choose a group.").arg(who, round());
    default:
        return {};
    }
}

QString Words::ofPair() const
{
    using Kind = solve::Conflict::Kind;
    const QString one = person(m_conflict.person);
    const QString other = person(m_conflict.other);
    switch (m_conflict.kind) {
    case Kind::Apart:
        return m_conflict.group == solve::nowhere
                   ? tr("%1 and %2 are to be apart, and sit together in %3: move or unpin one of them.")
                         .arg(one, other, round())
                   : tr("%1 and %2 are to be apart, and sit together in %3: move or unpin one of them.")
                         .arg(one, other, group());
    case Kind::Together:
        return tr("%1 and %2 are to be together, and sit apart in %3: move or unpin one of them.")
            .arg(one, other, round());
    case Kind::TogetherAndApart:
        return tr("%1 and %2 are to be together and apart at once, directly or through others: take one of "
                  "these rules back.")
            .arg(one, other);
    default:
        return {};
    }
}

QString sizesText(const DivisionReport& report)
{
    if (report.smallest == report.largest)
        return Words::tr("of %1").arg(report.smallest);
    return report.largest - report.smallest == 1
               ? Words::tr("of %1 or %2").arg(report.smallest).arg(report.largest)
               : Words::tr("of %1 to %2").arg(report.smallest).arg(report.largest);
}

QString gapText(double gap, qint64 bound)
{
    if (gap <= 0)
        return Words::tr("proven best");
    if (bound <= 0)
        return Words::tr("whether it can be better is not known");
    const int percent = int(std::ceil(gap * 100));
    return Words::tr("at most %1 % better is possible").arg(percent);
}

QStringList rulesAndWishes(int broken, const Satisfaction& wishes)
{
    QStringList parts;
    if (broken > 0)
        parts.append(Words::tr("%n rule(s) broken", nullptr, broken));
    if (wishes.withWishes > 0)
        parts.append(Words::tr("%1 of %2 got their first wish, %3 none of theirs")
                         .arg(wishes.first)
                         .arg(wishes.withWishes)
                         .arg(wishes.none));
    return parts;
}

QString pairsText(int pairs)
{
    return pairs == 0 ? Words::tr("nobody meets again") : Words::tr("%n pair(s) meet again", nullptr, pairs);
}
} // namespace

QString conflictSentence(const GroupCase& given, const solve::Conflict& conflict)
{
    const Words words(given, conflict);
    for (const QString& sentence :
         {words.ofRound(), conflict.person == solve::nowhere ? QString() : words.ofPerson(),
          words.ofPair()}) {
        if (!sentence.isEmpty())
            return sentence;
    }
    return Words::tr("A rule of the groups cannot be kept: let a pinned seat go, or take a rule about two "
                     "people back.");
}

QString leftSentence(int people)
{
    return people == 0 ? QString()
                       : Words::tr("%n people who do not take part left their seats.", nullptr, people);
}

QString pairsAgainText(int pairs, int least)
{
    return pairs == 0 || least > pairs
               ? pairsText(pairs)
               : Words::tr("%n pair(s) meet again (least possible %1)", nullptr, pairs).arg(least);
}

QString progressText(const DivisionProgress& now)
{
    QStringList parts = rulesAndWishes(now.broken, now.wishes);
    if (now.rounds > 1 || now.pairsAgain > 0)
        parts.append(pairsText(now.pairsAgain));
    if (now.beyondShare > 0)
        parts.append(Words::tr("%n seat(s) beyond a group's share", nullptr, now.beyondShare));
    parts.append(gapText(now.gap, now.bound));
    return parts.join(QStringLiteral("; "));
}

QString reportSentence(const DivisionReport& report)
{
    QStringList parts;
    const QString people = Words::tr("%n people", nullptr, report.people);
    const QString groups = Words::tr("%n group(s)", nullptr, report.groups);
    const QString rounds = Words::tr("%n rounds", nullptr, report.rounds);
    parts.append(report.rounds > 1
                     ? Words::tr("%1 in %2 %3, %4").arg(people, groups, sizesText(report), rounds)
                     : Words::tr("%1 in %2 %3").arg(people, groups, sizesText(report)));
    parts += rulesAndWishes(int(report.broken.size()), report.wishes);
    if (report.rounds > 1 || report.pairsAgain > 0)
        parts.append(pairsAgainText(report.pairsAgain, report.leastPairsAgain));
    const int beyond = int(report.score.balance);
    parts.append(beyond == 0 ? Words::tr("no group has more than its share")
                             : Words::tr("%n seat(s) beyond a group's share", nullptr, beyond));
    parts.append(gapText(report.gap, report.bound.total));
    return parts.join(QStringLiteral("; ")) + u'.';
}
} // namespace convenor
