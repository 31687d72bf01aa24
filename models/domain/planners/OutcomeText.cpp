// An outcome in one line of typing: "a: Send the mapping to all @Marek Przeor 15.01.2027".
#include "domain/Names.h"
#include "domain/planners/OutcomePlanner.h"
#include "domain/planners/PeopleCell.h"
#include "domain/planners/RoundPlanner.h"
#include "domain/Records.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace convenor {
namespace {
constexpr qsizetype longestKind = 40; // letters of a word for a kind
constexpr qsizetype mostNameWords = 8;
constexpr qsizetype mostDateWords = 3; // "15 January 2027"

// "a", "action", "Actions": the letter or word, also in the plural of English.
std::optional<OutcomeKind> kindOf(QStringView word)
{
    const QString typed = word.trimmed().toString();
    if (typed.isEmpty() || typed.size() > longestKind)
        return std::nullopt;
    if (typed.size() > 2 && typed.endsWith(u's', Qt::CaseInsensitive)) {
        if (const auto one = enumFromText<OutcomeKind>(QStringView(typed).chopped(1)))
            return one;
    }
    return enumFromText<OutcomeKind>(typed);
}

// Takes "a:" off the head of a line.
std::optional<OutcomeKind> takeKind(QString& line)
{
    const qsizetype colon = line.indexOf(u':');
    if (colon <= 0 || colon > longestKind)
        return std::nullopt;
    const std::optional<OutcomeKind> kind = kindOf(QStringView(line).first(colon));
    if (kind)
        line = line.sliced(colon + 1).trimmed();
    return kind;
}

// Takes "[x]" or "[ ]" off the head; true for a cross or tick.
bool takeTick(QString& line)
{
    static const QRegularExpression box(QStringLiteral(
        "^\\s*(?:[-*\\x{2022}]\\s*)?(?:\\[([ xX\\x{0445}\\x{2713}]?)\\]|([\\x{2610}-\\x{2612}]))\\s*"));
    const QRegularExpressionMatch match = box.match(line);
    if (!match.hasMatch())
        return false;
    line = line.sliced(match.capturedLength());
    const QString sign = match.captured(1) + match.captured(2);
    return !sign.trimmed().isEmpty() && sign != QStringLiteral("\u2610");
}

// Takes a date off the end; in brackets too.
QDate takeDate(QString& line, const DateReader& dates)
{
    const QStringList words = line.split(u' ', Qt::SkipEmptyParts);
    for (qsizetype count = std::min(mostDateWords, words.size()); count >= 1; --count) {
        QString last = words.last(count).join(u' ');
        while (!last.isEmpty() && QStringLiteral("(.,;)").contains(last.back()) && !last.back().isDigit())
            last.chop(1);
        if (last.startsWith(u'('))
            last.remove(0, 1);
        const QDate date = dates(last);
        if (!date.isValid())
            continue;
        line = words.first(words.size() - count).join(u' ');
        while (line.endsWith(u',') || line.endsWith(u';'))
            line.chop(1);
        line = line.trimmed();
        return date;
    }
    return {};
}

// The last word, if it reads like a date; else empty.
QString dateLike(const QString& line)
{
    static const QRegularExpression shape(
        QStringLiteral("(?:^|[\\s(])(\\d{1,2}[./-]\\d{1,2}[./-]\\d{4}|\\d{4}-\\d{1,2}-\\d{1,2})[.,;)]*$"));
    return shape.match(line).captured(1);
}

// The names that the workshop knows, made when the first one is looked for.
class KnownNames
{
public:
    explicit KnownNames(const Plan& plan) : m_plan(plan) {}
    bool contains(const QString& name)
    {
        if (m_keys.isEmpty()) {
            for (const Person& person : m_plan.all<Person>())
                m_keys.insert(nameKey(fullName(person)));
            m_keys.remove(QString());
            m_keys.insert(QStringLiteral("@")); // read, whoever was there
        }
        return m_keys.contains(nameKey(name));
    }

private:
    const Plan& m_plan;
    QSet<QString> m_keys;
};

// Where the name that begins the text ends: behind its quotes, behind the longest name that is known, else
// before what no longer belongs to it.
qsizetype nameLength(const QString& text, KnownNames& known)
{
    if (text.startsWith(u'"')) {
        const qsizetype quote = text.indexOf(u'"', 1);
        return quote < 0 ? text.size() : quote + 1;
    }
    static const QRegularExpression end(QStringLiteral("\\s@|[,;:()\\[\\]]|\\.(?=\\s|$)(?<!\\b\\p{Lu}\\.)"),
                                        QRegularExpression::UseUnicodePropertiesOption);
    const QRegularExpressionMatch stop = end.match(text);
    const qsizetype limit = stop.hasMatch() ? stop.capturedStart() : text.size();
    QList<qsizetype> ends; // of the words
    for (qsizetype i = 1; i <= limit && ends.size() < mostNameWords; ++i) {
        if (!text.at(i - 1).isSpace() && (i == limit || text.at(i).isSpace()))
            ends.append(i);
    }
    for (auto last = ends.crbegin(); last != ends.crend(); ++last) {
        if (known.contains(text.first(*last)))
            return *last;
    }
    return limit;
}

// Takes "@Marek Przeor (DG GROW)" out of a line; empty when nobody is named.
QString takePerson(QString& line, KnownNames& known)
{
    static const QRegularExpression sign(QStringLiteral("(?:^|(?<=[\\s(]))@\\s?(?=\\S)"));
    const QRegularExpressionMatch at = sign.match(line);
    if (!at.hasMatch())
        return {};
    const QString behind = line.sliced(at.capturedEnd());
    qsizetype length = nameLength(behind, known);
    // The organisation in brackets behind it.
    static const QRegularExpression brackets(QStringLiteral("^\\s*\\([^()]*\\)"));
    const QRegularExpressionMatch organisation = brackets.match(behind.sliced(length));
    if (organisation.hasMatch())
        length += organisation.capturedLength();
    const QString before = line.first(at.capturedStart()).trimmed();
    QString rest = behind.sliced(length).trimmed();
    // What parted it from the text before goes with it where nothing else follows.
    if (before.isEmpty() && (rest.startsWith(u',') || rest.startsWith(u':')))
        rest = rest.sliced(1).trimmed();
    const bool joins = rest.startsWith(u',') || rest.startsWith(u'.') || rest.startsWith(u';');
    line = rest.isEmpty() || before.isEmpty() ? before + rest
                                              : before + (joins ? QString() : QStringLiteral(" ")) + rest;
    return behind.first(length).simplified();
}

TypedOutcome parseLine(QString line, OutcomeKind usual, const DateReader& dates, KnownNames& known)
{
    TypedOutcome outcome;
    outcome.done = takeTick(line);
    line = line.simplified();
    const std::optional<OutcomeKind> kind = takeKind(line);
    if (!outcome.done)
        outcome.done = takeTick(line);
    // Before the people: a name that is not known ends at it.
    outcome.due = takeDate(line, dates);
    if (!outcome.due.isValid())
        outcome.wrongDate = dateLike(line);
    outcome.person = takePerson(line, known);
    outcome.partner = takePerson(line, known);
    if (!outcome.due.isValid())
        outcome.due = takeDate(line, dates);
    if (!outcome.due.isValid() && outcome.wrongDate.isEmpty())
        outcome.wrongDate = dateLike(line);
    outcome.text = line.trimmed();
    const bool isPromised = outcome.due.isValid() || !outcome.person.isEmpty();
    outcome.kind = kind.value_or(usual == OutcomeKind::Lesson && isPromised ? OutcomeKind::Action : usual);
    return outcome;
}
} // namespace

TypedOutcome parseOutcome(const Plan& plan, const QString& line, OutcomeKind kind, const DateReader& dates)
{
    KnownNames known(plan);
    return parseLine(line, kind, dates, known);
}

QList<TypedOutcome> parseOutcomes(const Plan& plan, const QString& text, OutcomeKind kind,
                                  const DateReader& dates)
{
    KnownNames known(plan);
    QList<TypedOutcome> outcomes;
    // Cells of a pasted row read as one line.
    for (const QString& line : topicsFromText(QString(text).replace(u'\t', u' '))) {
        QString head = line;
        if (const std::optional<OutcomeKind> all = takeKind(head); all && head.isEmpty())
            kind = *all;
        else
            outcomes.append(parseLine(line, kind, dates, known));
    }
    outcomes.removeIf([](const TypedOutcome& outcome) { return outcome.text.isEmpty(); });
    return outcomes;
}
} // namespace convenor
