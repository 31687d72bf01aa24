// What came of one meeting: sentences typed in lines, ticked when they are done.
#pragma once

#include "editing/OutcomeEdits.h"

#include <QHash>
#include <QWidget>

class QLineEdit;

namespace convenor {
class PlainLabel;
class SentenceList;

class MeetingOutcomes : public QWidget
{
    Q_OBJECT

public:
    // The editor must outlive it.
    explicit MeetingOutcomes(PlanEditor& editor, QWidget* parent = nullptr);

    // What is being typed is stored; what cannot be waits until its meeting is shown again.
    void setMeeting(Id booking);
    // Reads the outcomes anew.
    void refresh();
    // Stores a line that is being typed; false when it could not be stored.
    bool finish();

signals:
    void said(const QString& sentence);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void makeActions();
    bool add();
    void toggleDone();
    void removeCurrent();
    Id current() const;

    PlanEditor& m_editor;
    OutcomeEdits m_edits;
    Id m_booking = 0;
    QHash<Id, QString> m_unfinished; // by booking
    QLineEdit* m_line;
    PlainLabel* m_problem;
    SentenceList* m_list;
};
} // namespace convenor
