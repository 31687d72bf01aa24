#include "exchange/PeopleImport.h"

#include "domain/planners/PeopleCell.h"
#include "domain/Records.h"
#include "exchange/PersonRow.h"
#include "exchange/Questionnaire.h"
#include "exchange/RowPeople.h"

#include <QCoreApplication>

#include <map>

namespace convenor {
namespace {
struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(PeopleImport)
};

bool isBlank(const QStringList& cells, qsizetype from = 0)
{
    for (qsizetype i = from; i < cells.size(); ++i) {
        if (!cells.at(i).trimmed().isEmpty())
            return false;
    }
    return true;
}

// Answers of a person, by field: a later row's stand for an earlier one's.
struct PersonAnswers
{
    int row = 0;
    std::map<QString, RowAnswer> answers;
};

class Importer
{
public:
    Importer(const Plan& plan, IdSource& ids, const ImportOptions& options)
        : m_plan(plan), m_ids(ids), m_options(options), m_reader(options.fields), m_book(plan)
    {
        m_width = qMax(m_reader.width(), options.headers.size());
        while (m_width > m_reader.width() && options.headers.value(m_width - 1).isEmpty())
            --m_width;
        for (const Person& person : plan.all<Person>())
            m_known.insert(RowPeople::keysOf(person), person.id);
    }

    void take(const SourceRow& row);
    // What is too much, as a part of a sentence; `progress` of the file (0 to 1) has been taken.
    std::optional<QString> tooMuch(double progress) const;
    Result<ImportedPeople> finish();

private:
    bool isHeaderAgain(const QStringList& cells) const;
    void addProblem(ImportProblem problem);
    void refuse(const SourceRow& row, const QString& reason);
    const Person* personOfId(PersonRow& row, int number);
    void settle(PersonRow& row, int number);
    QList<PersonIndex::Match> matchesOf(const Person& person, const RowPeople::Keys& keys);
    void settleKnown(PersonRow& row, const RowPeople::Keys& keys, int number, ImportMatch match);
    void addNew(PersonRow& row, const RowPeople::Keys& keys, int number);
    void repeat(PersonRow& row, int number, Id id);
    void keepAnswers(PersonRow& row, int number, Id id);
    const Person& now(Id id) const;
    // Keeps in mind that the row is about this person.
    void remember(const RowPeople::Keys& keys, int number, Id id);
    bool haveTwoAddresses(const Person& row, Id id) const;
    void reportKept(const QStringList& fields, const PersonRow& row, int number);
    OnDuplicate choiceFor(int number) const { return m_options.rows.value(number, m_options.onDuplicate); }

