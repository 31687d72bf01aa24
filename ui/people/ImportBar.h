// How a file that is imported is read: sheet, encoding, delimiter, header row; and what happens to people who
// are here already.
#pragma once

#include "exchange/SheetLook.h"

#include <QWidget>

class QComboBox;
class QSpinBox;

namespace convenor {
class PlainLabel;

// Shows only what the file has: no sheets for CSV, no encoding for XLSX.
class ImportBar : public QWidget
{
    Q_OBJECT

public:
    explicit ImportBar(QWidget* parent = nullptr);

    // `isPasted`: the cells are known as they are, there is nothing to choose about letters and delimiters.
    void setLook(const TableFile& file, const SheetLook& look, bool isPasted);
    OnDuplicate onDuplicate() const;

signals:
    void sheetChosen(int table);
    // The file has to be read anew.
    void encodingChosen(const QString& encoding);
    void delimiterChosen(QChar delimiter);
    void headerRowChosen(int row); // 0 = none
    void onDuplicateChosen();

protected:
    // Enter in the header's number stores it; without this it would import at once.
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    // A label with its field, hidden and shown together.
    QWidget* addField(const QString& label, QWidget* field, const QString& name, const QString& tip);

    QComboBox* m_sheet;
    QComboBox* m_encoding;
    QComboBox* m_delimiter;
    QSpinBox* m_header;
    QComboBox* m_known;
    PlainLabel* m_unsure;
    QWidget* m_sheetField;
    QWidget* m_encodingField;
    QWidget* m_delimiterField;
};
} // namespace convenor
