// The parts that papers share: the head with the logos, notices, cells.
#pragma once

#include "documents/papers/PaperContext.h"

namespace convenor {
// A document with title, language, foot, accent and page format, and nothing in it yet.
Document newPaper(const PaperContext& context, const PaperText& name, const PageFormat& page);

// The logos in a row and, at the end, the emblem with the funding statement; a band without children when the
// workshop has none. `scale` makes them smaller: for a badge.
DocumentNode packBand(const PaperContext& context, double scale = 1);

// Band, the paper's name as heading of level 1 with the workshop's title, date and place above or below.
void addHead(std::vector<DocumentNode>& blocks, const PaperContext& context, const PaperText& name,
             const PaperText& detail = {});

// Which notices of the programme pack a paper carries at its end, combined with |.
enum PaperNotice : unsigned { Disclaimer = 1, PhotoNotice = 2, DataNotice = 4 };
// Small print at the end of a paper: those that the workshop has.
void addNotices(std::vector<DocumentNode>& blocks, const PaperContext& context, unsigned notices);

// "Interreg Europe · Project 01C0123"; empty when the workshop names neither.
PaperText projectLine(const PaperContext& context);

TableCell textCell(const PaperText& text, TextStyle style = TextStyle::Regular,
                   ColourRole colour = ColourRole::Text, SizeRole size = SizeRole::Body);
// A row of column titles.
TableRow headerRow(const std::vector<PaperText>& titles);
} // namespace convenor
