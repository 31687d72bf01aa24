#include "ui/Rail.h"

#include "ui/widgets/Icons.h"
#include "ui/widgets/PlainText.h"
#include "ui/widgets/Theme.h"

#include <QButtonGroup>
#include <QKeyEvent>
#include <QKeySequence>
#include <QPainter>
#include <QStyleOptionToolButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace convenor {
namespace {
// Icon over word, the word alone where the window is too low for all pages; the chosen page has a bar at its
// side and a filled ground, not only another colour.
class RailButton final : public QToolButton
{
public:
    using QToolButton::QToolButton;

    void setBadge(int count)
    {
        m_badge = count;
        update();
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        const QPalette colours = palette();
        if (isChecked() || underMouse() || hasFocus()) {
            QColor ground = colours.color(QPalette::Highlight);
            ground.setAlpha(isChecked() ? 38 : 18);
            painter.fillRect(rect(), ground);
        }
        if (isChecked())
            painter.fillRect(QRect(0, 0, 4, height()), colours.color(QPalette::Highlight));
        const int gap = theme::spaced(this, theme::normal);
        const bool hasIcon = height() >= iconSize().height() + fontMetrics().height() + gap;
        const QRect top(0, gap, width(), hasIcon ? iconSize().height() : 0);
        if (hasIcon)
            icon().paint(&painter, top, Qt::AlignCenter);
        paintBadge(painter, top);
        QFont letters = font();
        letters.setWeight(isChecked() ? QFont::DemiBold : QFont::Normal);
        painter.setFont(letters);
        painter.setPen(colours.color(QPalette::WindowText));
        const QRect below(0, top.bottom() + 2, width(), height() - top.bottom() - gap / 2);
        painter.drawText(
            hasIcon ? below : rect(),
            Qt::AlignHCenter | (hasIcon ? Qt::AlignTop : Qt::AlignVCenter) | Qt::TextShowMnemonic, text());
        if (hasFocus()) {
            painter.setPen(QPen(colours.color(QPalette::WindowText), 1, Qt::DotLine));
            painter.drawRect(rect().adjusted(2, 2, -3, -3));
        }
    }

    QSize sizeHint() const override
    {
        QFont letters = font();
        letters.setWeight(QFont::DemiBold);
        const QFontMetrics metrics(letters);
        const int gap = theme::spaced(this, theme::normal);
        return {metrics.horizontalAdvance(QString(text()).remove(u'&')) + 3 * gap,
                iconSize().height() + metrics.height() + 2 * gap + 4};
    }

    QSize minimumSizeHint() const override
    {
        return {sizeHint().width(), fontMetrics().height() + theme::spaced(this, theme::tight)};
    }

private:
    // At the upper right of the icon.
    void paintBadge(QPainter& painter, const QRect& top) const
    {
        if (m_badge == 0)
            return;
        const QString text = m_badge > 99 ? QStringLiteral("99+") : QString::number(m_badge);
        QFont letters = font();
        letters.setPointSizeF(letters.pointSizeF() * 0.8);
        letters.setWeight(QFont::Bold);
        const QFontMetrics metrics(letters);
        QRectF ground(0, 0, qMax(metrics.height(), metrics.horizontalAdvance(text) + 8), metrics.height());
        ground.moveCenter({top.center().x() + iconSize().width() * 0.75, top.top() + ground.height() * 0.3});
        ground.moveTop(qMax<double>(1, ground.top()));
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme::severityColour(palette(), 1));
        painter.drawRoundedRect(ground, ground.height() / 2, ground.height() / 2);
        painter.setFont(letters);
        painter.setPen(palette().color(QPalette::Window));
        painter.drawText(ground, Qt::AlignCenter, text);
    }

    int m_badge = 0;
};
} // namespace

Rail::Rail(QWidget* parent)
    : QFrame(parent), m_layout(new QVBoxLayout(this)), m_buttons(new QButtonGroup(this))
{
    setObjectName(QStringLiteral("rail"));
    setAccessibleName(tr("Pages"));
    m_layout->setContentsMargins(0, theme::normal, 1, theme::normal);
    m_layout->setSpacing(2);
    m_layout->addStretch();
    m_buttons->setExclusive(true);
    connect(m_buttons, &QButtonGroup::idClicked, this, &Rail::chosen);
}

void Rail::addPage(const QString& title, const QString& iconName)
{
    const int page = int(m_buttons->buttons().size());
    auto* button = new RailButton(this);
    button->setObjectName(iconName + QStringLiteral("Button"));
    button->setText(title);
    button->setIcon(themedIcon(iconName));
    const int icon = theme::spaced(this, theme::iconSize);
    button->setIconSize({icon, icon});
    button->setCheckable(true);
    button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum);
    m_buttons->addButton(button, page);
    m_layout->insertWidget(page, button);
    setBadge(page, 0, {});
}

void Rail::setBadge(int page, int count, const QString& sentence)
{
    auto* button = static_cast<RailButton*>(m_buttons->button(page));
    button->setBadge(count);
    const QString keys =
        QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_1 + page)).toString(QKeySequence::NativeText);
    const QString tip = tr("%1 (%2)").arg(button->text(), keys);
    plainToolTip(button, sentence.isEmpty() ? tip : tip + u'\n' + sentence);
    button->setAccessibleName(sentence.isEmpty() ? button->text()
                                                 : tr("%1: %2").arg(button->text(), sentence));
}

void Rail::setCurrent(int page)
{
    if (QAbstractButton* button = m_buttons->button(page))
        button->setChecked(true);
}

void Rail::focusCurrent()
{
    if (QAbstractButton* button = m_buttons->checkedButton())
        button->setFocus(Qt::TabFocusReason);
}

void Rail::keyPressEvent(QKeyEvent* event)
{
    const int step = event->key() == Qt::Key_Down ? 1 : event->key() == Qt::Key_Up ? -1 : 0;
    QAbstractButton* next = m_buttons->button(m_buttons->checkedId() + step);
    if (step == 0 || !next) {
        QFrame::keyPressEvent(event);
        return;
    }
    next->setFocus();
    next->click();
}

void Rail::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setPen(theme::lineColour(palette()));
    painter.drawLine(width() - 1, 0, width() - 1, height());
}
} // namespace convenor
