// A plan in a temporary folder, open for editing, without a window.
#pragma once

#include "domain/Records.h"
#include "editing/PlanEditor.h"
#include "exchange/Samples.h"

#include <QTemporaryDir>
#include <QtTest>

namespace convenor::testing {
class EditorPlan
{
public:
    // A blank workshop of 10 December 2021 that opens at 09:15; or a sample.
    explicit EditorPlan(const QString& sample = {})
    {
        CountingIds ids;
        ChangeSet start;
        if (sample.isEmpty()) {
            Workshop workshop;
            workshop.id = ids.next();
            workshop.title = QStringLiteral("Clusters");
            workshop.timezone = QStringLiteral("Europe/Brussels");
            start.add(workshop);
            Day record;
            record.id = ids.next();
            record.date = QDate(2021, 12, 10);
            record.opens = 9 * 60 + 15;
            start.add(record);
        } else {
            start = *sampleChanges(sample, ids);
        }
        take(PlanEditor::create(path(), start, QStringLiteral("New workshop")));
    }

    QString path(const QString& name = QStringLiteral("test.workshop")) const
    {
        return folder.filePath(name);
    }
    const Plan& plan() const { return editor->plan(); }
    // The first day.
    Id day() const { return (*plan().all<Day>().begin()).id; }

    void close() { editor.reset(); }
    void open() { take(PlanEditor::open(path())); }
    void reopen()
    {
        close();
        open();
    }

    // One step that adds the record; its id.
    template <typename Record>
    Id add(Record record, const QString& label = QStringLiteral("add"))
    {
        if (!record.id)
            record.id = editor->ids().next();
        ChangeSet changes;
        changes.add(record);
        apply(changes, label);
        return record.id;
    }
    template <typename Record, typename Edit>
    void edit(Id id, Edit change, const QString& label = QStringLiteral("edit"), const QString& mergeKey = {})
    {
        Record after = *plan().find<Record>(id);
        change(after);
        ChangeSet changes;
        changes.edit(*plan().find<Record>(id), after);
        apply(changes, label, mergeKey);
    }
    void apply(const ChangeSet& changes, const QString& label = QStringLiteral("step"),
               const QString& mergeKey = {})
    {
        const Result<qint64> step = editor->apply(label, changes, mergeKey);
        if (!step)
            qFatal("the test's step is refused: %d %s %s", int(step.error().kind),
                   qPrintable(step.error().subject), qPrintable(step.error().detail));
    }

    Id item(const QString& title, int minutes, Id parent = 0, ItemKind kind = ItemKind::Talk)
    {
        AgendaItem record;
        record.day = day();
        record.parent = parent;
        record.position = ++lastPosition << 20;
        record.title = title;
        record.minutes = minutes;
        record.kind = kind;
        return add(record, title);
    }
    Id room(const QString& name)
    {
        Room record;
        record.name = name;
        return add(record, name);
    }
    Id person(const QString& given, const QString& family)
    {
        Person record;
        record.givenName = given;
        record.familyName = family;
        return add(record, family);
    }

    QTemporaryDir folder;
    std::unique_ptr<PlanEditor> editor;
    qint64 lastPosition = 0;

private:
    void take(Result<std::unique_ptr<PlanEditor>> opened)
    {
        if (!opened)
            qFatal("the test's plan cannot be opened: %d %s", int(opened.error().kind),
                   qPrintable(opened.error().detail));
        editor = std::move(*opened);
    }
};

// What the file holds, read afresh.
inline Plan planInFile(const QString& path)
{
    const Result<PlanSnapshot> snapshot = PlanStore::read(path);
    if (!snapshot)
        qFatal("the test's plan cannot be read: %d %s", int(snapshot.error().kind),
               qPrintable(snapshot.error().detail));
    return snapshot->plan;
}
} // namespace convenor::testing
