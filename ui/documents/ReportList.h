// What whoever prints should know before: a line that opens a list.
#pragma once

#include "ui/documents/PrintReport.h"

#include <QWidget>

class QListWidget;
class QToolButton;

namespace convenor {
// Hidden while there is nothing to say.
class ReportList : public QWidget
{
    Q_OBJECT

public:
    explicit ReportList(QWidget* parent = nullptr);

    void setReport(const PrintReport& report);
    bool isOpen() const { return m_open; }
    void setOpen(bool open);

private:
    void fitHeight();
    void resizeEvent(QResizeEvent* event) override;

    QToolButton* m_header;
    QListWidget* m_list;
    QStringList m_sentences;
    bool m_open = false;
};
} // namespace convenor
