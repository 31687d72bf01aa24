#include "exchange/ChoiceWords.h"

#include "domain/planners/PeopleCell.h"
#include "exchange/PeopleWords.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace convenor {
namespace {
constexpr int mostRanks = 20;

// Beginnings of words for first, second ... as foldedName has them.
constexpr const char* ordinals[] = {
    "first|prim|prem|erst|pierwsz|първ|основн", "second|deuxi|zweit|segund|drug|втор",
    "third|troisi|dritt|tercer|terz|trzec|трет", "fourth|quatri|viert|cuart|quart|czwart|четвърт",
    "fifth|cinqui|funft|quint|piat|пети|пета|пето"};

// Parts of words for a choice.
constexpr const char* choices =
    "choice|prefer|wish|option|priorit|избор|предпоч|желан|приоритет|опци|choix|souhait|voeu|wahl|"
    "wunsch|praferenz|prioritat|elecc|opcion|prioridad|scelt|priorytet|wybor|opcj|zyczen";
// The same of what asks for several at once.
constexpr const char* severalChoices = "rank|choose|topics|groups|interest|подред|изберете|теми|групи|класир|"
                                       "classe|choisi|sujets|themen|gruppen|wahlen|temas|grupos|elija|temi|"
                                       "gruppi|scegli|tematy|grupy|wybierz";

QStringList listOf(const char* words)
{
    return QString::fromUtf8(words).split(u'|');
}

QStringList foldedWords(const QString& text)
{
    return foldedName(text).split(u' ', Qt::SkipEmptyParts);
}

// "2", "2nd", "2-ри", "2ème"; 0 for none.
int numberOfWord(const QString& word)
{
    static const QRegularExpression number(QStringLiteral("^(\\d{1,2})\\p{L}{0,4}$"));
    const QRegularExpressionMatch match = number.match(word);
    const int value = match.hasMatch() ? match.captured(1).toInt() : 0;
    return value <= mostRanks ? value : 0;
}

int ordinalOf(const QString& word)
{
    if (const int number = numberOfWord(word))
        return number;
    static const QList<QStringList> known = [] {
        QList<QStringList> all;
        for (const char* words : ordinals)
            all << listOf(words);
        return all;
    }();
    for (qsizetype i = 0; i < known.size(); ++i) {
        for (const QString& beginning : known.at(i)) {
            if (word.startsWith(beginning))
                return int(i) + 1;
        }
    }
    return 0;
}

bool holdsOne(const QStringList& words, const QStringList& parts)
{
    return std::any_of(words.cbegin(), words.cend(), [&parts](const QString& word) {
        return std::any_of(parts.cbegin(), parts.cend(),
                           [&word](const QString& part) { return word.contains(part); });
    });
}

// Of words that ask for a choice; 0 when they do not, or tell no rank.
int rankOfWords(const QStringList& words)
{
    static const QStringList parts = listOf(choices);
    if (!holdsOne(words, parts))
        return 0;
    for (const QString& word : words) {
        if (const int rank = ordinalOf(word))
            return rank;
    }
    return 0;
}
} // namespace

QString bracketedText(const QString& header)
{
    const QString text = header.trimmed();
    const qsizetype open = text.lastIndexOf(u'[');
    return open >= 0 && text.endsWith(u']') ? text.mid(open + 1).chopped(1).trimmed() : QString();
}

int choiceOfHeader(const QString& header)
{
    constexpr qsizetype longest = 300; // more is no header
    if (header.size() > longest)
        return 0;
    for (const QString& text : {bracketedText(header), header}) {
        const QStringList words = foldedWords(text);
        if (words.isEmpty())
            continue;
        if (const int rank = rankOfWords(words); rank > 0)
            return rank;
        // "1st", "2nd" and nothing else; a bare number may be anything.
        if (words.size() == 1 && !words.constFirst().back().isDigit() && numberOfWord(words.constFirst()) > 0)
            return numberOfWord(words.constFirst());
    }
    return 0;
}

bool asksForChoices(const QString& header)
{
    const QStringList words = foldedWords(header);
    return holdsOne(words, listOf(choices)) || holdsOne(words, listOf(severalChoices));
}

std::optional<Rank> rankFromCell(const QString& cell)
{
    const QString text = cell.simplified();
    if (text.isEmpty())
        return std::nullopt;
    if (text == u"-" || text == u"–" || text == u"—" || text == u"0")
        return Rank{};
    if (QStringView(u"✓✔☑☒✗✘✕×").contains(text.at(0)) && text.size() <= 2) {
        const bool refuses = text.at(0) == u'✗' || text.at(0) == u'✘';
        return refuses ? Rank{} : Rank{1, true};
    }
    const QStringList words = foldedWords(text);
    constexpr qsizetype mostWords = 4; // "my first choice"
    if (!words.isEmpty() && words.size() <= mostWords) {
        for (const QString& word : words) {
            if (const int rank = ordinalOf(word))
                return Rank{rank, false};
        }
    }
    const std::optional<Consent> answer = consentFromCell(text);
    if (answer && *answer != Consent::Unknown)
        return *answer == Consent::Yes ? Rank{1, true} : Rank{};
    return std::nullopt;
}
} // namespace convenor
