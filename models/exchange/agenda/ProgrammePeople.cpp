#include "exchange/agenda/ProgrammePeople.h"

#include "domain/planners/PeopleCell.h"
#include "exchange/agenda/ProgrammeWords.h"

#include <QSet>

#include <algorithm>

namespace convenor {
namespace {
QSet<QString> wordSet(const char* words)
{
    QSet<QString> set;
    for (const QString& word : QString::fromUtf8(words).split(u'|'))
        set.insert(foldedName(word));
    return set;
}

bool isHonorific(const TextToken& token)
{
    static const QSet<QString> words = wordSet(
        "mr|mrs|ms|miss|dr|prof|professor|herr|frau|hr|fr|mme|sr|sra|sig|dott|dipl|ing|h e|sir|проф|"
        "д-р|инж|г-н|г-жа|доц|доктор|професор|don|doña|mag|dott ssa|monsieur|madame|señor|señora|drs");
    return token.kind == TextToken::Word && words.contains(token.folded) &&
           token.text.front().isUpper() == token.text.front().isLetter();
}

bool isParticle(const QString& text)
{
    static const QSet<QString> words = wordSet(
        "de|del|della|den|der|di|da|do|dos|du|la|le|van|von|vom|zu|ter|ten|af|av|el|al|bin|ibn|y|dem");
    return text.front().isLower() && words.contains(foldedName(text));
}

// Words with a capital letter that no person is called.
bool isOtherWord(const QString& folded)
{
    static const QSet<QString> words = wordSet(
        "the|this|that|these|our|we|you|they|at|on|in|for|from|to|and|or|of|with|by|as|all|part|session|day|"
        "european|europe|"
        "commission|union|parliament|council|committee|directorate|general|regional|urban|policy|policies|"
        "cluster|clusters|"
        "platform|platforms|learning|research|innovation|interreg|network|networks|university|institute|"
        "agency|ministry|"
        "department|development|business|economy|economic|smart|specialisation|specialization|strategy|"
        "strategies|region|"
        "regions|conference|workshop|meeting|summit|webinar|programme|program|project|centre|center|chamber|"
        "commerce|"
        "industry|industrial|enterprise|enterprises|entrepreneurship|market|place|internal|growth|green|"
        "digital|house|"
        "logistics|mobility|working|group|groups|room|hall|salle|coffee|break|lunch|dinner|registration|"
        "welcome|opening|"
        "closing|keynote|panel|discussion|thematic|expert|experts|lead|partner|partners|good|practice|"
        "practices|technology|"
        "science|park|city|municipality|government|national|international|association|foundation|company|"
        "initiative|"
        "guide|credits|january|february|march|april|june|july|august|september|october|november|december|"
        "monday|tuesday|"
        "wednesday|thursday|friday|saturday|sunday|online|country|metropolitan|area|route|alpha|pôle|action|"
        "plan|fund|office|"
        "bank|forum|academy|school|faculty|laboratory|transition|transitions|energy|climate|health|tourism|"
        "клъстер|клъстери|комисия|европейска|европейската|европейски|министерство|университет|конференция|"
        "институт|агенция|"
        "програма|проект|регион|парламент|кафе|пауза|обяд|регистрация|откриване|закриване|работни|групи|"
        "europäische|kommission|universität|institut|ministerium|mittagspause|kaffeepause|begrüßung|"
        "europäischen|"
        "commission "
        "européenne|université|ministère|accueil|pause|déjeuner|universidad|ministerio|comisión|bienvenida|"
        "università|ministero|benvenuto|commissione|q|a|introduction|overview|update|state|next|steps|tools|"
        "results|how|"
        "what|why|who|which|when|where|new|future|support|management|quality|data|skills|training|site|visit|"
        "tour|guided|"
        "stakeholder|stakeholders|summary|conclusions|remarks|reflection|networking|reception|exchange|"
        "experience");
    return words.contains(folded);
}

// What a person does, in front of a name or behind its comma.
bool isFunctionWord(const QString& folded)
{
    static const QSet<QString> words =
        wordSet("lead|expert|head|director|directors|manager|professor|president|secretary|officer|chief|ceo|"
                "cto|coordinator|minister|"
                "commissioner|mayor|deputy|adviser|advisor|chair|chairman|founder|researcher|consultant|"
                "analyst|member|"
                "representative|leiter|leiterin|direktor|direktorin|geschäftsführer|geschäftsführerin|"
                "referent|vorsitzender|"
                "directeur|directrice|responsable|chef|chargé|directora|jefe|jefa|direttore|direttrice|"
                "директор|ръководител|мениджър|експерт|професор|председател|началник|министър|кмет|съветник|"
                "senior|junior|"
                "general|rector|dean|vice|assistant|executive|delegate|ambassador|gerente|capo|координатор|"
                "учен|журналист");
    return words.contains(folded);
}

bool isInitial(const TextToken& token)
{
    return token.kind == TextToken::Word && token.text.size() == 1 && token.text.front().isUpper();
}

bool isNameWord(const TextToken& token)
{
    return token.kind == TextToken::Word &&
           (token.text.front().isUpper() || token.text.front().isTitleCase()) && !isOtherWord(token.folded) &&
           !isHonorific(token);
}

// The run of words of a name from a token on; where it ends, and how many words with a capital letter.
struct NameRun
{
    int end = 0;
    int capitals = 0;
    bool hasSmall = false; // letters: not an abbreviation
};

NameRun nameRun(const QList<TextToken>& tokens, int at)
{
    constexpr int mostWords = 6;
    NameRun run{at, 0, false};
    int words = 0;
    while (run.end < tokens.size() && words < mostWords) {
        const TextToken& token = tokens[run.end];
        if (isNameWord(token)) {
            ++run.capitals;
            run.hasSmall = run.hasSmall || (token.text.size() > 1 && token.text[1].isLower());
            ++words;
            ++run.end;
            if (isInitial(token) && run.end < tokens.size() && tokens[run.end].isSign(u'.') &&
                tokens[run.end].isGlued)
                ++run.end;
        } else if (run.capitals > 0 && token.kind == TextToken::Word && isParticle(token.text) &&
                   run.end + 1 < tokens.size() &&
                   (isNameWord(tokens[run.end + 1]) ||
                    (isParticle(tokens[run.end + 1].text) && tokens[run.end + 1].kind == TextToken::Word))) {
            ++words;
            ++run.end;
        } else {
            break;
        }
    }
    // A particle at the end belongs to what follows.
    while (run.end > at && isParticle(tokens[run.end - 1].text))
        --run.end;
    return run;
}

bool isName(const NameRun& run, const QList<TextToken>& tokens, int at)
{
    constexpr int fewest = 2;
    constexpr int longestShort = 4;
    // "IHK Frankfurt", "DGs REGIO"
    const QString& first = tokens[at].text;
    if (first.size() > 1 && first.size() <= longestShort && first == first.toUpper())
        return false;
    return run.capitals >= fewest && run.hasSmall && !isInitial(tokens[run.end - 1]) && run.end - at <= 10;
}

QString textOf(const QString& line, const QList<TextToken>& tokens, int from, int end)
{
    return line.mid(tokens[from].from, tokens[end - 1].end() - tokens[from].from).simplified();
}

// Reads the persons of one line.
class PeopleReader
{
public:
    PeopleReader(const QString& text, int line, int from)
        : m_text(text), m_line(line), m_from(from), m_tokens(tokensOf(text))
    {
    }

