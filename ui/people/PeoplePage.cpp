#include "ui/people/PeoplePage.h"

#include "domain/PeopleCounts.h"
#include "editing/PlanEditor.h"
#include "tables/RecordModels.h"
#include "ui/people/CountsPanel.h"
#include "ui/people/EraseBar.h"
#include "ui/people/ImportPanel.h"
#include "ui/people/MergeBar.h"
#include "ui/people/PeopleFilter.h"
#include "ui/people/PeopleGrid.h"
#include "ui/people/PersonPanel.h"
#include "ui/people/RetentionBar.h"
#include "ui/widgets/ColumnChooser.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/Icons.h"
#include "ui/widgets/PlainText.h"
#include "ui/widgets/Theme.h"

#include <QAction>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QSet>
#include <QStackedWidget>
#include <QTabWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace convenor {
namespace {
// Beyond these the bar says only how many people there are: counting organisations takes its time.
constexpr int mostCounted = 5000;
constexpr int recountAfter = 150; // milliseconds after an edit

// The columns with their widths in characters and parts of the room left; those that a laptop has no room for
// are shown when somebody asks for them.
struct PeopleColumn
{
    const char* name;
    GridColumn width;
    bool isHidden = false;
};
constexpr PeopleColumn peopleColumns[] = {
    {"family_name", {16, 2}},
    {"given_name", {13, 2}},
    {"title", {6, 0}, true},
    {"organisation", {20, 4}},
    {"function", {16, 3}, true},
    {"country", {7, 0}},
    {"category", {12, 1}},
    {"email", {20, 2}},
    {"phone", {14, 0}, true},
    {"languages", {9, 0}, true},
    {"status", {11, 0}},
    {"days", {7, 0}},
    {"list_consent", {10, 0}},
    {"list_consent_date", {11, 0}, true},
    {"list_consent_source", {18, 1}, true},
    {"photo_consent", {10, 0}, true},
    {"photo_consent_date", {11, 0}, true},
    {"photo_consent_source", {18, 1}, true},
    {"contact_consent", {10, 0}, true},
    {"contact_consent_date", {11, 0}, true},
    {"contact_consent_source", {18, 1}, true},
    {"diet", {10, 0}},
    {"access", {12, 0}, true},
    {"local", {13, 0}, true},
    {"precedence", {6, 0}, true},
    {"first_timer", {8, 0}, true},
    {"daily_limit", {8, 0}, true},
};

// How many there are of something that people have, as paper counts them.
int kindsOf(const QList<const Person*>& people, CountBy by)
{
    const QList<PeopleCount> counts = countPeople(people, by);
    return int(std::count_if(counts.cbegin(), counts.cend(),
                             [](const PeopleCount& count) { return !count.key.isEmpty(); }));
}
} // namespace

PeoplePage::PeoplePage(const Session& session, QWidget* parent)
    : WindowPage(session, parent), m_model(new PeopleModel(session.editor, this)),
      m_grid(new PeopleGrid([this](QMenu& menu) { fillGridMenu(menu); }, this))
{
    setObjectName(QStringLiteral("peoplePage"));
    setAcceptDrops(!session.editor.isReadOnly());
    makeGrid();
    m_empty = new PlainLabel(
        tr("Nobody is here yet. Type a family name below, paste rows from a spreadsheet, or import "
           "a file. People typed on the agenda appear here by themselves."),
        this);
    m_empty->setForegroundRole(QPalette::PlaceholderText);
    m_bar = makeBar();
    m_inspector = static_cast<QScrollArea*>(makeInspector());
    makeActions();
    auto* people = new QWidget(this);
    auto* column = new QVBoxLayout(people);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::spaced(this, theme::normal));
    column->addWidget(m_bar);
    addBars(column);
    column->addWidget(m_empty);
    column->addWidget(m_grid, 1);
    m_middle = new QStackedWidget(this);
    m_middle->addWidget(people);
    auto* layout = new QVBoxLayout(this);
    const int edge = theme::spaced(this, theme::wide);
    layout->setContentsMargins(edge, edge, edge, 0);
    layout->addWidget(m_middle);
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(m_model, signal, this, &PeoplePage::showCounts);
    connect(m_model, &QAbstractItemModel::modelReset, this, &PeoplePage::showCounts);
    // Somebody who types on is not kept waiting for the numbers.
    m_recount.setSingleShot(true);
    m_recount.setInterval(recountAfter);
    connect(&m_recount, &QTimer::timeout, this, &PeoplePage::showCounts);
    connect(m_model, &QAbstractItemModel::dataChanged, this, [this] { m_recount.start(); });
    showCounts();
    m_model->prepareFilter();
}

