#include "ui/workshop/WorkshopForm.h"

#include "domain/Timing.h"
#include "editing/PlanEditor.h"
#include "tables/CellText.h"
#include "ui/widgets/ErrorText.h"
#include "ui/widgets/FormBuilder.h"

#include <QLineEdit>
#include <QLocale>
#include <QRegularExpression>
#include <QTimeZone>

namespace convenor {
namespace {
QStringList zoneNames()
{
    QStringList names;
    const QList<QByteArray> ids = QTimeZone::availableTimeZoneIds();
    for (const QByteArray& id : ids) {
        if (id.contains('/') && !id.startsWith("Etc/"))
            names.append(QString::fromLatin1(id));
    }
    return names;
}

// "en, bg" as "en,bg"; empty when something in it is no language.
std::optional<QString> languageCodes(const QString& text)
{
    QStringList codes;
    for (const QString& part :
         text.split(QRegularExpression(QStringLiteral("[,;\\s]+")), Qt::SkipEmptyParts)) {
        if (QLocale(part).language() == QLocale::C || part.size() > 8)
            return {};
        codes.append(part.toLower());
    }
    codes.removeDuplicates();
    return codes.join(u',');
}
} // namespace

WorkshopForm::WorkshopForm(PlanEditor& editor, QWidget* parent)
    : QWidget(parent), m_editor(editor), m_form(new FormBuilder(this))
{
    setObjectName(QStringLiteral("workshopForm"));
    addWhat();
    addWhere();
    addPapers();
    m_form->setReadOnly(editor.isReadOnly());
    connect(&editor, &PlanEditor::changed, this, &WorkshopForm::refresh);
    connect(&editor, &PlanEditor::reloaded, this, &WorkshopForm::refresh);
    refresh();
}

QString WorkshopForm::change(const QString& label, const QString& mergeKey,
                             const std::function<void(Workshop&)>& set)
{
    const Workshop before = m_editor.plan().workshop();
    Workshop after = before;
    set(after);
    ChangeSet changes;
    if (before.id == 0) {
        after.id = m_editor.ids().next();
        changes.add(after);
    } else {
        changes.edit(before, after);
    }
    const Result<qint64> step = m_editor.apply(label, changes, QStringLiteral("workshop/") + mergeKey);
    if (!step) {
        emit said(sentence(step.error(), Medium::Window));
        return sentence(step.error(), Medium::Window);
    }
    if (!changes.isEmpty())
        emit said(tr("%1.").arg(label));
    return {};
}

void WorkshopForm::addText(const QString& name, const QString& label, const QString& tip,
                           const QString& example, QString Workshop::*member, int lines)
{
    FieldSpec spec;
    spec.name = name;
    spec.label = label;
    spec.tip = tip;
    spec.placeholder = example;
    spec.read = [this, member] { return m_editor.plan().workshop().*member; };
    const QString step = tr("Changed the workshop: %1").arg(QString(label).remove(u'&'));
    spec.commit = [this, member, step](const QString& text, const QString& key) {
        return change(step, key, [&](Workshop& workshop) { workshop.*member = text; });
    };
    if (lines == 1)
        m_form->line(std::move(spec));
    else
        m_form->text(std::move(spec), lines);
}

void WorkshopForm::addWhat()
{
    m_form->heading(tr("The workshop"));
    addText(QStringLiteral("title"), tr("&Title"), tr("The title on all papers"),
            tr("Clusters for the green transition"), &Workshop::title);
    addText(QStringLiteral("summary"), tr("&Summary"), tr("One or two sentences under the title"), {},
            &Workshop::summary, 3);
    addText(QStringLiteral("organiser"), tr("&Organiser"), tr("Who invites, as the papers say it"),
            tr("Policy Learning Platform"), &Workshop::organiser);
    addText(QStringLiteral("programme"), tr("Pro&gramme"), tr("The programme or project that it belongs to"),
            tr("Interreg Europe"), &Workshop::programme);
}

void WorkshopForm::addWhere()
{
    m_form->heading(tr("Where and when"));
    addText(QStringLiteral("place"), tr("&Place"), tr("Venue and town, or “Online”"),
            tr("House of Regions, Brussels"), &Workshop::place);
    addText(QStringLiteral("link"), tr("&Joining link"),
            tr("The address at which people join an online workshop"),
            QStringLiteral("https://meet.example/room"), &Workshop::link);
    addZone();
}

void WorkshopForm::addZone()
{
    FieldSpec zone;
    zone.name = QStringLiteral("timezone");
    zone.label = tr("Time &zone");
    zone.tip = tr("All times of the agenda are local times there");
    zone.placeholder = QStringLiteral("Europe/Brussels");
    zone.live = false;
    zone.read = [this] { return m_editor.plan().workshop().timezone; };
    zone.commit = [this](const QString& text, const QString& key) {
        const QString name = text.trimmed();
        // Not QTimeZone::isValid, which takes "Mars" for the abbreviation of some zone.
        if (!name.isEmpty() && !QTimeZone::isTimeZoneIdAvailable(name.toLatin1()))
            return tr("There is no such time zone. Choose one from the list, such as Europe/Brussels.");
        return change(tr("Changed the workshop: time zone"), key,
                      [&](Workshop& workshop) { workshop.timezone = name; });
    };
    m_form->line(std::move(zone), zoneNames());

    addText(QStringLiteral("zoneLabel"), tr("Zone on papers"),
            tr("What stands behind the times; when empty it is made from the zone and the date"), {},
            &Workshop::zoneLabel);
}

void WorkshopForm::addPapers()
{
    m_form->heading(tr("Papers and data"));
    FieldSpec languages;
    languages.name = QStringLiteral("languages");
    languages.label = tr("&Languages");
    languages.tip = tr("Codes of the languages; the first is the language of the papers");
    languages.placeholder = QStringLiteral("en, bg");
    languages.live = false;
    languages.read = [this] {
        return QString(m_editor.plan().workshop().languages).replace(u',', QStringLiteral(", "));
    };
    languages.commit = [this](const QString& text, const QString& key) {
        const std::optional<QString> codes = languageCodes(text);
        if (!codes)
            return tr("Write codes of languages with two or three letters, such as: en, bg.");
        return change(tr("Changed the workshop: languages"), key,
                      [&](Workshop& workshop) { workshop.languages = *codes; });
    };
    m_form->line(std::move(languages));
    addRetention();
}

void WorkshopForm::addRetention()
{
    FieldSpec date;
    date.name = QStringLiteral("retentionDate");
    date.label = tr("Erase personal &data after");
    date.tip = tr("After this date the names and addresses of people are to be erased");
    date.placeholder = QStringLiteral("31.12.2027");
    date.live = false;
    date.read = [this] {
        const QDate until = m_editor.plan().workshop().retentionDate;
        return until.isValid() ? until.toString(QStringLiteral("dd.MM.yyyy")) : QString();
    };
    date.commit = [this](const QString& text, const QString& key) {
        const QDate until = parseDate(text.trimmed());
        if (!until.isValid() && !text.trimmed().isEmpty())
            return tr("That is no date. Write it like 31.12.2027 or 2027-12-31.");
        return change(tr("Changed the workshop: erase personal data after"), key,
                      [&](Workshop& workshop) { workshop.retentionDate = until; });
    };
    m_form->line(std::move(date));
}

// The label that the zone has on the first day.
QString WorkshopForm::zoneLabelOfDate() const
{
    const Workshop& workshop = m_editor.plan().workshop();
    const QList<DayTime>& days = m_editor.timing().days();
    const Day* day = days.isEmpty() ? nullptr : m_editor.plan().find<Day>(days.constFirst().day);
    return day && !workshop.timezone.isEmpty() ? zoneAbbreviation(day->date, day->opens, workshop.timezone)
                                               : QString();
}

void WorkshopForm::refresh()
{
    m_form->refresh();
    const QString label = zoneLabelOfDate();
    if (auto* line = qobject_cast<QLineEdit*>(m_form->editor(QStringLiteral("zoneLabel"))))
        line->setPlaceholderText(label.isEmpty() ? QString()
                                                 : tr("%1 (made from the zone and the date)").arg(label));
}

bool WorkshopForm::goToField(const QString& name)
{
    QWidget* field = m_form->editor(name);
    if (!field)
        return false;
    field->setFocus(Qt::OtherFocusReason);
    return true;
}

bool WorkshopForm::finish()
{
    return m_form->finish();
}
} // namespace convenor
