// The Today page of a whole window over a sample, used by keys.
#pragma once

#include "domain/planners/AttendancePlanner.h"
#include "domain/Records.h"
#include "tables/AttendanceModel.h"
#include "ui/Shell.h"
#include "ui/today/AttendanceView.h"
#include "ui/today/TargetBar.h"
#include "ui/today/TodayPage.h"
#include "ui/Typist.h"
#include "ui/WorkspaceView.h"

#include <QLabel>
#include <QLineEdit>

namespace convenor::testing {
// The window over a sample, on its Today page.
struct Door
{
    QTemporaryDir folder;
    Shell shell;
    std::unique_ptr<Typist> typist;

    bool open(const QString& sample)
    {
        CountingIds ids;
        const QString path = folder.filePath(QStringLiteral("door.workshop"));
        auto made = PlanEditor::create(path, *sampleChanges(sample, ids), QStringLiteral("New"));
        if (!made)
            return false;
        made->reset(); // the file is free again
        if (!shell.files.openFile(path) || !shell.show())
            return false;
        shell.window->resize(1200, 800);
        typist = std::make_unique<Typist>(*shell.window);
        return shell.window->workspace()->setPage(WorkspaceView::TodayIndex);
    }
    TodayPage* page() { return shell.window->findChild<TodayPage*>(); }
    AttendanceView* list() { return page()->findChild<AttendanceView*>(); }
    AttendanceModel* model() { return page()->findChild<AttendanceModel*>(); }
    QLineEdit* field() { return page()->findChild<QLineEdit*>(QStringLiteral("doorField")); }
    QString text(const char* label) { return page()->findChild<QLabel*>(QString::fromLatin1(label))->text(); }
    QString sentence() { return text("doorSentence"); }
    QString counts() { return text("attendanceCounts"); }
    const Plan& plan() const { return shell.editor->plan(); }
    AttendanceTarget target() { return model()->target(); }
    qsizetype steps() const { return shell.editor->history().size(); }
    std::optional<AttendanceState> stateOf(Id person)
    {
        const Attendance* row = attendanceOf(plan(), person, target());
        return row ? std::optional(row->state) : std::nullopt;
    }
    // Somebody of the list in a state, whose family name begins like nobody else's on the list.
    const Person* someone(AttendanceState state)
    {
        for (const Id id : peopleOf(plan(), target())) {
            const Person* person = plan().find<Person>(id);
            if (model()->stateOf(id) == state && person->familyName.size() > 3 &&
                doorMatches(plan(), target(), person->familyName).size() == 1)
                return person;
        }
        return nullptr;
    }
    void type(const QString& text) { typist->type(text, true); }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) { typist->key(key, modifiers); }
    // Queued actions of menus.
    void chord(Qt::Key key, Qt::KeyboardModifiers modifiers)
    {
        typist->key(key, modifiers);
        QTest::qWait(0);
    }
    void showItem(const QString& title)
    {
        for (const AgendaItem& item : plan().all<AgendaItem>()) {
            if (item.title.contains(title))
                page()->goTo({Table::AgendaItem, item.id});
        }
    }
};
} // namespace convenor::testing
