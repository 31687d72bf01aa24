#include "editing/ShiftWords.h"

#include "domain/Timing.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace convenor {
namespace {
struct ShiftWordsTexts
{
    Q_DECLARE_TR_FUNCTIONS(ShiftWords)
};

bool saysNow(const QString& text)
{
    return text.compare(QLatin1String("now"), Qt::CaseInsensitive) == 0 ||
           text.compare(ShiftWordsTexts::tr("now"), Qt::CaseInsensitive) == 0;
}

// The minutes, with the sign in front of them.
std::optional<int> signedMinutes(QString text)
{
    const bool earlier = text.startsWith(u'-') || text.startsWith(QChar(0x2212)); // the typographic minus
    if (earlier || text.startsWith(u'+'))
        text = text.mid(1).trimmed();
    // A second sign would be taken as a change of the length of something.
    if (text.isEmpty() || !text.front().isDigit())
        return std::nullopt;
    const std::optional<int> minutes = parseMinutes(text);
    return minutes ? std::optional(earlier ? -*minutes : *minutes) : std::nullopt;
}
} // namespace

std::optional<ShiftWish> typedShift(const QString& text)
{
    constexpr qsizetype longest = 60;
    if (text.size() > longest)
        return std::nullopt;
    const QString from = QRegularExpression::escape(ShiftWordsTexts::tr("from"));
    const QRegularExpression parts(
        QStringLiteral("^(.*?\\S)\\s*(?:(?:@|,|\\bfrom\\b|\\s%1\\s)\\s*(.+))?$").arg(from),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    const QRegularExpressionMatch match = parts.match(text.trimmed());
    QString minutes = match.captured(1).trimmed();
    QString since = match.captured(2).trimmed();
    // "10 now" needs no word between.
    if (const QString last = minutes.section(u' ', -1); since.isEmpty() && saysNow(last)) {
        since = last;
        minutes.chop(last.size());
        minutes = minutes.trimmed();
    }
    const std::optional<int> by = signedMinutes(minutes);
    if (!by || *by == 0)
        return std::nullopt;
    ShiftWish wish{*by};
    wish.fromNow = saysNow(since);
    if (since.isEmpty() || wish.fromNow)
        return wish;
    wish.from = parseClock(since);
    return wish.from ? std::optional(wish) : std::nullopt;
}
} // namespace convenor
