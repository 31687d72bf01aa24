// All papers of the program, in one list: what they are called, what they can be asked, what they come as.
#pragma once

#include "documents/Document.h"
#include "documents/papers/PaperOptions.h"
#include "domain/Visibility.h"

#include <span>

namespace convenor {
struct PrintedPages;

enum class Paper {
    Agenda,
    AgendaGrid,
    RunSheet,
    People,
    Signatures,
    Badges,
    NamePlates,
    DoorSigns,
    Groups,
    GroupDoors,
    Helpdesk,
    Personal,
    Certificates,
    ScreenAgenda,
    ScreenGroups,
    ScreenBreak,
    ChatGroups,
    ZoomRooms,
    BbbGroups,
    Calendar,
    Rapporteur,
    Outcomes,
    Report,
    Changes,
    Tasks,
};

enum class PaperFormat { Pdf, Html, Odt, Csv, Xlsx, Text, Json, Markdown, Calendar };

// The options a paper looks at, combined with |.
enum PaperUse : unsigned {
    UsesDay = 1,
    UsesRoom = 2,
    UsesPerson = 4,
    UsesRound = 8,
    UsesHelpdesk = 16,
    UsesGroupBy = 32,
    UsesColumns = 64,
    UsesLabels = 128,    // perSheet, startLabel
    UsesHalfDays = 256,  // and apart
    UsesOnly = 512,      // only: of one person or several
    UsesSurnames = 1024, // order and upperSurname
    FilePerRound = 2048, // no option: a file of it holds one round
    UsesInvitations = 4096,
};

// The formats a paper can be written in, combined with |: 1 << PaperFormat.
inline constexpr unsigned formatBit(PaperFormat format)
{
    return 1u << unsigned(format);
}

struct PaperInfo
{
    Paper paper;
    const char* code;    // the command line's and the Printout's word: "agenda-grid"
    const char* name;    // English source text of context "papers": what the window calls it
    const char* summary; // the same: one line, what it is for
    unsigned uses;       // PaperUse
    unsigned formats;    // formatBit
    bool frozen;         // once printed, people keep their page; late ones come on a supplement
    Audience audience;   // who reads it, unless the options say otherwise: whom it may name
};

// Who will read the paper: what the options say, else its own audience.
Audience audienceOf(const PaperInfo& info, const PaperOptions& options);

// Every paper, in the order in which they are offered.
std::span<const PaperInfo> papers();
const PaperInfo& paperInfo(Paper paper);
// Null when there is none of that code.
const PaperInfo* paperOfCode(QStringView code);

// The document, which names only those whom its audience may read of. `printed` is what is on paper already,
// for papers that freeze (null: nothing is, or all is to be numbered anew). Pure; any thread. The document
// holds all it needs and may outlive the plan: a RowSource keeps a copy of it. Errors: NothingToExport with
// the code of the paper, when the plan has nothing that could stand on it.
Result<Document> makePaper(Paper paper, const Plan& plan, const PaperOptions& options,
                           const PrintedPages* printed = nullptr);
} // namespace convenor
