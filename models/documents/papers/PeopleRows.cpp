#include "documents/papers/PeopleRows.h"

#include "documents/papers/PaperParts.h"
#include "documents/papers/TextJoin.h"
#include "domain/Names.h"

namespace convenor {
namespace {
constexpr PeopleColumn columns[] = {
    {"name", QT_TRANSLATE_NOOP("documents", "Name"), 2.2},
    {"family_name", QT_TRANSLATE_NOOP("documents", "Surname"), 1.9},
    {"given_name", QT_TRANSLATE_NOOP("documents", "First name"), 1.4},
    {"title", QT_TRANSLATE_NOOP("documents", "Title"), 0.6},
    {"organisation", QT_TRANSLATE_NOOP("documents", "Organisation"), 2.4},
    {"function", QT_TRANSLATE_NOOP("documents", "Function"), 2.2},
    {"country", QT_TRANSLATE_NOOP("documents", "Country"), 1.6},
    {"category", QT_TRANSLATE_NOOP("documents", "Category"), 1.3},
    {"email", QT_TRANSLATE_NOOP("documents", "E-mail"), 2.4},
    {"phone", QT_TRANSLATE_NOOP("documents", "Phone"), 1.4},
    {"languages", QT_TRANSLATE_NOOP("documents", "Languages"), 1},
    {"status", QT_TRANSLATE_NOOP("documents", "Status"), 1.1},
    {"photo_consent", QT_TRANSLATE_NOOP("documents", "Photos"), 1},
    {"list_consent", QT_TRANSLATE_NOOP("documents", "May be listed"), 1},
    {"contact_consent", QT_TRANSLATE_NOOP("documents", "Contact details may be passed on"), 1.2},
    {"diet", QT_TRANSLATE_NOOP("documents", "Diet"), 1.3},
    {"access", QT_TRANSLATE_NOOP("documents", "Access needs"), 1.5},
    {"local", QT_TRANSLATE_NOOP("documents", "Local or international"), 1.3},
};

// Most texts then stand on one line, and nobody reads a list for long.
constexpr SizeRole listSize = SizeRole::Small;

// What stands beside a name is mostly not translated, and needs no mark for it.
PaperText typedText(const PaperContext& context, const Person& person, const char* field,
                    const QString& original)
{
    PaperText text = context.text("person", person.id, field, original);
    text.firstLanguage.clear();
    text.secondIsOriginal = false;
    return text;
}

PaperText contactText(const PaperContext& context, const Person& person, const QString& text)
{
    return PaperText::typedOf(mayBeContacted(person, context.audience()) ? text.trimmed() : QString());
}

// What somebody eats and needs concerns the cook, not the world.
PaperText needText(const PaperContext& context, const QString& text)
{
    return PaperText::typedOf(context.audience() == Audience::Public ? QString() : text.trimmed());
}
} // namespace

const PeopleColumn* peopleColumn(const QString& field)
{
    for (const PeopleColumn& column : columns) {
        if (field == QLatin1String(column.field))
            return &column;
    }
    return nullptr;
}

PaperText peopleColumnText(const PaperContext& context, const Person& person, const PeopleColumn& column)
{
    const QLatin1String field(column.field);
    const auto named = [&context](auto value) { return context.translate(namesContext, nameOf(value)); };
    if (field == QLatin1String("name"))
        return lookUpName(context, person);
    if (field == QLatin1String("family_name"))
        return context.familyName(person);
    if (field == QLatin1String("given_name"))
        return context.givenName(person);
    if (field == QLatin1String("title"))
        return typedText(context, person, "title", person.title);
    if (field == QLatin1String("organisation"))
        return context.organisation(person);
    if (field == QLatin1String("function"))
        return typedText(context, person, "function", person.function);
    if (field == QLatin1String("country"))
        return context.country(person);
    if (field == QLatin1String("email"))
        return contactText(context, person, person.email);
    if (field == QLatin1String("phone"))
        return contactText(context, person, person.phone);
    if (field == QLatin1String("status"))
        return named(person.status);
    if (field == QLatin1String("photo_consent"))
        return named(person.photoConsent);
    if (field == QLatin1String("list_consent"))
        return named(person.listConsent);
    if (field == QLatin1String("contact_consent"))
        return named(person.contactConsent);
    if (field == QLatin1String("local"))
        return named(person.local);
    if (field == QLatin1String("category"))
        return PaperText::typedOf(person.category.trimmed());
    if (field == QLatin1String("languages"))
        return PaperText::typedOf(person.languages.trimmed());
    if (field == QLatin1String("diet"))
        return needText(context, person.diet);
    return needText(context, person.access);
}

PeopleRows::PeopleRows(const Plan& plan, const PaperOptions& options, QList<const Person*> people,
                       QList<const PeopleColumn*> columns)
    : m_plan(plan), m_context(m_plan, options), m_people(std::move(people)), m_columns(std::move(columns))
{
}

TableRow PeopleRows::row(qsizetype number, const Person& person) const
{
    TableRow row;
    row.subject = person.id;
    row.cells.push_back(
        textCell(PaperText::of(QString::number(number)), TextStyle::Regular, ColourRole::Muted, listSize));
    bool named = false;
    for (const PeopleColumn* column : m_columns) {
        const QLatin1String field(column->field);
        const bool isName = field == QLatin1String("name") || field == QLatin1String("family_name");
        row.cells.push_back(textCell(peopleColumnText(m_context, person, *column),
                                     isName ? TextStyle::Bold : TextStyle::Regular, ColourRole::Text,
                                     listSize));
        row.cells.back().rowHeader = isName && !named;
        named = named || isName;
    }
    return row;
}
} // namespace convenor
