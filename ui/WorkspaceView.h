// The inside of the window over an open workshop: rail, page, inspector, live page, problems.
#pragma once

#include "ui/WindowPage.h"

class QSplitter;
class QStackedWidget;
class QVBoxLayout;

namespace convenor {
class PaperJobs;
class PaperWatch;
class PreviewPane;
class ProblemsPanel;
class Rail;

// Makes a page when it is first shown. What is visible is remembered.
class WorkspaceView : public QWidget
{
    Q_OBJECT

public:
    enum class Side { Nothing, Inspector, Preview };
    enum PageIndex {
        WorkshopIndex,
        AgendaIndex,
        PeopleIndex,
        GroupsIndex,
        HelpdeskIndex,
        DocumentsIndex,
        TodayIndex,
        OutcomesIndex,
        HistoryIndex,
        PageCount
    };

    explicit WorkspaceView(const Session& session, QWidget* parent = nullptr);
    ~WorkspaceView() override;

    // The titles of the pages, with mnemonics.
    static QString pageTitle(int page);
    static QString pageIcon(int page);

    int currentIndex() const { return m_current; }
    WindowPage* currentPage() const { return m_pages[m_current]; }
    // False when the page before has a text that cannot be stored.
    bool setPage(int index);
    // Shows a record on the page where it is edited.
    void goTo(const Subject& subject);
    // The paper of these people only, on the documents page.
    void showPaper(Paper paper, const QList<Id>& people);
    // Stores what is being typed on the current page.
    bool finishEditing();

    // What stands beside the page: its inspector or the live page, not both.
    bool inspectorShown() const { return m_side == Side::Inspector; }
    bool previewShown() const { return m_side == Side::Preview; }
    bool problemsShown() const;
    void showInspector(bool shown);
    void showPreview(bool shown);
    void showProblems(bool shown);
    bool hasInspector() const;
    // The ways out of what is wrong with what is selected.
    void showWaysOut();
    // Asks why the current problem is acceptable, or takes its acceptance back.
    void acceptProblem();
    // Prints, writes and copies papers.
    PaperJobs& jobs() const { return *m_jobs; }
    // Which printed papers are wrong by now.
    const PaperWatch& watch() const { return *m_watch; }
    // Prints the paper that the documents page shows; goes there first.
    void printPaper();
    // Asks for a file of people and shows what would come of it; goes to the People page first.
    void importPeople();
    void importAgenda();
    // Takes in what was marked on a copy at a second door; goes to the Today page first.
    void takeInAttendance();
    // Puts the focus into the next or the previous area.
    void focusNextArea(int step);

signals:
    void said(const QString& sentence);
    void pageChanged(int page);
    void viewChanged();
    // What is wrong on the wall has changed; "" when nothing is.
    void wallChanged(const QString& sentence);

protected:
    void showEvent(QShowEvent* event) override;

private:
    WindowPage* makePage(int index);
    WindowPage* makeAgendaPage();
    template <typename Page, typename... More>
    WindowPage* makeWithInspector(More&... more);
    WindowPage* page(int index);
    void addReadOnlyBar(QVBoxLayout* layout);
    void makeSplitters(QVBoxLayout* layout);
    void watchPapers(QVBoxLayout* layout);
    void watchEditor(QVBoxLayout* layout);
    void setSide(Side side);
    void arrangeSide();
    QWidget* wantedSide();
    void shareWidth();
    void shareHeight();
    void storeSizes() const;
    void followSelection(const Subject& subject);

    Session m_session;
    Rail* m_rail = nullptr;
    QStackedWidget* m_stack = nullptr;
    QStackedWidget* m_sides = nullptr;
    PreviewPane* m_preview = nullptr;
    PaperJobs* m_jobs;
    PaperWatch* m_watch;
    QSplitter* m_across = nullptr;
    QSplitter* m_down = nullptr;
    ProblemsPanel* m_problems = nullptr;
    std::array<WindowPage*, PageCount> m_pages{};
    std::array<QWidget*, PageCount> m_inspectorOf{};
    int m_current = 0;
    Side m_side = Side::Inspector;
};
} // namespace convenor
