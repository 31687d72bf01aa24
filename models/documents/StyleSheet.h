// How papers look: sizes, distances and colours, all in one place. Lengths are points (1/72 inch).
#pragma once

#include "documents/Document.h"

#include <QMarginsF>
#include <QRgb>

namespace convenor {
// A colour on paper that is not text.
enum class PaintRole { HairLine, StrongLine, AccentLine, GroupTint, QuietTint, LaneTint, FigureTint };

struct TextMetrics
{
    double size;    // of the letters
    double leading; // from baseline to baseline
};

struct StyleSheet
{
    double scale = 1;                    // of type and of the air around it; not of the page
    QSizeF pageSize = {595.276, 841.89}; // A4
    QMarginsF margins = {52, 48, 52, 56};
    double footerGap = 26;   // from the end of the text area to the footer's baseline
    double headingGap = 16;  // above a heading of level 2 and deeper
    double tableOutdent = 6; // how far tints stand out of the text area, so that cell texts align with it
    double cellIndent = 12;  // of rows under a group
    double laneGutter = 8;   // between parallel lanes

    // Size and leading of a role.
    TextMetrics text(SizeRole role) const;
    // Above a paragraph of a role, but not at the top of a cell or page.
    double gap(SizeRole role) const;
    // Colour of a role, opaque.
    QRgb colour(ColourRole role) const;
    QRgb colour(PaintRole role) const;
    // Air inside a cell: left, top, right, bottom.
    QMarginsF cellPadding(TableLook table, RowLook row) const;
};
} // namespace convenor
