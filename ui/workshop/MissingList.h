// What is still missing before the papers can be printed, as sentences that lead to the place.
#pragma once

#include "domain/Plan.h"
#include "domain/rules/Problem.h"
#include "domain/Timing.h"

#include <QWidget>

class QVBoxLayout;

namespace convenor {
class PlanEditor;

struct MissingPart
{
    QString sentence;
    QString field;   // object name of the field on the workshop page; "" = see subject
    Subject subject; // where it is typed
    bool operator==(const MissingPart&) const = default;
};

// The most important first; empty when nothing is missing.
QList<MissingPart> missingBeforePrinting(const Plan& plan, const Timing& timing);

// Follows the plan.
class MissingList : public QWidget
{
    Q_OBJECT

public:
    // The editor must outlive the list.
    explicit MissingList(const PlanEditor& editor, QWidget* parent = nullptr);

signals:
    void fieldRequested(const QString& field);
    void goToRequested(const convenor::Subject& subject);

private:
    void refresh();

    const PlanEditor& m_editor;
    QVBoxLayout* m_layout;
    QList<MissingPart> m_parts;
    bool m_filled = false;
};
} // namespace convenor
