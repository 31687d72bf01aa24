// Making, opening and copying workshops: from the question to the open file.
#pragma once

#include "domain/ChangeSet.h"
#include "domain/Result.h"
#include "ui/widgets/Prompter.h"

#include <QCoreApplication>

#include <functional>
#include <memory>

namespace convenor {
class PlanEditor;

// Everything here is said when it fails, and nothing has changed then.
class FileCommands
{
    Q_DECLARE_TR_FUNCTIONS(FileCommands)

public:
    struct Ways
    {
        // Takes an opened workshop into the window in the place of the one before.
        std::function<void(std::unique_ptr<PlanEditor>)> adopt;
        // Says a sentence in the status line.
        std::function<void(const QString&)> say;
        // The open workshop, or null.
        std::function<PlanEditor*()> current;
    };
    // The prompter must outlive the commands.
    FileCommands(Prompter& prompter, Ways ways) : m_prompter(prompter), m_ways(std::move(ways)) {}

    // Asks for the file only; one day, the next weekday, with sensible times.
    void newWorkshop();
    void newFromSample(const QString& name);
    // Any workshop of one's own as a template: asks which, then for the new file. Its structure begins on the
    // next day with the weekday of its first one; its people stay behind. The workshop that is open serves
    // too.
    void newFromWorkshop();
    // Asks which file.
    void open();
    // For writing, or for reading only when somebody else has it open.
    bool openFile(const QString& path);
    void saveCopy();

private:
    bool mayLeave() const;
    bool isCurrent(const QString& path) const;
    Result<ChangeSet> templateOf(const QString& path) const;
    void create(const QString& path, const ChangeSet& start, const QString& label);
    QString askNewFile(const QString& title, const QString& proposedName);
    QString folder() const;

    Prompter& m_prompter;
    Ways m_ways;
};

// The next Monday to Friday after a date: when a new workshop is first thought to be.
QDate nextWeekday(QDate date);
} // namespace convenor
