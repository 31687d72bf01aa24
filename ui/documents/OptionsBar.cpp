#include "ui/documents/OptionsBar.h"

#include "documents/papers/PeopleRows.h"
#include "domain/Alphabet.h"
#include "domain/Records.h"
#include "domain/Translations.h"
#include "editing/PlanEditor.h"
#include "tables/CellText.h"
#include "translations/Translations.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/LanguageName.h"
#include "ui/widgets/PlainText.h"
#include "ui/widgets/Theme.h"

#include <QAbstractItemView>
#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLocale>
#include <QMenu>
#include <QMouseEvent>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QSpinBox>

namespace convenor {
namespace {
constexpr const char* offeredColumns[] = {
    "name",    "family_name", "given_name", "title",         "organisation", "function",
    "country", "category",    "email",      "phone",         "languages",    "status",
    "diet",    "access",      "local",      "photo_consent", "list_consent", "contact_consent"};
constexpr qsizetype longestName = 60; // letters of a name in a list of choices
constexpr int sheets[] = {4, 8, 10};

// Stays open while one checks and unchecks.
class CheckMenu final : public QMenu
{
public:
    using QMenu::QMenu;

protected:
    void mouseReleaseEvent(QMouseEvent* event) override
    {
        if (!trigger(actionAt(event->pos())))
            QMenu::mouseReleaseEvent(event);
    }
    void keyPressEvent(QKeyEvent* event) override
    {
        if (event->key() != Qt::Key_Space || !trigger(activeAction()))
            QMenu::keyPressEvent(event);
    }

private:
    static bool trigger(QAction* action)
    {
        if (!action || !action->isCheckable() || !action->isEnabled())
            return false;
        action->trigger();
        return true;
    }
};

template <typename Record, typename Text>
QList<QPair<Id, QString>> named(const Plan& plan, const Text& text)
{
    QList<QPair<Id, QString>> records;
    for (const Record& record : plan.all<Record>())
        records.append({record.id, harmlessText(text(record)).simplified().left(longestName)});
    const QCollator order = alphabetOf(QLocale());
    std::stable_sort(records.begin(), records.end(), [&order](const auto& a, const auto& b) {
        return order.compare(a.second, b.second) < 0;
    });
    return records;
}
} // namespace

// The letters of the labels are none of those that open the window's menus.
OptionsBar::OptionsBar(const PlanEditor& editor, QWidget* parent) : QWidget(parent), m_editor(editor)
{
    setObjectName(QStringLiteral("optionsBar"));
    new FlowLayout(this, theme::spaced(this, theme::normal));
    m_language =
        addCombo(0, QStringLiteral("documentLanguage"), tr("&Language"),
                 tr("The language of the paper; texts without a translation stay as they were written"));
    m_second = addCombo(0, QStringLiteral("documentSecond"), tr("Side by side &with"),
                        tr("A second language beside the first, on the same paper"));
    m_day = addCombo(UsesDay, QStringLiteral("documentDay"), tr("&Day"), tr("Only what is on that day"));
    m_room = addCombo(UsesRoom, QStringLiteral("documentRoom"), tr("&Room"), tr("Only what is in that room"));
    m_person =
        addCombo(UsesPerson, QStringLiteral("documentPerson"), tr("Perso&n"), tr("Only for that person"));
    m_round = addCombo(UsesRound, QStringLiteral("documentRound"), tr("R&ound"),
                       tr("Only the groups of that round"));
    m_helpdesk =
        addCombo(UsesHelpdesk, QStringLiteral("documentHelpdesk"), tr("Helpdes&k"), tr("Only that helpdesk"));
    m_groupBy = addCombo(UsesGroupBy, QStringLiteral("documentGroupBy"), tr("&Grouped by"),
                         tr("People with the same entry stand together, under a heading"));
    addColumns();
    m_perSheet = addCombo(UsesLabels, QStringLiteral("documentPerSheet"), tr("&Badges on a sheet"),
                          tr("How many badges an A4 sheet of your labels has"));
    m_startLabel = addNumber(UsesLabels, QStringLiteral("documentStartLabel"), tr("F&irst free label"),
                             tr("Where a sheet is begun already: the number of its first free label"));
    m_halfDays = addCheck(UsesHalfDays, QStringLiteral("documentHalfDays"), tr("H&alf days"),
                          tr("A list for the morning and one for the afternoon"));
    m_apart = addCheck(UsesHalfDays, QStringLiteral("documentApart"), tr("Local and i&nternational apart"),
                       tr("A list for local and one for international participants"));
    m_everybody = new QPushButton(this);
    m_everybody->setObjectName(QStringLiteral("documentEverybody"));
    plainToolTip(m_everybody, tr("The paper shows selected people only; this shows everybody again"));
    addPart(UsesOnly, m_everybody, {});
    connect(m_everybody, &QPushButton::clicked, this, [this] {
        m_only.clear();
        changed();
    });
    m_order = addCombo(UsesSurnames, QStringLiteral("documentOrder"), tr("&Order"),
                       tr("By name, or officials first in the order of protocol"));
    m_upperSurname =
        addCheck(UsesSurnames, QStringLiteral("documentUpperSurname"), tr("Su&rnames in capitals"),
                 tr("Family names in capitals: NOVO GUERRERO Antonio"));
    m_invitations = addCombo(UsesInvitations, QStringLiteral("documentInvitations"), tr("As an in&vitation"),
                             tr("Whether the calendar file is to be kept, invites people, or takes back what "
                                "was cancelled"));
    m_audience = addCombo(0, QStringLiteral("documentAudience"), tr("For who&m"),
                          tr("Who refused to be named, or was never asked, is not named to others"));
    const QScopedValueRollback filling(m_filling, true);
    m_order->addItem(tr("names"), QString());
    m_order->addItem(tr("protocol"), QStringLiteral("precedence"));
    m_invitations->addItem(tr("no, to be kept"), QString());
    m_invitations->addItem(tr("invites each person"), QStringLiteral("request"));
    m_invitations->addItem(tr("takes back what was cancelled"), QStringLiteral("cancel"));
    m_audience->addItem(tr("as usual for this paper"), QString());
    m_audience->addItem(tr("organisers: all names"), QString::fromLatin1(word(Audience::Organisers)));
    m_audience->addItem(tr("participants: but who refused"),
                        QString::fromLatin1(word(Audience::Participants)));
    m_audience->addItem(tr("the public: only who agreed"), QString::fromLatin1(word(Audience::Public)));
    m_groupBy->addItem(tr("not grouped"), QString());
    m_groupBy->addItem(tr("country"), QStringLiteral("country"));
    m_groupBy->addItem(tr("organisation"), QStringLiteral("organisation"));
    m_groupBy->addItem(tr("category"), QStringLiteral("category"));
    for (const int count : sheets)
        m_perSheet->addItem(QString::number(count), count);
    m_perSheet->setCurrentIndex(m_perSheet->findData(PaperOptions().perSheet));
    fillLanguages();
    fillRecords();
    showParts();
    connect(&editor, &PlanEditor::changed, this, [this] { fillRecords(); });
    connect(&editor, &PlanEditor::reloaded, this, [this] { fillRecords(); });
}

// The control with its label, as one piece of the flow.
QWidget* OptionsBar::addPart(unsigned use, QWidget* control, const QString& label)
{
    auto* part = new QWidget(this);
    auto* row = new QHBoxLayout(part);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme::spaced(this, theme::tight));
    if (!label.isEmpty()) {
        auto* caption = new PlainLabel(label, part);
        caption->setWordWrap(false);
        caption->setBuddy(control);
        row->addWidget(caption);
    }
    control->setParent(part);
    row->addWidget(control);
    layout()->addWidget(part);
    m_parts.append({use, part});
    return part;
}

