#include "exchange/RequestRow.h"

#include "domain/planners/HelpdeskPlanner.h"
#include "domain/planners/PeopleCell.h"
#include "domain/Records.h"
#include "exchange/ChoiceWords.h"
#include "exchange/PeopleWords.h"
#include "exchange/Questionnaire.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace convenor {
namespace {
struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Requests)
};

constexpr qsizetype mostWished = 3; // experts of one request
constexpr int minutesOfDay = 24 * 60;
} // namespace

RequestCells::RequestCells(const Plan& plan, Id helpdesk, const RowOwner& people)
    : m_plan(plan), m_people(people), m_experts(plan, helpdesk, people.people()),
      m_matching(isMatchmaking(plan, helpdesk)), m_expertCount(int(expertsOf(plan, helpdesk).size()))
{
    for (const Person& person : plan.all<Person>()) {
        const QString organisation = foldedName(person.organisation);
        if (!m_matching || organisation.isEmpty())
            continue;
        Id& only = m_organisations[organisation];
        only = only == 0 ? person.id : -1;
    }
    const Helpdesk* desk = plan.find<Helpdesk>(helpdesk);
    m_meetingMinutes = desk ? desk->meetingMinutes : 0;
    const Timing timing(plan);
    if (const ItemTime* time = desk ? timing.find(desk->agendaItem) : nullptr) {
        m_start = time->start;
        m_end = time->end;
    }
}

// By name, address, or as the only one of an organisation.
Id RequestCells::partnerOf(const QString& text) const
{
    const PersonRow row = personOfText(text);
    if (row.isNameTooLong() || (!row.hasName() && row.person.email.isEmpty()))
        return 0;
    if (const Id person = m_people.people().find(row).person)
        return person;
    return qMax(m_organisations.value(foldedName(text)), Id(0));
}

void RequestCells::takeWish(const RowAnswer& cell, QList<Wish>& wishes, RequestRow& row) const
{
    Wish wish;
    wish.rank = int(qMin<qint64>(cell.field.section(u':', 1).toLongLong(), 1000));
    if (isNoWish(cell.text))
        return;
    row.wishesTold = true;
    const auto unknown = [&row](const QString& text, const QString& sentence) {
        row.problems << sentence.arg(wordsShown(text));
    };
    if (!m_matching) {
        wish.found = m_experts.findAll(cell.text);
        for (const QString& text : std::as_const(wish.found.unknown))
            unknown(text, Texts::tr("“%1” is no expert of this helpdesk; it was left out."));
        wishes << wish;
        return;
    }
    static const QRegularExpression marks(QStringLiteral("[;\\n]"));
    for (const QString& part : cell.text.split(marks, Qt::SkipEmptyParts)) {
        QStringList names = part.split(u',');
        const bool isList = std::all_of(names.cbegin(), names.cend(),
                                        [this](const QString& name) { return partnerOf(name) != 0; });
        if (!isList) // "Novo Guerrero, Antonio"
            names = {part};
        for (const QString& name : std::as_const(names)) {
            if (const Id partner = partnerOf(name))
                wish.partners << partner;
            else if (!name.trimmed().isEmpty())
                unknown(name, Texts::tr("“%1” is nobody of the workshop for certain, so nobody to be met; "
                                        "write the e-mail address. It was left out."));
        }
    }
    wishes << wish;
}

// Yes or no, or further names: they come behind all others.
void RequestCells::takeOtherExpert(const RowAnswer& cell, QList<Wish>& wishes, RequestRow& row) const
{
    constexpr int last = 1000;
    const std::optional<Consent> answer = consentFromCell(cell.text);
    if (m_matching || !answer || *answer == Consent::Unknown) {
        RowAnswer names = cell;
        names.field = QStringLiteral("wish:%1").arg(last);
        takeWish(names, wishes, row);
        return;
    }
    Wish wish;
    wish.rank = last;
    wish.found.any = *answer == Consent::Yes;
    wishes << wish;
}

void RequestCells::takeTick(const RowAnswer& cell, QList<Wish>& wishes, RequestRow& row) const
{
    const std::optional<Rank> rank = rankFromCell(cell.text);
    if (!rank) {
        row.problems << Texts::tr("“%1” is no tick and no rank; it was left out.").arg(wordsShown(cell.text));
        return;
    }
    if (rank->rank == 0)
        return;
    row.wishesTold = true;
    Wish wish;
    wish.rank = rank->rank;
    wish.found.experts << cell.field.section(u':', 1).toLongLong();
    wishes << wish;
}

void RequestCells::takeTime(const RowAnswer& cell, RequestRow& row) const
{
    const TimeColumn column = cell.field == u"earliest" ? TimeColumn::Earliest
                              : cell.field == u"latest" ? TimeColumn::Latest
                                                        : TimeColumn::When;
    const std::optional<TimeWish> wish = timeWishFromCell(cell.text, column, m_meetingMinutes);
    if (!wish) {
        row.problems << Texts::tr("“%1” is no time such as “not before 11:50”; it was left out.")
                            .arg(wordsShown(cell.text));
        return;
    }
    row.time.earliest = wish->earliest ? wish->earliest : row.time.earliest;
    row.time.latest = wish->latest ? wish->latest : row.time.latest;
}

// What none of the experts is known to know becomes the topic: a request that nobody suits is never served.
void RequestCells::takeKnows(const QString& text, RequestRow& row) const
{
    const QString topic = m_experts.topicOf(text);
    row.asks = true;
    row.knows = topic.isEmpty() ? row.knows : topic;
    if (!topic.isEmpty())
        return;
    if (row.topic.isEmpty())
        row.topic = text;
    row.problems
        << Texts::tr("no expert is said to know “%1”; it was taken as the topic.").arg(wordsShown(text));
}

