// The people grid: its columns, and what follows from typing into them.
#include "domain/planners/AttendancePlanner.h"
#include "domain/Records.h"
#include "editing/AgendaEdits.h"
#include "tables/CellText.h"
#include "tables/PersonDays.h"
#include "tables/RecordModels.h"

#include <QCoreApplication>

namespace convenor {
namespace {
struct PeopleKindTexts
{
    Q_DECLARE_TR_FUNCTIONS(RecordModels)
};

// One of the three consents of a person.
struct ConsentFields
{
    const char* name;
    Consent Person::*consent;
    QDate Person::*date;
    QString Person::*source;
};
constexpr ConsentFields consents[] = {
    {"list_consent", &Person::listConsent, &Person::listConsentDate, &Person::listConsentSource},
    {"photo_consent", &Person::photoConsent, &Person::photoConsentDate, &Person::photoConsentSource},
    {"contact_consent", &Person::contactConsent, &Person::contactConsentDate, &Person::contactConsentSource},
};

// A consent that is typed was given or refused today, to whoever types it; what is typed beside it afterwards
// holds.
void noteConsent(const Person& before, Person& person, const FieldInfo& field, const QDate& today)
{
    for (const ConsentFields& one : consents) {
        if (qstrcmp(field.name, one.name) != 0 || before.*one.consent == person.*one.consent)
            continue;
        const bool asked = person.*one.consent != Consent::Unknown;
        person.*one.date = asked ? today : QDate();
        person.*one.source = asked ? PeopleKindTexts::tr("typed by the organiser") : QString();
    }
}

RecordColumn daysColumn(const Clock& clock)
{
    RecordColumn column;
    column.field = "days";
    column.header = [] { return PeopleKindTexts::tr("Days"); };
    column.text = [days = std::make_shared<PersonDays>()](const Plan& plan, const RowBase& row) {
        return days->text(plan, row.id);
    };
    column.type = [clock](const Plan& plan, const QList<Id>& people, const QString& text,
                          IdSource& ids) -> Result<ChangeSet> {
        const Result<QList<Id>> days = typedDays(plan, text);
        if (!days)
            return days.error();
        return setDays(plan, people, *days, clock(), ids);
    };
    column.help = [] {
        return PeopleKindTexts::tr(
            "That is no day of the workshop. Type all, none, numbers such as 1, 3-4, or dates.");
    };
    column.suggestions = dayWords;
    return column;
}

QList<RecordColumn> consentColumns()
{
    return {{"list_consent", [] { return PeopleKindTexts::tr("List consent"); }},
            {"list_consent_date", [] { return PeopleKindTexts::tr("List consent, date"); }},
            {"list_consent_source", [] { return PeopleKindTexts::tr("List consent, source"); }},
            {"photo_consent", [] { return PeopleKindTexts::tr("Photo consent"); }},
            {"photo_consent_date", [] { return PeopleKindTexts::tr("Photo consent, date"); }},
            {"photo_consent_source", [] { return PeopleKindTexts::tr("Photo consent, source"); }},
            {"contact_consent", [] { return PeopleKindTexts::tr("Contact consent"); }},
            {"contact_consent_date", [] { return PeopleKindTexts::tr("Contact consent, date"); }},
            {"contact_consent_source", [] { return PeopleKindTexts::tr("Contact consent, source"); }}};
}
} // namespace

RecordKind peopleKind(const Clock& clock)
{
    RecordKind kind;
    kind.table = Table::Person;
    kind.columns = {{"family_name", [] { return PeopleKindTexts::tr("Family name"); }},
                    {"given_name", [] { return PeopleKindTexts::tr("Given name"); }},
                    {"title", [] { return PeopleKindTexts::tr("Title"); }},
                    {"organisation", [] { return PeopleKindTexts::tr("Organisation"); }},
                    {"function", [] { return PeopleKindTexts::tr("Function"); }},
                    {"country", [] { return PeopleKindTexts::tr("Country"); }},
                    {"category", [] { return PeopleKindTexts::tr("Category"); }},
                    {"email", [] { return PeopleKindTexts::tr("E-mail"); }},
                    {"phone", [] { return PeopleKindTexts::tr("Phone"); }},
                    {"languages", [] { return PeopleKindTexts::tr("Languages"); }},
                    {"status", [] { return PeopleKindTexts::tr("Status"); }},
                    daysColumn(clock)};
    kind.columns += consentColumns();
    kind.columns +=
        {{"diet", [] { return PeopleKindTexts::tr("Diet"); }},
         {"access", [] { return PeopleKindTexts::tr("Access needs"); }},
         {"local", [] { return PeopleKindTexts::tr("Local or international"); }},
         {"precedence", [] { return PeopleKindTexts::tr("Precedence"); }, RecordColumn::Format::Rank},
         {"first_timer", [] { return PeopleKindTexts::tr("First time"); }},
         {"daily_limit", [] { return PeopleKindTexts::tr("Most roles a day"); }}};
    kind.name = [](const RowBase& row) { return quotedTitle(rowName(row)); };
    kind.blankHint = PeopleKindTexts::tr("Type a family name");
    kind.typed = [clock](const RowBase& before, void* record, const FieldInfo& field) {
        noteConsent(as<Person>(before), *static_cast<Person*>(record), field, clock().toLocalTime().date());
    };
    // Of other tables the grid shows only on which days somebody comes.
    kind.touched = [](const Change& change) -> std::optional<Id> {
        if (change.table == Table::Day)
            return std::nullopt;
        if (change.table != Table::Attendance)
            return 0;
        const Id before = change.before ? change.beforeAs<Attendance>().person.id : 0;
        const Id after = change.after ? change.afterAs<Attendance>().person.id : before;
        return before != 0 && before != after ? std::nullopt : std::optional<Id>(after);
    };
    return kind;
}
} // namespace convenor
