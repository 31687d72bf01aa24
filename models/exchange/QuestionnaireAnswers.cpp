// What people answered, as changes of the plan.
#include "domain/planners/AttendancePlanner.h"
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

// Takes the answers of one person.
class AnswerTaker
{
public:
    AnswerTaker(const Plan& plan, Id person, IdSource& ids, ChangeSet& changes)
        : m_plan(plan), m_person(person), m_ids(ids), m_changes(changes), m_first(changes.size()),
          m_languages({QString()})
    {
        m_languages += furtherLanguagesOf(plan.workshop());
    }
    QStringList take(const QList<std::pair<QString, QString>>& answers);

private:
    using Ranked = QMap<int, QString>; // answers by rank

    void takeDay(const QDate& date, const QString& text);
    void takeDays(const QString& text);
    void writeDays();
    void takeTopics(Id round, const Ranked& answers);
    void takeExperts(Id helpdesk, const Ranked& answers);
    void takeAbout(Id helpdesk, const QString& text, bool hasWishes);
    // The records that were chosen, by rank; the others are named in m_problems, their ranks in `unclear`.
    template <typename Choices>
    QMap<int, Id> chosen(const Ranked& answers, const Choices& choicesIn, QSet<int>& unclear);
    QList<const Day*> days() const;

    const Plan& m_plan;
    Id m_person;
    IdSource& m_ids;
    ChangeSet& m_changes;
    qsizetype m_first;       // of this person
    QStringList m_languages; // in which a drop-down may have been
    QMap<QDate, bool> m_days;
    QStringList m_problems;
};

QList<const Day*> AnswerTaker::days() const
{
    QList<const Day*> days;
    for (const Day& day : m_plan.all<Day>())
        days.append(&day);
    std::sort(days.begin(), days.end(), [](const Day* a, const Day* b) { return a->date < b->date; });
    return days;
}

void AnswerTaker::takeDay(const QDate& date, const QString& text)
{
    const QList<const Day*> all = days();
    if (std::none_of(all.cbegin(), all.cend(), [&](const Day* day) { return day->date == date; })) {
        m_problems << Texts::tr("%1 is no day of the workshop").arg(date.toString(Qt::ISODate));
        return;
    }
    const std::optional<Consent> answer = consentFromCell(text);
    if (!answer || *answer == Consent::Unknown)
        m_problems << Texts::tr("“%1” is neither yes nor no").arg(text);
    else
        m_days.insert(date, *answer == Consent::Yes);
}

// "2026-11-22, 2026-11-23"; "1; 2"; yes or no for all.
void AnswerTaker::takeDays(const QString& text)
{
    static const QRegularExpression separator(QStringLiteral("[,;+&\\n]"));
    static const QRegularExpression digit(QStringLiteral("\\d"));
    const QList<const Day*> all = days();
    std::optional<Consent> every;
    if (!text.contains(digit))
        every = consentFromCell(text);
    if (every == Consent::Unknown)
        every.reset();
    QSet<QDate> wanted;
    if (!every) {
        for (const QString& part : text.split(separator, Qt::SkipEmptyParts)) {
            bool isNumber = false;
            const int number = part.trimmed().toInt(&isNumber);
            const QDate date = isNumber && number >= 1 && number <= all.size() ? all[number - 1]->date
                                                                               : dateFromCell(part.trimmed());
            const bool known =
                std::any_of(all.cbegin(), all.cend(), [&](const Day* day) { return day->date == date; });
            if (!known) {
                m_problems << Texts::tr("“%1” is no day of the workshop").arg(part.trimmed());
                return;
            }
            wanted.insert(date);
        }
    }
    for (const Day* day : all)
        m_days.insert(day->date, every ? *every == Consent::Yes : wanted.contains(day->date));
}

void AnswerTaker::writeDays()
{
    if (m_days.isEmpty())
        return;
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const Person* known = m_plan.find<Person>(m_person);
    QSet<Id> before;
    QList<Id> coming;
    for (const Day* day : days())
        before.insert(day->id);
    if (known) {
        const QList<Id> list = daysOf(m_plan, *known);
        before = QSet<Id>(list.cbegin(), list.cend());
    }
    for (const Day* day : days()) {
        const bool comes = m_days.value(day->date, before.contains(day->id));
        if (comes)
            coming.append(day->id);
        else if (!known) { // whom the plan does not have yet
            Attendance row;
            row.id = m_ids.next();
            row.person = m_person;
            row.day = day->id;
            row.state = AttendanceState::Excused;
            row.markedAt = now.toString(Qt::ISODateWithMs);
            m_changes.add(row);
        }
    }
    if (known)
        m_changes.append(setDays(m_plan, m_person, coming, now, m_ids));
}

