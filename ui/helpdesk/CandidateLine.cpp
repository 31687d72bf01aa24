#include "ui/helpdesk/CandidateLine.h"

#include "domain/planners/PeopleCell.h"
#include "ui/widgets/Announce.h"
#include "ui/widgets/PlainText.h"
#include "ui/widgets/PlainTextDelegate.h"
#include "ui/widgets/Theme.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

namespace convenor {
namespace {
constexpr int mostShown = 10; // rows
constexpr int mostOffers = 50;
constexpr int longest = 200; // letters
} // namespace

CandidateLine::CandidateLine(QWidget* page)
    : QFrame(page), m_line(new QLineEdit(this)), m_list(new QListWidget(this))
{
    setObjectName(QStringLiteral("candidates"));
    setFrameShape(StyledPanel);
    setAutoFillBackground(true);
    m_line->setObjectName(QStringLiteral("candidateLine"));
    m_line->setAccessibleName(tr("Who can come"));
    m_line->setMaxLength(longest);
    m_line->installEventFilter(this);
    m_list->setObjectName(QStringLiteral("candidateList"));
    m_list->setAccessibleName(tr("Who can come"));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setItemDelegate(new PlainTextDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setFrameShape(NoFrame);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(1, 1, 1, 1);
    column->setSpacing(0);
    column->addWidget(m_line);
    column->addWidget(m_list);
    connect(m_line, &QLineEdit::textChanged, this, &CandidateLine::search);
    connect(m_list, &QListWidget::itemClicked, this, &CandidateLine::enter);
    hide();
}

void CandidateLine::open(const QWidget* over, const QRect& part, const QList<BookingOffer>& offers,
                         bool takesNew, const QString& place, const QString& letters)
{
    m_over = over;
    m_part = part;
    m_offers = offers;
    m_takesNew = takesNew;
    m_line->setPlaceholderText(takesNew ? tr("Name; “Anna Bell (Organisation)” adds somebody")
                                        : tr("A name of the two who meet"));
    m_line->setAccessibleName(tr("Who comes: %1").arg(harmlessText(place)));
    m_line->setText(letters);
    search();
    show();
    raise();
    m_line->setFocus();
    m_line->deselect();
    m_line->end(false);
}

void CandidateLine::leave()
{
    if (isHidden())
        return;
    const bool hadFocus = m_line->hasFocus();
    hide();
    if (hadFocus)
        emit closed();
}

void CandidateLine::search()
{
    const QString typed = m_line->text().simplified();
    m_meant = offersFor(m_offers, typed).mid(0, mostOffers);
    m_list->clear();
    for (const BookingOffer& offer : std::as_const(m_meant))
        m_list->addItem(offer.line);
    if (m_takesNew && !typed.isEmpty() && !foldedName(typed).isEmpty())
        m_list->addItem(tr("Add %1 to the people, and book").arg(shownText(typed)));
    else if (m_meant.isEmpty())
        m_list->addItem(typed.isEmpty() ? tr("Nobody waits.") : tr("Nobody who waits is called so."));
    m_list->setCurrentRow(0);
    place();
    announce(m_list, m_list->currentItem()->text());
}

// Over the place, inside the page.
void CandidateLine::place()
{
    if (!m_over)
        return;
    const QRect area = parentWidget()->rect();
    const int letter = fontMetrics().averageCharWidth();
    const int rows = qMin(mostShown, m_list->count());
    const int row = qMax(m_list->sizeHintForRow(0), fontMetrics().height());
    const int wanted = qMax(m_list->sizeHintForColumn(0) + 4 * theme::normal, letter * 44);
    const int width = qMin(area.width(), qMax(m_part.width(), wanted));
    m_list->setFixedHeight(rows * row + 2);
    const int height = m_line->sizeHint().height() + m_list->height() + 2;
    const QPoint at = m_over->mapTo(parentWidget(), m_part.topLeft());
    setGeometry(qBound(0, at.x(), qMax(0, area.width() - width)),
                qBound(0, at.y(), qMax(0, area.height() - height)), width, height);
}

void CandidateLine::step(int by)
{
    m_list->setCurrentRow(qBound(0, m_list->currentRow() + by, m_list->count() - 1));
    announce(m_list, m_list->currentItem()->text());
}

void CandidateLine::enter()
{
    const int row = m_list->currentRow();
    if (row < m_meant.size()) {
        const BookingOffer offer = m_meant[row];
        if (!offer.taken.isEmpty()) {
            emit said(tr("Nobody can be in two meetings: %1.").arg(offer.taken));
            return;
        }
        leave();
        emit taken(offer);
    } else if (m_takesNew && !m_line->text().trimmed().isEmpty()) {
        const QString typed = m_line->text();
        leave();
        emit newPersonTyped(typed);
    } else {
        emit said(m_list->currentItem()->text());
    }
}

bool CandidateLine::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::FocusOut &&
        static_cast<QFocusEvent*>(event)->reason() != Qt::ActiveWindowFocusReason &&
        static_cast<QFocusEvent*>(event)->reason() != Qt::PopupFocusReason)
        hide();
    if (event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    switch (static_cast<QKeyEvent*>(event)->key()) {
    case Qt::Key_Down:
        step(1);
        return true;
    case Qt::Key_Up:
        step(-1);
        return true;
    case Qt::Key_PageDown:
        step(mostShown);
        return true;
    case Qt::Key_PageUp:
        step(-mostShown);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Tab:
        enter();
        return true;
    case Qt::Key_Escape:
        leave();
        return true;
    default:
        return QFrame::eventFilter(watched, event);
    }
}
} // namespace convenor
