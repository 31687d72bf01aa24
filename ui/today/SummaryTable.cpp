#include "ui/today/SummaryTable.h"

#include "editing/AttendanceEdits.h"
#include "ui/today/TargetBar.h"
#include "ui/widgets/ColumnWidths.h"
#include "ui/widgets/PlainTextDelegate.h"
#include "ui/widgets/Theme.h"

#include <QHeaderView>
#include <QKeyEvent>

namespace convenor {
SummaryTable::SummaryTable(const PlanEditor& editor, QWidget* parent) : QTableWidget(parent), m_editor(editor)
{
    setObjectName(QStringLiteral("attendanceSummary"));
    setAccessibleName(tr("Attendance per day and item"));
    setColumnCount(ColumnCount);
    setHorizontalHeaderLabels({tr("Day or item"), tr("Arrived"), tr("Expected"), tr("Absent"), tr("Excused"),
                               tr("Waiting"), tr("Places")});
    setItemDelegate(new PlainTextDelegate(this));
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setShowGrid(false);
    setAlternatingRowColors(true);
    setWordWrap(false);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + theme::spaced(this, theme::normal));
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignRight | Qt::AlignVCenter);
    horizontalHeaderItem(WhatColumn)->setTextAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    (new ColumnWidths(this))->setColumns({{20, 1}, {9, 0}, {10, 0}, {8, 0}, {9, 0}, {8, 0}, {8, 0}});
    connect(this, &QTableWidget::cellDoubleClicked, this, &SummaryTable::choose);
}

void SummaryTable::refresh()
{
    const int current = qMax(0, currentRow());
    m_targets = attendanceTargets(m_editor);
    setRowCount(int(m_targets.size()));
    for (int row = 0; row < m_targets.size(); ++row) {
        const AttendanceTarget& target = m_targets.at(row);
        const AttendanceCounts counts = countAttendance(m_editor.plan(), target);
        const QString what = targetInWords(m_editor.plan(), m_editor.timing(), target);
        const QString places = counts.places ? QString::number(*counts.places) : QString();
        const QStringList texts{what,
                                QString::number(counts.present),
                                QString::number(counts.expected),
                                QString::number(counts.absent),
                                QString::number(counts.excused),
                                QString::number(counts.waiting),
                                places};
        for (int column = 0; column < ColumnCount; ++column) {
            auto* item = new QTableWidgetItem(texts[column]);
            QFont letters = font();
            letters.setWeight(target.item == 0 ? QFont::DemiBold : QFont::Normal); // days over their items
            item->setFont(letters);
            item->setData(Qt::AccessibleTextRole,
                          tr("%1, %2: %3").arg(what, horizontalHeaderItem(column)->text(), texts[column]));
            if (column != WhatColumn)
                item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
            setItem(row, column, item);
        }
    }
    if (!m_targets.isEmpty())
        setCurrentCell(qMin(current, int(m_targets.size()) - 1), WhatColumn);
}

void SummaryTable::choose(int row)
{
    if (row >= 0 && row < m_targets.size())
        emit targetChosen(AttendanceTarget(m_targets.at(row)));
}

void SummaryTable::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        choose(currentRow());
    else if (event->key() == Qt::Key_Escape)
        emit left();
    else
        QTableWidget::keyPressEvent(event);
}
} // namespace convenor
