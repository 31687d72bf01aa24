// Every change of the agenda that a person makes in the window, each one named step.
#pragma once

#include "domain/AgendaRecords.h"
#include "domain/planners/AgendaPlanner.h"
#include "editing/PlanEditor.h"

#include <QCoreApplication>

namespace convenor {
// What a step did, in words for the status line: "Moved “Reflection” up. “Online expert helpdesk” now 11:40."
// Empty when the gesture does nothing here.
using Said = QString;

// A time of day that was typed, beside a minute of a day that it belongs to: behind midnight ("1:00" of what
// begins at 23:30) where that is nearer. Empty when it is no time.
std::optional<int> typedNear(const QString& text, int near);

// Columns of the agenda that hold what a person types.
enum class AgendaField { Start, End, Minutes, Title, People, Room, Kind };

class AgendaEdits
{
    Q_DECLARE_TR_FUNCTIONS(AgendaEdits)

public:
    explicit AgendaEdits(PlanEditor& editor) : m_editor(&editor) {}

    // "" when the text may stand in the field, else a sentence that says what would work.
    QString problemOf(Id item, AgendaField field, const QString& text) const;

    // Takes what was typed into a field of an item.
    Result<Said> type(Id item, AgendaField field, const QString& text);
    // The same for a new item at a place: one step. Gives the item's id to `created`.
    Result<Said> typeNew(const AgendaPlace& place, AgendaField field, const QString& text, Id* created);
    // A new, untitled item at a place.
    Result<Said> insert(const AgendaPlace& place, Id* created);

    Result<Said> moveUp(Id item);
    Result<Said> moveDown(Id item);
    // Siblings in agenda order, together; into the item above the first one. A talk that has people of its
    // own takes nothing in: then nothing changes, and the sentence says so.
    Result<Said> moveIn(const QList<Id>& items);
    Result<Said> moveOut(const QList<Id>& items);
    Result<Said> togglePin(Id item);
    Result<Said> changeMinutes(Id item, int by);
    Result<Said> remove(const QList<Id>& items);
    // Empties fields of items: floats the start, takes people or the room away. One step.
    struct Cell
    {
        Id item = 0;
        AgendaField field = AgendaField::Title;
    };
    Result<Said> clear(const QList<Cell>& cells);
    // Any other fields of one item (the inspector); consecutive edits with one key are one step.
    Result<Said> edit(const AgendaItem& before, const AgendaItem& after, const QString& label,
                      const QString& mergeKey);
    // Many cells at once (paste): one row of texts for each item (0 = for a new one), `fields` left to right;
    // one step. A cell without a text stays as it is.
    using PastedRow = QList<std::optional<QString>>;
    Result<Said> paste(const QList<Id>& items, const AgendaPlace& newPlace, const QList<AgendaField>& fields,
                       const QList<PastedRow>& rows);

    // The changes of typing one text into one field upon a plan; an error when the text does not fit.
    Result<ChangeSet> changesOf(const Plan& plan, Id item, AgendaField field, const QString& text);

private:
    Result<ChangeSet> forEach(const QList<Id>& items, ChangeSet (*gesture)(const Plan&, Id)) const;
    QString problemOfHost(Id item) const;
    Result<Said> apply(const QString& label, const ChangeSet& changes, const QString& mergeKey = {});
    QString labelOf(Id item, AgendaField field, const QString& text) const;

    PlanEditor* m_editor;
};

// A title as it stands in sentences: in quotation marks, shortened to 60 characters; "(untitled)" for an
// empty one.
QString quotedTitle(const QString& title);
} // namespace convenor
