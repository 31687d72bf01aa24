// The people of the workshop as a plain grid: typed, pasted, imported.
#pragma once

#include "ui/WindowPage.h"

class QLineEdit;

namespace convenor {
class GridView;
class PeopleModel;
class PlainLabel;

class PeoplePage : public WindowPage
{
    Q_OBJECT

public:
    explicit PeoplePage(const Session& session, QWidget* parent = nullptr);

    bool goTo(const Subject& subject) override;
    Subject selected() const override;
    void takeFocus() override;
    bool finishEditing() override;
    QList<QAction*> pageActions() const override { return m_actions; }

private:
    QWidget* makeBar();
    void makeActions();
    void showCounts();
    void setFilter(const QString& text);
    void import();

    PeopleModel* m_model;
    GridView* m_grid;
    QLineEdit* m_filter;
    PlainLabel* m_counts;
    PlainLabel* m_empty;
    QList<QAction*> m_actions;
};

// Asks for a CSV file and takes its people in as one step; returns the sentence for the status line, empty
// when nothing was chosen.
QString importPeople(const Session& session);
} // namespace convenor
