#include "documents/papers/Papers.h"

#include "documents/papers/PaperBuilders.h"
#include "documents/papers/PrintedPages.h"

namespace convenor {
namespace {
constexpr unsigned pdf = formatBit(PaperFormat::Pdf);
// What people go on writing in, and what they put on the web.
constexpr unsigned texts = pdf | formatBit(PaperFormat::Html) | formatBit(PaperFormat::Odt);
constexpr unsigned lists = texts | formatBit(PaperFormat::Csv) | formatBit(PaperFormat::Xlsx);

const PaperInfo infos[] = {
    {Paper::Agenda, "agenda", QT_TRANSLATE_NOOP("papers", "Agenda"),
     QT_TRANSLATE_NOOP("papers", "What is on, when, where and with whom"), UsesDay, lists, false,
     Audience::Participants},
    {Paper::AgendaGrid, "agenda-grid", QT_TRANSLATE_NOOP("papers", "Agenda by room"),
     QT_TRANSLATE_NOOP("papers", "Rooms side by side, hour by hour"), UsesDay, texts, false,
     Audience::Participants},
    {Paper::RunSheet, "run-sheet", QT_TRANSLATE_NOOP("papers", "Running order"),
     QT_TRANSLATE_NOOP("papers", "For the organisers: internal items, materials, notes, latest starts"),
     UsesDay, lists, false, Audience::Organisers},
    {Paper::Personal, "personal", QT_TRANSLATE_NOOP("papers", "Personal agendas"),
     QT_TRANSLATE_NOOP("papers", "For each person: their sessions, group and meetings"),
     UsesDay | UsesPerson | UsesOnly, texts, false, Audience::Participants},
    {Paper::DoorSigns, "door-signs", QT_TRANSLATE_NOOP("papers", "Door signs"),
     QT_TRANSLATE_NOOP("papers", "For each room and day: what is on behind this door"), UsesDay | UsesRoom,
     texts, false, Audience::Participants},
    {Paper::People, "people", QT_TRANSLATE_NOOP("papers", "List of participants"),
     QT_TRANSLATE_NOOP("papers", "Who comes, with totals, meals and diets"),
     UsesGroupBy | UsesColumns | UsesOnly | UsesSurnames, lists, false, Audience::Participants},
    {Paper::Signatures, "signatures", QT_TRANSLATE_NOOP("papers", "Attendance list"),
     QT_TRANSLATE_NOOP("papers", "To be signed, for each day or half day"),
     UsesDay | UsesHalfDays | UsesOnly | UsesSurnames, lists, true, Audience::Organisers},
    {Paper::Badges, "badges", QT_TRANSLATE_NOOP("papers", "Badges"),
     QT_TRANSLATE_NOOP("papers", "On A4 sheets of 4, 8 or 10, with a code to scan"),
     UsesPerson | UsesLabels | UsesOnly | UsesSurnames, pdf, true, Audience::Organisers},
    {Paper::NamePlates, "name-plates", QT_TRANSLATE_NOOP("papers", "Name plates"),
     QT_TRANSLATE_NOOP("papers", "To fold and stand on a table, the name on both sides"),
     UsesPerson | UsesOnly | UsesSurnames, pdf, false, Audience::Organisers},
    {Paper::Certificates, "certificates", QT_TRANSLATE_NOOP("papers", "Certificates of attendance"),
     QT_TRANSLATE_NOOP("papers", "For everybody who was recorded as present"), UsesPerson | UsesOnly, texts,
     false, Audience::Organisers},
    {Paper::Groups, "groups", QT_TRANSLATE_NOOP("papers", "Groups: poster"),
     QT_TRANSLATE_NOOP("papers", "Every name with its group and room, for the wall"), UsesRound, lists, false,
     Audience::Participants},
    {Paper::GroupDoors, "group-doors", QT_TRANSLATE_NOOP("papers", "Groups: doors"),
     QT_TRANSLATE_NOOP("papers", "For each group: its topic and its people"), UsesRound, lists, false,
     Audience::Participants},
    {Paper::Helpdesk, "helpdesk", QT_TRANSLATE_NOOP("papers", "Helpdesk"),
     QT_TRANSLATE_NOOP("papers", "Sheets and signs for the experts, slips for those who come"), UsesHelpdesk,
     lists, false, Audience::Organisers},
    {Paper::ScreenAgenda, "screen-agenda", QT_TRANSLATE_NOOP("papers", "Agenda for the screen"),
     QT_TRANSLATE_NOOP("papers", "To be shown in an online event"), UsesDay, pdf, false,
     Audience::Participants},
    {Paper::ScreenGroups, "screen-groups", QT_TRANSLATE_NOOP("papers", "Groups for the screen"),
     QT_TRANSLATE_NOOP("papers", "Who goes to which group, to be shown"), UsesRound, pdf, false,
     Audience::Participants},
    {Paper::ScreenBreak, "screen-break", QT_TRANSLATE_NOOP("papers", "Breaks for the screen"),
     QT_TRANSLATE_NOOP("papers", "When we go on, minute by minute"), UsesDay, pdf, false,
     Audience::Participants},
    {Paper::ChatGroups, "chat-groups", QT_TRANSLATE_NOOP("papers", "Groups for the chat"),
     QT_TRANSLATE_NOOP("papers", "Text to paste into the chat of an online event"), UsesRound,
     formatBit(PaperFormat::Text), false, Audience::Participants},
    {Paper::ZoomRooms, "zoom-rooms", QT_TRANSLATE_NOOP("papers", "Groups for Zoom"),
     QT_TRANSLATE_NOOP("papers", "To be imported as breakout rooms, by e-mail address"),
     UsesRound | FilePerRound, formatBit(PaperFormat::Csv), false, Audience::Organisers},
    {Paper::BbbGroups, "bbb-groups", QT_TRANSLATE_NOOP("papers", "Groups for BigBlueButton"),
     QT_TRANSLATE_NOOP("papers", "For the call that makes the meeting, or as a list for its moderator"),
     UsesRound | FilePerRound, formatBit(PaperFormat::Csv) | formatBit(PaperFormat::Json), false,
     Audience::Organisers},
    {Paper::Calendar, "calendar", QT_TRANSLATE_NOOP("papers", "Calendar file"),
     QT_TRANSLATE_NOOP("papers", "For calendars on phones and computers: agenda, room, helpdesk or person"),
     UsesDay | UsesRoom | UsesPerson | UsesHelpdesk | UsesInvitations, formatBit(PaperFormat::Calendar),
     false, Audience::Participants},
    {Paper::Rapporteur, "rapporteur", QT_TRANSLATE_NOOP("papers", "Rapporteurs’ sheets"),
     QT_TRANSLATE_NOOP("papers", "For each group and topic table: boxes for lessons, decisions and actions"),
     UsesDay | UsesRoom | UsesRound, texts, false, Audience::Participants},
    {Paper::Outcomes, "outcomes", QT_TRANSLATE_NOOP("papers", "Outcomes"),
     QT_TRANSLATE_NOOP("papers", "Lessons, decisions, actions and opportunities, in the order of the agenda"),
     UsesDay, lists | formatBit(PaperFormat::Markdown), false, Audience::Participants},
    {Paper::Report, "report", QT_TRANSLATE_NOOP("papers", "Follow-up report"),
     QT_TRANSLATE_NOOP("papers", "A draft to go on writing in: figures, agenda, outcomes, who does what"), 0,
     texts | formatBit(PaperFormat::Markdown), false, Audience::Participants},
    {Paper::Changes, "changes", QT_TRANSLATE_NOOP("papers", "What changed"),
     QT_TRANSLATE_NOOP("papers",
                       "What the agenda says otherwise than in the last version that was given out"),
     0, lists | formatBit(PaperFormat::Markdown), false, Audience::Participants},
    {Paper::Tasks, "tasks", QT_TRANSLATE_NOOP("papers", "To-dos"),
     QT_TRANSLATE_NOOP("papers", "What the organisers still have to do, who, and until when"), 0,
     lists | formatBit(PaperFormat::Markdown), false, Audience::Organisers},
};
} // namespace

std::span<const PaperInfo> papers()
{
    return infos;
}

const PaperInfo& paperInfo(Paper paper)
{
    for (const PaperInfo& info : infos) {
        if (info.paper == paper)
            return info;
    }
    Q_UNREACHABLE();
}

Audience audienceOf(const PaperInfo& info, const PaperOptions& options)
{
    const auto words = wordsOf<Audience>;
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (options.audience == QLatin1String(words[i]))
            return static_cast<Audience>(i);
    }
    return info.audience;
}

