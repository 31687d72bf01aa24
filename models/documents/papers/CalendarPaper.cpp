// What a calendar file holds, as people look at it before it is written: the paper of the same thing.
#include "documents/papers/PaperBuilders.h"

namespace convenor {
Result<Document> calendarPaper(const PaperContext& context)
{
    const PaperOptions& options = context.options();
    Result<Document> document = options.person != 0     ? personalPaper(context)
                                : options.room != 0     ? doorSignsPaper(context)
                                : options.helpdesk != 0 ? helpdeskPaper(context)
                                                        : agendaPaper(context);
    if (!document && options.helpdesk != 0 && options.person == 0) // a matchmaking has no experts' sheets
        document = agendaPaper(context);
    if (!document && document.error().kind == ErrorKind::NothingToExport)
        return Error{ErrorKind::NothingToExport, QStringLiteral("calendar")};
    return document;
}
} // namespace convenor
