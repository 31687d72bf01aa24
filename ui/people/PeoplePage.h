// The people of the workshop: a grid that is typed, pasted, imported, filtered, counted; who is here twice;
// the papers of some of them.
#pragma once

#include "ui/WindowPage.h"

#include <QTimer>

class QMenu;
class QPushButton;
class QScrollArea;
class QStackedWidget;
class QVBoxLayout;

namespace convenor {
class ColumnChooser;
class CountsPanel;
class EraseBar;
class ImportPanel;
class MergeBar;
class PeopleFilter;
class PeopleGrid;
class PeopleModel;
class PersonPanel;
class PlainLabel;
enum class Paper;

class PeoplePage : public WindowPage
{
    Q_OBJECT

public:
    explicit PeoplePage(const Session& session, QWidget* parent = nullptr);

    QWidget* inspector() override;
    bool goTo(const Subject& subject) override;
    Subject selected() const override;
    void takeFocus() override;
    bool finishEditing() override;
    QList<QAction*> pageActions() const override { return m_actions; }

    // Everybody of whom a cell is selected, in the order of the grid.
    QList<Id> selectedPeople() const;
    // Asks for a file and shows what would come of it, in the place of the grid.
    void import();
    // The same of a file, and of a table that was pasted, tabs between its cells.
    void importFile(const QString& path);
    void importText(const QString& text);

protected:
    // A file that is dropped is imported.
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    QWidget* makeBar();
    void addBars(QVBoxLayout* column);
    QWidget* makeInspector();
    void makeGrid();
    void makeActions();
    void makePaperActions();
    QAction* addAction(const QString& text, const QKeySequence& keys, std::function<void()> run);
    void fillGridMenu(QMenu& menu);
    void filter(const QString& text);
    void showAll();
    void showTwice(const QSet<Id>& people);
    void mergeSelected();
    void eraseSelected();
    void orderBy(int column);
    void showCounts();
    bool openImport();
    void showImport(bool shown);
    void requestPaper(Paper paper);

    PeopleModel* m_model;
    PeopleGrid* m_grid;
    QStackedWidget* m_middle = nullptr;
    ImportPanel* m_import = nullptr; // made when somebody imports
    QWidget* m_bar = nullptr;
    MergeBar* m_merge = nullptr;
    EraseBar* m_erase = nullptr;
    PeopleFilter* m_filter = nullptr;
    ColumnChooser* m_columns = nullptr;
    QScrollArea* m_inspector = nullptr;
    PersonPanel* m_person = nullptr;
    CountsPanel* m_numbers = nullptr;
    PlainLabel* m_counts = nullptr;
    PlainLabel* m_empty;
    QMenu* m_papers = nullptr;
    QTimer m_recount;
    bool m_twiceShown = false;
    QList<QAction*> m_actions;
    QList<QAction*> m_gridActions; // of the grid's menu too
};
} // namespace convenor
