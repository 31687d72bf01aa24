// What the columns of a table of requests hold.
#include "domain/planners/HelpdeskPlanner.h"
#include "domain/planners/PeopleCell.h"
#include "domain/Records.h"
#include "exchange/ChoiceWords.h"
#include "exchange/ExpertFinder.h"
#include "exchange/QuestionnaireColumns.h"
#include "exchange/Requests.h"
#include "exchange/RequestWords.h"
#include "exchange/WishTable.h"

#include <QCoreApplication>

#include <algorithm>

namespace convenor {
namespace {
struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Requests)
};

constexpr const char* plainFields[] = {"other",  "topic",    "knows", "time",   "earliest",
                                       "latest", "priority", "asked", "during", "answer"};
constexpr QLatin1String wishKind("wish:");
constexpr QLatin1String withKind("with:");

Error unclear(const QString& sentence)
{
    return {ErrorKind::WrongFormat, {}, sentence};
}

bool isPlain(QStringView field)
{
    return std::any_of(std::begin(plainFields), std::end(plainFields),
                       [field](const char* known) { return field == QLatin1String(known); });
}

// "wish:2" -> 2 for wishKind; 0 for others.
Id numberOf(const QString& field, QLatin1String kind)
{
    return field.startsWith(kind) ? qMax<Id>(field.mid(kind.size()).toLongLong(), 0) : 0;
}

bool isAnswerOf(const QString& field, Id helpdesk)
{
    const AnswerField answer = answerField(field);
    return (answer.kind == AnswerField::Kind::Expert || answer.kind == AnswerField::Kind::About) &&
           answer.id == helpdesk;
}

// One way to read the table, for one helpdesk.
struct Guess
{
    RequestColumns columns;
    int hits = 0; // how much of the table speaks of this helpdesk
};

// Reads headers and cells of a sample.
class Guesser
{
public:
    Guesser(const SheetLook& look, const Plan& plan, Id helpdesk, const PersonFinder& people)
        : m_look(look), m_people(people), m_experts(plan, helpdesk, people),
          m_matching(isMatchmaking(plan, helpdesk))
    {
        m_result.columns.helpdesk = helpdesk;
    }
    Guess guess();

private:
    QStringList fieldsOfHeader(const SourceRow& row) const;
    // `who`: what it says of people.
    QString fieldOf(const QString& header, const QString& who) const;
    void takeListColumns();
    void count();

    const SheetLook& m_look;
    const PersonFinder& m_people;
    ExpertFinder m_experts;
    bool m_matching;
    Guess m_result;
};

QString Guesser::fieldOf(const QString& header, const QString& who) const
{
    const QString inner = bracketedText(header);
    if (const Id expert = m_experts.findByName(inner.isEmpty() ? header : inner))
        return QStringLiteral("with:%1").arg(expert);
    if (isCertainlyWho(who) && requestFieldOfHeader(header, m_matching).isEmpty())
        return who;
    if (const QString field = requestFieldOfHeader(header, m_matching); !field.isEmpty())
        return field;
    return tellsWho(who) ? who : QString();
}

QStringList Guesser::fieldsOfHeader(const SourceRow& row) const
{
    QStringList fields;
    const QStringList people = fieldsOfHeaders(row.cells);
    for (qsizetype column = 0; column < row.cells.size(); ++column) {
        QString field = fieldOf(row.cells.at(column).trimmed(), people.at(column));
        Id rank = numberOf(field, wishKind);
        while (rank > 0 && fields.contains(field)) // asked again: a further wish
            field = QStringLiteral("wish:%1").arg(++rank);
        if (fields.contains(field))
            field.clear(); // of two columns of one meaning the first is taken
        fields << field;
    }
    return fields;
}

// Columns that nothing but their cells tells of: most of them name experts.
void Guesser::takeListColumns()
{
    QStringList& fields = m_result.columns.fields;
    int last = 0;
    for (const QString& field : std::as_const(fields))
        last = qMax(last, int(numberOf(field, wishKind)));
    for (int column = 0; column < fields.size(); ++column) {
        if (!fields.at(column).isEmpty())
            continue;
        const QStringList cells = cellsBelow(m_look, m_result.columns.headerRow, column);
        const auto known = std::count_if(cells.cbegin(), cells.cend(), [this](const QString& cell) {
            const ExpertFinder::Found found = m_experts.findAll(cell);
            return !found.experts.isEmpty() && found.unknown.isEmpty();
        });
        if (known > 0 && known * 10 >= cells.size() * 6)
            fields[column] = QStringLiteral("wish:%1").arg(++last);
    }
}

