#include "ui/ProblemsPanel.h"

#include "domain/AgendaRecords.h"
#include "editing/AgendaEdits.h"
#include "editing/PlanChecker.h"
#include "editing/PlanEditor.h"
#include "tables/GridModel.h"
#include "tables/ProblemsModel.h"
#include "ui/widgets/ErrorText.h"
#include "ui/widgets/Icons.h"
#include "ui/widgets/PlainText.h"
#include "ui/widgets/Theme.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

namespace convenor {
namespace {
const char* iconOf(Severity severity)
{
    return word(severity); // error, warning, hint: the icons have the words' names
}

// Severity as an icon and a word in its colour; sentences with their controls shown.
class ProblemDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        option->text = harmlessText(option->text);
        if (index.column() != ProblemsModel::SeverityColumn)
            return;
        const int severity = index.data(SeverityRole).toInt();
        option->icon = themedIcon(QString::fromLatin1(iconOf(Severity(severity))));
        option->features |= QStyleOptionViewItem::HasDecoration;
        const int side = option->fontMetrics.height();
        option->decorationSize = {side, side};
        option->palette.setColor(QPalette::Text, theme::severityColour(option->palette, severity));
    }
};
// What a way out would do to the times: "Reflection 10:30 → 10:40", a few of them.
QString timesBeforeAndAfter(const PlanEditor& editor, const ChangeSet& changes)
{
    constexpr qsizetype mostShown = 3;
    const Result<Plan> after = editor.plan().applied(changes);
    if (!after)
        return {};
    const Timing timing(*after);
    QStringList parts;
    for (const ItemTime& now : editor.timing().items()) {
        const ItemTime* then = timing.find(now.item);
        const AgendaItem* item = after->find<AgendaItem>(now.item);
        if (!then || !item || (then->start == now.start && then->end == now.end))
            continue;
        const auto range = [](const ItemTime& time) {
            return clockText(time.start) + QStringLiteral("–") + clockText(time.end);
        };
        parts.append(QStringLiteral("%1 %2 → %3").arg(quotedTitle(item->title), range(now), range(*then)));
    }
    if (parts.size() > mostShown) {
        const int more = int(parts.size() - mostShown);
        parts = parts.mid(0, mostShown);
        parts.append(ProblemsPanel::tr("%n more", nullptr, more));
    }
    return parts.join(QStringLiteral(", "));
}
} // namespace

ProblemsPanel::ProblemsPanel(const Session& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_model(new ProblemsModel(session.checker, this))
{
    setObjectName(QStringLiteral("problemsPanel"));
    makeHeader();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 1, 0, 0);
    layout->setSpacing(0);
    auto* top = new QHBoxLayout;
    top->setContentsMargins(theme::spaced(this, theme::normal), 0, 0, 0);
    top->addWidget(m_header);
    top->addStretch();
    layout->addLayout(top);
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(m_model, signal, this, &ProblemsPanel::showCounts);
    connect(m_model, &QAbstractItemModel::modelReset, this, &ProblemsPanel::showCounts);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &ProblemsPanel::showCounts);
    connect(m_model, &ProblemsModel::countsChanged, this, &ProblemsPanel::showCounts);
    setOpen(false);
    showCounts();
}

void ProblemsPanel::makeHeader()
{
    m_header = new QToolButton(this);
    m_header->setObjectName(QStringLiteral("problemsHeader"));
    m_header->setAutoRaise(true);
    m_header->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_header->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_header->setMinimumHeight(m_header->fontMetrics().height() + theme::spaced(this, 12));
    plainToolTip(m_header, tr("Shows what is wrong or doubtful in the workshop, or hides it (F8)"));
    connect(m_header, &QToolButton::clicked, this, [this] { setOpen(!m_open); });
}

void ProblemsPanel::makeList()
{
    m_body = new QWidget(this);
    m_empty =
        new PlainLabel(tr("Nothing is wrong. Overlaps, overruns and what is missing appear here."), m_body);
    const int side = theme::spaced(this, theme::wide);
    m_empty->setContentsMargins(side, theme::normal, side, theme::normal);
    m_empty->setForegroundRole(QPalette::PlaceholderText);
    m_empty->setAlignment(Qt::AlignTop);
    m_list = new QTableView(m_body);
    m_list->setObjectName(QStringLiteral("problemsList"));
    m_list->setAccessibleName(tr("Problems"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new ProblemDelegate(m_list));
    m_list->setSelectionBehavior(QTableView::SelectRows);
    m_list->setSelectionMode(QTableView::SingleSelection);
    m_list->setEditTriggers(QTableView::NoEditTriggers);
    m_list->setShowGrid(false);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setTabKeyNavigation(false);
    m_list->setWordWrap(false);
    m_list->verticalHeader()->hide();
    m_list->verticalHeader()->setDefaultSectionSize(m_list->fontMetrics().height() + theme::spaced(this, 8));
    m_list->horizontalHeader()->hide();
    m_list->horizontalHeader()->setSectionResizeMode(ProblemsModel::TextColumn, QHeaderView::Stretch);
    const int word = m_list->fontMetrics().averageCharWidth();
    m_list->setColumnWidth(ProblemsModel::SeverityColumn, word * 20);
    m_list->setColumnWidth(ProblemsModel::FixesColumn, word * 18);
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    m_list->installEventFilter(this);
    connect(m_list, &QTableView::doubleClicked, this, &ProblemsPanel::goToCurrent);
    connect(m_list, &QTableView::customContextMenuRequested, this, &ProblemsPanel::showMenu);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &ProblemsPanel::showFixes);
    m_fixes = new QWidget(m_body);
    auto* fixes = new QGridLayout(m_fixes);
    fixes->setColumnStretch(1, 1);
    fixes->setVerticalSpacing(theme::tight);
    fixes->setHorizontalSpacing(side);
    fixes->setContentsMargins(side, theme::tight, side, theme::normal);
    auto* layout = new QVBoxLayout(m_body);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_empty);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_fixes);
}