template <typename Choices>
QMap<int, Id> AnswerTaker::chosen(const Ranked& answers, const Choices& choicesIn, QSet<int>& unclear)
{
    QList<QList<AnswerChoice>> offered;
    for (const QString& language : m_languages)
        offered.append(choicesIn(language));
    QMap<int, Id> result;
    for (auto [rank, text] : answers.asKeyValueRange()) {
        Id found = 0;
        for (const QList<AnswerChoice>& choices : offered) {
            for (const AnswerChoice& choice : choices)
                found = found == 0 && isSame(choice.text, text) ? choice.id : found;
        }
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
    const QMap<int, Id> wishes = chosen(
        answers, [&](const QString& language) { return topicChoices(m_plan, round, language); }, unclear);
    if (wishes.isEmpty())
        return;
    QSet<Id> kept;
    for (const TopicPreference& old : m_plan.all<TopicPreference>()) {
        const BreakoutGroup* group = old.person == m_person ? m_plan.find<BreakoutGroup>(old.group) : nullptr;
        if (!group || group->round != round)
            continue;
        const int rank = wishes.key(old.group, 0);
        TopicPreference after = old;
        after.rank = rank;
        if (rank != 0 && !kept.contains(old.group))
            m_changes.edit(old, after);
        else if (rank != 0 || !unclear.contains(old.rank))
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

void AnswerTaker::takeExperts(Id helpdesk, const Ranked& answers)
{
    QSet<int> unclear;
    const QMap<int, Id> wishes = chosen(
        answers, [&](const QString& language) { return expertChoices(m_plan, helpdesk, language); }, unclear);
    if (wishes.isEmpty())
        return;
    QSet<Id> booked; // a meeting that has its time stays wanted
    for (const Booking& booking : m_plan.all<Booking>())
        booked.insert(booking.request);
    QSet<Id> kept;
    for (const MeetingRequest& old : m_plan.all<MeetingRequest>()) {
        if (old.person != m_person || old.helpdesk != helpdesk)
            continue;
        const int rank = wishes.key(old.expert, 0);
        MeetingRequest after = old;
        after.priority = mostChoices + 1 - rank;
        const bool wasUnclear = unclear.contains(mostChoices + 1 - old.priority);
        if (rank != 0 && !kept.contains(old.expert))
            m_changes.edit(old, after);
        else if (!booked.contains(old.id) && (rank != 0 || !wasUnclear))
            m_changes.remove(old);
        kept.insert(old.expert);
    }
    for (auto [rank, expert] : wishes.asKeyValueRange()) {
        if (kept.contains(expert))
            continue;
        MeetingRequest wish;
        wish.id = m_ids.next();
        wish.helpdesk = helpdesk;
        wish.person = m_person;
        wish.expert = expert;
        wish.priority = mostChoices + 1 - rank;
        m_changes.add(wish);
    }
}

void AnswerTaker::takeAbout(Id helpdesk, const QString& text, bool hasWishes)
{
    if (!m_plan.find<Helpdesk>(helpdesk)) {
        m_problems << Texts::tr("the helpdesk that “%1” is meant for is no longer in the workshop").arg(text);
        return;
    }
    // The meetings as the answers have left them: those of the plan and those that were just added.
    QMap<Id, MeetingRequest> wanted;
    for (const MeetingRequest& row : m_plan.all<MeetingRequest>()) {
        if (row.person == m_person && row.helpdesk == helpdesk)
            wanted.insert(row.id, row);
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
    for (const MeetingRequest& row : wanted) {
        MeetingRequest after = row;
        after.topic = text;
        if (after.topic != row.topic)
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

QStringList takeAnswers(const Plan& plan, Id person, const QList<std::pair<QString, QString>>& answers,
                        IdSource& ids, ChangeSet& changes)
{
    return AnswerTaker(plan, person, ids, changes).take(answers);
}
} // namespace convenor
