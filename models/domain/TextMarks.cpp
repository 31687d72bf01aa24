#include "domain/TextMarks.h"

#include <QUrl>

namespace convenor {
namespace {
constexpr char16_t replacement = u'\xFFFD';

bool isBidiControl(char16_t unit)
{
    return (unit >= 0x202A && unit <= 0x202E) || (unit >= 0x2066 && unit <= 0x2069);
}

// U+FDD0 to U+FDEF and U+FFFE, U+FFFF; U+2028 and U+2029 would break a line where none is meant.
bool isUnprintable(char16_t unit)
{
    return (unit >= 0xFDD0 && unit <= 0xFDEF) || unit >= 0xFFFE || unit == 0x2028 || unit == 0x2029;
}

char16_t visibleUnit(char16_t unit)
{
    if (unit == u'\t')
        return u' ';
    if (unit < 0x20)
        return char16_t(0x2400 + unit);
    if (unit == 0x7F)
        return 0x2421;
    if ((unit > 0x7F && unit < 0xA0) || isBidiControl(unit) || isUnprintable(unit))
        return replacement;
    return unit;
}
} // namespace

QString visibleText(const QString& text)
{
    QString result = text;
    for (qsizetype i = 0; i < result.size(); ++i) {
        const QChar unit = result[i];
        if (unit.isHighSurrogate() && i + 1 < result.size() && result[i + 1].isLowSurrogate())
            ++i;
        else if (unit.isSurrogate())
            result[i] = QChar(replacement);
        else if (const char16_t shown = visibleUnit(unit.unicode()); shown != unit.unicode())
            result[i] = QChar(shown);
    }
    return result;
}

QStringList visibleParagraphs(const QString& text)
{
    QString lines = text;
    lines.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    lines.replace(QChar(u'\r'), QChar(u'\n'));
    lines.replace(QChar(0x2028), QChar(u'\n'));
    lines.replace(QChar(0x2029), QChar(u'\n'));
    QStringList result;
    for (const QString& line : lines.split(QChar(u'\n'))) {
        if (!line.trimmed().isEmpty())
            result.append(visibleText(line.trimmed()));
    }
    return result;
}

bool isSafeLink(const QString& link)
{
    const QString scheme = QUrl(link, QUrl::StrictMode).scheme();
    return scheme == QStringLiteral("http") || scheme == QStringLiteral("https") ||
           scheme == QStringLiteral("mailto");
}

QString escapedHtml(const QString& text)
{
    return visibleText(text).toHtmlEscaped();
}
} // namespace convenor
