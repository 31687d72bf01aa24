#include "documents/StyleSheet.h"

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
    return {metrics.size * scale, metrics.leading * scale};
}

double StyleSheet::gap(SizeRole role) const
{
    return unscaledGap(role) * scale;
}

QMarginsF StyleSheet::cellPadding(TableLook table, RowLook row) const
{
    // The sides stay: texts align with the edge of the text area.
    QMarginsF padding = unscaledPadding(table, row);
    padding.setTop(padding.top() * scale * scale);
    padding.setBottom(padding.bottom() * scale * scale);
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
        return qRgb(0x1C, 0x4A, 0x7E);
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
        return qRgb(0x1C, 0x4A, 0x7E);
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
