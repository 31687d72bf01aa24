// The people page over a plan, shown, with ways to its grid.
#pragma once

#include "tables/RecordModels.h"
#include "ui/OpenPlan.h"
#include "ui/people/PeoplePage.h"
#include "ui/Typist.h"
#include "ui/widgets/GridView.h"

#include <QLineEdit>

namespace convenor::testing {
// The page over a plan, shown and active, with its actions as the window has them.
struct People
{
    explicit People(const QString& sample = QStringLiteral("online-half-day"))
        : open(sample), page(open.session())
    {
        page.resize(1100, 700);
        page.addActions(page.pageActions());
    }
    bool show()
    {
        page.show();
        page.activateWindow();
        page.takeFocus();
        return QTest::qWaitForWindowActive(&page);
    }
    void goTo(int row, const char* field)
    {
        grid().setCurrentIndex(model().index(row, model().columnOf(field)));
    }
    QString text(int row, const char* field) const
    {
        return model().index(row, model().columnOf(field)).data(Qt::EditRole).toString();
    }
    GridView& grid() const { return *page.findChild<GridView*>(QStringLiteral("peopleGrid")); }
    PeopleModel& model() const { return *qobject_cast<PeopleModel*>(grid().model()); }
    QLineEdit& filter() const { return *page.findChild<QLineEdit*>(QStringLiteral("peopleFilter")); }
    const Plan& plan() const { return open.editor->plan(); }
    qsizetype steps() const { return open.editor->history().size(); }

    OpenPlan open;
    PeoplePage page;
    Typist typist{page};
};
} // namespace convenor::testing
