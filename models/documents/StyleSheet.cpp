#include "documents/StyleSheet.h"

#include <algorithm>

namespace convenor {
namespace {
TextMetrics unscaled(SizeRole role)
{
    switch (role) {
    case SizeRole::Title:
        return {21, 26};
    case SizeRole::Lead:
        return {11, 16};
    case SizeRole::Heading:
        return {13.5, 18};
    case SizeRole::SubHeading:
        return {10.5, 14};
    case SizeRole::Body:
        return {9.5, 12.75};
    case SizeRole::Small:
        return {8.5, 11.25};
    case SizeRole::Label:
        return {7.5, 10};
    }
    return {9.5, 12.75};
}

double unscaledGap(SizeRole role)
{
    switch (role) {
    case SizeRole::Title:
    case SizeRole::Heading:
    case SizeRole::SubHeading:
        return 4;
    case SizeRole::Lead:
        return 5;
    case SizeRole::Body:
    case SizeRole::Small:
        return 1.5;
    case SizeRole::Label:
        return 7;
    }
    return 0;
}

QMarginsF unscaledPadding(TableLook table, RowLook row)
{
    if (table == TableLook::Facts)
        return {0, 1.25, 10, 1.25};
    if (table == TableLook::Lanes)
        return {8, 6, 8, 7};
    if (table == TableLook::Boxed)
        return {5, 3.5, 5, 4};
    switch (row) {
    case RowLook::Header:
        return {6, 2, 6, 4};
    case RowLook::Quiet:
        return {6, 2.75, 6, 3.5};
    case RowLook::Group:
        return {6, 3.75, 6, 4.25};
    case RowLook::Lanes:
        return {6, 7, 6, 9};
    case RowLook::Plain:
        break;
    }
    return {6, 4.25, 6, 5.25};
}
} // namespace

TextMetrics StyleSheet::text(SizeRole role) const
{
    const TextMetrics metrics = unscaled(role);
    return {metrics.size * scale() * fit, metrics.leading * scale() * fit};
}

TextMetrics StyleSheet::text(const DocumentNode& node) const
{
    const TextMetrics metrics = text(node.size);
    if (node.points <= 0)
        return metrics;
    const double wanted = node.least > 0 ? std::max(node.least, node.points * shrink) : node.points;
    const double size = wanted * fit * boxScale;
    return {size, size * metrics.leading / metrics.size};
}

double StyleSheet::gap(SizeRole role) const
{
    return unscaledGap(role) * scale() * fit;
}

double StyleSheet::gap(const DocumentNode& node) const
{
    constexpr double headingGap = 16; // level 2 and deeper
    if (node.kind == NodeKind::Heading && node.level > 1)
        return headingGap * scale();
    return gap(node.size) * text(node).size / text(node.size).size;
}

QMarginsF StyleSheet::cellPadding(TableLook table, RowLook row) const
{
    QMarginsF padding = unscaledPadding(table, row) * scale();
    // The sides stay: texts align with the edge of the text area.
    padding.setTop(padding.top() * fit * fit);
    padding.setBottom(padding.bottom() * fit * fit);
    return padding;
}

QRgb StyleSheet::colour(ColourRole role) const
{
    switch (role) {
    case ColourRole::Text:
        return qRgb(0x1B, 0x22, 0x2B);
    case ColourRole::Muted:
        return qRgb(0x56, 0x60, 0x6C);
    case ColourRole::Accent:
        return accent;
    case ColourRole::Inverse:
        return qRgb(0xFF, 0xFF, 0xFF);
    }
    return qRgb(0, 0, 0);
}

QRgb StyleSheet::colour(PaintRole role) const
{
    switch (role) {
    case PaintRole::HairLine:
        return qRgb(0xDA, 0xDF, 0xE5);
    case PaintRole::StrongLine:
        return qRgb(0x9A, 0xA5, 0xB1);
    case PaintRole::AccentLine:
        return accent;
    case PaintRole::BoxLine:
        return qRgb(0x7B, 0x86, 0x92);
    case PaintRole::GroupTint:
        return qRgb(0xE9, 0xEF, 0xF6);
    case PaintRole::QuietTint:
        return qRgb(0xF5, 0xF6, 0xF7);
    case PaintRole::LaneTint:
        return qRgb(0xF7, 0xF9, 0xFB);
    case PaintRole::FigureTint:
        return qRgb(0xEE, 0xF0, 0xF2);
    }
    return qRgb(0, 0, 0);
}
} // namespace convenor
