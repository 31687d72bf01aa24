// What "Find anything" finds: everything that has a name, with where it leads and its keys.
#pragma once

#include "domain/Plan.h"
#include "domain/rules/Problem.h"
#include "domain/Timing.h"

#include <QAbstractListModel>

namespace convenor {
// In this order among equally good finds.
enum class PaletteKind { Action, Paper, Item, Room, Person };

struct PaletteEntry
{
    PaletteKind kind = PaletteKind::Action;
    QString text;         // what it is called
    QString detail;       // where it stands, when, of which organisation
    QString keys;         // as they are written on the keyboard; empty when it has none
    Subject subject = {}; // of a record
    int number = 0;       // of an action or paper: whoever made the entry knows what it counts
};

// The items of the agenda, the rooms and the people of a plan, each with its detail in the language of the
// window. Who has no name is left out.
QList<PaletteEntry> planEntries(const Plan& plan, const Timing& timing);

// The entries that hold every word of the query, the best first: those that begin with it, those of which a
// word begins with it, those that hold it, those of which only the detail holds it. Case, accents and
// alphabets do not matter (SearchText.h). The first `mostShown` only.
class PaletteModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { DetailRole = Qt::UserRole + 1, KeysRole, KindRole }; // KindRole: the kind in words
    static constexpr int mostShown = 60;

    using QAbstractListModel::QAbstractListModel;

    void setEntries(QList<PaletteEntry> entries);
    // An empty query shows the first entries as they come.
    void setQuery(const QString& query);
    const PaletteEntry& entry(int row) const { return m_entries.at(m_rows.at(row)); }
    // How many entries fit the query, shown or not.
    int found() const { return m_found; }

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

private:
    void find();

    QList<PaletteEntry> m_entries;
    QList<QByteArray> m_texts; // folded, of each entry: its text
    QList<QByteArray> m_details;
    QByteArray m_query; // folded
    QList<qsizetype> m_rows;
    int m_found = 0;
};
} // namespace convenor
