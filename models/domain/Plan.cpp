#include "domain/Plan.h"

#include "domain/Records.h"
#include "domain/References.h"

#include <algorithm>

namespace convenor {
namespace {
constexpr std::size_t chunkSize = 512;

bool isColour(const QString& text)
{
    const auto isHex = [](QChar c) {
        return (c >= u'0' && c <= u'9') || (c.toLower() >= u'a' && c.toLower() <= u'f');
    };
    return text.size() == 7 && text.front() == u'#' && std::all_of(text.cbegin() + 1, text.cend(), isHex);
}

// Whether the marks of the field let the value in.
bool isAllowed(const FieldInfo& field, const Value& value)
{
    if (value.isNumber())
        return value.number() >= (field.has(Positive) ? 1 : 0);
    return !field.has(Colour) || !value.isText() || value.text().isEmpty() || isColour(value.text());
}

bool idBefore(const Row& row, Id id)
{
    return row->id < id;
}
} // namespace

std::size_t TableRows::chunkOf(Id id) const
{
    // The first chunk whose last id is not below; rows behind the last go into the last chunk.
    const Chunks& all = *m_chunks;
    const auto found =
        std::partition_point(all.begin(), all.end(), [id](const std::shared_ptr<const Chunk>& chunk) {
            return chunk->back()->id < id;
        });
    if (found == all.end())
        return all.empty() ? 0 : all.size() - 1;
    return std::size_t(found - all.begin());
}

Row TableRows::row(Id id) const
{
    if (m_chunks->empty())
        return {};
    const Chunk& chunk = *(*m_chunks)[chunkOf(id)];
    const auto found = std::lower_bound(chunk.begin(), chunk.end(), id, idBefore);
    return found != chunk.end() && (*found)->id == id ? *found : Row();
}

const RowBase* TableRows::find(Id id) const
{
    if (m_chunks->empty())
        return nullptr;
    const Chunk& chunk = *(*m_chunks)[chunkOf(id)];
    const auto found = std::lower_bound(chunk.begin(), chunk.end(), id, idBefore);
    return found != chunk.end() && (*found)->id == id ? found->get() : nullptr;
}

Id TableRows::largestId() const
{
    return m_chunks->empty() ? 0 : m_chunks->back()->back()->id;
}

void TableRows::set(Id id, Row row)
{
    auto all = std::make_shared<Chunks>(*m_chunks);
    if (all->empty()) {
        if (!row)
            return;
        all->push_back(std::make_shared<const Chunk>(Chunk{std::move(row)}));
        m_size = 1;
        m_chunks = std::move(all);
        return;
    }
    const std::size_t index = chunkOf(id);
    auto chunk = std::make_shared<Chunk>(*(*all)[index]);
    const auto place = std::lower_bound(chunk->begin(), chunk->end(), id, idBefore);
    const bool exists = place != chunk->end() && (*place)->id == id;
    if (exists && row) {
        *place = std::move(row);
    } else if (exists) {
        chunk->erase(place);
        --m_size;
    } else if (row) {
        chunk->insert(place, std::move(row));
        ++m_size;
    }
    if (chunk->empty()) {
        all->erase(all->begin() + std::ptrdiff_t(index));
    } else if (chunk->size() > chunkSize) {
        // Rows mostly come at the end: a full chunk in front keeps them packed.
        const auto middle =
            chunk->begin() + std::ptrdiff_t(index + 1 == all->size() ? chunkSize : chunkSize / 2);
        auto second = std::make_shared<const Chunk>(std::make_move_iterator(middle),
                                                    std::make_move_iterator(chunk->end()));
        chunk->erase(middle, chunk->end());
        (*all)[index] = std::move(chunk);
        all->insert(all->begin() + std::ptrdiff_t(index) + 1, std::move(second));
    } else {
        (*all)[index] = std::move(chunk);
    }
    m_chunks = std::move(all);
}

void TableRows::set(const std::vector<std::pair<Id, Row>>& rows)
{
    auto all = std::make_shared<Chunks>();
    auto wanted = rows.begin();
    qsizetype size = 0;
    Chunk merged;
    const auto store = [&all, &size](Chunk&& chunk) {
        size += qsizetype(chunk.size());
        for (std::size_t from = 0; from < chunk.size(); from += chunkSize) {
            const std::size_t to = std::min(chunk.size(), from + chunkSize);
            all->push_back(
                std::make_shared<const Chunk>(std::make_move_iterator(chunk.begin() + std::ptrdiff_t(from)),
                                              std::make_move_iterator(chunk.begin() + std::ptrdiff_t(to))));
        }
    };
    for (std::size_t i = 0; i < m_chunks->size(); ++i) {
        const std::shared_ptr<const Chunk>& chunk = (*m_chunks)[i];
        const bool isLast = i + 1 == m_chunks->size();
        // What stands behind the last row goes into the last chunk.
        const auto end = isLast ? rows.end() : std::find_if(wanted, rows.end(), [&chunk](const auto& row) {
            return row.first > chunk->back()->id;
        });
        if (wanted == end) {
            size += qsizetype(chunk->size());
            all->push_back(chunk);
            continue;
        }
        merged.clear();
        auto kept = chunk->begin();
        for (; wanted != end; ++wanted) {
            for (; kept != chunk->end() && (*kept)->id < wanted->first; ++kept)
                merged.push_back(*kept);
            if (kept != chunk->end() && (*kept)->id == wanted->first)
                ++kept;
            if (wanted->second)
                merged.push_back(wanted->second);
        }
        merged.insert(merged.end(), kept, chunk->end());
        store(std::move(merged));
        merged = {};
    }
    for (; wanted != rows.end(); ++wanted) {
        if (wanted->second)
            merged.push_back(wanted->second);
    }
    store(std::move(merged));
    m_size = size;
    m_chunks = std::move(all);
}

void TableRows::fill(std::vector<Row> rows)
{
    auto all = std::make_shared<Chunks>();
    m_size = qsizetype(rows.size());
    for (std::size_t from = 0; from < rows.size(); from += chunkSize) {
        const std::size_t to = std::min(rows.size(), from + chunkSize);
        all->push_back(
            std::make_shared<const Chunk>(std::make_move_iterator(rows.begin() + std::ptrdiff_t(from)),
                                          std::make_move_iterator(rows.begin() + std::ptrdiff_t(to))));
    }
    m_chunks = std::move(all);
}

const Workshop& Plan::workshop() const
{
    static const Workshop none;
    const Records<Workshop> all = this->all<Workshop>();
    return all.isEmpty() ? none : *all.begin();
}

Id Plan::largestId() const
{
    Id largest = 0;
    for (const TableRows& table : m_tables)
        largest = std::max(largest, table.largestId());
    return largest;
}

namespace {
// Why a change does not fit upon what stands here; empty when it does.
std::optional<Error> misfit(const Change& change, const Row& here)
{
    ErrorKind kind = ErrorKind::NoSuchRecord;
    if (change.id > 0) {
        if (!change.before && here)
            kind = ErrorKind::RecordExists;
        else if (!change.before || equalRows(change.before, here))
            return {};
    }
    return Error{kind, QString::fromLatin1(tableInfo(change.table).name), QString::number(change.id)};
}
} // namespace

Result<Plan> Plan::applied(const ChangeSet& changes) const
{
    Plan next = *this;
    std::array<std::vector<std::pair<Id, Row>>, tableCount> wanted;
    for (const Change& change : changes) {
        if (std::optional<Error> error = misfit(change, rows(change.table).row(change.id)))
            return *std::move(error);
        wanted[static_cast<std::size_t>(change.table)].emplace_back(change.id, change.after);
    }
    for (const Table table : allTables) {
        std::vector<std::pair<Id, Row>>& of = wanted[static_cast<std::size_t>(table)];
        // For one row finding its place is cheaper than walking the chunks.
        if (of.size() == 1)
            next.rows(table).set(of.front().first, std::move(of.front().second));
        if (of.size() < 2)
            continue;
        std::sort(of.begin(), of.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
        next.rows(table).set(of);
    }
    if (const Result<Done> sound = next.checkReferences(changes); !sound)
        return sound.error();
    return next;
}

Result<Done> Plan::checkReferences(const ChangeSet& changes) const
{
    for (const Change& change : changes) {
        const TableInfo& info = tableInfo(change.table);
        if (!change.after)
            continue;
        for (const FieldInfo& field : info.fields) {
            const bool isChecked = field.has(NotNegative) || field.has(Positive) || field.has(Colour);
            if (field.kind != FieldKind::Reference && !isChecked)
                continue;
            const Value value = field.get(change.after->record());
            const auto refused = [&](ErrorKind kind) {
                return Error{kind, QString::fromLatin1(info.name) + u'.' + QString::fromLatin1(field.name),
                             value.isNumber() ? QString::number(value.number())
                             : value.isText() ? value.text()
                                              : QString()};
            };
            if (field.kind != FieldKind::Reference) {
                if (!isAllowed(field, value))
                    return refused(ErrorKind::WrongValue);
                continue;
            }
            const bool missing =
                value.isNull() ? field.has(Required) : rows(field.target).find(value.number()) == nullptr;
            if (missing)
                return refused(ErrorKind::DanglingReference);
        }
    }
    if (const Change* change = firstStillReferenced(*this, changes))
        return Error{ErrorKind::StillReferenced, QString::fromLatin1(tableInfo(change->table).name),
                     QString::number(change->id)};
    return Done{};
}

bool Plan::operator==(const Plan& other) const
{
    for (Table table : allTables) {
        const TableRows& mine = rows(table);
        const TableRows& theirs = other.rows(table);
        if (mine.size() != theirs.size())
            return false;
        for (const auto& chunk : mine.chunks()) {
            for (const Row& row : *chunk) {
                const RowBase* twin = theirs.find(row->id);
                if (!twin || !(twin == row.get() || tableInfo(table).equal(*row, *twin)))
                    return false;
            }
        }
    }
    return true;
}
} // namespace convenor
