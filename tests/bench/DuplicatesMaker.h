// Lists of people in which some stand twice, for the measure and the test of the duplicate finder: names of
// 26 countries (bench/names.txt), organisations and addresses as registration forms bring them, and planted
// second records whose names differ in one known way, with an organisation or an address that is the same,
// missing or another one. The same seed makes the same list. Natural namesakes occur.
//
// It writes letters by tables of its own (what people do to names), not by those of the finder.
#pragma once

#include "domain/planners/Duplicates.h"

#include <QFile>
#include <QHash>
#include <QRandomGenerator>

#include <cmath>

namespace convenor::testing {
enum class Variant { Accents, Transliteration, Swapped, Initials };
inline constexpr const char* variantNames[] = {"accents", "transliteration", "swapped", "initials"};

struct PlantedPair
{
    Id original = 0;
    Id variant = 0;
    Variant kind = Variant::Accents;
};

struct PlantedList
{
    Plan plan;
    QList<PlantedPair> pairs;
};

class DuplicatesMaker
{
public:
    // `namesFile` is bench/names.txt.
    DuplicatesMaker(quint32 seed, const QString& namesFile) : m_random(seed) { readNames(namesFile); }

    // `people` in all, of whom a share are second records.
    PlantedList make(int people, double share)
    {
        PlantedList list;
        const int variants = int(std::lround(people * share));
        makeOrganisations(people / 9 + 3);
        QList<Made> originals;
        for (int i = 0; i < people - variants; ++i)
            originals.append(makePerson(Id(i + 1)));
        for (int i = 0; i < variants;) {
            const Made& original = originals.at(number(int(originals.size())));
            const auto kind = Variant(i % 4);
            Person person = original.person;
            person.id = Id(people - variants + i + 1);
            if (m_used.contains(original.person.id) || !vary(person, original, kind))
                continue;
            m_used.insert(original.person.id);
            loosen(person, original);
            list.pairs.append({original.person.id, person.id, kind});
            put(list.plan, person);
            ++i;
        }
        for (const Made& made : std::as_const(originals))
            put(list.plan, made.person);
        return list;
    }

private:
    struct Country
    {
        QHash<QString, QStringList> names; // "men", "families of women" ...
    };
    struct Organisation
    {
        QString name;
        QString domain;
        QString country;
    };
    struct Made
    {
        Person person;
        QString family; // as the country writes it
        QString given;
    };

    int number(int below) { return int(m_random.bounded(below)); }
    bool chance(int percent) { return number(100) < percent; }
    // The first of a list are the frequent ones.
    template <typename List>
    const auto& some(const List& list)
    {
        return list.at(int(std::pow(m_random.generateDouble(), 1.3) * double(list.size())));
    }
    template <typename List>
    const auto& any(const List& list)
    {
        return list.at(number(int(list.size())));
    }
    static void put(Plan& plan, const Person& person)
    {
        plan.rows(Table::Person).set(person.id, makeRow(person));
    }

    void readNames(const QString& path)
    {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            qFatal("%s is missing", qPrintable(path));
        for (const QString& line : QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts)) {
            const QStringList parts = line.split(u'\t');
            if (parts.size() != 3)
                continue;
            if (!m_countries.contains(parts.at(0)))
                m_codes.append(parts.at(0));
            const QStringList names = parts.at(2).split(u',');
            m_countries[parts.at(0)].names.insert(parts.at(1), names);
            // Countries of which few names are known send fewer people, or everybody there were namesakes.
            if (parts.at(1) == QLatin1String("families"))
                m_senders += QList<QString>(names.size(), parts.at(0));
        }
    }

    void makeOrganisations(int count)
    {
        static const QStringList kinds{
            QStringLiteral("University of %1"),   QStringLiteral("%1 Institute"),
            QStringLiteral("Municipality of %1"), QStringLiteral("%1 Ltd"),
            QStringLiteral("Regional Agency %1"), QStringLiteral("%1 Chamber of Commerce"),
            QStringLiteral("%1 Cluster"),         QStringLiteral("Ministry of %1")};
        for (int i = 0; i < count; ++i) {
            Organisation made;
            made.country = any(m_senders);
            const QString place =
                latin(any(m_countries[made.country].names[QStringLiteral("families")]), made.country, false);
            made.name = any(kinds).arg(place);
            made.domain = plain(place, {}).toLower().remove(u' ').remove(u'\'') + QString::number(i % 7) +
                          u'.' + made.country.toLower();
            m_organisations[made.country].append(made);
        }
    }

