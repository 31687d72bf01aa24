// The agenda page of a whole window, used by keys.
#pragma once

#include "domain/Records.h"
#include "tables/AgendaModel.h"
#include "ui/agenda/AgendaGrid.h"
#include "ui/agenda/AgendaPage.h"
#include "ui/agenda/DayTabs.h"
#include "ui/agenda/ParkedView.h"
#include "ui/agenda/ParkingList.h"
#include "ui/agenda/TypedBar.h"
#include "ui/FileCommands.h"
#include "ui/MainWindow.h"
#include "ui/OpenPlan.h"
#include "ui/Typist.h"
#include "ui/WorkspaceView.h"

#include <QLabel>
#include <QLineEdit>

namespace convenor::testing {
// The window over a blank workshop of one day that opens at 09:15, or over a sample.
struct AgendaWindow
{
    explicit AgendaWindow(const QString& sample = {}, PlanStore::HistoryLimits limits = {})
        : plan(sample), files(plan.prompter, FileCommands::Ways{[](auto) {}, [](const QString&) {},
                                                                [this] { return plan.editor.get(); }}),
          window(std::make_unique<MainWindow>(files))
    {
        reopen(limits);
        window->setSession(plan.session());
        window->resize(1280, 800);
        window->show();
        window->activateWindow();
        if (!QTest::qWaitForWindowActive(window.get()))
            qFatal("no window");
        window->workspace()->setPage(WorkspaceView::AgendaIndex);
        page()->takeFocus();
        typist = std::make_unique<Typist>(*window);
        QObject::connect(page(), &WindowPage::said, window.get(),
                         [this](const QString& sentence) { said = sentence; });
    }
    AgendaPage* page() const { return window->findChild<AgendaPage*>(); }
    AgendaGrid* grid() const { return window->findChild<AgendaGrid*>(); }
    AgendaModel* model() const { return static_cast<AgendaModel*>(grid()->model()); }
    ParkingList* parking() const { return window->findChild<ParkingList*>(); }
    ParkedView* parked() const { return window->findChild<ParkedView*>(); }
    DayTabs* days() const { return window->findChild<DayTabs*>(); }
    TypedBar* bar() const { return window->findChild<TypedBar*>(); }
    QLineEdit* line() const { return bar()->findChild<QLineEdit*>(QStringLiteral("typedLine")); }
    QString outlook() const { return bar()->findChild<QLabel*>(QStringLiteral("typedOutlook"))->text(); }

    const Plan& now() const { return plan.editor->plan(); }
    const AgendaItem& item(Id id) const { return *now().find<AgendaItem>(id); }
    const ItemTime& time(Id id) const { return *plan.editor->timing().find(id); }
    Id current() const { return grid()->currentItem(); }
    qsizetype steps() const { return plan.editor->history().size(); }
    QStringList titles() const
    {
        QStringList titles;
        for (int row = 0; row + 1 < model()->rowCount(); ++row)
            titles << model()->index(row, AgendaModel::TitleColumn).data().toString();
        return titles;
    }
    QString cell(int row, int column) const { return model()->index(row, column).data().toString(); }
    bool goTo(int row, int column = AgendaModel::TitleColumn) const { return grid()->goToRow(row, column); }

    void key(Qt::Key key, Qt::KeyboardModifiers held = {}) { typist->key(key, held); }
    void type(const QString& text) { typist->type(text, true); }
    // Items of so many minutes behind one another, without keys: each is one step.
    QList<Id> fill(const QStringList& titles, int minutes, Id parent = 0, Id day = 0)
    {
        QList<Id> items;
        for (const QString& title : titles) {
            AgendaItem item;
            item.title = title;
            item.minutes = minutes;
            const Id target = day != 0 ? day : model()->day();
            const Insertion insertion = insertItem(now(), item, {target, parent, 0}, plan.editor->ids());
            if (!plan.editor->apply(title, insertion.changes))
                qFatal("cannot fill the day");
            items << insertion.item;
        }
        page()->goTo({Table::AgendaItem, items.constFirst()});
        return items;
    }
    // The same file with another limit of its history.
    void reopen(PlanStore::HistoryLimits limits)
    {
        const QString path = plan.editor->path();
        plan.checker.reset();
        plan.editor.reset();
        auto opened = PlanEditor::open(path, limits);
        if (!opened)
            qFatal("cannot open the plan");
        plan.editor = std::move(*opened);
        plan.checker = std::make_unique<PlanChecker>(*plan.editor);
    }
    // A further day of the workshop.
    Id addDay()
    {
        const Insertion insertion = convenor::addDay(now(), plan.editor->ids());
        if (!plan.editor->apply(QStringLiteral("Day"), insertion.changes))
            qFatal("cannot add a day");
        return insertion.item;
    }

    OpenPlan plan;
    FileCommands files;
    std::unique_ptr<MainWindow> window;
    std::unique_ptr<Typist> typist;
    QString said; // the last sentence of the status line
};
} // namespace convenor::testing