// An expert named counts more than a person: a matchmaking knows them all.
void Guesser::count()
{
    const QStringList& fields = m_result.columns.fields;
    for (int column = 0; column < fields.size(); ++column) {
        m_result.hits += numberOf(fields.at(column), withKind) > 0 ? 3 : 0;
        if (numberOf(fields.at(column), wishKind) == 0)
            continue;
        ++m_result.hits;
        for (const QString& cell : cellsBelow(m_look, m_result.columns.headerRow, column)) {
            if (m_matching)
                m_result.hits += m_people.find(personOfText(cell)).person != 0 ? 2 : 0;
            else
                m_result.hits += m_experts.findAll(cell).experts.isEmpty() ? 0 : 3;
        }
    }
}

Guess Guesser::guess()
{
    RequestColumns& columns = m_result.columns;
    const HeaderGuess header =
        guessHeader(m_look, [this](const SourceRow& row) { return fieldsOfHeader(row); });
    columns.headerRow = header.headerRow;
    columns.headers = header.headers;
    columns.fields = header.fields;
    if (!m_matching) // first: experts have names as those who ask have
        takeListColumns();
    if (columns.headerRow == 0)
        addPeopleFromCells(m_look, columns.fields);
    count();
    return m_result;
}

// A questionnaire says itself what its columns are.
Guess guessFor(const SheetLook& look, const Plan& plan, Id helpdesk, const PersonFinder& people)
{
    if (!look.isQuestionnaire)
        return Guesser(look, plan, helpdesk, people).guess();
    Guess guess;
    guess.columns = {helpdesk, look.guess.headerRow, look.guess.headers, {}};
    for (const QString& field : look.guess.fields) {
        const bool answers = isAnswerOf(field, helpdesk);
        guess.hits += answers ? 1 : 0;
        guess.columns.fields << (answers || tellsWho(field) ? field : QString());
    }
    return guess;
}

// What a person reads for a field that is none of a person's.
QString meaningOf(const QString& field, const RequestColumns& columns, const Plan& plan)
{
    if (const Id rank = numberOf(field, wishKind))
        return isMatchmaking(plan, columns.helpdesk) ? Texts::tr("whom to meet, choice %1").arg(rank)
                                                     : Texts::tr("wished expert %1").arg(rank);
    if (const Id id = numberOf(field, withKind)) {
        const HelpdeskExpert* expert = plan.find<HelpdeskExpert>(id);
        const Person* person = expert ? plan.find<Person>(expert->person) : nullptr;
        return Texts::tr("tick or rank for %1").arg(person ? wordsShown(fullName(*person)) : QString());
    }
    const std::pair<const char*, QString> names[] = {
        {"other", Texts::tr("whether another expert will do")},
        {"topic", Texts::tr("topic or question")},
        {"knows", Texts::tr("what the expert must know")},
        {"time", Texts::tr("when they can come")},
        {"earliest", Texts::tr("not before")},
        {"latest", Texts::tr("not after")},
        {"priority", Texts::tr("priority, higher first")},
        {"asked", Texts::tr("when the request came")},
        {"during", Texts::tr("may be during own sessions")},
        {"answer", Texts::tr("answer to the request")},
    };
    for (const auto& [known, name] : names) {
        if (field == QLatin1String(known))
            return name;
    }
    const AnswerField answer = answerField(field);
    if (answer.kind == AnswerField::Kind::Expert)
        return Texts::tr("wished expert %1").arg(answer.rank);
    return answer.kind == AnswerField::Kind::About ? Texts::tr("topic or question") : importFieldName(field);
}
} // namespace

bool isRequestField(QStringView field)
{
    const QString text = field.toString();
    return tellsWho(field) || isPlain(field) || numberOf(text, wishKind) > 0 ||
           numberOf(text, withKind) > 0 || isAnswerOf(text, answerField(field).id);
}