    // A person at the token, nothing else considered; m_at stands behind it.
    std::optional<DraftPerson> personAt(int at)
    {
        m_at = at;
        DraftPerson person;
        while (m_at < m_tokens.size() && isHonorific(m_tokens[m_at])) {
            person.title += (person.title.isEmpty() ? QString() : QStringLiteral(" ")) + m_tokens[m_at].text;
            ++m_at;
            if (m_at < m_tokens.size() && m_tokens[m_at].isSign(u'.'))
                ++m_at;
        }
        const int first = m_at;
        const NameRun run = nameRun(m_tokens, first);
        if (!isName(run, m_tokens, first))
            return std::nullopt;
        m_at = run.end;
        person.name = textOf(m_text, m_tokens, first, run.end);
        person.evidence.place = {m_line, m_from + m_tokens[at].from,
                                 m_tokens[run.end - 1].end() - m_tokens[at].from};
        return person;
    }
    // "(DG GROW)" behind a name.
    bool takeBrackets(DraftPerson& person)
    {
        if (!isSign(u'('))
            return false;
        int end = m_at + 1;
        while (end < m_tokens.size() && !m_tokens[end].isSign(u')') && !m_tokens[end].isSign(u'('))
            ++end;
        if (end >= m_tokens.size() || end == m_at + 1 || !m_tokens[end].isSign(u')'))
            return false;
        const QString inside = textOf(m_text, m_tokens, m_at + 1, end);
        const bool isFunction =
            m_tokens[m_at + 1].kind == TextToken::Number ||
            std::any_of(m_tokens.cbegin() + m_at + 1, m_tokens.cbegin() + end,
                        [](const TextToken& token) { return isFunctionWord(token.folded); });
        (isFunction ? person.function : person.organisation) = inside;
        extend(person, end);
        m_at = end + 1;
        return true;
    }
    // ", Lead Expert for In Focus" up to the next sign that ends it.
    bool takeFunction(DraftPerson& person, bool mayBeAnything)
    {
        if (!isSign(u','))
            return false;
        const int begin = m_at + 1;
        int end = begin;
        int depth = 0;
        while (end < m_tokens.size()) {
            const TextToken& token = m_tokens[end];
            depth += token.isSign(u'(') ? 1 : token.isSign(u')') ? -1 : 0;
            const bool ends =
                token.isSign(u',') || token.isSign(u';') || token.isSign(u'.') || token.isSign(u':');
            if (depth < 0 || (depth == 0 && ends))
                break;
            ++end;
        }
        if (end == begin || m_tokens[begin].kind == TextToken::Sign)
            return false;
        constexpr int lookedAt = 4;
        const bool isFunction =
            std::any_of(m_tokens.cbegin() + begin, m_tokens.cbegin() + std::min(end, begin + lookedAt),
                        [](const TextToken& token) { return isFunctionWord(token.folded); });
        if (!isFunction && !mayBeAnything)
            return false;
        (isFunction ? person.function : person.organisation) = textOf(m_text, m_tokens, begin, end);
        extend(person, end - 1);
        m_at = end;
        return true;
    }
    // " of DG GROWTH"
    bool takeOf(DraftPerson& person)
    {
        static const QList<QStringList> of = wordList("of|from|от|von|aus|de");
        const int count = wordsAt(m_tokens, m_at, of);
        if (count == 0)
            return false;
        int end = m_at + count;
        const int begin = end;
        while (end < m_tokens.size() && end - begin < 5 && m_tokens[end].kind == TextToken::Word &&
               m_tokens[end].text.front().isUpper())
            ++end;
        if (end == begin)
            return false;
        person.organisation = textOf(m_text, m_tokens, begin, end);
        extend(person, end - 1);
        m_at = end;
        return true;
    }
    bool isSign(char16_t sign) const { return m_at < m_tokens.size() && m_tokens[m_at].isSign(sign); }
    bool atEnd() const { return m_at >= m_tokens.size(); }
    const QList<TextToken>& tokens() const { return m_tokens; }
    int at() const { return m_at; }
    void goTo(int at) { m_at = at; }

private:
    void extend(DraftPerson& person, int lastToken) const
    {
        person.evidence.place.length = m_from + m_tokens[lastToken].end() - person.evidence.place.from;
    }

