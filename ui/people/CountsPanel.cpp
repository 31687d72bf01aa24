#include "ui/people/CountsPanel.h"

#include "domain/Names.h"
#include "domain/Visibility.h"
#include "editing/PlanEditor.h"
#include "tables/RecordModel.h"
#include "ui/people/PeopleFilter.h"
#include "ui/widgets/PlainTextDelegate.h"
#include "ui/widgets/Theme.h"

#include <QHeaderView>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace convenor {
namespace {
constexpr int pause = 150;           // milliseconds after a change
constexpr qsizetype mostLines = 300; // of one count: nobody reads more beside a grid

struct Kind
{
    CountBy by;
    const char* field;
    const char* title;
};
constexpr Kind kinds[] = {
    {CountBy::Status, "status", QT_TRANSLATE_NOOP("convenor::CountsPanel", "Status")},
    {CountBy::Country, "country", QT_TRANSLATE_NOOP("convenor::CountsPanel", "Countries")},
    {CountBy::Organisation, "organisation", QT_TRANSLATE_NOOP("convenor::CountsPanel", "Organisations")},
    {CountBy::Category, "category", QT_TRANSLATE_NOOP("convenor::CountsPanel", "Categories")},
    {CountBy::Origin, "local", QT_TRANSLATE_NOOP("convenor::CountsPanel", "Local or international")},
};

// A person of whom nothing is known but the value of a count: for comparing values.
Person personOf(CountBy by, const QString& value)
{
    Person person;
    if (by == CountBy::Country)
        person.country = value;
    else if (by == CountBy::Organisation)
        person.organisation = value;
    else
        person.category = value;
    return person;
}
} // namespace

CountsPanel::CountsPanel(const PlanEditor& editor, const RecordModel& model, QWidget* parent)
    : QWidget(parent), m_editor(editor), m_model(model), m_tree(new QTreeWidget(this))
{
    m_tree->setObjectName(QStringLiteral("countsTree"));
    m_tree->setAccessibleName(tr("How many people"));
    m_tree->setItemDelegate(new PlainTextDelegate(m_tree));
    m_tree->setHeaderLabels({tr("People"), tr("Expected"), tr("Shown")});
    m_tree->setUniformRowHeights(true);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_tree->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_tree);
    m_pool.setMaxThreadCount(1);
    m_pause.setSingleShot(true);
    m_pause.setInterval(pause);
    connect(&m_pause, &QTimer::timeout, this, &CountsPanel::start);
    connect(&editor, &PlanEditor::changed, this, &CountsPanel::later);
    connect(&editor, &PlanEditor::reloaded, this, &CountsPanel::later);
    connect(&model, &QAbstractItemModel::modelReset, this, &CountsPanel::later);
    const auto ask = [this](const QTreeWidgetItem* item) {
        const QString text = item ? item->data(0, Qt::UserRole).toString() : QString();
        if (!text.isEmpty())
            emit filterRequested(text);
    };
    connect(m_tree, &QTreeWidget::itemActivated, this, ask);
    connect(m_tree, &QTreeWidget::itemClicked, this, ask);
}

CountsPanel::~CountsPanel()
{
    m_pool.waitForDone();
}

void CountsPanel::later()
{
    m_stale = true;
    if (isVisible())
        m_pause.start();
}

void CountsPanel::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_stale)
        start();
}

QList<Id> CountsPanel::shownPeople() const
{
    QList<Id> ids;
    ids.reserve(m_model.rowCount());
    for (int row = 0; row < m_model.rowCount(); ++row) {
        if (const Id id = m_model.idAt(row))
            ids.append(id);
    }
    return ids;
}

void CountsPanel::start()
{
    m_stale = false;
    m_pool.start([this, plan = m_editor.plan(), shown = shownPeople(), run = ++m_run] {
        // Handed over in the window's thread; the destructor waits, so `this` lives.
        QMetaObject::invokeMethod(
            this, [this, run, lines = count(plan, shown)] { take(lines, run); }, Qt::QueuedConnection);
    });
}

