#include "ui/history/StepsView.h"

#include "domain/FieldNames.h"
#include "domain/Records.h"
#include "editing/AgendaEdits.h"
#include "editing/RestoreEdits.h"
#include "tables/CellText.h"
#include "tables/HistoryFilter.h"
#include "tables/StepChangesModel.h"
#include "ui/history/RowList.h"
#include "ui/widgets/ErrorText.h"
#include "ui/widgets/FieldsArea.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/Icons.h"
#include "ui/widgets/PlainText.h"
#include "ui/widgets/Theme.h"

#include <QComboBox>
#include <QEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

namespace convenor {
namespace {
// A splitter does not ask its parts how high they must be in their width: what wraps says it itself.
void keepWrapped(const QWidget& part)
{
    for (int i = 0; i < part.layout()->count(); ++i) {
        QWidget* one = part.layout()->itemAt(i)->widget();
        if (one->layout() ? one->layout()->hasHeightForWidth() : one->hasHeightForWidth())
            one->setMinimumHeight(qMax(0, one->layout() ? one->layout()->heightForWidth(part.width())
                                                        : one->heightForWidth(part.width())));
    }
}
} // namespace

StepsView::StepsView(const Session& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_steps(new HistoryFilter(session.editor, this)),
      m_changes(new StepChangesModel(session.editor, this))
{
    setObjectName(QStringLiteral("stepsView"));
    auto* down = new QSplitter(Qt::Vertical, this);
    down->setChildrenCollapsible(false);
    for (QWidget* part : {makeSteps(), makeChanges()}) {
        part->installEventFilter(this);
        down->addWidget(part);
    }
    down->setStretchFactor(0, 3);
    down->setStretchFactor(1, 2);
    auto* parts = new QWidget(this);
    auto* column = new QVBoxLayout(parts);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::spaced(this, theme::normal));
    column->addWidget(makeFilter());
    column->addWidget(down, 1);
    // In a low window with large letters all of it is one page that scrolls.
    auto* area = new FieldsArea(parts, this);
    area->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Expanding);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(area);
    connectParts();
    fillAuthors();
    filter();
    showCurrentStep();
}

QWidget* StepsView::makeFilter()
{
    auto* bar = new QWidget(this);
    auto* layout = new FlowLayout(bar, theme::spaced(this, theme::normal));
    const auto line = [&](const QString& name, const QString& text, int characters) {
        auto* made = new QLineEdit(bar);
        made->setObjectName(name);
        made->setAccessibleName(text);
        made->setPlaceholderText(text);
        made->setClearButtonEnabled(true);
        made->setMinimumWidth(fontMetrics().averageCharWidth() * characters);
        layout->addWidget(made);
        return made;
    };
    m_text = line(QStringLiteral("stepText"), tr("Find a step"), 30);
    m_text->addAction(themedIcon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    m_author = new QComboBox(bar);
    m_author->setObjectName(QStringLiteral("stepAuthor"));
    m_author->setAccessibleName(tr("Who made the step"));
    layout->addWidget(m_author);
    m_table = new QComboBox(bar);
    m_table->setObjectName(QStringLiteral("stepTable"));
    m_table->setAccessibleName(tr("What the step changed"));
    m_table->addItem(tr("Changes of everything"), -1);
    for (const Table table : allTables) {
        if (!isBesideHistory(table) && table != Table::BookingSeat)
            m_table->addItem(headline(tableName(table)), int(table));
    }
    layout->addWidget(m_table);
    m_from = line(QStringLiteral("stepFrom"), tr("From, 10.12.2021"), 18);
    m_to = line(QStringLiteral("stepTo"), tr("Until, 10.12.2021"), 18);
    m_ofItem = new QPushButton(tr("Steps of everything"), bar);
    m_ofItem->setObjectName(QStringLiteral("stepItem"));
    plainToolTip(m_ofItem, tr("Shows the steps of everything again"));
    m_ofItem->hide();
    layout->addWidget(m_ofItem);
    return bar;
}

QWidget* StepsView::makeSteps()
{
    auto* part = new QWidget(this);
    m_list = new RowList(QStringLiteral("historySteps"), tr("Steps, the newest first"), m_steps,
                         {{7}, {24, 1}, {14}, {18}}, part);
    m_count = new PlainLabel({}, part);
    m_count->setObjectName(QStringLiteral("stepCount"));
    m_count->setForegroundRole(QPalette::PlaceholderText);
    auto* layout = new QVBoxLayout(part);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::spaced(this, theme::tight));
    layout->addWidget(m_list, 1);
    layout->addWidget(m_count);
    return part;
}