QStringList requestFields()
{
    QStringList fields{QStringLiteral("wish:N"), QStringLiteral("with:EXPERT-ID")};
    for (const char* field : plainFields)
        fields << QString::fromLatin1(field);
    for (const char* field : {"full_name", "given_name", "family_name", "email", "organisation", "id"})
        fields << QString::fromLatin1(field);
    return fields;
}

Result<Done> checkRequests(const RequestColumns& columns, const Plan& plan)
{
    if (!plan.find<Helpdesk>(columns.helpdesk))
        return unclear(Texts::tr("the workshop has no such helpdesk"));
    const bool matching = isMatchmaking(plan, columns.helpdesk);
    const QString title = helpdeskTitle(plan, columns.helpdesk);
    bool tells = false;
    bool wants = false;
    for (const QString& field : columns.fields) {
        const Id expert = numberOf(field, withKind);
        const HelpdeskExpert* known = plan.find<HelpdeskExpert>(expert);
        if (expert != 0 && (!known || known->helpdesk != columns.helpdesk))
            return unclear(Texts::tr("“%1” is no expert of “%2”").arg(QString::number(expert), title));
        tells |= isCertainlyWho(field);
        const bool wishes = numberOf(field, wishKind) > 0;
        wants |= wishes || (!matching && (expert != 0 || field == u"topic" || field == u"knows" ||
                                          isAnswerOf(field, columns.helpdesk)));
    }
    if (!tells)
        return unclear(Texts::tr("no column holds a name or an e-mail address of those who ask"));
    if (!wants && matching)
        return unclear(
            Texts::tr("no column says whom people want to meet at “%1”: a column such as “Partner” "
                      "with names or e-mail addresses")
                .arg(title));
    if (!wants)
        return unclear(Texts::tr("no column says what people want at “%1”: columns such as “Expert 1” with "
                                 "names, one for each expert with ticks, or “Question”")
                           .arg(title));
    return Done{};
}

Result<RequestColumns> guessRequests(const SheetLook& look, const Plan& plan, Id helpdesk)
{
    const QList<Id> helpdesks = helpdesk != 0 ? QList<Id>{helpdesk} : helpdesksInOrder(plan, Timing(plan));
    if (helpdesks.isEmpty())
        return unclear(Texts::tr("the workshop has no helpdesk yet: make one from an item of the agenda"));
    const PersonFinder people(plan);
    Guess best;
    int ties = 0;
    for (const Id one : helpdesks) {
        Guess guess = guessFor(look, plan, one, people);
        const bool isFirst = best.columns.helpdesk == 0;
        ties = isFirst || guess.hits > best.hits ? 0 : guess.hits == best.hits ? ties + 1 : ties;
        if (isFirst || guess.hits > best.hits)
            best = std::move(guess);
    }
    if (ties > 0) {
        QStringList titles;
        for (const Id one : helpdesks)
            titles << helpdeskTitle(plan, one);
        return unclear(Texts::tr("it does not tell for which helpdesk the requests are; choose one of: %1")
                           .arg(titles.join(QStringLiteral(", "))));
    }
    const Result<Done> checked = checkRequests(best.columns, plan);
    return checked ? Result<RequestColumns>(std::move(best.columns)) : checked.error();
}

QStringList requestLines(const RequestColumns& columns, const Plan& plan)
{
    QStringList lines{Texts::tr("Requests for: %1").arg(helpdeskTitle(plan, columns.helpdesk))};
    lines << (columns.headerRow > 0 ? Texts::tr("Header: row %1").arg(columns.headerRow)
                                    : Texts::tr("Header: none"));
    QStringList unused;
    for (int column = 0; column < columns.fields.size(); ++column) {
        const QString& field = columns.fields.at(column);
        const QString name = columnName(columns.headers, column);
        if (!field.isEmpty())
            lines << Texts::tr("Column %1: %2").arg(name, meaningOf(field, columns, plan));
        else if (columns.headerRow == 0 || !columns.headers.value(column).isEmpty())
            unused << name;
    }
    return unused.isEmpty() ? lines : lines << sentenceOfLeftOut(unused);
}
} // namespace convenor
