// A column of the board: what the group is, and who sits in it.
#pragma once

#include <QFrame>

namespace convenor {
class GroupColumnHeader;
class GroupColumnList;
class GroupListModel;

class GroupColumn : public QFrame
{
    Q_OBJECT

public:
    // The model must outlive the column.
    explicit GroupColumn(GroupListModel& model, QWidget* parent = nullptr);

    GroupListModel& model() const { return m_model; }
    GroupColumnList* list() const { return m_list; }
    // The height that the header takes in a width; setHeaderHeight makes those of all columns one.
    int headerHeightFor(int width) const;
    void setHeaderHeight(int height);
    // Says only which group it is.
    void setBrief(bool brief);
    // The keys are here: the header says so by a bar.
    void setCurrent(bool current);

signals:
    // The header may want another height.
    void headerChanged();
    void headerClicked();

private:
    void showHeader();

    GroupListModel& m_model;
    GroupColumnHeader* m_header;
    GroupColumnList* m_list;
};
} // namespace convenor
