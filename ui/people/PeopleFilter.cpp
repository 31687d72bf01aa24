#include "ui/people/PeopleFilter.h"

#include "domain/Names.h"
#include "tables/RecordModel.h"
#include "ui/widgets/Icons.h"
#include "ui/widgets/PlainText.h"
#include "ui/widgets/Theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QSettings>
#include <QToolButton>
#include <QWidgetAction>

namespace convenor {
namespace {
const QString settingsGroup = QStringLiteral("people/filters");
} // namespace

PeopleFilter::PeopleFilter(const RecordModel& model, QWidget* parent)
    : QWidget(parent), m_model(model), m_field(new QLineEdit(this)), m_button(new QToolButton(this)),
      m_menu(new QMenu(this))
{
    m_field->setObjectName(QStringLiteral("peopleFilter"));
    m_field->setPlaceholderText(tr("Show only people with …"));
    m_field->setAccessibleName(tr("Show only people with this text"));
    plainToolTip(m_field,
                 tr("Words in any column, or in one: country:BG, status:confirmed|invited, \"two words\". A "
                    "minus says not: -novak; a column alone says that something stands there: -%1: shows "
                    "whose e-mail is missing. Esc shows all.")
                     .arg(column("email")));
    m_field->setClearButtonEnabled(true);
    m_field->addAction(themedIcon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    m_field->setMinimumWidth(fontMetrics().averageCharWidth() * 34);
    m_field->installEventFilter(this);
    connect(m_field, &QLineEdit::textChanged, this, &PeopleFilter::changed);
    m_button->setObjectName(QStringLiteral("savedFilters"));
    m_button->setText(tr("Filters"));
    m_button->setAccessibleName(tr("Filters that are kept"));
    plainToolTip(m_button, tr("Filters that are often asked for, and your own"));
    m_button->setPopupMode(QToolButton::InstantPopup);
    m_button->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_button->setMenu(m_menu);
    connect(m_menu, &QMenu::aboutToShow, this, &PeopleFilter::fillMenu);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::tight);
    layout->addWidget(m_field, 1);
    layout->addWidget(m_button);
    setFocusProxy(m_field);
}

QString PeopleFilter::text() const
{
    return m_field->text();
}

void PeopleFilter::setText(const QString& text)
{
    m_field->setText(text);
}

void PeopleFilter::startTyping()
{
    m_field->setFocus();
    m_field->selectAll();
}

void PeopleFilter::showMenu()
{
    m_button->showMenu();
}

QString PeopleFilter::column(const char* field) const
{
    return queryColumn(m_model.column(m_model.columnOf(field)).header());
}

QString PeopleFilter::whole(const RecordModel& model, const char* field, const QString& value)
{
    const QString column = queryColumn(model.column(model.columnOf(field)).header());
    return value.isEmpty() ? u'-' + column + u':' : column + u':' + queryWord(u'=' + value);
}

QList<PeopleFilter::Named> PeopleFilter::builtIn() const
{
    const auto status = [](PersonStatus one) { return queryWord(u'=' + translatedName(nameOf(one))); };
    const QString unknown = queryWord(u'=' + translatedName(nameOf(Consent::Unknown)));
    return {{tr("No e-mail"), u'-' + column("email") + u':'},
            {tr("Waiting list"), column("status") + u':' + status(PersonStatus::Waiting)},
            {tr("Not confirmed"), column("status") + u':' + status(PersonStatus::Invited) + u'|' +
                                      status(PersonStatus::Registered)},
            {tr("Consent to be listed not asked"), column("list_consent") + u':' + unknown},
            {tr("Consent to photos not asked"), column("photo_consent") + u':' + unknown}};
}

void PeopleFilter::fillMenu()
{
    m_menu->clear();
    const QList<Named> ready = builtIn();
    for (const Named& filter : ready)
        connect(m_menu->addAction(filter.name), &QAction::triggered, this,
                [this, filter] { setText(filter.text); });
    connect(m_menu->addAction(tr("May be here twice")), &QAction::triggered, this,
            &PeopleFilter::twiceRequested);
    QSettings settings;
    settings.beginGroup(settingsGroup);
    const QStringList names = settings.childKeys();
    if (!names.isEmpty())
        m_menu->addSeparator();
    for (const QString& name : names) {
        const QString stored = settings.value(name).toString();
        connect(m_menu->addAction(shownCaption(name)), &QAction::triggered, this,
                [this, stored] { setText(stored); });
    }
    m_menu->addSeparator();
    addKeeping();
    if (names.isEmpty())
        return;
    QMenu* forget = m_menu->addMenu(tr("&Forget"));
    for (const QString& name : names) {
        connect(forget->addAction(shownCaption(name)), &QAction::triggered, this,
                [name] { QSettings().remove(settingsGroup + u'/' + name); });
    }
}

// The name is typed in the menu itself: no window asks for it.
void PeopleFilter::addKeeping()
{
    auto* name = new QLineEdit(m_menu);
    name->setObjectName(QStringLiteral("filterName"));
    name->setPlaceholderText(text().isEmpty() ? tr("Type a filter first, then keep it here")
                                              : tr("Keep this filter as …"));
    name->setAccessibleName(tr("Name under which this filter is kept"));
    name->setMinimumWidth(fontMetrics().averageCharWidth() * 32);
    name->setMaxLength(60);
    name->setEnabled(!text().isEmpty());
    connect(name, &QLineEdit::returnPressed, this, [this, name] {
        keep(name->text().simplified());
        m_menu->hide();
    });
    auto* action = new QWidgetAction(m_menu);
    action->setDefaultWidget(name);
    m_menu->addAction(action);
}

void PeopleFilter::keep(const QString& name)
{
    // A slash would make a group of it.
    const QString key = QString(name).replace(u'/', u'-').replace(u'\\', u'-');
    if (!key.isEmpty())
        QSettings().setValue(settingsGroup + u'/' + key, text());
}

bool PeopleFilter::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_field || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    switch (static_cast<QKeyEvent*>(event)->key()) {
    case Qt::Key_Escape:
        m_field->clear();
        emit left();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Down:
        emit left();
        return true;
    default:
        return false;
    }
}
} // namespace convenor
