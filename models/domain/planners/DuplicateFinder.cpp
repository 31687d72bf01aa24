// Who may be in a plan twice. Pairs that share a key are weighed by how unlikely their agreement is among
// strangers (Fellegi and Sunter, "A theory for record linkage", 1969): rare names and a common organisation
// tell much, "Ivan Ivanov" tells little among ten thousand.
#include "domain/planners/PersonProfile.h"

#include <QSet>

#include <algorithm>
#include <cmath>
#include <vector>

namespace convenor {
namespace {
// How many of a plan have something, and what it weighs in bits when two agree in it.
class Frequencies
{
public:
    explicit Frequencies(const std::vector<PersonProfile>& people);

    double word(const NameWord& one, const NameWord& other, WordMatch match, const QString& country) const;
    double organisation(const PersonProfile& one, const PersonProfile& other) const;
    double country(const QString& country) const;
    // The odds of two strangers being one person, in bits: some three in a hundred are there twice.
    double prior() const { return std::log2(0.06 / double(m_people)); }

private:
    // Two of `count` are the pair itself. A list says little of what is rare: small ones are not trusted.
    static double bits(int count, double of, double othersAtLeast = 1.5)
    {
        constexpr double trust = 100;
        return -std::log2((std::max(0, count - 2) + othersAtLeast) / (of + trust));
    }
    static size_t inCountry(const QString& country, const QString& word)
    {
        return qHashMulti(7, country, word);
    }

    double m_people;
    QHash<QString, int> m_words;
    QHash<QString, int> m_skeletons;
    QHash<size_t, int> m_wordsInCountry;
    QHash<QString, int> m_countries;
    QHash<size_t, int> m_organisations;
    QHash<QString, int> m_domains;
    QHash<char16_t, int> m_letters; // at the head of words
};

Frequencies::Frequencies(const std::vector<PersonProfile>& people) : m_people(double(people.size()))
{
    for (const PersonProfile& person : people) {
        ++m_countries[person.country];
        if (person.organisation.whole != 0)
            ++m_organisations[person.organisation.whole];
        if (!person.domain.isEmpty())
            ++m_domains[person.domain];
        for (const NameWord& word : person.words) {
            const QString& sound = word.sounds.constFirst();
            ++m_words[sound];
            ++m_skeletons[skeletonOf(sound)];
            ++m_wordsInCountry[inCountry(person.country, sound)];
            ++m_letters[word.latin.front().unicode()];
        }
    }
}

double Frequencies::word(const NameWord& one, const NameWord& other, WordMatch match,
                         const QString& country) const
{
    const QString& a = one.sounds.constFirst();
    const QString& b = other.sounds.constFirst();
    const auto among = [&](const QString& sound) {
        // Names go with countries: among Bulgarians Ivan is no rare name.
        return country.isEmpty()
                   ? bits(m_words.value(sound), m_people)
                   : bits(m_wordsInCountry.value(inCountry(country, sound)), m_countries.value(country));
    };
    switch (match) {
    case WordMatch::Same:
        return std::min(among(a), among(b));
    case WordMatch::Sound:
        return std::min(among(a), among(b)) - 0.5;
    case WordMatch::Skeleton:
        return bits(std::max(m_skeletons.value(skeletonOf(a)), m_skeletons.value(skeletonOf(b))), m_people) -
               4;
    case WordMatch::Initial: {
        const int count = m_letters.value((one.isInitial ? one : other).latin.front().unicode());
        return bits(count, 2 * m_people, 30) - 1;
    }
    case WordMatch::Misspelt:
        return std::min(among(a), among(b)) - 7;
    case WordMatch::None:
        break;
    }
    return 0;
}

// Two employers, in bits.
constexpr double differs = -4.5;

double Frequencies::organisation(const PersonProfile& one, const PersonProfile& other) const
{
    switch (compareOrganisations(one, other)) {
    case Agreement::Same:
        return bits(m_organisations.value(one.organisation.whole), m_people) - 0.3;
    case Agreement::Similar:
        return std::min(5.0, bits(std::max(m_organisations.value(one.organisation.whole),
                                           m_organisations.value(other.organisation.whole)) +
                                      1,
                                  m_people) /
                                 2);
    case Agreement::Differs:
        return differs;
    case Agreement::Unknown:
        break;
    }
    // Where they receive mail tells for whom they work.
    if (one.domain.isEmpty() || other.domain.isEmpty())
        return 0;
    return one.domain == other.domain ? bits(m_domains.value(one.domain), m_people) - 0.3 : differs;
}

double Frequencies::country(const QString& country) const
{
    return bits(m_countries.value(country), m_people);
}

class Finder
{
public:
    explicit Finder(const Plan& plan);
    QList<DuplicatePair> find();

private:
    using Candidate = std::pair<std::uint32_t, std::uint32_t>;
    struct Key
    {
        size_t key;
        std::uint32_t person;
        bool isAsking; // pairs need one who asks: an initial asks for names, names do not ask for initials
    };
    void addKeys(std::uint32_t person);
    void addKey(size_t key, std::uint32_t person, bool isAsking = true)
    {
        m_keys.push_back({key, person, isAsking});
    }
    void addCandidates(std::size_t from, std::size_t to);
    void dropRepeatedCandidates();
    std::optional<DuplicatePair> judge(const PersonProfile& one, const PersonProfile& other) const;
    double weigh(const PersonProfile& one, const PersonProfile& other, const NameMatch& name) const;