QWidget* StepsView::makeChanges()
{
    auto* part = new QWidget(this);
    m_title = new PlainLabel({}, part);
    m_title->setObjectName(QStringLiteral("stepTitle"));
    m_title->setFont(theme::headingFont(font(), 2));
    m_fields = new RowList(QStringLiteral("stepChanges"), tr("What the step changed, field by field"),
                           m_changes, {{20, 2}, {14, 1}, {16, 2}, {16, 2}}, part);
    m_restore = new QPushButton(part);
    m_restore->setObjectName(QStringLiteral("restoreButton"));
    m_goTo = new QPushButton(tr("Sho&w it"), part);
    m_goTo->setObjectName(QStringLiteral("goToRecordButton"));
    plainToolTip(m_goTo, tr("Goes to where it is edited (Enter)"));
    auto* buttons = new QWidget(part);
    auto* row = new FlowLayout(buttons, theme::spaced(this, theme::normal));
    row->addWidget(m_restore);
    row->addWidget(m_goTo);
    auto* layout = new QVBoxLayout(part);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::spaced(this, theme::normal));
    layout->addWidget(m_title);
    layout->addWidget(m_fields, 1);
    layout->addWidget(buttons);
    return part;
}

void StepsView::connectParts()
{
    for (QLineEdit* line : {m_text, m_from, m_to})
        connect(line, &QLineEdit::textChanged, this, &StepsView::filter);
    for (QComboBox* choice : {m_author, m_table})
        connect(choice, &QComboBox::currentIndexChanged, this, &StepsView::filter);
    connect(m_ofItem, &QPushButton::clicked, this, [this] { showItem(0); });
    connect(m_steps, &HistoryFilter::looked, this, &StepsView::showCount);
    connect(m_steps, &QAbstractItemModel::rowsInserted, this, &StepsView::showCount);
    connect(m_steps, &QAbstractItemModel::rowsRemoved, this, &StepsView::showCount);
    connect(&m_session.editor, &PlanEditor::historyChanged, this, &StepsView::fillAuthors);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &StepsView::showCurrentStep);
    connect(m_list, &QAbstractItemView::activated, m_fields, [this] { m_fields->setFocus(); });
    connect(m_fields->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &StepsView::showChoice);
    connect(m_changes, &QAbstractItemModel::modelReset, this, &StepsView::showChoice);
    connect(m_changes, &QAbstractItemModel::dataChanged, this, &StepsView::showChoice);
    connect(m_fields, &QAbstractItemView::activated, this, &StepsView::goToRecord);
    connect(m_restore, &QPushButton::clicked, this, &StepsView::restore);
    connect(m_goTo, &QPushButton::clicked, this, &StepsView::goToRecord);
}

void StepsView::fillAuthors()
{
    const QStringList names = m_steps->authors();
    QStringList shown;
    for (int i = 1; i < m_author->count(); ++i)
        shown.append(m_author->itemData(i).toString());
    if (m_author->count() > 0 && shown == names)
        return;
    const QString current = m_author->currentData().toString();
    const QSignalBlocker blocker(m_author);
    m_author->clear();
    m_author->addItem(tr("By everybody"), QString());
    for (const QString& name : names)
        m_author->addItem(shownText(name), name);
    const int index = m_author->findData(current);
    m_author->setCurrentIndex(qMax(0, index));
    if (index < 0)
        filter(); // nobody of that name is left: the steps of everybody, as the box says
}

bool StepsView::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest)
        keepWrapped(*static_cast<QWidget*>(watched));
    return QWidget::eventFilter(watched, event);
}

void StepsView::filter()
{
    HistoryWish wish;
    wish.text = m_text->text();
    wish.author = m_author->currentData().toString();
    if (const int table = m_table->currentData().toInt(); table >= 0)
        wish.table = static_cast<Table>(table);
    wish.item = m_item;
    wish.from = parseDate(m_from->text());
    wish.to = parseDate(m_to->text());
    m_steps->setWish(wish);
    showCount();
}

void StepsView::showItem(Id item)
{
    m_item = item;
    const AgendaItem* record = m_session.editor.plan().find<AgendaItem>(item);
    m_ofItem->setVisible(item != 0);
    m_ofItem->setText(
        shownCaption(tr("Only of %1", "agenda item").arg(quotedTitle(record ? record->title : QString()))));
    filter();
    if (m_steps->rowCount() > 0)
        m_list->setCurrentIndex(m_steps->index(0, 0));
}

