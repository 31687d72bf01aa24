#include "ui/people/ColumnChoices.h"

#include "exchange/PeopleColumns.h"
#include "ui/people/ImportPreviewModel.h"
#include "ui/widgets/PlainText.h"

#include <QComboBox>

namespace convenor {
ColumnChoices::ColumnChoices(QWidget* parent) : QHeaderView(Qt::Horizontal, parent)
{
    setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    setSectionsClickable(false);
    connect(this, &QHeaderView::sectionResized, this, &ColumnChoices::place);
}

int ColumnChoices::choiceHeight() const
{
    return m_choices.isEmpty() ? 0 : m_choices.constFirst()->sizeHint().height();
}

QSize ColumnChoices::sizeHint() const
{
    const QSize plain = QHeaderView::sizeHint();
    return {plain.width(), plain.height() + choiceHeight()};
}

void ColumnChoices::paintSection(QPainter* painter, const QRect& rect, int section) const
{
    QHeaderView::paintSection(painter, rect.adjusted(0, 0, 0, -choiceHeight()), section);
}

void ColumnChoices::updateGeometries()
{
    QHeaderView::updateGeometries();
    place();
}

void ColumnChoices::place()
{
    for (int column = 0; column < m_choices.size(); ++column) {
        const int height = choiceHeight();
        m_choices.at(column)->setGeometry(sectionViewportPosition(column), this->height() - height,
                                          column < count() ? sectionSize(column) : 0, height);
        m_choices.at(column)->setVisible(column < count());
    }
}

void ColumnChoices::makeChoice(int column, const QString& field, const QString& name)
{
    auto* choice = new QComboBox(viewport());
    choice->setObjectName(QStringLiteral("column%1").arg(column + 1));
    choice->setAccessibleName(tr("Column %1 becomes").arg(name));
    plainToolTip(choice, tr("What the cells of column %1 become").arg(name));
    choice->addItem(tr("– left out –"), QString());
    for (const QString& known : importFields())
        choice->addItem(importFieldName(known), known);
    if (!field.isEmpty() && choice->findData(field) < 0)
        choice->addItem(shownText(name), field); // an answer of a questionnaire
    choice->setCurrentIndex(qMax(0, choice->findData(field)));
    choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    connect(choice, &QComboBox::activated, this, [this, column] { chosen(column); });
    m_choices.append(choice);
}

void ColumnChoices::setFields(const QStringList& fields, const QStringList& headers)
{
    qDeleteAll(m_choices);
    m_choices.clear();
    m_fields = fields;
    const int shown = int(qMin(fields.size(), qsizetype(ImportPreviewModel::mostColumns)));
    for (int column = 0; column < shown; ++column) {
        const QString header = headers.value(column).simplified();
        makeChoice(column, fields.at(column), header.isEmpty() ? columnLetters(column) : header);
        if (column > 0)
            QWidget::setTabOrder(m_choices.at(column - 1), m_choices.at(column));
    }
    updateGeometry();
    emit geometriesChanged();
    place();
}

void ColumnChoices::chosen(int column)
{
    const QString field = m_choices.at(column)->currentData().toString();
    if (field == m_fields.at(column))
        return;
    for (int other = 0; other < m_fields.size() && !field.isEmpty(); ++other) {
        if (m_fields.at(other) != field)
            continue;
        m_fields[other].clear();
        if (QComboBox* choice = m_choices.value(other))
            choice->setCurrentIndex(0);
    }
    m_fields[column] = field;
    emit fieldsChanged();
}

QStringList ColumnChoices::fields() const
{
    return m_fields;
}
} // namespace convenor
