#include "ui/HistoryWindow.h"

#include "tables/HistoryModel.h"
#include "ui/widgets/PlainTextDelegate.h"
#include "ui/widgets/Theme.h"

#include <QHeaderView>
#include <QTableView>
#include <QVBoxLayout>

namespace convenor {
HistoryWindow::HistoryWindow(PlanEditor& editor, QWidget* parent) : QDialog(parent)
{
    setWindowTitle(tr("History"));
    setObjectName(QStringLiteral("historyWindow"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto* list = new QTableView(this);
    list->setModel(new HistoryModel(editor, list));
    list->setItemDelegate(new PlainTextDelegate(list));
    list->setAccessibleName(tr("History"));
    list->setSelectionBehavior(QTableView::SelectRows);
    list->setEditTriggers(QTableView::NoEditTriggers);
    list->setTabKeyNavigation(false);
    list->setShowGrid(false);
    list->setWordWrap(false);
    list->verticalHeader()->hide();
    list->verticalHeader()->setDefaultSectionSize(fontMetrics().height() +
                                                  theme::spaced(this, theme::normal));
    QHeaderView* header = list->horizontalHeader();
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setSectionResizeMode(HistoryModel::LabelColumn, QHeaderView::Stretch);
    const int character = fontMetrics().averageCharWidth();
    list->setColumnWidth(HistoryModel::NumberColumn, character * 8);
    list->setColumnWidth(HistoryModel::AuthorColumn, character * 16);
    list->setColumnWidth(HistoryModel::TimeColumn, character * 20);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(list);
    resize(character * 110, fontMetrics().height() * 28);
}
} // namespace convenor
