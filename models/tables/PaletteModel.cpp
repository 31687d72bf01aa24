#include "tables/PaletteModel.h"

#include "domain/AgendaRecords.h"
#include "domain/PeopleRecords.h"
#include "domain/planners/PeopleCell.h"
#include "editing/AttendanceEdits.h"
#include "tables/SearchText.h"

#include <QCoreApplication>

#include <algorithm>

namespace convenor {
namespace {
struct PaletteModelTexts
{
    Q_DECLARE_TR_FUNCTIONS(PaletteModel)
};

QString kindName(PaletteKind kind)
{
    switch (kind) {
    case PaletteKind::Action:
        return PaletteModelTexts::tr("action");
    case PaletteKind::Paper:
        return PaletteModelTexts::tr("document");
    case PaletteKind::Item:
        return PaletteModelTexts::tr("agenda");
    case PaletteKind::Room:
        return PaletteModelTexts::tr("room");
    case PaletteKind::Person:
        return PaletteModelTexts::tr("person");
    }
    return {};
}

QString whenOf(const Plan& plan, const Timing& timing, const AgendaItem& item)
{
    const ItemTime* time = timing.find(item.id);
    if (!time)
        return PaletteModelTexts::tr("parking list");
    return PaletteModelTexts::tr("%1, %2", "a day and the start of an item")
        .arg(targetInWords(plan, timing, {time->day, 0}), clockText(time->start));
}

// How well an entry fits, 0 the best; empty when a word is in none of its texts.
std::optional<int> fit(const QByteArray& text, const QByteArray& detail, const QByteArray& query,
                       const QList<QByteArray>& words)
{
    bool inText = true;
    for (const QByteArray& word : words) {
        if (text.contains(word))
            continue;
        inText = false;
        if (!detail.contains(word))
            return {};
    }
    if (!inText)
        return 3;
    if (text.startsWith(query))
        return 0;
    const QByteArray& first = words.constFirst();
    return text.startsWith(first) || text.contains(' ' + first) ? 1 : 2;
}
} // namespace

QList<PaletteEntry> planEntries(const Plan& plan, const Timing& timing)
{
    QList<PaletteEntry> entries;
    const auto add = [&entries](PaletteKind kind, const QString& text, const QString& detail,
                                Subject subject) {
        if (!text.trimmed().isEmpty())
            entries.append({kind, text, detail, {}, subject});
    };
    for (const AgendaItem& item : plan.all<AgendaItem>())
        add(PaletteKind::Item, item.title, whenOf(plan, timing, item), {Table::AgendaItem, item.id});
    for (const Room& room : plan.all<Room>())
        add(PaletteKind::Room, room.name, {}, {Table::Room, room.id});
    for (const Person& person : plan.all<Person>())
        add(PaletteKind::Person, fullName(person), person.organisation, {Table::Person, person.id});
    return entries;
}

void PaletteModel::setEntries(QList<PaletteEntry> entries)
{
    beginResetModel();
    m_entries = std::move(entries);
    m_texts.clear();
    m_details.clear();
    for (const PaletteEntry& entry : std::as_const(m_entries)) {
        m_texts.append(searchText(entry.text));
        m_details.append(searchText(entry.detail));
    }
    find();
    endResetModel();
}

void PaletteModel::setQuery(const QString& query)
{
    const QByteArray folded = searchText(query).simplified();
    if (folded == m_query)
        return;
    beginResetModel();
    m_query = folded;
    find();
    endResetModel();
}

void PaletteModel::find()
{
    struct Hit
    {
        int fit;
        PaletteKind kind;
        qsizetype length;
        qsizetype entry;
        auto operator<=>(const Hit&) const = default;
    };
    std::vector<Hit> hits;
    const QList<QByteArray> words = m_query.split(' ');
    for (qsizetype i = 0; i < m_entries.size(); ++i) {
        if (m_query.isEmpty())
            hits.push_back({0, PaletteKind::Action, 0, i});
        else if (const auto fits = fit(m_texts.at(i), m_details.at(i), m_query, words))
            hits.push_back({*fits, m_entries.at(i).kind, m_texts.at(i).size(), i});
    }
    m_found = int(hits.size());
    const auto shown = hits.begin() + std::min<std::ptrdiff_t>(mostShown, hits.end() - hits.begin());
    std::partial_sort(hits.begin(), shown, hits.end());
    m_rows.clear();
    for (auto hit = hits.begin(); hit != shown; ++hit)
        m_rows.append(hit->entry);
}

int PaletteModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant PaletteModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const PaletteEntry& found = entry(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return found.text;
    case DetailRole:
        return found.detail;
    case KeysRole:
        return found.keys;
    case KindRole:
        return kindName(found.kind);
    case Qt::AccessibleTextRole: {
        QStringList parts{found.text, kindName(found.kind), found.detail, found.keys};
        parts.removeAll(QString());
        return parts.join(QStringLiteral(", "));
    }
    default:
        return {};
    }
}
} // namespace convenor
