#include "exchange/QuestionnaireColumns.h"

#include "domain/Names.h"
#include "domain/planners/AttendancePlanner.h"
#include "domain/planners/PeopleCell.h"
#include "domain/Translations.h"
#include "domain/Visibility.h"

#include <QLocale>
#include <QSet>

#include <algorithm>

namespace convenor {
namespace {
// The workshop's own text in a language, the original where there is no translation.
QString ownText(const Translations& texts, Table table, Id record, const char* field, const QString& original)
{
    const Translation* found = texts.find(table, record, field);
    return found ? found->text : original;
}

void makeUnique(QList<AnswerChoice>& choices)
{
    QSet<QString> taken;
    for (AnswerChoice& choice : choices) {
        choice.text = choice.text.simplified();
        const QString base = choice.text;
        for (int count = 2; taken.contains(choice.text.toLower()); ++count)
            choice.text = QStringLiteral("%1 (%2)").arg(base).arg(count);
        taken.insert(choice.text.toLower());
    }
}

QString titleOfItem(const Plan& plan, const Translations& texts, Id item)
{
    const AgendaItem* found = plan.find<AgendaItem>(item);
    return found ? ownText(texts, Table::AgendaItem, item, "title", found->title) : QString();
}

// Everything that makes columns of a plan in a language.
class Columns
{
public:
    Columns(const Plan& plan, const CsvLanguage& language)
        : m_plan(plan), m_language(language), m_texts(plan, language.code)
    {
    }
    QList<QuestionColumn> make()
    {
        addPerson();
        addDays();
        addTopics();
        addExperts();
        addConsents();
        return m_columns;
    }

private:
    QString tr(const char* text) const { return m_language.translate("documents", text); }
    QStringList yesNo() const
    {
        return {m_language.translate(namesContext, nameOf(Consent::Yes)),
                m_language.translate(namesContext, nameOf(Consent::No))};
    }
    void add(const char* field, const char* heading, int width)
    {
        QuestionColumn column{QString::fromLatin1(field), tr(heading)};
        column.width = width;
        m_columns.append(column);
    }
    void addPerson();
    void addDays();
    void addTopics();
    void addExperts();
    void addConsents();
    QString choiceHeading(const QString& title, int rank) const;

