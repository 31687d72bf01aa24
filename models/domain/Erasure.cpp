#include "domain/Erasure.h"

#include "domain/PaperRecords.h"
#include "domain/PeopleRecords.h"
#include "domain/TextRecords.h"

namespace convenor {
namespace {
constexpr QChar mark = u'…';
// "Novak, Anna": characters between two words of a name. No more: a comma and quotes between two texts of a
// JSON list are three.
constexpr qsizetype widestGap = 2;
constexpr qsizetype fewestDigits = 7; // of a phone number

// Case and accents taken off, character by character: positions stay those of the text.
QString foldedInPlace(const QString& text)
{
    QString folded = text;
    for (QChar& c : folded) {
        while (c.decompositionTag() == QChar::Canonical && !c.decomposition().isEmpty())
            c = c.decomposition().at(0);
        c = c.toCaseFolded();
    }
    return folded;
}

// Accents written as characters of their own join the letters before them.
QString composed(const QString& text)
{
    return text.normalized(QString::NormalizationForm_C);
}

struct Word
{
    qsizetype start;
    qsizetype end;
};

QList<Word> wordsIn(QStringView text)
{
    QList<Word> words;
    qsizetype start = -1;
    for (qsizetype i = 0; i <= text.size(); ++i) {
        const bool isWord =
            i < text.size() && (text[i].isLetterOrNumber() || text[i].isMark() || text[i].isSurrogate());
        if (isWord && start < 0)
            start = i;
        if (!isWord && start >= 0)
            words.append({std::exchange(start, -1), i});
    }
    return words;
}

QStringList foldedWords(const QString& text)
{
    const QString folded = foldedInPlace(composed(text));
    QStringList words;
    for (const Word& word : wordsIn(folded))
        words.append(folded.sliced(word.start, word.end - word.start));
    return words;
}

bool isUnspaced(const QString& name)
{
    return std::any_of(name.cbegin(), name.cend(), [](QChar c) {
        switch (c.script()) {
        case QChar::Script_Han:
        case QChar::Script_Hiragana:
        case QChar::Script_Katakana:
        case QChar::Script_Hangul:
        case QChar::Script_Thai:
        case QChar::Script_Lao:
        case QChar::Script_Khmer:
            return true;
        default:
            return false;
        }
    });
}

QString replaced(const QString& text, const QList<Word>& places)
{
    QString result;
    qsizetype done = 0;
    for (const Word& place : places) {
        result += QStringView(text).sliced(done, place.start - done);
        result += mark;
        done = place.end;
    }
    result += QStringView(text).sliced(done);
    return result;
}

// The fields by which somebody else is called, or reached: they are that person's own.
bool isOwnName(const FieldInfo& field)
{
    static const QSet<QString> names = {QStringLiteral("family_name"), QStringLiteral("given_name"),
                                        QStringLiteral("email"), QStringLiteral("phone"),
                                        QStringLiteral("languages")};
    return names.contains(QLatin1String(field.name));
}

// Which person a translation is of; 0 when of something else.
Id personOf(const Translation& translation)
{
    return translation.recordTable == QLatin1String(infoOf<Person>().name) ? Id(translation.record) : 0;
}

// Whether a text of a row may name somebody: pictures, and the words by which records are found, do not.
bool mayNameOthers(const RowBase& row, const FieldInfo& field)
{
    if (field.kind != FieldKind::Text)
        return false;
    const QLatin1String name(field.name);
    switch (row.table) {
    case Table::Asset:
        return name != QLatin1String("data");
    case Table::Printout:
        return name != QLatin1String("document");
    case Table::Person:
        return !isOwnName(field);
    case Table::Translation: {
        const auto& translation = as<Translation>(row);
        const FieldInfo* of = infoOf<Person>().field(translation.field);
        return name == QLatin1String("text") && !(personOf(translation) != 0 && of && isOwnName(*of));
    }
    default:
        return true;
    }
}

bool isErased(const RowBase& row, const FieldInfo& field, const Erasure& erasure)
{
    if (row.table == Table::Person)
        return field.has(PersonalData) && erasure.people().contains(row.id);
    if (row.table != Table::Translation || field.name != QLatin1String("text"))
        return false;
    const auto& translation = as<Translation>(row);
    const FieldInfo* of = infoOf<Person>().field(translation.field);
    return erasure.people().contains(personOf(translation)) && of && of->has(PersonalData);
}
} // namespace

void Erasure::learn(const RowBase& row)
{
    if (row.table == Table::Person && m_people.contains(row.id)) {
        const auto& person = as<Person>(row);
        learnName(m_forms[person.id], person.familyName, person.givenName, person.title);
        addAddress(person.email);
        addPhone(person.phone);
    } else if (row.table == Table::Translation) {
        const auto& translation = as<Translation>(row);
        if (!m_people.contains(personOf(translation)))
            return;
        Forms& forms = m_forms[translation.record];
        if (translation.field == QLatin1String("family_name"))
            learnName(forms, translation.text, {}, {});
        else if (translation.field == QLatin1String("given_name"))
            learnName(forms, {}, translation.text, {});
    }
}

void Erasure::learn(const Plan& plan)
{
    for (const Id id : std::as_const(m_people)) {
        if (const RowBase* row = plan.rows(Table::Person).find(id))
            learn(*row);
    }
    for (const auto& chunk : plan.rows(Table::Translation).chunks()) {
        for (const Row& row : *chunk)
            learn(*row);
    }
}

void Erasure::learnName(Forms& forms, const QString& family, const QString& given, const QString& title)
{
    const qsizetype known = forms.family.size() + forms.given.size() + forms.titles.size();
    for (const auto& [name, names] : {std::pair(family, &forms.family), std::pair(given, &forms.given),
                                      std::pair(title, &forms.titles)}) {
        if (!name.simplified().isEmpty())
            names->insert(name.simplified());
    }
    if (forms.family.size() + forms.given.size() + forms.titles.size() == known)
        return;
    for (const QString& familyName : std::as_const(forms.family)) {
        for (const QString& givenName : std::as_const(forms.given))
            addFullName(familyName, givenName);
        for (const QString& word : std::as_const(forms.titles))
            addPhrase({foldedWords(word + u' ' + familyName), {}});
        const QStringList words = foldedWords(familyName);
        m_words.unite(QSet<QString>(words.cbegin(), words.cend()));
        if (words.size() == 1)
            m_familyNames.insert(words.constFirst());
        else
            addPhrase({words, {}});
    }
    for (const QString& givenName : std::as_const(forms.given)) {
        const QStringList words = foldedWords(givenName);
        m_words.unite(QSet<QString>(words.cbegin(), words.cend()));
    }
}

void Erasure::addFullName(const QString& family, const QString& given)
{
    const QStringList last = foldedWords(family);
    const QStringList first = foldedWords(given);
    if (last.isEmpty() || first.isEmpty())
        return;
    addPhrase({first + last, {}});
    addPhrase({last + first, {}});
    addPhrase({QStringList(first.constFirst().first(1)) + last, {}, true});
    // "Anna Novak" of "Anna Maria Novak".
    if (first.size() > 1)
        addPhrase({QStringList(first.constFirst()) + last, {}});
    if (isUnspaced(family + given)) {
        addUnspaced(family + given);
        addUnspaced(given + family);
    }
}

void Erasure::addUnspaced(const QString& name)
{
    m_unspaced.insert(composed(name));
}

void Erasure::addAddress(const QString& email)
{
    const QString address = email.trimmed();
    if (address.contains(u'@'))
        addPhrase({foldedWords(address), foldedInPlace(composed(address))});
}

void Erasure::addPhone(const QString& phone)
{
    const QStringList groups = foldedWords(phone);
    const QString digits = groups.join(QString());
    if (digits.size() < fewestDigits)
        return;
    addPhrase({groups, {}});
    addPhrase({{digits}, {}});
}

void Erasure::addPhrase(Phrase phrase)
{
    // A single word is a name only where it is a number or an address.
    const bool isName = phrase.words.size() > 1 || !phrase.exact.isEmpty() ||
                        (phrase.words.size() == 1 && phrase.words.constFirst().at(0).isDigit());
    if (!isName)
        return;
    const QString key =
        QStringList(phrase.words.first(std::min<qsizetype>(phrase.words.size(), 2))).join(u' ');
    const QString whole =
        QStringLiteral("%1/%2/%3").arg(phrase.words.join(u' '), phrase.exact).arg(phrase.isInitial);
    if (m_known.contains(whole))
        return;
    m_known.insert(whole);
    m_phrases[key].append(std::move(phrase));
}

QString Erasure::withoutNames(const QString& text) const
{
    if (m_phrases.isEmpty() || text.isEmpty())
        return text;
    const QString whole = composed(text);
    const QString folded = foldedInPlace(whole);
    const QList<Word> words = wordsIn(folded);
    const auto wordAt = [&](qsizetype i) {
        return QStringView(folded).sliced(words[i].start, words[i].end - words[i].start);
    };
    // Whether the phrase stands where the word `at` begins.
    const auto fits = [&](const Phrase& phrase, qsizetype at) {
        const qsizetype last = at + phrase.words.size() - 1;
        if (last >= words.size())
            return false;
        for (qsizetype i = 0; i < phrase.words.size(); ++i) {
            if (wordAt(at + i) != phrase.words[i])
                return false;
            if (i > 0 && words[at + i].start - words[at + i - 1].end > widestGap)
                return false;
        }
        if (phrase.isInitial && folded.at(words[at].end) != u'.')
            return false;
        const qsizetype start = words[at].start;
        return phrase.exact.isEmpty() ||
               QStringView(folded).sliced(start, words[last].end - start).contains(phrase.exact);
    };
    QList<Word> places;
    for (qsizetype at = 0; at < words.size(); ++at) {
        QString key = wordAt(at).toString();
        qsizetype longest = 0;
        for (qsizetype count = 1; count <= 2 && at + count <= words.size(); ++count) {
            if (count == 2)
                key += u' ' + wordAt(at + 1).toString();
            for (const Phrase& phrase : m_phrases.value(key)) {
                if (phrase.words.size() > longest && fits(phrase, at))
                    longest = phrase.words.size();
            }
        }
        if (longest == 0)
            continue;
        places.append({words[at].start, words[at + longest - 1].end});
        at += longest - 1;
    }
    QString result = places.isEmpty() ? text : replaced(whole, places);
    for (const QString& name : m_unspaced)
        result.replace(name, mark, Qt::CaseInsensitive);
    return result;
}

QString Erasure::withoutWords(const QString& text) const
{
    const QString whole = composed(withoutNames(text));
    const QString folded = foldedInPlace(whole);
    QList<Word> places;
    for (const Word& word : wordsIn(folded)) {
        if (m_words.contains(folded.sliced(word.start, word.end - word.start)))
            places.append(word);
    }
    return replaced(whole, places);
}

bool Erasure::holdsFamilyName(const QString& text) const
{
    const QString whole = composed(text);
    const QString folded = foldedInPlace(whole);
    const QList<Word> words = wordsIn(folded);
    return std::any_of(words.cbegin(), words.cend(), [&](const Word& word) {
        // "young people" names nobody.
        return !whole.at(word.start).isLower() &&
               m_familyNames.contains(folded.sliced(word.start, word.end - word.start));
    });
}

Row erasedRow(const Row& row, const Erasure& erasure)
{
    if (!row)
        return row;
    const TableInfo& info = tableInfo(row->table);
    std::unique_ptr<RowBuilder> builder;
    const auto write = [&](const FieldInfo& field, const Value& value) {
        if (value == field.get(row->record()))
            return;
        if (!builder)
            builder = info.build(row->id, row.get());
        field.set(builder->record(), value);
    };
    for (const FieldInfo& field : info.fields) {
        if (isErased(*row, field, erasure)) {
            const auto blank = info.build(row->id, nullptr);
            write(field, field.get(blank->record()));
        } else if (mayNameOthers(*row, field)) {
            write(field, erasure.withoutNames(field.get(row->record()).text()));
        }
    }
    return builder ? builder->finish() : row;
}

ChangeSet erasedChanges(const ChangeSet& changes, const Erasure& erasure)
{
    ChangeSet erased;
    for (const Change& change : changes)
        erased.put(change.table, change.id, erasedRow(change.before, erasure),
                   erasedRow(change.after, erasure));
    return erased;
}

ChangeSet erasedRows(const Plan& plan, const Erasure& erasure)
{
    ChangeSet changes;
    for (const Table table : allTables) {
        for (const auto& chunk : plan.rows(table).chunks()) {
            for (const Row& row : *chunk) {
                if (Row after = erasedRow(row, erasure); after != row)
                    changes.put(table, row->id, row, std::move(after));
            }
        }
    }
    return changes;
}

QSet<Id> peopleWithData(const Plan& plan)
{
    const auto blank = infoOf<Person>().build(0, nullptr);
    QSet<Id> people;
    for (const Person& person : plan.all<Person>()) {
        const auto fields = infoOf<Person>().fields;
        const bool holds = std::any_of(fields.begin(), fields.end(), [&](const FieldInfo& field) {
            return field.has(PersonalData) && !(field.get(&person) == field.get(blank->record()));
        });
        if (holds)
            people.insert(person.id);
    }
    return people;
}

QList<TextPlace> familyNamesIn(const Plan& plan, const Erasure& erasure)
{
    QList<TextPlace> places;
    for (const Table table : allTables) {
        if (table == Table::Printout)
            continue;
        for (const auto& chunk : plan.rows(table).chunks()) {
            for (const Row& row : *chunk) {
                for (const FieldInfo& field : tableInfo(table).fields) {
                    if (mayNameOthers(*row, field) &&
                        erasure.holdsFamilyName(field.get(row->record()).text()))
                        places.append({table, row->id, &field});
                }
            }
        }
    }
    return places;
}
} // namespace convenor
