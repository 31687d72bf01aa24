// The texts of a plan in further languages: which there are, and which are still missing.
#pragma once

#include "domain/AgendaRecords.h"
#include "domain/Plan.h"
#include "domain/TextRecords.h"

#include <QHash>
#include <QStringList>

namespace convenor {
// A text of a record that a Translation row may stand for.
struct TranslatableText
{
    Table table = Table::Workshop;
    Id record = 0;
    const FieldInfo* field = nullptr; // of the table's field table: lives as long as the program
    QString original;
    bool operator==(const TranslatableText&) const = default;
};

// The ISO codes of Workshop::languages in order, each once, without blanks. The first is the language in
// which the plan is typed.
QStringList languagesOf(const Workshop& workshop);
// All but the first: those that the papers may be asked for beside it.
QStringList furtherLanguagesOf(const Workshop& workshop);

// Whether the field counts as missing where it is filled and has no translation. Of people only their names
// do: what stands beside them on a list may be translated, and mostly need not. A helpdesk's tables neither.
bool isTranslationExpected(Table table, const FieldInfo& field);

// The tables with texts, in the order in which somebody translates a workshop.
std::span<const Table> translatableTables();

// The filled texts of one record that may be translated, in the order of its field table. A text without any
// letter ("2.13") reads the same in every language and is none.
QList<TranslatableText> translatableTexts(const RowBase& row);
// Those of the whole plan, in the order of translatableTables, each table by id.
QList<TranslatableText> translatableTexts(const Plan& plan);

// The field that a Translation row stands for; null when there is none of that name.
const FieldInfo* fieldOf(const Translation& translation);

// The translations of one language, found by what they stand for. Points into the plan, which must outlive
// it.
class Translations
{
public:
    Translations(const Plan& plan, const QString& language);

    // Null when there is none, or when it is blank.
    const Translation* find(Table table, Id record, const char* field) const;
    const Translation* find(const TranslatableText& text) const;

private:
    QHash<QPair<Id, const FieldInfo*>, const Translation*> m_byPlace; // by record and field
};

// Texts that are expected (isTranslationExpected) in the language and missing there, in the order of
// translatableTexts. Nothing for the language in which the plan is typed.
QList<TranslatableText> untranslatedTexts(const Plan& plan, const QString& language);
} // namespace convenor
