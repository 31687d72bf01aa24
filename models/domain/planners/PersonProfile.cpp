#include "domain/planners/PersonProfile.h"

#include <QSet>
#include <QVarLengthArray>

#include <algorithm>

namespace convenor {
namespace {
// What is compared of a person grows with the square of the words and of their sounds: no real name reaches
// these limits, a cell of a strange file may be a megabyte.
constexpr qsizetype longestCompared = 300; // characters of a field
constexpr qsizetype mostWords = 8;
constexpr qsizetype mostSounds = 4; // of each word, where there are more than fewWords
constexpr qsizetype fewWords = 3;

QSet<QString> setOf(std::initializer_list<const char*> words)
{
    QSet<QString> set;
    for (const char* word : words)
        set.insert(QString::fromUtf8(word));
    return set;
}

bool isParticle(const QString& latin)
{
    static const QSet<QString> particles =
        setOf({"de",  "del", "della", "der", "den", "di", "da", "das", "dos", "do", "du", "van",
               "von", "zu",  "la",    "le",  "ter", "y",  "e",  "af",  "av",  "el", "al"});
    return particles.contains(latin);
}

// Mailboxes that many people share.
bool isShared(const QString& mailbox)
{
    static const QSet<QString> shared =
        setOf({"info",      "office",     "contact",   "contacts",    "admin",         "mail",
               "hello",     "support",    "secretary", "secretariat", "reception",     "events",
               "event",     "team",       "hr",        "sales",       "marketing",     "press",
               "enquiries", "inquiries",  "kontakt",   "sekretariat", "buero",         "biuro",
               "contacto",  "accueil",    "projects",  "project",     "international", "registration",
               "post",      "postmaster", "webmaster", "noreply",     "no-reply",      "general",
               "service",   "kancelaria"});
    return shared.contains(mailbox);
}

// Houses where anybody may have an address.
bool isFreeHouse(const QString& domain)
{
    static const QSet<QString> names =
        setOf({"gmail",    "googlemail", "yahoo",     "outlook", "hotmail", "live",       "msn",
               "icloud",   "me",         "aol",       "proton",  "gmx",     "web",        "mail",
               "abv",      "yandex",     "ukr",       "i",       "wp",      "o2",         "onet",
               "interia",  "seznam",     "libero",    "orange",  "free",    "laposte",    "wanadoo",
               "t-online", "freemail",   "citromail", "inbox",   "azet",    "protonmail", "ymail"});
    return names.contains(domain.section(u'.', 0, 0));
}

// Words that tell no organisation from another: legal forms, articles.
bool saysNothing(const QString& word)
{
    static const QSet<QString> words =
        setOf({"ltd", "limited", "gmbh", "inc",  "llc", "plc", "sa",  "srl",  "bv",  "nv",  "ag",  "kft",
               "sro", "ood",     "ead",  "eood", "ad",  "spa", "sas", "sarl", "oy",  "ab",  "doo", "dd",
               "as",  "aps",     "ltda", "the",  "of",  "for", "and", "de",   "der", "die", "des", "la",
               "le",  "et",      "und",  "i",    "za",  "na",  "v",   "y",    "del", "di"});
    return words.contains(word);
}

OrganisationKey organisationKey(const QString& text)
{
    OrganisationKey key;
    QStringList words;
    const QList<NameWord> all = nameWords(text.left(longestCompared));
    for (const NameWord& word : all) {
        key.initials += word.latin.front();
        if (!saysNothing(word.latin))
            words.append(word.sounds.constFirst());
    }
    for (const QString& word : std::as_const(words))
        key.words.append(qHash(word));
    std::sort(key.words.begin(), key.words.end());
    key.words.erase(std::unique(key.words.begin(), key.words.end()), key.words.end());
    if (!words.isEmpty())
        key.whole = std::max<size_t>(1, qHash(words.join(u' ')));
    // "TUS" of Technical University of Sofia; one word alone may be such a one itself.
    if (words.size() == 1)
        key.initials = all.constFirst().latin;
    return key;
}

// A mailbox that anybody of the name may have: "a.petrova", "petrova".
bool isMadeOf(const QString& mailbox, const QList<NameWord>& words)
{
    const auto holds = [&words](const QString& part) {
        return std::any_of(words.cbegin(), words.cend(), [&part](const NameWord& word) {
            return part.contains(word.latin) || word.latin.contains(part);
        });
    };
    const auto sounds = [&words](const QString& part) {
        const QString sound = soundsOf(part, false, false).constFirst();
        return std::any_of(words.cbegin(), words.cend(),
                           [&sound](const NameWord& word) { return word.sounds.contains(sound); });
    };
    for (QString part : mailbox.split(u'.')) {
        while (!part.isEmpty() && part.back().isDigit())
            part.chop(1);
        if (part.size() > 1 && !holds(part) && !sounds(part))
            return false;
    }
    return true;
}

// Lower case, without what stands behind a plus.
QString comparableEmail(const QString& typed)
{
    const QString email = typed.trimmed().toLower();
    const qsizetype at = email.lastIndexOf(u'@');
    const qsizetype plus = email.indexOf(u'+');
    if (at <= 0 || email.size() > longestCompared)
        return {};
    return plus > 0 && plus < at ? email.first(plus) + email.sliced(at) : email;
}

// Within one letter of each other (changed, missing, or two exchanged), but neither the first, which people
// get right, nor the last, which tells men from women and one name from another.
bool isMisspelt(const QString& a, const QString& b)
{
    const QString& longer = a.size() >= b.size() ? a : b;
    const QString& shorter = a.size() >= b.size() ? b : a;
    if (shorter.size() < 5 || longer.size() - shorter.size() > 1)
        return false;
    qsizetype head = 0;
    while (head < shorter.size() && shorter.at(head) == longer.at(head))
        ++head;
    if (head == 0 || head + 1 >= longer.size())
        return false;
    const QStringView restLong = QStringView(longer).sliced(head);
    const QStringView restShort = QStringView(shorter).sliced(head);
    if (longer.size() != shorter.size())
        return restLong.sliced(1) == restShort;
    const bool isExchanged = restLong.size() >= 2 && restLong[0] == restShort[1] &&
                             restLong[1] == restShort[0] && restLong.sliced(2) == restShort.sliced(2);
    return isExchanged || restLong.sliced(1) == restShort.sliced(1);
}

// Vowels that one sound is written with: ъ is a or u, η is i or e, the weak a of Aleksandar an e elsewhere.
bool areNear(QChar a, QChar b)
{
    const auto [first, second] = std::minmax(a, b);
    return (first == u'a' && (second == u'e' || second == u'u')) || (first == u'e' && second == u'i') ||
           (first == u'o' && second == u'u');
}

bool isWeak(QChar c)
{
    return c == u'e' || c == u'i' || c == u'o';
}

// The same consonants, and vowels that differ little: one or two are near, or one is missing beside another
// (Oikonomou, Ikonomou).
bool haveWeakVowels(const QString& a, const QString& b)
{
    const QString& longer = a.size() >= b.size() ? a : b;
    const QString& shorter = a.size() >= b.size() ? b : a;
    if (shorter.size() < 5 || longer.size() - shorter.size() > 1 || skeletonOf(a) != skeletonOf(b))
        return false;
    int differences = 0;
    for (qsizetype i = 0, j = 0; i < longer.size(); ++i, ++j) {
        if (j < shorter.size() && longer.at(i) == shorter.at(j))
            continue;
        ++differences;
        const bool isExtra = longer.size() - i > shorter.size() - j && isWeak(longer.at(i));
        if (isExtra)
            --j;
        else if (j >= shorter.size() || !areNear(longer.at(i), shorter.at(j)))
            return false;
    }
    return differences <= (shorter.size() >= 8 ? 2 : 1);
}

// J. and Y. stand for Yordan, Jordan and Iordan (Y. for Evgeni too), but not for Ingrid.
bool isHalfVowel(const NameWord& initial, const NameWord& word)
{
    static const QString vowels = QStringLiteral("aeou");
    const QChar first = word.latin.front();
    if (first == u'j' || first == u'y' || (first == u'e' && initial.latin == u"y"))
        return true;
    return word.latin.startsWith(u"zh")
               ? initial.latin == u"j"
               : first == u'i' && word.latin.size() > 1 && vowels.contains(word.latin.at(1));
}

bool beginsLike(const NameWord& initial, const NameWord& word)
{
    if (word.latin.startsWith(initial.latin))
        return true;
    if (initial.latin == u"j" || initial.latin == u"y")
        return isHalfVowel(initial, word);
    return std::any_of(word.sounds.cbegin(), word.sounds.cend(), [&](const QString& sound) {
        return std::any_of(initial.sounds.cbegin(), initial.sounds.cend(),
                           [&](const QString& head) { return sound.startsWith(head); });
    });
}

bool shareSound(const NameWord& a, const NameWord& b)
{
    return std::any_of(a.sounds.cbegin(), a.sounds.cend(),
                       [&b](const QString& sound) { return b.sounds.contains(sound); });
}

WordMatch matchWords(const NameWord& a, const NameWord& b)
{
    if (a.isInitial || b.isInitial)
        return beginsLike(a, b) || beginsLike(b, a) ? WordMatch::Initial : WordMatch::None;
    if (a.latin == b.latin)
        return WordMatch::Same;
    if (shareSound(a, b))
        return WordMatch::Sound;
    if (haveWeakVowels(a.sounds.constFirst(), b.sounds.constFirst()))
        return WordMatch::Skeleton;
    return isMisspelt(a.latin, b.latin) ? WordMatch::Misspelt : WordMatch::None;
}

// Pairs up the words, the best likes first; of equal ones those in the same part of the name.
QList<MatchedWords> pairUp(const PersonProfile& one, const PersonProfile& other)
{
    QList<MatchedWords> candidates;
    for (qsizetype i = 0; i < one.words.size(); ++i) {
        for (qsizetype j = 0; j < other.words.size(); ++j) {
            const WordMatch match = matchWords(one.words.at(i), other.words.at(j));
            if (match != WordMatch::None)
                candidates.append({i, j, match});
        }
    }
    const auto isCrossed = [&](const MatchedWords& pair) {
        return (pair.one < one.familyWords) != (pair.other < other.familyWords);
    };
    std::stable_sort(candidates.begin(), candidates.end(), [&](const MatchedWords& a, const MatchedWords& b) {
        return a.match != b.match ? a.match > b.match : isCrossed(a) < isCrossed(b);
    });
    QList<MatchedWords> pairs;
    for (const MatchedWords& candidate : std::as_const(candidates)) {
        const bool isTaken = std::any_of(pairs.cbegin(), pairs.cend(), [&](const MatchedWords& pair) {
            return pair.one == candidate.one || pair.other == candidate.other;
        });
        if (!isTaken)
            pairs.append(candidate);
    }
    return pairs;
}

// Initials stand in the order of the names: "A. F." is no Filip.
bool keepOrder(const PersonProfile& one, const PersonProfile& other, const QList<MatchedWords>& pairs)
{
    const qsizetype first = one.familyWords;
    const qsizetype second = other.familyWords;
    if (first == 0 || second == 0 || first >= one.words.size() || second >= other.words.size())
        return true;
    const bool isInitial = one.words.at(first).isInitial || other.words.at(second).isInitial;
    return !isInitial || std::any_of(pairs.cbegin(), pairs.cend(), [&](const MatchedWords& pair) {
        return pair.one == first && pair.other == second;
    });
}

DuplicateReason reasonOf(const PersonProfile& one, const PersonProfile& other,
                         const QList<MatchedWords>& pairs)
{
    const auto any = [&pairs](WordMatch match) {
        return std::any_of(pairs.cbegin(), pairs.cend(),
                           [match](const MatchedWords& pair) { return pair.match == match; });
    };
    if (any(WordMatch::Misspelt))
        return DuplicateReason::Misspelt;
    if (any(WordMatch::Initial))
        return DuplicateReason::Initials;
    const bool isCrossed =
        pairs.size() > 1 && std::all_of(pairs.cbegin(), pairs.cend(), [&](const auto& pair) {
            return (pair.one < one.familyWords) != (pair.other < other.familyWords);
        });
    if (isCrossed)
        return DuplicateReason::SwappedNames;
    if (any(WordMatch::Sound) || any(WordMatch::Skeleton) || one.isCyrillic != other.isCyrillic)
        return DuplicateReason::Transliterated;
    return DuplicateReason::SameName;
}

// "JP" as a given name: two initials.
QString spelledOut(const QString& given)
{
    const bool isShort = given.size() == 2 || given.size() == 3;
    if (!isShort || !std::all_of(given.cbegin(), given.cend(), [](QChar c) { return c.isUpper(); }))
        return given;
    QString letters;
    for (const QChar c : given) {
        letters += c;
        letters += u' ';
    }
    return letters;
}

// The first words of both parts of the name, their likeliest sounds.
void limitWords(PersonProfile& profile)
{
    while (profile.words.size() > mostWords) {
        const bool fromFamily = profile.familyWords > profile.words.size() - profile.familyWords;
        profile.words.removeAt(fromFamily ? --profile.familyWords : profile.words.size() - 1);
    }
    for (NameWord& word : profile.words) {
        if (profile.words.size() > fewWords && word.sounds.size() > mostSounds)
            word.sounds.resize(mostSounds);
    }
}
} // namespace

PersonProfile Profiler::profileOf(const Person& person)
{
    PersonProfile profile;
    profile.id = person.id;
    const QString family = person.familyName.left(longestCompared);
    const QString given = person.givenName.left(longestCompared);
    profile.words = nameWordsWithoutTitles(family);
    profile.familyWords = profile.words.size();
    const bool isInCapitals = family == family.toUpper();
    profile.words += nameWordsWithoutTitles(isInCapitals ? given : spelledOut(given));
    for (qsizetype i = profile.words.size() - 1; i >= 0 && profile.words.size() > 2; --i) {
        if (!isParticle(profile.words.at(i).latin) || profile.words.at(i).isInitial)
            continue;
        profile.words.removeAt(i);
        profile.familyWords -= i < profile.familyWords ? 1 : 0;
    }
    limitWords(profile);
    const auto isOther = [](QChar c) { return c >= u'\u0370'; };
    profile.isCyrillic = std::any_of(family.cbegin(), family.cend(), isOther) ||
                         std::any_of(given.cbegin(), given.cend(), isOther);
    profile.email = comparableEmail(person.email);
    profile.mailbox = profile.email.section(u'@', 0, 0);
    profile.domain = profile.email.section(u'@', 1);
    if (isFreeHouse(profile.domain))
        profile.domain.clear();
    if (isShared(profile.mailbox) || profile.mailbox.size() < 4)
        profile.mailbox.clear();
    profile.isMailboxOfName = isMadeOf(profile.mailbox, profile.words);
    for (const QChar c : person.phone.left(longestCompared)) {
        if (c.isDigit())
            profile.phoneDigits += c;
    }
    profile.phoneDigits = profile.phoneDigits.size() < 8 ? QString() : profile.phoneDigits.right(8);
    profile.country = person.country.left(longestCompared).trimmed().toLower();
    if (!person.organisation.isEmpty()) {
        auto known = m_organisations.constFind(person.organisation);
        if (known == m_organisations.cend())
            known = m_organisations.insert(person.organisation, organisationKey(person.organisation));
        profile.organisation = *known;
    }
    return profile;
}

NameMatch matchNames(const PersonProfile& one, const PersonProfile& other)
{
    NameMatch result;
    result.words = pairUp(one, other);
    const qsizetype shorter = std::min(one.words.size(), other.words.size());
    result.unmatched = int(std::max(one.words.size(), other.words.size()) - result.words.size());
    int full = 0;
    int weak = 0; // vowels, misspellings
    for (const MatchedWords& pair : std::as_const(result.words)) {
        full += pair.match >= WordMatch::Sound ? 1 : 0;
        weak += pair.match == WordMatch::Skeleton || pair.match == WordMatch::Misspelt ? 1 : 0;
    }
    result.reason = reasonOf(one, other, result.words);
    result.isCompatible = shorter > 0 && result.words.size() == shorter && full >= 1 && weak <= 1 &&
                          (weak == 0 || full + weak == result.words.size());
    if (result.reason == DuplicateReason::Initials && !keepOrder(one, other, result.words))
        result.isCompatible = false;
    if (result.reason == DuplicateReason::Misspelt && result.unmatched > 0)
        result.isCompatible = false;
    result.isFull = result.isCompatible && full == shorter && (shorter > 1 || result.unmatched == 0);
    return result;
}

Agreement compareOrganisations(const PersonProfile& one, const PersonProfile& other)
{
    const OrganisationKey& a = one.organisation;
    const OrganisationKey& b = other.organisation;
    if (a.whole == 0 || b.whole == 0)
        return Agreement::Unknown;
    if (a.whole == b.whole)
        return Agreement::Same;
    // "Sofia University" is part of "Sofia University St. Kliment Ohridski".
    const auto isPart = [](const OrganisationKey& part, const OrganisationKey& name) {
        return part.words.size() >= 2 &&
               std::includes(name.words.cbegin(), name.words.cend(), part.words.cbegin(), part.words.cend());
    };
    const auto isShort = [](const OrganisationKey& name, const OrganisationKey& letters) {
        return letters.words.size() == 1 && name.words.size() >= 2 && letters.initials.size() >= 2 &&
               name.initials.startsWith(letters.initials);
    };
    return isPart(a, b) || isPart(b, a) || isShort(a, b) || isShort(b, a) ? Agreement::Similar
                                                                          : Agreement::Differs;
}

Agreement compareEmails(const PersonProfile& one, const PersonProfile& other)
{
    if (one.email.isEmpty() || other.email.isEmpty())
        return Agreement::Unknown;
    if (one.email == other.email)
        return Agreement::Same;
    const bool isOneMailbox = !one.mailbox.isEmpty() && one.mailbox == other.mailbox;
    return isOneMailbox && !one.isMailboxOfName ? Agreement::Similar : Agreement::Differs;
}

bool isAddressOf(const PersonProfile& one, const NameMatch& match)
{
    return std::any_of(match.words.cbegin(), match.words.cend(), [&](const MatchedWords& pair) {
        const QString& word = one.words.at(pair.one).latin;
        return pair.match >= WordMatch::Sound && word.size() >= 3 && pair.one >= one.familyWords &&
               one.mailbox.contains(word);
    });
}
} // namespace convenor
