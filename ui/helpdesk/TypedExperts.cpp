#include "ui/helpdesk/TypedExperts.h"

#include "domain/Names.h"
#include "domain/planners/NamedPeople.h"
#include "domain/Records.h"
#include "exchange/RequestWords.h"
#include "ui/widgets/PlainText.h"

#include <QCoreApplication>

#include <algorithm>

namespace convenor {
namespace {
struct TypedExpertsTexts
{
    Q_DECLARE_TR_FUNCTIONS(TypedExperts)
};

Error wrong(const QString& typed, const QString& why)
{
    return {ErrorKind::WrongFormat, typed, why};
}

// The parts of a text between separators that stand outside of quotes.
QStringList partsOf(const QString& text, const QString& separators)
{
    QStringList parts{QString()};
    bool quoted = false;
    for (const QChar letter : text) {
        quoted = quoted != (letter == u'"');
        if (!quoted && separators.contains(letter))
            parts.append(QString());
        else
            parts.last().append(letter);
    }
    return parts;
}

Id roomCalled(const Plan& plan, const QString& typed)
{
    const QString name = foldedName(typed);
    for (const Room& room : plan.all<Room>()) {
        if (!name.isEmpty() && foldedName(room.name) == name)
            return room.id;
    }
    return 0;
}

// Takes what stands behind a comma; false when it belongs to the name.
bool takeDetail(const Plan& plan, const QString& part, ExpertWish& wish)
{
    constexpr int noLength = 0;
    if (part.contains(QLatin1String("://"))) {
        wish.link = part;
        return true;
    }
    if (const Id room = roomCalled(plan, part); room != 0) {
        wish.room = room;
        return true;
    }
    const std::optional<TimeWish> times = timeWishFromCell(part, TimeColumn::When, noLength);
    const bool isMoment = times && times->earliest && times->earliest == times->latest; // a number alone
    if (times && !isMoment && (times->earliest || times->latest)) {
        wish.earliest = times->earliest;
        wish.latest = times->latest;
        return true;
    }
    if (std::none_of(part.cbegin(), part.cend(), [](QChar letter) { return letter.isDigit(); }))
        return false;
    wish.place = part;
    return true;
}

Result<ExpertWish> expertFromText(const Plan& plan, const QString& text)
{
    QStringList parts = partsOf(text, QStringLiteral(","));
    ExpertWish wish;
    while (parts.size() > 1) {
        const QString part = parts.constLast().trimmed();
        if (!part.isEmpty() && !takeDetail(plan, part, wish))
            break;
        parts.removeLast();
    }
    const QList<PeopleCellEntry> entries =
        parsePeopleCell(parts.join(u','), roleWords([](Role role) { return translatedName(nameOf(role)); }));
    if (entries.size() != 1 || entries.constFirst().name.trimmed().isEmpty())
        return wrong(text, TypedExpertsTexts::tr(
                               "“%1” is no name: type “Marc Pattinson”, or with more behind it “Marc "
                               "Pattinson (Reid), Table 3, from 11:50”.")
                               .arg(shownText(text.trimmed())));
    wish.who = entries.constFirst();
    if (wish.earliest && wish.latest && *wish.earliest >= *wish.latest)
        return wrong(
            text,
            TypedExpertsTexts::tr("%1 would be there until %2 only from %3 on: type the earlier time first.")
                .arg(shownText(wish.who.name), clockText(*wish.latest), clockText(*wish.earliest)));
    return wish;
}

QString quoted(QString text)
{
    static const QString signs = QStringLiteral(",;()\"\n");
    const bool needed = std::any_of(text.cbegin(), text.cend(), [](QChar c) { return signs.contains(c); });
    return needed ? u'"' + text.replace(u'"', QStringLiteral("\"\"")) + u'"' : text;
}
} // namespace

Result<QList<ExpertWish>> expertsFromText(const Plan& plan, const QString& text)
{
    QList<ExpertWish> experts;
    QList<NameAndOrganisation> known;
    for (const QString& part : partsOf(text, QStringLiteral(";\n"))) {
        if (part.trimmed().isEmpty())
            continue;
        const Result<ExpertWish> expert = expertFromText(plan, part);
        if (!expert)
            return expert.error();
        const NameAndOrganisation key = keyOf(expert->who);
        if (known.contains(key))
            return wrong(text, TypedExpertsTexts::tr("%1 is there twice: name each expert once.")
                                   .arg(shownText(expert->who.name)));
        known.append(key);
        experts.append(*expert);
    }
    return experts;
}

QString expertsText(const Plan& plan, const QList<Id>& people)
{
    QStringList names;
    for (const Id id : people) {
        const Person* person = plan.find<Person>(id);
        if (!person || fullName(*person).isEmpty())
            continue;
        QString name = quoted(fullName(*person));
        if (!person->organisation.isEmpty())
            name += QStringLiteral(" (%1)").arg(quoted(person->organisation));
        names.append(name);
    }
    return names.join(QStringLiteral("; "));
}
} // namespace convenor
