#include "ui/palette/FindAnything.h"

#include "documents/papers/Papers.h"
#include "editing/PlanEditor.h"
#include "ui/documents/PaperNames.h"
#include "ui/MainWindow.h"
#include "ui/palette/CommandPalette.h"
#include "ui/widgets/PlainText.h"
#include "ui/WorkspaceView.h"

#include <QMenu>
#include <QMenuBar>

namespace convenor {
FindAnything::FindAnything(MainWindow& window, QObject* parent)
    : QObject(parent), m_window(window), m_palette(new CommandPalette(&window))
{
    connect(m_palette, &CommandPalette::chosen, this, &FindAnything::go);
}

FindAnything::~FindAnything()
{
    delete m_palette;
}

void FindAnything::open()
{
    QList<PaletteEntry> entries;
    m_actions.clear();
    const QList<QAction*> menus = m_window.menuBar()->actions();
    for (const QAction* action : menus) {
        if (action->menu() && action->isVisible())
            addMenu(action->menu(), {}, entries);
    }
    if (m_window.session()) {
        for (const PaperInfo& paper : papers())
            entries.append({PaletteKind::Paper, paperName(paper.paper), {}, {}, {}, int(paper.paper)});
        const PlanEditor& editor = m_window.session()->editor;
        entries += planEntries(editor.plan(), editor.timing());
    }
    m_palette->open(std::move(entries));
}

// Only what can be done now: the palette would else offer what then does nothing.
void FindAnything::addMenu(const QMenu* menu, const QString& path, QList<PaletteEntry>& entries)
{
    const QString title = QString(menu->title()).remove(u'&');
    const QString here = path.isEmpty() ? title : tr("%1 > %2", "a menu and a menu in it").arg(path, title);
    const QList<QAction*> actions = menu->actions();
    for (QAction* action : actions) {
        if (action->isSeparator() || !action->isVisible() || !action->isEnabled())
            continue;
        if (action->menu()) {
            addMenu(action->menu(), here, entries);
            continue;
        }
        const QString keys = action->shortcut().toString(QKeySequence::NativeText);
        entries.append({PaletteKind::Action,
                        QString(action->text()).remove(u'&'),
                        here,
                        keys,
                        {},
                        int(m_actions.size())});
        m_actions.append(action);
    }
}

void FindAnything::go(const PaletteEntry& entry)
{
    switch (entry.kind) {
    case PaletteKind::Action:
        if (QAction* action = m_actions.value(entry.number))
            action->trigger();
        break;
    case PaletteKind::Paper:
        m_window.workspace()->showPaper(static_cast<Paper>(entry.number), {});
        break;
    case PaletteKind::Item:
    case PaletteKind::Room:
    case PaletteKind::Person:
        m_window.workspace()->goTo(entry.subject);
        break;
    }
}
} // namespace convenor
