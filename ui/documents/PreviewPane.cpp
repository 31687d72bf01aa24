#include "ui/documents/PreviewPane.h"

#include "editing/PlanEditor.h"
#include "ui/documents/PageDelegate.h"
#include "ui/documents/PageListModel.h"
#include "ui/documents/PaperNames.h"
#include "ui/documents/ReportList.h"
#include "ui/widgets/ErrorText.h"
#include "ui/widgets/PlainText.h"
#include "ui/widgets/Theme.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QListView>
#include <QLocale>
#include <QMouseEvent>
#include <QScrollBar>
#include <QVBoxLayout>

namespace convenor {
namespace {
constexpr int zooms[] = {0, 50, 75, 100, 125, 150, 200, 300};
}

PreviewPane::PreviewPane(const Session& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_worker(new PreviewWorker(session.editor, this)),
      m_model(new PageListModel(this)), m_list(new QListView(this)),
      m_delegate(new PageDelegate(*m_model, m_list)), m_empty(new PlainLabel({}, this)),
      m_report(new ReportList(this))
{
    setObjectName(QStringLiteral("previewPane"));
    makeList();
    makeBar();
    const int edge = theme::spaced(this, theme::wide);
    m_empty->setObjectName(QStringLiteral("previewEmpty"));
    m_empty->setContentsMargins(edge, edge, edge, edge);
    m_empty->setAlignment(Qt::AlignTop);
    m_empty->setForegroundRole(QPalette::PlaceholderText);
    m_empty->hide();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_bar);
    layout->addWidget(m_report);
    layout->addWidget(m_empty, 1);
    layout->addWidget(m_list, 1);
    setMinimumWidth(220);
    connect(m_worker, &PreviewWorker::pagesChanged, this, &PreviewPane::takePages);
    connect(m_worker, &PreviewWorker::busyChanged, this, &PreviewPane::showState);
}

PreviewPane::~PreviewPane() = default;

void PreviewPane::makeList()
{
    m_list->setObjectName(QStringLiteral("previewPages"));
    m_list->setAccessibleName(tr("Pages"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(m_delegate);
    m_list->setSelectionMode(QListView::NoSelection);
    m_list->setVerticalScrollMode(QListView::ScrollPerPixel);
    m_list->setHorizontalScrollMode(QListView::ScrollPerPixel);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->viewport()->setBackgroundRole(QPalette::Window);
    m_list->verticalScrollBar()->setSingleStep(40);
    m_list->viewport()->installEventFilter(this);
}

void PreviewPane::makeBar()
{
    m_bar = new QWidget(this);
    m_state = new PlainLabel({}, m_bar);
    m_state->setObjectName(QStringLiteral("previewState"));
    m_state->setForegroundRole(QPalette::PlaceholderText);
    m_zoom = new QComboBox(m_bar);
    m_zoom->setObjectName(QStringLiteral("previewZoom"));
    m_zoom->setAccessibleName(tr("Size of the page"));
    plainToolTip(m_zoom, tr("Size of the page; Ctrl and the wheel change it too"));
    for (const int percent : zooms)
        m_zoom->addItem(percent == 0 ? tr("Fit width") : tr("%1 %").arg(percent), percent);
    connect(m_zoom, &QComboBox::currentIndexChanged, this,
            [this] { setZoom(m_zoom->currentData().toInt()); });
    auto* layout = new QHBoxLayout(m_bar);
    const int side = theme::spaced(this, theme::normal);
    layout->setContentsMargins(side, side / 2, side, side / 2);
    layout->addWidget(m_state, 1);
    layout->addWidget(m_zoom);
}

void PreviewPane::setQuestion(const PreviewQuestion& question)
{
    m_wantedPage = -1;
    m_worker->setQuestion(question);
}

void PreviewPane::setZoom(int percent)
{
    m_delegate->setZoom(percent);
    if (const int at = m_zoom->findData(percent); at >= 0)
        m_zoom->setCurrentIndex(at);
}

void PreviewPane::zoomBy(int step)
{
    m_zoom->setCurrentIndex(qBound(0, m_zoom->currentIndex() + step, m_zoom->count() - 1));
}

void PreviewPane::takePages()
{
    const LaidOut& laidOut = *m_worker->pages();
    const LaidOut* before = m_model->laidOut();
    const bool other = !before || !(before->question == laidOut.question);
    m_model->setPages(m_worker->pages());
    m_list->doItemsLayout();
    m_empty->setVisible(laidOut.error.has_value());
    m_list->setVisible(!laidOut.error);
    if (laidOut.error)
        m_empty->setPlainText(laidOut.error->kind == ErrorKind::NothingToExport &&
                                      laidOut.error->detail.isEmpty()
                                  ? lackOf(laidOut.question.paper)
                                  : exportSentence(*laidOut.error, Medium::Window));
    m_report->setReport(laidOut.report);
    showState();
    if (other)
        m_list->scrollToTop();
    if (m_wantedPage >= 0 && m_wantedPage < m_model->rowCount())
        showPage(m_wantedPage);
    else
        scrollToSubject();
}

void PreviewPane::showPage(int index)
{
    m_wantedPage = index;
    if (index < 0 || index >= m_model->rowCount())
        return;
    m_list->doItemsLayout();
    m_list->setCurrentIndex(m_model->index(index));
    m_list->scrollTo(m_model->index(index), QListView::PositionAtTop);
    if (m_model->laidOut()->complete)
        m_wantedPage = -1;
}

QString PreviewPane::stateText() const
{
    const LaidOut* laidOut = m_worker->pages().get();
    if (!laidOut || !(laidOut->question == m_worker->question()))
        return tr("Laying out …");
    if (laidOut->error)
        return {};
    const int shown = int(laidOut->pages.size());
    const QString total = QLocale().toString(laidOut->total);
    if (!laidOut->complete && laidOut->total > shown)
        return tr("Laying out … the first %1 of %2 pages so far").arg(shown).arg(total);
    if (laidOut->total > shown)
        return tr("The first %1 of %2 pages").arg(shown).arg(total);
    return tr("%n page(s)", nullptr, laidOut->total);
}

void PreviewPane::showState()
{
    m_state->setPlainText(stateText());
}

void PreviewPane::follow(const Subject& subject)
{
    m_subject = subject;
    m_delegate->setSubject(subject.id);
    scrollToSubject();
}

void PreviewPane::scrollToSubject()
{
    const LaidOut* laidOut = m_model->laidOut();
    const int row = laidOut && m_subject.id ? laidOut->pageOf(m_subject.id) : -1;
    if (row < 0)
        return;
    m_list->doItemsLayout();
    const Page* page = m_model->page(row);
    const QRect rowRect = m_list->visualRect(m_model->index(row));
    const QRectF region = regionOf(*page, m_subject.id);
    const double factor = m_delegate->scale(*page);
    const QRectF place = m_delegate->pageRect(rowRect, *page);
    const double top = place.top() + region.top() * factor;
    const double bottom = place.top() + region.bottom() * factor;
    const int height = m_list->viewport()->height();
    if (top >= 0 && bottom <= height)
        return;
    QScrollBar* bar = m_list->verticalScrollBar();
    bar->setValue(bar->value() + int(top) - height / 3);
}

void PreviewPane::clickedAt(const QPoint& place)
{
    const QModelIndex index = m_list->indexAt(QPoint(1, place.y()));
    const Page* page = m_model->page(index.row());
    if (!page)
        return;
    QRect row = m_list->visualRect(index);
    row.setWidth(qMax(row.width(), m_list->viewport()->width()));
    const QRectF paper = m_delegate->pageRect(row, *page);
    const qint64 id = subjectAt(*page, (QPointF(place) - paper.topLeft()) / m_delegate->scale(*page));
    for (const Table table : allTables) {
        if (id != 0 && m_session.editor.plan().rows(table).find(id))
            emit goToRequested({table, id});
    }
}

bool PreviewPane::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::MouseButtonDblClick) {
        clickedAt(static_cast<QMouseEvent*>(event)->pos());
        return true;
    }
    if (event->type() == QEvent::Wheel &&
        static_cast<QWheelEvent*>(event)->modifiers() == Qt::ControlModifier) {
        zoomBy(static_cast<QWheelEvent*>(event)->angleDelta().y() > 0 ? 1 : -1);
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void PreviewPane::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    m_worker->setActive(true);
}

void PreviewPane::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    m_worker->setActive(false);
}
} // namespace convenor
