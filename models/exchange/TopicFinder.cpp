#include "exchange/TopicFinder.h"

#include "domain/planners/PeopleCell.h"
#include "domain/planners/RoundPlanner.h"
#include "domain/Records.h"
#include "domain/Translations.h"
#include "exchange/QuestionnaireColumns.h"

#include <QRegularExpression>
#include <QSet>

namespace convenor {
namespace {
// Stands for a name that several groups have: it tells none.
constexpr Id several = -1;
constexpr qsizetype leastLetters = 3; // of a beginning that counts

QString asWritten(const QString& text)
{
    return text.simplified().toCaseFolded();
}

// Words before the number of a group, folded.
const QSet<QString>& groupWords()
{
    static const QSet<QString> words{"group",         "table",        "topic",  "workshop", "session",
                                     "option",        "no",           "number", "nr",       "група",
                                     "маса",          "тема",         "номер",  "groupe",   "sujet",
                                     "theme",         "atelier",      "gruppe", "tisch",    "thema",
                                     "grupo",         "mesa",         "tema",   "taller",   "gruppo",
                                     "tavolo",        "grupa",        "stol",   "temat",    "breakout group",
                                     "working group", "работна група"};
    return words;
}

Id known(const QHash<QString, Id>& names, const QString& name)
{
    return qMax(names.value(name), Id(0));
}
} // namespace

TopicFinder::TopicFinder(const Plan& plan, Id round) : m_groups(groupsOfRound(plan, round))
{
    for (const QString& language : QStringList{QString()} + furtherLanguagesOf(plan.workshop())) {
        for (const AnswerChoice& choice : topicChoices(plan, round, language)) {
            add(m_exact, asWritten(choice.text), choice.id);
            add(m_folded, foldedName(choice.text), choice.id);
        }
    }
    for (const Id id : std::as_const(m_groups)) {
        const BreakoutGroup& group = *plan.find<BreakoutGroup>(id);
        // Two groups of one topic tell nobody apart by it.
        add(m_exact, asWritten(group.topic), id);
        add(m_folded, foldedName(group.topic), id);
        add(m_places, foldedName(group.place), id);
    }
}

void TopicFinder::add(QHash<QString, Id>& names, const QString& name, Id group)
{
    if (name.isEmpty())
        return;
    Id& kept = names[name];
    kept = kept == 0 || kept == group ? group : several;
}

Id TopicFinder::byBeginning(const QString& folded) const
{
    if (folded.size() < leastLetters)
        return 0;
    Id begins = 0;         // a topic that the text begins
    Id begun = 0;          // a topic that begins the text,
    qsizetype longest = 0; // the longest
    for (auto topic = m_folded.cbegin(); topic != m_folded.cend(); ++topic) {
        if (topic.key().startsWith(folded))
            begins = begins == 0 || begins == topic.value() ? topic.value() : several;
        if (topic.key().size() >= leastLetters && topic.key().size() > longest &&
            folded.startsWith(topic.key() + u' ')) {
            begun = topic.value();
            longest = topic.key().size();
        }
    }
    return qMax(begins != 0 ? begins : begun, Id(0));
}

Id TopicFinder::findByTopic(const QString& text) const
{
    if (const Id id = known(m_exact, asWritten(text)))
        return id;
    const QString folded = foldedName(text);
    if (const Id id = known(m_folded, folded))
        return id;
    // Nobody can tell which of two groups with this very topic is meant.
    return m_folded.contains(folded) ? 0 : byBeginning(folded);
}

Id TopicFinder::byNumber(const QString& text) const
{
    static const QRegularExpression numbered(
        QStringLiteral("^(?<word>\\D*?)#?(?<number>\\d{1,3})(?:\\s*[.):\\-–—·]\\s*|\\s+|$)(?<rest>.*)$"),
        QRegularExpression::DotMatchesEverythingOption);
    const QRegularExpressionMatch match = numbered.match(text.simplified());
    if (!match.hasMatch())
        return 0;
    const QString word = match.captured(u"word").simplified();
    if (!word.isEmpty() && !groupWords().contains(foldedName(word)))
        return 0;
    // "3. Skills": the topic tells, and a topic that is not there is not group 3.
    if (const QString rest = match.captured(u"rest"); !rest.isEmpty())
        return findByTopic(rest);
    return m_groups.value(match.captured(u"number").toInt() - 1);
}

Id TopicFinder::find(const QString& text) const
{
    if (const Id id = findByTopic(text))
        return id;
    if (const Id id = known(m_places, foldedName(text)))
        return id;
    return byNumber(text);
}

// Of parts that were cut in the middle of a topic the most that are one topic count as one.
TopicFinder::Found TopicFinder::findParts(const QStringList& parts, const QString& glue) const
{
    constexpr qsizetype mostPieces = 6; // of one topic
    Found found;
    for (qsizetype i = 0; i < parts.size();) {
        Id group = 0;
        qsizetype taken = 1;
        for (qsizetype pieces = qMin(mostPieces, parts.size() - i); pieces >= 1 && group == 0; --pieces) {
            const QString joined = parts.mid(i, pieces).join(glue).trimmed();
            group = pieces == 1 ? find(joined) : known(m_folded, foldedName(joined));
            taken = pieces;
        }
        if (group == 0 && !parts.at(i).trimmed().isEmpty())
            found.unknown << parts.at(i).trimmed();
        else if (group != 0 && !found.groups.contains(group))
            found.groups << group;
        i += taken;
    }
    return found;
}

TopicFinder::Found TopicFinder::findAll(const QString& cell) const
{
    const QString text = cell.trimmed();
    if (text.isEmpty())
        return {};
    if (const Id whole = known(m_exact, asWritten(text)))
        return {{whole}, {}};
    for (const QChar separator : {u';', u'\n', u','}) {
        if (!text.contains(separator))
            continue;
        Found parts = findParts(text.split(separator), QString(separator));
        // Where nothing was understood the separator is a part of the answer.
        if (!parts.groups.isEmpty() && (parts.groups.size() > 1 || parts.unknown.isEmpty()))
            return parts;
    }
    if (const Id whole = find(text))
        return {{whole}, {}};
    return {{}, {text}};
}
} // namespace convenor
