#include "ui/groups/GroupColumnHeader.h"

#include "ui/widgets/PlainText.h"
#include "ui/widgets/Theme.h"

#include <QEvent>
#include <QPainter>
#include <QTextLayout>
#include <QtMath>

namespace convenor {
namespace {
constexpr int barHeight = 4; // of the current column

// Lays a text out in a width, long words broken, and paints it when there is a painter; its height.
int layOut(const QString& text, const QFont& letters, const QPoint& at, int width, QPainter* painter)
{
    QTextLayout layout(text, letters);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    double height = 0;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, height});
        height += line.height();
    }
    layout.endLayout();
    if (painter)
        layout.draw(painter, at);
    return qCeil(height);
}
} // namespace

GroupColumnHeader::GroupColumnHeader(QWidget* parent) : QFrame(parent)
{
    setObjectName(QStringLiteral("groupHeader"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void GroupColumnHeader::show(const BoardGroup& group)
{
    QList<Line> lines;
    const auto add = [&lines](const QString& text, Style style) {
        if (!text.isEmpty())
            lines.append({harmlessText(text), style});
    };
    const QString title = group.title.simplified();
    add(group.number > 0 ? tr("%1  %2").arg(group.number).arg(title) : title, Style::Title);
    add(group.where, Style::Plain);
    const int people = group.people;
    add(group.capacity ? tr("%1 of %2").arg(people).arg(*group.capacity) : tr("%n people", nullptr, people),
        Style::Plain);
    if (!group.moderator.isEmpty())
        add(tr("Moderator: %1").arg(shownText(group.moderator)), Style::Plain);
    add(group.balance, Style::Quiet);
    // A line each: what there is to it is in the tip, spoken, and in the panel of the group.
    if (const qsizetype kinds = group.tooMany.size(); kinds > 0) {
        const QString first = group.tooMany.constFirst();
        add(tr("▲ more than an equal share: %1")
                .arg(kinds == 1 ? first : QStringLiteral("%1 +%2").arg(first, QString::number(kinds - 1))),
            Style::Quiet);
    }
    if (const int broken = int(group.broken.size()); broken > 0)
        add(QStringLiteral("⚠ ") + tr("%n rule(s) broken", nullptr, broken), Style::Warning);
    if (lines == m_lines && group.broken == m_broken && group.tooMany == m_tooMany)
        return;
    m_lines = lines;
    m_broken = group.broken;
    m_tooMany = group.tooMany;
    m_knownWidth = -1;
    setAccessibleName(sentence());
    plainToolTip(this, (m_broken + m_tooMany).join(u'\n'));
    update();
}

void GroupColumnHeader::setCurrent(bool current)
{
    if (m_isCurrent == current)
        return;
    m_isCurrent = current;
    update();
}

void GroupColumnHeader::setBrief(bool brief)
{
    if (m_isBrief == brief)
        return;
    m_isBrief = brief;
    m_knownWidth = -1;
    update();
}

QString GroupColumnHeader::sentence() const
{
    QStringList texts;
    for (const Line& line : m_lines)
        texts.append(line.text);
    texts += m_broken + m_tooMany.mid(1);
    return texts.join(QStringLiteral("; "));
}

QFont GroupColumnHeader::fontOf(Style style) const
{
    QFont letters = font();
    if (style == Style::Title)
        letters.setWeight(QFont::DemiBold);
    else if (style != Style::Plain)
        letters.setPointSizeF(letters.pointSizeF() * 0.9);
    return letters;
}

QColor GroupColumnHeader::colourOf(Style style) const
{
    switch (style) {
    case Style::Quiet:
        return theme::mutedText(palette());
    case Style::Warning:
        return theme::severityColour(palette(), 1);
    default:
        return palette().color(QPalette::WindowText);
    }
}

int GroupColumnHeader::arrange(int width, QPainter* painter) const
{
    const int side = theme::spaced(this, theme::normal);
    int top = barHeight + theme::spaced(this, theme::tight);
    for (const Line& line : m_lines) {
        if (m_isBrief && line.style != Style::Title && line.style != Style::Warning)
            continue;
        if (painter)
            painter->setPen(colourOf(line.style));
        top += layOut(line.text, fontOf(line.style), {side, top}, qMax(1, width - 2 * side), painter);
    }
    return top + theme::spaced(this, theme::tight);
}

int GroupColumnHeader::heightForWidth(int width) const
{
    if (m_knownWidth != width) {
        m_knownWidth = width;
        m_knownHeight = arrange(width, nullptr);
    }
    return m_knownHeight;
}

QSize GroupColumnHeader::sizeHint() const
{
    const int usual = fontMetrics().averageCharWidth() * 28;
    return {usual, heightForWidth(usual)};
}

void GroupColumnHeader::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().color(QPalette::AlternateBase));
    if (m_isCurrent)
        painter.fillRect(QRect(0, 0, width(), barHeight), palette().color(QPalette::Highlight));
    arrange(width(), &painter);
    painter.setPen(theme::lineColour(palette()));
    painter.drawLine(0, height() - 1, width(), height() - 1);
}

void GroupColumnHeader::mousePressEvent(QMouseEvent*)
{
    emit clicked();
}

void GroupColumnHeader::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        m_knownWidth = -1;
}
} // namespace convenor
