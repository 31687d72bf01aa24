#include "ui/widgets/Theme.h"

#include "documents/Fonts.h"

#include <QAbstractButton>
#include <QFontMetrics>
#include <QPainter>
#include <QProxyStyle>
#include <QStyleOption>
#include <QWidget>

namespace convenor::theme {
namespace {
struct Colours
{
    QRgb window, base, alternate, text, muted, button, highlight, highlightText, link, disabled, tip, mid;
};

constexpr Colours light{0xfff5f6f8, 0xffffffff, 0xfff0f3f6, 0xff1d2430, 0xff5a6472, 0xffeceff3,
                        0xff1f6f78, 0xffffffff, 0xff0b6470, 0xff98a0ab, 0xfffffbe8, 0xffc9d0d8};
// Fusion draws outlines darker than the window: in the dark, fields are told from it by being lighter.
constexpr Colours dark{0xff1b1e23, 0xff2a2f37, 0xff313740, 0xffe8ebef, 0xffaab3bf, 0xff363c46,
                       0xff3aa0aa, 0xff0d1114, 0xff7fd0d8, 0xff767f8b, 0xff3d434c, 0xff4d5560};

QPalette made(const Colours& c)
{
    QPalette p(QColor::fromRgb(c.button), QColor::fromRgb(c.window));
    const auto set = [&p](QPalette::ColorRole role, QRgb colour) {
        p.setColor(role, QColor::fromRgb(colour));
    };
    set(QPalette::Window, c.window);
    set(QPalette::Base, c.base);
    set(QPalette::AlternateBase, c.alternate);
    for (const auto role :
         {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::ToolTipText})
        set(role, c.text);
    set(QPalette::BrightText, c.highlightText);
    set(QPalette::PlaceholderText, c.muted);
    set(QPalette::Button, c.button);
    set(QPalette::Highlight, c.highlight);
    set(QPalette::HighlightedText, c.highlightText);
    set(QPalette::Link, c.link);
    set(QPalette::LinkVisited, c.link);
    set(QPalette::ToolTipBase, c.tip);
    set(QPalette::Mid, c.mid);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        p.setColor(QPalette::Disabled, role, QColor::fromRgb(c.disabled));
    p.setColor(QPalette::Disabled, QPalette::Highlight, QColor::fromRgb(c.mid));
    return p;
}

class Style : public QProxyStyle
{
public:
    Style() : QProxyStyle(QStringLiteral("Fusion")) {}

    int pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const override
    {
        const int usual = QProxyStyle::pixelMetric(metric, option, widget);
        if (metric != PM_IndicatorWidth && metric != PM_IndicatorHeight)
            return usual;
        return widget ? qMax(usual, widget->fontMetrics().ascent()) : usual;
    }

    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                       const QWidget* widget) const override
    {
        QProxyStyle::drawPrimitive(element, option, painter, widget);
        if (element != PE_IndicatorCheckBox)
            return;
        // Fusion's own line is darker than the window, and nothing on a dark one.
        painter->save();
        painter->setBrush(Qt::NoBrush);
        painter->setPen(option->palette.color(option->state & State_HasFocus ? QPalette::Highlight
                                                                             : QPalette::PlaceholderText));
        painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
        painter->restore();
    }
};
} // namespace

QStyle* makeStyle()
{
    return new Style;
}

int spaced(const QWidget* widget, int pixels)
{
    constexpr int usualHeight = 18; // of the bundled family at 10 points and 96 dpi
    return qMax(pixels, pixels * widget->fontMetrics().height() / usualHeight);
}

void showIconAtFontSize(QAbstractButton* button)
{
    const int side = button->fontMetrics().height();
    button->setIconSize({side, side});
}

bool isDark(const QPalette& palette)
{
    return palette.color(QPalette::Window).lightness() < 128;
}

QPalette palette(Appearance appearance, const QPalette& system)
{
    const bool wantsDark =
        appearance == Appearance::Dark || (appearance == Appearance::System && isDark(system));
    return made(wantsDark ? dark : light);
}

QColor lineColour(const QPalette& palette)
{
    return palette.color(QPalette::Mid);
}

QColor tint(const QPalette& palette)
{
    const QColor base = palette.color(QPalette::Base);
    const QColor full = palette.color(QPalette::Highlight);
    constexpr int part = 22; // percent of the full colour
    const auto mix = [](int a, int b) { return (a * (100 - part) + b * part) / 100; };
    return {mix(base.red(), full.red()), mix(base.green(), full.green()), mix(base.blue(), full.blue())};
}

QColor mutedText(const QPalette& palette)
{
    return palette.color(QPalette::PlaceholderText);
}

QColor severityColour(const QPalette& palette, int severity)
{
    const bool onDark = isDark(palette);
    switch (severity) {
    case 0:
        return onDark ? QColor(0xff, 0x8a, 0x80) : QColor(0xb3, 0x26, 0x1e);
    case 1:
        return onDark ? QColor(0xf2, 0xc1, 0x4e) : QColor(0x8a, 0x5a, 0x00);
    default:
        return onDark ? QColor(0x8a, 0xb4, 0xf8) : QColor(0x2b, 0x5c, 0xa8);
    }
}

QFont windowFont(const QFont& system, int percent)
{
    QFont font = system;
    if (registerWindowFonts())
        font.setFamily(QString::fromUtf16(bundledFamily));
    const double points = system.pointSizeF() > 0 ? system.pointSizeF() : 10;
    font.setPointSizeF(points * percent / 100.0);
    return font;
}

QFont headingFont(const QFont& base, int level)
{
    QFont font = base;
    font.setPointSizeF(base.pointSizeF() * (level == 1 ? 1.6 : 1.2));
    font.setWeight(QFont::DemiBold);
    return font;
}
} // namespace convenor::theme