QComboBox* OptionsBar::addCombo(unsigned use, const QString& name, const QString& label, const QString& tip)
{
    auto* combo = new QComboBox(this);
    combo->setObjectName(name);
    combo->setAccessibleName(QString(label).remove(u'&'));
    combo->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    combo->view()->setAccessibleName(combo->accessibleName());
    combo->setMaxVisibleItems(20);
    plainToolTip(combo, tip);
    addPart(use, combo, label);
    connect(combo, &QComboBox::currentIndexChanged, this, &OptionsBar::changed);
    return combo;
}

QSpinBox* OptionsBar::addNumber(unsigned use, const QString& name, const QString& label, const QString& tip)
{
    auto* box = new QSpinBox(this);
    box->setObjectName(name);
    box->setAccessibleName(QString(label).remove(u'&'));
    box->setRange(1, PaperOptions().perSheet);
    plainToolTip(box, tip);
    addPart(use, box, label);
    connect(box, &QSpinBox::valueChanged, this, &OptionsBar::changed);
    return box;
}

QCheckBox* OptionsBar::addCheck(unsigned use, const QString& name, const QString& label, const QString& tip)
{
    auto* box = new QCheckBox(label, this);
    box->setObjectName(name);
    box->setAccessibleName(QString(label).remove(u'&'));
    plainToolTip(box, tip);
    addPart(use, box, {});
    connect(box, &QCheckBox::toggled, this, &OptionsBar::changed);
    return box;
}

