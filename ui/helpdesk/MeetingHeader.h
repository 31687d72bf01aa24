// The header above the board: an expert (or table) in bold, below it where, and how full.
#pragma once

#include <QHeaderView>

namespace convenor {
class HelpdeskBoard;

// Two lines, so that nothing is shortened that need not be; users' texts as they are.
class MeetingHeader : public QHeaderView
{
    Q_OBJECT

public:
    // The board must outlive the header.
    explicit MeetingHeader(const HelpdeskBoard& board, QWidget* parent = nullptr);

    QSize sizeHint() const override;

protected:
    void paintSection(QPainter* painter, const QRect& rect, int section) const override;

private:
    const HelpdeskBoard& m_board;
};
} // namespace convenor
