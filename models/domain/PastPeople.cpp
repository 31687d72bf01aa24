#include "domain/PastPeople.h"

#include "domain/PeopleRecords.h"

namespace convenor {
namespace {
// The people whom a row refers to, in the order of its fields.
QList<Id> peopleIn(const RowBase& row)
{
    QList<Id> people;
    for (const FieldInfo& field : tableInfo(row.table).fields) {
        if (field.kind == FieldKind::Reference && field.target == Table::Person) {
            const Value value = field.get(row.record());
            people.append(value.isNull() ? 0 : value.number());
        }
    }
    return people;
}
} // namespace

void PastPeople::take(const Row& row)
{
    if (!row || m_living.rows(Table::Person).find(row->id))
        return;
    QList<Row>& known = m_rows[row->id];
    const auto& person = as<Person>(*row);
    const bool isNew = std::none_of(known.cbegin(), known.cend(),
                                    [&](const Row& other) { return as<Person>(*other) == person; });
    if (isNew)
        known.append(row);
}

void PastPeople::take(const Plan& plan)
{
    for (const auto& chunk : plan.rows(Table::Person).chunks()) {
        for (const Row& row : *chunk)
            take(row);
    }
}

void PastPeople::take(const ChangeSet& changes, const QString& label, bool isUndo)
{
    QHash<Id, QSet<Id>> redirected;
    QSet<Id> removed;
    QSet<Id> edited;
    bool isAdding = false;
    for (const Change& change : changes) {
        if (change.table == Table::Person) {
            take(change.before);
            take(change.after);
            if (change.isRemove())
                removed.insert(change.id);
            else if (change.isEdit())
                edited.insert(change.id);
            else
                isAdding = true;
        } else if (change.isEdit()) {
            const QList<Id> before = peopleIn(*change.before);
            const QList<Id> after = peopleIn(*change.after);
            for (qsizetype i = 0; i < before.size(); ++i) {
                if (before[i] != 0 && after[i] != 0 && before[i] != after[i])
                    redirected[before[i]].insert(after[i]);
            }
        }
    }
    // What an undo removes it had added: nobody takes it up.
    if (isUndo)
        return;
    const bool isOne = removed.size() == 1 && edited.size() <= 1 && !isAdding;
    for (const Id gone : std::as_const(removed)) {
        if (m_living.rows(Table::Person).find(gone))
            continue;
        QSet<Id> into = redirected.value(gone);
        if (isOne)
            into.unite(edited);
        if (!into.isEmpty() || isOne)
            m_removals.append({gone, into, isOne && edited.isEmpty() ? label : QString()});
    }
}

QSet<Id> PastPeople::people() const
{
    QSet<Id> people;
    for (auto known = m_rows.cbegin(); known != m_rows.cend(); ++known) {
        if (std::any_of(known->cbegin(), known->cend(),
                        [](const Row& row) { return holdsPersonalData(*row); }))
            people.insert(known.key());
    }
    return people;
}

bool PastPeople::joinTo(Erasure& whom) const
{
    bool isAny = false;
    // Who was merged into somebody may have taken up others before.
    for (bool grows = true; grows;) {
        grows = false;
        const auto join = [&](Id gone) {
            whom.join(gone);
            for (const Row& row : m_rows.value(gone))
                whom.learn(*row);
            grows = isAny = true;
        };
        for (const Removal& removal : m_removals) {
            if (!whom.people().contains(removal.gone) &&
                (removal.into.intersects(whom.people()) || whom.withoutNames(removal.label) != removal.label))
                join(removal.gone);
        }
        for (auto known = m_rows.cbegin(); known != m_rows.cend(); ++known) {
            if (!whom.people().contains(known.key()) &&
                std::any_of(known->cbegin(), known->cend(),
                            [&](const Row& row) { return whom.means(as<Person>(*row)); }))
                join(known.key());
        }
    }
    return isAny;
}
} // namespace convenor
