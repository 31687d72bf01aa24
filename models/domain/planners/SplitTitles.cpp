#include "domain/planners/SplitTitles.h"

#include <QRegularExpression>

namespace convenor {
namespace {
struct NumberedTitle
{
    QString stem;
    int number = 1;
};

NumberedTitle numberedTitle(const QString& title)
{
    static const QRegularExpression pattern(QStringLiteral("^(.*\\S)\\s*\\(([2-9]|[1-9][0-9])\\)$"),
                                            QRegularExpression::DotMatchesEverythingOption);
    const QString trimmed = title.trimmed();
    const QRegularExpressionMatch match = pattern.match(trimmed);
    return match.hasMatch() ? NumberedTitle{match.captured(1), match.captured(2).toInt()}
                            : NumberedTitle{trimmed, 1};
}
} // namespace

QString titleOfNextPart(const QString& title)
{
    const NumberedTitle known = numberedTitle(title);
    return known.stem.isEmpty()
               ? QString()
               : QStringLiteral("%1 (%2)").arg(known.stem, QString::number(known.number + 1));
}

QString joinedTitle(const QStringList& titles)
{
    QStringList said;
    QStringList stems;
    for (const QString& title : titles) {
        const NumberedTitle one = numberedTitle(title);
        if (one.stem.isEmpty() || said.contains(title.trimmed()) ||
            (one.number > 1 && stems.contains(one.stem)))
            continue;
        said.append(title.trimmed());
        stems.append(one.stem);
    }
    return said.join(QStringLiteral(" / "));
}
} // namespace convenor
