// What came of the workshop: outcomes of the agenda, groups and meetings, typed as they come; the register of
// signed sheets; what is given out afterwards.
#pragma once

#include "editing/AttendanceEdits.h"
#include "editing/OutcomeEdits.h"
#include "ui/WindowPage.h"

#include <optional>

class QLineEdit;
class QListView;
class QScrollArea;
class QStackedWidget;

namespace convenor {
class GridView;
class OutcomesModel;
class OutcomeSubjectsModel;
class PaperJobs;
class PlainLabel;
class QuickLine;
class RapporteurPanel;
class SignedSheetsPanel;
class TakeIn;
class TakenOutcomesBar;

class OutcomesPage : public WindowPage
{
    Q_OBJECT

public:
    // `jobs` writes the evidence pack; it must outlive the page. `clock` says when a sheet is ticked.
    OutcomesPage(const Session& session, PaperJobs& jobs, Clock clock = QDateTime::currentDateTimeUtc,
                 QWidget* parent = nullptr);

    // The rapporteur's sheet.
    QWidget* inspector() override;
    // An outcome; the outcomes of an item, a group or a meeting; a printout or signed sheet in the register.
    bool goTo(const Subject& subject) override;
    Subject selected() const override;
    void takeFocus() override;
    bool finishEditing() override;
    QList<QAction*> pageActions() const override { return m_actions; }

    // Shows the outcomes of a subject; all of them for nothing.
    void showSubject(const std::optional<OutcomeSubject>& subject);
    const std::optional<OutcomeSubject>& subject() const { return m_subject; }
    // Asks for a copy of this workshop and takes its outcomes in.
    void takeIn();

signals:
    // Somebody wants to type in the sheet beside the page.
    void inspectorRequested();

private:
    QWidget* makeTop();
    QWidget* makeSubjects();
    QWidget* makeOutcomes();
    void connectParts();
    void makeActions();
    QAction* addAction(const QString& name, const QString& text, const QKeySequence& keys, bool writes,
                       std::function<void()> run);
    void step(int by);
    bool enter(const QString& text);
    void toggleDone();
    void showRegister(bool shown);
    void showSheet();
    void followSubjects();
    void showTitle();
    void takeCopy(const Plan& copy);
    bool tell(const Result<QString>& outcome);

    Clock m_clock;
    PaperJobs& m_jobs;
    OutcomeEdits m_edits;
    std::optional<OutcomeSubject> m_subject;
    OutcomeSubjectsModel* m_subjects;
    OutcomesModel* m_model;
    QStackedWidget* m_stack;
    QLineEdit* m_filter = nullptr;
    QListView* m_list = nullptr;
    PlainLabel* m_title = nullptr;
    QuickLine* m_line = nullptr;
    GridView* m_grid = nullptr;
    TakenOutcomesBar* m_taken = nullptr;
    SignedSheetsPanel* m_sheets = nullptr;
    RapporteurPanel* m_sheet = nullptr;
    QScrollArea* m_inspector = nullptr;
    TakeIn* m_takeIn;
    QList<QAction*> m_actions;
};
} // namespace convenor