void RequestCells::takeOther(const RowAnswer& cell, RequestRow& row) const
{
    const QString text = cell.text.trimmed();
    const auto keep = [&](auto& value, const auto& found, const QString& sentence) {
        if (found)
            value = *found;
        else
            row.problems << sentence.arg(wordsShown(text));
    };
    if (cell.field == u"topic") {
        row.topic = text;
        row.asks = true;
    } else if (cell.field == u"knows") {
        takeKnows(text, row);
    } else if (cell.field == u"priority") {
        keep(row.priority, priorityFromCell(text),
             Texts::tr("“%1” is no priority such as 1, high or low; it was left out."));
    } else if (cell.field == u"answer") {
        keep(row.answer, requestAnswerFromCell(text),
             Texts::tr("“%1” is no answer such as accepted or declined; it was left out."));
    } else if (cell.field == u"during") {
        const std::optional<Consent> answer = consentFromCell(text);
        keep(row.during,
             answer && *answer != Consent::Unknown ? std::optional(*answer == Consent::Yes) : std::nullopt,
             Texts::tr("“%1” is neither yes nor no; it was left out."));
    } else if (isAnswerField(cell.field)) {
        row.answers.append({cell.field, text});
    }
}

// Best first; of equal ranks in the order of the columns.
void RequestCells::gather(const QList<Wish>& wishes, Id person, RequestRow& row) const
{
    QList<Wish> sorted = wishes;
    std::stable_sort(sorted.begin(), sorted.end(),
                     [](const Wish& a, const Wish& b) { return a.rank < b.rank; });
    bool any = false;
    QList<Id> experts;
    bool self = false;
    bool isAnyFirst = false;
    for (const Wish& wish : std::as_const(sorted)) {
        isAnyFirst = isAnyFirst || (experts.isEmpty() && wish.found.isAnyFirst);
        for (const Id id : wish.found.experts) {
            const bool isSelf = m_plan.find<HelpdeskExpert>(id)->person == person;
            self = self || isSelf;
            if (!isSelf && !experts.contains(id))
                experts << id;
        }
        for (const Id partner : wish.partners) {
            self = self || partner == person;
            if (partner != person && !row.partners.contains(partner))
                row.partners << partner;
        }
        any = any || wish.found.any;
        row.knows = row.knows.isEmpty() ? wish.found.knows : row.knows;
    }
    if (self)
        row.problems << Texts::tr("nobody can meet themselves; that wish was left out.");
    if (isAnyFirst && !experts.isEmpty())
        row.problems << Texts::tr("any expert was wished for before those with a name; the ones with a name "
                                  "come first.");
    // Who wishes for all of them wishes for any, the first ones first.
    const bool isAll = experts.size() > mostWished && experts.size() >= m_expertCount;
    if (experts.size() > mostWished && !isAll)
        row.problems << Texts::tr("more than three experts are wished for; the first three count.");
    row.experts = experts.mid(0, mostWished);
    row.otherExpert = !row.experts.isEmpty() && (any || isAll);
    const bool isWish = !row.experts.isEmpty() || !row.partners.isEmpty() || any;
    // A wish that nobody understands is no wish for anybody.
    row.asks = m_matching ? !row.partners.isEmpty() : row.wishesTold ? isWish : row.asks;
}

// Past midnight people write 0:30 for what the plan calls 24:30.
void RequestCells::checkTime(RequestRow& row) const
{
    for (std::optional<int>* time : {&row.time.earliest, &row.time.latest}) {
        if (*time && **time < m_start && **time + minutesOfDay <= m_end)
            *time = **time + minutesOfDay;
    }
    if (row.time.earliest && row.time.latest && *row.time.earliest >= *row.time.latest) {
        row.problems << Texts::tr("“%1” is no time such as “not before 11:50”; it was left out.")
                            .arg(clockText(*row.time.earliest) + QChar(0x2013) + clockText(*row.time.latest));
        row.time = {};
        return;
    }
    const int earliest = qMax(row.time.earliest.value_or(m_start), m_start);
    const int latest = qMin(row.time.latest.value_or(m_end), m_end);
    if ((row.time.earliest || row.time.latest) && earliest + m_meetingMinutes > latest)
        row.problems << Texts::tr("no meeting fits between %1 and %2, for the helpdesk is from %3 to %4; the "
                                  "request was taken as it stands.")
                            .arg(clockText(row.time.earliest.value_or(m_start)),
                                 clockText(row.time.latest.value_or(m_end)), clockText(m_start),
                                 clockText(m_end));
}

RequestRow RequestCells::read(const QList<RowAnswer>& cells, Id person) const
{
    RequestRow row;
    QList<Wish> wishes;
    for (const RowAnswer& cell : cells) {
        if (cell.text.trimmed().isEmpty())
            continue;
        if (cell.field.startsWith(QLatin1String("wish:")))
            takeWish(cell, wishes, row);
        else if (cell.field == u"other")
            takeOtherExpert(cell, wishes, row);
        else if (cell.field.startsWith(QLatin1String("with:")))
            takeTick(cell, wishes, row);
        else if (cell.field == u"time" || cell.field == u"earliest" || cell.field == u"latest")
            takeTime(cell, row);
        else
            takeOther(cell, row);
    }
    gather(wishes, person, row);
    if (row.asks)
        checkTime(row);
    return row;
}
} // namespace convenor
