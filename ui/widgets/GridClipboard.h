// Cells on the clipboard: what spreadsheets and text processors put there, and what they expect from us.
#pragma once

#include <QStringList>

#include <memory>

class QMimeData;

namespace convenor {
// Tab-separated text: a cell with a tab, a line end or a quotation mark in it is quoted, as spreadsheets do.
QString toTabText(const QList<QStringList>& rows);
QList<QStringList> readTabText(const QString& text);

// The cells as tab-separated text and as an HTML table.
std::unique_ptr<QMimeData> toClipboard(const QList<QStringList>& rows);

// The cells of a clipboard: an HTML table first (a text processor's plain text has lost its columns), then
// what LibreOffice Calc offers, then tab-separated text. Empty when it holds no text.
QList<QStringList> cellsOf(const QMimeData& data);
} // namespace convenor
