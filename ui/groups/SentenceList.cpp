#include "ui/groups/SentenceList.h"

#include "ui/widgets/PlainTextDelegate.h"

#include <QKeyEvent>
#include <QScopedValueRollback>

namespace convenor {
SentenceList::SentenceList(int mostLines, QWidget* parent) : QListWidget(parent), m_mostLines(mostLines)
{
    setItemDelegate(new PlainTextDelegate(this));
    setWordWrap(true);
    setAlternatingRowColors(true); // where one sentence ends and the next begins
    setResizeMode(QListView::Adjust);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setTextElideMode(Qt::ElideNone);
    setTabKeyNavigation(false);
    connect(this, &QListWidget::itemDoubleClicked, this,
            [this](const QListWidgetItem* item) { emit entered(row(item)); });
}

void SentenceList::setSentences(const QStringList& sentences, int current)
{
    clear();
    addItems(sentences);
    setCurrentRow(current);
    fitHeight();
}

void SentenceList::fitHeight()
{
    if (m_fitting)
        return;
    const QScopedValueRollback fitting(m_fitting, true);
    doItemsLayout();
    int height = 2 * frameWidth();
    for (int row = 0; row < count(); ++row)
        height += visualItemRect(item(row)).height();
    setFixedHeight(qMin(height, fontMetrics().lineSpacing() * m_mostLines + 2 * frameWidth()));
}

void SentenceList::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        emit left();
    else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentRow() >= 0)
        emit entered(currentRow());
    else
        QListWidget::keyPressEvent(event);
}

void SentenceList::resizeEvent(QResizeEvent* event)
{
    QListWidget::resizeEvent(event);
    fitHeight();
}

void SentenceList::changeEvent(QEvent* event)
{
    QListWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fitHeight();
}
} // namespace convenor
