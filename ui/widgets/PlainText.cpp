#include "ui/widgets/PlainText.h"

#include "domain/TextMarks.h"

namespace convenor {
namespace {
constexpr QChar firstStrongIsolate(0x2068);
constexpr QChar popIsolate(0x2069);
} // namespace

QString harmlessText(const QString& text)
{
    QStringList lines = text.split(u'\n');
    for (QString& line : lines) {
        QString visible = visibleText(line);
        int open = 0;
        for (qsizetype i = 0; i < line.size(); ++i) {
            if (line[i] == firstStrongIsolate) {
                visible[i] = firstStrongIsolate;
                ++open;
            } else if (line[i] == popIsolate && open > 0) {
                visible[i] = popIsolate;
                --open;
            }
        }
        line = visible + QString(open, popIsolate);
    }
    return lines.join(u'\n');
}

QString shownText(const QString& text)
{
    return firstStrongIsolate + visibleText(text) + popIsolate;
}

QString shownCaption(const QString& text)
{
    return shownText(text).replace(u'&', QStringLiteral("&&"));
}

QString plainTip(const QString& text)
{
    if (text.isEmpty())
        return {};
    // A paragraph of its own makes Qt read it as markup in any case, so that escaping is always right.
    return QStringLiteral("<p style='white-space:pre-wrap'>%1</p>").arg(harmlessText(text).toHtmlEscaped());
}

void plainToolTip(QWidget* widget, const QString& text)
{
    widget->setToolTip(plainTip(text));
    widget->setAccessibleDescription(harmlessText(text));
}

PlainLabel::PlainLabel(const QString& text, QWidget* parent) : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    setTextInteractionFlags(Qt::NoTextInteraction);
    setPlainText(text);
}

void PlainLabel::setPlainText(const QString& text)
{
    setText(harmlessText(text));
}
} // namespace convenor