    Made makePerson(Id id)
    {
        Made made;
        Person& person = made.person;
        const QString code = any(m_senders);
        const QHash<QString, QStringList>& names = m_countries[code].names;
        const bool isWoman = chance(50);
        made.given = some(names[isWoman ? QStringLiteral("women") : QStringLiteral("men")]);
        const QString ofWomen = QStringLiteral("families of women");
        const QStringList& families = isWoman && names.contains(ofWomen)
                                          ? *names.constFind(ofWomen)
                                          : *names.constFind(QStringLiteral("families"));
        made.family = some(families);
        const bool hasTwo =
            (code == QLatin1String("ES") || code == QLatin1String("PT")) ? chance(50) : chance(3);
        if (hasTwo)
            made.family += (chance(50) ? u' ' : u'-') + some(families);
        if (chance(5))
            made.given += (chance(50) ? u' ' : u'-') +
                          some(names[isWoman ? QStringLiteral("women") : QStringLiteral("men")]);
        person.id = id;
        const bool isNative = !isOtherScript(code) || chance(40);
        person.familyName = isNative ? made.family : latin(made.family, code, false);
        person.givenName = isNative ? made.given : latin(made.given, code, false);
        person.country = chance(92) ? code : QString();
        const QList<Organisation>& here = m_organisations[code];
        if (here.isEmpty() || chance(2))
            return made;
        const Organisation& organisation = some(here);
        // Two of one name in one house are rare.
        const QString seat = organisation.name + person.familyName + person.givenName;
        if (m_seats.contains(seat) && !chance(5))
            return makePerson(id);
        m_seats.insert(seat);
        person.organisation = chance(95) ? organisation.name : QString();
        if (chance(4))
            person.email = QStringLiteral("info@") + organisation.domain;
        else if (chance(88))
            person.email = mailbox(made, code) + u'@' + organisation.domain;
        // Namesakes of one house have addresses of their own.
        if (m_addresses.contains(person.email) && !person.email.startsWith(QLatin1String("info@")))
            person.email.insert(person.email.indexOf(u'@'), QString::number(2 + number(90)));
        m_addresses.insert(person.email);
        return made;
    }

    QString mailbox(const Made& made, const QString& code)
    {
        const auto word = [&](const QString& name) {
            return plain(latin(name, code, false), {})
                .toLower()
                .section(u' ', 0, 0)
                .remove(u'\'')
                .section(u'-', 0, 0);
        };
        const QString given = word(made.given);
        const QString family = word(made.family);
        return chance(60) ? given + u'.' + family : chance(50) ? given.left(1) + u'.' + family : family;
    }

    // The name in one known way otherwise; false when it cannot be.
    bool vary(Person& person, const Made& original, Variant kind)
    {
        const QString code = original.person.country;
        if (code.isEmpty())
            return false;
        switch (kind) {
        case Variant::Accents: {
            person.familyName = plain(person.familyName, code);
            person.givenName = plain(person.givenName, code);
            if (person.familyName == original.person.familyName &&
                person.givenName == original.person.givenName)
                return false;
            if (chance(20))
                person.familyName = person.familyName.toUpper();
            return true;
        }
        case Variant::Transliteration: {
            if (!isOtherScript(code))
                return false;
            const bool toNative = person.familyName != original.family && chance(50);
            person.familyName = toNative ? original.family : latin(original.family, code, true);
            person.givenName = toNative ? original.given : latin(original.given, code, true);
            return person.familyName != original.person.familyName;
        }
        case Variant::Swapped:
            std::swap(person.familyName, person.givenName);
            if (chance(15)) {
                person.familyName = original.person.givenName + u' ' + original.person.familyName;
                person.givenName.clear();
            } else if (chance(15)) {
                person.familyName =
                    original.person.familyName + QStringLiteral(", ") + original.person.givenName;
                person.givenName.clear();
            }
            return true;
        case Variant::Initials:
            person.givenName = initials(person.givenName);
            if (chance(15)) {
                person.familyName += u' ' + person.givenName;
                person.givenName.clear();
            }
            return true;
        }
        Q_UNREACHABLE();
    }

    QString initials(const QString& given)
    {
        QString text;
        bool atHead = true;
        const QString stop = chance(80) ? QStringLiteral(".") : QString();
        for (const QChar c : given) {
            if (atHead && c.isLetter())
                text += c + stop;
            if (c == u'-' || c == u' ')
                text += c;
            atHead = !c.isLetter();
        }
        return text;
    }

