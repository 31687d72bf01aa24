// The draft of a follow-up report: from the plan, what came of it and who was there. People go on writing in
// it.
#include "documents/papers/ItemParts.h"
#include "documents/papers/OutcomeViews.h"
#include "documents/papers/PaperBuilders.h"
#include "documents/papers/ReportFigures.h"
#include "documents/papers/TextJoin.h"
#include "domain/Alphabet.h"
#include "domain/Names.h"

#include <algorithm>

namespace convenor {
namespace {
// At most; points.
constexpr double timeWidth = 92;
constexpr double dueWidth = 92;
constexpr double doneWidth = 72; // "Изпълнено"

constexpr OutcomeKind kinds[] = {OutcomeKind::Lesson, OutcomeKind::Decision, OutcomeKind::Action,
                                 OutcomeKind::Opportunity};

class ReportBuilder
{
public:
    explicit ReportBuilder(const PaperContext& context)
        : m_context(context), m_subjects(subjectsWithOutcomes(context))
    {
    }
    Result<Document> build() const;

private:
    void addAbout(std::vector<DocumentNode>& blocks) const;
    PaperText whenAndWhere() const;
    PaperText outcomeCounts() const;
    void addAgenda(std::vector<DocumentNode>& blocks) const;
    DocumentNode dayTable(Id day) const;
    void addOutcomes(std::vector<DocumentNode>& blocks) const;
    void addSubject(std::vector<DocumentNode>& blocks, const SubjectView& view, int level) const;
    DocumentNode outcomeEntry(const Outcome& outcome) const;
    void addActions(std::vector<DocumentNode>& blocks) const;
    void addOpportunities(std::vector<DocumentNode>& blocks) const;

    PaperText kindHeading(OutcomeKind kind) const;
    QList<std::pair<const Outcome*, const SubjectView*>> outcomesOfKind(OutcomeKind kind) const;

