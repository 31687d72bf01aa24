// Drafts as tests look at them: a line of text for each item.
#pragma once

#include "domain/Names.h"
#include "domain/Timing.h"
#include "exchange/agenda/ProgrammeReader.h"
#include "exchange/agenda/ProgrammeReport.h"
#include "exchange/agenda/ProgrammeSource.h"

#include <QtTest>

namespace convenor::testing {
inline ProgrammeDraft draftOf(const QString& text, int usualYear = 0)
{
    return readProgramme(linesOfText(text), usualYear);
}

// "09:15 45 talk Welcome | Ana Bell (SPRI), keynote | Room B", in front of it dots for its depth.
inline QString itemOf(const ProgrammeDraft& draft, int index)
{
    const DraftItem& item = draft.items[index];
    QString line;
    for (int parent = item.parent; parent >= 0; parent = draft.items[parent].parent)
        line += u'.';
    line += item.start.value ? clockText(*item.start.value) : QStringLiteral("-");
    line += u' ' + (item.minutes.value ? QString::number(*item.minutes.value) : QStringLiteral("-"));
    line += u' ' + QString::fromLatin1(word(item.kind.value)) + u' ' + item.title.value;
    if (!item.people.isEmpty())
        line += QStringLiteral(" | ") + peopleText(item);
    if (!item.room.value.isEmpty())
        line += QStringLiteral(" | ") + item.room.value;
    return line;
}

// Days with their items, in order.
inline QStringList linesOf(const ProgrammeDraft& draft)
{
    QStringList lines;
    for (int day = -1; day < draft.days.size(); ++day) {
        if (day >= 0)
            lines << QStringLiteral("# ") + (draft.days[day].date.value.isValid()
                                                 ? draft.days[day].date.value.toString(Qt::ISODate)
                                                 : QString::number(draft.days[day].number));
        for (int item = 0; item < draft.items.size(); ++item) {
            if (draft.items[item].day == day)
                lines << itemOf(draft, item);
        }
    }
    return lines;
}

// Compares line by line, so that a failure shows the line.
inline void compareLines(const QStringList& found, const QStringList& wanted)
{
    for (qsizetype i = 0; i < qMax(found.size(), wanted.size()); ++i)
        QCOMPARE(found.value(i), wanted.value(i));
}

inline QStringList readingsOf(const DraftQuestion& question)
{
    QStringList texts;
    for (const DraftReading& reading : question.readings)
        texts << reading.text;
    return texts;
}
} // namespace convenor::testing
