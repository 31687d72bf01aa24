#include "ui/helpdesk/PanelParts.h"

#include "ui/widgets/Announce.h"
#include "ui/widgets/PlainText.h"
#include "ui/widgets/Theme.h"

#include <QCoreApplication>

namespace convenor {
namespace {
struct PanelPartsTexts
{
    Q_DECLARE_TR_FUNCTIONS(PanelParts)
};
} // namespace

QString shiftText(const MeetingShift& shift)
{
    const int moved = shift.moved;
    const int waiting = shift.waiting;
    if (moved == 0 && waiting == 0)
        return {};
    const QString move = PanelPartsTexts::tr("%n meeting(s) move", nullptr, moved);
    const QString wait = PanelPartsTexts::tr("%n meeting(s) wait again", nullptr, waiting);
    if (moved == 0 || waiting == 0)
        return PanelPartsTexts::tr("%1.").arg(moved == 0 ? wait : move);
    return PanelPartsTexts::tr("%1, %2.").arg(move, wait);
}

void showProblem(PlainLabel* label, const QString& problem)
{
    QPalette colours = label->parentWidget()->palette();
    colours.setColor(QPalette::WindowText, theme::severityColour(colours, 0));
    label->setPalette(colours);
    label->setVisible(!problem.isEmpty());
    label->setPlainText(problem.isEmpty() ? QString() : QStringLiteral("\u26a0 ") + problem);
    if (!problem.isEmpty())
        announce(label, problem);
}
} // namespace convenor
