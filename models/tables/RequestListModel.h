// The requests of a helpdesk as an item model: those that wait first, in the order in which they are served.
#pragma once

#include "editing/PlanEditor.h"
#include "tables/GridModel.h"
#include "tables/SteppedListModel.h"

#include <QHash>

namespace convenor {
struct RequestLine
{
    enum State { Waiting, Booked, Declined };
    Id request = 0;
    State state = Waiting;
    QString name;
    QString organisation;
    QString wishes; // "Marc Pattinson, Arnault Morisson, or any"; matchmaking: whom
    QString topic;
    QString limits; // "not before 12:00; may miss own sessions"; often empty
    int priority = 0;
    QString when = {};   // Booked: "11:40 with Marc Pattinson"
    QString reason = {}; // Waiting: why, as far as it is known by now; one sentence
    bool operator==(const RequestLine&) const = default;
};
inline Id rowId(const RequestLine& line)
{
    return line.request;
}

// Without reasons. First those that wait, in the order served; then the booked ones by time; then declined
// ones. Pure.
QList<RequestLine> requestLines(const Plan& plan, const Timing& timing, Id helpdesk);

// Only to be read: requests are changed by MeetingEdits. Follows the plan and announces exactly the rows that
// differ. Qt::DisplayRole is the name, Qt::AccessibleTextRole the whole sentence, IdRole the request.
class RequestListModel : public SteppedListModel<RequestLine>
{
    Q_OBJECT

public:
    // The editor must outlive the model. No helpdesk is shown before setHelpdesk.
    explicit RequestListModel(PlanEditor& editor, QObject* parent = nullptr);

    void setHelpdesk(Id helpdesk);
    Id helpdesk() const { return m_helpdesk; }
    // While it does not watch nothing is worked out; then it looks again.
    void setWatching(bool watching);
    // By request: why it waits. They stay until others come; they are worked out beside the window.
    void setReasons(const QHash<Id, QString>& reasons);

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }

    const QList<RequestLine>& lines() const { return m_lines; }
    // The row of a request, -1 when it is not here. The request of a row, 0 for none.
    int rowOf(Id request) const;
    Id idAt(int row) const;
    int waiting() const;

private:
    void refresh();

    PlanEditor& m_editor;
    Id m_helpdesk = 0;
    bool m_watching = true;
    QList<RequestLine> m_lines;
    QHash<Id, QString> m_reasons;
};
} // namespace convenor
