#include "exchange/agenda/ProgrammeReport.h"

#include "domain/Names.h"
#include "domain/planners/PeopleCell.h"
#include "domain/Timing.h"
#include "exchange/agenda/ProgrammeTexts.h"

#include <QLocale>
#include <QRegularExpression>

namespace convenor {
namespace {

QString withPlace(const QString& text, const Evidence& evidence)
{
    const QString where = placeText(evidence.place);
    const QString why = evidence.sureness == Sureness::Asked ? ProgrammeTexts::tr("asked") : evidence.why;
    const QStringList notes = QStringList{where, why}.filter(QRegularExpression(QStringLiteral(".")));
    return notes.isEmpty() ? text : QStringLiteral("%1 (%2)").arg(text, notes.join(QStringLiteral("; ")));
}

int depthOf(const ProgrammeDraft& draft, int item)
{
    int depth = 0;
    for (int parent = draft.items[item].parent; parent >= 0; parent = draft.items[parent].parent)
        ++depth;
    return depth;
}

QString itemLine(const ProgrammeDraft& draft, int index)
{
    const DraftItem& item = draft.items[index];
    QStringList parts;
    if (item.start.value)
        parts.append(clockText(*item.start.value));
    if (item.minutes.value) {
        const int minutes = *item.minutes.value;
        parts.append(ProgrammeTexts::tr("%n min", nullptr, minutes));
    }
    parts.append(translatedName(nameOf(item.kind.value)));
    if (!item.title.value.isEmpty())
        parts.append(QStringLiteral("“%1”").arg(item.title.value));
    if (!item.people.isEmpty())
        parts.append(peopleText(item));
    if (!item.room.value.isEmpty())
        parts.append(item.room.value);
    const SourcePlace& place =
        item.title.evidence.place.line > 0 ? item.title.evidence.place : item.start.evidence.place;
    QString line = QString(2 * (depthOf(draft, index) + 1), u' ') + parts.join(QStringLiteral(" · "));
    if (place.line > 0)
        line += QStringLiteral(" [%1]").arg(placeText(place));
    const QStringList doubts = doubtsOf(draft, index);
    return doubts.isEmpty() ? line : line + QStringLiteral(" ? ") + doubts.join(QStringLiteral("; "));
}
} // namespace

QString placeText(const SourcePlace& place)
{
    return place.line > 0 ? ProgrammeTexts::tr("line %1").arg(place.line) : QString();
}

QString sourceText(const ProgrammeDraft& draft, const SourcePlace& place, int most)
{
    if (place.line < 1 || place.line > draft.source.size())
        return {};
    const QString text = draft.source[place.line - 1].text.mid(place.from, place.length).simplified();
    return text.size() > most ? text.left(most) + QStringLiteral("…") : text;
}

QStringList doubtsOf(const ProgrammeDraft& draft, int index)
{
    const DraftItem& item = draft.items[index];
    QStringList doubts;
    const auto add = [&doubts](const QString& field, const Evidence& evidence) {
        if (evidence.sureness == Sureness::Asked)
            doubts.append(ProgrammeTexts::tr("%1: see the question").arg(field));
        else if (evidence.sureness == Sureness::Guessed)
            doubts.append(evidence.why.isEmpty() ? ProgrammeTexts::tr("%1: guessed").arg(field)
                                                 : QStringLiteral("%1: %2").arg(field, evidence.why));
    };
    add(ProgrammeTexts::tr("start"), item.start.evidence);
    add(ProgrammeTexts::tr("minutes"), item.minutes.evidence);
    add(ProgrammeTexts::tr("kind"), item.kind.evidence);
    add(ProgrammeTexts::tr("room"), item.room.evidence);
    const bool guessed = std::any_of(item.people.cbegin(), item.people.cend(), [](const DraftPerson& person) {
        return person.evidence.sureness == Sureness::Guessed;
    });
    if (guessed)
        doubts.append(ProgrammeTexts::tr("people: from the form of the names"));
    return doubts;
}

QString peopleText(const DraftItem& item)
{
    QStringList texts;
    for (const DraftPerson& person : item.people) {
        QString text = person.name;
        if (!person.organisation.isEmpty())
            text += QStringLiteral(" (%1)").arg(person.organisation);
        if (person.role)
            text += QStringLiteral(", ") + translatedName(nameOf(*person.role)).toLower();
        texts.append(text);
    }
    return texts.join(QStringLiteral("; "));
}

QString dayText(const ProgrammeDraft& draft, int day)
{
    if (day < 0 || day >= draft.days.size())
        return {};
    const DraftDay& record = draft.days[day];
    if (record.date.value.isValid())
        return QLocale().toString(record.date.value, QStringLiteral("ddd d MMM yyyy"));
    return ProgrammeTexts::tr("Day %1").arg(record.number > 0 ? record.number : day + 1);
}

QStringList questionLines(const ProgrammeDraft& draft, int index)
{
    const DraftQuestion& question = draft.questions[index];
    QStringList lines{question.text};
    int number = 1;
    for (const DraftReading& reading : question.readings) {
        const QString source = sourceText(draft, reading.place);
        lines.append(QStringLiteral("  %1: %2 [%3: %4]")
                         .arg(number++)
                         .arg(reading.text, placeText(reading.place), source));
    }
    lines.append(
        QStringLiteral("  %1: %2").arg(number).arg(ProgrammeTexts::tr("none of these; leave it empty")));
    return lines;
}

QStringList reportLines(const ProgrammeDraft& draft)
{
    QStringList lines;
    const auto fact = [&lines](const QString& name, const Drafted<QString>& told) {
        if (!told.value.isEmpty())
            lines.append(QStringLiteral("%1: %2").arg(name, withPlace(told.value, told.evidence)));
    };
    fact(ProgrammeTexts::tr("Title"), draft.facts.title);
    fact(ProgrammeTexts::tr("Place"), draft.facts.place);
    fact(ProgrammeTexts::tr("Time zone"), draft.facts.zoneLabel);
    const auto itemsOf = [&draft, &lines](int day) {
        for (int item = 0; item < draft.items.size(); ++item) {
            if (draft.items[item].day == day)
                lines.append(itemLine(draft, item));
        }
    };
    for (int day = 0; day < draft.days.size(); ++day) {
        const DraftDay& record = draft.days[day];
        QString line = withPlace(dayText(draft, day), record.date.evidence);
        if (record.opens && record.mustEndAt)
            line += QStringLiteral(" %1–%2").arg(clockText(*record.opens), clockText(*record.mustEndAt));
        lines.append(line);
        itemsOf(day);
    }
    if (std::any_of(draft.items.cbegin(), draft.items.cend(),
                    [](const DraftItem& item) { return item.day < 0; }))
        lines.append(ProgrammeTexts::tr("Without a day:"));
    itemsOf(-1);
    return lines + draft.remarks;
}

QString totalsText(const ProgrammeChanges& made)
{
    const QStringList parts{ProgrammeTexts::tr("%n new item(s)", nullptr, made.items),
                            ProgrammeTexts::tr("%n new day(s)", nullptr, made.days),
                            ProgrammeTexts::tr("%n new people", nullptr, made.people),
                            ProgrammeTexts::tr("%n new room(s)", nullptr, made.rooms)};
    return (QStringList(parts.join(QStringLiteral(", ")) + u'.') + made.remarks).join(u' ');
}
} // namespace convenor
