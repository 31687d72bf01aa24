#include "ui/history/HistoryPage.h"

#include "documents/papers/Papers.h"
#include "editing/PlanEditor.h"
#include "ui/history/StepsView.h"
#include "ui/history/VersionsView.h"
#include "ui/widgets/PlainText.h"
#include "ui/widgets/Theme.h"

#include <QAction>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

namespace convenor {
HistoryPage::HistoryPage(const Session& session, QWidget* parent)
    : WindowPage(session, parent), m_tabs(new QTabBar(this)), m_stack(new QStackedWidget(this)),
      m_steps(new StepsView(session, this)), m_versions(new VersionsView(session, this))
{
    setObjectName(QStringLiteral("historyPage"));
    m_tabs->setObjectName(QStringLiteral("historyTabs"));
    m_tabs->setAccessibleName(tr("Steps or versions"));
    m_tabs->setDrawBase(false);
    m_tabs->addTab(tr("Steps"));
    m_tabs->addTab(tr("Versions"));
    m_stack->addWidget(m_steps);
    m_stack->addWidget(m_versions);
    auto* title = new PlainLabel(tr("History"), this);
    title->setFont(theme::headingFont(font(), 1));
    title->setWordWrap(false);
    auto* top = new QHBoxLayout;
    top->setSpacing(theme::spaced(this, theme::wide));
    top->addWidget(title);
    top->addWidget(m_tabs);
    top->addStretch();
    auto* layout = new QVBoxLayout(this);
    const int edge = theme::spaced(this, theme::wide);
    layout->setContentsMargins(edge, edge, edge, 0);
    layout->setSpacing(theme::spaced(this, theme::normal));
    layout->addLayout(top);
    layout->addWidget(m_stack, 1);
    makeActions();
    connect(m_tabs, &QTabBar::currentChanged, m_stack, &QStackedWidget::setCurrentIndex);
    connect(m_steps, &StepsView::said, this, &WindowPage::said);
    connect(m_steps, &StepsView::goToRequested, this, &WindowPage::goToRequested);
    connect(m_versions, &VersionsView::said, this, &WindowPage::said);
    connect(m_versions, &VersionsView::goToRequested, this, &WindowPage::goToRequested);
    connect(m_versions, &VersionsView::paperRequested, this,
            [this] { emit papersRequested(Paper::Changes, {}); });
}

void HistoryPage::addAction(const QString& name, const QString& text, const QKeySequence& keys, bool writes,
                            std::function<void()> run)
{
    auto* action = new QAction(text, this);
    action->setObjectName(name);
    action->setShortcut(keys);
    action->setEnabled(!writes || !session().editor.isReadOnly());
    connect(action, &QAction::triggered, this, std::move(run));
    m_actions.append(action);
}

void HistoryPage::makeActions()
{
    addAction(QStringLiteral("historyViewAction"), tr("&Steps or versions"), Qt::CTRL | Qt::Key_G, false,
              [this] {
                  showView(m_stack->currentIndex() == Steps ? Versions : Steps);
                  takeFocus();
              });
    addAction(QStringLiteral("findStepAction"), tr("&Find a step"), QKeySequence::Find, false, [this] {
        showView(Steps);
        m_steps->focusFilter();
    });
    addAction(QStringLiteral("allStepsAction"), tr("Steps of &everything"), {}, false,
              [this] { showItem(0); });
    addAction(QStringLiteral("restoreAction"), tr("&Restore what stood there before"),
              Qt::CTRL | Qt::SHIFT | Qt::Key_R, true, [this] {
                  showView(Steps);
                  m_steps->restore();
              });
    addAction(QStringLiteral("showRecordAction"), tr("Sho&w it where it is edited"), {}, false, [this] {
        showView(Steps);
        m_steps->goToRecord();
    });
    addAction(QStringLiteral("giveOutAction"), tr("&Give out a version"), Qt::CTRL | Qt::SHIFT | Qt::Key_G,
              true, [this] {
                  showView(Versions);
                  m_versions->askName();
              });
    addAction(QStringLiteral("copyChangesAction"), tr("&Copy what changed as text"),
              Qt::CTRL | Qt::SHIFT | Qt::Key_E, false, [this] {
                  showView(Versions);
                  m_versions->copyChanges();
              });
    addAction(QStringLiteral("changesPaperAction"), tr("What changed as a &paper"), {}, false,
              [this] { emit papersRequested(Paper::Changes, {}); });
    addAction(QStringLiteral("removeReleaseAction"), tr("F&orget the version"), {}, true, [this] {
        showView(Versions);
        m_versions->removeCurrent();
    });
}

void HistoryPage::showView(View view)
{
    m_tabs->setCurrentIndex(view);
}

bool HistoryPage::goTo(const Subject& subject)
{
    if (subject.table != Table::Release || !m_versions->showRelease(subject.id))
        return false;
    showView(Versions);
    m_versions->takeFocus();
    return true;
}

void HistoryPage::takeFocus()
{
    if (m_stack->currentIndex() == Steps)
        m_steps->takeFocus();
    else
        m_versions->takeFocus();
}

void HistoryPage::showItem(Id item)
{
    showView(Steps);
    m_steps->showItem(item);
    m_steps->takeFocus();
}
} // namespace convenor
