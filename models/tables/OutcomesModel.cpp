#include "tables/OutcomesModel.h"

#include "domain/planners/PeopleCell.h"
#include "domain/Records.h"
#include "editing/AgendaEdits.h"
#include "tables/CellText.h"

#include <QCoreApplication>

namespace convenor {
namespace {
struct OutcomesModelTexts
{
    Q_DECLARE_TR_FUNCTIONS(OutcomesModel)
};

// "Marek Przeor"; with the organisation where somebody else has the name. It can be typed back.
QString typedName(const Plan& plan, Id id)
{
    const Person* person = plan.find<Person>(id);
    if (!person)
        return {};
    const QString name = fullName(*person);
    int same = 0;
    for (const Person& other : plan.all<Person>())
        same += other.familyName == person->familyName && other.givenName == person->givenName ? 1 : 0;
    return same > 1 && !person->organisation.isEmpty()
               ? QStringLiteral("%1 (%2)").arg(name, person->organisation)
               : name;
}

// A line as it is typed says kind, person and date too, where nothing stands yet; a text that is typed over
// stays what it is.
RecordColumn textColumn()
{
    RecordColumn column;
    column.field = "outcome";
    column.header = [] { return OutcomesModelTexts::tr("Outcome"); };
    column.text = [](const Plan&, const RowBase& row) { return as<Outcome>(row).text; };
    column.help = [] { return fieldHelp(*tableInfo(Table::Outcome).field(u"due")); }; // all that is refused
    column.type = [](const Plan& plan, const QList<Id>& rows, const QString& typed,
                     IdSource& ids) -> Result<ChangeSet> {
        ChangeSet changes;
        for (const Id id : rows) {
            const Outcome& before = *plan.find<Outcome>(id);
            Outcome after = before;
            after.text = typed.trimmed();
            if (!before.text.isEmpty() || typed.trimmed().isEmpty()) {
                changes.edit(before, after);
                continue;
            }
            const TypedOutcome line = parseOutcome(plan, typed, before.kind, parseDate);
            if (!line.wrongDate.isEmpty())
                return Error{ErrorKind::WrongValue, QStringLiteral("due"), line.wrongDate};
            const ChangeSet added = addOutcome(plan, subjectOf(before), line, ids);
            for (const Change& change : added) {
                if (change.table != Table::Outcome) {
                    changes.put(change.table, change.id, change.before, change.after);
                    continue;
                }
                // What was typed into the other cells of the row stays.
                after = change.afterAs<Outcome>();
                after.id = before.id;
                after.due = before.due.isValid() ? before.due : after.due;
                after.done = before.done || after.done;
                after.person = before.person != 0 ? before.person : after.person;
                after.partner = before.partner != 0 ? before.partner : after.partner;
            }
            changes.edit(before, after);
        }
        return changes;
    };
    return column;
}

RecordColumn personColumn(bool partner)
{
    RecordColumn column;
    column.field = partner ? "partner" : "person";
    column.header = [partner] {
        return partner ? OutcomesModelTexts::tr("With") : OutcomesModelTexts::tr("Who");
    };
    column.text = [partner](const Plan& plan, const RowBase& row) {
        return typedName(plan, partner ? as<Outcome>(row).partner : as<Outcome>(row).person);
    };
    column.type = [partner](const Plan& plan, const QList<Id>& rows, const QString& typed, IdSource& ids) {
        QList<Id> others;
        for (const Id id : rows) {
            const Outcome& row = *plan.find<Outcome>(id);
            if (typedName(plan, partner ? row.partner : row.person) != typed.trimmed())
                others.append(id);
        }
        return others.isEmpty() ? Result<ChangeSet>(ChangeSet())
                                : setOutcomePerson(plan, others, partner, typed, ids);
    };
    column.help = [] {
        return OutcomesModelTexts::tr("Type one name: who is not here yet is added. Marek Przeor (DG GROW)");
    };
    column.suggestions = [](const Plan& plan) {
        constexpr qsizetype most = 500;
        QStringList names;
        for (const Person& person : plan.all<Person>()) {
            if (names.size() == most)
                break;
            names.append(fullName(person));
        }
        names.removeAll(QString());
        return names;
    };
    return column;
}

// The subject whose title was typed.
Result<OutcomeSubject> subjectNamed(const Plan& plan, const QString& typed)
{
    const QString wanted = foldedName(typed);
    if (wanted.isEmpty())
        return OutcomeSubject();
    for (const SubjectLine& line : outcomeSubjects(plan, Timing(plan))) {
        if (foldedName(subjectTitle(plan, line.subject)) == wanted)
            return line.subject;
    }
    return Error{ErrorKind::WrongValue, QStringLiteral("agenda_item"), typed};
}

RecordColumn subjectColumn()
{
    RecordColumn column;
    column.field = "subject";
    column.header = [] { return OutcomesModelTexts::tr("Of"); };
    column.text = [](const Plan& plan, const RowBase& row) {
        return subjectTitle(plan, subjectOf(as<Outcome>(row)));
    };
    column.type = [](const Plan& plan, const QList<Id>& rows, const QString& typed,
                     IdSource&) -> Result<ChangeSet> {
        QList<Id> others; // two sessions of one title: what is not typed over stays
        for (const Id id : rows) {
            if (subjectTitle(plan, subjectOf(*plan.find<Outcome>(id))) != typed.trimmed())
                others.append(id);
        }
        if (others.isEmpty())
            return ChangeSet();
        const Result<OutcomeSubject> subject = subjectNamed(plan, typed);
        return subject ? Result<ChangeSet>(moveOutcomes(plan, others, *subject)) : subject.error();
    };
    column.help = [] {
        return OutcomesModelTexts::tr(
            "Nothing is called that. Type the title of an agenda item, a group or a meeting.");
    };
    column.suggestions = [](const Plan& plan) {
        constexpr qsizetype most = 500;
        QStringList titles;
        for (const SubjectLine& line : outcomeSubjects(plan, Timing(plan)).mid(0, most))
            titles.append(subjectTitle(plan, line.subject));
        return titles;
    };
    return column;
}

// Rows of these read differently when a name or title changes.
std::optional<Id> touchedBy(const Change& change)
{
    switch (change.table) {
    case Table::Person:
    case Table::AgendaItem:
    case Table::BreakoutGroup:
    case Table::Booking:
    case Table::HelpdeskExpert:
    case Table::Workshop:
        return std::nullopt;
    default:
        return 0;
    }
}
} // namespace

RecordKind OutcomesModel::kindOf(const Subject& subject)
{
    RecordKind kind;
    kind.table = Table::Outcome;
    kind.columns = {textColumn(),
                    {"kind", [] { return OutcomesModelTexts::tr("Kind"); }},
                    personColumn(false),
                    {"due", [] { return OutcomesModelTexts::tr("Until"); }},
                    {"done", [] { return OutcomesModelTexts::tr("Done"); }},
                    subjectColumn(),
                    personColumn(true)};
    kind.make = [subject](const Plan& plan, Id id) {
        Outcome outcome;
        outcome.id = id;
        const OutcomeSubject wanted = subject->value_or(OutcomeSubject());
        if (isThere(plan, wanted))
            convenor::setSubject(outcome, wanted);
        return makeRow(outcome);
    };
    kind.name = [](const RowBase& row) {
        const QString& text = as<Outcome>(row).text;
        return text.isEmpty() ? OutcomesModelTexts::tr("an outcome")
                              : OutcomesModelTexts::tr("outcome %1").arg(quotedTitle(text));
    };
    kind.shown = [subject](const RowBase& row) {
        return !subject->has_value() || subjectOf(as<Outcome>(row)) == **subject;
    };
    kind.blankHint = OutcomesModelTexts::tr("Type what came of it");
    kind.touched = touchedBy;
    return kind;
}

OutcomesModel::OutcomesModel(PlanEditor& editor, QObject* parent)
    : OutcomesModel(editor, std::make_shared<std::optional<OutcomeSubject>>(), parent)
{
}

OutcomesModel::OutcomesModel(PlanEditor& editor, const Subject& subject, QObject* parent)
    : RecordModel(editor, kindOf(subject), parent), m_subject(subject)
{
}

void OutcomesModel::setSubject(const std::optional<OutcomeSubject>& subject)
{
    if (subject == *m_subject)
        return;
    *m_subject = subject;
    reset();
}
} // namespace convenor
