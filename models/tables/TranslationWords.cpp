#include "tables/TranslationWords.h"

#include "domain/FieldNames.h"
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
            .arg(headline(tableName(row.table)), fieldName(row.table, field));
    return TranslationWordsTexts::tr("%1 %2: %3", "table, record, field")
        .arg(headline(tableName(row.table)), quotedTitle(name), fieldName(row.table, field));
}
} // namespace convenor
