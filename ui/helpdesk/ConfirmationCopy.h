// The letters to the people of one meeting, to be copied into a mail.
#pragma once

#include "ui/WindowPage.h"

#include <QWidget>

class QPushButton;

namespace convenor {
// Says nothing and shows nothing for a meeting that is not there or no longer takes place.
class ConfirmationCopy : public QWidget
{
    Q_OBJECT

public:
    // The editor must outlive it.
    explicit ConfirmationCopy(const PlanEditor& editor, QWidget* parent = nullptr);

    void setMeeting(Id booking); // 0 = none
    // Shows what there is to copy now.
    void refresh();

signals:
    void said(const QString& sentence);

private:
    void copy(Id person);
    // Whom the participant meets: the expert or partner.
    Id other() const;

    const PlanEditor& m_editor;
    Id m_booking = 0;
    QPushButton* m_participant;
    QPushButton* m_other;
};
} // namespace convenor
