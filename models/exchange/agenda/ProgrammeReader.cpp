#include "exchange/agenda/ProgrammeReader.h"

#include "exchange/agenda/ProgrammeFacts.h"
#include "exchange/agenda/ProgrammeLines.h"
#include "exchange/agenda/ProgrammeProse.h"
#include "exchange/agenda/ProgrammeShape.h"
#include "exchange/agenda/ProgrammeTexts.h"

namespace convenor {
namespace {
// Lines with times make a programme; two at least: one alone is a sentence with a time.
constexpr int fewestTimed = 2;

// The line of the first item, the end of the head.
int headOf(const ProgrammeDraft& draft)
{
    int first = int(draft.source.size());
    for (const DraftItem& item : draft.items) {
        const int line = item.start.evidence.place.line > 0 ? item.start.evidence.place.line
                                                            : item.title.evidence.place.line;
        if (line > 0)
            first = std::min(first, line - 1);
    }
    return first;
}

bool isProgramme(const ProgrammeDraft& draft)
{
    int timed = 0;
    bool ofTable = false;
    for (const DraftItem& item : draft.items) {
        timed += item.start.evidence.place.line > 0 ? 1 : 0;
        const int line = item.title.evidence.place.line;
        ofTable = ofTable || (line > 0 && !draft.source[line - 1].cells.isEmpty());
    }
    return timed >= fewestTimed || ofTable;
}

// Hours of the event are those of its first day.
void setHours(ProgrammeDraft& draft, const EventFacts& facts)
{
    if (!facts.hours || draft.days.isEmpty())
        return;
    draft.days[0].opens = facts.hours->start;
    draft.days[0].mustEndAt = facts.hours->end;
}

void remarkOnDays(ProgrammeDraft& draft)
{
    int without = 0;
    for (const DraftItem& item : std::as_const(draft.items))
        without += item.day < 0 && item.parent < 0 ? 1 : 0;
    if (without > 0 && draft.days.size() > 1)
        draft.remarks.append(ProgrammeTexts::tr(
            "For %n item(s) the text does not say the day: they go to the day that is shown.", nullptr,
            without));
}

bool asksForDays(const ProgrammeDraft& draft)
{
    return std::any_of(draft.questions.cbegin(), draft.questions.cend(), [](const DraftQuestion& question) {
        return question.about == DraftQuestion::About::Days;
    });
}
} // namespace

ProgrammeDraft readProgramme(const QList<SourceLine>& lines, int usualYear)
{
    ProgrammeDraft draft;
    draft.source = lines;
    const int told = usualYearOf(lines);
    const int year = told != 0 ? told : usualYear;
    ProgrammeBuilder builder(draft, year);
    readLines(builder, 0);
    EventFacts facts;
    if (isProgramme(draft)) {
        shapeProgramme(draft);
        facts = readFacts(draft, headOf(draft));
    } else {
        draft = ProgrammeDraft();
        draft.source = lines;
        facts = readFacts(draft, int(lines.size()));
        readProse(builder, facts);
    }
    decideDays(draft, facts, year);
    setHours(draft, facts);
    if (!asksForDays(draft)) {
        placeOnDays(draft);
        remarkOnDays(draft);
    }
    return draft;
}
} // namespace convenor