    // What else a second registration says.
    void loosen(Person& person, const Made& original)
    {
        const int way = number(100);
        // Of the two that tell, one stays where there is one: without, nobody could know.
        const bool mayLoseAddress = !person.organisation.isEmpty();
        const bool mayLoseHouse = !person.email.isEmpty();
        if (mayLoseHouse && mayLoseAddress && way < 45) {
            static const QStringList houses{QStringLiteral("gmail.com"), QStringLiteral("abv.bg"),
                                            QStringLiteral("yahoo.com"), QStringLiteral("outlook.com")};
            const QString given = plain(latin(original.given, original.person.country, false), {});
            person.email =
                given.toLower().left(3).remove(u' ') + QString::number(50 + number(50)) + u'@' + any(houses);
        } else if (mayLoseAddress && way < 65) {
            person.email.clear();
        } else if (mayLoseHouse && way < 80) {
            person.organisation = chance(50) ? QString() : any(any(m_organisations.values())).name;
        }
        if (chance(15))
            person.organisation = person.organisation.toUpper();
        if (chance(10))
            person.country.clear();
    }

    static bool isOtherScript(const QString& code)
    {
        return code == QLatin1String("BG") || code == QLatin1String("GR") || code == QLatin1String("UA") ||
               code == QLatin1String("RU");
    }

    // Without accents, as keyboards without them write.
    QString plain(const QString& name, const QString& code)
    {
        const bool isGerman = code == QLatin1String("DE") || code == QLatin1String("AT");
        const bool isNordic =
            code == QLatin1String("DK") || code == QLatin1String("NO") || code == QLatin1String("SE");
        const bool expands = chance(50);
        QString text;
        for (const QChar c : name) {
            const QChar small = c.toLower();
            QString letter;
            if (isGerman && expands && QStringLiteral("äöü").contains(small))
                letter = QStringLiteral("%1e").arg(
                    QString(small).normalized(QString::NormalizationForm_D).front());
            else if (isNordic && expands && small == u'å')
                letter = QStringLiteral("aa");
            else if (small == u'ø' || (isNordic && expands && small == u'ö'))
                letter = expands ? QStringLiteral("oe") : QStringLiteral("o");
            else if (small == u'ł')
                letter = QStringLiteral("l");
            else if (small == u'đ')
                letter = expands ? QStringLiteral("dj") : QStringLiteral("d");
            else if (small == u'ß')
                letter = QStringLiteral("ss");
            else if (small == u'æ')
                letter = QStringLiteral("ae");
            else if (small == u'ı')
                letter = QStringLiteral("i");
            if (!letter.isEmpty()) {
                if (c.isUpper())
                    letter.front() = letter.front().toUpper();
                text += letter;
            } else if (small == u'й' || small == u'ї' || small == u'ё') {
                text += c;
            } else {
                for (const QChar part : QString(c).normalized(QString::NormalizationForm_KD)) {
                    if (!part.isMark())
                        text += part;
                }
            }
        }
        return text;
    }

    // In Latin letters: officially, or as people do.
    QString latin(const QString& name, const QString& code, bool freely)
    {
        if (code == QLatin1String("GR"))
            return spelled(name, greek(), freely);
        if (code == QLatin1String("UA"))
            return spelled(name, ukrainian(), freely);
        if (code == QLatin1String("RU"))
            return spelled(name, russian(), freely);
        if (code == QLatin1String("BG"))
            return withEnding(spelled(name, bulgarian(), freely), freely);
        return name;
    }

    // What a letter (or two) may become, the official spelling first.
    using Spellings = QList<std::pair<QString, QStringList>>;

    QString withEnding(QString name, bool freely)
    {
        if (name.endsWith(QLatin1String("iya")))
            name.remove(name.size() - 2, 1);
        if (freely && chance(10) &&
            (name.endsWith(QLatin1String("ov")) || name.endsWith(QLatin1String("ev"))))
            name = name.chopped(1) + QStringLiteral("ff");
        return name;
    }

