#include "ui/workshop/WorkshopForm.h"

#include "domain/Timing.h"
#include "editing/PlanEditor.h"
#include "tables/CellText.h"
#include "ui/widgets/FormBuilder.h"

#include <QLineEdit>
#include <QLocale>
#include <QRegularExpression>

namespace convenor {
namespace {
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

WorkshopForm::WorkshopForm(PlanEditor& editor, QWidget* parent) : EventForm(editor, parent)
{
    setObjectName(QStringLiteral("workshopForm"));
    addWhat();
    addWhere();
    addPapers();
    follow();
}

void WorkshopForm::addWhat()
{
    form().heading(tr("The workshop"));
    addText(QStringLiteral("title"), tr("&Title"), tr("The title on all papers"),
            tr("Clusters for the green transition"), &Workshop::title);
    addText(QStringLiteral("summary"), tr("&Summary"), tr("One or two sentences under the title"), {},
            &Workshop::summary, 3);
    addText(QStringLiteral("organiser"), tr("&Organiser"), tr("Who invites, as the papers say it"),
            tr("Policy Learning Platform"), &Workshop::organiser);
}

void WorkshopForm::addWhere()
{
    form().heading(tr("Where and when"));
    addText(QStringLiteral("place"), tr("&Place"), tr("Venue and town, or “Online”"),
            tr("House of Regions, Brussels"), &Workshop::place);
    addText(QStringLiteral("link"), tr("&Joining link"),
            tr("The address at which people join an online workshop"),
            QStringLiteral("https://meet.example/room"), &Workshop::link);
    const QStringList zones = zoneNames();
    addChecked(QStringLiteral("timezone"), tr("Time &zone"),
               tr("All times of the agenda are local times there"), QStringLiteral("Europe/Brussels"),
               &Workshop::timezone, zoneProblem, zones);
    addText(QStringLiteral("zoneLabel"), tr("Zone on papers"),
            tr("What stands behind the times; when empty it is made from the zone and the date"), {},
            &Workshop::zoneLabel);
    addChecked(QStringLiteral("secondTimezone"), tr("Second time zone"),
               tr("Papers then show the times there too, in a column of their own"),
               QStringLiteral("Europe/Sofia"), &Workshop::secondTimezone, zoneProblem, zones);
}

void WorkshopForm::addPapers()
{
    form().heading(tr("Papers and data"));
    FieldSpec languages;
    languages.name = QStringLiteral("languages");
    languages.label = tr("&Languages");
    languages.tip = tr("Codes of the languages; the first is the language of the papers");
    languages.placeholder = QStringLiteral("en, bg");
    languages.live = false;
    languages.read = [this] {
        return QString(editor().plan().workshop().languages).replace(u',', QStringLiteral(", "));
    };
    languages.commit = [this](const QString& text, const QString& key) {
        const std::optional<QString> codes = languageCodes(text);
        if (!codes)
            return tr("Write codes of languages with two or three letters, such as: en, bg.");
        return change(stepLabel(tr("&Languages")), key,
                      [&](Workshop& workshop) { workshop.languages = *codes; });
    };
    form().line(std::move(languages));
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
        const QDate until = editor().plan().workshop().retentionDate;
        return until.isValid() ? until.toString(QStringLiteral("dd.MM.yyyy")) : QString();
    };
    date.commit = [this](const QString& text, const QString& key) {
        const QDate until = parseDate(text.trimmed());
        if (!until.isValid() && !text.trimmed().isEmpty())
            return tr("That is no date. Write it like 31.12.2027 or 2027-12-31.");
        return change(stepLabel(tr("Erase personal &data after")), key,
                      [&](Workshop& workshop) { workshop.retentionDate = until; });
    };
    form().line(std::move(date));
}

// The label that the zone has on the first day.
QString WorkshopForm::zoneLabelOfDate() const
{
    const Workshop& workshop = editor().plan().workshop();
    const QList<DayTime>& days = editor().timing().days();
    const Day* day = days.isEmpty() ? nullptr : editor().plan().find<Day>(days.constFirst().day);
    return day && !workshop.timezone.isEmpty() ? zoneAbbreviation(day->date, day->opens, workshop.timezone)
                                               : QString();
}

void WorkshopForm::refresh()
{
    EventForm::refresh();
    const QString label = zoneLabelOfDate();
    if (auto* line = qobject_cast<QLineEdit*>(form().editor(QStringLiteral("zoneLabel"))))
        line->setPlaceholderText(label.isEmpty() ? QString()
                                                 : tr("%1 (made from the zone and the date)").arg(label));
}
} // namespace convenor
