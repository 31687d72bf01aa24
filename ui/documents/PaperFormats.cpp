// The formats without pages, files of single rounds, and print everything.
#include "documents/DocumentLanguage.h"
#include "documents/HtmlWriter.h"
#include "documents/MarkdownWriter.h"
#include "documents/odt/OdtWriter.h"
#include "documents/papers/OnlineGroups.h"
#include "documents/TableWriter.h"
#include "domain/planners/RoundPlanner.h"
#include "domain/Timing.h"
#include "exchange/AgendaCsv.h"
#include "exchange/calendar/Calendar.h"
#include "files/FileNames.h"
#include "files/PrivateFolder.h"
#include "ui/documents/PaperExport.h"

#include <QDir>
#include <QFileInfo>
#include <QSet>

#include <algorithm>

namespace convenor {
namespace {
Result<Done> writeAgendaTable(const Plan& whole, const ExportRequest& request, QIODevice& device)
{
    const PaperOptions& options = request.options;
    const Plan plan = planFor(whole, audienceOf(paperInfo(request.paper), options));
    const DocumentLanguage language(options.languages.value(0));
    const auto translate = [&language](const char* context, const char* text) {
        return language.translate(context, text);
    };
    return writeAgendaCsv(plan, Timing(plan), options.day, {language.code(), translate, request.csv}, device);
}

Result<Done> writeBytes(const QByteArray& bytes, QIODevice& device)
{
    if (device.write(bytes) == bytes.size())
        return Done{};
    return Error{ErrorKind::CannotWrite, {}, device.errorString()};
}

// Why a calendar has nothing in it.
Error emptyCalendar(Error error, const PaperOptions& options)
{
    const bool isNarrowed =
        options.day != 0 || options.room != 0 || options.person != 0 || options.helpdesk != 0;
    if (error.kind == ErrorKind::NothingToExport && error.detail.isEmpty())
        error.detail = options.invitations == u"cancel"    ? QStringLiteral("cancelled")
                       : options.invitations == u"request" ? QStringLiteral("guests")
                       : isNarrowed                        ? QStringLiteral("narrowed")
                                                           : QString();
    return error;
}

Result<Done> writeCalendar(const Plan& plan, const ExportRequest& request, QIODevice& device)
{
    const PaperOptions& options = request.options;
    const DocumentLanguage language(options.languages.value(0));
    CalendarOptions wanted;
    wanted.language.code = language.code();
    wanted.language.translate = [&language](const char* context, const char* text) {
        return language.translate(context, text);
    };
    wanted.audience = audienceOf(paperInfo(request.paper), options);
    wanted.method = options.invitations == u"request"  ? CalendarMethod::Request
                    : options.invitations == u"cancel" ? CalendarMethod::Cancel
                                                       : CalendarMethod::Publish;
    wanted.revision = request.revision;
    wanted.changedAt = request.changedAt;
    wanted.day = options.day;
    const Calendars calendars(plan, wanted);
    const Result<QByteArray> bytes = options.person != 0
                                         ? calendars.ofPerson(options.person, options.helpdesk)
                                     : options.room != 0     ? calendars.ofRoom(options.room)
                                     : options.helpdesk != 0 ? calendars.ofHelpdesk(options.helpdesk)
                                                             : calendars.agenda();
    return bytes ? writeBytes(*bytes, device) : Result<Done>(emptyCalendar(bytes.error(), options));
}

// A workbook is made in files before the device gets it.
Result<Done> writeWorkbook(const Document& document, QIODevice& device)
{
    const PrivateFolder folder;
    if (!folder.isValid())
        return Error{ErrorKind::CannotWrite, QDir::tempPath()};
    return writeXlsx(document, folder.path(), device);
}

// UTF-8, a paragraph a line.
Result<Done> writePlain(const Document& document, QIODevice& device)
{
    return writeBytes(textOf(document).toUtf8() + '\n', device);
}
} // namespace

namespace {
// Rounds of a paper of which a file holds one, with their number on the agenda.
struct NumberedRound
{
    int number = 0;
    Id round = 0;
    QString title;
};

QList<NumberedRound> seatedRounds(const Plan& plan)
{
    QSet<Id> seated;
    for (const GroupMembership& seat : plan.all<GroupMembership>())
        seated.insert(seat.round);
    for (const BreakoutGroup& group : plan.all<BreakoutGroup>()) {
        if (group.moderator != 0 || group.rapporteur != 0)
            seated.insert(group.round);
    }
    QList<NumberedRound> rounds;
    int number = 0;
    for (const Id round : roundsInOrder(plan)) {
        ++number;
        if (seated.contains(round))
            rounds.append({number, round, roundTitle(plan, round)});
    }
    return rounds;
}

// The files of several rounds would be one: the writers below take one round, or all in a row.
Result<Done> writeMeeting(const Plan& plan, const ExportRequest& request, QIODevice& device)
{
    const PaperContext context(plan, request.options);
    const bool zoom = request.paper == Paper::ZoomRooms;
    const OnlineMeeting meeting = zoom ? OnlineMeeting::Zoom : OnlineMeeting::BigBlueButton;
    OnlineFile all;
    for (const RoundView& round : roundViews(context)) {
        OnlineFile file = onlineFile(context, round, meeting, request.csv);
        all.rooms += file.rooms;
        all.people += file.people;
    }
    return writeBytes(zoom ? zoomCsv(all, request.csv) : bbbJson(all), device);
}
} // namespace

Result<Done> fitsMeeting(const Plan& plan, const ExportRequest& request)
{
    if (request.paper != Paper::ZoomRooms)
        return Done{};
    const PaperContext context(plan, request.options);
    for (const RoundView& round : roundViews(context)) {
        const OnlineFile file = onlineFile(context, round, OnlineMeeting::Zoom, request.csv);
        const auto used = std::count_if(file.rooms.cbegin(), file.rooms.cend(),
                                        [](const OnlineRoom& room) { return !room.people.isEmpty(); });
        if (used > mostZoomRooms || file.people > mostZoomPeople)
            return Error{ErrorKind::NothingToExport, QString::fromLatin1(paperInfo(request.paper).code),
                         QStringLiteral("limit %1 %2").arg(used).arg(file.people)};
    }
    return Done{};
}

QList<FileToWrite> filesOf(const Plan& plan, const ExportRequest& request, const QString& path)
{
    const bool apart = (paperInfo(request.paper).uses & FilePerRound) && request.options.round == 0;
    const QList<NumberedRound> rounds = apart ? seatedRounds(plan) : QList<NumberedRound>();
    if (rounds.size() < 2) {
        FileToWrite file{request, path};
        if (!rounds.isEmpty()) // without the rooms of rounds in which nobody sits
            file.request.options.round = rounds.constFirst().round;
        return {file};
    }
    const QFileInfo info(path);
    QList<FileToWrite> files;
    for (const NumberedRound& round : rounds) {
        const QString name = QStringLiteral("%1-%2-%3")
                                 .arg(info.completeBaseName(), QString::number(round.number), round.title);
        FileToWrite file{request, info.dir().filePath(safeFileName(name, u'.' + info.suffix()))};
        file.request.options.round = round.round;
        files.append(std::move(file));
    }
    return files;
}

Result<Done> writeTexts(const Plan& plan, const PreparedPaper& paper, QIODevice& device)
{
    const ExportRequest& request = paper.request;
    switch (request.format) {
    case PaperFormat::Html:
        return writeHtml(paper.document, device);
    case PaperFormat::Odt:
        return writeOdt(paper.document, device);
    case PaperFormat::Json:
        return writeMeeting(plan, request, device);
    case PaperFormat::Csv:
        if (request.paper == Paper::ZoomRooms)
            return writeMeeting(plan, request, device);
        return request.paper == Paper::Agenda ? writeAgendaTable(plan, request, device)
                                              : writeCsv(paper.document, device, request.csv);
    case PaperFormat::Xlsx:
        return writeWorkbook(paper.document, device);
    case PaperFormat::Text:
        return writePlain(paper.document, device);
    case PaperFormat::Markdown:
        return writeMarkdown(paper.document, device);
    case PaperFormat::Calendar:
        return writeCalendar(plan, request, device);
    case PaperFormat::Pdf:
        break; // has pages: writePaper
    }
    return Error{ErrorKind::CannotWrite};
}

QList<EverythingItem> everything(const Plan& plan, const PaperOptions& options)
{
    QList<EverythingItem> items;
    int number = 0;
    for (const PaperInfo& info : papers()) {
        ++number;
        ExportRequest request;
        request.paper = info.paper;
        request.options = recordedOptions(info.paper, plan, options);
        const QString name = QStringLiteral("%1 %2")
                                 .arg(number, 2, 10, QLatin1Char('0'))
                                 .arg(paperName(info.paper, request.options.languages.value(0)))
                                 // A colon cannot stand in the name of a file.
                                 .replace(QStringLiteral(": "), QStringLiteral(" – "));
        for (const PaperFormat format : {PaperFormat::Pdf, PaperFormat::Xlsx, PaperFormat::Text}) {
            if (!(info.formats & formatBit(format)))
                continue;
            request.format = format;
            items.append({request, safeFileName(name, endingOf(format), QString::fromLatin1(info.code))});
        }
    }
    return items;
}
} // namespace convenor