// What asks something stands above the grid, hidden until it does.
void PeoplePage::addBars(QVBoxLayout* column)
{
    auto* retention = new RetentionBar(session(), this);
    m_erase = new EraseBar(session(), this);
    m_merge = new MergeBar(session(), *m_model, this);
    column->addWidget(retention);
    column->addWidget(m_erase);
    column->addWidget(m_merge);
    connect(retention, &RetentionBar::said, this, &WindowPage::said);
    connect(retention, &RetentionBar::closed, this, &PeoplePage::takeFocus);
    connect(m_erase, &EraseBar::said, this, &WindowPage::said);
    connect(m_erase, &EraseBar::closed, this, &PeoplePage::takeFocus);
    connect(m_merge, &MergeBar::said, this, &WindowPage::said);
    connect(m_merge, &MergeBar::found, this, &PeoplePage::showTwice);
    connect(m_merge, &MergeBar::closed, this, [this] {
        if (m_twiceShown)
            showTwice({});
        if (isVisible())
            m_grid->setFocus();
    });
}

void PeoplePage::makeGrid()
{
    m_grid->setAccessibleName(tr("People"));
    m_grid->setModel(m_model);
    QList<GridColumn> widths;
    QStringList names;
    QSet<QString> hidden;
    for (const PeopleColumn& column : peopleColumns) {
        widths.append(column.width);
        names.append(QString::fromLatin1(column.name));
        if (column.isHidden)
            hidden.insert(names.constLast());
    }
    Q_ASSERT(names.size() == m_model->columnCount());
    m_grid->setColumns(widths);
    m_grid->setOrdersByHeader();
    m_columns = new ColumnChooser(m_grid, names, hidden);
    connect(m_columns, &ColumnChooser::said, this, &WindowPage::said);
    connect(m_grid, &GridView::said, this, &WindowPage::said);
    connect(m_grid, &PeopleGrid::tablePasted, this, &PeoplePage::importText);
    connect(m_grid->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        if (m_person)
            m_person->setPerson(selected().id);
        emit selectedChanged(selected());
    });
}

QWidget* PeoplePage::makeBar()
{
    auto* bar = new QWidget(this);
    auto* title = new PlainLabel(tr("People"), bar);
    title->setFont(theme::headingFont(font(), 1));
    title->setWordWrap(false);
    m_counts = new PlainLabel({}, bar);
    m_counts->setWordWrap(false);
    m_counts->setObjectName(QStringLiteral("peopleCounts"));
    m_counts->setForegroundRole(QPalette::PlaceholderText);
    m_filter = new PeopleFilter(*m_model, bar);
    connect(m_filter, &PeopleFilter::changed, this, &PeoplePage::filter);
    connect(m_filter, &PeopleFilter::left, this, [this] { m_grid->setFocus(); });
    connect(m_filter, &PeopleFilter::twiceRequested, this, [this] { m_merge->search(); });
    auto* import = new QPushButton(themedIcon(QStringLiteral("import")), tr("Import…"), bar);
    import->setObjectName(QStringLiteral("importPeople"));
    theme::showIconAtFontSize(import);
    plainToolTip(import, tr("Takes people in from a file (Ctrl+I)"));
    import->setEnabled(!session().editor.isReadOnly());
    connect(import, &QPushButton::clicked, this, &PeoplePage::import);
    // One row where there is room, more at large letters.
    auto* layout = new FlowLayout(bar, theme::spaced(this, theme::wide));
    layout->addWidget(title);
    layout->addWidget(m_filter);
    layout->addWidget(import);
    layout->addWidget(m_counts);
    return bar;
}

