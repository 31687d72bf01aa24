// Fills the palette of a window with all that the window can do and show, and goes where a choice leads.
#pragma once

#include <QAction>
#include <QPointer>

namespace convenor {
class CommandPalette;
class MainWindow;
struct PaletteEntry;

// Lives as long as the menus of the window, its parent.
class FindAnything : public QObject
{
    Q_OBJECT

public:
    FindAnything(MainWindow& window, QObject* parent);
    ~FindAnything() override;

    void open();

private:
    void addMenu(const QMenu* menu, const QString& path, QList<PaletteEntry>& entries);
    void go(const PaletteEntry& entry);

    MainWindow& m_window;
    QPointer<CommandPalette> m_palette;
    QList<QPointer<QAction>> m_actions; // by PaletteEntry::number
};
} // namespace convenor
