// Random but valid changes of a plan, over all record types: for tests that compare two ways to one state
// (file and Plan, model and Plan, undo and redo). The same seed makes the same changes.
//
//     RandomChanges random(seed);
//     Plan plan;
//     for (int i = 0; i < 100; ++i) {
//         const ChangeSet changes = random.next(plan);
//         plan = *plan.applied(changes);
//     }
#pragma once

#include "domain/BookingCheck.h"
#include "domain/planners/SeatPlanner.h"
#include "domain/Records.h"
#include "domain/References.h"

#include <QRandomGenerator>

namespace convenor::testing {
// Of all tables but the printouts, which no step changes. Each set can be applied to the plan it was made for
// and to a file that holds it: references lead somewhere, UNIQUE values stay apart, CHECKs hold, the agenda
// is a tree, and there is one workshop.
class RandomChanges
{
public:
    explicit RandomChanges(quint32 seed, Id firstId = 1) : m_random(seed), m_ids(firstId) {}

    // One to `most` elementary changes (rows added, edited, removed with what hangs on them, exchanged) as
    // one set; never empty.
    ChangeSet next(const Plan& plan, int most = 6)
    {
        ChangeSet all;
        Plan now = plan;
        const int count = 1 + number(most);
        for (int done = 0; done < count || all.isEmpty();) {
            ChangeSet one = elementary(now);
            if (one.isEmpty())
                continue;
            Result<Plan> after = now.applied(one);
            if (after) {
                completeSeats(*after, one, m_ids);
                after = now.applied(one);
            }
            if (!after)
                qFatal("random changes that do not fit: %s %s", qPrintable(after.error().subject),
                       qPrintable(after.error().detail));
            now = *after;
            all.append(one);
            ++done;
        }
        return all;
    }

    // A plan with some rows in every table.
    Plan plan(int sets = 60)
    {
        Plan plan;
        while (sets-- > 0 || !hasAllTables(plan)) {
            const ChangeSet changes = next(plan);
            Plan after = *plan.applied(changes);
            // What a file would refuse does not come into it.
            if (checkBookings(after, changes))
                plan = std::move(after);
        }
        return plan;
    }

    // The whole plan as one set: what makes it from an empty one.
    static ChangeSet asChanges(const Plan& plan)
    {
        ChangeSet changes;
        for (const Table table : allTables) {
            for (const auto& chunk : plan.rows(table).chunks()) {
                for (const Row& row : *chunk)
                    changes.put(table, row->id, {}, row);
            }
        }
        return changes;
    }

private:
    int number(int below) { return int(m_random.bounded(below)); }
    bool chance(int percent) { return number(100) < percent; }

    static bool hasAllTables(const Plan& plan)
    {
        return std::all_of(allTables.begin(), allTables.end(), [&](Table table) {
            return isBesideHistory(table) || plan.rows(table).size() > 0;
        });
    }

    // Some row of a table; empty when it has none.
    Row some(const Plan& plan, Table table)
    {
        const TableRows& rows = plan.rows(table);
        if (rows.size() == 0)
            return {};
        const auto& chunk = *rows.chunks()[std::size_t(number(int(rows.chunks().size())))];
        return chunk[std::size_t(number(int(chunk.size())))];
    }

    ChangeSet elementary(const Plan& plan)
    {
        const Table table = allTables[std::size_t(number(int(tableCount)))];
        const int kind = number(100);
        if (isBesideHistory(table))
            return {};
        if (table == Table::BookingSeat)
            return exchange(plan); // seats come and go with their bookings
        if (kind < 50 || plan.rows(table).size() == 0)
            return add(plan, table);
        if (kind < 80)
            return edit(plan, table);
        if (kind < 88)
            return exchange(plan);
        // Rows that much hangs on go seldom, so that plans grow.
        const Row row = some(plan, table);
        ChangeSet changes;
        if (table == Table::Workshop)
            return changes;
        removeWithDependants(plan, table, row->id, changes);
        return changes.size() > 4 && !chance(10) ? ChangeSet() : changes;
    }

    ChangeSet add(const Plan& plan, Table table)
    {
        ChangeSet changes;
        if (table == Table::Workshop && plan.rows(table).size() > 0)
            return changes;
        const TableInfo& info = tableInfo(table);
        const auto builder = info.build(m_ids.next(), nullptr);
        for (const FieldInfo& field : info.fields) {
            if (!setField(plan, field, builder->record()))
                return changes;
        }
        const Row row = fitted(plan, builder->finish());
        if (row && isAlone(plan, *row))
            changes.put(table, row->id, {}, row);
        return changes;
    }

