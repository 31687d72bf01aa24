// What people answered, as changes of the plan.
#include "domain/planners/AttendancePlanner.h"
#include "domain/planners/DaysText.h"
#include "domain/planners/PeopleCell.h"
#include "domain/Translations.h"
#include "exchange/PeopleWords.h"
#include "exchange/Questionnaire.h"
#include "exchange/QuestionnaireColumns.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace convenor {
namespace {
struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Questionnaire)
};

const QString& keyMark()
{
    static const QString mark = QStringLiteral("convenor-questionnaire");
    return mark;
}

bool isSame(const QString& a, const QString& b)
{
    return a.simplified().compare(b.simplified(), Qt::CaseInsensitive) == 0;
}

using Ranked = QMap<int, QString>; // answers by rank

// What the columns of a round or helpdesk offer, in all languages in which a drop-down may have been.
struct Offered
{
    QHash<QString, Id> byText; // as comparable() has it
    QSet<Id> ids;
    bool contains(Id id) const { return ids.contains(id); }
};

QString comparable(const QString& text)
{
    return text.simplified().toCaseFolded();
}
} // namespace

struct AnswerIndex
{
    explicit AnswerIndex(const Plan& plan);
    using Choices = QList<AnswerChoice> (*)(const Plan&, Id, const QString&);
    const Offered& offered(Id where, Choices choices);
    // The request of somebody that the columns of a helpdesk show; null when there is none.
    const MeetingRequest* request(Id person, Id helpdesk) const;

    const Plan& plan;
    DaysOfPeople days;
    QStringList languages{QString()};
    QHash<Id, QList<const TopicPreference*>> topics;  // by person, as the columns show them
    QHash<Id, QList<const MeetingRequest*>> meetings; // the same
    QHash<Id, Offered> choices;                       // by round or helpdesk
};

AnswerIndex::AnswerIndex(const Plan& wanted) : plan(wanted), days(wanted)
{
    languages += furtherLanguagesOf(plan.workshop());
    for (const TopicPreference& row : plan.all<TopicPreference>())
        topics[row.person].append(&row);
    for (QList<const TopicPreference*>& wishes : topics)
        sortWishes(wishes);
    for (const MeetingRequest& row : plan.all<MeetingRequest>()) {
        if (isShown(row))
            meetings[row.person].append(&row);
    }
    for (QList<const MeetingRequest*>& wishes : meetings)
        sortWishes(wishes);
}

const MeetingRequest* AnswerIndex::request(Id person, Id helpdesk) const
{
    for (const MeetingRequest* row : meetings.value(person)) {
        if (row->helpdesk == helpdesk)
            return row;
    }
    return nullptr;
}

const Offered& AnswerIndex::offered(Id where, Choices choicesIn)
{
    if (const auto known = choices.constFind(where); known != choices.cend())
        return *known;
    Offered found;
    for (const QString& language : std::as_const(languages)) {
        for (const AnswerChoice& choice : choicesIn(plan, where, language)) {
            found.ids.insert(choice.id);
            if (!found.byText.contains(comparable(choice.text)))
                found.byText.insert(comparable(choice.text), choice.id);
        }
    }
    return *choices.insert(where, found);
}

namespace {
// What the columns have shown of somebody's wishes, by rank: the first of them, as far as they are offered.
template <typename Wish>
QMap<int, Id> shownWishes(const QList<const Wish*>& before, auto what, const Offered& offered)
{
    QMap<int, Id> shown;
    for (int cell = 1; cell <= mostChoices && cell <= before.size(); ++cell) {
        const Id wanted = before[cell - 1]->*what;
        if (offered.contains(wanted) && !shown.values().contains(wanted))
            shown.insert(cell, wanted);
    }
    return shown;
}

// Takes the answers of one person.
class AnswerTaker
{
public:
    AnswerTaker(AnswerIndex& book, Id person, IdSource& ids, ChangeSet& changes)
        : m_book(book), m_plan(book.plan), m_person(person), m_ids(ids), m_changes(changes),
          m_first(changes.size())
    {
    }
    QStringList take(const QList<std::pair<QString, QString>>& answers);

private:
    void takeDay(const QDate& date, const QString& text);
    void takeDays(const QString& text);
    void writeDays();
    void takeTopics(Id round, const Ranked& answers);
    void takeExperts(Id helpdesk, const Ranked& answers);
    void takeAbout(Id helpdesk, const QString& text, bool hasWishes);
    // The records that were chosen, by rank; the others are named in m_problems, their ranks in `unclear`.
    QMap<int, Id> chosen(const Ranked& answers, const Offered& offered, QSet<int>& unclear);

