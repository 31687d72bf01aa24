#include "ui/workshop/WorkshopPage.h"

#include "editing/PlanEditor.h"
#include "tables/RecordModels.h"
#include "tables/TasksModel.h"
#include "ui/history/TasksGrid.h"
#include "ui/people/RetentionBar.h"
#include "ui/widgets/GridView.h"
#include "ui/widgets/PlainText.h"
#include "ui/widgets/Theme.h"
#include "ui/workshop/LogosPanel.h"
#include "ui/workshop/MissingList.h"
#include "ui/workshop/PackForm.h"
#include "ui/workshop/TranslationsPanel.h"
#include "ui/workshop/WorkshopForm.h"

#include <QApplication>
#include <QBoxLayout>
#include <QHeaderView>
#include <QScrollArea>
#include <QScrollBar>

namespace convenor {
namespace {
constexpr int mostShownRows = 10; // of a grid before it scrolls by itself
}

WorkshopPage::WorkshopPage(const Session& session, QWidget* parent)
    : WindowPage(session, parent), m_scroll(new QScrollArea(this)), m_missing(makeMissing())
{
    setObjectName(QStringLiteral("workshopPage"));
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    auto* content = new QWidget;
    auto* columns = new QBoxLayout(QBoxLayout::LeftToRight, content);
    columns->setObjectName(QStringLiteral("workshopColumns"));
    const int edge = theme::spaced(this, theme::section);
    columns->setContentsMargins(edge, theme::spaced(this, theme::wide), edge, edge);
    columns->setSpacing(edge);
    columns->addWidget(makeMain(), 5);
    columns->addWidget(m_missing, 2, Qt::AlignTop);
    m_scroll->setWidget(content);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    auto* retention = new RetentionBar(session, this);
    connect(retention, &RetentionBar::said, this, &WindowPage::said);
    connect(retention, &RetentionBar::closed, this, &WorkshopPage::takeFocus);
    layout->addWidget(retention);
    layout->addWidget(m_scroll);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) { followFocus(now); });
}

QWidget* WorkshopPage::makeMissing()
{
    auto* box = new QWidget(this);
    auto* layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::normal);
    auto* heading = new PlainLabel(tr("Still missing before you can print"), box);
    heading->setFont(theme::headingFont(font(), 2));
    layout->addWidget(heading);
    auto* list = new MissingList(session().editor, box);
    layout->addWidget(list);
    connect(list, &MissingList::fieldRequested, this, &WorkshopPage::goToField);
    connect(list, &MissingList::goToRequested, this, &WindowPage::goToRequested);
    box->setMinimumWidth(fontMetrics().averageCharWidth() * 26);
    box->setMaximumWidth(fontMetrics().averageCharWidth() * 46);
    return box;
}

QWidget* WorkshopPage::makeMain()
{
    auto* main = new QWidget(this);
    main->setMaximumWidth(fontMetrics().averageCharWidth() * 130);
    auto* layout = new QVBoxLayout(main);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::spaced(this, theme::normal));
    PlanEditor& editor = session().editor;
    addForm(new WorkshopForm(editor, main), layout);
    addGrid(layout, tr("Days"), {}, QStringLiteral("daysGrid"), new DaysModel(editor, this),
            {{24, 2}, {14, 1}, {14, 1}});
    addGrid(layout, tr("Rooms"), {}, QStringLiteral("roomsGrid"), new RoomsModel(editor, this),
            {{24, 3}, {14, 1}, {10, 0}, {24, 3}});
    addGrid(layout, tr("Minutes between rooms"), tr("Only where the way takes time."),
            QStringLiteral("distancesGrid"), new RoomDistancesModel(editor, this),
            {{20, 2}, {20, 2}, {10, 0}});
    addGrid(layout, tr("When rooms are free"),
            tr("Where nothing stands here, nothing is known: it does not mean free."),
            QStringLiteral("availabilityGrid"), new AvailabilityModel(editor, this),
            {{20, 2}, {18, 2}, {10, 1}, {10, 1}});
    addTasks(layout);
    addPack(layout);
    addTranslations(layout);
    layout->addStretch();
    return main;
}

void WorkshopPage::addTasks(QVBoxLayout* layout)
{
    auto* grid = new TasksGrid(QStringLiteral("tasksGrid"), this);
    addGrid(
        layout, tr("To-dos"),
        tr("Due so many days before the first day, or after it, or at a date: it moves with the workshop. "
           "Space ticks what is done."),
        grid, new TasksModel(session().editor, QDate::currentDate, this),
        {{20, 4}, {12, 2}, {14, 2}, {14, 1}, {22, 1}, {6}});
}

void WorkshopPage::addForm(EventForm* form, QVBoxLayout* layout)
{
    connect(form, &EventForm::said, this, &WindowPage::said);
    layout->addWidget(form);
    m_forms.append(form);
}

void WorkshopPage::addHeading(QVBoxLayout* layout, const QString& heading, const QString& note)
{
    auto* title = new PlainLabel(heading, this);
    title->setFont(theme::headingFont(font(), 2));
    title->setContentsMargins(0, theme::spaced(this, theme::wide), 0, 0);
    layout->addWidget(title);
    if (note.isEmpty())
        return;
    auto* line = new PlainLabel(note, this);
    line->setForegroundRole(QPalette::PlaceholderText);
    layout->addWidget(line);
}