QString ProblemsPanel::countText() const
{
    QStringList parts;
    if (const int errors = m_model->count(Severity::Error))
        parts.append(tr("%n error(s)", nullptr, errors));
    if (const int warnings = m_model->count(Severity::Warning))
        parts.append(tr("%n warning(s)", nullptr, warnings));
    if (const int hints = m_model->count(Severity::Hint))
        parts.append(tr("%n hint(s)", nullptr, hints));
    return parts.isEmpty() ? tr("No problems") : tr("Problems: %1").arg(parts.join(QStringLiteral(", ")));
}

void ProblemsPanel::showCounts()
{
    const QString text = countText();
    const bool any = m_model->rowCount() > 0;
    m_header->setText(text);
    m_header->setAccessibleName(text);
    const Severity worst = m_model->count(Severity::Error)     ? Severity::Error
                           : m_model->count(Severity::Warning) ? Severity::Warning
                                                               : Severity::Hint;
    m_header->setIcon(themedIcon(any ? QString::fromLatin1(iconOf(worst)) : QStringLiteral("done")));
    theme::showIconAtFontSize(m_header);
    if (!m_body)
        return;
    m_empty->setVisible(!any);
    m_list->setVisible(any);
    showFixes();
}

void ProblemsPanel::showFixes()
{
    qDeleteAll(m_fixes->findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly));
    auto* layout = static_cast<QGridLayout*>(m_fixes->layout());
    const int row = m_list->currentIndex().row();
    const bool offered = row >= 0 && row < m_model->rowCount() && !m_session.editor.isReadOnly();
    const QList<Fix> fixes = offered ? m_model->problem(row).fixes : QList<Fix>();
    for (int i = 0; i < fixes.size(); ++i) {
        auto* button = new QPushButton(tr("%1. %2").arg(i + 1).arg(shownCaption(fixes[i].text)), m_fixes);
        const QString times = timesBeforeAndAfter(m_session.editor, fixes[i].changes);
        button->setAccessibleName(fixes[i].text);
        button->setAccessibleDescription(times);
        connect(button, &QPushButton::clicked, this, [this, row, i] { applyFix(row, i); });
        auto* effect = new PlainLabel(times, m_fixes);
        effect->setForegroundRole(QPalette::PlaceholderText);
        layout->addWidget(button, i, 0);
        layout->addWidget(effect, i, 1);
    }
    m_fixes->setVisible(!fixes.isEmpty());
    // The list has become lower: its current row stays in sight.
    QMetaObject::invokeMethod(
        m_list, [this] { m_list->scrollTo(m_list->currentIndex()); }, Qt::QueuedConnection);
}

void ProblemsPanel::applyFix(int row, int fix)
{
    if (row >= m_model->rowCount() || fix >= m_model->problem(row).fixes.size())
        return;
    const Fix chosen = m_model->problem(row).fixes[fix];
    const Result<qint64> step = m_session.editor.apply(chosen.text, chosen.changes);
    emit said(step ? tr("%1.").arg(chosen.text) : sentence(step.error(), Medium::Window));
}

void ProblemsPanel::goToCurrent()
{
    const int row = m_list->currentIndex().row();
    if (row >= 0 && !m_model->problem(row).subjects.isEmpty())
        emit goToRequested(m_model->problem(row).subjects.constFirst());
}

void ProblemsPanel::showMenu(const QPoint& at)
{
    const int row = m_list->currentIndex().row();
    if (row < 0)
        return;
    QMenu menu(this);
    menu.addAction(tr("&Go there"), this, &ProblemsPanel::goToCurrent)->setShortcut(Qt::Key_Return);
    menu.addSeparator();
    const QList<Fix> fixes = m_model->problem(row).fixes;
    for (int i = 0; i < fixes.size(); ++i) {
        QAction* action = menu.addAction(tr("&%1. %2").arg(i + 1).arg(shownCaption(fixes[i].text)));
        action->setEnabled(!m_session.editor.isReadOnly());
        connect(action, &QAction::triggered, this, [this, row, i] { applyFix(row, i); });
    }
    menu.exec(m_list->viewport()->mapToGlobal(at));
}

void ProblemsPanel::setOpen(bool open)
{
    const bool changed = m_open != open;
    m_open = open;
    // The list is made when somebody first wants to see it: a window starts without it.
    if (open && !m_body) {
        makeList();
        static_cast<QVBoxLayout*>(layout())->addWidget(m_body, 1);
        showCounts();
    }
    if (m_body)
        m_body->setVisible(open);
    const int closed = qMax(m_header->sizeHint().height(), m_header->minimumHeight()) + 2;
    setMaximumHeight(open ? QWIDGETSIZE_MAX : closed);
    setMinimumHeight(open ? closed * 3 : closed);
    if (changed)
        emit openChanged(open);
}

void ProblemsPanel::takeFocus()
{
    if (!m_body || m_model->rowCount() == 0) {
        m_header->setFocus();
        return;
    }
    if (!m_list->currentIndex().isValid())
        m_list->setCurrentIndex(m_model->index(0, ProblemsModel::TextColumn));
    m_list->setFocus();
}

bool ProblemsPanel::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            goToCurrent();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void ProblemsPanel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setPen(theme::lineColour(palette()));
    painter.drawLine(0, 0, width(), 0);
}
} // namespace convenor
