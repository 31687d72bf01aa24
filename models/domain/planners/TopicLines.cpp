// Lists of topics as people paste them.
#include "domain/planners/RoundPlanner.h"

#include <QRegularExpression>

#include <algorithm>

namespace convenor {
namespace {
// Signs that stand in front of a line: bullets of Word (some of them of its own fonts), mail quotes, boxes to
// tick. A letter "o" or "§" is one only in front of a tab.
QString withoutBullet(const QString& line)
{
    static const QRegularExpression bullet(QStringLiteral(
        "^(?:[\\x{2022}\\x{2023}\\x{2043}\\x{25A0}-\\x{25FF}\\x{2605}\\x{2606}\\x{2610}-\\x{2612}"
        "\\x{2713}-\\x{2718}\\x{2756}\\x{2794}-\\x{27BE}\\x{2192}\\x{21D2}\\x{00B7}\\x{00BB}\\x{203A}"
        "\\x{2010}-\\x{2015}\\x{2212}\\x{E000}-\\x{F8FF}*>|-]|\\[[ xX]?\\]|#+(?=\\s)|[o\\x{00A7}](?=\\t| "
        "{2}|\\x{00A0}))\\s*"));
    return QString(line).remove(bullet);
}

// "1.", "1)", "(1)", "1:", "1 -", "a)", "iv)", "№ 1.": never "3D", "2030", "4.0", "3 – 5 years".
QString withoutNumber(const QString& line)
{
    static const QRegularExpression number(
        QStringLiteral("^(?:\\((?:\\d{1,3}|\\p{L}|[ivxIVX]{1,5})\\)\\s*"
                       "|(?:\\x{2116}\\s*)?\\d{1,3}(?:\\.\\d{1,3})*(?:\\.?\\)|\\.(?!\\d)|:(?!\\d))\\s*"
                       "|(?:\\p{L}|[ivxIVX]{1,5})\\)\\s*"
                       "|\\d{1,3}\\s+[-\\x{2013}\\x{2014}]\\s++(?!\\d)"
                       "|\\d{1,3}(?:\\.\\d{1,3})*(?=\\t)\\s*)"),
        QRegularExpression::UseUnicodePropertiesOption);
    return QString(line).remove(number);
}

// Of a row of a table: the first cell that is more than a number.
QString firstText(const QString& line)
{
    const QStringList cells = line.split(u'\t');
    const auto text = std::find_if(cells.cbegin(), cells.cend(), [](const QString& cell) {
        return std::any_of(cell.cbegin(), cell.cend(), [](QChar c) { return c.isLetter(); });
    });
    return text == cells.cend() ? line : *text;
}

QString topicOf(const QString& line)
{
    QString topic = line.trimmed();
    // "• 1. Skills" has two heads, a quoted list in a mail three.
    for (int heads = 0; heads < 4; ++heads) {
        const QString rest = withoutNumber(withoutBullet(topic));
        if (rest == topic)
            break;
        topic = rest;
    }
    topic = firstText(topic).simplified();
    while (topic.endsWith(u';') || topic.endsWith(u','))
        topic.chop(1);
    return topic.trimmed();
}

// Bare numbers or letters in front of all lines that count up: "1 Skills", "2 Energy"; "a. Skills" ...; and
// those in front of a dash and a number, "1 - 5 years", "2 - 10 years".
QStringList withoutCount(const QStringList& topics)
{
    static const QRegularExpression head(
        QStringLiteral("^(?:(\\d{1,3})\\s+(?:[-\\x{2013}\\x{2014}]\\s+)?|([a-zA-Z])\\.\\s+)(?=\\S)"));
    QStringList rest;
    int before = 0;
    for (const QString& topic : topics) {
        const QRegularExpressionMatch match = head.match(topic);
        const QString letter = match.captured(2).toLower();
        const int count = letter.isEmpty() ? match.captured(1).toInt() : letter[0].unicode() - u'a' + 1;
        if (!match.hasMatch() || count != before + 1)
            return topics;
        before = count;
        rest.append(topic.sliced(match.capturedLength()));
    }
    return topics.size() < 2 ? topics : rest;
}
} // namespace

QStringList topicsFromText(const QString& text)
{
    static const QRegularExpression lineEnd(
        QStringLiteral("\\r\\n|[\\n\\r\\x{000B}\\x{000C}\\x{0085}\\x{2028}\\x{2029}]"));
    // Zero-width signs that web pages and Word leave behind.
    static const QRegularExpression unseen(QStringLiteral("[\\x{200B}\\x{2060}\\x{FEFF}\\x{00AD}]"));
    QStringList topics;
    const QStringList lines = QString(text).remove(unseen).split(lineEnd, Qt::SkipEmptyParts);
    for (const QString& line : lines) {
        const QString topic = topicOf(line);
        const bool isText = std::any_of(topic.cbegin(), topic.cend(),
                                        [](QChar c) { return c.isLetterOrNumber() || c.isSurrogate(); });
        if (isText)
            topics.append(topic);
    }
    return withoutCount(topics);
}
} // namespace convenor
