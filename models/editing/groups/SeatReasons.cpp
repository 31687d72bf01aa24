// Why somebody sits where she sits, and what another seat would cost, in words.
#include "domain/Records.h"
#include "domain/rules/RuleText.h"
#include "editing/AgendaEdits.h"
#include "editing/groups/Division.h"
#include "solve/SeatAdvice.h"

#include <QCoreApplication>

namespace convenor {
namespace {
using solve::nowhere;

class Reasons
{
    Q_DECLARE_TR_FUNCTIONS(SeatReasons)

public:
    Reasons(const Plan& plan, Id round, Id person);
    QList<SeatReason> find();

private:
    const std::vector<int>& seats() const { return m_given.seats[std::size_t(m_round)]; }
    int seatOf(int person) const { return seats()[std::size_t(person)]; }
    QString name(int person) const { return rules::personName(m_given.plan, m_given.people[person]); }
    QString title(int group) const
    {
        return quotedTitle(groupTitle(m_given.plan, m_given.groups[m_round][group]));
    }
    int rankOf(int person, int group) const
    {
        return int(m_given.wishes[m_round].value(person).indexOf(group)) + 1;
    }
    static QString wishText(int rank);
    QString ownSeat() const;
    QString metAgain() const;
    QString whyNot(const solve::SeatOption& option) const;
    QString brokenText(const solve::Conflict& conflict) const;
    QString fullText(int group) const;
    QStringList costs(const solve::SeatOption& option) const;
    QStringList sharesAfter(const solve::SeatOption& option) const;
    SeatReason reasonFor(const solve::SeatOption& option) const;
    bool isFixed() const;

