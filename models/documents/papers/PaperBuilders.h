// The builders behind makePaper: internal to this folder. Each is pure and answers NothingToExport (with the
// paper's code) when the plan has nothing for it.
#pragma once

#include "documents/papers/PaperContext.h"

namespace convenor {
struct PrintedPages;

Result<Document> agendaPaper(const PaperContext& context);
Result<Document> agendaGridPaper(const PaperContext& context);
Result<Document> runSheetPaper(const PaperContext& context);
Result<Document> peoplePaper(const PaperContext& context);
Result<Document> signaturesPaper(const PaperContext& context, const PrintedPages* printed);
Result<Document> badgesPaper(const PaperContext& context, const PrintedPages* printed);
Result<Document> namePlatesPaper(const PaperContext& context);
Result<Document> doorSignsPaper(const PaperContext& context);
Result<Document> groupsPaper(const PaperContext& context);
Result<Document> groupDoorsPaper(const PaperContext& context);
Result<Document> helpdeskPaper(const PaperContext& context);
Result<Document> personalPaper(const PaperContext& context);
Result<Document> certificatesPaper(const PaperContext& context);
Result<Document> screenAgendaPaper(const PaperContext& context);
Result<Document> screenGroupsPaper(const PaperContext& context);
Result<Document> screenBreakPaper(const PaperContext& context);
Result<Document> chatGroupsPaper(const PaperContext& context);
Result<Document> zoomRoomsPaper(const PaperContext& context);
Result<Document> bbbGroupsPaper(const PaperContext& context);
Result<Document> calendarPaper(const PaperContext& context);
Result<Document> rapporteurPaper(const PaperContext& context);
Result<Document> outcomesPaper(const PaperContext& context);
Result<Document> reportPaper(const PaperContext& context);
Result<Document> changesPaper(const PaperContext& context);
Result<Document> tasksPaper(const PaperContext& context);
} // namespace convenor
