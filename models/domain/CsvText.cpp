#include "domain/CsvText.h"

namespace convenor {
namespace {
// A spreadsheet starts a formula from these, behind white space too.
bool startsFormula(QStringView text)
{
    const QStringView trimmed = text.trimmed();
    if (trimmed.isEmpty())
        return false;
    const QChar first = trimmed.front();
    return QStringView(u"=+-@").contains(first) || first.unicode() == 0xFF1D || text.front() == u'\t' ||
           text.front() == u'\r';
}

QStringView withoutApostrophes(QStringView text)
{
    while (text.startsWith(u'\''))
        text = text.mid(1);
    return text;
}
} // namespace

QString harmlessCell(const QString& text)
{
    return startsFormula(withoutApostrophes(text)) ? u'\'' + text : text;
}

QString fromHarmlessCell(const QString& text)
{
    return text.startsWith(u'\'') && startsFormula(withoutApostrophes(text)) ? text.mid(1) : text;
}

QString csvField(const QString& text, CsvStyle style)
{
    QString field = style == CsvStyle::Safe ? harmlessCell(text) : text;
    const bool quote = field.contains(u',') || field.contains(u'"') || field.contains(u'\n') ||
                       field.contains(u'\r') || field.contains(u';') || field != field.trimmed();
    return quote ? u'"' + field.replace(u'"', QStringLiteral("\"\"")) + u'"' : field;
}

QString csvLine(const QStringList& fields, CsvStyle style)
{
    QStringList quoted;
    quoted.reserve(fields.size());
    for (const QString& field : fields)
        quoted << csvField(field, style);
    return quoted.join(u',') + QStringLiteral("\r\n");
}
} // namespace convenor