    GroupCase m_given;
    Id m_roundId;
    Id m_personId;
    int m_round = nowhere;
    int m_person = nowhere;
};

Reasons::Reasons(const Plan& plan, Id round, Id person)
    : m_given(groupCase(plan, {round}, true)), m_roundId(round), m_personId(person)
{
    m_given.problem.reference.clear();
    m_round = m_given.roundIndex(round);
    m_person = m_given.personIndex(person);
}

QString Reasons::wishText(int rank)
{
    switch (rank) {
    case 0:
        return tr("not wished for");
    case 1:
        return tr("1st wish");
    case 2:
        return tr("2nd wish");
    case 3:
        return tr("3rd wish");
    default:
        return tr("wish number %1").arg(rank);
    }
}

bool Reasons::isFixed() const
{
    return m_given.problem.pinned[std::size_t(m_round)][std::size_t(m_person)] != nowhere;
}

QString Reasons::ownSeat() const
{
    const int seat = seatOf(m_person);
    const QString who = name(m_person);
    if (seat == nowhere)
        return tr("%1 has no seat in %2 yet.").arg(who, quotedTitle(roundTitle(m_given.plan, m_roundId)));
    const BreakoutGroup& group = *m_given.plan.find<BreakoutGroup>(m_given.groups[m_round][seat]);
    if (group.moderator == m_personId)
        return tr("%1 moderates %2.").arg(who, title(seat));
    if (group.rapporteur == m_personId)
        return tr("%1 is rapporteur of %2.").arg(who, title(seat));
    const QString wish = m_given.wishes[m_round].contains(m_person)
                             ? wishText(rankOf(m_person, seat))
                             : tr("no wishes are known, so every group counts the same");
    return isFixed() ? tr("%1 is pinned to %2: %3.").arg(who, title(seat), wish)
                     : tr("%1 sits in %2: %3.").arg(who, title(seat), wish);
}

QString Reasons::metAgain() const
{
    constexpr qsizetype shown = 5;
    const std::vector<int> met = metBefore(m_given.problem, m_given.seats, m_round, m_person);
    if (met.empty())
        return m_given.rounds.size() > 1 ? tr("Nobody of the group was met in another round.") : QString();
    QStringList names;
    for (const int person : met)
        names.append(name(person));
    const int further = int(names.size() - shown);
    QString text = names.mid(0, shown).join(QStringLiteral(", "));
    if (further > 0)
        text = tr("%1 and %n more", nullptr, further).arg(text);
    return tr("Met in another round too: %1.").arg(text);
}

// A rule that stands in the way, as half a sentence.
QString Reasons::brokenText(const solve::Conflict& conflict) const
{
    using Kind = solve::Conflict::Kind;
    const auto other = [&] { return name(conflict.person == m_person ? conflict.other : conflict.person); };
    switch (conflict.kind) {
    case Kind::Apart:
        return tr("%1 and %2 are to be apart").arg(name(conflict.person), name(conflict.other));
    case Kind::Together:
        return conflict.person == m_person || conflict.other == m_person
                   ? tr("%1, who is to be together with this person, sits elsewhere").arg(other())
                   : tr("%1 and %2 are to be together").arg(name(conflict.person), name(conflict.other));
    case Kind::Language:
        return tr("%1 does not speak the language of %2").arg(name(conflict.person), title(conflict.group));
    case Kind::TopicTwice:
        return tr("%1 sits at that topic in another round too").arg(name(conflict.person));
    case Kind::TooFull:
        return tr("%1: %2").arg(title(conflict.group), fullText(conflict.group));
    case Kind::TooEmpty:
        return tr("%1 would have too few people").arg(title(conflict.group));
    case Kind::Pin:
        return tr("%1 is pinned").arg(name(conflict.person));
    default:
        return {};
    }
}

// Its places are taken; without a limit of its own there are places, but others would have to be smaller.
QString Reasons::fullText(int group) const
{
    const int size = int(std::count(seats().begin(), seats().end(), group));
    const BreakoutGroup& record = *m_given.plan.find<BreakoutGroup>(m_given.groups[m_round][group]);
    if (record.capacity && size >= *record.capacity)
        return tr("full (%1 of %2)").arg(size).arg(*record.capacity);
    return tr("has its number of people (%1)").arg(size);
}

// What stands in the way of simply moving there.
QString Reasons::whyNot(const solve::SeatOption& option) const
{
    QStringList reasons;
    for (const solve::Conflict& conflict : option.broken) {
        const QString text = conflict.round == m_round ? brokenText(conflict) : QString();
        if (!text.isEmpty() && !reasons.contains(text))
            reasons.append(text);
    }
    const auto size = std::count(seats().begin(), seats().end(), option.group);
    if (reasons.isEmpty() &&
        size >= m_given.problem.rounds[std::size_t(m_round)][std::size_t(option.group)].most)
        reasons.append(fullText(option.group));
    return reasons.join(QStringLiteral(", "));
}

// Values of which the new group would have more than its share, as it has not now.
QStringList Reasons::sharesAfter(const solve::SeatOption& option) const
{
    const std::vector<char>& present = m_given.problem.present[std::size_t(m_round)];
    const long long people = std::count(present.begin(), present.end(), char(1));
    QStringList names;
    for (int attribute = 0; attribute < m_given.valueNames.size(); ++attribute) {
        const solve::Attribute& values = m_given.problem.attributes[std::size_t(attribute)];
        const int value = values.valueOf[std::size_t(m_person)];
        const bool isSame =
            option.exchange != nowhere && values.valueOf[std::size_t(option.exchange)] == value;
        if (value < 0 || isSame)
            continue;
        long long total = 0, there = 0, size = option.exchange == nowhere ? 1 : 0;
        for (int person = 0; person < m_given.people.size(); ++person) {
            const bool has = values.valueOf[std::size_t(person)] == value;
            total += present[std::size_t(person)] && has;
            size += seatOf(person) == option.group;
            there += seatOf(person) == option.group && has;
        }
        if (there + 1 > (total * size + people - 1) / people)
            names.append(rules::shortText(m_given.valueNames[attribute][value]));
    }
    return names;
}

QStringList Reasons::costs(const solve::SeatOption& option) const
{
    QStringList parts;
    const int repeats = int(option.change.repeats);
    const int fewer = -repeats;
    if (repeats > 0)
        parts.append(tr("%n more pair(s) would meet again", nullptr, repeats));
    else if (fewer > 0)
        parts.append(tr("%n pair(s) fewer would meet again", nullptr, fewer));
    if (option.exchange != nowhere && m_given.wishes[m_round].contains(option.exchange)) {
        const int before = rankOf(option.exchange, option.group);
        const int after = seatOf(m_person) == nowhere ? before : rankOf(option.exchange, seatOf(m_person));
        if (before != after)
            parts.append(tr("%1 would have %2 instead of %3")
                             .arg(name(option.exchange), wishText(after), wishText(before)));
    }
    if (option.change.balance > 0) {
        const QStringList names = sharesAfter(option);
        parts.append(
            names.isEmpty()
                ? tr("the groups would be less even")
                : tr("the group would have more of %1 than its share").arg(names.join(QStringLiteral(", "))));
    } else if (option.change.balance < 0) {
        parts.append(tr("the groups would be more even"));
    }
    if (parts.isEmpty())
        parts.append(tr("nothing would be worse"));
    return parts;
}

SeatReason Reasons::reasonFor(const solve::SeatOption& option) const
{
    const QString wish =
        m_given.wishes[m_round].contains(m_person) ? wishText(rankOf(m_person, option.group)) : QString();
    const QString which = wish.isEmpty() ? title(option.group) : tr("%1, %2").arg(title(option.group), wish);
    const QString why = whyNot(option);
    const QString cost = costs(option).join(QStringLiteral(", "));
    SeatReason reason;
    reason.group = m_given.groups[m_round][option.group];
    if (option.exchange != nowhere) {
        reason.exchange = m_given.people[option.exchange];
        const QString other = name(option.exchange);
        reason.text = why.isEmpty()
                          ? tr("%1: the cheapest swap, with %2: %3.").arg(which, other, cost)
                          : tr("%1: %2; the cheapest swap, with %3: %4.").arg(which, why, other, cost);
    } else {
        reason.text = why.isEmpty() ? tr("%1 has room: %2.").arg(which, cost)
                                    : tr("%1: %2; there all the same: %3.").arg(which, why, cost);
    }
    return reason;
}

QList<SeatReason> Reasons::find()
{
    if (m_round == nowhere)
        return {};
    const bool isPresent =
        m_person != nowhere && m_given.problem.present[std::size_t(m_round)][std::size_t(m_person)] != 0;
    if (!isPresent)
        return {{tr("%1 does not take part in %2.")
                     .arg(rules::personName(m_given.plan, m_personId),
                          quotedTitle(roundTitle(m_given.plan, m_roundId)))}};
    QList<SeatReason> reasons{{ownSeat()}};
    const int seat = seatOf(m_person);
    if (seat != nowhere) {
        if (const QString met = metAgain(); !met.isEmpty())
            reasons.append({met});
    }
    if (isFixed())
        return reasons;
    // Groups wished for more than this one, best first; for somebody without wishes the cheapest two.
    constexpr int withoutWishes = 2;
    const QList<int> wishes = m_given.wishes[m_round].value(m_person);
    const int rank = seat == nowhere ? 0 : rankOf(m_person, seat);
    const std::vector<solve::SeatOption> options =
        seatOptions(m_given.problem, m_given.seats, m_round, m_person);
    for (const int group : wishes.mid(0, rank == 0 ? wishes.size() : rank - 1)) {
        for (const solve::SeatOption& option : options) {
            if (option.group == group)
                reasons.append(reasonFor(option));
        }
    }
    for (std::size_t i = 0; wishes.isEmpty() && i < std::min<std::size_t>(withoutWishes, options.size()); ++i)
        reasons.append(reasonFor(options[i]));
    return reasons;
}
} // namespace

QList<SeatReason> whyHere(const Plan& plan, Id round, Id person)
{
    return Reasons(plan, round, person).find();
}
} // namespace convenor
