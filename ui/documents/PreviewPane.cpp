#include "ui/documents/PreviewPane.h"

#include "domain/AgendaRecords.h"
#include "editing/PlanEditor.h"
#include "ui/documents/ExportCommands.h"
#include "ui/documents/PageDelegate.h"
#include "ui/documents/PageListModel.h"
#include "ui/documents/PreviewWorker.h"
#include "ui/widgets/PlainText.h"
#include "ui/widgets/Theme.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QListView>
#include <QMouseEvent>
#include <QScrollBar>
#include <QVBoxLayout>

namespace convenor {
namespace {
constexpr int zooms[] = {0, 50, 75, 100, 125, 150, 200, 300};
}

PreviewPane::PreviewPane(const Session& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_worker(new PreviewWorker(session.editor, this)),
      m_model(new PageListModel(this)), m_list(new QListView(this))
{
    setObjectName(QStringLiteral("previewPane"));
    m_list->setObjectName(QStringLiteral("previewPages"));
    m_list->setAccessibleName(tr("The agenda on paper"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new PageDelegate(*m_model, m_list));
    m_list->setSelectionMode(QListView::NoSelection);
    m_list->setVerticalScrollMode(QListView::ScrollPerPixel);
    m_list->setHorizontalScrollMode(QListView::ScrollPerPixel);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->viewport()->setBackgroundRole(QPalette::Window);
    m_list->verticalScrollBar()->setSingleStep(40);
    m_list->viewport()->installEventFilter(this);
    makeBar();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_bar);
    layout->addWidget(m_list, 1);
    setMinimumWidth(220);
    connect(m_worker, &PreviewWorker::pagesChanged, this, &PreviewPane::takePages);
    connect(m_worker, &PreviewWorker::busyChanged, this, &PreviewPane::showState);
    connect(&session.editor, &PlanEditor::changed, this, [this] { m_worker->setLanguage(language()); });
    m_worker->setLanguage(language());
}

PreviewPane::~PreviewPane() = default;

void PreviewPane::makeBar()
{
    m_bar = new QWidget(this);
    m_state = new PlainLabel({}, m_bar);
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

void PreviewPane::setLanguage(const QString& language)
{
    m_language = language;
    m_worker->setLanguage(this->language());
}

QString PreviewPane::language() const
{
    return m_language.isEmpty() ? paperLanguage(m_session.editor.plan()) : m_language;
}

void PreviewPane::setZoom(int percent)
{
    static_cast<PageDelegate*>(m_list->itemDelegate())->setZoom(percent);
    if (const int at = m_zoom->findData(percent); at >= 0)
        m_zoom->setCurrentIndex(at);
}

void PreviewPane::zoomBy(int step)
{
    m_zoom->setCurrentIndex(qBound(0, m_zoom->currentIndex() + step, m_zoom->count() - 1));
}

void PreviewPane::takePages()
{
    m_model->setPages(m_worker->pages());
    m_list->doItemsLayout();
    showState();
    scrollToSubject();
}

void PreviewPane::showState()
{
    if (!m_worker->pages()) {
        m_state->setPlainText(tr("Laying out …"));
        return;
    }
    const Pages& pages = m_worker->pages()->pages;
    QString text = tr("%n page(s)", nullptr, int(pages.pages.size()));
    if (!pages.missing.empty()) {
        QStringList characters;
        for (const MissingGlyph& glyph : pages.missing)
            characters.append(
                QStringLiteral("U+%1").arg(uint(glyph.character), 4, 16, QLatin1Char('0')).toUpper());
        text += QStringLiteral("\n") +
                tr("No letters for: %1").arg(characters.mid(0, 6).join(QStringLiteral(", ")));
    }
    m_state->setPlainText(text);
}

void PreviewPane::follow(const Subject& subject)
{
    m_subject = subject;
    static_cast<PageDelegate*>(m_list->itemDelegate())->setSubject(subject.id);
    scrollToSubject();
}

void PreviewPane::scrollToSubject()
{
    const Pages* pages = m_model->pages();
    const int row = pages && m_subject.id ? pageOf(*pages, m_subject.id) : -1;
    if (row < 0)
        return;
    m_list->doItemsLayout();
    const auto* delegate = static_cast<PageDelegate*>(m_list->itemDelegate());
    const Page* page = m_model->page(row);
    const QRect rowRect = m_list->visualRect(m_model->index(row));
    const QRectF region = regionOf(*page, m_subject.id);
    const double factor = delegate->scale(*page);
    const QRectF place = delegate->pageRect(rowRect, *page);
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
    const auto* delegate = static_cast<PageDelegate*>(m_list->itemDelegate());
    QRect row = m_list->visualRect(index);
    row.setWidth(qMax(row.width(), m_list->viewport()->width()));
    const QRectF paper = delegate->pageRect(row, *page);
    const qint64 id = subjectAt(*page, (QPointF(place) - paper.topLeft()) / delegate->scale(*page));
    const Plan& plan = m_session.editor.plan();
    if (plan.find<AgendaItem>(id))
        emit goToRequested({Table::AgendaItem, id});
    else if (plan.find<Day>(id))
        emit goToRequested({Table::Day, id});
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
