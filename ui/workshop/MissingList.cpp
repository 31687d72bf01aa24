#include "ui/workshop/MissingList.h"

#include "domain/AgendaRecords.h"
#include "domain/PaperRecords.h"
#include "domain/Visibility.h"
#include "editing/AgendaEdits.h"
#include "editing/PlanEditor.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/PlainText.h"
#include "ui/widgets/Theme.h"

#include <QVBoxLayout>

namespace convenor {
namespace {
constexpr qsizetype mostItems = 4;

void addEvent(const Plan& plan, QList<MissingPart>& parts)
{
    const Workshop& workshop = plan.workshop();
    const auto need = [&](bool missing, const QString& sentence, const char* field) {
        if (missing)
            parts.append({sentence, QString::fromLatin1(field), {Table::Workshop, workshop.id}});
    };
    need(workshop.title.trimmed().isEmpty(), MissingList::tr("The workshop has no title yet."), "title");
    need(workshop.place.trimmed().isEmpty(),
         MissingList::tr("Nobody knows where it takes place: write a venue and town, or “Online”."), "place");
    need(workshop.timezone.isEmpty(), MissingList::tr("The time zone is not set."), "timezone");
    need(workshop.organiser.trimmed().isEmpty(), MissingList::tr("The papers do not say who organises it."),
         "organiser");
    need(workshop.languages.trimmed().isEmpty(), MissingList::tr("The language of the papers is not set."),
         "languages");
    need(plan.all<Day>().isEmpty(), MissingList::tr("It has no day yet."), "daysGrid");
}

void addAgenda(const Plan& plan, const Timing& timing, QList<MissingPart>& parts)
{
    if (timing.items().isEmpty()) {
        const Id day = timing.days().isEmpty() ? 0 : timing.days().constFirst().day;
        parts.append(
            {MissingList::tr("The agenda is empty."), {}, {day ? Table::AgendaItem : Table::Day, day}});
        return;
    }
    qsizetype untitled = 0;
    qsizetype timeless = 0;
    for (const ItemTime& time : timing.items()) {
        const AgendaItem* item = plan.find<AgendaItem>(time.item);
        if (!item || !isPublic(plan, *item))
            continue;
        const QString start = clockText(time.start);
        if (item->title.trimmed().isEmpty() && ++untitled <= mostItems)
            parts.append({MissingList::tr("What happens at %1 has no title.").arg(start),
                          {},
                          {Table::AgendaItem, item->id}});
        else if (time.minutes() <= 0 && ++timeless <= mostItems)
            parts.append({MissingList::tr("%1 has no minutes.").arg(quotedTitle(item->title)),
                          {},
                          {Table::AgendaItem, item->id}});
    }
}

void addPack(const Plan& plan, QList<MissingPart>& parts)
{
    const Workshop& workshop = plan.workshop();
    bool emblem = false;
    for (const Asset& asset : plan.all<Asset>()) {
        emblem = emblem || asset.kind == AssetKind::Emblem;
        if (asset.name.trimmed().isEmpty())
            parts.append({MissingList::tr("A picture of the programme pack does not say what it shows."),
                          {},
                          {Table::Asset, asset.id}});
    }
    if (emblem && workshop.fundingStatement.trimmed().isEmpty())
        parts.append({MissingList::tr("The emblem needs its funding statement."),
                      QStringLiteral("fundingStatement"),
                      {Table::Workshop, workshop.id}});
    if (!workshop.programme.trimmed().isEmpty() && emblem && workshop.projectNumber.trimmed().isEmpty())
        parts.append(
            {MissingList::tr("The project number is not set: attendance lists are proof only with it."),
             QStringLiteral("projectNumber"),
             {Table::Workshop, workshop.id}});
}
} // namespace

QList<MissingPart> missingBeforePrinting(const Plan& plan, const Timing& timing)
{
    QList<MissingPart> parts;
    addEvent(plan, parts);
    addAgenda(plan, timing, parts);
    addPack(plan, parts);
    return parts;
}

MissingList::MissingList(const PlanEditor& editor, QWidget* parent)
    : QWidget(parent), m_editor(editor), m_layout(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("missingList"));
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(theme::normal);
    connect(&editor, &PlanEditor::changed, this, &MissingList::refresh);
    connect(&editor, &PlanEditor::reloaded, this, &MissingList::refresh);
    refresh();
}

void MissingList::refresh()
{
    QList<MissingPart> parts = missingBeforePrinting(m_editor.plan(), m_editor.timing());
    if (m_filled && parts == m_parts)
        return;
    m_filled = true;
    m_parts = std::move(parts);
    while (QLayoutItem* item = m_layout->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
    for (const MissingPart& part : std::as_const(m_parts)) {
        auto* card = new Card(QStringLiteral("hint"), part.sentence, {}, this);
        connect(card, &Card::clicked, this, [this, part] {
            if (part.field.isEmpty())
                emit goToRequested(part.subject);
            else
                emit fieldRequested(part.field);
        });
        m_layout->addWidget(card);
    }
    if (m_parts.isEmpty()) {
        auto* done = new PlainLabel(tr("Nothing is missing: the papers can be printed."), this);
        done->setForegroundRole(QPalette::PlaceholderText);
        m_layout->addWidget(done);
    }
}
} // namespace convenor
