// Everything that is true of the whole event: the form, days, rooms, and what is still missing.
#pragma once

#include "ui/WindowPage.h"

class QScrollArea;
class QVBoxLayout;

namespace convenor {
class GridModel;
class GridView;
class WorkshopForm;
struct GridColumn;

class WorkshopPage : public WindowPage
{
    Q_OBJECT

public:
    explicit WorkshopPage(const Session& session, QWidget* parent = nullptr);

    bool goTo(const Subject& subject) override;
    Subject selected() const override;
    void takeFocus() override;
    bool finishEditing() override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* makeMain();
    QWidget* makeMissing();
    GridView* addGrid(QVBoxLayout* layout, const QString& heading, const QString& note, const QString& name,
                      GridModel* model, const QList<GridColumn>& columns);
    void fitHeight(GridView* grid) const;
    void goToField(const QString& name);
    void followFocus(QWidget* focus);

    WorkshopForm* m_form = nullptr;
    QScrollArea* m_scroll;
    QWidget* m_missing;
    QList<GridView*> m_grids;
};
} // namespace convenor
