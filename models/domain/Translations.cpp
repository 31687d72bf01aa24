#include "domain/Translations.h"

#include "domain/Records.h"

#include <QSet>

#include <algorithm>

namespace convenor {
namespace {
constexpr Table inOrder[] = {
    Table::Workshop,      Table::Asset,         Table::Track,    Table::Room,           Table::AgendaItem,
    Table::BreakoutRound, Table::BreakoutGroup, Table::Helpdesk, Table::HelpdeskExpert, Table::Person};

bool hasLetters(const QString& text)
{
    return std::any_of(text.cbegin(), text.cend(), [](QChar c) { return c.isLetter() || c.isSurrogate(); });
}

// Calls found(text) for each filled text of the plan that may be translated.
template <typename Found>
void visitTexts(const Plan& plan, Found found)
{
    for (Table table : inOrder) {
        for (const auto& chunk : plan.rows(table).chunks()) {
            for (const Row& row : *chunk) {
                for (const TranslatableText& text : translatableTexts(*row))
                    found(text);
            }
        }
    }
}
} // namespace

QStringList languagesOf(const Workshop& workshop)
{
    QStringList languages;
    for (const QString& part : workshop.languages.split(u',', Qt::SkipEmptyParts)) {
        const QString code = part.trimmed().toLower();
        if (!code.isEmpty() && !languages.contains(code))
            languages << code;
    }
    return languages;
}

QStringList furtherLanguagesOf(const Workshop& workshop)
{
    return languagesOf(workshop).mid(1);
}

std::span<const Table> translatableTables()
{
    return inOrder;
}

bool isTranslationExpected(Table table, const FieldInfo& field)
{
    if (!field.has(Translatable) || table == Table::HelpdeskExpert)
        return false;
    const QLatin1String name(field.name);
    return table != Table::Person || name == QLatin1String("family_name") ||
           name == QLatin1String("given_name");
}

QList<TranslatableText> translatableTexts(const RowBase& row)
{
    QList<TranslatableText> texts;
    for (const FieldInfo& field : tableInfo(row.table).fields) {
        if (!field.has(Translatable))
            continue;
        const Value value = field.get(row.record());
        if (hasLetters(value.text()))
            texts.append({row.table, row.id, &field, value.text()});
    }
    return texts;
}

QList<TranslatableText> translatableTexts(const Plan& plan)
{
    QList<TranslatableText> texts;
    visitTexts(plan, [&texts](const TranslatableText& text) { texts.append(text); });
    return texts;
}

const FieldInfo* fieldOf(const Translation& translation)
{
    const TableInfo* table = findTable(translation.recordTable);
    return table ? table->field(translation.field) : nullptr;
}

Translations::Translations(const Plan& plan, const QString& language)
{
    // A later one stands for an earlier one of the same text.
    for (const Translation& translation : plan.all<Translation>()) {
        if (translation.language != language || translation.text.trimmed().isEmpty())
            continue;
        if (const FieldInfo* field = fieldOf(translation))
            m_byPlace.insert({translation.record, field}, &translation);
    }
}

const Translation* Translations::find(Table table, Id record, const char* field) const
{
    return m_byPlace.value({record, tableInfo(table).field(QString::fromLatin1(field))});
}

const Translation* Translations::find(const TranslatableText& text) const
{
    return m_byPlace.value({text.record, text.field});
}

QList<TranslatableText> untranslatedTexts(const Plan& plan, const QString& language)
{
    if (language == languagesOf(plan.workshop()).value(0))
        return {};
    const Translations translations(plan, language);
    QList<TranslatableText> missing;
    visitTexts(plan, [&](const TranslatableText& text) {
        if (isTranslationExpected(text.table, *text.field) && !translations.find(text))
            missing.append(text);
    });
    return missing;
}
} // namespace convenor
