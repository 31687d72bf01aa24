// What the columns of a table of wishes hold.
#include "domain/planners/RoundPlanner.h"
#include "domain/Records.h"
#include "exchange/ChoiceWords.h"
#include "exchange/Preferences.h"
#include "exchange/Questionnaire.h"
#include "exchange/QuestionnaireColumns.h"
#include "exchange/TopicFinder.h"
#include "exchange/WishTable.h"

#include <QCoreApplication>

#include <algorithm>

namespace convenor {
namespace {
struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Preferences)
};

QString choiceField(int rank)
{
    return QStringLiteral("choice:%1").arg(rank);
}

Error unclear(const QString& sentence)
{
    return {ErrorKind::WrongFormat, {}, sentence};
}

QStringList topicsOf(const Plan& plan, Id round)
{
    constexpr qsizetype most = 20;
    QStringList topics;
    for (const Id group : groupsOfRound(plan, round).mid(0, most))
        topics << groupTitle(plan, group);
    return topics;
}

// One way to read the table, for one round.
struct Guess
{
    PreferenceColumns columns;
    int topics = 0; // how often the table names one
};

// Reads headers and cells of a sample.
class Guesser
{
public:
    Guesser(const SheetLook& look, const Plan& plan, Id round)
        : m_look(look), m_finder(plan, round), m_result{{round, 0, {}, {}}, 0}
    {
    }
    Guess guess();

private:
    QStringList fieldsOfHeader(const SourceRow& row) const;
    QStringList cellsOf(int column) const { return cellsBelow(m_look, m_result.columns.headerRow, column); }
    void takeListColumns();

    const SheetLook& m_look;
    TopicFinder m_finder;
    Guess m_result;
};

QStringList Guesser::fieldsOfHeader(const SourceRow& row) const
{
    QStringList fields;
    const QStringList people = fieldsOfHeaders(row.cells);
    for (qsizetype column = 0; column < row.cells.size(); ++column) {
        const QString header = row.cells.at(column).trimmed();
        const QString& who = people.at(column);
        const QString inner = bracketedText(header);
        QString field;
        Id group = 0;
        if (const int rank = choiceOfHeader(header)) {
            field = choiceField(rank);
        } else if (group = m_finder.findByTopic(inner.isEmpty() ? header : inner); group != 0) {
            // A person's own columns may begin as a topic does.
            field = inner.isEmpty() && tellsWho(who) ? who : QStringLiteral("topic:%1").arg(group);
        } else if (tellsWho(who)) {
            field = who;
        }
        if (fields.contains(field))
            field.clear(); // of two columns of one meaning the first is taken
        fields << field;
    }
    return fields;
}

// Columns that nothing but their cells tells of: most of them are topics.
void Guesser::takeListColumns()
{
    QStringList& fields = m_result.columns.fields;
    int last = 0;
    for (const QString& field : std::as_const(fields)) {
        if (field.startsWith(QLatin1String("choice:")))
            last = qMax(last, field.section(u':', 1).toInt());
    }
    for (int column = 0; column < fields.size(); ++column) {
        if (!fields.at(column).isEmpty())
            continue;
        const QStringList cells = cellsOf(column);
        const auto known = std::count_if(cells.cbegin(), cells.cend(), [this](const QString& cell) {
            bool isNumber = false;
            cell.toDouble(&isNumber);
            return !isNumber && !m_finder.findAll(cell).groups.isEmpty();
        });
        const bool asks = asksForChoices(m_result.columns.headers.value(column));
        if (known > 0 && (asks || known * 10 >= cells.size() * 6))
            fields[column] = choiceField(++last);
    }
}

Guess Guesser::guess()
{
    PreferenceColumns& columns = m_result.columns;
    const HeaderGuess header =
        guessHeader(m_look, [this](const SourceRow& row) { return fieldsOfHeader(row); });
    columns.headerRow = header.headerRow;
    columns.headers = header.headers;
    columns.fields = header.fields;
    for (const QString& field : std::as_const(columns.fields))
        m_result.topics += field.startsWith(QLatin1String("topic:")) ? 1 : 0;
    takeListColumns();
    if (columns.headerRow == 0) // no header that is known: the cells tell
        addPeopleFromCells(m_look, columns.fields);
    for (int column = 0; column < columns.fields.size(); ++column) {
        if (!columns.fields.at(column).startsWith(QLatin1String("choice:")))
            continue;
        for (const QString& cell : cellsOf(column))
            m_result.topics += int(m_finder.findAll(cell).groups.size());
    }
    return m_result;
}

