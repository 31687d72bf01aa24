#include "ui/widgets/Card.h"

#include "ui/widgets/Icons.h"
#include "ui/widgets/PlainText.h"
#include "ui/widgets/Theme.h"

#include <QPainter>
#include <QTextLayout>

#include <cmath>

namespace convenor {
namespace {
// Lays text out in lines of a width: between words, within a word only when it is too long for a line. Paints
// it when there is a painter; returns its height.
double wrapText(QPainter* painter, const QFont& font, const QString& text, const QPointF& at, double width)
{
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    QTextLayout layout(text, font);
    layout.setTextOption(option);
    layout.beginLayout();
    double height = 0;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, height});
        height += line.height();
    }
    layout.endLayout();
    if (painter)
        layout.draw(painter, at);
    return height;
}

constexpr int lineGap = 3;
} // namespace

Card::Card(const QString& iconName, const QString& title, const QString& line, QWidget* parent)
    : QAbstractButton(parent), m_line(harmlessText(line))
{
    setText(harmlessText(title));
    setIcon(themedIcon(iconName));
    setAccessibleName(title);
    setAccessibleDescription(line);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

QFont Card::titleFont() const
{
    QFont letters = font();
    letters.setWeight(QFont::DemiBold);
    return letters;
}

int Card::padding() const
{
    return theme::spaced(this, 12);
}

int Card::textLeft() const
{
    return 2 * padding() + theme::spaced(this, theme::iconSize);
}

int Card::heightForWidth(int width) const
{
    const double room = qMax(1, width - textLeft() - padding());
    double height = wrapText(nullptr, titleFont(), text(), {}, room);
    if (!m_line.isEmpty())
        height += lineGap + wrapText(nullptr, font(), m_line, {}, room);
    return qMax(int(std::ceil(height)), theme::spaced(this, theme::iconSize)) + 2 * padding();
}

QSize Card::sizeHint() const
{
    const int width = textLeft() + padding() + fontMetrics().averageCharWidth() * 36;
    return {width, heightForWidth(width)};
}

void Card::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QPalette colours = palette();
    const bool lively = hasFocus() || underMouse();
    painter.setPen(QPen(hasFocus() ? colours.color(QPalette::Highlight) : theme::lineColour(colours),
                        hasFocus() ? 2 : 1));
    painter.setBrush(colours.color(lively ? QPalette::AlternateBase : QPalette::Base));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 6, 6);

    const int pad = padding();
    const int side = theme::spaced(this, theme::iconSize);
    icon().paint(&painter, QRect(pad, pad, side, side));
    const double room = width() - textLeft() - pad;
    painter.setPen(colours.color(QPalette::Text));
    const double title = wrapText(&painter, titleFont(), text(), QPointF(textLeft(), pad), room);
    painter.setPen(theme::mutedText(colours));
    wrapText(&painter, font(), m_line, QPointF(textLeft(), pad + title + lineGap), room);
}
} // namespace convenor
