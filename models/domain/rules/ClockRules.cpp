// Rules about the clock on the wall: zones and the nights when it changes.
#include "domain/rules/Rules.h"
#include "domain/rules/RuleText.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace convenor::rules {
namespace {
// Minutes east of Greenwich of an abbreviation that means one thing in Europe; empty for any other word.
std::optional<int> offsetOfAbbreviation(const QString& word)
{
    static const QHash<QString, int> known = {
        {QStringLiteral("UTC"), 0},   {QStringLiteral("GMT"), 0},    {QStringLiteral("WET"), 0},
        {QStringLiteral("WEST"), 60}, {QStringLiteral("CET"), 60},   {QStringLiteral("CEST"), 120},
        {QStringLiteral("EET"), 120}, {QStringLiteral("EEST"), 180},
    };
    const auto plain = known.constFind(word);
    if (plain != known.cend())
        return *plain;
    static const QRegularExpression shifted(
        QStringLiteral("^(?:UTC|GMT)([+\u2212-])([0-9]{1,2})(?::?([0-9]{2}))?$"));
    const QRegularExpressionMatch match = shifted.match(word);
    if (!match.hasMatch())
        return std::nullopt;
    const int minutes = match.captured(2).toInt() * 60 + match.captured(3).toInt();
    return match.captured(1) == u"+" ? minutes : -minutes;
}

// The abbreviations of the event's own zone in winter and in summer: "EST" and "EDT", which elsewhere may
// mean something else.
QHash<QString, int> ownAbbreviations(const RuleInput& input)
{
    QHash<QString, int> own;
    for (const DayTime& time : input.timing.days()) {
        const QDate date = input.plan.find<Day>(time.day)->date;
        if (!date.isValid())
            continue;
        for (const int month : {1, 7}) {
            const QDate season(date.year(), month, 1);
            own.insert(input.schedule.clock().abbreviation(season, 720),
                       input.schedule.clock().at(season, 720).at.offsetFromUtc() / 60);
        }
        break;
    }
    return own;
}

// The words of a label that name an offset: "CET" in "CET (Brussels)".
struct LabelWord
{
    QString text;
    int offset;
};

QList<LabelWord> offsetsIn(const QString& label, const QHash<QString, int>& own)
{
    QList<LabelWord> words;
    static const QRegularExpression separators(QStringLiteral("[\\s,;/()\\[\\]]+"));
    // A label is a word or two; what is longer is no label.
    const QStringList parts = label.first(std::min<qsizetype>(label.size(), 100)).split(separators);
    for (const QString& part : parts) {
        const QString word = part.toUpper();
        const auto offset = own.contains(word) ? std::optional(own.value(word)) : offsetOfAbbreviation(word);
        if (offset)
            words.append({part, *offset});
    }
    return words;
}
} // namespace

QList<Problem> wrongZoneLabel(const RuleInput& input)
{
    const Workshop& workshop = input.plan.workshop();
    if (workshop.zoneLabel.trimmed().isEmpty())
        return {};
    const QList<LabelWord> words = offsetsIn(workshop.zoneLabel, ownAbbreviations(input));
    if (words.isEmpty())
        return {};
    QList<Problem> problems;
    QString holding; // the one abbreviation of all days; empty when there are several
    bool isOne = true;
    for (const DayTime& time : input.timing.days()) {
        const QDate date = input.plan.find<Day>(time.day)->date;
        if (!date.isValid())
            continue;
        const QString abbreviation = input.schedule.clock().abbreviation(date, time.opens);
        isOne = isOne && (holding.isEmpty() || holding == abbreviation);
        holding = abbreviation;
        const int offset = input.schedule.clock().at(date, time.opens).at.offsetFromUtc() / 60;
        const bool fits = std::any_of(words.cbegin(), words.cend(),
                                      [offset](const LabelWord& word) { return word.offset == offset; });
        if (fits)
            continue;
        Problem problem{"wrong-zone-label", Severity::Error, {}, {}, {}};
        problem.subjects = {{Table::Workshop, workshop.id}, {Table::Day, time.day}};
        problem.text =
            QCoreApplication::translate("rules", "The times are marked %1, but %2 holds on %3 (%4).")
                .arg(words.constFirst().text, abbreviation, dateText(date),
                     shortText(workshop.timezone, QStringLiteral("UTC")));
        problems.append(problem);
    }
    for (Problem& problem : problems) {
        if (isOne) {
            const QString label = QString(workshop.zoneLabel).replace(words.constFirst().text, holding);
            offer(problem, QCoreApplication::translate("rules", "Mark the times %1").arg(shortText(label)),
                  edited<Workshop>(input.plan, workshop.id, [&](Workshop& edit) {
                      edit.zoneLabel = words.size() == 1 ? label : holding;
                  }));
        }
        offer(problem, QCoreApplication::translate("rules", "Make the mark from the date of each day"),
              edited<Workshop>(input.plan, workshop.id, [](Workshop& edit) { edit.zoneLabel.clear(); }));
    }
    return problems;
}

QList<Problem> noSuchTime(const RuleInput& input)
{
    QList<Problem> problems;
    const QList<ItemTime>& items = input.timing.items();
    for (qsizetype i = 0; i < items.size(); ++i) {
        const ItemTime& time = items.at(i);
        const Day& day = *input.plan.find<Day>(time.day);
        if (!day.date.isValid() || !input.schedule.clock().isSkipped(day.date, time.start))
            continue;
        const LocalInstant instant = input.schedule.clock().at(day.date, time.start);
        const int shift = instant.at.time().hour() * 60 + instant.at.time().minute();
        Problem problem{"no-such-time", Severity::Error, {subject(input, i)}, {}, {}};
        problem.text = QCoreApplication::translate(
                           "rules", "%1 starts at %2, a time that the clocks skip on %3: they go on at %4.")
                           .arg(itemName(input, i), clockText(time.start), dateText(instant.at.date()),
                                clockText(shift));
        const int later = time.start / 1440 * 1440 + shift;
        offer(
            problem,
            QCoreApplication::translate("rules", "Start %1 at %2").arg(itemName(input, i), clockText(later)),
            edited<AgendaItem>(input.plan, time.item,
                               [later](AgendaItem& edit) { edit.pinnedStart = later; }));
        problems.append(problem);
    }
    return problems;
}
} // namespace convenor::rules
