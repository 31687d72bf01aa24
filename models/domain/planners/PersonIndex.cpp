// Who of the plan a new person may be.
#include "domain/planners/PersonProfile.h"

#include <QSet>

#include <algorithm>
#include <vector>

namespace convenor {
namespace {
size_t pairKey(const QString& a, const QString& b)
{
    const size_t one = qHash(a);
    const size_t other = qHash(b);
    return qHashMulti(1, std::min(one, other), std::max(one, other));
}
size_t initialKey(const QString& word, QChar letter)
{
    return qHashMulti(2, word, letter.unicode());
}

bool hasInitials(const PersonProfile& person)
{
    return std::any_of(person.words.cbegin(), person.words.cend(),
                       [](const NameWord& word) { return word.isInitial; });
}

// The letters that an initial of the word may be.
QString firstLetters(const NameWord& word)
{
    QString letters(word.latin.front());
    for (const QString& sound : word.sounds) {
        if (!sound.isEmpty() && !letters.contains(sound.front()))
            letters += sound.front();
    }
    return letters;
}
} // namespace

struct PersonIndex::Private
{
    // Chains of entries with one key: people who have it, the newest first.
    struct Entry
    {
        qsizetype person;
        qsizetype next;
    };
    Profiler profiler;
    std::vector<PersonProfile> people;
    std::vector<Entry> entries;
    QHash<size_t, qsizetype> heads;
    QHash<size_t, qsizetype> withInitials; // people who have initials, under what names could be theirs
    QHash<size_t, qsizetype> byInitials;   // the others, under what initials could be theirs
    std::size_t indexedByInitials = 0;     // people: made when the first asks who has initials

