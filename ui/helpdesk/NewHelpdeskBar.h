// A new helpdesk or matchmaking: how long a meeting is, who receives people and where, and how many places
// will come of it before anything is made.
#pragma once

#include "domain/planners/HelpdeskPlanner.h"
#include "ui/WindowPage.h"

#include <QFrame>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace convenor {
class NameLine;
class PlainLabel;
struct HelpdeskWish;
struct ExpertWish;

// A bar above the board, hidden until somebody asks for a helpdesk. Enter makes it, Esc leaves.
class NewHelpdeskBar : public QFrame
{
    Q_OBJECT

public:
    // What the session names must outlive the bar.
    explicit NewHelpdeskBar(const Session& session, QWidget* parent = nullptr);

    // Opens for an agenda item, with the focus on the experts. 0, or an item that can have no helpdesk: the
    // first item made for one that has none yet.
    void ask(Id item = 0);
    // Makes the helpdesk as it stands in the bar, as one step. Says what to change, and makes nothing, where
    // it cannot be.
    void make();
    // Back to the board; nothing is made.
    void close();

signals:
    void said(const QString& sentence);
    // The helpdesk was made.
    void done(convenor::Id helpdesk);
    void opened();
    void closed();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    // What will come of it: places, or why it cannot be.
    struct Outlook
    {
        QString sentence;
        bool possible = false;
    };
    void makeFields(QLayout* column);
    QLayout* makeButtons();
    QWidget* addField(QWidget* row, const QString& label, QWidget* field, const QString& name,
                      const QString& tip);
    void fillItems(Id wanted);
    void followItem();
    void planChanged();
    bool isMatchmaking() const;
    HelpdeskWish wish() const;
    Result<QList<ExpertWish>> experts() const;
    Outlook outlookOf(const HelpdeskWish& wish) const;
    void showOutlook();

    Session m_session;
    NameLine* m_experts;
    QComboBox* m_item;
    QSpinBox* m_minutes;
    QSpinBox* m_changeover;
    QLineEdit* m_place;
    QSpinBox* m_tables;
    QCheckBox* m_matchmaking;
    QWidget* m_expertsField = nullptr;
    QWidget* m_placeField = nullptr;
    QWidget* m_tablesField = nullptr;
    PlainLabel* m_outlook;
    QPushButton* m_make = nullptr;
};
} // namespace convenor