    // Some fields of a row; what it stands in stays, so that rows that hang together go on doing so.
    ChangeSet edit(const Plan& plan, Table table)
    {
        ChangeSet changes;
        const Row before = some(plan, table);
        const TableInfo& info = tableInfo(table);
        const auto builder = info.build(before->id, before.get());
        for (const FieldInfo& field : info.fields) {
            const bool stays = field.has(Required) || field.kind == FieldKind::Key || field.target == table;
            if ((!stays && chance(30)) && !setField(plan, field, builder->record()))
                return changes;
        }
        const Row after = fitted(plan, keepPlace(before, builder->finish()));
        if (after && !equalRows(before, after) && isAlone(plan, *after))
            changes.put(table, before->id, before, after);
        return changes;
    }

    // Two rows change what is UNIQUE with each other.
    ChangeSet exchange(const Plan& plan)
    {
        ChangeSet changes;
        const bool bookings = chance(50);
        const Row one = some(plan, bookings ? Table::Booking : Table::GroupMembership);
        const Row two = some(plan, bookings ? Table::Booking : Table::GroupMembership);
        if (!one || one == two)
            return changes;
        if (bookings) {
            // Their seats exchange what is UNIQUE.
            Booking first = as<Booking>(*one);
            Booking second = as<Booking>(*two);
            std::swap(first.slot, second.slot);
            changes.edit(as<Booking>(*one), first);
            changes.edit(as<Booking>(*two), second);
            const Plan after = *plan.applied(changes);
            if (!isAlone(after, *makeRow(first)) || !isAlone(after, *makeRow(second)))
                return {};
        } else {
            GroupMembership first = as<GroupMembership>(*one);
            GroupMembership second = as<GroupMembership>(*two);
            std::swap(first.person, second.person);
            if (first.round != second.round)
                return changes;
            changes.edit(as<GroupMembership>(*one), first);
            changes.edit(as<GroupMembership>(*two), second);
        }
        return changes;
    }

    bool setField(const Plan& plan, const FieldInfo& field, void* record)
    {
        const Value value = valueFor(plan, field);
        return (!value.isNull() || field.nullable()) && field.set(record, value);
    }

    Value valueFor(const Plan& plan, const FieldInfo& field)
    {
        switch (field.kind) {
        case FieldKind::Text:
            return field.has(Colour) ? QStringLiteral("#%1").arg(number(0x1000000), 6, 16, QLatin1Char('0'))
                                     : text();
        case FieldKind::Boolean:
            return qint64(number(2));
        case FieldKind::Integer:
            return qint64(1 + number(120));
        case FieldKind::Minutes:
            return chance(30) ? Value() : Value(qint64(number(1600)));
        case FieldKind::Date:
            return chance(20) ? Value()
                              : Value(QDate(2026, 1, 1).addDays(number(4000)).toString(Qt::ISODate));
        case FieldKind::Enumeration:
            return QString::fromLatin1(field.words[std::size_t(number(int(field.words.size())))]);
        case FieldKind::Key:
            return qint64(1 + number(1000));
        case FieldKind::Reference: {
            const Row row = some(plan, field.target);
            return !row || (!field.has(Required) && chance(30)) ? Value() : Value(row->id);
        }
        }
        Q_UNREACHABLE();
    }

    QString text()
    {
        static const QStringList texts{{},
                                       QStringLiteral("Anna"),
                                       QStringLiteral("Łódź, \"Œuvre\" & 'Straße'"),
                                       QStringLiteral("Прибавяне на група"),
                                       QStringLiteral("\U0001F600 e\u0301 \u202Eabc"),
                                       QStringLiteral("=cmd();\r\n\t<img src=file:x>"),
                                       QStringLiteral("null"),
                                       QStringLiteral("0")};
        const int choice = number(int(texts.size()) + 3);
        if (choice < texts.size())
            return texts[choice];
        QString made;
        const int length = number(choice == texts.size() ? 400 : 12);
        while (made.size() < length)
            made += QChar(m_random.bounded(0x20, 0x250));
        return made;
    }

    // The agenda stays a tree: an item keeps its day and its parent, and one with children its kind.
    static Row keepPlace(const Row& before, const Row& after)
    {
        if (before->table != Table::AgendaItem)
            return after;
        AgendaItem item = as<AgendaItem>(*after);
        const auto& old = as<AgendaItem>(*before);
        if (old.kind == ItemKind::Part || old.kind == ItemKind::Parallel)
            item.kind = old.kind;
        return makeRow(std::move(item));
    }