void OptionsBar::addColumns()
{
    m_columns = new QPushButton(this);
    m_columns->setObjectName(QStringLiteral("documentColumns"));
    plainToolTip(m_columns, tr("What the list says of each person; with nothing checked, the usual columns"));
    auto* menu = new CheckMenu(m_columns);
    for (const char* field : offeredColumns) {
        const PeopleColumn* column = peopleColumn(QString::fromLatin1(field));
        if (!column)
            continue;
        QAction* action = menu->addAction(QCoreApplication::translate("documents", column->title));
        action->setCheckable(true);
        action->setData(QString::fromLatin1(field));
        connect(action, &QAction::toggled, this, &OptionsBar::changed);
        m_columnActions.append(action);
    }
    m_columns->setMenu(menu);
    addPart(UsesColumns, m_columns, {});
}

// Those of the workshop first, then those the program speaks.
void OptionsBar::fillLanguages()
{
    QStringList codes = languagesOf(m_editor.plan().workshop());
    codes += translations::languages();
    codes.removeDuplicates();
    QStringList known;
    for (int i = 0; i < m_language->count(); ++i)
        known.append(m_language->itemData(i).toString());
    if (known == codes)
        return;
    const QString first = m_language->currentData().toString();
    const QString second = m_second->currentData().toString();
    m_language->clear();
    m_second->clear();
    m_second->addItem(tr("one language only"), QString());
    for (const QString& code : std::as_const(codes)) {
        m_language->addItem(languageName(code), code);
        m_second->addItem(languageName(code), code);
    }
    m_language->setCurrentIndex(qMax(0, m_language->findData(first)));
    m_second->setCurrentIndex(qMax(0, m_second->findData(second)));
}

void OptionsBar::fill(QComboBox* combo, const QString& all, const QList<QPair<Id, QString>>& records)
{
    const QVariant before = combo->currentData();
    bool same = combo->count() == records.size() + 1;
    for (int i = 0; same && i < records.size(); ++i)
        same = combo->itemData(i + 1).toLongLong() == records[i].first &&
               combo->itemText(i + 1) == records[i].second;
    if (same)
        return;
    combo->clear();
    combo->addItem(all, QVariant::fromValue<qint64>(0));
    for (const auto& [id, text] : records)
        combo->addItem(text, id);
    combo->setCurrentIndex(qMax(0, combo->findData(before)));
}

void OptionsBar::fillRecords()
{
    const PaperOptions before = options();
    {
        const QScopedValueRollback filling(m_filling, true);
        const Plan& plan = m_editor.plan();
        fillLanguages();
        QList<QPair<Id, QString>> days;
        for (const DayTime& time : m_editor.timing().days()) {
            if (const Day* day = plan.find<Day>(time.day))
                days.append({day->id, QLocale().toString(day->date, QStringLiteral("ddd d MMM"))});
        }
        fill(m_day, tr("all days"), days);
        fill(m_room, tr("all rooms"), named<Room>(plan, [](const Room& room) { return room.name; }));
        fill(m_round, tr("all rounds"), named<BreakoutRound>(plan, [&plan](const BreakoutRound& round) {
                 const AgendaItem* item = plan.find<AgendaItem>(round.agendaItem);
                 return round.name.isEmpty() && item ? item->title : round.name;
             }));
        fill(m_helpdesk, tr("all helpdesks"), named<Helpdesk>(plan, [&plan](const Helpdesk& desk) {
                 const AgendaItem* item = plan.find<AgendaItem>(desk.agendaItem);
                 return desk.name.isEmpty() && item ? item->title : desk.name;
             }));
        m_peopleAreOld = true;
        fillPeople();
    }
    if (!(before == options()))
        changed();
}

// Many people take a while: only when a paper asks for one of them.
void OptionsBar::fillPeople()
{
    if (!m_peopleAreOld || !(paperInfo(m_paper).uses & UsesPerson))
        return;
    m_peopleAreOld = false;
    fill(m_person, tr("everybody"), named<Person>(m_editor.plan(), [](const Person& person) {
             return person.givenName.isEmpty() ? person.familyName
                                               : tr("%1, %2").arg(person.familyName, person.givenName);
         }));
}

void OptionsBar::setPaper(Paper paper)
{
    if (paper == m_paper)
        return;
    m_paper = paper;
    {
        const QScopedValueRollback filling(m_filling, true);
        fillPeople();
        showParts();
    }
    changed();
}