void CountsPanel::finish()
{
    m_pause.stop();
    m_pool.waitForDone();
    m_stale = false;
    take(count(m_editor.plan(), shownPeople()), ++m_run);
}

CountsPanel::Lines CountsPanel::count(const Plan& plan, const QList<Id>& shown)
{
    QList<const Person*> expectedPeople;
    QList<const Person*> shownPeople;
    for (const Person& person : plan.all<Person>()) {
        if (isExpected(person))
            expectedPeople.append(&person);
    }
    for (const Id id : shown) {
        if (const Person* person = plan.find<Person>(id))
            shownPeople.append(person);
    }
    Lines all;
    for (const Kind& kind : kinds) {
        QList<Line> lines;
        QHash<QString, qsizetype> places;
        const auto placeOf = [&](const QString& key) {
            // Two counts may write one organisation differently.
            const bool isText = kind.by != CountBy::Status && kind.by != CountBy::Origin;
            const QString same = isText ? countKey(personOf(kind.by, key), kind.by) : key;
            const auto known = places.constFind(same);
            if (known != places.cend())
                return *known;
            places.insert(same, lines.size());
            lines.append({key});
            return lines.size() - 1;
        };
        for (const PeopleCount& one : countPeople(expectedPeople, kind.by))
            lines[placeOf(one.key)].expected = one.people;
        for (const PeopleCount& one : countPeople(shownPeople, kind.by))
            lines[placeOf(one.key)].shown = one.people;
        all.append(lines);
    }
    return all;
}

QString CountsPanel::keyText(CountBy by, const QString& key) const
{
    if (key.isEmpty())
        return tr("(nothing)");
    if (by == CountBy::Status) {
        if (const auto status = enumFromText<PersonStatus>(key))
            return translatedName(nameOf(*status));
    }
    if (by == CountBy::Origin) {
        if (const auto origin = enumFromText<Origin>(key))
            return translatedName(nameOf(*origin));
    }
    return key;
}

void CountsPanel::take(const Lines& lines, quint64 run)
{
    if (run != m_run)
        return;
    QSet<int> closed;
    for (int i = 0; i < m_tree->topLevelItemCount(); ++i) {
        if (!m_tree->topLevelItem(i)->isExpanded())
            closed.insert(i);
    }
    const QTreeWidgetItem* was = m_tree->currentItem();
    const QString current = was ? was->data(0, Qt::UserRole).toString() : QString();
    m_tree->clear();
    QTreeWidgetItem* wanted = nullptr;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const Kind& kind = kinds[i];
        auto* head = new QTreeWidgetItem(m_tree, {tr(kind.title)});
        head->setFlags(Qt::ItemIsEnabled);
        QFont bold = font();
        bold.setBold(true);
        head->setFont(0, bold);
        for (const Line& line : lines[i].first(qMin(mostLines, lines[i].size()))) {
            const QString text = keyText(kind.by, line.key);
            const QString shown = line.key.isEmpty() ? QString() : text;
            auto* item = new QTreeWidgetItem(
                head, {text, QLocale().toString(line.expected), QLocale().toString(line.shown)});
            item->setData(0, Qt::UserRole, PeopleFilter::whole(m_model, kind.field, shown));
            item->setTextAlignment(1, Qt::AlignRight | Qt::AlignVCenter);
            item->setTextAlignment(2, Qt::AlignRight | Qt::AlignVCenter);
            if (item->data(0, Qt::UserRole).toString() == current)
                wanted = item;
        }
        if (lines[i].size() > mostLines) {
            auto* rest =
                new QTreeWidgetItem(head, {tr("%n further", nullptr, int(lines[i].size() - mostLines))});
            rest->setFlags(Qt::ItemIsEnabled);
        }
        head->setExpanded(!closed.contains(int(i)));
    }
    m_tree->setCurrentItem(wanted);
}
} // namespace convenor