const PaperInfo* paperOfCode(QStringView code)
{
    for (const PaperInfo& info : infos) {
        if (code == QLatin1String(info.code))
            return &info;
    }
    return nullptr;
}

Result<Document> makePaper(Paper paper, const Plan& plan, const PaperOptions& options,
                           const PrintedPages* printed)
{
    const PaperInfo& info = paperInfo(paper);
    PaperOptions asked = options;
    asked.audience = QString::fromLatin1(word(audienceOf(info, options)));
    if (!(info.uses & UsesPerson))
        asked.person = 0;
    if (!(info.uses & UsesOnly))
        asked.only.clear();
    if (!(info.uses & UsesSurnames)) {
        asked.order.clear();
        asked.upperSurname = false;
    }
    const Plan shown = planFor(plan, audienceOf(info, options));
    const PaperContext context(shown, asked, plan);
    switch (paper) {
    case Paper::Agenda:
        return agendaPaper(context);
    case Paper::AgendaGrid:
        return agendaGridPaper(context);
    case Paper::RunSheet:
        return runSheetPaper(context);
    case Paper::People:
        return peoplePaper(context);
    case Paper::Signatures:
        return signaturesPaper(context, printed);
    case Paper::Badges:
        return badgesPaper(context, printed);
    case Paper::NamePlates:
        return namePlatesPaper(context);
    case Paper::DoorSigns:
        return doorSignsPaper(context);
    case Paper::Groups:
        return groupsPaper(context);
    case Paper::GroupDoors:
        return groupDoorsPaper(context);
    case Paper::Helpdesk:
        return helpdeskPaper(context);
    case Paper::Personal:
        return personalPaper(context);
    case Paper::Certificates:
        return certificatesPaper(context);
    case Paper::ScreenAgenda:
        return screenAgendaPaper(context);
    case Paper::ScreenGroups:
        return screenGroupsPaper(context);
    case Paper::ScreenBreak:
        return screenBreakPaper(context);
    case Paper::ChatGroups:
        return chatGroupsPaper(context);
    case Paper::ZoomRooms:
        return zoomRoomsPaper(context);
    case Paper::BbbGroups:
        return bbbGroupsPaper(context);
    case Paper::Calendar:
        return calendarPaper(context);
    case Paper::Rapporteur:
        return rapporteurPaper(context);
    case Paper::Outcomes:
        return outcomesPaper(context);
    case Paper::Report:
        return reportPaper(context);
    case Paper::Changes:
        return changesPaper(context);
    case Paper::Tasks:
        return tasksPaper(context);
    }
    Q_UNREACHABLE();
}
} // namespace convenor
