#include "ui/documents/ReportList.h"

#include "ui/widgets/ErrorText.h"
#include "ui/widgets/Icons.h"
#include "ui/widgets/PlainText.h"
#include "ui/widgets/PlainTextDelegate.h"
#include "ui/widgets/Theme.h"

#include <QListWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace convenor {
ReportList::ReportList(QWidget* parent)
    : QWidget(parent), m_header(new QToolButton(this)), m_list(new QListWidget(this))
{
    setObjectName(QStringLiteral("reportList"));
    m_header->setObjectName(QStringLiteral("reportHeader"));
    m_header->setAutoRaise(true);
    m_header->setAccessibleName(tr("Before you print"));
    m_header->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_header->setIcon(themedIcon(QStringLiteral("warning")));
    theme::showIconAtFontSize(m_header);
    plainToolTip(m_header, tr("Shows what to look at before this paper is used, or hides it"));
    m_list->setObjectName(QStringLiteral("reportSentences"));
    m_list->setAccessibleName(tr("Before you print"));
    m_list->setItemDelegate(new PlainTextDelegate(m_list));
    m_list->setWordWrap(true);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setTabKeyNavigation(false);
    m_list->hide();
    auto* layout = new QVBoxLayout(this);
    const int side = theme::spaced(this, theme::normal);
    layout->setContentsMargins(side, 0, side, side / 2);
    layout->setSpacing(theme::spaced(this, theme::tight));
    layout->addWidget(m_header);
    layout->addWidget(m_list);
    connect(m_header, &QToolButton::clicked, this, [this] { setOpen(!m_open); });
    hide();
}

void ReportList::setReport(const PrintReport& report)
{
    const QStringList sentences = sentencesOf(report, Medium::Window);
    if (sentences == m_sentences)
        return;
    m_sentences = sentences;
    m_list->clear();
    m_list->addItems(m_sentences);
    const QString title = tr("%n thing(s) to look at before you print", nullptr, int(m_sentences.size()));
    m_header->setText(title);
    m_header->setAccessibleName(title);
    setVisible(!m_sentences.isEmpty());
    fitHeight();
}

void ReportList::setOpen(bool open)
{
    m_open = open;
    m_list->setVisible(open);
    fitHeight();
}

// As high as its sentences, but it leaves room for the pages.
void ReportList::fitHeight()
{
    if (!m_open)
        return;
    m_list->doItemsLayout();
    int height = 2 * m_list->frameWidth();
    for (int row = 0; row < m_list->count(); ++row)
        height += m_list->visualItemRect(m_list->item(row)).height();
    m_list->setFixedHeight(qMin(height, fontMetrics().height() * 9));
}

void ReportList::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fitHeight();
}
} // namespace convenor
