#include "documents/AgendaDocument.h"

#include "documents/AgendaRows.h"
#include "documents/TextMarks.h"

namespace convenor {
namespace {
constexpr double factWidth = 120; // at most; points
constexpr int halfDay = 300;      // minutes

// Builds the tree from the top of the paper to its end.
class AgendaBuilder
{
public:
    AgendaBuilder(const Plan& plan, const DocumentLanguage& language, const AgendaOptions& options)
        : m_plan(plan), m_language(language), m_options(options), m_timing(plan), m_texts(plan, language)
    {
    }

    Document build();

private:
    void addTitle(std::vector<DocumentNode>& blocks) const;
    void addFacts(std::vector<DocumentNode>& blocks) const;
    void addDays(std::vector<DocumentNode>& blocks) const;
    bool isHalfADay() const;
    QList<Id> days() const;
    QString zoneText() const;
    QString workshopText(const char* field, const QString& original) const
    {
        return m_texts.text("workshop", m_plan.workshop().id, field, original).text;
    }

    const Plan& m_plan;
    const DocumentLanguage& m_language;
    const AgendaOptions& m_options;
    Timing m_timing;
    RecordTexts m_texts;
};

QList<Id> AgendaBuilder::days() const
{
    QList<Id> result;
    for (const DayTime& day : m_timing.days()) {
        if (m_options.day == 0 || m_options.day == day.day)
            result.append(day.day);
    }
    return result;
}

// "CET (Europe/Brussels)"; both names when the clocks change within the event.
QString AgendaBuilder::zoneText() const
{
    const Workshop& workshop = m_plan.workshop();
    QStringList names;
    if (!workshop.zoneLabel.trimmed().isEmpty())
        names.append(workshop.zoneLabel.trimmed());
    else if (!workshop.timezone.isEmpty()) {
        for (const Id id : days()) {
            const Day* day = m_plan.find<Day>(id);
            const QString name = zoneAbbreviation(day->date, day->opens, workshop.timezone);
            if (!name.isEmpty() && !names.contains(name))
                names.append(name);
        }
    }
    const QString label = names.join(QStringLiteral(" / "));
    if (workshop.timezone.isEmpty() || label.contains(workshop.timezone))
        return label;
    return label.isEmpty() ? workshop.timezone : QStringLiteral("%1 (%2)").arg(label, workshop.timezone);
}

void AgendaBuilder::addTitle(std::vector<DocumentNode>& blocks) const
{
    const Workshop& workshop = m_plan.workshop();
    TranslatedText title = m_texts.text("workshop", workshop.id, "title", workshop.title);
    if (title.text.trimmed().isEmpty())
        title = {m_language.translate("documents", "Agenda"), {}};
    DocumentNode heading = headingNode(
        1, SizeRole::Title, TextSpan{title.text.trimmed(), TextStyle::Bold, ColourRole::Accent, true});
    heading.language = title.language;
    heading.subject = workshop.id;
    blocks.push_back(std::move(heading));
    const TranslatedText summary = m_texts.text("workshop", workshop.id, "summary", workshop.summary);
    for (const QString& paragraph : visibleParagraphs(summary.text)) {
        DocumentNode node =
            paragraphNode(SizeRole::Lead, {TextSpan{paragraph, TextStyle::Regular, ColourRole::Muted, true}});
        node.language = summary.language;
        blocks.push_back(std::move(node));
    }
}

void AgendaBuilder::addFacts(std::vector<DocumentNode>& blocks) const
{
    const Workshop& workshop = m_plan.workshop();
    DocumentNode table;
    table.kind = NodeKind::Table;
    table.look = TableLook::Facts;
    table.columns = {TableColumn{0, factWidth, true}, TableColumn{1, 0}};
    auto add = [&](const QString& label, const QString& value, const QString& link = {}) {
        if (value.trimmed().isEmpty())
            return;
        TextSpan text{value.trimmed(), TextStyle::Regular,
                      link.isEmpty() ? ColourRole::Text : ColourRole::Accent, true};
        text.link = link;
        TableRow row;
        row.cells.push_back(cellOf(
            {paragraphNode(SizeRole::Body, {TextSpan{label, TextStyle::Regular, ColourRole::Muted}})}));
        row.cells.back().rowHeader = true;
        row.cells.push_back(cellOf({paragraphNode(SizeRole::Body, {text})}));
        row.keepWithNext = true;
        table.rows.push_back(std::move(row));
    };
    const QList<Id> shown = days();
    if (!shown.isEmpty()) {
        const QDate first = m_plan.find<Day>(shown.first())->date;
        const QDate last = m_plan.find<Day>(shown.last())->date;
        add(m_language.translate("documents", "Date"), m_language.dateRange(first, last));
    }
    add(m_language.translate("documents", "Place"), workshopText("place", workshop.place));
    add(m_language.translate("documents", "Join online"), workshop.link, workshop.link);
    add(m_language.translate("documents", "Time zone"), zoneText());
    add(m_language.translate("documents", "Organised by"), workshopText("organiser", workshop.organiser));
    if (!table.rows.empty())
        blocks.push_back(std::move(table));
}

void AgendaBuilder::addDays(std::vector<DocumentNode>& blocks) const
{
    AgendaRows rows(m_plan, m_timing, m_texts, m_language);
    bool any = false;
    for (const Id id : days()) {
        DocumentNode table = rows.dayTable(id);
        if (table.rows.empty())
            continue;
        any = true;
        const QString date = m_language.headingDate(m_plan.find<Day>(id)->date);
        table.text = m_language.translate("documents", "Agenda of %1").arg(date);
        DocumentNode section;
        section.kind = NodeKind::Section;
        section.subject = id;
        section.children.push_back(headingNode(2, SizeRole::Heading, TextSpan{date, TextStyle::Bold}));
        section.children.back().subject = id;
        section.children.push_back(std::move(table));
        blocks.push_back(std::move(section));
    }
    if (!any) {
        const QString text = m_language.translate("documents", "There is nothing on the agenda yet.");
        blocks.push_back(
            paragraphNode(SizeRole::Body, {TextSpan{text, TextStyle::Italic, ColourRole::Muted}}));
    }
}

// Half a day is handed out as one sheet.
bool AgendaBuilder::isHalfADay() const
{
    const QList<Id> shown = days();
    const DayTime* day = shown.size() == 1 ? m_timing.day(shown.first()) : nullptr;
    return day && day->ends - day->opens <= halfDay;
}

Document AgendaBuilder::build()
{
    Document document;
    document.language = m_language.code();
    const QString title = workshopText("title", m_plan.workshop().title).trimmed();
    const QString agenda = m_language.translate("documents", "Agenda");
    document.title = visibleText(title.isEmpty() ? agenda : QStringLiteral("%1 – %2").arg(title, agenda));
    document.footer = title;
    //: The foot of a page: %1 is its number, %2 how many there are.
    document.words.pageOf = m_language.translate("documents", "Page %1 of %2");
    document.words.page = m_language.translate("documents", "Page %1");
    document.root.kind = NodeKind::Section;
    std::vector<DocumentNode>& blocks = document.root.children;
    addTitle(blocks);
    DocumentNode rule;
    rule.kind = NodeKind::Rule;
    blocks.push_back(std::move(rule));
    addFacts(blocks);
    addDays(blocks);
    document.wantedPages = isHalfADay() ? 1 : 0;
    numberNodes(document);
    return document;
}
} // namespace

Document agendaDocument(const Plan& plan, const DocumentLanguage& language, const AgendaOptions& options)
{
    return AgendaBuilder(plan, language, options).build();
}

bool hasAgenda(const Plan& plan, const AgendaOptions& options)
{
    for (const AgendaItem& item : plan.all<AgendaItem>()) {
        if ((options.day == 0 || item.day == options.day) && isPublic(plan, item))
            return true;
    }
    return false;
}
} // namespace convenor