    AnswerIndex& m_book;
    const Plan& m_plan;
    Id m_person;
    IdSource& m_ids;
    ChangeSet& m_changes;
    qsizetype m_first; // of this person
    QMap<Id, bool> m_days;
    QStringList m_problems;
};

void AnswerTaker::takeDay(const QDate& date, const QString& text)
{
    const QList<const Day*> all = daysInOrder(m_plan);
    const auto day =
        std::find_if(all.cbegin(), all.cend(), [&](const Day* one) { return one->date == date; });
    if (day == all.cend()) {
        m_problems << Texts::tr("%1 is no day of the workshop").arg(date.toString(Qt::ISODate));
        return;
    }
    const std::optional<Consent> answer = consentFromCell(text);
    if (!answer || *answer == Consent::Unknown)
        m_problems << Texts::tr("“%1” is neither yes nor no").arg(text);
    else
        m_days.insert((*day)->id, *answer == Consent::Yes);
}

// What daysOfText reads; yes or no for all.
void AnswerTaker::takeDays(const QString& text)
{
    static const QRegularExpression digit(QStringLiteral("\\d"));
    Consent every = Consent::Unknown;
    if (!text.contains(digit))
        every = consentFromCell(text).value_or(Consent::Unknown);
    QList<Id> wanted;
    if (every == Consent::Unknown) {
        const Result<QList<Id>> days = daysOfText(m_plan, text, dateFromCell);
        if (!days) {
            m_problems << Texts::tr("“%1” is no day of the workshop").arg(days.error().detail);
            return;
        }
        wanted = *days;
    }
    for (const Id day : m_book.days.days())
        m_days.insert(day, every == Consent::Yes || wanted.contains(day));
}

void AnswerTaker::writeDays()
{
    if (m_days.isEmpty())
        return;
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const bool isKnown = m_plan.find<Person>(m_person);
    const QList<Id> before = isKnown ? daysOf(m_book.days, m_person) : m_book.days.days();
    QList<Id> coming;
    for (const Id day : m_book.days.days()) {
        if (m_days.value(day, before.contains(day))) {
            coming.append(day);
        } else if (!isKnown) { // whom the plan does not have yet
            Attendance row;
            row.id = m_ids.next();
            row.person = m_person;
            row.day = day;
            row.state = AttendanceState::Excused;
            row.markedAt = markText(now);
            m_changes.add(row);
        }
    }
    if (isKnown)
        m_changes.append(setDays(m_book.days, m_person, coming, now, m_ids));
}

QMap<int, Id> AnswerTaker::chosen(const Ranked& answers, const Offered& offered, QSet<int>& unclear)
{
    QMap<int, Id> result;
    for (auto [rank, text] : answers.asKeyValueRange()) {
        const Id found = offered.byText.value(comparable(text));
        if (found == 0) {
            m_problems << Texts::tr("“%1” is none of the answers to choose from").arg(text);
            unclear.insert(rank);
        } else if (!result.values().contains(found)) { // twice the same is one wish
            result.insert(rank, found);
        }
    }
    return result;
}

void AnswerTaker::takeTopics(Id round, const Ranked& answers)
{
    QSet<int> unclear;
    const Offered& offered = m_book.offered(round, topicChoices);
    const QMap<int, Id> wishes = chosen(answers, offered, unclear);
    QList<const TopicPreference*> before = m_book.topics.value(m_person);
    before.removeIf([&](const TopicPreference* old) {
        const BreakoutGroup* group = m_plan.find<BreakoutGroup>(old->group);
        return !group || group->round != round;
    });
    if (wishes.isEmpty() || wishes == shownWishes(before, &TopicPreference::group, offered))
        return;
    QSet<Id> kept;
    for (int cell = 1; cell <= before.size(); ++cell) {
        const TopicPreference& old = *before[cell - 1];
        const bool wasShown = cell <= mostChoices && offered.contains(old.group);
        const int rank = wishes.key(old.group, 0);
        TopicPreference after = old;
        after.rank = rank;
        if (rank != 0 && !kept.contains(old.group))
            m_changes.edit(old, after);
        else if (wasShown && (rank != 0 || !unclear.contains(cell)))
            m_changes.remove(old);
        kept.insert(old.group);
    }
    for (auto [rank, group] : wishes.asKeyValueRange()) {
        if (kept.contains(group))
            continue;
        TopicPreference wish;
        wish.id = m_ids.next();
        wish.person = m_person;
        wish.group = group;
        wish.rank = rank;
        m_changes.add(wish);
    }
}

// The choices are the wishes of one request, best first: one meeting is asked for.
void AnswerTaker::takeExperts(Id helpdesk, const Ranked& answers)
{
    QSet<int> unclear;
    const Offered& offered = m_book.offered(helpdesk, expertChoices);
    const QMap<int, Id> wishes = chosen(answers, offered, unclear);
    const MeetingRequest* before = m_book.request(m_person, helpdesk);
    const QList<Id> wished = before ? wishedInOrder(*before) : QList<Id>();
    QMap<int, Id> shown;
    for (int cell = 1; cell <= wished.size(); ++cell) {
        if (offered.contains(wished[cell - 1]))
            shown.insert(cell, wished[cell - 1]);
    }
    if (wishes.isEmpty() || wishes == shown)
        return;
    QList<Id> experts = wishes.values();
    // What the columns could not show, or what nobody understood, stays behind what they say.
    for (int cell = 1; cell <= wished.size(); ++cell) {
        const Id old = wished[cell - 1];
        if ((!shown.contains(cell) || unclear.contains(cell)) && !experts.contains(old))
            experts << old;
    }
    MeetingRequest after = before ? *before : MeetingRequest();
    after.helpdesk = helpdesk;
    after.person = m_person;
    after.expert = experts.value(0);
    after.secondExpert = experts.value(1);
    after.thirdExpert = experts.value(2);
    if (before) {
        m_changes.edit(*before, after);
        return;
    }
    after.id = m_ids.next();
    m_changes.add(after);
}

void AnswerTaker::takeAbout(Id helpdesk, const QString& text, bool hasWishes)
{
    if (!m_plan.find<Helpdesk>(helpdesk)) {
        m_problems << Texts::tr("the helpdesk that “%1” is meant for is no longer in the workshop").arg(text);
        return;
    }
    // The meetings as the answers have left them: those of the plan and those that were just added.
    QMap<Id, MeetingRequest> wanted;
    QString shown; // of several subjects the first
    for (const MeetingRequest* row : m_book.meetings.value(m_person)) {
        if (row->helpdesk != helpdesk)
            continue;
        wanted.insert(row->id, *row);
        shown = shown.isEmpty() ? row->topic : shown;
    }
    for (qsizetype i = m_first; hasWishes && i < m_changes.size(); ++i) {
        const Change& change = m_changes.changes()[i];
        if (change.table != Table::MeetingRequest)
            continue;
        if (!change.after)
            wanted.remove(change.id);
        else if (const MeetingRequest& row = change.afterAs<MeetingRequest>();
                 row.person == m_person && row.helpdesk == helpdesk)
            wanted.insert(row.id, row);
    }
    for (const MeetingRequest& row : std::as_const(wanted)) {
        const bool isNew = !m_plan.find<MeetingRequest>(row.id);
        const bool wasAsked = shown.trimmed() != text && (row.topic.isEmpty() || row.topic == shown);
        MeetingRequest after = row;
        after.topic = text;
        if ((isNew || wasAsked) && after.topic != row.topic)
            m_changes.put(Table::MeetingRequest, row.id, makeRow(row), makeRow(after));
    }
    if (!wanted.isEmpty())
        return;
    MeetingRequest wish; // of whoever is free there
    wish.id = m_ids.next();
    wish.helpdesk = helpdesk;
    wish.person = m_person;
    wish.topic = text;
    m_changes.add(wish);
}

QStringList AnswerTaker::take(const QList<std::pair<QString, QString>>& answers)
{
    QMap<Id, Ranked> topics;
    QMap<Id, Ranked> experts;
    QMap<Id, QString> abouts;
    for (const auto& [field, typed] : answers) {
        const QString text = typed.trimmed();
        const AnswerField answer = answerField(field);
        if (text.isEmpty())
            continue;
        if (answer.kind == AnswerField::Kind::Days)
            takeDays(text);
        else if (answer.kind == AnswerField::Kind::Day)
            takeDay(answer.date, text);
        else if (answer.kind == AnswerField::Kind::Topic)
            topics[answer.id].insert(answer.rank, text);
        else if (answer.kind == AnswerField::Kind::Expert)
            experts[answer.id].insert(answer.rank, text);
        else if (answer.kind == AnswerField::Kind::About)
            abouts.insert(answer.id, text);
    }
    writeDays();
    for (auto [round, ranked] : topics.asKeyValueRange())
        takeTopics(round, ranked);
    for (auto [helpdesk, ranked] : experts.asKeyValueRange())
        takeExperts(helpdesk, ranked);
    for (auto [helpdesk, text] : abouts.asKeyValueRange())
        takeAbout(helpdesk, text, experts.contains(helpdesk));
    return m_problems;
}
} // namespace