// What the questionnaire says of its own columns.
QStringList fieldsOfQuestionnaire(const SheetLook& look, Id round)
{
    QStringList fields;
    for (const QString& field : look.guess.fields) {
        const AnswerField answer = answerField(field);
        if (answer.kind == AnswerField::Kind::Topic && answer.id == round)
            fields << choiceField(answer.rank);
        else
            fields << (tellsWho(field) ? field : QString());
    }
    return fields;
}

Guess guessFor(const SheetLook& look, const Plan& plan, Id round)
{
    if (!look.isQuestionnaire)
        return Guesser(look, plan, round).guess();
    Guess guess;
    guess.columns = {round, look.guess.headerRow, look.guess.headers, fieldsOfQuestionnaire(look, round)};
    guess.topics =
        int(std::count_if(guess.columns.fields.cbegin(), guess.columns.fields.cend(),
                          [](const QString& field) { return field.startsWith(QLatin1String("choice:")); }));
    return guess;
}
} // namespace

bool isPreferenceField(QStringView field)
{
    if (tellsWho(field))
        return true;
    const qsizetype colon = field.indexOf(u':');
    const QStringView kind = field.left(qMax(colon, 0));
    return (kind == u"choice" || kind == u"topic") && field.mid(colon + 1).toLongLong() > 0;
}

Result<Done> checkPreferences(const PreferenceColumns& columns, const Plan& plan)
{
    bool tells = false;
    bool chooses = false;
    for (const QString& field : columns.fields) {
        const bool isTopic = field.startsWith(QLatin1String("topic:"));
        const BreakoutGroup* group =
            isTopic ? plan.find<BreakoutGroup>(field.section(u':', 1).toLongLong()) : nullptr;
        if (isTopic && (!group || group->round != columns.round))
            return unclear(Texts::tr("“%1” is no group of “%2”")
                               .arg(field.section(u':', 1), roundTitle(plan, columns.round)));
        tells |= isCertainlyWho(field);
        chooses |= isTopic || field.startsWith(QLatin1String("choice:"));
    }
    if (!tells)
        return unclear(Texts::tr("no column holds a name or an e-mail address"));
    if (!chooses)
        return unclear(
            Texts::tr("no column holds choices of groups: columns such as “1st choice” with topics in "
                      "them, or one for each topic; the topics of “%1” are: %2")
                .arg(roundTitle(plan, columns.round),
                     topicsOf(plan, columns.round).join(QStringLiteral(", "))));
    return Done{};
}

Result<PreferenceColumns> guessPreferences(const SheetLook& look, const Plan& plan, Id round)
{
    QList<Id> rounds = round != 0 ? QList<Id>{round} : roundsInOrder(plan);
    rounds.removeIf([&plan](Id one) { return groupsOfRound(plan, one).isEmpty(); });
    if (rounds.isEmpty())
        return unclear(round == 0 ? Texts::tr("the workshop has no round with groups to choose from yet")
                                  : Texts::tr("the round has no groups to choose from yet"));
    Guess best;
    int ties = 0;
    for (const Id one : std::as_const(rounds)) {
        Guess guess = guessFor(look, plan, one);
        ties = best.columns.round == 0 || guess.topics > best.topics ? 0
               : guess.topics == best.topics                         ? ties + 1
                                                                     : ties;
        if (best.columns.round == 0 || guess.topics > best.topics)
            best = std::move(guess);
    }
    if (ties > 0) {
        QStringList titles;
        for (const Id one : std::as_const(rounds))
            titles << roundTitle(plan, one);
        return unclear(Texts::tr("it does not tell for which round the choices are; choose one of: %1")
                           .arg(titles.join(QStringLiteral(", "))));
    }
    const Result<Done> checked = checkPreferences(best.columns, plan);
    return checked ? Result<PreferenceColumns>(std::move(best.columns)) : checked.error();
}

QStringList preferenceLines(const PreferenceColumns& columns, const Plan& plan)
{
    QStringList lines{Texts::tr("Choices for: %1").arg(roundTitle(plan, columns.round))};
    lines << (columns.headerRow > 0 ? Texts::tr("Header: row %1").arg(columns.headerRow)
                                    : Texts::tr("Header: none"));
    for (int column = 0; column < columns.fields.size(); ++column) {
        const QString& field = columns.fields.at(column);
        if (field.isEmpty())
            continue;
        const Id number = field.section(u':', 1).toLongLong();
        const QString meaning = field.startsWith(QLatin1String("choice:"))
                                    ? Texts::tr("choice %1").arg(number)
                                : field.startsWith(QLatin1String("topic:"))
                                    ? Texts::tr("rank of “%1”").arg(groupTitle(plan, number))
                                    : importFieldName(field);
        lines << Texts::tr("Column %1: %2").arg(columnName(columns.headers, column), meaning);
    }
    return lines;
}
} // namespace convenor
