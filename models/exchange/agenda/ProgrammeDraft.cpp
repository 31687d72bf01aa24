#include "exchange/agenda/ProgrammeDraft.h"

#include <algorithm>

namespace convenor {
namespace {
void answerDays(ProgrammeDraft& draft, const DraftQuestion& question)
{
    const bool isAnswered = question.answer >= 0;
    const QList<QDate> dates = isAnswered ? question.readings[question.answer].dates : QList<QDate>();
    const SourcePlace place = isAnswered ? question.readings[question.answer].place : SourcePlace();
    if (question.about == DraftQuestion::About::Day) {
        draft.days[question.subject].date = {dates.value(0), {place, Sureness::Sure, {}}};
        return;
    }
    while (draft.days.size() < dates.size())
        draft.days.append(DraftDay());
    for (qsizetype day = 0; day < draft.days.size(); ++day) {
        draft.days[day].date = {dates.value(day), {place, Sureness::Sure, {}}};
        draft.days[day].number = int(day) + 1;
    }
    // A shorter reading leaves days behind that only a longer one, chosen before, has made.
    const auto isUsed = [&draft](qsizetype day) {
        for (const DraftItem& item : draft.items) {
            if (item.day == day && item.wish == DayWish())
                return true;
        }
        return draft.days[day].opens || draft.days[day].mustEndAt || draft.days[day].told.place.line > 0;
    };
    while (isAnswered && draft.days.size() > std::max<qsizetype>(dates.size(), 1) &&
           !isUsed(draft.days.size() - 1))
        draft.days.removeLast();
}

void answerItem(ProgrammeDraft& draft, const DraftQuestion& question)
{
    DraftItem& item = draft.items[question.subject];
    const DraftReading reading = question.answer >= 0 ? question.readings[question.answer] : DraftReading();
    const Evidence evidence{reading.place, Sureness::Sure, {}};
    if (question.about == DraftQuestion::About::Start)
        item.start = {reading.start, evidence};
    if (question.about == DraftQuestion::About::Minutes || reading.minutes)
        item.minutes = {reading.minutes, evidence};
}
} // namespace

int ProgrammeDraft::openQuestion() const
{
    for (qsizetype i = 0; i < questions.size(); ++i) {
        if (questions[i].answer == DraftQuestion::open)
            return int(i);
    }
    return -1;
}

ProgrammeDraft answered(ProgrammeDraft draft, int question, int answer)
{
    if (question < 0 || question >= draft.questions.size() ||
        answer >= draft.questions[question].readings.size())
        return draft;
    draft.questions[question].answer = answer < 0 ? DraftQuestion::none : answer;
    const DraftQuestion asked = draft.questions[question];
    if (asked.about == DraftQuestion::About::Days || asked.about == DraftQuestion::About::Day)
        answerDays(draft, asked);
    else
        answerItem(draft, asked);
    placeOnDays(draft);
    return draft;
}

void placeOnDays(ProgrammeDraft& draft)
{
    for (DraftItem& item : draft.items) {
        if (item.parent >= 0) {
            item.day = draft.items[item.parent].day;
            continue;
        }
        // Items of which the text tells no day are on the only one that there is.
        if (item.day < 0 && item.wish == DayWish() && draft.days.size() == 1)
            item.day = 0;
        if (item.wish.dayOfMonth > 0) {
            item.day = -1;
            for (qsizetype day = 0; day < draft.days.size(); ++day) {
                if (draft.days[day].date.value.isValid() &&
                    draft.days[day].date.value.day() == item.wish.dayOfMonth)
                    item.day = int(day);
            }
        } else if (item.wish.number > 0) {
            item.day = item.wish.number <= draft.days.size() ? item.wish.number - 1 : -1;
        }
    }
}
} // namespace convenor
