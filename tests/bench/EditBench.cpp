// What an edit through the editor costs, and its undo: CPU seconds of this process, ratio within one run
// (issue 2: undo at most 1.2 times the edit).
#include "domain/Records.h"
#include "editing/PlanEditor.h"
#include "exchange/Samples.h"

#include <QTemporaryDir>

#include <cstdio>
#include <ctime>

using namespace convenor;

namespace {
double cpuSeconds()
{
    return double(std::clock()) / CLOCKS_PER_SEC;
}

void edit(PlanEditor& editor, int number)
{
    const AgendaItem before = *editor.plan().all<AgendaItem>().begin();
    AgendaItem after = before;
    after.title = QStringLiteral("Title %1").arg(number);
    ChangeSet changes;
    changes.edit(before, after);
    if (!editor.apply(QStringLiteral("Titled"), changes))
        qFatal("an edit failed");
}
} // namespace

int main()
{
    constexpr int rounds = 10;
    constexpr int steps = 90; // as many as the editor keeps in memory
    const QTemporaryDir folder;
    CountingIds ids;
    const auto editor =
        PlanEditor::create(folder.filePath(QStringLiteral("bench.workshop")),
                           *sampleChanges(QStringLiteral("conference"), ids), QStringLiteral("New"));
    if (!editor)
        qFatal("no plan");
    double editing = 0;
    double undoing = 0;
    for (int round = 0; round < rounds; ++round) {
        const double start = cpuSeconds();
        for (int step = 0; step < steps; ++step)
            edit(**editor, step);
        const double middle = cpuSeconds();
        for (int step = 0; step < steps; ++step) {
            if (!(*editor)->undo())
                qFatal("an undo failed");
        }
        undoing += cpuSeconds() - middle;
        editing += middle - start;
    }
    std::printf("edit: %.0f us, undo: %.0f us, ratio %.2f (limit 1.2)\n", editing * 1e6 / rounds / steps,
                undoing * 1e6 / rounds / steps, undoing / editing);
    return 0;
}
