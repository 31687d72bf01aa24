// What a PDF says to those who cannot see it: its structure tree with the text of each element, read back by
// libqpdf. For tests of any paper.
#pragma once

#include "domain/Result.h"

#include <QRectF>
#include <QStringList>

#include <functional>
#include <vector>

namespace convenor::testing {
struct PdfElement
{
    QString tag;
    QString text;     // what it says and all in it, in the order of reading
    QString language; // its own; empty = that of the element around it
    bool hasLanguage = false;
    QString alt;
    QString scope; // "Column", "Row" or empty
    QString summary;
    int columns = 1; // that it spans
    int rows = 1;
    QRectF box;          // of a figure; points from the lower left corner
    int page = -1;       // where its first own content stands, from 0
    QStringList targets; // of a link, one for each of its areas
    std::vector<PdfElement> children;
};

struct PdfHeading
{
    QString title;
    int level = 1;
    int page = -1; // from 0
    double top = 0;
};

// What a page shows and its structure does not tell.
struct PdfArtifact
{
    int page = 0;
    QString type; // "Pagination", "Layout"
    QString text;
};

struct PdfTree
{
    QString title;
    QString language;
    QString metadata; // XMP
    bool marked = false;
    bool showsTitle = false;
    int pages = 0;
    int images = 0; // embedded
    PdfElement root;
    std::vector<PdfHeading> outline; // in the order of reading
    std::vector<PdfArtifact> artifacts;
    QStringList
        faults; // what does not hold together: content in no element, in two, outside of all marks ...
};

// Reads a file. Error: WrongFormat with what qpdf says.
Result<PdfTree> readPdf(const QString& path);

// What is wrong with it, a sentence each; empty when nothing is: the faults found in reading; content without
// a tag; TH without scope; figures without alternative text; links without their area; an empty language;
// parts of a table, a row or a list outside of one; rows of a table that have different numbers of columns.
QStringList problemsOf(const PdfTree& tree);

// All elements with this tag, in the order of reading; they live as long as the tree.
std::vector<const PdfElement*> elementsOf(const PdfTree& tree, const QString& tag);
// The tags as one line: "Document(H1 P(Link) Table(THead(TR(TH TH)) TBody(TR(TD TD))))".
QString tagsOf(const PdfElement& element);
// The language in which an element speaks, its own or that of those around it; empty when it is not of the
// tree.
QString languageOf(const PdfTree& tree, const PdfElement& element);
} // namespace convenor::testing