    const Plan& m_plan;
    IdSource& m_ids;
    const ImportOptions& m_options;
    PersonRowReader m_reader;
    qsizetype m_width = 0;                // columns that a row may fill
    RowPeople m_known;                    // people of the plan
    RowPeople m_seen;                     // in the rows so far
    QHash<Id, int> m_rowOf;               // the row in which a person stands first
    std::unique_ptr<PersonIndex> m_index; // made when somebody is not known for certain
    AnswerBook m_book;
    std::map<Id, PersonAnswers> m_answers;
    qint64 m_characters = 0;
    QList<ImportProblem> m_rowProblems;
    ImportedPeople m_result;
};

void Importer::addProblem(ImportProblem problem)
{
    if (m_result.problems.size() < mostListed)
        m_result.problems.append(std::move(problem));
    else
        ++m_result.unlistedProblems;
}

void Importer::refuse(const SourceRow& row, const QString& reason)
{
    ++m_result.refused;
    constexpr qsizetype shown = 80;
    addProblem({row.number, -1, row.cells.join(QStringLiteral(" | ")).left(shown), reason, true});
}

// Reports of conference tools begin again for each group of people.
bool Importer::isHeaderAgain(const QStringList& cells) const
{
    const QStringList& headers = m_options.headers;
    if (headers.isEmpty() || cells.constFirst().trimmed() != headers.constFirst())
        return false;
    for (qsizetype i = 0; i < qMax(cells.size(), headers.size()); ++i) {
        if (cells.value(i).trimmed() != headers.value(i))
            return false;
    }
    return true;
}

void Importer::take(const SourceRow& row)
{
    if (row.number <= m_options.headerRow || isBlank(row.cells) || isHeaderAgain(row.cells))
        return;
    ++m_result.rows;
    for (const QString& cell : row.cells)
        m_characters += cell.size();
    if (row.cells.size() > m_width && !m_options.headers.isEmpty() && !isBlank(row.cells, m_width)) {
        if (m_options.cellsMaySlip) {
            refuse(row, Texts::tr("more cells than columns"));
            return;
        }
        m_rowProblems.append(
            {row.number, int(m_width), row.cells.at(m_width), Texts::tr("the cell stands under no header")});
    }
    PersonRow person;
    m_reader.read(row, person, m_rowProblems);
    const bool isSomebody = person.hasName() || !person.person.email.isEmpty();
    if (!isSomebody && person.id == 0) {
        m_rowProblems.clear();
        refuse(row, Texts::tr("neither a name nor an e-mail address"));
        return;
    }
    if (person.isNameTooLong()) {
        m_rowProblems.clear();
        refuse(row, Texts::tr("a name of more than %1 characters").arg(longestName));
        return;
    }
    settle(person, row.number);
    for (ImportProblem& problem : m_rowProblems)
        addProblem(std::move(problem));
    m_rowProblems.clear();
}

// The person whose number the row gives, if the row is about that person.
const Person* Importer::personOfId(PersonRow& row, int number)
{
    if (row.idColumn < 0)
        return nullptr;
    const Person* found = row.id > 0 ? m_plan.find<Person>(row.id) : nullptr;
    if (!found) {
        m_rowProblems.append({number, row.idColumn, QString::number(row.id),
                              Texts::tr("nobody in this workshop has this number")});
        return nullptr;
    }
    if (!row.hasName() && row.person.email.isEmpty())
        return found;
    const bool sameEmail =
        !found->email.isEmpty() && found->email.compare(row.person.email, Qt::CaseInsensitive) == 0;
    const QStringList words = comparableName(fullName(*found)).split(u' ');
    const QStringList typed = comparableName(fullName(row.person)).split(u' ');
    const bool sharesWord = std::any_of(typed.cbegin(), typed.cend(), [&words](const QString& word) {
        return !word.isEmpty() && words.contains(word);
    });
    if (sameEmail || sharesWord)
        return found;
    m_rowProblems.append({number, row.idColumn, QString::number(row.id),
                          Texts::tr("this is the number of somebody with another name")});
    return nullptr;
}

void Importer::settle(PersonRow& row, int number)
{
    const Person* known = personOfId(row, number);
    if (!known && !row.hasName() && row.person.email.isEmpty()) {
        ++m_result.refused;
        m_rowProblems.append({number, -1, {}, Texts::tr("neither a name nor an e-mail address"), true});
        return;
    }
    const RowPeople::Keys keys = RowPeople::keysOf(row.person);
    const bool isAlone = m_options.rows.value(number) == OnDuplicate::Both;
    if (known) {
        if (m_rowOf.contains(known->id) && !isAlone)
            repeat(row, number, known->id);
        else
            settleKnown(row, keys, number,
                        {number, fullName(*known), known->id, DuplicateReason::SameName, true});
        return;
    }
    const Id seen = isAlone ? 0 : m_seen.find(keys);
    const bool isNamesake = seen != 0 && haveTwoAddresses(row.person, seen);
    if (seen != 0 && !isNamesake) {
        repeat(row, number, seen);
        return;
    }
    const QList<PersonIndex::Match> matches = matchesOf(row.person, keys);
    if (matches.isEmpty()) {
        if (isNamesake) {
            ++m_result.maybeSame;
            m_rowProblems.append(
                {number,
                 -1,
                 {},
                 Texts::tr("may be the same person as in row %1, with another e-mail address")
                     .arg(m_rowOf.value(seen))});
        }
        addNew(row, keys, number);
        return;
    }
    PersonIndex::Match best = matches.constFirst();
    if (best.sure && !isAlone && m_rowOf.contains(best.person)) {
        if (!haveTwoAddresses(row.person, best.person)) {
            repeat(row, number, best.person);
            return;
        }
        best.sure = false;
    }
    settleKnown(row, keys, number, {number, fullName(row.person), best.person, best.reason, best.sure});
}

bool Importer::haveTwoAddresses(const Person& row, Id id) const
{
    const QString& known = now(id).email;
    return !row.email.isEmpty() && !known.isEmpty() && row.email.compare(known, Qt::CaseInsensitive) != 0;
}

void Importer::remember(const RowPeople::Keys& keys, int number, Id id)
{
    m_seen.insert(keys, id);
    if (!m_rowOf.contains(id))
        m_rowOf.insert(id, number);
}

// Answers that the row gives and that do not count.
void Importer::reportKept(const QStringList& fields, const PersonRow& row, int number)
{
    for (const QString& field : fields) {
        const Value said = infoOf<Person>().field(field)->get(&row.person);
        m_rowProblems.append({number, int(m_options.fields.indexOf(field)), said.text(),
                              Texts::tr("a later answer or a refusal is known, and stays")});
    }
}

QList<PersonIndex::Match> Importer::matchesOf(const Person& person, const RowPeople::Keys& keys)
{
    if (const Id id = m_known.find(keys)) {
        const Person& known = *m_plan.find<Person>(id);
        const bool byEmail =
            !person.email.isEmpty() && person.email.compare(known.email, Qt::CaseInsensitive) == 0;
        return {{id, byEmail ? DuplicateReason::SameEmail : DuplicateReason::SameName, true}};
    }
    if (m_plan.all<Person>().isEmpty())
        return {};
    if (!m_index)
        m_index = std::make_unique<PersonIndex>(m_plan);
    return m_index->find(person);
}

void Importer::settleKnown(PersonRow& row, const RowPeople::Keys& keys, int number, ImportMatch match)
{
    match.done = match.sure ? choiceFor(number) : m_options.rows.value(number, OnDuplicate::Both);
    const Person& before = now(match.person);
    Person after = before;
    const QStringList kept = updatePerson(after, row, m_options.source);
    match.changes = !(after == before);
    if (match.sure && !match.changes && match.done == OnDuplicate::Replace)
        match.name.clear(); // of no consequence
    if (!match.name.isEmpty() && m_result.matches.size() < mostListed)
        m_result.matches.append(match);
    if (match.done == OnDuplicate::Both) {
        m_result.maybeSame += match.sure ? 0 : 1;
        addNew(row, keys, number);
        return;
    }
    remember(keys, number, match.person);
    if (match.done == OnDuplicate::Keep) {
        ++m_result.unchanged;
        return;
    }
    reportKept(kept, row, number);
    keepAnswers(row, number, match.person);
    ++(match.changes ? m_result.updated : m_result.unchanged);
    if (match.changes)
        m_result.changes.edit(before, std::move(after));
}

void Importer::addNew(PersonRow& row, const RowPeople::Keys& keys, int number)
{
    Person person;
    updatePerson(person, row, m_options.source);
    person.id = m_ids.next();
    keepAnswers(row, number, person.id);
    remember(keys, number, person.id);
    ++m_result.added;
    m_result.changes.add(std::move(person));
}

// Somebody who stands further up: the later row counts, as of a person who registered twice.
void Importer::repeat(PersonRow& row, int number, Id id)
{
    ++m_result.repeated;
    m_rowProblems.append({number, -1, {}, Texts::tr("the same person as in row %1").arg(m_rowOf.value(id))});
    if (choiceFor(number) == OnDuplicate::Keep && m_plan.find<Person>(id))
        return;
    const Person before = now(id);
    Person after = before;
    reportKept(updatePerson(after, row, m_options.source), row, number);
    keepAnswers(row, number, id);
    if (after == before)
        return;
    for (const FieldInfo& field : infoOf<Person>().fields) {
        const Value was = field.get(&before);
        const bool lost = was.isText() && !was.text().isEmpty() && was != field.get(&after);
        if (lost)
            m_rowProblems.append({number, int(m_options.fields.indexOf(QLatin1String(field.name))),
                                  was.text(),
                                  Texts::tr("the same person stands further up; this was replaced")});
    }
    m_result.changes.edit(before, std::move(after));
}

void Importer::keepAnswers(PersonRow& row, int number, Id id)
{
    for (RowAnswer& answer : row.answers) {
        PersonAnswers& kept = m_answers[id];
        kept.row = number;
        kept.answers.insert_or_assign(answer.field, std::move(answer));
    }
}

const Person& Importer::now(Id id) const
{
    const Change* change = m_result.changes.find(Table::Person, id);
    return change ? change->afterAs<Person>() : *m_plan.find<Person>(id);
}

// A table that is far too long is known as such early, before its people fill the memory.
std::optional<QString> Importer::tooMuch(double progress) const
{
    constexpr int enoughToTell = 200'000;
    constexpr double farTooLong = 1.2 * mostPeopleRows;
    const bool isFarTooLong = m_result.rows >= enoughToTell && m_result.rows > farTooLong * progress;
    if (m_result.rows > mostPeopleRows || isFarTooLong)
        return Texts::tr("it holds more than %1 people; split it into smaller files").arg(mostPeopleRows);
    if (m_characters > mostPeopleText)
        return Texts::tr("its cells hold more text than any list of people");
    return std::nullopt;
}

Result<ImportedPeople> Importer::finish()
{
    for (const auto& [id, given] : m_answers) {
        if (m_options.stop.stop_requested())
            return Error{ErrorKind::Cancelled};
        QList<std::pair<QString, QString>> answers;
        for (const auto& [field, answer] : given.answers)
            answers.append({field, answer.text});
        const bool known = m_plan.find<Person>(id);
        const qsizetype before = m_result.changes.size();
        const bool personChanged = m_result.changes.find(Table::Person, id);
        for (const QString& reason : m_book.take(id, answers, m_ids, m_result.changes))
            addProblem({given.row, -1, {}, reason, false});
        if (known && !personChanged && m_result.changes.size() > before) {
            --m_result.unchanged;
            ++m_result.updated;
        }
    }
    return std::move(m_result);
}
} // namespace

