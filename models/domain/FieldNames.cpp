#include "domain/FieldNames.h"

#include <QCoreApplication>
#include <QHash>

namespace convenor {
namespace {
constexpr const char* fieldsContext = "fields";

// By the field's name, which means the same in every table.
const char* sharedFieldName(QLatin1String field)
{
    static const QHash<QLatin1String, const char*> names = {
        {QLatin1String("abstract"), QT_TRANSLATE_NOOP("fields", "abstract")},
        {QLatin1String("accent_colour"), QT_TRANSLATE_NOOP("fields", "colour of headings")},
        {QLatin1String("access"), QT_TRANSLATE_NOOP("fields", "access needs")},
        {QLatin1String("actual_end"), QT_TRANSLATE_NOOP("fields", "ended at")},
        {QLatin1String("actual_start"), QT_TRANSLATE_NOOP("fields", "began at")},
        {QLatin1String("agenda_item"), QT_TRANSLATE_NOOP("fields", "agenda item")},
        {QLatin1String("aim"), QT_TRANSLATE_NOOP("fields", "aim of the division")},
        {QLatin1String("answer"), QT_TRANSLATE_NOOP("fields", "answer")},
        {QLatin1String("balance"), QT_TRANSLATE_NOOP("fields", "to be even by")},
        {QLatin1String("booking"), QT_TRANSLATE_NOOP("fields", "meeting")},
        {QLatin1String("buffer_minutes"), QT_TRANSLATE_NOOP("fields", "free minutes before it")},
        {QLatin1String("capacity"), QT_TRANSLATE_NOOP("fields", "places")},
        {QLatin1String("category"), QT_TRANSLATE_NOOP("fields", "category")},
        {QLatin1String("changeover_minutes"), QT_TRANSLATE_NOOP("fields", "minutes between two meetings")},
        {QLatin1String("closed_for"), QT_TRANSLATE_NOOP("fields", "closed for")},
        {QLatin1String("code"), QT_TRANSLATE_NOOP("fields", "letters on the stripe")},
        {QLatin1String("confirmation"), QT_TRANSLATE_NOOP("fields", "organiser’s confirmation")},
        {QLatin1String("contact_consent"),
         QT_TRANSLATE_NOOP("fields", "consent to pass on e-mail and phone")},
        {QLatin1String("contact_consent_date"),
         QT_TRANSLATE_NOOP("fields", "date of the consent to pass on e-mail and phone")},
        {QLatin1String("contact_consent_source"),
         QT_TRANSLATE_NOOP("fields", "source of the consent to pass on e-mail and phone")},
        {QLatin1String("country"), QT_TRANSLATE_NOOP("fields", "country")},
        {QLatin1String("daily_limit"), QT_TRANSLATE_NOOP("fields", "roles that are enough for a day")},
        {QLatin1String("data"), QT_TRANSLATE_NOOP("fields", "picture")},
        {QLatin1String("data_notice"), QT_TRANSLATE_NOOP("fields", "notice on personal data")},
        {QLatin1String("date"), QT_TRANSLATE_NOOP("fields", "date")},
        {QLatin1String("day"), QT_TRANSLATE_NOOP("fields", "day")},
        {QLatin1String("days_before"), QT_TRANSLATE_NOOP("fields", "due")},
        {QLatin1String("diet"), QT_TRANSLATE_NOOP("fields", "diet")},
        {QLatin1String("disclaimer"), QT_TRANSLATE_NOOP("fields", "disclaimer")},
        {QLatin1String("done"), QT_TRANSLATE_NOOP("fields", "done")},
        {QLatin1String("due"), QT_TRANSLATE_NOOP("fields", "until")},
        {QLatin1String("during_sessions"), QT_TRANSLATE_NOOP("fields", "also during sessions")},
        {QLatin1String("earliest"), QT_TRANSLATE_NOOP("fields", "not before")},
        {QLatin1String("email"), QT_TRANSLATE_NOOP("fields", "e-mail")},
        {QLatin1String("expert"), QT_TRANSLATE_NOOP("fields", "expert")},
        {QLatin1String("facts"), QT_TRANSLATE_NOOP("fields", "facts")},
        {QLatin1String("family_name"), QT_TRANSLATE_NOOP("fields", "family name")},
        {QLatin1String("field"), QT_TRANSLATE_NOOP("fields", "field")},
        {QLatin1String("first"), QT_TRANSLATE_NOOP("fields", "first person")},
        {QLatin1String("first_timer"), QT_TRANSLATE_NOOP("fields", "for the first time")},
        {QLatin1String("first_timers_first"), QT_TRANSLATE_NOOP("fields", "first-timers first")},
        {QLatin1String("from_minute"), QT_TRANSLATE_NOOP("fields", "free from")},
        {QLatin1String("from_room"), QT_TRANSLATE_NOOP("fields", "from room")},
        {QLatin1String("function"), QT_TRANSLATE_NOOP("fields", "function")},
        {QLatin1String("funding_statement"), QT_TRANSLATE_NOOP("fields", "funding statement")},
        {QLatin1String("given_name"), QT_TRANSLATE_NOOP("fields", "given name")},
        {QLatin1String("group"), QT_TRANSLATE_NOOP("fields", "group")},
        {QLatin1String("group_size"), QT_TRANSLATE_NOOP("fields", "people at a time")},
        {QLatin1String("height_mm"), QT_TRANSLATE_NOOP("fields", "height, mm")},
        {QLatin1String("helpdesk"), QT_TRANSLATE_NOOP("fields", "helpdesk")},
        {QLatin1String("internal"), QT_TRANSLATE_NOOP("fields", "internal")},
        {QLatin1String("kind"), QT_TRANSLATE_NOOP("fields", "kind")},
        {QLatin1String("knows"), QT_TRANSLATE_NOOP("fields", "knows already")},
        {QLatin1String("language"), QT_TRANSLATE_NOOP("fields", "language")},
        {QLatin1String("languages"), QT_TRANSLATE_NOOP("fields", "languages")},
        {QLatin1String("latest"), QT_TRANSLATE_NOOP("fields", "not after")},
        {QLatin1String("link"), QT_TRANSLATE_NOOP("fields", "link")},
        {QLatin1String("list_consent"), QT_TRANSLATE_NOOP("fields", "consent to be listed")},
        {QLatin1String("list_consent_date"), QT_TRANSLATE_NOOP("fields", "date of the consent to be listed")},
        {QLatin1String("list_consent_source"),
         QT_TRANSLATE_NOOP("fields", "source of the consent to be listed")},
        {QLatin1String("local"), QT_TRANSLATE_NOOP("fields", "local or international")},
        {QLatin1String("made_at"), QT_TRANSLATE_NOOP("fields", "made at")},
        {QLatin1String("marked_at"), QT_TRANSLATE_NOOP("fields", "marked at")},
        {QLatin1String("materials"), QT_TRANSLATE_NOOP("fields", "materials")},
        {QLatin1String("meeting_minutes"), QT_TRANSLATE_NOOP("fields", "minutes of a meeting")},
        {QLatin1String("meeting_point"), QT_TRANSLATE_NOOP("fields", "meeting point")},
        {QLatin1String("minutes"), QT_TRANSLATE_NOOP("fields", "minutes")},
        {QLatin1String("mode"), QT_TRANSLATE_NOOP("fields", "how people take part")},
        {QLatin1String("moderator"), QT_TRANSLATE_NOOP("fields", "moderator")},
        {QLatin1String("most_in_row"), QT_TRANSLATE_NOOP("fields", "meetings in a row")},
        {QLatin1String("most_per_organisation"), QT_TRANSLATE_NOOP("fields", "meetings of an organisation")},
        {QLatin1String("most_per_person"), QT_TRANSLATE_NOOP("fields", "meetings of a person")},
        {QLatin1String("must_end_at"), QT_TRANSLATE_NOOP("fields", "must end at")},
        {QLatin1String("name"), QT_TRANSLATE_NOOP("fields", "name")},
        {QLatin1String("notes"), QT_TRANSLATE_NOOP("fields", "notes")},
        {QLatin1String("one_each_first"), QT_TRANSLATE_NOOP("fields", "everybody one meeting first")},
        {QLatin1String("opens"), QT_TRANSLATE_NOOP("fields", "opens")},
        {QLatin1String("organisation"), QT_TRANSLATE_NOOP("fields", "organisation")},
        {QLatin1String("organiser"), QT_TRANSLATE_NOOP("fields", "organiser")},
        {QLatin1String("other_expert"), QT_TRANSLATE_NOOP("fields", "another expert will do")},
        {QLatin1String("owner"), QT_TRANSLATE_NOOP("fields", "who does it")},
        {QLatin1String("parent"), QT_TRANSLATE_NOOP("fields", "session")},
        {QLatin1String("partner"), QT_TRANSLATE_NOOP("fields", "partner")},
        {QLatin1String("person"), QT_TRANSLATE_NOOP("fields", "person")},
        {QLatin1String("phone"), QT_TRANSLATE_NOOP("fields", "phone")},
        {QLatin1String("photo_consent"), QT_TRANSLATE_NOOP("fields", "consent to photos")},
        {QLatin1String("photo_consent_date"), QT_TRANSLATE_NOOP("fields", "date of the consent to photos")},
        {QLatin1String("photo_consent_source"),
         QT_TRANSLATE_NOOP("fields", "source of the consent to photos")},
        {QLatin1String("photo_notice"), QT_TRANSLATE_NOOP("fields", "notice on photos")},
        {QLatin1String("pinned"), QT_TRANSLATE_NOOP("fields", "pinned")},
        {QLatin1String("pinned_start"), QT_TRANSLATE_NOOP("fields", "pinned start")},
        {QLatin1String("place"), QT_TRANSLATE_NOOP("fields", "place")},
        {QLatin1String("position"), QT_TRANSLATE_NOOP("fields", "place in the order")},
        {QLatin1String("precedence"), QT_TRANSLATE_NOOP("fields", "rank of protocol")},
        {QLatin1String("priority"), QT_TRANSLATE_NOOP("fields", "priority")},
        {QLatin1String("programme"), QT_TRANSLATE_NOOP("fields", "programme")},
        {QLatin1String("project_number"), QT_TRANSLATE_NOOP("fields", "project number")},
        {QLatin1String("rank"), QT_TRANSLATE_NOOP("fields", "choice")},
        {QLatin1String("rapporteur"), QT_TRANSLATE_NOOP("fields", "rapporteur")},
        {QLatin1String("reason"), QT_TRANSLATE_NOOP("fields", "reason")},
        {QLatin1String("record"), QT_TRANSLATE_NOOP("fields", "record")},
        {QLatin1String("record_table"), QT_TRANSLATE_NOOP("fields", "kind of record")},
        {QLatin1String("request"), QT_TRANSLATE_NOOP("fields", "request")},
        {QLatin1String("retention_date"), QT_TRANSLATE_NOOP("fields", "personal data kept until")},
        {QLatin1String("role"), QT_TRANSLATE_NOOP("fields", "role")},
        {QLatin1String("room"), QT_TRANSLATE_NOOP("fields", "room")},
        {QLatin1String("round"), QT_TRANSLATE_NOOP("fields", "round")},
        {QLatin1String("rule"), QT_TRANSLATE_NOOP("fields", "rule")},
        {QLatin1String("second"), QT_TRANSLATE_NOOP("fields", "second person")},
        {QLatin1String("second_expert"), QT_TRANSLATE_NOOP("fields", "second expert")},
        {QLatin1String("second_timezone"), QT_TRANSLATE_NOOP("fields", "second time zone")},
        {QLatin1String("size_tolerance"), QT_TRANSLATE_NOOP("fields", "people more or fewer")},
        {QLatin1String("slot"), QT_TRANSLATE_NOOP("fields", "minutes after the beginning")},
        {QLatin1String("state"), QT_TRANSLATE_NOOP("fields", "attendance")},
        {QLatin1String("status"), QT_TRANSLATE_NOOP("fields", "status")},
        {QLatin1String("subjects"), QT_TRANSLATE_NOOP("fields", "what it is about")},
        {QLatin1String("summary"), QT_TRANSLATE_NOOP("fields", "summary")},
        {QLatin1String("table_number"), QT_TRANSLATE_NOOP("fields", "table")},
        {QLatin1String("tables"), QT_TRANSLATE_NOOP("fields", "meetings at one time")},
        {QLatin1String("text"), QT_TRANSLATE_NOOP("fields", "text")},
        {QLatin1String("third_expert"), QT_TRANSLATE_NOOP("fields", "third expert")},
        {QLatin1String("timezone"), QT_TRANSLATE_NOOP("fields", "time zone")},
        {QLatin1String("title"), QT_TRANSLATE_NOOP("fields", "title")},
        {QLatin1String("to_minute"), QT_TRANSLATE_NOOP("fields", "free until")},
        {QLatin1String("to_room"), QT_TRANSLATE_NOOP("fields", "to room")},
        {QLatin1String("topic"), QT_TRANSLATE_NOOP("fields", "topic")},
        {QLatin1String("topics"), QT_TRANSLATE_NOOP("fields", "topics")},
        {QLatin1String("track"), QT_TRANSLATE_NOOP("fields", "track")},
        {QLatin1String("travel_minutes"), QT_TRANSLATE_NOOP("fields", "minutes of travel each way")},
        {QLatin1String("zone_label"), QT_TRANSLATE_NOOP("fields", "label of the time zone")},
    };
    return names.value(field);
}
} // namespace

QString tableName(Table table)
{
    static constexpr const char* names[] = {
        QT_TRANSLATE_NOOP("fields", "workshop"),
        QT_TRANSLATE_NOOP("fields", "day"),
        QT_TRANSLATE_NOOP("fields", "room"),
        QT_TRANSLATE_NOOP("fields", "minutes between two rooms"),
        QT_TRANSLATE_NOOP("fields", "track"),
        QT_TRANSLATE_NOOP("fields", "agenda item"),
        QT_TRANSLATE_NOOP("fields", "person"),
        QT_TRANSLATE_NOOP("fields", "role"),
        QT_TRANSLATE_NOOP("fields", "free time"),
        QT_TRANSLATE_NOOP("fields", "round of groups"),
        QT_TRANSLATE_NOOP("fields", "group"),
        QT_TRANSLATE_NOOP("fields", "seat in a group"),
        QT_TRANSLATE_NOOP("fields", "choice of a topic"),
        QT_TRANSLATE_NOOP("fields", "pair of people"),
        QT_TRANSLATE_NOOP("fields", "helpdesk"),
        QT_TRANSLATE_NOOP("fields", "expert"),
        QT_TRANSLATE_NOOP("fields", "request for a meeting"),
        QT_TRANSLATE_NOOP("fields", "meeting"),
        QT_TRANSLATE_NOOP("fields", "seat at a meeting"),
        QT_TRANSLATE_NOOP("fields", "attendance"),
        QT_TRANSLATE_NOOP("fields", "outcome"),
        QT_TRANSLATE_NOOP("fields", "to-do"),
        QT_TRANSLATE_NOOP("fields", "accepted problem"),
        QT_TRANSLATE_NOOP("fields", "translation"),
        QT_TRANSLATE_NOOP("fields", "picture"),
        QT_TRANSLATE_NOOP("fields", "printed paper"),
        QT_TRANSLATE_NOOP("fields", "signed sheet"),
        QT_TRANSLATE_NOOP("fields", "version"),
    };
    static_assert(std::size(names) == tableCount, "one name for each table");
    return QCoreApplication::translate(fieldsContext, names[std::size_t(table)]);
}

QString fieldName(Table table, const FieldInfo& field)
{
    const QLatin1String name(field.name);
    if (table == Table::Person && name == QLatin1String("title"))
        return QCoreApplication::translate(fieldsContext, "title before the name");
    const char* words = sharedFieldName(name);
    return words ? QCoreApplication::translate(fieldsContext, words) : QString(name);
}

QString headline(const QString& name)
{
    return name.isEmpty() ? name : name.left(1).toUpper() + name.mid(1);
}
} // namespace convenor
