#include "domain/Erasure.h"

#include "domain/PeopleRecords.h"

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

} // namespace

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

QString Erasure::textOf(const Phrase& phrase)
{
    return QStringLiteral("%1/%2/%3").arg(phrase.words.join(u' '), phrase.exact).arg(phrase.isInitial);
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
    const QString whole = textOf(phrase);
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

bool Erasure::means(const Person& person) const
{
    const QStringList given = foldedWords(person.givenName);
    const QStringList family = foldedWords(person.familyName);
    const auto isKnown = [this](const Phrase& phrase) { return m_known.contains(textOf(phrase)); };
    if (!given.isEmpty() && !family.isEmpty() && isKnown({given + family, {}}))
        return true;
    const QString address = person.email.trimmed();
    if (!address.contains(u'@') || !isKnown({foldedWords(address), foldedInPlace(composed(address))}))
        return false;
    // An office has one address and several people.
    const QStringList words = given + family;
    return std::any_of(words.cbegin(), words.cend(),
                       [this](const QString& word) { return m_words.contains(word); });
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

} // namespace convenor
