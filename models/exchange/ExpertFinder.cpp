#include "exchange/ExpertFinder.h"

#include "domain/planners/PeopleCell.h"
#include "domain/Records.h"
#include "domain/Translations.h"
#include "exchange/PeopleWords.h"
#include "exchange/QuestionnaireColumns.h"
#include "exchange/RequestWords.h"

#include <QRegularExpression>

namespace convenor {
namespace {
// Stands for a name that several experts have: it tells none.
constexpr Id several = -1;

Id known(const QHash<QString, Id>& names, const QString& name)
{
    return name.isEmpty() ? 0 : qMax(names.value(name), Id(0));
}
} // namespace

PersonRow personOfText(const QString& text)
{
    PersonRow row;
    QString name = text.simplified();
    const QString address = emailFromCell(name);
    if (isEmailAddress(address)) {
        row.person.email = address;
        const qsizetype open = name.indexOf(u'<');
        name = open > 0 ? name.left(open).trimmed() : QString();
    }
    static const QRegularExpression organisation(QStringLiteral("^(.+?)\\s*\\(([^()]+)\\)$"));
    if (const QRegularExpressionMatch match = organisation.match(name); match.hasMatch()) {
        name = match.captured(1);
        row.person.organisation = match.captured(2);
    }
    row.fullName = name;
    if (!name.isEmpty() && name.size() <= longestName)
        setFullName(row.person, name);
    return row;
}

ExpertFinder::ExpertFinder(const Plan& plan, Id helpdesk, const PersonFinder& people) : m_people(people)
{
    for (const HelpdeskExpert& expert : plan.all<HelpdeskExpert>()) {
        const Person* person = expert.helpdesk == helpdesk ? plan.find<Person>(expert.person) : nullptr;
        if (!person)
            continue;
        m_byPerson.insert(person->id, expert.id);
        add(m_names, nameKey(fullName(*person)), expert.id);
        add(m_parts, foldedName(person->familyName), expert.id);
        add(m_parts, foldedName(person->givenName), expert.id);
        add(m_parts, foldedName(expert.place), expert.id);
        add(m_parts, foldedName(person->email), expert.id);
        for (const QString& topic : QString(expert.topics).replace(u'\n', u';').split(u';')) {
            const QString folded = foldedName(topic);
            if (!folded.isEmpty() && !m_topics.contains(folded))
                m_topics.insert(folded, topic.trimmed());
        }
    }
    for (const QString& language : QStringList{QString()} + furtherLanguagesOf(plan.workshop())) {
        for (const AnswerChoice& choice : expertChoices(plan, helpdesk, language))
            add(m_names, nameKey(choice.text), choice.id);
    }
}

void ExpertFinder::add(QHash<QString, Id>& names, const QString& name, Id expert)
{
    if (name.isEmpty())
        return;
    Id& kept = names[name];
    kept = kept == 0 || kept == expert ? expert : several;
}

Id ExpertFinder::findByName(const QString& text) const
{
    return known(m_names, nameKey(text));
}

QString ExpertFinder::topicOf(const QString& text) const
{
    const QString folded = foldedName(text);
    if (folded.isEmpty())
        return {};
    if (const QString whole = m_topics.value(folded); !whole.isEmpty())
        return whole;
    QString found; // of topics that begin so, or which the text holds, the only one
    int count = 0;
    constexpr qsizetype least = 3; // letters that count
    for (auto topic = m_topics.cbegin(); topic != m_topics.cend(); ++topic) {
        const bool fits =
            (folded.size() >= least && topic.key().startsWith(folded)) ||
            (topic.key().size() >= least && (u' ' + folded + u' ').contains(u' ' + topic.key() + u' '));
        found = fits ? topic.value() : found;
        count += fits ? 1 : 0;
    }
    return count == 1 ? found : QString();
}

Id ExpertFinder::findOne(const QString& text) const
{
    if (const Id id = findByName(text))
        return id;
    if (const Id id = known(m_parts, foldedName(text)))
        return id;
    const PersonRow row = personOfText(text);
    if (row.isNameTooLong() || (!row.hasName() && row.person.email.isEmpty()))
        return 0;
    if (const Id id = findByName(fullName(row.person)))
        return id;
    return m_byPerson.value(m_people.find(row).person);
}

// False when the text means nothing here.
bool ExpertFinder::takeOne(const QString& part, Found& found) const
{
    static const QRegularExpression number(QStringLiteral("^\\d{1,2}\\s*[.)]\\s*"));
    const QString text = part.trimmed().remove(number);
    if (isNoWish(text))
        return true;
    if (const Id id = findOne(text)) {
        if (!found.experts.contains(id))
            found.experts << id;
        return true;
    }
    const std::optional<QString> any = anyExpertFromCell(text);
    const QString topic = topicOf(any ? *any : text);
    if (!any && topic.isEmpty())
        return false;
    if (any && !any->isEmpty() && topic.isEmpty())
        return false;
    found.isAnyFirst = found.isAnyFirst || found.experts.isEmpty();
    found.any = true;
    found.knows = found.knows.isEmpty() ? topic : found.knows;
    return true;
}

ExpertFinder::Found ExpertFinder::findAll(const QString& cell) const
{
    static const QRegularExpression marks(QStringLiteral("[;\\n/>]|\\s(?:or|или|then|после)\\s"),
                                          QRegularExpression::CaseInsensitiveOption |
                                              QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression commas(QStringLiteral(",|\\s(?:and|и|&)\\s"),
                                           QRegularExpression::CaseInsensitiveOption |
                                               QRegularExpression::UseUnicodePropertiesOption);
    Found found;
    if (const Id whole = findByName(cell))
        return {{whole}};
    for (const QString& part : cell.split(marks, Qt::SkipEmptyParts)) {
        if (part.trimmed().isEmpty())
            continue;
        Found pieces = found;
        pieces.unknown.clear();
        const QStringList names = findByName(part) != 0 ? QStringList{part} : part.split(commas);
        for (const QString& name : names) {
            if (!name.trimmed().isEmpty() && !takeOne(name, pieces))
                pieces.unknown << name.trimmed();
        }
        // "Novo Guerrero, Antonio": where the pieces say little, the comma may be a part of what was written.
        const bool isSplit = names.size() > 1;
        if (isSplit && !pieces.unknown.isEmpty() && takeOne(part, found))
            continue;
        if (isSplit && pieces.unknown.size() == names.size())
            pieces.unknown = QStringList{part.trimmed()};
        pieces.unknown = found.unknown + pieces.unknown;
        found = pieces;
    }
    return found;
}
} // namespace convenor