    QString spelled(const QString& name, const Spellings& spellings, bool freely)
    {
        QHash<QString, QString> chosen; // one spelling for a letter throughout a name
        QString text;
        for (qsizetype at = 0; at < name.size();) {
            QString piece = QString(name.at(at));
            const QString* sound = nullptr;
            for (const auto& [letters, ways] : spellings) {
                QString head = name.mid(at, letters.size()).toLower();
                if (letters.size() == 1)
                    head = withoutTonos(head);
                else
                    head = withoutTonos(head);
                if (head != letters)
                    continue;
                QString& way = chosen[letters];
                if (way.isNull())
                    way = freely && chance(45) ? any(ways) : ways.constFirst();
                if (way.isNull())
                    way = QString(u""_qs);
                piece = name.mid(at, letters.size());
                sound = &way;
                break;
            }
            QString made = sound ? *sound : piece;
            if (sound && piece.front().isUpper() && !made.isEmpty())
                made.front() = made.front().toUpper();
            text += made;
            at += piece.size();
        }
        return text;
    }
    static QString withoutTonos(const QString& text)
    {
        QString bare;
        for (const QChar c : text) {
            const QString parts = QString(c).normalized(QString::NormalizationForm_D);
            bare += c >= u'\u0370' && c < u'\u0400' && !parts.contains(u'\u0308') ? parts.front() : c;
        }
        return bare;
    }
    static Spellings table(const char* text)
    {
        Spellings spellings;
        for (const QString& entry : QString::fromUtf8(text).split(u' ', Qt::SkipEmptyParts))
            spellings.append({entry.section(u'=', 0, 0), entry.section(u'=', 1).split(u'|')});
        return spellings;
    }
    static const Spellings& bulgarian()
    {
        static const Spellings letters =
            table("ьо=yo|io а=a б=b в=v|w г=g д=d е=e ж=zh|j з=z и=i й=y|i|j к=k л=l м=m н=n о=o п=p р=r с=s "
                  "т=t у=u|ou "
                  "ф=f х=h|kh ц=ts|tz|c ч=ch|tch ш=sh щ=sht|sch ъ=a|u ь= ю=yu|iu|ju я=ya|ia|ja");
        return letters;
    }
    static const Spellings& ukrainian()
    {
        static const Spellings letters = table(
            "а=a б=b в=v г=h|g ґ=g д=d е=e є=ie|ye|je ж=zh з=z и=y|i і=i ї=i|yi|ji й=i|y|j к=k л=l м=m н=n "
            "о=o "
            "п=p р=r с=s т=t у=u ф=f х=kh|h ц=ts|c ч=ch ш=sh щ=shch|sch ь= ю=iu|yu|ju я=ia|ya|ja ’= '=");
        return letters;
    }
    static const Spellings& russian()
    {
        static const Spellings letters = table(
            "а=a б=b в=v г=g д=d е=e ё=e|yo ж=zh з=z и=i й=y|i|j к=k л=l м=m н=n о=o п=p р=r с=s т=t у=u "
            "ф=f х=kh|h ц=ts|c ч=ch ш=sh щ=shch|sch ъ= ы=y ь= э=e ю=yu|iu|ju я=ya|ia|ja");
        return letters;
    }
    static const Spellings& greek()
    {
        static const Spellings letters =
            table("ου=ou|u αυ=av|au ευ=ev|eu μπ=mp|b ντ=nt γγ=ng|gg γκ=gk|g α=a β=v γ=g δ=d ε=e ζ=z η=i θ=th "
                  "ι=i κ=k|c "
                  "λ=l μ=m ν=n ξ=x|ks ο=o π=p ρ=r σ=s ς=s τ=t υ=y|i φ=f|ph χ=ch|h ψ=ps ω=o ϊ=i ΐ=i ϋ=y");
        return letters;
    }

    QRandomGenerator m_random;
    QStringList m_codes;
    QStringList m_senders; // countries, each as often as it sends people
    QHash<QString, Country> m_countries;
    QMap<QString, QList<Organisation>> m_organisations;
    QSet<QString> m_addresses;
    QSet<QString> m_seats; // house and name
    QSet<Id> m_used;
};

// What the finder made of a list.
struct FoundShare
{
    int planted[4] = {};
    int found[4] = {};
    int wrong = 0;
    QList<PlantedPair> missed;
    QList<DuplicatePair> strangers;

    double recall() const
    {
        return double(found[0] + found[1] + found[2] + found[3]) /
               std::max(1, planted[0] + planted[1] + planted[2] + planted[3]);
    }
    double precision() const
    {
        const int right = found[0] + found[1] + found[2] + found[3];
        return double(right) / std::max(1, right + wrong);
    }
};

inline FoundShare shareFound(const PlantedList& list, const QList<DuplicatePair>& pairs)
{
    FoundShare share;
    QSet<QPair<Id, Id>> reported;
    for (const DuplicatePair& pair : pairs)
        reported.insert({std::min(pair.one, pair.other), std::max(pair.one, pair.other)});
    QSet<QPair<Id, Id>> planted;
    for (const PlantedPair& pair : list.pairs) {
        planted.insert({pair.original, pair.variant});
        ++share.planted[int(pair.kind)];
        if (reported.contains({pair.original, pair.variant}))
            ++share.found[int(pair.kind)];
        else
            share.missed.append(pair);
    }
    for (const DuplicatePair& pair : pairs) {
        if (!planted.contains({std::min(pair.one, pair.other), std::max(pair.one, pair.other)})) {
            ++share.wrong;
            share.strangers.append(pair);
        }
    }
    return share;
}
} // namespace convenor::testing
