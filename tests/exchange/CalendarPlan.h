// A workshop of which calendar files are made, and what every such file must keep to.
#pragma once

#include "domain/PlanMaker.h"
#include "exchange/calendar/Calendar.h"
#include "IcalReading.h"

namespace convenor::testing {
inline CalendarOptions plainOptions()
{
    CalendarOptions options;
    options.language = {QStringLiteral("en"),
                        [](const char*, const char* text) { return QString::fromUtf8(text); }};
    options.revision = 41;
    options.changedAt = QDateTime(QDate(2026, 11, 20), QTime(8, 30, 5), Qt::UTC);
    return options;
}

// Two days in December in Brussels: a talk, groups, a helpdesk with two meetings.
struct CalendarPlan : PlanMaker
{
    explicit CalendarPlan(const QString& zone = QStringLiteral("Europe/Brussels")) : PlanMaker(zone)
    {
        edit<Workshop>(plan.workshop().id, [](Workshop& row) {
            row.title = QStringLiteral("Clusters, and how; they \\grow");
            row.place = QStringLiteral("CoR, Brussels");
            row.organiser = QStringLiteral("Town Hall <events@town.example>");
        });
        dayId = day(QDate(2026, 12, 10), clock(9, 15));
        hall = room(QStringLiteral("Hall; 2,13"));
        side = room(QStringLiteral("Side room"));
        edit<Room>(hall, [](Room& row) { row.link = QStringLiteral("https://meet.example/hall?a=1&b=2"); });
        talk = item(QStringLiteral("Welcome"), 45);
        putIn(talk, hall);
        edit<AgendaItem>(talk, [](AgendaItem& row) {
            row.abstract = QStringLiteral("One, two;\nthree \\ four");
            row.link = QStringLiteral("https://town.example/talk");
        });
        groups = item(QStringLiteral("Working groups"), 60, 0, ItemKind::Groups);
        putIn(groups, hall);
        desk = item(QStringLiteral("Helpdesk"), 50, 0, ItemKind::Helpdesk);
        ana = somebody("Ana", "Bell", "ana@bell.example");
        boris = somebody("Boris", "Hidden", "boris@h.example");
        marc = somebody("Marc", "Pattinson", "marc@p.example");
        assign(ana, talk, Role::Keynote);
        addGroups();
        addMeetings();
    }
    Id somebody(const char* given, const char* family, const char* email)
    {
        const Id id = person(QString::fromUtf8(given), QString::fromUtf8(family));
        edit<Person>(id, [email](Person& row) { row.email = QString::fromLatin1(email); });
        return id;
    }
    void addGroups()
    {
        const Id round = add(BreakoutRound{.agendaItem = groups, .name = {}});
        BreakoutGroup record;
        record.round = round;
        record.topic = QStringLiteral("Energy");
        record.room = side;
        record.place = QStringLiteral("Table 7");
        record.moderator = marc;
        group = add(record);
        add(GroupMembership{.round = round, .group = group, .person = ana});
    }
    void addMeetings()
    {
        helpdesk = add(Helpdesk{.agendaItem = desk, .name = QStringLiteral("Help")});
        HelpdeskExpert record;
        record.helpdesk = helpdesk;
        record.person = marc;
        record.place = QStringLiteral("Table 1");
        record.link = QStringLiteral("https://meet.example/marc");
        expert = add(record);
        first = book(ana, 0, BookingStatus::Confirmed, "Grants");
        second = book(boris, 10, BookingStatus::Tentative, "Rules");
        cancelled = book(ana, 20, BookingStatus::Cancelled, "Old");
    }
    Id book(Id who, int slot, BookingStatus status, const char* topic)
    {
        Booking booking;
        booking.helpdesk = helpdesk;
        booking.expert = expert;
        booking.person = who;
        booking.slot = slot;
        booking.status = status;
        booking.topic = QString::fromLatin1(topic);
        return add(booking);
    }

    Id dayId = 0, hall = 0, side = 0, talk = 0, groups = 0, group = 0, desk = 0;
    Id ana = 0, boris = 0, marc = 0, helpdesk = 0, expert = 0, first = 0, second = 0, cancelled = 0;
};

inline QDateTime utc(int day, int hours, int minutes)
{
    return QDateTime(QDate(2026, 12, day), QTime(hours, minutes), Qt::UTC);
}

// Lines of at most 75 octets that end in CRLF, whole characters, and no other control bytes.
inline QString flawOf(const QByteArray& bytes)
{
    if (!bytes.endsWith("\r\n"))
        return QStringLiteral("does not end in CRLF");
    for (const QByteArray& line : bytes.chopped(2).split('\n')) {
        const QByteArray text = line.endsWith('\r') ? line.chopped(1) : line;
        if (text.size() > 75)
            return QStringLiteral("a line of %1 octets").arg(text.size());
        if (QString::fromUtf8(text).toUtf8() != text)
            return QStringLiteral("a fold within a character: ") + QString::fromLatin1(text.toHex(' '));
        for (const char c : text) {
            if (uchar(c) < 0x20 || c == 0x7f)
                return QStringLiteral("a control byte in: ") + QString::fromUtf8(text);
        }
    }
    if (bytes.count('\n') != bytes.count("\r\n"))
        return QStringLiteral("a line feed without carriage return");
    return {};
}

inline QByteArray bytesOf(const Result<QByteArray>& result)
{
    if (!result)
        qFatal("no calendar: %s %s", qPrintable(result.error().subject), qPrintable(result.error().detail));
    if (const QString flaw = flawOf(*result); !flaw.isEmpty())
        qFatal("%s", qPrintable(flaw));
    return *result;
}
} // namespace convenor::testing
