// The header of the import's preview: what stands over a column in the file, and below it a choice of what
// the column becomes.
#pragma once

#include <QHeaderView>

class QComboBox;

namespace convenor {
class ColumnChoices : public QHeaderView
{
    Q_OBJECT

public:
    explicit ColumnChoices(QWidget* parent = nullptr);

    // What each column becomes; "" = left out. `headers` name the columns for screen readers.
    void setFields(const QStringList& fields, const QStringList& headers);
    QStringList fields() const;
    // Null when there is no such column.
    QComboBox* choice(int column) const { return m_choices.value(column); }

    QSize sizeHint() const override;

signals:
    // Somebody chose; a field that another column had is that column's no more.
    void fieldsChanged();

protected:
    void updateGeometries() override;
    void paintSection(QPainter* painter, const QRect& rect, int section) const override;

private:
    void makeChoice(int column, const QString& field, const QString& name);
    void chosen(int column);
    void place();
    int choiceHeight() const;

    QList<QComboBox*> m_choices;
    QStringList m_fields; // of all columns, those without a choice too
};
} // namespace convenor