QWidget* PeoplePage::makeInspector()
{
    auto* area = new QScrollArea(this);
    area->setObjectName(QStringLiteral("peopleInspector"));
    area->setAccessibleName(tr("The selected person, and how many people there are"));
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->hide(); // until the window takes it
    auto* tabs = new QTabWidget;
    tabs->setObjectName(QStringLiteral("peopleTabs"));
    tabs->setAccessibleName(tr("The person and the counts"));
    tabs->setDocumentMode(true);
    auto* personArea = new QScrollArea;
    personArea->setWidgetResizable(true);
    personArea->setFrameShape(QFrame::NoFrame);
    personArea->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    const int edge = theme::spaced(this, theme::wide);
    column->setContentsMargins(edge, edge, edge, edge);
    m_person = new PersonPanel(session().editor, *m_model);
    column->addWidget(m_person);
    column->addStretch(1);
    personArea->setWidget(content);
    m_numbers = new CountsPanel(session().editor, *m_model);
    tabs->addTab(personArea, tr("Person"));
    tabs->addTab(m_numbers, tr("Counts"));
    area->setWidget(tabs);
    area->setFocusProxy(tabs);
    connect(m_person, &PersonPanel::said, this, &WindowPage::said);
    connect(m_numbers, &CountsPanel::filterRequested, this,
            [this](const QString& text) { m_filter->setText(text); });
    m_person->setPerson(selected().id);
    return area;
}

QWidget* PeoplePage::inspector()
{
    return m_inspector;
}

void PeoplePage::filter(const QString& text)
{
    if (!m_grid->finishEditing())
        return;
    const Id current = selected().id;
    const int column = qMax(0, m_grid->currentIndex().column());
    m_model->setFilter(text);
    // Whoever one was at stays current while he is shown.
    const int row = qMax(0, m_model->rowOf(current));
    if (m_model->rowCount() > 0)
        m_grid->goToRow(row, column);
}

void PeoplePage::showAll()
{
    m_twiceShown = false;
    m_model->setOnly(std::nullopt);
    if (m_filter->text().isEmpty())
        filter({});
    else
        m_filter->setText({});
}

// Everybody who may be here twice, side by side, while the bar asks about them.
void PeoplePage::showTwice(const QSet<Id>& people)
{
    m_twiceShown = !people.isEmpty();
    m_model->setOnly(people.isEmpty() ? std::nullopt : std::optional(people));
    if (m_model->rowCount() > 0)
        m_grid->goToRow(0, 0);
}

void PeoplePage::showCounts()
{
    const int total = int(m_model->total());
    const int shown = m_model->rowCount() - (m_model->blankRow() >= 0 ? 1 : 0);
    m_empty->setVisible(total == 0);
    const QLocale locale;
    if (total == 0) {
        m_counts->setPlainText({});
        return;
    }
    if (shown < total || total > mostCounted) {
        m_counts->setPlainText(shown < total
                                   ? tr("%1 of %2 shown").arg(locale.toString(shown), locale.toString(total))
                                   : tr("%n people", nullptr, total));
        return;
    }
    QList<const Person*> people;
    for (const Person& person : session().editor.plan().all<Person>())
        people.append(&person);
    m_counts->setPlainText(tr("%1, %2, %3")
                               .arg(tr("%n people", nullptr, total),
                                    tr("%n organisation(s)", nullptr, kindsOf(people, CountBy::Organisation)),
                                    tr("%n countries", nullptr, kindsOf(people, CountBy::Country))));
}

bool PeoplePage::goTo(const Subject& subject)
{
    if (subject.table != Table::Person)
        return false;
    if (m_middle->currentIndex() != 0 && m_import->isImporting())
        showImport(false); // it goes on
    else if (m_middle->currentIndex() != 0)
        m_import->cancel();
    if (m_model->rowOf(subject.id) < 0)
        showAll();
    const bool found = m_grid->goToRow(m_model->rowOf(subject.id));
    m_grid->setFocus();
    return found;
}

Subject PeoplePage::selected() const
{
    return {Table::Person,
            m_grid->currentIndex().isValid() ? m_model->idAt(m_grid->currentIndex().row()) : 0};
}

QList<Id> PeoplePage::selectedPeople() const
{
    QList<Id> people;
    QSet<Id> known;
    for (const QItemSelectionRange& range : m_grid->selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row) {
            const Id id = m_model->idAt(row);
            if (id == 0 || known.contains(id))
                continue;
            known.insert(id);
            people.append(id);
        }
    }
    return people;
}

void PeoplePage::takeFocus()
{
    if (m_middle->currentIndex() == 0)
        m_grid->setFocus();
    else
        m_import->setFocus();
}

bool PeoplePage::finishEditing()
{
    return m_grid->finishEditing() && m_person->finish();
}
} // namespace convenor