void OptionsBar::showParts()
{
    const unsigned uses = paperInfo(m_paper).uses;
    for (const auto& [use, part] : std::as_const(m_parts))
        part->setVisible(use == 0 || (uses & use));
    showColumns();
    m_startLabel->setMaximum(qMax(1, m_perSheet->currentData().toInt()));
    // A choice of one is none.
    m_everybody->setText(tr("Only %n people – show all", nullptr, int(m_only.size())));
    m_everybody->parentWidget()->setVisible((uses & UsesOnly) && !m_only.isEmpty());
    m_day->parentWidget()->setVisible((uses & UsesDay) && m_day->count() > 2);
    m_round->parentWidget()->setVisible((uses & UsesRound) && m_round->count() > 2);
    m_helpdesk->parentWidget()->setVisible((uses & UsesHelpdesk) && m_helpdesk->count() > 2);
    updateGeometry();
}

void OptionsBar::showColumns()
{
    int checked = 0;
    for (const QAction* action : std::as_const(m_columnActions))
        checked += action->isChecked();
    const QString text = checked == 0 ? tr("&Usual columns") : tr("%n col&umn(s)", nullptr, checked);
    m_columns->setText(text);
    m_columns->setAccessibleName(tr("Columns: %1").arg(QString(text).remove(u'&')));
}

void OptionsBar::changed()
{
    if (m_filling)
        return;
    {
        const QScopedValueRollback filling(m_filling, true);
        showParts();
    }
    emit optionsChanged();
}

PaperOptions OptionsBar::options() const
{
    const unsigned uses = paperInfo(m_paper).uses;
    PaperOptions options;
    options.languages.append(m_language->currentData().toString());
    const QString second = m_second->currentData().toString();
    if (!second.isEmpty() && second != options.languages.constFirst())
        options.languages.append(second);
    const auto chosen = [uses](unsigned use, const QComboBox* combo) {
        return uses & use ? combo->currentData().toLongLong() : 0;
    };
    options.day = chosen(UsesDay, m_day);
    options.room = chosen(UsesRoom, m_room);
    options.person = chosen(UsesPerson, m_person);
    options.round = chosen(UsesRound, m_round);
    options.helpdesk = chosen(UsesHelpdesk, m_helpdesk);
    if (uses & UsesGroupBy)
        options.groupBy = m_groupBy->currentData().toString();
    if (uses & UsesColumns) {
        for (const QAction* action : m_columnActions) {
            if (action->isChecked())
                options.columns.append(action->data().toString());
        }
    }
    if (uses & UsesLabels) {
        options.perSheet = m_perSheet->currentData().toInt();
        options.startLabel = m_startLabel->value();
    }
    if (uses & UsesOnly)
        options.only = m_only;
    if (uses & UsesSurnames) {
        options.order = m_order->currentData().toString();
        options.upperSurname = m_upperSurname->isChecked();
    }
    options.audience = m_audience->currentData().toString();
    if (uses & UsesInvitations)
        options.invitations = m_invitations->currentData().toString();
    if (uses & UsesHalfDays) {
        options.halfDays = m_halfDays->isChecked();
        options.apart = m_apart->isChecked();
    }
    return options;
}

void OptionsBar::setOptions(const PaperOptions& options)
{
    {
        const QScopedValueRollback filling(m_filling, true);
        const auto choose = [](QComboBox* combo, const QVariant& value) {
            combo->setCurrentIndex(qMax(0, combo->findData(value)));
        };
        choose(m_language, options.languages.value(0));
        choose(m_second, options.languages.value(1));
        choose(m_day, options.day);
        choose(m_room, options.room);
        choose(m_person, options.person);
        choose(m_round, options.round);
        choose(m_helpdesk, options.helpdesk);
        choose(m_groupBy, options.groupBy);
        choose(m_perSheet, options.perSheet);
        m_startLabel->setMaximum(qMax(1, m_perSheet->currentData().toInt()));
        m_startLabel->setValue(options.startLabel);
        m_only = options.only;
        choose(m_order, options.order);
        choose(m_audience, options.audience);
        choose(m_invitations, options.invitations);
        m_upperSurname->setChecked(options.upperSurname);
        m_halfDays->setChecked(options.halfDays);
        m_apart->setChecked(options.apart);
        for (QAction* action : std::as_const(m_columnActions))
            action->setChecked(options.columns.contains(action->data().toString()));
    }
    changed();
}
} // namespace convenor
