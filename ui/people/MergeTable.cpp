#include "ui/people/MergeTable.h"

#include "domain/planners/Duplicates.h"
#include "domain/Records.h"
#include "tables/CellText.h"
#include "tables/RecordModel.h"
#include "ui/widgets/PlainText.h"
#include "ui/widgets/PlainTextDelegate.h"
#include "ui/widgets/Theme.h"

#include <QHeaderView>
#include <QKeyEvent>

namespace convenor {
namespace {
constexpr int mostCellLines = 9; // of the table; the rest scrolls
const QString chosenMark = QStringLiteral("\u25cf ");
const QString otherMark = QStringLiteral("\u25cb ");
} // namespace

MergeTable::MergeTable(const RecordModel& model, QWidget* parent) : QTableWidget(parent), m_model(model)
{
    setObjectName(QStringLiteral("mergeTable"));
    setAccessibleName(tr("The two records, field by field"));
    setColumnCount(4);
    setHorizontalHeaderLabels(
        {tr("Field"), tr("1: the older record"), tr("2: the newer record"), tr("Afterwards")});
    setItemDelegate(new PlainTextDelegate(this));
    setEditTriggers(QTableWidget::NoEditTriggers);
    setSelectionBehavior(QTableWidget::SelectRows);
    setSelectionMode(QTableWidget::SingleSelection);
    setTabKeyNavigation(false);
    verticalHeader()->hide();
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    plainToolTip(this, tr("1 or Left takes the older record’s field, 2 or Right the newer one’s"));
    connect(this, &QTableWidget::cellClicked, this, [this](int row, int column) {
        if (column == 1 || column == 2)
            choose(row, column - 1);
    });
}

void MergeTable::setPeople(const Plan& plan, const Person& older, const Person& newer)
{
    m_plan = plan;
    m_people[0] = older;
    m_people[1] = newer;
    m_merged = mergedPerson(older, newer);
    m_lines.clear();
    setRowCount(0);
    for (int column = 0; column < m_model.columnCount(); ++column) {
        const QString name = QString::fromLatin1(m_model.column(column).field);
        const FieldInfo* field = tableInfo(Table::Person).field(name);
        if (!field)
            continue;
        Line line{field,
                  m_model.column(column).header(),
                  false,
                  {field->get(&older), field->get(&newer)},
                  field->get(&m_merged)};
        line.differs = line.values[0] != line.values[1];
        const bool says = field->kind == FieldKind::Text && !line.values[0].text().isEmpty();
        if (line.differs || says)
            addLine(line);
    }
    addParts(older.id, newer.id);
    const auto firstOpen =
        std::find_if(m_lines.cbegin(), m_lines.cend(), [](const Line& line) { return line.differs; });
    setCurrentCell(firstOpen == m_lines.cend() ? 0 : int(firstOpen - m_lines.cbegin()), 0);
    fitHeight();
}

bool MergeTable::follow(const Plan& plan, Id older, Id newer)
{
    const Person* one = plan.find<Person>(older);
    const Person* other = plan.find<Person>(newer);
    if (!one || !other || !(*one == m_people[0]) || !(*other == m_people[1]))
        return false;
    m_plan = plan;
    item(rowCount() - 1, 1)->setText(partsText(older));
    item(rowCount() - 1, 2)->setText(partsText(newer));
    return true;
}

void MergeTable::addLine(const Line& line)
{
    const int row = rowCount();
    insertRow(row);
    m_lines.append(line);
    setItem(row, 0, new QTableWidgetItem(line.header));
    for (const int cell : {1, 2, 3})
        setItem(row, cell, new QTableWidgetItem);
    paintChoice(row);
}

// What hangs on the two records stays, whatever is chosen.
void MergeTable::addParts(Id older, Id newer)
{
    const int row = rowCount();
    insertRow(row);
    setItem(row, 0, new QTableWidgetItem(tr("Comes along")));
    setItem(row, 1, new QTableWidgetItem(partsText(older)));
    setItem(row, 2, new QTableWidgetItem(partsText(newer)));
}

QString MergeTable::partsText(Id person) const
{
    const auto countOf = [person](const auto& rows) {
        return int(std::count_if(rows.begin(), rows.end(),
                                 [person](const auto& row) { return row.person == person; }));
    };
    QStringList parts;
    if (const int roles = countOf(m_plan.all<Assignment>()))
        parts.append(tr("%n role(s)", nullptr, roles));
    if (const int groups = countOf(m_plan.all<GroupMembership>()))
        parts.append(tr("%n group(s)", nullptr, groups));
    if (const int meetings = countOf(m_plan.all<Booking>()) + countOf(m_plan.all<HelpdeskExpert>()))
        parts.append(tr("%n meeting(s)", nullptr, meetings));
    if (const int marks = countOf(m_plan.all<Attendance>()))
        parts.append(tr("%n entries of attendance", nullptr, marks));
    return parts.isEmpty() ? tr("nothing") : parts.join(QStringLiteral(", "));
}

QString MergeTable::textOf(const Line& line, const Value& value) const
{
    return displayText(m_plan, Table::Person, *line.field, value);
}

// Which of the two is taken: a mark, a weight, and a sentence for a screen reader.
void MergeTable::paintChoice(int row)
{
    const Line& line = m_lines[row];
    for (const int side : {0, 1}) {
        QTableWidgetItem* cell = item(row, 1 + side);
        const QString text = textOf(line, line.values[side]);
        const bool chosen = line.differs && line.result == line.values[side];
        QFont letters = font();
        letters.setBold(chosen);
        cell->setFont(letters);
        cell->setText(line.differs ? (chosen ? chosenMark : otherMark) + text : text);
        const QString spoken = text.isEmpty() ? tr("nothing") : text;
        cell->setData(Qt::AccessibleTextRole, chosen ? tr("%1: %2, is taken").arg(line.header, spoken)
                                                     : tr("%1: %2").arg(line.header, spoken));
        cell->setForeground(chosen || !line.differs ? palette().text() : QBrush(theme::mutedText(palette())));
    }
    item(row, 3)->setText(textOf(line, line.result));
}

// The date and the source of a consent belong to its answer.
void MergeTable::choose(int row, int side)
{
    if (row < 0 || row >= m_lines.size() || !m_lines[row].differs)
        return;
    const QLatin1String name(m_lines[row].field->name);
    for (qsizetype other = 0; other < m_lines.size(); ++other) {
        Line& line = m_lines[other];
        const bool belongs =
            name.endsWith(QLatin1String("_consent")) && QLatin1String(line.field->name).startsWith(name);
        if (other != row && !belongs)
            continue;
        line.result = line.values[side];
        line.field->set(&m_merged, line.result);
        paintChoice(int(other));
    }
    emit said(tr("%1: %2.").arg(m_lines[row].header, shownText(textOf(m_lines[row], m_lines[row].result))));
}

void MergeTable::keyPressEvent(QKeyEvent* event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_1 || event->key() == Qt::Key_Left)
        choose(currentRow(), 0);
    else if (event->key() == Qt::Key_2 || event->key() == Qt::Key_Right)
        choose(currentRow(), 1);
    else if (event->key() == Qt::Key_Escape)
        emit closeRequested();
    else if (isEnter && event->modifiers().testFlag(Qt::ControlModifier))
        emit mergeRequested();
    else
        QTableWidget::keyPressEvent(event);
}

void MergeTable::changeEvent(QEvent* event)
{
    QTableWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fitHeight();
}

int MergeTable::heightOf(int lines) const
{
    return horizontalHeader()->sizeHint().height() + lines * verticalHeader()->defaultSectionSize() +
           2 * frameWidth();
}

// As high as its lines, and lower where the page has no room: then it scrolls.
QSize MergeTable::sizeHint() const
{
    return {QTableWidget::sizeHint().width(), heightOf(qMin(mostCellLines, rowCount()))};
}

void MergeTable::fitHeight()
{
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + theme::spaced(this, theme::normal));
    setMinimumHeight(heightOf(2));
    setMaximumHeight(sizeHint().height());
    updateGeometry();
}
} // namespace convenor