    const QString& m_text;
    int m_line;
    int m_from;
    QList<TextToken> m_tokens;
    int m_at = 0;
};

const QList<QStringList>& andWords()
{
    static const QList<QStringList> words = wordList("and|&|und|et|y|e|и|with|sowie");
    return words;
}

// "(FR)" is a country: places are written so too.
bool isCountryCode(const QString& text)
{
    return text.size() == 2 && text == text.toUpper();
}

// What in front of a name says that it is a person's: "experts", "by", "Directors General".
struct Before
{
    bool isPerson = false;
    std::optional<Role> role = {};
};

Before before(const QList<TextToken>& tokens, int at)
{
    static const QList<QStringList> by = wordList("by|von|par|por|da|от|with|mit");
    Before found;
    constexpr int farthest = 3;
    for (int from = std::max(0, at - farthest); from < at; ++from) {
        const auto role = roleAt(tokens, from);
        if (role && role->endToken == at)
            return {true, role->what};
        if (from == at - 1 && (wordsAt(tokens, from, by) > 0 || isFunctionWord(tokens[from].folded)))
            found.isPerson = true;
    }
    return found;
}
} // namespace

bool isPersonName(const QString& text)
{
    PeopleReader reader(text, 0, 0);
    return reader.personAt(0).has_value() && reader.atEnd();
}

QList<DraftPerson> peopleOfList(const QString& text, int line, int from)
{
    QList<DraftPerson> people;
    PeopleReader reader(text, line, from);
    while (!reader.atEnd()) {
        std::optional<DraftPerson> person = reader.personAt(reader.at());
        if (!person)
            return {};
        person->evidence.sureness = Sureness::Guessed;
        if (reader.takeBrackets(*person))
            person->evidence.sureness = Sureness::Sure;
        // A comma: another person, or what this one does and where.
        for (int behind = 0; behind < 2 && reader.isSign(u','); ++behind) {
            const int comma = reader.at();
            const bool next = reader.personAt(comma + 1).has_value();
            reader.goTo(comma);
            if (next || !reader.takeFunction(*person, behind == 1 || person->organisation.isEmpty()))
                break;
        }
        people.append(*person);
        if (reader.atEnd())
            break;
        const int words = wordsAt(reader.tokens(), reader.at(), andWords());
        const bool separated =
            reader.isSign(u',') || reader.isSign(u';') || reader.isSign(u'/') || reader.isSign(u'&');
        if (words == 0 && !separated && !(reader.isSign(u'.') && reader.at() + 1 == reader.tokens().size()))
            return {};
        reader.goTo(reader.at() + std::max(words, 1));
        const int more = separated ? wordsAt(reader.tokens(), reader.at(), andWords()) : 0;
        reader.goTo(reader.at() + more);
    }
    return people;
}

QList<DraftPerson> peopleInProse(const QString& text, int line, int from)
{
    QList<DraftPerson> people;
    PeopleReader reader(text, line, from);
    const QList<TextToken>& tokens = reader.tokens();
    std::optional<Role> listRole; // "experts A and B" makes both experts
    int listEnd = -1;
    for (int at = 0; at < tokens.size();) {
        const bool hasTitle = isHonorific(tokens[at]);
        std::optional<DraftPerson> person =
            hasTitle || isNameWord(tokens[at]) ? reader.personAt(at) : std::nullopt;
        if (!person) {
            ++at;
            continue;
        }
        int behind = reader.at();
        Before said = before(tokens, at);
        const bool isListed = listEnd == at;
        if (isListed && !said.role)
            said = {true, listRole};
        bool isPerson = hasTitle || said.isPerson;
        const bool hasBrackets = reader.takeBrackets(*person);
        if (hasBrackets && isCountryCode(person->organisation) && !isPerson) {
            at = behind;
            continue;
        }
        isPerson = isPerson || hasBrackets;
        isPerson = (!hasBrackets && reader.takeFunction(*person, false)) || isPerson;
        isPerson = (!hasBrackets && person->function.isEmpty() && reader.takeOf(*person)) || isPerson;
        behind = std::max(behind, reader.at());
        if (isPerson) {
            person->role = said.role;
            person->evidence.sureness = hasTitle || said.role ? Sureness::Sure : Sureness::Guessed;
            people.append(*person);
            const int words = wordsAt(tokens, behind, andWords());
            const bool comma = behind < tokens.size() && tokens[behind].isSign(u',');
            listEnd = behind + (words > 0 ? words : comma ? 1 : -behind - 1);
            listRole = said.role;
        }
        at = std::max(behind, at + 1);
    }
    return people;
}
} // namespace convenor
