#include "documents/papers/PaperContext.h"

#include "documents/Pictures.h"
#include "domain/Alphabet.h"
#include "domain/Names.h"
#include "domain/Visibility.h"

#include <algorithm>
#include <unicode/uloc.h>

namespace convenor {
namespace {
QString keyOf(const QString& language, QLatin1String table, Id record, QLatin1String field)
{
    return QStringLiteral("%1/%2/%3/%4").arg(language.toLower(), table).arg(record).arg(field);
}

QStringList languagesOf(const Workshop& workshop)
{
    QStringList codes;
    for (const QString& code : workshop.languages.split(u',', Qt::SkipEmptyParts)) {
        if (!code.trimmed().isEmpty())
            codes.append(code.trimmed());
    }
    return codes;
}

// The name of a country by its ISO 3166 code; empty for what is none. Qt knows the names of countries in
// English and in their own languages only, ICU in all.
QString countryName(const QString& code, const QString& language)
{
    const bool letters = code.size() == 2 && code[0].unicode() < 128 && code[0].isLetter() &&
                         code[1].unicode() < 128 && code[1].isLetter();
    if (!letters)
        return {};
    constexpr int32_t room = 128;
    char16_t name[room];
    UErrorCode error = U_ZERO_ERROR;
    const QByteArray locale = "und_" + code.toUpper().toLatin1();
    const int32_t length =
        uloc_getDisplayCountry(locale.constData(), language.toLatin1().constData(), name, room, &error);
    // U_USING_DEFAULT_WARNING: no such country, or no name of it in the language.
    if (U_FAILURE(error) || error == U_USING_DEFAULT_WARNING || length >= room)
        return {};
    return QString::fromUtf16(name, length);
}

} // namespace

PaperContext::PaperContext(const Plan& plan, const PaperOptions& options, const Plan& whole)
    : m_plan(plan), m_whole(whole), m_options(options), m_timing(plan)
{
    const auto words = wordsOf<Audience>;
    const auto word = std::find(words.begin(), words.end(), m_options.audience);
    if (word != words.end())
        m_audience = static_cast<Audience>(word - words.begin());
    m_only = QSet<Id>(m_options.only.cbegin(), m_options.only.cend());
    const QStringList own = languagesOf(plan.workshop());
    m_original = own.value(0);
    if (m_options.languages.isEmpty())
        m_options.languages = {own.value(0, QStringLiteral("en"))};
    m_options.languages = m_options.languages.mid(0, 2);
    m_options.languages.removeDuplicates();
    for (const QString& code : std::as_const(m_options.languages))
        m_languages.emplace_back(code);
    learnTranslations(plan, false);
    learnTranslations(whole, true);
    for (const Assignment& assignment : plan.all<Assignment>()) {
        if (assignment.status != AssignmentStatus::Declined)
            m_assignments[assignment.agendaItem].append(&assignment);
    }
}

// Of people those of the whole plan: whoever is not named has no name to be translated, but on their own
// page.
void PaperContext::learnTranslations(const Plan& plan, bool people)
{
    const QLatin1String person(infoOf<Person>().name);
    for (const Translation& row : plan.all<Translation>()) {
        if ((row.recordTable == person) == people && !row.text.trimmed().isEmpty() &&
            m_options.languages.contains(row.language, Qt::CaseInsensitive))
            m_translations.insert(keyOf(row.language, QLatin1String(row.recordTable.toLatin1()), row.record,
                                        QLatin1String(row.field.toLatin1())),
                                  row.text);
    }
}

PaperText PaperContext::translate(const char* context, const char* source, const char* disambiguation,
                                  int n) const
{
    PaperText text = PaperText::of(language().translate(context, source, disambiguation, n));
    if (second()) {
        text.second = second()->translate(context, source, disambiguation, n);
        text.secondLanguage = second()->code();
        if (text.second == text.first)
            text.second.clear();
    }
    return text;
}

QString PaperContext::translation(const char* table, Id record, const char* field,
                                  const QString& language) const
{
    return m_translations.value(keyOf(language, QLatin1String(table), record, QLatin1String(field)));
}

PaperText PaperContext::text(const char* table, Id record, const char* field, const QString& original) const
{
    PaperText text = PaperText::typedOf(original.trimmed());
    if (text.first.isEmpty())
        return text;
    const QString& first = language().code();
    const bool firstIsOriginal = m_original.isEmpty() || m_original.compare(first, Qt::CaseInsensitive) == 0;
    const QString translated = translation(table, record, field, first);
    if (!translated.isEmpty())
        text.first = translated.trimmed();
    else if (!firstIsOriginal)
        text.firstLanguage = m_original;
    if (!second())
        return text;
    const QString& code = second()->code();
    text.second = translation(table, record, field, code).trimmed();
    text.secondLanguage = code;
    if (text.second.isEmpty()) {
        text.second = original.trimmed();
        text.secondIsOriginal = !m_original.isEmpty() && m_original.compare(code, Qt::CaseInsensitive) != 0;
        if (text.secondIsOriginal)
            text.secondLanguage = m_original;
    }
    if (text.second == text.first) {
        text.second.clear();
        text.secondIsOriginal = false;
    }
    return text;
}

PaperText PaperContext::workshopTitle() const
{
    const Workshop& workshop = m_plan.workshop();
    return text("workshop", workshop.id, "title", workshop.title);
}

PaperText PaperContext::itemTitle(const AgendaItem& item) const
{
    const PaperText title = text("agenda_item", item.id, "title", item.title);
    return title.isEmpty() ? translate(namesContext, nameOf(item.kind)) : title;
}

PaperText PaperContext::roomName(Id room) const
{
    const Room* record = room == 0 ? nullptr : m_plan.find<Room>(room);
    return record ? text("room", room, "name", record->name) : PaperText{};
}

PaperText PaperContext::joined(const Person& person, bool withTitle) const
{
    const PaperText given = givenName(person);
    const PaperText family = familyName(person);
    const PaperText title =
        withTitle ? text("person", person.id, "title", person.title) : PaperText::typedOf({});
    PaperText result = PaperText::typedOf(
        QStringLiteral("%1 %2 %3").arg(title.first, given.first, family.first).simplified());
    result.firstLanguage = family.first.isEmpty() ? given.firstLanguage : family.firstLanguage;
    // A name that is written alike in both languages needs no second one.
    if (given.second.isEmpty() && family.second.isEmpty())
        return result;
    const auto other = [](const PaperText& part) { return part.second.isEmpty() ? part.first : part.second; };
    result.second = QStringLiteral("%1 %2 %3").arg(other(title), other(given), other(family)).simplified();
    result.secondLanguage = family.second.isEmpty() ? given.secondLanguage : family.secondLanguage;
    result.secondIsOriginal = family.second.isEmpty() ? given.secondIsOriginal : family.secondIsOriginal;
    return result;
}

PaperText PaperContext::personName(const Person& person) const
{
    return isNamed(person) ? joined(person, true) : translate("documents", "Name not published");
}

PaperText PaperContext::furtherPeople(qsizetype count) const
{
    if (count <= 0)
        return {};
    return translate("documents", "and %n further people who did not agree to be named", nullptr, int(count));
}

// Names keep no mark where they have no translation: a name is right in every language.
PaperText PaperContext::familyName(const Person& person) const
{
    PaperText name = text("person", person.id, "family_name", person.familyName);
    name.firstLanguage.clear();
    name.secondIsOriginal = false;
    if (m_options.upperSurname) {
        // By the rules of each language: a Turkish i gets its dot.
        name.first = language().locale().toUpper(name.first);
        name.second = second() ? second()->locale().toUpper(name.second) : name.second;
    }
    return name;
}

PaperText PaperContext::givenName(const Person& person) const
{
    PaperText name = text("person", person.id, "given_name", person.givenName);
    name.firstLanguage.clear();
    name.secondIsOriginal = false;
    return name;
}

PaperText PaperContext::organisation(const Person& person) const
{
    PaperText name = text("person", person.id, "organisation", person.organisation);
    name.firstLanguage.clear();
    name.secondIsOriginal = false;
    return name;
}

PaperText PaperContext::country(const Person& person) const
{
    const QString code = person.country.trimmed();
    PaperText text = PaperText::typedOf(code);
    if (const QString name = countryName(code, language().code()); !name.isEmpty())
        text.first = name;
    if (second()) {
        const QString name = countryName(code, second()->code());
        text.second = name.isEmpty() || name == text.first ? QString() : name;
        text.secondLanguage = second()->code();
    }
    return text;
}

PaperText PaperContext::date(QDate date) const
{
    PaperText text = PaperText::of(language().headingDate(date));
    if (second()) {
        text.second = second()->headingDate(date);
        text.secondLanguage = second()->code();
    }
    return text;
}

QImage PaperContext::picture(const Asset& asset) const
{
    const auto known = m_pictures.constFind(asset.id);
    if (known != m_pictures.constEnd())
        return *known;
    const QImage image = decodedPicture(asset.data);
    m_pictures.insert(asset.id, image);
    return image;
}

QList<Id> PaperContext::days() const
{
    QList<Id> result;
    for (const DayTime& day : m_timing.days()) {
        if (m_options.day == 0 || m_options.day == day.day)
            result.append(day.day);
    }
    return result;
}

QList<const AgendaItem*> PaperContext::items(Id day, bool internal) const
{
    QList<const AgendaItem*> result;
    for (const ItemTime& time : m_timing.items()) {
        const AgendaItem* item = time.day == day ? m_plan.find<AgendaItem>(time.item) : nullptr;
        if (item && (internal || isPublic(m_plan, *item)))
            result.append(item);
    }
    return result;
}

const QList<const Assignment*>& PaperContext::assignments(Id item) const
{
    static const QList<const Assignment*> none;
    const auto found = m_assignments.constFind(item);
    return found == m_assignments.constEnd() ? none : *found;
}

// Asked for by name, one is meant whether he comes or not; of a selection, those who do.
bool PaperContext::isAsked(const Person& person) const
{
    if (m_options.person != 0)
        return person.id == m_options.person;
    return isExpected(person) && (m_only.isEmpty() || m_only.contains(person.id));
}

QList<const Person*> PaperContext::people() const
{
    QList<const Person*> people;
    for (const Person& person : m_plan.all<Person>()) {
        if (isAsked(person) && isNamed(person))
            people.append(&person);
    }
    return sorted(people);
}

QList<const Person*> PaperContext::everybody() const
{
    QList<const Person*> people;
    for (const Person& person : m_whole.all<Person>()) {
        if (isAsked(person))
            people.append(&person);
    }
    return sorted(people);
}

QList<const Person*> PaperContext::sorted(const QList<const Person*>& people) const
{
    struct Entry
    {
        int precedence;
        QCollatorSortKey family;
        QCollatorSortKey given;
        const Person* person;
    };
    // Officials first, by rank; whoever has none behind them.
    const bool byPrecedence = m_options.order == QLatin1String("precedence");
    const auto rankOf = [&](const Person& person) {
        if (!byPrecedence)
            return 0;
        return person.precedence > 0 ? person.precedence : std::numeric_limits<int>::max();
    };
    const QCollator collator = alphabetOf(language().locale());
    std::vector<Entry> entries;
    for (const Person* person : people)
        entries.push_back({rankOf(*person), collator.sortKey(familyName(*person).first),
                           collator.sortKey(givenName(*person).first), person});
    std::stable_sort(entries.begin(), entries.end(), [](const Entry& left, const Entry& right) {
        if (left.precedence != right.precedence)
            return left.precedence < right.precedence;
        const int family = left.family.compare(right.family);
        return family != 0 ? family < 0 : left.given.compare(right.given) < 0;
    });
    QList<const Person*> result;
    result.reserve(qsizetype(entries.size()));
    for (const Entry& entry : entries)
        result.append(entry.person);
    return result;
}

namespace {
TextSpan spanOf(const QString& text, const QString& language, bool typed, TextStyle style, ColourRole colour)
{
    TextSpan span{text, style, colour, typed};
    span.language = language;
    return span;
}

void addMark(std::vector<TextSpan>& spans, const QString& language)
{
    // An ISO code in brackets is the same in every language.
    spans.push_back(
        TextSpan{QStringLiteral(" [%1]").arg(language), TextStyle::Regular, ColourRole::Muted, false});
}
} // namespace

std::vector<TextSpan> spansOf(const PaperText& text, TextStyle style, ColourRole colour)
{
    std::vector<TextSpan> spans;
    if (!text.first.isEmpty())
        spans.push_back(spanOf(text.first, text.firstLanguage, text.typed, style, colour));
    if (!text.firstLanguage.isEmpty() && !text.first.isEmpty())
        addMark(spans, text.firstLanguage);
    if (text.second.isEmpty())
        return spans;
    if (!spans.empty())
        spans.push_back(TextSpan{QStringLiteral(" / "), TextStyle::Regular, ColourRole::Muted, false});
    spans.push_back(spanOf(text.second, text.secondLanguage, text.typed, style, colour));
    if (text.secondIsOriginal)
        addMark(spans, text.secondLanguage);
    return spans;
}

void addParagraphs(std::vector<DocumentNode>& blocks, const PaperText& text, SizeRole size, TextStyle style,
                   ColourRole colour)
{
    PaperText first = text;
    first.second.clear();
    if (!first.first.isEmpty())
        blocks.push_back(paragraphNode(size, spansOf(first, style, colour)));
    PaperText second = text;
    second.first.clear();
    if (!second.second.isEmpty())
        blocks.push_back(paragraphNode(size, spansOf(second, style, colour)));
}
} // namespace convenor
