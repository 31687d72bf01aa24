#include "ui/KeysWindow.h"

#include "ui/widgets/PlainText.h"
#include "ui/widgets/Theme.h"

#include <QHeaderView>
#include <QKeySequence>
#include <QMenu>
#include <QMenuBar>
#include <QTableWidget>
#include <QVBoxLayout>

namespace convenor {
namespace {
struct KeyRow
{
    QString keys;
    QString meaning;
};

QString native(const QKeySequence& keys)
{
    return keys.toString(QKeySequence::NativeText);
}

void addMenu(const QMenu* menu, QList<KeyRow>& rows)
{
    const QList<QAction*> actions = menu->actions();
    for (const QAction* action : actions) {
        if (action->menu()) {
            addMenu(action->menu(), rows);
        } else if (!action->shortcut().isEmpty()) {
            QStringList keys;
            for (const QKeySequence& sequence : action->shortcuts())
                keys.append(native(sequence));
            rows.append({keys.mid(0, 2).join(KeysWindow::tr(" or ")),
                         QString(action->text()).remove(u'&').section(u':', 0, 0)});
        }
    }
}

void addGridKeys(QList<KeyRow>& rows)
{
    rows.append(
        {native(Qt::Key_F2), KeysWindow::tr("Go on writing in the cell; any other letter writes it anew")});
    rows.append({native(Qt::Key_Return),
                 KeysWindow::tr("Store and go down; behind the last row it begins a new one")});
    rows.append({native(Qt::CTRL | Qt::Key_Return),
                 KeysWindow::tr("Put what is typed into all selected cells; on the agenda, insert an item")});
    rows.append({native(Qt::Key_Tab), KeysWindow::tr("Store and go to the next cell")});
    rows.append({native(Qt::Key_Escape), KeysWindow::tr("Leave the cell as it was")});
    rows.append(
        {native(Qt::Key_Delete),
         KeysWindow::tr(
             "Empty the selected cells; on the agenda, in a title, length or kind, remove the item")});
    rows.append({native(Qt::ALT | Qt::Key_Down), KeysWindow::tr("Show what may stand in the cell")});
    rows.append(
        {native(Qt::CTRL | Qt::Key_X) + u' ' + native(Qt::CTRL | Qt::Key_C) + u' ' +
             native(Qt::CTRL | Qt::Key_V),
         KeysWindow::tr("On the agenda, with whole items selected: move or copy them, to another day too")});
    rows.append({native(Qt::Key_Escape),
                 KeysWindow::tr("From the parking list, or a bar that asks, back to the agenda")});
}
// What the actions of the pages with boards, which stand in their menus, do not say.
void addBoardKeys(QList<KeyRow>& rows)
{
    rows.append({native(Qt::Key_Left) + u' ' + native(Qt::Key_Right),
                 KeysWindow::tr("On the board of groups, go to the next group; with Ctrl, keep what is "
                                "selected")});
    rows.append({native(Qt::CTRL | Qt::Key_Space),
                 KeysWindow::tr("On the board of groups, select one more person, or let one go")});
    rows.append({native(Qt::Key_Slash),
                 KeysWindow::tr("On the board of groups, letters find a person; then a figure moves her")});
    rows.append({native(Qt::CTRL | Qt::Key_Tab), KeysWindow::tr("On the board of groups, the next round")});
    rows.append({KeysWindow::tr("A letter"),
                 KeysWindow::tr("In a free place of a helpdesk, the beginning of a name; Enter books")});
    rows.append({native(Qt::Key_F), KeysWindow::tr("At a meeting, or among the requests: fill the places")});
    rows.append({native(Qt::CTRL | Qt::Key_X) + u' ' + native(Qt::CTRL | Qt::Key_V),
                 KeysWindow::tr("At a helpdesk, take a meeting or request up and put it down elsewhere")});
}
} // namespace

KeysWindow::KeysWindow(const QMenuBar& menus, QWidget* parent) : QDialog(parent)
{
    setWindowTitle(tr("Keys"));
    setAttribute(Qt::WA_DeleteOnClose);
    QList<KeyRow> rows;
    addGridKeys(rows);
    addBoardKeys(rows);
    const QList<QAction*> actions = menus.actions();
    for (const QAction* action : actions) {
        if (action->menu())
            addMenu(action->menu(), rows);
    }
    auto* table = new QTableWidget(int(rows.size()), 2, this);
    table->setAccessibleName(tr("Keys"));
    table->setHorizontalHeaderLabels({tr("Keys"), tr("What they do")});
    table->setEditTriggers(QTableWidget::NoEditTriggers);
    table->setSelectionBehavior(QTableWidget::SelectRows);
    table->setTabKeyNavigation(false);
    table->setShowGrid(false);
    table->verticalHeader()->hide();
    table->verticalHeader()->setMinimumSectionSize(fontMetrics().height() +
                                                   theme::spaced(this, theme::normal));
    // Sentences wrap as the window becomes narrower.
    table->setWordWrap(true);
    table->setTextElideMode(Qt::ElideNone);
    // Queued: while the header tells of a width, the table still reckons with the one before.
    connect(table->horizontalHeader(), &QHeaderView::sectionResized, table,
            &QTableWidget::resizeRowsToContents, Qt::QueuedConnection);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table->horizontalHeader()->setStretchLastSection(true);
    table->setColumnWidth(0, fontMetrics().averageCharWidth() * 30);
    for (int row = 0; row < rows.size(); ++row) {
        table->setItem(row, 0, new QTableWidgetItem(rows[row].keys));
        table->setItem(row, 1, new QTableWidgetItem(rows[row].meaning));
    }
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(table);
    resize(fontMetrics().averageCharWidth() * 90, fontMetrics().height() * 30);
}
} // namespace convenor
