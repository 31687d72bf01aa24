// What the attendance of a second door said otherwise than this one: stays until it is closed.
#pragma once

#include "domain/planners/AttendancePlanner.h"

#include <QWidget>

class QListWidget;

namespace convenor {
class PlainLabel;
class PlanEditor;

// Hidden while there is nothing to tell.
class TakenBar : public QWidget
{
    Q_OBJECT

public:
    // The editor must outlive the bar.
    explicit TakenBar(const PlanEditor& editor, QWidget* parent = nullptr);

    // The sentence of what was taken in, and where the two doors differed.
    void tell(const QString& sentence, const QList<AttendanceDifference>& differences,
              const QStringList& leftOut);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QString inWords(const AttendanceDifference& difference) const;

    const PlanEditor& m_editor;
    PlainLabel* m_sentence;
    QListWidget* m_list;
};
} // namespace convenor