const char* const questionnaireKeySheet = "convenor-key";

bool isAnswerField(QStringView field)
{
    return answerField(field).kind != AnswerField::Kind::None;
}

QStringList questionnaireKeyMark()
{
    return {keyMark(), QStringLiteral("1")};
}

QStringList questionnaireFields(const QList<QStringList>& rows, const QStringList& headers)
{
    if (rows.size() < 3 || rows[0].value(0) != keyMark())
        return {};
    const QStringList& fields = rows[1];
    const QStringList& headings = rows[2];
    if (headers.isEmpty())
        return fields;
    QStringList found;
    QSet<QString> taken;
    for (const QString& header : headers) {
        QString field;
        for (qsizetype i = 0; i < fields.size(); ++i) {
            if (field.isEmpty() && !taken.contains(fields[i]) && isSame(headings.value(i), header))
                field = fields[i];
        }
        taken.insert(field);
        found << field;
    }
    return found;
}

AnswerBook::AnswerBook(const Plan& plan) : m_index(std::make_unique<AnswerIndex>(plan)) {}

AnswerBook::~AnswerBook() = default;

QStringList AnswerBook::take(Id person, const QList<std::pair<QString, QString>>& answers, IdSource& ids,
                             ChangeSet& changes)
{
    return AnswerTaker(*m_index, person, ids, changes).take(answers);
}
} // namespace convenor