bool StepsView::showStep(qint64 number)
{
    int row = m_steps->rowOf(number);
    if (row < 0) {
        for (QLineEdit* line : {m_text, m_from, m_to})
            line->clear();
        m_author->setCurrentIndex(0);
        m_table->setCurrentIndex(0);
        showItem(0);
        row = m_steps->rowOf(number);
    }
    if (row < 0)
        return false;
    m_list->setCurrentIndex(m_steps->index(row, 0));
    m_list->scrollTo(m_list->currentIndex());
    return true;
}

void StepsView::takeFocus()
{
    if (!m_list->currentIndex().isValid() && m_steps->rowCount() > 0)
        m_list->setCurrentIndex(m_steps->index(0, 0));
    m_list->setFocus();
}

void StepsView::focusFilter()
{
    m_text->setFocus();
    m_text->selectAll();
}

void StepsView::showCount()
{
    const int steps = m_steps->rowCount();
    QString text = tr("%n step(s)", nullptr, steps);
    for (const QLineEdit* line : {m_from, m_to}) {
        if (!line->text().trimmed().isEmpty() && !parseDate(line->text()).isValid())
            text = tr("%1. “%2” is no date: type 10.12.2021", "count, date").arg(text, line->text());
    }
    if (const int waiting = m_steps->waiting(); waiting > 0)
        text = tr("%1, %n still to be looked at", nullptr, waiting).arg(text);
    m_count->setPlainText(text);
}

void StepsView::showCurrentStep()
{
    const RevisionInfo step =
        m_list->currentIndex().isValid() ? m_steps->stepAt(m_list->currentIndex().row()) : RevisionInfo();
    const Result<Done> read = m_changes->setStep(step.number);
    if (step.number == 0)
        m_title->setPlainText(tr("Choose a step to see what it changed."));
    else if (!read)
        m_title->setPlainText(sentence(read.error(), Medium::Window));
    else
        m_title->setPlainText((m_changes->isCut() ? tr("Step %1: %2 (its beginning)") : tr("Step %1: %2"))
                                  .arg(step.number)
                                  .arg(stepText(step)));
    if (m_changes->rowCount() > 0)
        m_fields->setCurrentIndex(m_changes->index(0, 0));
    showChoice();
}

// What can be done with the current row.
void StepsView::showChoice()
{
    const int row = m_fields->currentIndex().isValid() ? m_fields->currentIndex().row() : -1;
    const bool isRow = row >= 0 && row < m_changes->rowCount();
    const Change* change = isRow ? &m_changes->changeAt(row) : nullptr;
    const bool isRecord = change && change->isRemove();
    const bool isValue = change && change->isEdit() && m_changes->fieldAt(row);
    m_restore->setText(isRecord ? tr("&Restore the record") : tr("&Restore this value"));
    m_restore->setEnabled((isRecord || isValue) && !m_session.editor.isReadOnly());
    plainToolTip(m_restore,
                 isRecord ? tr("Brings it back, with what hung on it (Ctrl+Shift+R)")
                          : tr("Sets this one field to what stood there before the step (Ctrl+Shift+R)"));
    m_goTo->setEnabled(change && m_session.editor.plan().rows(change->table).find(change->id));
}

void StepsView::restore()
{
    const int row = m_fields->currentRow();
    if (row < 0) {
        emit said(tr("Choose a step, and in it what is to be restored."));
        return;
    }
    const Change change = m_changes->changeAt(row);
    const FieldInfo* field = m_changes->fieldAt(row);
    RestoreEdits edits(m_session.editor);
    const qint64 number = m_changes->step();
    const Result<QString> done = field && !change.isRemove()
                                     ? edits.restoreField(change, *field)
                                     : edits.restoreRecord(m_changes->changes(), change);
    emit said(done ? *done : sentence(done.error(), Medium::Window));
    // The restoring is a step itself, at the top; what was looked at stays.
    if (done && m_changes->step() != number)
        showStep(number);
}

void StepsView::goToRecord()
{
    const int row = m_fields->currentRow();
    if (row < 0)
        return;
    const Change& change = m_changes->changeAt(row);
    if (m_session.editor.plan().rows(change.table).find(change.id))
        emit goToRequested({change.table, change.id});
    else
        emit said(tr("It is not in the workshop any more."));
}
} // namespace convenor
