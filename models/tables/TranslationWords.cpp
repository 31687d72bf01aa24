#include "tables/TranslationWords.h"

#include "domain/Records.h"
#include "editing/AgendaEdits.h"
#include "tables/CellText.h"

#include <QCoreApplication>

namespace convenor {
namespace {
struct TranslationWordsTexts
{
    Q_DECLARE_TR_FUNCTIONS(TranslationWords)
};

QString tableText(Table table)
{
    switch (table) {
    case Table::Workshop:
        return TranslationWordsTexts::tr("Workshop");
    case Table::Asset:
        return TranslationWordsTexts::tr("Picture");
    case Table::Track:
        return TranslationWordsTexts::tr("Track");
    case Table::Room:
        return TranslationWordsTexts::tr("Room");
    case Table::AgendaItem:
        return TranslationWordsTexts::tr("Agenda item");
    case Table::BreakoutRound:
        return TranslationWordsTexts::tr("Round of groups");
    case Table::BreakoutGroup:
        return TranslationWordsTexts::tr("Group");
    case Table::Helpdesk:
        return TranslationWordsTexts::tr("Helpdesk");
    case Table::HelpdeskExpert:
        return TranslationWordsTexts::tr("Expert");
    case Table::Person:
        return TranslationWordsTexts::tr("Person");
    default:
        return QString::fromLatin1(tableInfo(table).name);
    }
}

// By the field's name, which means the same in every table.
QString fieldText(const FieldInfo& field)
{
    static const QHash<QLatin1String, const char*> words = {
        {QLatin1String("title"), QT_TRANSLATE_NOOP("TranslationWords", "title")},
        {QLatin1String("name"), QT_TRANSLATE_NOOP("TranslationWords", "name")},
        {QLatin1String("summary"), QT_TRANSLATE_NOOP("TranslationWords", "summary")},
        {QLatin1String("place"), QT_TRANSLATE_NOOP("TranslationWords", "place")},
        {QLatin1String("organiser"), QT_TRANSLATE_NOOP("TranslationWords", "organiser")},
        {QLatin1String("programme"), QT_TRANSLATE_NOOP("TranslationWords", "programme")},
        {QLatin1String("funding_statement"), QT_TRANSLATE_NOOP("TranslationWords", "funding statement")},
        {QLatin1String("disclaimer"), QT_TRANSLATE_NOOP("TranslationWords", "disclaimer")},
        {QLatin1String("photo_notice"), QT_TRANSLATE_NOOP("TranslationWords", "notice on photos")},
        {QLatin1String("data_notice"), QT_TRANSLATE_NOOP("TranslationWords", "notice on personal data")},
        {QLatin1String("confirmation"), QT_TRANSLATE_NOOP("TranslationWords", "organiser’s confirmation")},
        {QLatin1String("abstract"), QT_TRANSLATE_NOOP("TranslationWords", "abstract")},
        {QLatin1String("materials"), QT_TRANSLATE_NOOP("TranslationWords", "materials")},
        {QLatin1String("notes"), QT_TRANSLATE_NOOP("TranslationWords", "notes")},
        {QLatin1String("meeting_point"), QT_TRANSLATE_NOOP("TranslationWords", "meeting point")},
        {QLatin1String("closed_for"), QT_TRANSLATE_NOOP("TranslationWords", "closed for")},
        {QLatin1String("topic"), QT_TRANSLATE_NOOP("TranslationWords", "topic")},
        {QLatin1String("family_name"), QT_TRANSLATE_NOOP("TranslationWords", "family name")},
        {QLatin1String("given_name"), QT_TRANSLATE_NOOP("TranslationWords", "given name")},
        {QLatin1String("organisation"), QT_TRANSLATE_NOOP("TranslationWords", "organisation")},
        {QLatin1String("function"), QT_TRANSLATE_NOOP("TranslationWords", "function")},
    };
    const char* word = words.value(QLatin1String(field.name));
    return word ? QCoreApplication::translate("TranslationWords", word) : QString::fromLatin1(field.name);
}

// What the record is called; empty when there is only one of its table.
QString recordName(const Plan& plan, const RowBase& row)
{
    if (row.table == Table::Workshop)
        return {};
    if (row.table == Table::HelpdeskExpert) {
        const RowBase* person = plan.rows(Table::Person).find(as<HelpdeskExpert>(row).person);
        return person ? rowName(*person) : QString();
    }
    return rowName(row);
}
} // namespace

QString whereText(const Plan& plan, const RowBase& row, const FieldInfo& field)
{
    const QString name = recordName(plan, row);
    // "Person “Anna Bell”: given name", but not "Room “Alpha”: name" beside "Alpha".
    if (name.trimmed().isEmpty() || field.get(row.record()).text() == name)
        return TranslationWordsTexts::tr("%1: %2", "table, field")
            .arg(tableText(row.table), fieldText(field));
    return TranslationWordsTexts::tr("%1 %2: %3", "table, record, field")
        .arg(tableText(row.table), quotedTitle(name), fieldText(field));
}
} // namespace convenor