void WorkshopPage::addPack(QVBoxLayout* layout)
{
    addHeading(layout, tr("Programme pack"), tr("What the programme that pays wants to see on every paper."));
    addForm(new PackForm(session().editor, this), layout);
    addHeading(layout, tr("Logos and emblem"),
               tr("Say in words what each picture shows: it is read out to those who cannot see it."));
    auto* logos = new LogosPanel(session(), this);
    connect(logos, &LogosPanel::said, this, &WindowPage::said);
    layout->addWidget(logos);
    followGrid(logos->grid());
}

void WorkshopPage::addTranslations(QVBoxLayout* layout)
{
    addHeading(layout, tr("Translations"), {});
    auto* translations = new TranslationsPanel(session().editor, this);
    connect(translations, &TranslationsPanel::said, this, &WindowPage::said);
    layout->addWidget(translations);
    followGrid(translations->grid());
}

void WorkshopPage::followGrid(GridView* grid)
{
    m_grids.append(grid);
    connect(grid->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this] { emit selectedChanged(selected()); });
}

void WorkshopPage::addGrid(QVBoxLayout* layout, const QString& heading, const QString& note,
                           const QString& name, GridModel* model, const QList<GridColumn>& columns)
{
    auto* grid = new GridView(name, this);
    addGrid(layout, heading, note, grid, model, columns);
}

void WorkshopPage::addGrid(QVBoxLayout* layout, const QString& heading, const QString& note, GridView* grid,
                           GridModel* model, const QList<GridColumn>& columns)
{
    addHeading(layout, heading, note);
    grid->setAccessibleName(heading);
    grid->setModel(model);
    grid->setColumns(columns);
    layout->addWidget(grid);
    followGrid(grid);
    connect(grid, &GridView::said, this, &WindowPage::said);
    const auto fit = [this, grid] { fitHeight(grid); };
    connect(model, &QAbstractItemModel::rowsInserted, this, fit);
    connect(model, &QAbstractItemModel::rowsRemoved, this, fit);
    connect(model, &QAbstractItemModel::modelReset, this, fit);
    fitHeight(grid);
}

// As high as its rows: the page scrolls, not each grid in it.
void WorkshopPage::fitHeight(GridView* grid) const
{
    const int rows = qBound(1, grid->model()->rowCount(), mostShownRows);
    const int height = grid->horizontalHeader()->sizeHint().height() +
                       rows * grid->verticalHeader()->defaultSectionSize() + 2 * grid->frameWidth();
    grid->setFixedHeight(height);
}

// Where the window is too narrow for two columns, what is missing stands above the form.
void WorkshopPage::resizeEvent(QResizeEvent* event)
{
    WindowPage::resizeEvent(event);
    auto* columns = static_cast<QBoxLayout*>(m_scroll->widget()->layout());
    const bool narrow = width() < fontMetrics().averageCharWidth() * 105;
    columns->setDirection(narrow ? QBoxLayout::BottomToTop : QBoxLayout::LeftToRight);
    m_missing->setMaximumWidth(narrow ? QWIDGETSIZE_MAX : fontMetrics().averageCharWidth() * 46);
}

void WorkshopPage::goToField(const QString& name)
{
    for (EventForm* form : std::as_const(m_forms)) {
        if (form->goToField(name))
            return;
    }
    for (GridView* grid : std::as_const(m_grids)) {
        if (grid->objectName() == name)
            grid->setFocus(Qt::OtherFocusReason);
    }
}

void WorkshopPage::followFocus(QWidget* focus)
{
    if (focus && m_scroll->widget()->isAncestorOf(focus))
        m_scroll->ensureWidgetVisible(focus, theme::wide, theme::section);
}

bool WorkshopPage::goTo(const Subject& subject)
{
    if (subject.table == Table::Workshop)
        return m_forms.constFirst()->goToField(QStringLiteral("title"));
    for (GridView* grid : std::as_const(m_grids)) {
        if (const int row = grid->grid()->rowOf(subject.id); row >= 0) {
            grid->setFocus(Qt::OtherFocusReason);
            return grid->goToRow(row);
        }
    }
    return false;
}

Subject WorkshopPage::selected() const
{
    constexpr Table tables[] = {Table::Day,          Table::Room, Table::RoomDistance,
                                Table::Availability, Table::Task, Table::Asset};
    for (std::size_t i = 0; i < std::size(tables); ++i) {
        const GridView* grid = m_grids[qsizetype(i)];
        const QModelIndex current = grid->currentIndex();
        if (grid->hasFocus() && current.isValid())
            return {tables[i], grid->grid()->idAt(current.row())};
    }
    return {Table::Workshop, 0};
}

void WorkshopPage::takeFocus()
{
    m_forms.constFirst()->goToField(QStringLiteral("title"));
}

bool WorkshopPage::finishEditing()
{
    for (GridView* grid : std::as_const(m_grids)) {
        if (!grid->finishEditing())
            return false;
    }
    return std::all_of(m_forms.cbegin(), m_forms.cend(), [](EventForm* form) { return form->finish(); });
}
} // namespace convenor
