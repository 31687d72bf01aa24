#include "files/FileNames.h"

#include <QStringList>
#include <QTextBoundaryFinder>

namespace convenor {
namespace {
constexpr qsizetype maxBytes = 200;

// Code points that are left out altogether: they cannot be seen, or they turn the text around.
bool isInvisible(char32_t code)
{
    // What stands for half a surrogate pair.
    if (code == QChar::ReplacementCharacter)
        return true;
    switch (QChar::category(code)) {
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Other_Surrogate:
    case QChar::Other_PrivateUse:
    case QChar::Other_NotAssigned:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return true;
    default:
        return false;
    }
}

QString harmless(QStringView text)
{
    static constexpr QStringView reserved = u"/\\:*?\"<>|";
    QString result;
    for (const char32_t code : text.toUcs4()) {
        if (code == U'\t' || code == U'\n' || QChar::isSpace(code))
            result += u' ';
        else if (code < 0x80 && reserved.contains(QChar(char16_t(code))))
            result += u'-';
        else if (!isInvisible(code))
            result += QStringView(QChar::fromUcs4(code));
    }
    return result.simplified();
}

// The names of devices on Windows, whatever ending follows.
bool isReserved(QStringView name)
{
    static const QStringList devices{QStringLiteral("CON"), QStringLiteral("PRN"), QStringLiteral("AUX"),
                                     QStringLiteral("NUL")};
    const QString stem =
        name.left(name.indexOf(u'.') < 0 ? name.size() : name.indexOf(u'.')).toString().trimmed().toUpper();
    if (devices.contains(stem))
        return true;
    return stem.size() == 4 && (stem.startsWith(u"COM") || stem.startsWith(u"LPT")) && stem[3].isDigit();
}

// Cut between characters as people see them, not inside one.
QString cut(const QString& text, qsizetype bytes)
{
    if (text.toUtf8().size() <= bytes)
        return text;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    qsizetype end = 0;
    while (finder.toNextBoundary() >= 0) {
        if (QStringView(text).left(finder.position()).toUtf8().size() > bytes)
            break;
        end = finder.position();
    }
    return text.left(end);
}

bool isEdge(QChar character)
{
    return character == u'.' || character.isSpace();
}

QString withoutEdges(QString name)
{
    while (!name.isEmpty() && isEdge(name.back()))
        name.chop(1);
    while (!name.isEmpty() && isEdge(name.front()))
        name.remove(0, 1);
    return name;
}
} // namespace

QString safeFileName(QStringView text, QStringView ending, QStringView fallback)
{
    // A name far over the limit need not be looked at whole.
    QString name = withoutEdges(harmless(text.left(4 * maxBytes)));
    name = withoutEdges(cut(name, maxBytes - ending.toUtf8().size()));
    if (name.isEmpty())
        name = fallback.toString();
    if (isReserved(name))
        name.prepend(u'_');
    return name + ending.toString();
}
} // namespace convenor
