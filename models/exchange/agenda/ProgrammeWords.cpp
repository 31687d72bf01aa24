#include "exchange/agenda/ProgrammeWords.h"

#include "domain/Names.h"
#include "domain/planners/PeopleCell.h"

#include <QHash>

namespace convenor {
namespace {
template <typename T>
struct Words
{
    T what;
    QList<QStringList> list;
};

// The likelier first: "breakout groups" are groups, "working lunch" is a meal.
const QList<Words<ItemKind>>& kindWords()
{
    static const QList<Words<ItemKind>> words{
        {ItemKind::Helpdesk,
         wordList("helpdesk*|help desk|beratungsstunde|sprechstunde|консултации с експерт*|"
                  "guichet d * experts|хелпдеск|consultas individuales|sportello")},
        {ItemKind::Matchmaking,
         wordList("matchmaking|b2b|one to one meetings|bilateral meetings|двустранни срещи|"
                  "rencontres bilaterales|einzelgespräche|encuentros bilaterales|"
                  "incontri bilaterali")},
        {ItemKind::Market, wordList("market place|marketplace|marktplatz|place de marché|пазар на идеи|"
                                    "mercado de ideas|world café|info market")},
        {ItemKind::Groups,
         wordList(
             "working group*|small groups|breakout*|break-out*|break out*|discussion groups|arbeitsgruppe*|"
             "groupes de travail|groupe de travail|atelier*|работни групи|работа в групи|"
             "grupos de trabajo|gruppi di lavoro|workshops in groups|table discussions|kleingruppe*")},
        {ItemKind::Meal,
         wordList("lunch*|dinner|breakfast|buffet|banquet|обяд|вечеря|закуска|déjeuner|dîner|"
                  "petit-déjeuner|mittagessen|abendessen|mittagspause|mittagsimbiss|frühstück|almuerzo|"
                  "comida|cena|desayuno|pranzo|colazione|pause déjeuner")},
        {ItemKind::Break,
         wordList("coffee*|tea break|break|breaks|pause|pauses|kaffee*|kaffeepause|café|pause-café|"
                  "кафе*|кафе пауза|пауза|почивка|pausa*|intermission|comfort break|"
                  "descanso|refreshments")},
        {ItemKind::Questions,
         wordList("q & a|q&a|questions and answers|question and answer|questions & answers|"
                  "questions|въпроси*|fragen*|fragerunde|preguntas|ruegos y preguntas|domande*|"
                  "questions-réponses|questions réponses")},
        {ItemKind::Visit,
         wordList("site visit*|study visit*|guided tour*|field trip|company visit*|visit to|"
                  "visite de|visite guidée|visites|besichtigung|führung|betriebsbesuch|посещение*|"
                  "обиколка|visita*|excursion|walking tour|tour of")},
        {ItemKind::Panel,
         wordList("panel|panels|panel discussion*|podiumsdiskussion|podium|панел*|панелна дискусия|"
                  "mesa redonda|table ronde|tavola rotonda|round table|roundtable|кръгла маса|"
                  "runder tisch|panel de discusión")},
        {ItemKind::Discussion,
         wordList("discussion*|debate|dialogue|diskussion|débat|дискусия|обсъждане|debat|"
                  "coloquio|dibattito|discussione|exchange of views|aussprache")},
        {ItemKind::Parallel,
         wordList("parallel*|parallele*|паралелни|sessions parallèles|sesiones paralelas")},
    };
    return words;
}

// How long the words of the first kind that stands at a token are.
std::optional<WordsFound<ItemKind>> kindAt(const QList<TextToken>& tokens, int at)
{
    for (const Words<ItemKind>& kind : kindWords()) {
        if (const int count = wordsAt(tokens, at, kind.list); count > 0)
            return WordsFound<ItemKind>{kind.what, at, at + count};
    }
    return std::nullopt;
}

const QList<Words<Role>>& roleList()
{
    static const QList<Words<Role>> words{
        {Role::Keynote, wordList("keynote|keynotes|keynote speak*|keynote speech|основен лектор|hauptredner*|"
                                 "conférencier principal|ponente principal|relatore principale")},
        {Role::Panellist,
         wordList("panellist*|panelist*|panelists|panel members|панелист*|podiumsteilnehmer*|"
                  "panélistes|panelistas|podium|panel experts")},
        {Role::Moderator, wordList("moderator*|moderated by|moderation*|moderiert von|модератор*|модерира*|"
                                   "modérat*|modéré par|moderador*|modera|moderatore|moderatrice|animé par|"
                                   "facilitated and moderated by")},
        {Role::Chair,
         wordList("chair|chairs|chaired by|chairperson|chairman|chairwoman|vorsitz|leitung|председател|"
                  "président|présidence|presidente|presidencia|preside")},
        {Role::Facilitator,
         wordList("facilitator*|facilitated by|фасилитатор*|animateur*|animation|facilitador*|"
                  "facilitatore")},
        {Role::Rapporteur, wordList("rapporteur*|berichterstatter*|докладчик на група*|relator|relatrice")},
        {Role::Expert, wordList("expert|experts|thematic expert*|експерт*|experte|experten|expertin|experto*|"
                                "esperto|esperti")},
        {Role::Interpreter,
         wordList("interpreter*|преводач*|dolmetscher*|interprète*|intérprete*|interprete*")},
        {Role::Organiser, wordList("organiser|organizer|organisers|организатор*|organisateur*|organizador*")},
        {Role::Speaker,
         wordList(
             "speaker*|speech by|presented by|presentation by|introduced by|showcased by|delivered "
             "by|лектор*|"
             "говорител*|докладчик*|referent*|sprecher*|vortrag von|intervenant*|orateur*|oratrice|ponente*|"
             "orador*|relatore|relatori|interviene|intervengono|presenter*|contributor*|input by|"
             "präsentation von|présenté par|представя")},
    };
    return words;
}

bool isRomanOrNumber(const TextToken& token)
{
    if (token.kind == TextToken::Number)
        return token.length <= 2;
    if (token.kind != TextToken::Word || token.text.size() > 5)
        return false;
    if (token.text.size() == 1)
        return token.text.front().isUpper();
    for (const QChar c : token.text) {
        if (!QStringView(u"IVX").contains(c))
            return false;
    }
    return true;
}

int ordinalOf(const TextToken& token)
{
    static const QHash<QString, int> ordinals = [] {
        static const char* const names[] = {
            "first|first|erster|ersten|erste|premier|première|primer|primero|primo|prima|първи|първия|"
            "първият|one|един",
            "second|zweiter|zweiten|zweite|deuxième|second|seconde|segundo|secondo|втори|втория|вторият|two|"
            "две",
            "third|dritter|dritten|dritte|troisième|tercer|tercero|terzo|трети|третия|третият|three|три",
            "fourth|vierter|vierten|vierte|quatrième|cuarto|quarto|четвърти|четвъртия|four",
            "fifth|fünfter|fünften|fünfte|cinquième|quinto|пети|петия|five"};
        QHash<QString, int> all;
        for (int i = 0; i < int(std::size(names)); ++i) {
            for (const QString& name : QString::fromUtf8(names[i]).split(u'|'))
                all.insert(foldedName(name), i + 1);
        }
        return all;
    }();
    constexpr int mostDays = 31;
    if (token.kind == TextToken::Number)
        return token.length <= 2 && token.value >= 1 && token.value <= mostDays ? token.value : 0;
    static const QStringList roman{QStringLiteral("I"), QStringLiteral("II"), QStringLiteral("III"),
                                   QStringLiteral("IV"), QStringLiteral("V")};
    const int inRoman = int(roman.indexOf(token.text)) + 1;
    return inRoman > 0 ? inRoman : ordinals.value(token.folded);
}
} // namespace

std::optional<WordsFound<ItemKind>> kindIn(const QList<TextToken>& tokens)
{
    std::optional<WordsFound<ItemKind>> best;
    const auto rank = [](ItemKind kind) {
        for (qsizetype i = 0; i < kindWords().size(); ++i) {
            if (kindWords()[i].what == kind)
                return i;
        }
        return kindWords().size();
    };
    for (const WordsFound<ItemKind>& found : kindsIn(tokens)) {
        if (!best || rank(found.what) < rank(best->what))
            best = found;
    }
    return best;
}

QList<WordsFound<ItemKind>> kindsIn(const QList<TextToken>& tokens)
{
    QList<WordsFound<ItemKind>> kinds;
    for (int at = 0; at < tokens.size();) {
        if (const auto kind = kindAt(tokens, at)) {
            kinds.append(*kind);
            at = kind->endToken;
        } else {
            ++at;
        }
    }
    return kinds;
}

std::optional<PartHeading> partHeadingOf(const QString& line, const QList<TextToken>& tokens)
{
    static const QList<QStringList> words = wordList(
        "part|session|block|module|theme|teil|sitzung|sektion|partie|séance|volet|parte|sesión|sessione|"
        "част|сесия|модул|блок|bloque|blocco|modul|thematic session|plenary session");
    const int count = wordsAt(tokens, 0, words);
    if (count == 0 || count >= tokens.size() || !isRomanOrNumber(tokens[count]))
        return std::nullopt;
    int next = count + 1;
    const bool hasSign = next < tokens.size() &&
                         (tokens[next].isSign(u':') || tokens[next].isSign(u'.') || tokens[next].isDash());
    if (hasSign)
        ++next;
    else if (next < tokens.size() && tokens[next].text.front().isLower())
        return std::nullopt; // "Session 2 was followed by"
    return PartHeading{next < tokens.size() ? tokens[next].from : int(line.size())};
}

std::optional<WordsFound<int>> dayNumberIn(const QList<TextToken>& tokens)
{
    static const QList<QStringList> day = wordList("day|tag|jour|journée|día|giorno|giornata|ден|jornada");
    for (int at = 0; at < tokens.size(); ++at) {
        if (wordsAt(tokens, at, day) == 0)
            continue;
        if (at + 1 < tokens.size() && ordinalOf(tokens[at + 1]) > 0 && !tokens[at + 1].text.front().isLower())
            return WordsFound<int>{ordinalOf(tokens[at + 1]), at, at + 2};
        if (at > 0 && tokens[at - 1].kind == TextToken::Word && ordinalOf(tokens[at - 1]) > 0)
            return WordsFound<int>{ordinalOf(tokens[at - 1]), at - 1, at + 1};
    }
    return std::nullopt;
}

std::optional<WordsFound<Role>> roleAt(const QList<TextToken>& tokens, int at)
{
    std::optional<WordsFound<Role>> best;
    for (const Words<Role>& role : roleList()) {
        const int count = wordsAt(tokens, at, role.list);
        if (count > 0 && (!best || count > best->endToken - at))
            best = WordsFound<Role>{role.what, at, at + count};
    }
    return best;
}

int roomAt(const QList<TextToken>& tokens, int at)
{
    static const QList<QStringList> words = wordList(
        "room|hall|auditorium|salle|saal|raum|sala|зала|stage|amphitheatre|aula|auditorio|meeting room|"
        "conference room|seminarraum|sitzungssaal|plenary hall|конферентна зала|aud");
    const int count = wordsAt(tokens, at, words);
    if (count == 0 || at + count >= tokens.size())
        return 0;
    const TextToken& name = tokens[at + count];
    const bool isName =
        name.kind == TextToken::Number || (name.kind == TextToken::Word && name.text.front().isUpper());
    if (!isName)
        return 0;
    int end = at + count + 1;
    const bool hasNumber = end < tokens.size() && tokens[end].kind == TextToken::Number &&
                           name.kind == TextToken::Word && tokens[end].length <= 3;
    const bool isDotted = end + 1 < tokens.size() && (tokens[end].isSign(u'.') || tokens[end].isDash()) &&
                          tokens[end].isGlued && tokens[end + 1].isGlued &&
                          tokens[end + 1].kind != TextToken::Sign;
    return isDotted ? end + 2 - at : hasNumber ? end + 1 - at : end - at;
}

bool saysOnline(const QList<TextToken>& tokens)
{
    static const QList<QStringList> words =
        wordList("online|webinar|zoom|ms teams|microsoft teams|virtual|онлайн|en ligne|en línea|уебинар");
    for (int at = 0; at < tokens.size(); ++at) {
        if (wordsAt(tokens, at, words) > 0)
            return true;
    }
    return false;
}

std::optional<ProgrammeColumn> columnOfHeader(const QString& header)
{
    using Column = ProgrammeColumn;
    static const QHash<QString, Column> known = [] {
        static const std::pair<Column, const char*> names[] = {
            {Column::Day, "day|date|tag|datum|jour|día|fecha|giorno|data|ден|дата"},
            {Column::Time, "time|times|hour|hours|schedule|uhrzeit|zeit|heure|horaire|hora|horario|ora|"
                           "orario|час|часове|time slot|slot|when|време|cet|timing"},
            {Column::Start, "start|begin|from|start time|starts|starts "
                            "at|beginn|von|début|inicio|inizio|начало|от|de|dalle"},
            {Column::End, "end|to|until|end time|ends|ends at|ende|bis|fin|fine|край|до|à|alle"},
            {Column::Minutes, "minutes|min|duration|length|dauer|durée|duración|durata|минути|"
                              "продължителност|mins|duration min|minuten"},
            {Column::Title,
             "title|activity|session|item|programme|program|agenda|topic|what|event|subject|titel|thema|"
             "programm|titre|thème|activité|programa|título|actividad|tema|titolo|attività|argomento|"
             "заглавие|тема|дейност|програма|content|inhalt|contenu|session title|talk"},
            {Column::Abstract, "description|abstract|details|notes|beschreibung|описание|descripción|"
                               "descrizione|summary|comments"},
            {Column::People,
             "speaker|speakers|who|presenter|presenters|people|name|names|referent|referenten|referentin|"
             "redner|sprecher|intervenant|intervenants|orateur|ponente|ponentes|relatore|relatori|лектор|"
             "лектори|говорител|участници|speaker s|experts|responsible|person|contributors|lead"},
            {Column::Moderator,
             "moderator|moderators|moderation|chair|модератор|modérateur|moderador|moderatore|facilitator"},
            {Column::Organisation, "organisation|organization|institution|affiliation|company|организация|"
                                   "firma|organisation company|organización|organizzazione|organisme"},
            {Column::Room, "room|venue|location|place|where|hall|raum|saal|ort|salle|lieu|sala|lugar|luogo|"
                           "aula|зала|място|стая"},
            {Column::Kind, "kind|type|format|art|тип|вид|tipo|session type"},
            {Column::Part, "part|block|section|teil|част|partie|parte"},
        };
        QHash<QString, Column> all;
        for (const auto& [column, list] : names) {
            for (const QString& name : QString::fromUtf8(list).split(u'|'))
                all.insert(foldedName(name), column);
        }
        return all;
    }();
    // The columns of our own agenda files, in the language of the program.
    const QString folded = foldedName(header);
    const auto found = known.constFind(folded);
    return found != known.cend() ? std::optional(*found) : std::nullopt;
}
} // namespace convenor
