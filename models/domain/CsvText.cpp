#include "domain/CsvText.h"

namespace convenor {
namespace {
// A spreadsheet starts a formula from these, behind white space too.
bool startsFormula(const QString& text)
{
    const QString trimmed = text.trimmed();
    if (trimmed.isEmpty())
        return false;
    const QChar first = trimmed.front();
    return QStringLiteral("=+-@").contains(first) || first.unicode() == 0xFF1D || text.front() == u'\t' ||
           text.front() == u'\r';
}
} // namespace

QString harmlessCell(const QString& text)
{
    return startsFormula(text) ? u'\'' + text : text;
}

QString csvField(const QString& text)
{
    QString safe = harmlessCell(text);
    const bool quote = safe.contains(u',') || safe.contains(u'"') || safe.contains(u'\n') ||
                       safe.contains(u'\r') || safe.contains(u';') || safe != safe.trimmed();
    return quote ? u'"' + safe.replace(u'"', QStringLiteral("\"\"")) + u'"' : safe;
}

QString csvLine(const QStringList& fields)
{
    QStringList quoted;
    quoted.reserve(fields.size());
    for (const QString& field : fields)
        quoted << csvField(field);
    return quoted.join(u',') + QStringLiteral("\r\n");
}
} // namespace convenor