    // Under which keys a person is found; a question asks under the same.
    static QList<size_t> keysOf(const PersonProfile& person);
    static QList<size_t> initialKeysOf(const PersonProfile& person);
    void add(QHash<size_t, qsizetype>& chains, size_t key, qsizetype person)
    {
        qsizetype& head = chains[key];
        entries.push_back({person, head});
        head = qsizetype(entries.size()); // 1 is the first: 0 ends a chain
    }
    void collect(const QHash<size_t, qsizetype>& chains, size_t key, QList<qsizetype>& found) const;
    void indexByInitials();
};

QList<size_t> PersonIndex::Private::keysOf(const PersonProfile& person)
{
    QList<size_t> keys;
    if (!person.email.isEmpty())
        keys.append(qHashMulti(3, person.email));
    for (qsizetype i = 0; i < person.words.size(); ++i) {
        const NameWord& word = person.words.at(i);
        if (word.isInitial)
            continue;
        if (person.words.size() == 1)
            keys.append(qHashMulti(4, word.sounds.constFirst()));
        for (qsizetype j = i + 1; j < person.words.size(); ++j) {
            const NameWord& other = person.words.at(j);
            if (other.isInitial)
                continue;
            for (const QString& one : word.sounds) {
                for (const QString& two : other.sounds) {
                    keys.append(pairKey(one, two));
                    // However many have the name: those of one organisation are found.
                    if (person.organisation.whole != 0)
                        keys.append(qHashMulti(5, pairKey(one, two), person.organisation.whole));
                }
            }
        }
    }
    return keys;
}

// Under which somebody with initials meets somebody without.
QList<size_t> PersonIndex::Private::initialKeysOf(const PersonProfile& person)
{
    QList<size_t> keys;
    for (const NameWord& word : person.words) {
        if (word.isInitial)
            continue;
        for (const NameWord& other : person.words) {
            if (&other == &word)
                continue;
            for (const QChar letter : firstLetters(other)) {
                for (const QString& sound : word.sounds)
                    keys.append(initialKey(sound, letter));
            }
        }
    }
    return keys;
}

void PersonIndex::Private::collect(const QHash<size_t, qsizetype>& chains, size_t key,
                                   QList<qsizetype>& found) const
{
    constexpr int most = 64; // people of one name: who looks through more?
    int looked = 0;
    for (qsizetype at = chains.value(key); at != 0 && looked < most; ++looked) {
        const Entry& entry = entries[std::size_t(at - 1)];
        if (!found.contains(entry.person))
            found.append(entry.person);
        at = entry.next;
    }
}

void PersonIndex::Private::indexByInitials()
{
    for (; indexedByInitials < people.size(); ++indexedByInitials) {
        const PersonProfile& person = people[indexedByInitials];
        if (hasInitials(person))
            continue;
        for (const size_t key : initialKeysOf(person))
            add(byInitials, key, qsizetype(indexedByInitials));
    }
}

PersonIndex::PersonIndex(const Plan& plan) : d(std::make_unique<Private>())
{
    const qsizetype count = plan.all<Person>().size();
    d->people.reserve(std::size_t(count));
    d->entries.reserve(std::size_t(count) * 6);
    d->heads.reserve(count * 6);
    for (const Person& person : plan.all<Person>())
        insert(person);
}

PersonIndex::~PersonIndex() = default;

void PersonIndex::insert(const Person& person)
{
    d->people.push_back(d->profiler.profileOf(person));
    const PersonProfile& profile = d->people.back();
    const qsizetype place = qsizetype(d->people.size()) - 1;
    for (const size_t key : Private::keysOf(profile))
        d->add(d->heads, key, place);
    if (!hasInitials(profile))
        return;
    for (const size_t key : Private::initialKeysOf(profile))
        d->add(d->withInitials, key, place);
}

QList<PersonIndex::Match> PersonIndex::find(const Person& person) const
{
    const PersonProfile asked = d->profiler.profileOf(person);
    QList<qsizetype> places;
    for (const size_t key : Private::keysOf(asked))
        d->collect(d->heads, key, places);
    const bool asksForNames = hasInitials(asked);
    if (asksForNames)
        d->indexByInitials();
    if (asksForNames || !d->withInitials.isEmpty()) {
        for (const size_t key : Private::initialKeysOf(asked)) {
            d->collect(d->withInitials, key, places);
            if (asksForNames)
                d->collect(d->byInitials, key, places);
        }
    }
    struct Found
    {
        Match match;
        bool byEmail;
        bool byOrganisation;
    };
    QList<Found> found;
    for (const qsizetype place : std::as_const(places)) {
        const PersonProfile& known = d->people[std::size_t(place)];
        const NameMatch name = matchNames(asked, known);
        const Agreement email = compareEmails(asked, known);
        const Agreement organisation = compareOrganisations(asked, known);
        const bool byEmail = email == Agreement::Same;
        const bool isNameless = asked.words.isEmpty() || known.words.isEmpty();
        if (byEmail ? !name.isCompatible && !isNameless && !isAddressOf(asked, name)
                    : !name.isCompatible || name.reason == DuplicateReason::Misspelt)
            continue;
        // Namesakes.
        if (organisation == Agreement::Differs && email == Agreement::Differs)
            continue;
        const bool isWeak = !name.isCompatible || name.reason == DuplicateReason::Misspelt;
        const bool byOrganisation = organisation == Agreement::Same && name.isFull;
        found.append({{known.id, byEmail ? DuplicateReason::SameEmail : name.reason,
                       (byEmail && !isWeak) || byOrganisation},
                      byEmail,
                      byOrganisation});
    }
    std::stable_sort(found.begin(), found.end(), [](const Found& a, const Found& b) {
        return std::tuple(!a.match.sure, !a.byEmail, !a.byOrganisation, a.match.reason, a.match.person) <
               std::tuple(!b.match.sure, !b.byEmail, !b.byOrganisation, b.match.reason, b.match.person);
    });
    // Two of one name at one organisation: which of them is anybody's guess, unless the address tells.
    if (found.size() > 1 && found.at(0).match.sure && found.at(1).match.sure &&
        found.at(0).byEmail == found.at(1).byEmail) {
        for (Found& one : found)
            one.match.sure = false;
    }
    QList<Match> matches;
    for (const Found& one : std::as_const(found))
        matches.append(one.match);
    return matches;
}
} // namespace convenor