std::optional<OnDuplicate> onDuplicateFromWord(const QString& text)
{
    for (std::size_t i = 0; i < wordsOf<OnDuplicate>.size(); ++i) {
        if (text == QLatin1String(wordsOf<OnDuplicate>[i]))
            return OnDuplicate(i);
    }
    return std::nullopt;
}

Result<ImportedPeople> importPeople(RowReader& reader, const Plan& plan, IdSource& ids,
                                    const ImportOptions& options)
{
    constexpr int rowsBetweenLooks = 128;
    Importer importer(plan, ids, options);
    if (!identifiesPeople(options.fields))
        return Error{ErrorKind::WrongFormat, options.source,
                     Texts::tr("no column holds a name or an e-mail address; say which one does")};
    SourceRow row;
    for (int count = 0; reader.next(row); ++count) {
        if (count % rowsBetweenLooks == 0) {
            if (const std::optional<QString> why = importer.tooMuch(reader.progress()))
                return Error{ErrorKind::WrongFormat, options.source, *why};
            if (options.progress)
                options.progress(reader.progress());
            if (options.stop.stop_requested())
                return Error{ErrorKind::Cancelled};
        }
        importer.take(row);
    }
    if (reader.error())
        return *reader.error();
    if (options.stop.stop_requested())
        return Error{ErrorKind::Cancelled};
    if (const std::optional<QString> why = importer.tooMuch(1))
        return Error{ErrorKind::WrongFormat, options.source, *why};
    return importer.finish();
}

bool identifiesPeople(const QStringList& fields)
{
    return PersonRowReader(fields).identifies();
}
} // namespace convenor