    // The row as the CHECKs and its neighbours want it; empty when it cannot be.
    Row fitted(const Plan& plan, const Row& row)
    {
        if (row->table == Table::AgendaItem)
            return makeRow(inTree(plan, as<AgendaItem>(*row)));
        if (row->table == Table::Availability) {
            Availability window = as<Availability>(*row);
            if ((window.person != 0) == (window.room != 0)) {
                window.room = 0;
                const Row person = some(plan, Table::Person);
                window.person = person ? person->id : 0;
            }
            return window.person != 0 || window.room != 0 ? makeRow(window) : Row();
        }
        if (row->table == Table::PairRule) {
            const PairRule& pair = as<PairRule>(*row);
            return pair.first != pair.second ? row : Row();
        }
        if (row->table == Table::GroupMembership) {
            GroupMembership membership = as<GroupMembership>(*row);
            membership.round = plan.find<BreakoutGroup>(membership.group)->round;
            return makeRow(membership);
        }
        if (row->table == Table::Booking)
            return withOneOther(plan, as<Booking>(*row));
        if (row->table == Table::Translation)
            return translating(plan, as<Translation>(*row));
        if (row->table == Table::Outcome)
            return ofOneSubject(as<Outcome>(*row));
        return row;
    }

    // An outcome of a meeting, else of a group, else of an item: of one of them at most.
    static Row ofOneSubject(Outcome outcome)
    {
        if (outcome.booking != 0)
            outcome.group = 0;
        if (outcome.booking != 0 || outcome.group != 0)
            outcome.agendaItem = 0;
        return makeRow(outcome);
    }

    // A meeting with an expert, or with a partner.
    Row withOneOther(const Plan& plan, Booking booking)
    {
        if (const auto* expert = plan.find<HelpdeskExpert>(booking.expert)) {
            booking.partner = 0;
            booking.helpdesk = expert->helpdesk;
            booking.tableNumber.reset();
            return makeRow(booking);
        }
        if (booking.partner == 0) {
            const Row person = some(plan, Table::Person);
            booking.partner = person ? person->id : 0;
        }
        return booking.partner != 0 && booking.partner != booking.person ? makeRow(booking) : Row();
    }

    static AgendaItem inTree(const Plan& plan, AgendaItem item)
    {
        const auto* parent = plan.find<AgendaItem>(item.parent);
        // Ids grow, so a parent with a smaller id is never a descendant.
        const bool fits = parent && parent->id < item.id && parent->day == item.day &&
                          (parent->kind == ItemKind::Part || parent->kind == ItemKind::Parallel);
        if (!fits)
            item.parent = 0;
        return item;
    }

    // Of a field that there is, of a row that there is.
    Row translating(const Plan& plan, Translation translation)
    {
        const Row of = some(plan, chance(50) ? Table::AgendaItem : Table::Room);
        if (!of)
            return {};
        translation.recordTable = QLatin1String(tableInfo(of->table).name);
        translation.record = of->id;
        translation.field = of->table == Table::Room ? QStringLiteral("name") : QStringLiteral("title");
        translation.language = chance(50) ? QStringLiteral("bg") : QStringLiteral("fr");
        return makeRow(translation);
    }

    // No other row has its UNIQUE values.
    static bool isAlone(const Plan& plan, const RowBase& row)
    {
        if (row.table == Table::GroupMembership) {
            const auto& mine = as<GroupMembership>(row);
            for (const GroupMembership& other : plan.all<GroupMembership>()) {
                if (other.id != mine.id && other.round == mine.round && other.person == mine.person)
                    return false;
            }
        }
        if (row.table == Table::Booking) {
            const auto& mine = as<Booking>(row);
            const auto otherOf = [&](const Booking& booking) {
                const auto* expert = plan.find<HelpdeskExpert>(booking.expert);
                return expert ? expert->person.id : booking.partner.id;
            };
            for (const Booking& other : plan.all<Booking>()) {
                const QSet<Id> humans{other.person.id, otherOf(other)};
                if (other.id != mine.id && other.helpdesk == mine.helpdesk && other.slot == mine.slot &&
                    (humans.contains(mine.person) || humans.contains(otherOf(mine))))
                    return false;
            }
        }
        return true;
    }

    QRandomGenerator m_random;
    CountingIds m_ids;
};
} // namespace convenor::testing
