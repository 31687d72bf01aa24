// One group beside the board: its fields, and how even it is in numbers.
#pragma once

#include "editing/groups/GroupEdits.h"
#include "ui/widgets/Aside.h"
#include "ui/widgets/RecordPanel.h"
#include "ui/WindowPage.h"

#include <cmath>

namespace convenor {
class FormBuilder;
class PlainLabel;
class SentenceList;

class GroupPanel : public RecordPanel
{
    Q_OBJECT

public:
    // What the session names must outlive the panel.
    GroupPanel(const Session& session, GroupEdits edits, QWidget* parent = nullptr);

    // 0: none; the panel then only says so.
    void setGroup(Id group);
    // Waits for the numbers.
    void finishCounting() { m_aside.finish(); }

protected:
    void fill() override;

private:
    // How many of one kind ("Bulgaria") sit in the group, and how many an even share would be.
    struct Count
    {
        BalanceBy by = BalanceBy::Country;
        QString value; // as people read it
        int here = 0;
        double share = 0;
        bool isOver() const { return here > std::ceil(share); }
        bool isUnder() const { return mayBeTooFew(by) && here < std::floor(share); }
    };
    void makeFields();
    void addLine(const char* field, const QString& label, const QString& tip, bool live);
    void addRoom();
    void addLead(GroupLead lead, const QString& label, const QString& tip);
    QString edit(const std::function<void(BreakoutGroup&)>& change, const QString& mergeKey);
    QString commitField(const char* field, const QString& text, const QString& mergeKey);
    QString commitLead(GroupLead lead, const QString& text);
    const BreakoutGroup* group() const;
    void fillRooms();
    static QList<Count> countsOf(const Plan& plan, Id group);
    void showCounts(const QList<Count>& counts);

    Session m_session;
    GroupEdits m_edits;
    Aside m_aside;
    Id m_group = 0;
    PlainLabel* m_title;
    PlainLabel* m_line;
    QWidget* m_rest;
    FormBuilder* m_form = nullptr;
    PlainLabel* m_balance;
    SentenceList* m_counts;
};
} // namespace convenor
