#include "tables/SignedSheetsModel.h"

#include "editing/AttendanceEdits.h"

#include <algorithm>

namespace convenor {
SignedSheetsModel::SignedSheetsModel(PlanEditor& editor, QObject* parent)
    : QAbstractTableModel(parent), m_editor(editor)
{
    const auto take = [this] {
        if (rowCount() > 0)
            emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    };
    connect(&editor, &PlanEditor::changed, this, take);
    connect(&editor, &PlanEditor::reloaded, this, take);
}

void SignedSheetsModel::setPrintout(Id printout, const QStringList& titles)
{
    beginResetModel();
    m_printout = printout;
    m_titles = titles;
    endResetModel();
}

SheetCounts SignedSheetsModel::counts() const
{
    return countSheets(m_editor.plan(), m_printout, int(m_titles.size()));
}

int SignedSheetsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_titles.size());
}

int SignedSheetsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString SignedSheetsModel::cellText(int row, int column) const
{
    const SignedSheet* sheet = sheetOf(m_editor.plan(), m_printout, row + 1);
    switch (column) {
    case PageColumn:
        return QString::number(row + 1);
    case TitleColumn:
        return m_titles.at(row);
    case SignedColumn: {
        if (!sheet)
            return {};
        const QDateTime at = QDateTime::fromString(sheet->signedAt, Qt::ISODate);
        const QString when =
            at.isValid() ? at.toTimeZone(zoneOf(m_editor.plan())).toString(QStringLiteral("dd.MM. HH:mm"))
                         : QString();
        //: A page that came back signed, with the time at which it was ticked.
        return tr("✓ %1").arg(when).trimmed();
    }
    case ScanColumn:
        return !sheet || sheet->scan.isEmpty() ? QString()
               : sheet->scanName.isEmpty()     ? tr("scan")
                                               : sheet->scanName;
    default:
        return sheet ? sheet->remark : QString();
    }
}

// "Page 3, Monday, signed, with a scan."
QString SignedSheetsModel::sentence(int row) const
{
    const SignedSheet* sheet = sheetOf(m_editor.plan(), m_printout, row + 1);
    const QString page = tr("Page %1, %2").arg(QString::number(row + 1), m_titles.at(row));
    if (!sheet)
        return tr("%1: missing").arg(page);
    return sheet->scan.isEmpty() ? tr("%1: signed, without a scan").arg(page)
                                 : tr("%1: signed, with its scan").arg(page);
}

QVariant SignedSheetsModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= m_titles.size())
        return {};
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return cellText(index.row(), index.column());
    case Qt::AccessibleTextRole:
        return sentence(index.row());
    default:
        return {};
    }
}

QVariant SignedSheetsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const QStringList titles{tr("Page"), tr("What stands on it"), tr("Signed"), tr("Scan"), tr("Remark")};
    return titles.value(section);
}

Qt::ItemFlags SignedSheetsModel::flags(const QModelIndex& index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (index.column() == RemarkColumn && !m_editor.isReadOnly() &&
        sheetOf(m_editor.plan(), m_printout, pageOf(index)))
        flags |= Qt::ItemIsEditable;
    return flags;
}

bool SignedSheetsModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    const SignedSheet* sheet =
        index.isValid() ? sheetOf(m_editor.plan(), m_printout, pageOf(index)) : nullptr;
    if (role != Qt::EditRole || !sheet || index.column() != RemarkColumn)
        return false;
    const ChangeSet changes = setSheetRemark(m_editor.plan(), sheet->id, value.toString());
    const Result<Done> written = changes.isEmpty() ? Done{} : m_editor.record(changes);
    if (!written)
        emit refused(written.error());
    return bool(written);
}
} // namespace convenor
