// What stands above a column: number and topic, where, how many, who moderates, how even, what is wrong.
#pragma once

#include "tables/RoundBoard.h"

#include <QFrame>

namespace convenor {
// Texts are wrapped, never shortened, and painted as they are: 50 headers of labels would take their time.
class GroupColumnHeader : public QFrame
{
    Q_OBJECT

public:
    explicit GroupColumnHeader(QWidget* parent = nullptr);

    void show(const BoardGroup& group);
    void setCurrent(bool current);
    // Topic and number alone, and that something is wrong: where letters are large and room is scarce.
    void setBrief(bool brief);
    // All of it as one sentence, and what is wrong in full.
    QString sentence() const;

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;

signals:
    void clicked();

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    enum class Style { Title, Plain, Quiet, Warning };
    struct Line
    {
        QString text;
        Style style = Style::Plain;
        bool operator==(const Line&) const = default;
    };
    QFont fontOf(Style style) const;
    QColor colourOf(Style style) const;
    // The lines one below the other from the top; where they end. Painted when there is a painter.
    int arrange(int width, QPainter* painter) const;

    QList<Line> m_lines;
    QStringList m_broken;  // sentences
    QStringList m_tooMany; // more than the line says
    bool m_isCurrent = false;
    bool m_isBrief = false;
    mutable int m_knownWidth = -1; // of which the height is known
    mutable int m_knownHeight = 0;
};
} // namespace convenor
