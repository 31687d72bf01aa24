#include "exchange/AgendaCsv.h"

#include "domain/Names.h"
#include "domain/planners/PeopleCell.h"
#include "domain/Records.h"
#include "domain/Visibility.h"

namespace convenor {
namespace {
using Translate = std::function<QString(const char*, const char*)>;

QString headerLine(const CsvLanguage& language)
{
    const Translate& translate = language.translate;
    static constexpr const char* names[] = {
        QT_TRANSLATE_NOOP("documents", "Date"),    QT_TRANSLATE_NOOP("documents", "Start"),
        QT_TRANSLATE_NOOP("documents", "End"),     QT_TRANSLATE_NOOP("documents", "Minutes"),
        QT_TRANSLATE_NOOP("documents", "Kind"),    QT_TRANSLATE_NOOP("documents", "Title"),
        QT_TRANSLATE_NOOP("documents", "People"),  QT_TRANSLATE_NOOP("documents", "Room"),
        QT_TRANSLATE_NOOP("documents", "Session"), QT_TRANSLATE_NOOP("documents", "Abstract"),
    };
    QStringList header;
    for (const char* name : names)
        header << translate("documents", name);
    return csvLine(header, language.style);
}

// The workshop's own texts in one language, the original where there is no translation.
class OwnTexts
{
public:
    OwnTexts(const Plan& plan, const QString& language)
    {
        for (const Translation& row : plan.all<Translation>()) {
            if (row.language.compare(language, Qt::CaseInsensitive) == 0 && !row.text.trimmed().isEmpty())
                m_texts.insert({row.record, row.field}, row.text);
        }
    }
    QString text(Id record, const char* field, const QString& original) const
    {
        return m_texts.value({record, QString::fromLatin1(field)}, original);
    }

private:
    QHash<QPair<Id, QString>, QString> m_texts; // ids are unique over all tables
};

QString itemLine(const Plan& plan, const ItemTime& time, const AgendaItem& item, const OwnTexts& texts,
                 const CsvLanguage& language)
{
    const Translate& translate = language.translate;
    const Day* day = plan.find<Day>(time.day);
    const Room* room = plan.find<Room>(item.room);
    const AgendaItem* part = plan.find<AgendaItem>(time.parent);
    const auto roleName = [&](Role role) { return translate(namesContext, nameOf(role)); };
    return csvLine({day ? day->date.toString(Qt::ISODate) : QString(), clockText(time.start),
                    clockText(time.end), QString::number(time.minutes()),
                    translate(namesContext, nameOf(item.kind)), texts.text(item.id, "title", item.title),
                    peopleCellText(plan, item.id, roleName),
                    room ? texts.text(room->id, "name", room->name) : QString(),
                    part ? texts.text(part->id, "title", part->title) : QString(),
                    texts.text(item.id, "abstract", item.abstract)},
                   language.style);
}

// The plan as papers show it: who declined stands on none, and who has no name is not named.
Result<Plan> asOnPaper(const Plan& plan, const CsvLanguage& language)
{
    ChangeSet changes;
    for (const Person& person : plan.all<Person>()) {
        Person unnamed = person;
        if (fullName(person).isEmpty())
            unnamed.familyName =
                language.translate("documents", QT_TRANSLATE_NOOP("documents", "Name not published"));
        changes.edit(person, unnamed);
    }
    for (const Assignment& assignment : plan.all<Assignment>()) {
        if (assignment.status == AssignmentStatus::Declined)
            changes.remove(assignment);
    }
    return plan.applied(changes);
}
} // namespace

Result<Done> writeAgendaCsv(const Plan& whole, const Timing& timing, Id onlyDay, const CsvLanguage& language,
                            QIODevice& device)
{
    const Result<Plan> shown = asOnPaper(whole, language);
    if (!shown)
        return shown.error();
    const Plan& plan = *shown;
    const OwnTexts texts(plan, language.code);
    QString text = QChar(QChar::ByteOrderMark) + headerLine(language);
    for (const ItemTime& time : timing.items()) {
        const AgendaItem* item = plan.find<AgendaItem>(time.item);
        if (!item || (onlyDay != 0 && time.day != onlyDay) || !isPublic(plan, *item))
            continue;
        text += itemLine(plan, time, *item, texts, language);
    }
    const QByteArray bytes = text.toUtf8();
    if (device.write(bytes) != bytes.size())
        return Error{ErrorKind::CannotWrite, {}, device.errorString()};
    return Done{};
}
} // namespace convenor
