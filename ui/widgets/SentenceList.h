// A list of sentences, each whole: wrapped, and as high as they are up to a limit.
#pragma once

#include <QListWidget>

namespace convenor {
// Enter (or a double click) is told with the row that is current; Esc is told too.
class SentenceList : public QListWidget
{
    Q_OBJECT

public:
    // Longer than so many lines, it scrolls. Where room is scarce it gives way down to leastLines; 0 = it
    // does not.
    explicit SentenceList(int mostLines, QWidget* parent = nullptr, int leastLines = 0);

    // Takes the place of what is shown; the row `current` becomes the current one (-1 = none).
    void setSentences(const QStringList& sentences, int current);

    QSize sizeHint() const override;

signals:
    void entered(int row);
    void left();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void fitHeight();

    int m_mostLines;
    int m_leastLines;
    int m_height = 0; // that all sentences take, up to the limit
    bool m_fitting = false;
};
} // namespace convenor
