// The papers of the workshop: which, what is asked of them, how they look, and where to they go.
#pragma once

#include "documents/papers/StalePapers.h"
#include "domain/CsvText.h"
#include "ui/WindowPage.h"

class QMenu;
class QPushButton;

namespace convenor {
class OptionsBar;
class PaperJobs;
class PaperList;
class PaperWatch;
class PreviewPane;

class DocumentsPage : public WindowPage
{
    Q_OBJECT

public:
    // `jobs` and `watch` must outlive the page.
    DocumentsPage(const Session& session, PaperJobs& jobs, PaperWatch& watch, QWidget* parent = nullptr);
    ~DocumentsPage() override;

    // A paper; and people on those that are about them.
    bool goTo(const Subject& subject) override;
    Subject selected() const override;
    void takeFocus() override;
    QList<QAction*> pageActions() const override { return m_actions; }
    // Prints the chosen paper.
    void print();
    // Shows a paper of these people only; of everybody when there are none.
    void showPaper(Paper paper, const QList<Id>& only);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    QWidget* makeSide();
    QWidget* makeMain();
    QWidget* makeButtons();
    QAction* addAction(const QString& text, const QString& name, std::function<void()> run);
    void choose(Paper paper);
    void ask();
    void fillFormats();
    void addFormat(Paper paper, PaperFormat format, CsvStyle csv);
    void showBusy();
    void showStale(const Staleness& paper);

    PaperJobs& m_jobs;
    PaperWatch& m_watch;
    QWidget* m_side = nullptr;
    PaperList* m_list = nullptr;
    OptionsBar* m_options = nullptr;
    PreviewPane* m_preview = nullptr;
    QMenu* m_formats = nullptr;
    QPushButton* m_other = nullptr;
    QList<QPushButton*> m_buttons;
    QList<QAction*> m_actions;
};
} // namespace convenor
