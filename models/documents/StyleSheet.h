// How papers look: sizes, distances and colours, all in one place. Lengths are points (1/72 inch).
#pragma once

#include "documents/Document.h"

#include <QMarginsF>
#include <QRgb>

namespace convenor {
// A colour on paper that is not text.
enum class PaintRole {
    HairLine,
    StrongLine,
    AccentLine,
    BoxLine,
    GroupTint,
    QuietTint,
    LaneTint,
    FigureTint
};

struct TextMetrics
{
    double size;    // of the letters
    double leading; // from baseline to baseline
};

struct StyleSheet
{
    double typeScale = 1; // of the page format: of type and all air; not of the page
    double fit = 1;       // of type and the air above and below it, to get by with fewer pages
    double boxScale = 1;  // of all that stands in one box of a sheet, so that it fits
    double shrink = 1;    // of the texts of that box that may shrink, as far as they may
    QRgb accent = qRgb(0x1C, 0x4A, 0x7E);

    // Size and leading of a role.
    TextMetrics text(SizeRole role) const;
    // Size and leading of a heading or paragraph, which may say its size itself.
    TextMetrics text(const DocumentNode& node) const;
    // Above a paragraph of a role, but not at the top of a cell or page.
    double gap(SizeRole role) const;
    // Above a heading or paragraph.
    double gap(const DocumentNode& node) const;
    // Colour of a role, opaque.
    QRgb colour(ColourRole role) const;
    QRgb colour(PaintRole role) const;
    // Air inside a cell: left, top, right, bottom.
    QMarginsF cellPadding(TableLook table, RowLook row) const;

    // How far tints stand out of the text area, so that cell texts align with it.
    double tableOutdent() const { return 6 * scale(); }
    // Of rows under a group.
    double cellIndent() const { return 12 * scale(); }
    // Between parallel lanes.
    double laneGutter() const { return 8 * scale(); }
    // From a list's edge to its texts.
    double listIndent() const { return 12 * scale(); }
    // Between what stands side by side in a band.
    double bandGutter() const { return 16 * scale(); }

    // Of all lengths that are not type.
    double scale() const { return typeScale * boxScale; }
};
} // namespace convenor
