// How the window looks: palettes, distances and sizes of letters, all in one place.
#pragma once

#include <QFont>
#include <QPalette>

class QAbstractButton;
class QStyle;
class QWidget;

namespace convenor {
enum class Appearance { System, Light, Dark };

namespace theme {
// Distances in pixels at a font of 10 points; the window scales them with its font through spaced().
inline constexpr int tight = 4;    // between parts of one thing
inline constexpr int normal = 8;   // between things that belong together
inline constexpr int wide = 16;    // around a page, between groups
inline constexpr int section = 28; // above a section
inline constexpr int iconSize = 20;

// A distance at the font of the widget: nothing is crowded at 200 %.
int spaced(const QWidget* widget, int pixels);

// Makes the icon of a button as high as its letters.
void showIconAtFontSize(QAbstractButton* button);

// The palettes of the program. System is light or dark as the desktop's own palette is.
QPalette palette(Appearance appearance, const QPalette& system);
bool isDark(const QPalette& palette);

// A quiet line or frame between areas, and quieter text, in the palette's terms.
QColor lineColour(const QPalette& palette);
// The ground of what is selected, pale enough for usual text upon it.
QColor tint(const QPalette& palette);
QColor mutedText(const QPalette& palette);
// The colour of a severity: 0 error, 1 warning, 2 hint. Never shown without a word or a sign.
QColor severityColour(const QPalette& palette, int severity);

// The style of the program: Fusion, whose boxes to tick grow with the letters and keep an outline in the
// dark. The caller owns it.
QStyle* makeStyle();

// The bundled family at the size of the desktop's font, `percent` of it.
QFont windowFont(const QFont& system, int percent);
// Larger letters of a title (level 1), of a section (level 2).
QFont headingFont(const QFont& base, int level);
} // namespace theme
} // namespace convenor
