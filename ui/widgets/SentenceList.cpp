#include "ui/widgets/SentenceList.h"

#include "ui/widgets/PlainTextDelegate.h"

#include <QKeyEvent>
#include <QScopedValueRollback>

namespace convenor {
namespace {
// What a sentence comes to stands at its end.
class WholeTextDelegate : public PlainTextDelegate
{
public:
    using PlainTextDelegate::PlainTextDelegate;

    QString displayText(const QVariant& value, const QLocale&) const override
    {
        return harmlessText(value.toString().replace(u'\n', u' '));
    }
};
} // namespace

SentenceList::SentenceList(int mostLines, QWidget* parent, int leastLines)
    : QListWidget(parent), m_mostLines(mostLines), m_leastLines(leastLines)
{
    setItemDelegate(new WholeTextDelegate(this));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum);
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
    const int line = fontMetrics().lineSpacing();
    m_height = qMin(height, line * m_mostLines + 2 * frameWidth());
    setMaximumHeight(m_height);
    setMinimumHeight(m_leastLines > 0 ? qMin(m_height, line * m_leastLines + 2 * frameWidth()) : m_height);
    updateGeometry();
}

QSize SentenceList::sizeHint() const
{
    return {QListWidget::sizeHint().width(), m_height};
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
