// What is now wrong on the wall: printed papers that say something else by now, and what to do about it.
#pragma once

#include "documents/papers/StalePapers.h"

#include <QWidget>

class QScrollArea;
class QToolButton;

namespace convenor {
class PaperWatch;
class PlainLabel;
class PlanEditor;

// Hidden while everything on the wall is right.
class StalePanel : public QWidget
{
    Q_OBJECT

public:
    // Both must outlive the panel.
    StalePanel(const PlanEditor& editor, const PaperWatch& watch, QWidget* parent = nullptr);

signals:
    // The paper as it would be today, from its first page that is wrong.
    void showRequested(const convenor::Staleness& paper);
    void printChangedRequested(const convenor::Staleness& paper);
    // All of it, with everybody in order again.
    void renumberRequested(const convenor::Staleness& paper);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void refresh();
    void setOpen(bool open);
    QWidget* makeEntry(const Staleness& paper, QWidget* parent);
    void fitHeight();

    const PlanEditor& m_editor;
    const PaperWatch& m_watch;
    QToolButton* m_header;
    QScrollArea* m_scroll;
    bool m_open = true;
};

// "Door signs v2 (8 Dec): 3 of 12 pages are wrong now."
QString staleSentence(const Staleness& paper, const Plan& plan);
} // namespace convenor
