// The list of all keys, beside the work and not in its way.
#pragma once

#include <QDialog>

class QMenuBar;

namespace convenor {
// Lists the keys of the menus as they are now, and those of grids.
class KeysWindow : public QDialog
{
    Q_OBJECT

public:
    KeysWindow(const QMenuBar& menus, QWidget* parent);
};
} // namespace convenor
