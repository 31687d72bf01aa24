// The table of a day's agenda: internal to the agenda paper.
#pragma once

#include "documents/papers/ItemParts.h"
#include "documents/papers/PaperClock.h"

namespace convenor {
// The context must outlive it.
class AgendaTable
{
public:
    explicit AgendaTable(const PaperContext& context);

    // The table of one day; without rows when nothing on it is public.
    DocumentNode ofDay(Id day);
    const PaperClock& clock() const { return m_clock; }

private:
    int columnCount() const;
    void addItem(const AgendaItem& item, int depth);
    void addGroup(const AgendaItem& item, int depth);
    void addParallel(const AgendaItem& item, int depth);
    TableRow itemRow(const AgendaItem& item, RowLook look, int depth) const;
    TableRow headerRow(const Day& day) const;
    std::vector<DocumentNode> itemBlocks(const AgendaItem& item, RowLook look, Side side) const;
    std::vector<DocumentNode> laneBlocks(const AgendaItem& item, int depth) const;
    DocumentNode titleNode(const AgendaItem& item, RowLook look, Side side) const;
    DocumentNode laneLabel(const AgendaItem& item) const;
    void addRemarks(const AgendaItem& item, Side side, std::vector<DocumentNode>& blocks) const;
    QString secondTime(const AgendaItem& item) const;

    const PaperContext& m_context;
    ItemIndex m_index;
    PaperClock m_clock;
    bool m_rooms = false; // some item says where it is
    std::vector<TableRow> m_rows;
};
} // namespace convenor
