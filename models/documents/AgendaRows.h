// The rows of a day's agenda: internal to AgendaDocument.
#pragma once

#include "documents/Document.h"
#include "documents/DocumentLanguage.h"
#include "domain/PeopleRecords.h"
#include "domain/Timing.h"

namespace convenor {
// A text with the language it is in; empty when that is the document's.
struct TranslatedText
{
    QString text;
    QString language;
};

// The fields of records in the document's language, as far as there are translations.
class RecordTexts
{
public:
    RecordTexts(const Plan& plan, const DocumentLanguage& language);
    // `original` is what the record itself says in the field.
    TranslatedText text(const char* table, Id record, const char* field, const QString& original) const;

private:
    QHash<QString, QString> m_translations; // table, record and field -> text
    QString m_originalLanguage;             // empty when it is the document's
};

// Whether people may see the item: it and all it stands in are not internal.
bool isPublic(const Plan& plan, const AgendaItem& item);

// Builds the table of a day. The plan, the times, the texts and the language must outlive it.
class AgendaRows
{
public:
    AgendaRows(const Plan& plan, const Timing& timing, const RecordTexts& texts,
               const DocumentLanguage& language);

    // The table of one day; without rows when nothing on it is public.
    DocumentNode dayTable(Id day);

private:
    void addItem(Id id, int depth);
    void addGroup(const AgendaItem& item, const ItemTime& time, int depth);
    void addParallel(const AgendaItem& item, const ItemTime& time, int depth);
    QList<Id> publicChildren(const AgendaItem& item) const;
    TableRow itemRow(const AgendaItem& item, const ItemTime& time, RowLook look, int depth) const;
    DocumentNode titleNode(const AgendaItem& item, RowLook look) const;
    std::vector<DocumentNode> itemBlocks(const AgendaItem& item, RowLook look) const;
    std::vector<DocumentNode> laneBlocks(const AgendaItem& item, int depth) const;
    void addPeople(const AgendaItem& item, std::vector<DocumentNode>& blocks) const;
    void addRemarks(const AgendaItem& item, std::vector<DocumentNode>& blocks) const;
    DocumentNode timeNode(const ItemTime& time, RowLook look) const;
    DocumentNode roomNode(const AgendaItem& item) const;
    QString roomName(const AgendaItem& item) const;
    TableRow headerRow() const;

    const Plan& m_plan;
    const Timing& m_timing;
    const RecordTexts& m_texts;
    const DocumentLanguage& m_language;
    QHash<Id, QList<const Assignment*>> m_assignments; // by item
    bool m_rooms = false;                              // some item says where it is
    std::vector<TableRow> m_rows;
};
} // namespace convenor
