// Which rows TranslationsModel shows, and how they follow the plan.
#include "domain/planners/BlockPlanner.h"
#include "domain/Records.h"
#include "tables/TranslationsModel.h"

#include <algorithm>

namespace convenor {
namespace {
// Sets larger than this are shown by a reset: cheaper than so many single moves.
constexpr qsizetype largestStepwise = 500;

qsizetype rankOf(Table table)
{
    const std::span<const Table> tables = translatableTables();
    return std::find(tables.begin(), tables.end(), table) - tables.begin();
}

bool holdsTexts(Table table)
{
    return rankOf(table) < qsizetype(translatableTables().size());
}
} // namespace

void TranslationsModel::reset()
{
    beginResetModel();
    m_plan = m_editor.plan();
    m_timing = m_editor.timing();
    readTranslations();
    m_places.clear();
    for (Table table : translatableTables())
        m_places += placesOf(table, {});
    endResetModel();
}

void TranslationsModel::readTranslations()
{
    m_translations.clear();
    for (const Translation& translation : m_plan.all<Translation>()) {
        const FieldInfo* field = translation.language == m_language ? fieldOf(translation) : nullptr;
        if (field)
            m_translations.insert({translation.record, field}, translation.id);
    }
}

QSet<QPair<int, Id>> TranslationsModel::takeTranslations(const ChangeSet& changes)
{
    QSet<QPair<int, Id>> touched;
    for (const Change& change : changes) {
        if (holdsTexts(change.table))
            touched.insert({int(change.table), change.id});
        if (change.table != Table::Translation)
            continue;
        for (const Row& row : {change.before, change.after}) {
            const auto* translation = row ? &as<Translation>(*row) : nullptr;
            const FieldInfo* field =
                translation && translation->language == m_language ? fieldOf(*translation) : nullptr;
            if (!field)
                continue;
            if (row == change.before)
                m_translations.remove({translation->record, field}, translation->id);
            else
                m_translations.insert({translation->record, field}, translation->id);
            touched.insert({int(findTable(translation->recordTable)->table), translation->record});
        }
    }
    return touched;
}

void TranslationsModel::addPlaces(const RowBase& row, const QSet<Key>& kept, QList<Place>& places) const
{
    for (const TranslatableText& text : translatableTexts(row)) {
        const Place place{text.table, text.record, text.field};
        if (!m_onlyMissing || kept.contains(place.key()) ||
            (isTranslationExpected(text.table, *text.field) && !translationAt(place)))
            places.append(place);
    }
}

QList<TranslationsModel::Place> TranslationsModel::placesOf(Table table, const QSet<Key>& kept) const
{
    QList<Place> places;
    if (!isShown())
        return places;
    if (table == Table::AgendaItem) {
        // As it is read.
        for (const ItemTime& time : m_timing.items())
            addPlaces(*m_plan.rows(table).find(time.item), kept, places);
        const QList<ParkedItem> parked = parkingList(m_plan);
        for (const ParkedItem& item : parked)
            addPlaces(*m_plan.rows(table).find(item.item), kept, places);
        return places;
    }
    for (const auto& chunk : m_plan.rows(table).chunks()) {
        for (const Row& row : *chunk)
            addPlaces(*row, kept, places);
    }
    return places;
}

QSet<TranslationsModel::Key> TranslationsModel::keysOf(int from, int to) const
{
    QSet<Key> keys;
    for (int row = from; row < to; ++row)
        keys.insert(m_places.at(row).key());
    return keys;
}

std::pair<int, int> TranslationsModel::section(Table table) const
{
    const auto from =
        std::partition_point(m_places.cbegin(), m_places.cend(), [rank = rankOf(table)](const Place& place) {
            return rankOf(place.table) < rank;
        });
    const auto to = std::partition_point(from, m_places.cend(),
                                         [table](const Place& place) { return place.table == table; });
    return {int(from - m_places.cbegin()), int(to - m_places.cbegin())};
}

std::pair<int, int> TranslationsModel::block(Table table, Id record) const
{
    const auto [first, last] = section(table);
    if (table == Table::AgendaItem) {
        const auto isOf = [record](const Place& place) { return place.record == record; };
        const auto from = std::find_if(m_places.cbegin() + first, m_places.cbegin() + last, isOf);
        const auto to = std::find_if_not(from, m_places.cbegin() + last, isOf);
        return {int(from - m_places.cbegin()), int(to - m_places.cbegin())};
    }
    const auto from = std::partition_point(m_places.cbegin() + first, m_places.cbegin() + last,
                                           [record](const Place& place) { return place.record < record; });
    const auto to = std::partition_point(from, m_places.cbegin() + last,
                                         [record](const Place& place) { return place.record == record; });
    return {int(from - m_places.cbegin()), int(to - m_places.cbegin())};
}

void TranslationsModel::take(const ChangeSet& changes)
{
    const bool wasShown = isShown();
    m_plan = m_editor.plan();
    m_timing = m_editor.timing();
    if (changes.size() >= largestStepwise || wasShown != isShown()) {
        reset();
        return;
    }
    const QSet<QPair<int, Id>> touched = takeTranslations(changes);
    // The order of the agenda follows from all its items and days.
    bool agendaMoved = std::any_of(changes.begin(), changes.end(),
                                   [](const Change& change) { return change.table == Table::Day; });
    for (const auto& [number, record] : touched) {
        const auto table = static_cast<Table>(number);
        if (table == Table::AgendaItem) {
            agendaMoved = true;
            continue;
        }
        const auto [from, to] = block(table, record);
        QList<Place> wanted;
        if (const Row row = isShown() ? m_plan.rows(table).row(record) : Row())
            addPlaces(*row, keysOf(from, to), wanted);
        reshape(from, to, wanted);
    }
    if (agendaMoved) {
        const auto [from, to] = section(Table::AgendaItem);
        reshape(from, to, placesOf(Table::AgendaItem, keysOf(from, to)));
    }
    announce(touched);
}

// Cells that read differently now: those of the records, and of experts, who are called by their persons.
void TranslationsModel::announce(const QSet<QPair<int, Id>>& touched)
{
    bool areNamesTouched = false;
    const auto announceRows = [this](std::pair<int, int> rows) {
        if (rows.first < rows.second)
            emit dataChanged(index(rows.first, 0), index(rows.second - 1, columnTotal - 1));
    };
    for (const auto& [number, record] : touched) {
        const auto table = static_cast<Table>(number);
        areNamesTouched = areNamesTouched || table == Table::Person;
        announceRows(block(table, record));
    }
    if (areNamesTouched)
        announceRows(section(Table::HelpdeskExpert));
}

// Removals first, then moves and insertions from the top down; neighbours go and come together.
void TranslationsModel::reshape(int from, int to, const QList<Place>& wanted)
{
    QSet<Key> stays;
    for (const Place& place : wanted)
        stays.insert(place.key());
    for (int last = to - 1; last >= from; --last) {
        int first = last + 1;
        while (first > from && !stays.contains(m_places.at(first - 1).key()))
            --first;
        if (first > last)
            continue;
        beginRemoveRows({}, first, last);
        m_places.remove(first, last - first + 1);
        endRemoveRows();
        to -= last - first + 1;
        last = first;
    }
    const QSet<Key> there = keysOf(from, to);
    const int end = from + int(wanted.size());
    for (int row = from; row < end; ++row) {
        const Place& place = wanted.at(row - from);
        if (row < to && m_places.at(row) == place)
            continue;
        if (there.contains(place.key())) {
            const int old = int(m_places.indexOf(place, row));
            beginMoveRows({}, old, old, {}, row);
            m_places.move(old, row);
            endMoveRows();
            continue;
        }
        int last = row;
        while (last + 1 < end && !there.contains(wanted.at(last + 1 - from).key()))
            ++last;
        beginInsertRows({}, row, last);
        for (int i = row; i <= last; ++i)
            m_places.insert(i, wanted.at(i - from));
        endInsertRows();
        to += last - row + 1;
        row = last;
    }
}
} // namespace convenor
