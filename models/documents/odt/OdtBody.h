// The body of an ODF text: the tree as paragraphs, tables, lists and frames.
#pragma once

#include "documents/odt/OdtStyles.h"
#include "documents/StyleSheet.h"

#include <QXmlStreamWriter>

namespace convenor {
// A picture of the text, in the order in which they are met.
struct OdtPicture
{
    QString name; // "Pictures/1.png"
    QByteArray png;
};

class TableFields;

class OdtBody
{
public:
    explicit OdtBody(const Document& document);

    // The element "office:body"; called once.
    QByteArray write();
    // What it refers to, known when it is written.
    const OdtStyleBook& styles() const { return m_styles; }
    const QList<OdtPicture>& pictures() const { return m_pictures; }

private:
    // What holds for all that is written in one place.
    struct Place
    {
        double width;              // points
        QString language = {};     // where it is not the document's
        bool keepWithNext = false; // a row that opens a group
    };
    void writeNode(const DocumentNode& node, const Place& place);
    void writeNodes(const std::vector<DocumentNode>& nodes, const Place& place);
    void writeSection(const DocumentNode& node, const Place& place);
    void writeText(const DocumentNode& node, const Place& place);
    void writeSpan(const TextSpan& span);
    void writeCharacters(const QString& text);
    void writeList(const DocumentNode& list, const Place& place);
    void writeFigure(const DocumentNode& figure, const Place& place);
    void writeFrame(const DocumentNode& figure, double width);
    void writeBand(const DocumentNode& band, const Place& place);
    void writeSheet(const DocumentNode& sheet, const Place& place);
    void writeBox(const SheetBox& box, const Place& place);
    void writeTable(const DocumentNode& table, const Place& place);
    void writeRow(const TableRow& row, const std::vector<double>& widths, TableFields& grid, TableLook look,
                  const Place& place);
    void writeCell(const TableCell& cell, const TableRow& row, double width, TableLook look,
                   const Place& place);
    // A table of these columns; its rows are the caller's.
    void startTable(const std::vector<double>& widths, const QString& summary);
    void startCell(const OdtAttributes& look, int columns = 1, int rows = 1);
    // What keeps two tables apart; nothing where none is needed.
    void writeGap();
    // The break in front of the next block, once.
    OdtAttributes takeBreak();
    QString pictureName(const QImage& image);
    void attribute(const char* name, const QString& value);

    const Document& m_document;
    StyleSheet m_style;
    OdtStyleBook m_styles;
    QList<OdtPicture> m_pictures;
    QHash<qint64, QString> m_pictureNames; // by what tells images apart
    QByteArray m_bytes;
    QXmlStreamWriter m_xml;
    bool m_break = false;      // the next block begins a page
    bool m_started = false;    // there is a block before
    bool m_afterTable = false; // the last block was a table
    bool m_cellTop = false;    // the next block is the first of its cell
    bool m_afterBlank = true;  // of a paragraph's text: the next blank would be lost
};
} // namespace convenor