    std::vector<PersonProfile> m_people;
    std::optional<Frequencies> m_frequencies;
    std::vector<Key> m_keys;
    std::vector<Candidate> m_candidates;
    std::size_t m_manyCandidates = std::size_t(1) << 21;
};

Finder::Finder(const Plan& plan)
{
    Profiler profiler;
    m_people.reserve(std::size_t(plan.all<Person>().size()));
    for (const Person& person : plan.all<Person>())
        m_people.push_back(profiler.profileOf(person));
    m_frequencies.emplace(m_people);
}

QString headLetters(const NameWord& word)
{
    QString letters(word.latin.front());
    for (const QString& sound : word.sounds) {
        if (!sound.isEmpty() && !letters.contains(sound.front()))
            letters += sound.front();
    }
    return letters;
}

void Finder::addKeys(std::uint32_t index)
{
    const PersonProfile& person = m_people[index];
    if (!person.email.isEmpty())
        addKey(qHashMulti(1, person.email), index);
    if (!person.mailbox.isEmpty())
        addKey(qHashMulti(2, person.mailbox), index);
    for (qsizetype i = 0; i < person.words.size(); ++i) {
        const NameWord& word = person.words.at(i);
        if (word.isInitial)
            continue;
        if (person.words.size() == 1)
            addKey(qHashMulti(3, word.sounds.constFirst()), index);
        for (const QString& sound : word.sounds) {
            if (person.organisation.whole != 0)
                addKey(qHashMulti(4, sound, person.organisation.whole), index);
            for (qsizetype j = 0; j < person.words.size(); ++j) {
                const NameWord& other = person.words.at(j);
                if (i == j)
                    continue;
                for (const QChar letter : headLetters(other))
                    addKey(qHashMulti(5, sound, letter.unicode()), index, other.isInitial);
                if (other.isInitial)
                    continue;
                addKey(qHashMulti(6, sound, skeletonOf(other.sounds.constFirst())), index);
                for (const QString& second : other.sounds) {
                    if (i < j || sound != second)
                        addKey(qHashMulti(7, std::min(sound, second), std::max(sound, second)), index);
                }
            }
        }
    }
}

// Those who share a key, each with each; of very many (a list of one name) each with its neighbours.
void Finder::addCandidates(std::size_t from, std::size_t to)
{
    constexpr std::size_t most = 60;
    for (std::size_t i = from; i < to; ++i) {
        for (std::size_t j = i + 1; j < std::min(to, i + most); ++j) {
            const Key& one = m_keys[i];
            const Key& other = m_keys[j];
            if (one.person != other.person && (one.isAsking || other.isAsking))
                m_candidates.push_back(std::minmax(one.person, other.person));
        }
    }
    // People of one name share many keys, and every key names them again.
    if (m_candidates.size() > m_manyCandidates) {
        dropRepeatedCandidates();
        m_manyCandidates = std::max(m_manyCandidates, m_candidates.size() * 2);
    }
}

void Finder::dropRepeatedCandidates()
{
    std::sort(m_candidates.begin(), m_candidates.end());
    m_candidates.erase(std::unique(m_candidates.begin(), m_candidates.end()), m_candidates.end());
}

double Finder::weigh(const PersonProfile& one, const PersonProfile& other, const NameMatch& name) const
{
    double bits = m_frequencies->prior();
    const bool areCodes = one.country.size() == 2 && other.country.size() == 2;
    QString country;
    if (one.country == other.country)
        country = one.country;
    else if (one.country.isEmpty() || other.country.isEmpty())
        country = one.country + other.country;
    else if (areCodes)
        bits -= 4;
    if (!country.isEmpty() && one.country == other.country)
        bits += m_frequencies->country(country);
    for (const MatchedWords& pair : name.words)
        bits += m_frequencies->word(one.words.at(pair.one), other.words.at(pair.other), pair.match, country);
    bits -= 3 * name.unmatched;
    bits -= name.reason == DuplicateReason::SwappedNames ? 1 : 0;
    bits += m_frequencies->organisation(one, other);
    switch (compareEmails(one, other)) {
    case Agreement::Similar:
        bits += 6;
        break;
    case Agreement::Differs:
        bits -= 1;
        break;
    default:
        break;
    }
    if (!one.phoneDigits.isEmpty() && !other.phoneDigits.isEmpty())
        bits += one.phoneDigits == other.phoneDigits ? 10 : -1;
    return bits;
}

std::optional<DuplicatePair> Finder::judge(const PersonProfile& one, const PersonProfile& other) const
{
    const NameMatch name = matchNames(one, other);
    const Agreement email = compareEmails(one, other);
    const bool isNameless = one.words.isEmpty() || other.words.isEmpty();
    if (email == Agreement::Same) {
        if (name.isCompatible)
            return DuplicatePair{one.id, other.id, DuplicateReason::SameEmail, name.isFull ? 1.0 : 0.95};
        if (isNameless || isAddressOf(one, name))
            return DuplicatePair{one.id, other.id, DuplicateReason::SameEmail, 0.6};
        return {};
    }
    if (!name.isCompatible)
        return {};
    const Agreement organisation = compareOrganisations(one, other);
    const bool hasOnePhone = !one.phoneDigits.isEmpty() && one.phoneDigits == other.phoneDigits;
    if (organisation == Agreement::Differs && email == Agreement::Differs && !hasOnePhone)
        return {};
    // A letter more or less makes another name: something else has to speak for it.
    if (name.reason == DuplicateReason::Misspelt && organisation < Agreement::Similar &&
        email != Agreement::Similar && !hasOnePhone)
        return {};
    const double certainty = 1 / (1 + std::exp2(-weigh(one, other, name)));
    constexpr double worthALook = 0.5; // more likely than not
    if (certainty < worthALook)
        return {};
    return DuplicatePair{one.id, other.id, name.reason, certainty};
}

QList<DuplicatePair> Finder::find()
{
    m_keys.reserve(m_people.size() * 16);
    for (std::uint32_t i = 0; i < m_people.size(); ++i)
        addKeys(i);
    std::sort(m_keys.begin(), m_keys.end(), [](const Key& a, const Key& b) {
        return a.key != b.key ? a.key < b.key : a.person < b.person;
    });
    for (std::size_t from = 0; from < m_keys.size();) {
        std::size_t to = from + 1;
        while (to < m_keys.size() && m_keys[to].key == m_keys[from].key)
            ++to;
        addCandidates(from, to);
        from = to;
    }
    dropRepeatedCandidates();
    QList<DuplicatePair> pairs;
    for (const auto& [one, other] : m_candidates) {
        if (const std::optional<DuplicatePair> pair = judge(m_people[one], m_people[other]))
            pairs.append(*pair);
    }
    std::stable_sort(pairs.begin(), pairs.end(), [](const DuplicatePair& a, const DuplicatePair& b) {
        return a.certainty > b.certainty;
    });
    return pairs;
}
} // namespace

QList<DuplicatePair> findDuplicates(const Plan& plan)
{
    return Finder(plan).find();
}
} // namespace convenor
