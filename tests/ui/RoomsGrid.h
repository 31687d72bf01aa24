// The grid of the rooms of a plan in a window, typed on as a person does.
#pragma once

#include "domain/Records.h"
#include "tables/RecordModels.h"
#include "ui/OpenPlan.h"
#include "ui/Typist.h"
#include "ui/widgets/CellEditor.h"
#include "ui/widgets/GridView.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QSignalSpy>

namespace convenor::testing {
// A plan without rooms at first.
struct Rooms
{
    OpenPlan open;
    RoomsModel model{*open.editor};
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
    GridView view{QStringLiteral("rooms")};
    QSignalSpy said{&view, &GridView::said};
    Typist typist{view};

    bool show()
    {
        view.setModel(&model);
        view.setColumns({{20, 1}, {12, 0}, {10, 0}, {20, 1}});
        view.resize(700, 400);
        view.show();
        view.activateWindow();
        view.setFocus();
        return QTest::qWaitForWindowActive(&view);
    }
    QStringList row(int row) const
    {
        QStringList texts;
        for (int column = 0; column < model.columnCount(); ++column)
            texts << model.index(row, column).data(Qt::EditRole).toString();
        return texts;
    }
    QPair<int, int> current() const { return {view.currentIndex().row(), view.currentIndex().column()}; }
    int records() const { return int(open.editor->plan().all<Room>().size()); }
    qsizetype steps() const { return open.editor->history().size(); }
    QLabel* hint() const { return view.findChild<QLabel*>(QStringLiteral("roomsHint")); }
    void type(const QString& text) { typist.type(text, true); }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) { typist.key(key, modifiers); }
};
} // namespace convenor::testing
