// A plan in a temporary folder, open for editing, with all that a page needs.
#pragma once

#include "editing/PlanChecker.h"
#include "editing/PlanEditor.h"
#include "exchange/Samples.h"
#include "ui/widgets/Prompter.h"
#include "ui/WindowPage.h"

#include <QPrinter>
#include <QTemporaryDir>

namespace convenor::testing {
// Chooses always the same file, folder or printer.
class SilentPrompter final : public Prompter
{
public:
    QString chooseOpenFile(const FileQuestion&) override { return file; }
    QString chooseSaveFile(const FileQuestion& question) override
    {
        proposed = question.start;
        return file;
    }
    QString chooseFolder(const FileQuestion&) override { return folder; }
    bool choosePrinter(QPrinter& printer, const QString&) override
    {
        printer.setOutputFormat(QPrinter::PdfFormat);
        printer.setOutputFileName(printed);
        return !printed.isEmpty();
    }

    QString file;
    QString proposed; // the last path
    QString folder;
    QString printed; // the file in the place of a printer
};

class OpenPlan
{
public:
    // A blank workshop of 10 December 2021 that opens at 09:15; or a sample.
    explicit OpenPlan(const QString& sample = {})
    {
        CountingIds ids;
        ChangeSet start;
        if (sample.isEmpty()) {
            NewPlanOptions options;
            options.title = QStringLiteral("Clusters");
            options.start = QDate(2021, 12, 10);
            options.timezone = QStringLiteral("Europe/Brussels");
            start = blankPlan(options, ids);
        } else {
            start = *sampleChanges(sample, ids);
        }
        auto opened = PlanEditor::create(folder.filePath(QStringLiteral("test.workshop")), start,
                                         QStringLiteral("New workshop"));
        if (!opened)
            qFatal("cannot make a plan");
        editor = std::move(*opened);
        checker = std::make_unique<PlanChecker>(*editor);
    }
    Session session() { return {*editor, *checker, prompter}; }

    QTemporaryDir folder;
    SilentPrompter prompter;
    std::unique_ptr<PlanEditor> editor;
    std::unique_ptr<PlanChecker> checker;
};
} // namespace convenor::testing