    const PaperContext& m_context;
    QList<SubjectView> m_subjects;
};

PaperText ReportBuilder::kindHeading(OutcomeKind kind) const
{
    switch (kind) {
    case OutcomeKind::Lesson:
        return m_context.translate("documents", "Lessons");
    case OutcomeKind::Decision:
        return m_context.translate("documents", "Decisions");
    case OutcomeKind::Action:
        return m_context.translate("documents", "Actions");
    case OutcomeKind::Opportunity:
        break;
    }
    return m_context.translate("documents", "Partnering opportunities");
}

QList<std::pair<const Outcome*, const SubjectView*>> ReportBuilder::outcomesOfKind(OutcomeKind kind) const
{
    QList<std::pair<const Outcome*, const SubjectView*>> found;
    for (const SubjectView& view : m_subjects) {
        for (const Outcome* outcome : view.outcomes) {
            if (outcome->kind == kind)
                found.append({outcome, &view});
        }
    }
    return found;
}

// "Clusters took place on 27–28 April 2026 in Brussels."
PaperText ReportBuilder::whenAndWhere() const
{
    const Workshop& workshop = m_context.plan().workshop();
    const QList<Id> days = m_context.days();
    PaperText title = m_context.workshopTitle();
    if (title.isEmpty())
        title = m_context.translate("documents", "The workshop");
    if (days.isEmpty())
        return {};
    const QDate first = m_context.plan().find<Day>(days.first())->date;
    const QDate last = m_context.plan().find<Day>(days.last())->date;
    PaperText dates = PaperText::of(m_context.language().dateRange(first, last));
    if (const DocumentLanguage* second = m_context.second()) {
        dates.second = second->dateRange(first, last);
        dates.secondLanguage = second->code();
    }
    const PaperText place = m_context.text("workshop", workshop.id, "place", workshop.place);
    if (place.isEmpty())
        //: The title of the workshop, its dates.
        return filledText(m_context.translate("documents", "%1 took place on %2."), {title, dates});
    //: The title of the workshop, its dates, the venue or "Online".
    return filledText(m_context.translate("documents", "%1 took place on %2 (%3)."), {title, dates, place});
}

// "What came of it: 3 lessons, 2 actions."
PaperText ReportBuilder::outcomeCounts() const
{
    const auto count = [this](OutcomeKind kind) { return int(outcomesOfKind(kind).size()); };
    QList<PaperText> parts;
    const auto add = [&](const char* text, int number) {
        if (number > 0)
            parts.append(m_context.translate("documents", text, nullptr, number));
    };
    add(QT_TRANSLATE_N_NOOP("documents", "%n lessons"), count(OutcomeKind::Lesson));
    add(QT_TRANSLATE_N_NOOP("documents", "%n decisions"), count(OutcomeKind::Decision));
    add(QT_TRANSLATE_N_NOOP("documents", "%n actions"), count(OutcomeKind::Action));
    add(QT_TRANSLATE_N_NOOP("documents", "%n partnering opportunities"), count(OutcomeKind::Opportunity));
    if (parts.isEmpty())
        return {};
    return filledText(m_context.translate("documents", "What came of it: %1."),
                      {joinedTexts(parts, QStringLiteral(", "))});
}

void ReportBuilder::addAbout(std::vector<DocumentNode>& blocks) const
{
    const Workshop& workshop = m_context.plan().workshop();
    QSet<Id> active;
    for (const Id day : m_context.days()) {
        for (const AgendaItem* item : m_context.items(day)) {
            for (const Assignment* assignment : m_context.assignments(item->id))
                active.insert(assignment->person);
        }
    }
    const PaperText organiser = m_context.text("workshop", workshop.id, "organiser", workshop.organiser);
    const int people = int(active.size());
    blocks.push_back(reportHeading(2, m_context.translate("documents", "The workshop")));
    addParagraphs(blocks, m_context.text("workshop", workshop.id, "summary", workshop.summary),
                  SizeRole::Body, TextStyle::Italic);
    const QList<PaperText> about{
        whenAndWhere(),
        organiser.isEmpty()
            ? PaperText{}
            : filledText(m_context.translate("documents", "It was organised by %1."), {organiser}),
        people == 0
            ? PaperText{}
            : m_context.translate("documents", "%n people had a part in the programme.", nullptr, people),
        outcomeCounts()};
    addParagraphs(blocks, sentences(about), SizeRole::Body);
    addParagraphs(blocks, projectLine(m_context), SizeRole::Body);
}

DocumentNode ReportBuilder::dayTable(Id day) const
{
    DocumentNode table;
    table.kind = NodeKind::Table;
    table.text = m_context.translate("documents", "What was on, and with whom").first;
    table.columns = {TableColumn{0, timeWidth, true}, TableColumn{1.4}, TableColumn{1}};
    table.headerRows.push_back(
        headerRow({m_context.translate("documents", "Time"), m_context.translate("documents", "What"),
                   m_context.translate("documents", "With")}));
    for (const AgendaItem* item : m_context.items(day)) {
        const ItemTime& time = *m_context.timing().find(item->id);
        TableRow row;
        row.subject = item->id;
        row.cells.push_back(textCell(PaperText::of(m_context.language().timeRange(time.start, time.end))));
        row.cells.push_back(
            textCell(m_context.itemTitle(*item), time.hasChildren ? TextStyle::Bold : TextStyle::Regular));
        row.cells.back().rowHeader = true;
        row.cells.back().indented = time.depth > 0;
        TableCell people;
        addPeople(people.blocks, m_context, item->id, true);
        row.cells.push_back(std::move(people));
        table.rows.push_back(std::move(row));
    }
    return table;
}

void ReportBuilder::addAgenda(std::vector<DocumentNode>& blocks) const
{
    bool any = false;
    for (const Id day : m_context.days()) {
        if (m_context.items(day).isEmpty())
            continue;
        if (!any)
            blocks.push_back(reportHeading(2, m_context.translate("documents", "Agenda")));
        any = true;
        blocks.push_back(reportHeading(3, m_context.date(m_context.plan().find<Day>(day)->date)));
        blocks.push_back(dayTable(day));
    }
}

// "Send the mapping to all (Marek Przeor, 15 January 2027)"
DocumentNode ReportBuilder::outcomeEntry(const Outcome& outcome) const
{
    std::vector<TextSpan> spans = spansOf(outcomeText(outcome));
    const PaperText behind =
        joinedTexts({outcomePerson(m_context, outcome), outcomePartner(m_context, outcome),
                     outcomeDue(m_context, outcome),
                     outcome.done ? m_context.translate("documents", "done") : PaperText{}},
                    QStringLiteral(", "));
    if (!behind.isEmpty()) {
        spans.push_back(mutedSpan(QStringLiteral(" (")));
        spans = std::move(spans) + spansOf(behind, TextStyle::Regular, ColourRole::Muted) +
                std::vector{mutedSpan(QStringLiteral(")"))};
    }
    DocumentNode entry;
    entry.kind = NodeKind::Section;
    entry.subject = outcome.id;
    entry.children.push_back(paragraphNode(SizeRole::Body, std::move(spans)));
    return entry;
}

// Under a heading of that level.
void ReportBuilder::addSubject(std::vector<DocumentNode>& blocks, const SubjectView& view, int level) const
{
    for (const OutcomeKind kind : kinds) {
        DocumentNode list;
        list.kind = NodeKind::List;
        for (const Outcome* outcome : view.outcomes) {
            if (outcome->kind == kind)
                list.children.push_back(outcomeEntry(*outcome));
        }
        if (list.children.empty())
            continue;
        DocumentNode heading = headingNode(level + 1, SizeRole::Body, {});
        heading.spans = spansOf(kindHeading(kind), TextStyle::Bold, ColourRole::Muted);
        blocks.push_back(std::move(heading));
        blocks.push_back(std::move(list));
    }
}

void ReportBuilder::addOutcomes(std::vector<DocumentNode>& blocks) const
{
    if (m_subjects.isEmpty())
        return;
    blocks.push_back(reportHeading(2, m_context.translate("documents", "What came out")));
    const AgendaItem* above = nullptr;
    for (const SubjectView& view : m_subjects) {
        const bool hangsOn = view.item && view.subject.item == 0;
        if (hangsOn && view.item != above)
            blocks.push_back(reportHeading(3, m_context.itemTitle(*view.item)));
        above = view.item;
        const int level = hangsOn ? 4 : 3;
        blocks.push_back(reportHeading(level, view.title));
        addSubject(blocks, view, level);
    }
}

// By owner, then by date; what nobody has taken on comes last.
void ReportBuilder::addActions(std::vector<DocumentNode>& blocks) const
{
    auto actions = outcomesOfKind(OutcomeKind::Action);
    if (actions.isEmpty())
        return;
    const QCollator collator = alphabetOf(m_context.language().locale());
    const auto dueOf = [](const Outcome* outcome) {
        return outcome->due.isValid() ? outcome->due : QDate(9999, 12, 31);
    };
    std::stable_sort(actions.begin(), actions.end(), [&](const auto& a, const auto& b) {
        const QString left = outcomePerson(m_context, *a.first).first;
        const QString right = outcomePerson(m_context, *b.first).first;
        if (left.isEmpty() != right.isEmpty())
            return right.isEmpty();
        const int order = collator.compare(left, right);
        return order != 0 ? order < 0 : dueOf(a.first) < dueOf(b.first);
    });
    DocumentNode table;
    table.kind = NodeKind::Table;
    table.text = m_context.translate("documents", "Actions, by who does them and until when").first;
    table.columns = {TableColumn{1.2}, TableColumn{2.4}, TableColumn{0, dueWidth, true}, TableColumn{1.4},
                     TableColumn{0, doneWidth, true}};
    table.headerRows.push_back(
        headerRow({m_context.translate("documents", "Who"), m_context.translate("documents", "What"),
                   m_context.translate("documents", "Until"), m_context.translate("documents", "From"),
                   m_context.translate("documents", "Done")}));
    for (const auto& [outcome, view] : std::as_const(actions)) {
        TableRow row;
        row.subject = outcome->id;
        const PaperText who = outcomePerson(m_context, *outcome);
        row.cells.push_back(who.isEmpty() ? textCell(m_context.translate("documents", "Nobody yet"),
                                                     TextStyle::Italic, ColourRole::Muted)
                                          : textCell(who, TextStyle::Bold));
        row.cells.back().rowHeader = true;
        row.cells.push_back(textCell(outcomeText(*outcome)));
        row.cells.push_back(textCell(outcomeDue(m_context, *outcome)));
        row.cells.push_back(textCell(view->title, TextStyle::Regular, ColourRole::Muted));
        row.cells.push_back(textCell(outcome->done ? m_context.translate("documents", "yes") : PaperText{}));
        table.rows.push_back(std::move(row));
    }
    blocks.push_back(reportHeading(2, m_context.translate("documents", "Who does what until when")));
    blocks.push_back(std::move(table));
}

void ReportBuilder::addOpportunities(std::vector<DocumentNode>& blocks) const
{
    const auto opportunities = outcomesOfKind(OutcomeKind::Opportunity);
    if (opportunities.isEmpty())
        return;
    blocks.push_back(reportHeading(2, kindHeading(OutcomeKind::Opportunity)));
    DocumentNode list;
    list.kind = NodeKind::List;
    for (const auto& [outcome, view] : opportunities)
        list.children.push_back(outcomeEntry(*outcome));
    blocks.push_back(std::move(list));
}

Result<Document> ReportBuilder::build() const
{
    const QList<Id> days = m_context.days();
    const bool hasAgenda =
        std::any_of(days.cbegin(), days.cend(), [this](Id day) { return !m_context.items(day).isEmpty(); });
    if (!hasAgenda && m_subjects.isEmpty() && m_context.everybody().isEmpty())
        return Error{ErrorKind::NothingToExport, QStringLiteral("report")};
    const PaperText name = m_context.translate("documents", "Follow-up report");
    Document document = newPaper(m_context, name, a4Portrait());
    std::vector<DocumentNode>& blocks = document.root.children;
    addHead(blocks, m_context, name, m_context.translate("documents", "Draft"));
    addAbout(blocks);
    addAttendance(blocks, m_context, 2);
    addOutcomes(blocks);
    addActions(blocks);
    addOpportunities(blocks);
    addHelpdesks(blocks, m_context, 2);
    addAgenda(blocks);
    addNotices(blocks, m_context, Disclaimer | DataNotice);
    return document;
}
} // namespace

Result<Document> reportPaper(const PaperContext& context)
{
    return ReportBuilder(context).build();
}
} // namespace convenor
