// A whole window over a workshop with people and an item for groups, used by keys.
#pragma once

#include "domain/planners/RoundPlanner.h"
#include "domain/Records.h"
#include "editing/groups/GroupEdits.h"
#include "tables/GroupListModel.h"
#include "ui/groups/GroupBoard.h"
#include "ui/groups/GroupColumnList.h"
#include "ui/groups/GroupsPage.h"
#include "ui/Shell.h"
#include "ui/Typist.h"
#include "ui/WorkspaceView.h"

#include <QLabel>
#include <QLineEdit>

namespace convenor::testing {
// Called Adams, Adbell ... so that two letters find few and whole names one.
class GroupBoards
{
public:
    bool open(int people)
    {
        OpenPlan made;
        ChangeSet changes;
        IdSource& ids = made.editor->ids();
        AgendaItem record;
        record.id = ids.next();
        record.day = (*made.editor->plan().all<Day>().begin()).id;
        record.position = qint64(1) << 20;
        record.title = QStringLiteral("Work in groups");
        record.kind = ItemKind::Groups;
        record.minutes = 60;
        changes.add(record);
        item = record.id;
        for (int i = 0; i < people; ++i)
            changes.add(person(i, ids.next()));
        if (!made.editor->apply(QStringLiteral("Filled"), changes))
            return false;
        const QString path = folder.filePath(QStringLiteral("groups.workshop"));
        if (!made.editor->saveCopy(path) || !shell.files.openFile(path) || !shell.show())
            return false;
        shell.window->resize(1300, 850);
        typist = std::make_unique<Typist>(*shell.window);
        return shell.window->workspace()->setPage(WorkspaceView::AgendaIndex);
    }
    // A round with so many groups, shown.
    Id makeRound(int groups)
    {
        RoundWish wish;
        wish.item = item;
        wish.groups = groups;
        GroupEdits edits(*shell.editor);
        Id round = 0;
        if (!edits.addRound(wish, &round) || !shell.window->workspace()->setPage(WorkspaceView::GroupsIndex))
            return 0;
        page()->showRound(round);
        page()->takeFocus();
        return round;
    }

    GroupsPage* page() { return shell.window->findChild<GroupsPage*>(); }
    GroupBoard* board() { return page()->findChild<GroupBoard*>(); }
    const Plan& plan() const { return shell.editor->plan(); }
    qsizetype steps() const { return shell.editor->history().size(); }
    QString status() const { return shell.window->statusText(); }
    QLineEdit* line() { return page()->findChild<QLineEdit*>(QStringLiteral("boardLine")); }
    QString text(const char* label) { return page()->findChild<QLabel*>(QString::fromLatin1(label))->text(); }
    Id group(int number) { return groupsOfRound(plan(), page()->round()).value(number - 1); }
    int peopleIn(int number)
    {
        const auto lists = board()->lists();
        return number < lists.size() ? lists[number]->model()->rowCount() : -1;
    }
    Id groupNow(Id person) { return groupOf(plan(), page()->round(), person); }
    Id someone(int number) const // in the order of ids
    {
        auto it = plan().all<Person>().begin();
        std::advance(it, number);
        return it->id;
    }
    // Everybody of the column, at most `count` of them, to a group; as others do it.
    void seat(int count, int number)
    {
        QList<Id> people;
        for (int row = 0; row < count; ++row)
            people << board()->lists()[0]->people().idAt(row);
        QVERIFY(GroupEdits(*shell.editor).seat(people, group(number)));
    }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) { typist->key(key, modifiers); }
    void chord(Qt::Key key, Qt::KeyboardModifiers modifiers)
    {
        typist->key(key, modifiers);
        QTest::qWait(0); // actions of the window's menus are queued
    }
    void type(const QString& text) { typist->type(text, true); }

    QTemporaryDir folder;
    Shell shell;
    std::unique_ptr<Typist> typist;
    Id item = 0;

private:
    static Person person(int number, Id id)
    {
        static const char* const heads[] = {"Ad", "Be", "Co", "Du", "Ek", "Fa", "Ge", "Ha", "Iv", "Jo"};
        static const char* const countries[] = {"BG", "BE", "FR", "DE", "IT"};
        Person made;
        made.id = id;
        made.familyName =
            QStringLiteral("%1%2")
                .arg(QLatin1String(heads[number % 10]))
                .arg(QString(QChar(u'a' + (number / 10) % 26)).repeated(2) + QChar(u'a' + number / 260));
        made.givenName = QStringLiteral("Xaver");
        made.organisation = QStringLiteral("Agency %1").arg(number % 17);
        made.country = QLatin1String(countries[number % 5]);
        made.category = number % 3 == 0 ? QStringLiteral("policy maker") : QStringLiteral("business");
        return made;
    }
};
} // namespace convenor::testing