    const Plan& m_plan;
    const CsvLanguage& m_language;
    Translations m_texts;
    QList<QuestionColumn> m_columns;
};

void Columns::addPerson()
{
    add("id", QT_TRANSLATE_NOOP("documents", "Number"), 10);
    add("family_name", QT_TRANSLATE_NOOP("documents", "Surname"), 20);
    add("given_name", QT_TRANSLATE_NOOP("documents", "First name"), 18);
    add("title", QT_TRANSLATE_NOOP("documents", "Title (Dr, Ms ...)"), 10);
    add("organisation", QT_TRANSLATE_NOOP("documents", "Organisation"), 28);
    add("function", QT_TRANSLATE_NOOP("documents", "Function"), 22);
    add("country", QT_TRANSLATE_NOOP("documents", "Country"), 14);
    add("email", QT_TRANSLATE_NOOP("documents", "E-mail"), 26);
    add("phone", QT_TRANSLATE_NOOP("documents", "Phone"), 18);
    add("languages", QT_TRANSLATE_NOOP("documents", "Languages"), 16);
    add("diet", QT_TRANSLATE_NOOP("documents", "Diet"), 20);
    m_columns.last().choices = {
        tr(QT_TRANSLATE_NOOP("documents", "vegetarian")),  tr(QT_TRANSLATE_NOOP("documents", "vegan")),
        tr(QT_TRANSLATE_NOOP("documents", "no pork")),     tr(QT_TRANSLATE_NOOP("documents", "halal")),
        tr(QT_TRANSLATE_NOOP("documents", "kosher")),      tr(QT_TRANSLATE_NOOP("documents", "gluten-free")),
        tr(QT_TRANSLATE_NOOP("documents", "lactose-free"))};
    m_columns.last().hint =
        tr(QT_TRANSLATE_NOOP("documents", "Choose one, or write what you need: allergies, for example."));
    add("access", QT_TRANSLATE_NOOP("documents", "Access needs"), 24);
    add("first_timer", QT_TRANSLATE_NOOP("documents", "Is this your first time at an event of this kind?"),
        18);
    m_columns.last().choices = yesNo();
    m_columns.last().onlyChoices = true;
}

void Columns::addDays()
{
    QList<const Day*> days;
    for (const Day& day : m_plan.all<Day>()) {
        if (day.date.isValid())
            days.append(&day);
    }
    if (days.size() < 2) // whoever fills it in for one day comes on that day
        return;
    std::sort(days.begin(), days.end(), [](const Day* a, const Day* b) { return a->date < b->date; });
    const QLocale locale(m_language.code);
    for (const Day* day : days) {
        const QString date = locale.toString(day->date, QStringLiteral("dddd d MMMM yyyy"));
        QuestionColumn column{QStringLiteral("day:") + day->date.toString(Qt::ISODate),
                              tr(QT_TRANSLATE_NOOP("documents", "Will you come on %1?")).arg(date)};
        column.choices = yesNo();
        column.onlyChoices = true;
        m_columns.append(column);
    }
}

QString Columns::choiceHeading(const QString& title, int rank) const
{
    static constexpr const char* const headings[mostChoices] = {
        QT_TRANSLATE_NOOP("documents", "%1: 1st choice"), QT_TRANSLATE_NOOP("documents", "%1: 2nd choice"),
        QT_TRANSLATE_NOOP("documents", "%1: 3rd choice")};
    return tr(headings[rank - 1]).arg(title.simplified());
}

void Columns::addTopics()
{
    for (const BreakoutRound& round : m_plan.all<BreakoutRound>()) {
        const QList<AnswerChoice> topics = topicChoices(m_plan, round.id, m_language.code);
        QString title = ownText(m_texts, Table::BreakoutRound, round.id, "name", round.name);
        if (title.trimmed().isEmpty())
            title = titleOfItem(m_plan, m_texts, round.agendaItem);
        for (int rank = 1; rank <= mostChoices && rank <= topics.size() && topics.size() > 1; ++rank) {
            QuestionColumn column{QStringLiteral("topic:%1:%2").arg(round.id).arg(rank),
                                  choiceHeading(title, rank)};
            for (const AnswerChoice& topic : topics)
                column.choices << topic.text;
            column.onlyChoices = true;
            column.width = 30;
            m_columns.append(column);
        }
    }
}

void Columns::addExperts()
{
    for (const Helpdesk& helpdesk : m_plan.all<Helpdesk>()) {
        const QList<AnswerChoice> experts = expertChoices(m_plan, helpdesk.id, m_language.code);
        QString title = ownText(m_texts, Table::Helpdesk, helpdesk.id, "name", helpdesk.name);
        if (title.trimmed().isEmpty())
            title = titleOfItem(m_plan, m_texts, helpdesk.agendaItem);
        for (int rank = 1; rank <= mostChoices && rank <= experts.size(); ++rank) {
            QuestionColumn column{QStringLiteral("expert:%1:%2").arg(helpdesk.id).arg(rank),
                                  choiceHeading(title, rank)};
            for (const AnswerChoice& expert : experts)
                column.choices << expert.text;
            column.onlyChoices = true;
            column.width = 30;
            m_columns.append(column);
        }
        if (experts.isEmpty())
            continue;
        QuestionColumn about{QStringLiteral("about:%1").arg(helpdesk.id),
                             tr(QT_TRANSLATE_NOOP("documents", "%1: what would you like to talk about?"))
                                 .arg(title.simplified())};
        about.width = 36;
        m_columns.append(about);
    }
}

void Columns::addConsents()
{
    const Workshop& workshop = m_plan.workshop();
    const auto notice = [&](const char* field, QString Workshop::*text) {
        return ownText(m_texts, Table::Workshop, workshop.id, field, workshop.*text);
    };
    const auto addConsent = [&](const char* field, const char* heading, const QString& hint) {
        add(field, heading, 22);
        m_columns.last().choices = yesNo();
        m_columns.last().onlyChoices = true;
        m_columns.last().hint = hint;
    };
    addConsent("photo_consent", QT_TRANSLATE_NOOP("documents", "May photos show you?"),
               notice("photo_notice", &Workshop::photoNotice));
    addConsent("list_consent", QT_TRANSLATE_NOOP("documents", "May your name stand on lists for others?"),
               notice("data_notice", &Workshop::dataNotice));
    addConsent(
        "contact_consent",
        QT_TRANSLATE_NOOP("documents", "May your e-mail and phone be passed on to other participants?"), {});
}
} // namespace

AnswerField answerField(QStringView field)
{
    using Kind = AnswerField::Kind;
    if (field == u"id")
        return {Kind::Id};
    if (field == u"days")
        return {Kind::Days};
    const QList<QStringView> parts = field.split(u':');
    AnswerField result;
    if (parts.size() == 2 && parts[0] == u"day") {
        result.date = QDate::fromString(parts[1].toString(), Qt::ISODate);
        result.kind = result.date.isValid() ? Kind::Day : Kind::None;
        return result;
    }
    result.id = parts.size() > 1 ? parts[1].toLongLong() : 0;
    result.rank = parts.size() > 2 ? parts[2].toInt() : 0;
    if (result.id <= 0)
        return {};
    if (parts.size() == 2 && parts[0] == u"about")
        result.kind = Kind::About;
    else if (parts.size() == 3 && result.rank >= 1 && result.rank <= mostChoices)
        result.kind = parts[0] == u"topic" ? Kind::Topic : parts[0] == u"expert" ? Kind::Expert : Kind::None;
    return result;
}

QList<AnswerChoice> topicChoices(const Plan& plan, Id round, const QString& language)
{
    const Translations texts(plan, language);
    QList<AnswerChoice> choices;
    for (const BreakoutGroup& group : plan.all<BreakoutGroup>()) {
        if (group.round != round)
            continue;
        const QString topic = ownText(texts, Table::BreakoutGroup, group.id, "topic", group.topic);
        choices.append({group.id, topic.trimmed().isEmpty() ? group.place : topic});
    }
    choices.removeIf([](const AnswerChoice& choice) { return choice.text.trimmed().isEmpty(); });
    makeUnique(choices);
    return choices;
}

QList<AnswerChoice> expertChoices(const Plan& plan, Id helpdesk, const QString& language)
{
    const Translations texts(plan, language);
    QList<AnswerChoice> choices;
    for (const HelpdeskExpert& expert : plan.all<HelpdeskExpert>()) {
        const Person* person = expert.helpdesk == helpdesk ? plan.find<Person>(expert.person) : nullptr;
        if (!person || !mayBeNamed(*person, Audience::Participants))
            continue;
        const QString organisation =
            ownText(texts, Table::Person, person->id, "organisation", person->organisation);
        choices.append({expert.id, organisation.isEmpty()
                                       ? fullName(*person)
                                       : QStringLiteral("%1 (%2)").arg(fullName(*person), organisation)});
    }
    makeUnique(choices);
    return choices;
}

void sortWishes(QList<const TopicPreference*>& wishes)
{
    std::sort(wishes.begin(), wishes.end(), [](const TopicPreference* a, const TopicPreference* b) {
        return std::pair(a->rank, a->id) < std::pair(b->rank, b->id);
    });
}

void sortWishes(QList<const MeetingRequest*>& wishes)
{
    std::sort(wishes.begin(), wishes.end(), [](const MeetingRequest* a, const MeetingRequest* b) {
        return std::pair(b->priority, a->id) < std::pair(a->priority, b->id);
    });
}

bool isShown(const MeetingRequest& request)
{
    return request.partner == 0 && request.answer != RequestAnswer::Declined;
}

QList<Id> wishedInOrder(const MeetingRequest& request)
{
    QList<Id> experts;
    for (const Id expert : {Id(request.expert), Id(request.secondExpert), Id(request.thirdExpert)}) {
        if (expert != 0 && !experts.contains(expert))
            experts << expert;
    }
    return experts;
}

QList<QuestionColumn> questionColumns(const Plan& plan, const CsvLanguage& language)
{
    return Columns(plan, language).make();
}

KnownAnswers::KnownAnswers(const Plan& plan, const CsvLanguage& language) : m_plan(plan), m_language(language)
{
    for (const Day& day : plan.all<Day>()) {
        m_dates.insert(day.date, day.id);
        const QHash<Id, const Attendance*> rows = attendancesAt(plan, {day.id, 0});
        for (auto row = rows.cbegin(); row != rows.cend(); ++row)
            m_days.insert({row.key(), day.id}, (*row)->state);
    }
    for (const BreakoutRound& round : plan.all<BreakoutRound>()) {
        for (const AnswerChoice& choice : topicChoices(plan, round.id, language.code))
            m_texts.insert(choice.id, choice.text);
    }
    for (const Helpdesk& helpdesk : plan.all<Helpdesk>()) {
        for (const AnswerChoice& choice : expertChoices(plan, helpdesk.id, language.code))
            m_texts.insert(choice.id, choice.text);
    }
    QList<const TopicPreference*> topics;
    for (const TopicPreference& row : plan.all<TopicPreference>())
        topics.append(&row);
    sortWishes(topics);
    for (const TopicPreference* row : std::as_const(topics)) {
        if (const BreakoutGroup* group = plan.find<BreakoutGroup>(row->group))
            m_wishes[{row->person, group->round}].append(row->group);
    }
    QList<const MeetingRequest*> meetings;
    for (const MeetingRequest& row : plan.all<MeetingRequest>()) {
        if (isShown(row))
            meetings.append(&row);
    }
    sortWishes(meetings);
    QSet<QPair<Id, Id>> shown;
    for (const MeetingRequest* row : std::as_const(meetings)) {
        const QPair<Id, Id> place(row->person, row->helpdesk);
        if (!shown.contains(place))
            m_wishes.insert(place, wishedInOrder(*row));
        shown.insert(place);
        QString& about = m_about[{row->person, row->helpdesk}];
        about = about.isEmpty() ? row->topic : about;
    }
}

QString KnownAnswers::of(const Person& person, const QString& field) const
{
    const AnswerField answer = answerField(field);
    const auto yesNo = [this](Consent consent) {
        return m_language.translate(namesContext, nameOf(consent));
    };
    switch (answer.kind) {
    case AnswerField::Kind::Id:
        return QString::number(person.id);
    case AnswerField::Kind::Day: {
        const auto state = m_days.constFind({person.id, m_dates.value(answer.date)});
        if (state == m_days.cend() || *state == AttendanceState::Waiting)
            return {};
        return yesNo(takesPlace(*state) ? Consent::Yes : Consent::No);
    }
    case AnswerField::Kind::Topic:
    case AnswerField::Kind::Expert:
        return m_texts.value(m_wishes.value({person.id, answer.id}).value(answer.rank - 1));
    case AnswerField::Kind::About:
        return m_about.value({person.id, answer.id});
    case AnswerField::Kind::Days:
    case AnswerField::Kind::None:
        break;
    }
    for (const Consent Person::*consent :
         {&Person::photoConsent, &Person::listConsent, &Person::contactConsent}) {
        const char* name = consent == &Person::photoConsent  ? "photo_consent"
                           : consent == &Person::listConsent ? "list_consent"
                                                             : "contact_consent";
        if (field == QLatin1String(name))
            return person.*consent == Consent::Unknown ? QString() : yesNo(person.*consent);
    }
    const FieldInfo* info = tableInfo(Table::Person).field(field);
    const Value value = info ? info->get(&person) : Value();
    if (field == u"first_timer") // whoever is no newcomer may simply not have been asked
        return person.firstTimer ? yesNo(Consent::Yes) : QString();
    return value.isText() ? value.text() : QString();
}
} // namespace convenor
