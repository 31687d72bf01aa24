// The rows of a draft: a spreadsheet's keys; the space bar takes a row or leaves it out, Delete leaves it
// out.
#pragma once

#include "ui/widgets/GridView.h"

namespace convenor {
class ProgrammeModel;

class ProgrammeGrid : public GridView
{
    Q_OBJECT

public:
    explicit ProgrammeGrid(ProgrammeModel& model, QWidget* parent = nullptr);

protected:
    bool chord(QKeyEvent* event) override;
    // Leaves out the rows of the take column, empties other cells.
    void deleteSelected(const QModelIndexList& cells) override;

private:
    ProgrammeModel& m_model;
};
} // namespace convenor
