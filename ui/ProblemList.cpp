#include "ui/ProblemList.h"

#include "tables/GridModel.h"
#include "tables/ProblemsModel.h"
#include "ui/widgets/Icons.h"
#include "ui/widgets/PlainText.h"
#include "ui/widgets/Theme.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QStyledItemDelegate>

namespace convenor {
namespace {
// Severity as an icon and a word in its colour; sentences whole, with their controls shown; what is accepted
// in quieter letters.
class ProblemDelegate final : public QStyledItemDelegate
{
public:
    ProblemDelegate(const ProblemsModel& model, QObject* parent) : QStyledItemDelegate(parent), m_model(model)
    {
    }

    QString displayText(const QVariant& value, const QLocale&) const override
    {
        return harmlessText(value.toString()).replace(u'\n', QChar::LineSeparator);
    }

    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        option->displayAlignment = Qt::AlignLeft | Qt::AlignTop;
        const Problem& problem = m_model.problem(index.row());
        if (problem.isAccepted())
            option->palette.setColor(QPalette::Text, theme::mutedText(option->palette));
        if (index.column() != ProblemsModel::SeverityColumn)
            return;
        option->icon = themedIcon(problem.isAccepted() ? QStringLiteral("done")
                                                       : QString::fromLatin1(word(problem.severity)));
        option->features |= QStyleOptionViewItem::HasDecoration;
        option->decorationAlignment = Qt::AlignLeft | Qt::AlignTop;
        const int side = option->fontMetrics.height();
        option->decorationSize = {side, side};
        if (!problem.isAccepted())
            option->palette.setColor(QPalette::Text,
                                     theme::severityColour(option->palette, int(problem.severity)));
    }

private:
    const ProblemsModel& m_model;
};
} // namespace

ProblemList::ProblemList(ProblemsModel& model, QWidget* parent) : QTableView(parent), m_model(model)
{
    setObjectName(QStringLiteral("problemsList"));
    setAccessibleName(tr("Problems"));
    setModel(&model);
    setItemDelegate(new ProblemDelegate(model, this));
    setSelectionBehavior(QTableView::SelectRows);
    setSelectionMode(QTableView::SingleSelection);
    setEditTriggers(QTableView::NoEditTriggers);
    setShowGrid(false);
    setFrameShape(QFrame::NoFrame);
    setTabKeyNavigation(false);
    setWordWrap(true);
    setTextElideMode(Qt::ElideNone);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    verticalHeader()->hide();
    verticalHeader()->setMinimumSectionSize(1);
    horizontalHeader()->hide();
    horizontalHeader()->setMinimumSectionSize(1);
    horizontalHeader()->setSectionResizeMode(ProblemsModel::TextColumn, QHeaderView::Stretch);
    setWidths();
    connect(this, &QTableView::doubleClicked, this, &ProblemList::goRequested);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &ProblemList::fitRows);
    connect(&model, &ProblemsModel::countsChanged, this, &ProblemList::fitRows);
}

int ProblemList::currentRow() const
{
    return currentIndex().isValid() ? currentIndex().row() : -1;
}

void ProblemList::setWidths()
{
    const int letter = fontMetrics().averageCharWidth();
    QStringList words{ProblemsModel::tr("Accepted")};
    for (const Severity severity : {Severity::Error, Severity::Warning, Severity::Hint})
        words << severityName(severity);
    int width = 0;
    for (const QString& text : std::as_const(words))
        width = std::max(width, fontMetrics().horizontalAdvance(text));
    setColumnWidth(ProblemsModel::SeverityColumn, width + fontMetrics().height() + 4 * letter);
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + theme::spaced(this, theme::normal));
}

// Only what is in sight: a thousand problems cost no more than ten.
void ProblemList::fitRows()
{
    if (m_fitting || m_model.rowCount() == 0)
        return;
    const QScopedValueRollback fitting(m_fitting, true);
    const int first = std::max(0, rowAt(0));
    for (int row = first; row < m_model.rowCount() && rowViewportPosition(row) < viewport()->height(); ++row)
        resizeRowToContents(row);
}

void ProblemList::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    fitRows();
}

void ProblemList::changeEvent(QEvent* event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        setWidths();
        fitRows();
    }
}

void ProblemList::keyPressEvent(QKeyEvent* event)
{
    const bool isPlain = !(event->modifiers() & ~Qt::KeypadModifier);
    const QString text = event->text();
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        emit goRequested();
    else if (event->key() == Qt::Key_Delete && isPlain)
        emit takeBackRequested();
    else if (isPlain && text.size() == 1 && text.at(0) >= u'1' && text.at(0) <= u'9')
        emit wayRequested(text.at(0).digitValue());
    else
        QTableView::keyPressEvent(event);
}
} // namespace convenor
