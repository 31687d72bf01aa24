#include "ui/widgets/BoardKeys.h"

#include "domain/planners/NameFolding.h"

#include <QAction>
#include <QKeyEvent>

namespace convenor {
namespace {
// The letter of a key on a keyboard of another alphabet: Л is L.
int latinKey(int key)
{
    if (key < 0x80 || key > 0xffff)
        return key;
    const std::optional<QLatin1String> latin = latinLetter(QChar(key).toLower());
    return latin && latin->size() == 1 ? QChar(latin->front()).toUpper().unicode() : key;
}
} // namespace

bool runActionOf(const QList<QAction*>& actions, const QKeyEvent* event)
{
    // The keypad's Enter is Enter, its figures are figures.
    const Qt::KeyboardModifiers held = event->modifiers() & ~Qt::KeypadModifier;
    const int key = event->key() == Qt::Key_Enter     ? int(Qt::Key_Return)
                    : event->key() == Qt::Key_Backtab ? int(Qt::Key_Tab)
                                                      : latinKey(event->key());
    QList<Qt::KeyboardModifiers> ways{held};
    // Figures and signs may need Shift on some keyboards.
    if (!event->text().isEmpty() && event->text().at(0).isPrint() && !event->text().at(0).isLetter())
        ways.append(held & ~Qt::ShiftModifier);
    for (const Qt::KeyboardModifiers way : std::as_const(ways)) {
        const QKeySequence pressed(QKeyCombination(way, Qt::Key(key)));
        for (QAction* action : actions) {
            if (!action->isEnabled() || !action->shortcuts().contains(pressed))
                continue;
            action->trigger();
            return true;
        }
    }
    return false;
}
} // namespace convenor
