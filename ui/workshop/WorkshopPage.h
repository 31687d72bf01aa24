// Everything that is true of the whole event: forms, days, rooms, the programme pack, translations,
// and what is still missing.
#pragma once

#include "ui/WindowPage.h"

class QScrollArea;
class QVBoxLayout;

namespace convenor {
class EventForm;
class GridModel;
class GridView;
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
    void addGrid(QVBoxLayout* layout, const QString& heading, const QString& note, const QString& name,
                 GridModel* model, const QList<GridColumn>& columns);
    void addGrid(QVBoxLayout* layout, const QString& heading, const QString& note, GridView* grid,
                 GridModel* model, const QList<GridColumn>& columns);
    void addTasks(QVBoxLayout* layout);
    void addHeading(QVBoxLayout* layout, const QString& heading, const QString& note);
    void addPack(QVBoxLayout* layout);
    void addTranslations(QVBoxLayout* layout);
    void addForm(EventForm* form, QVBoxLayout* layout);
    void followGrid(GridView* grid);
    void fitHeight(GridView* grid) const;
    void goToField(const QString& name);
    void followFocus(QWidget* focus);

    QScrollArea* m_scroll;
    QWidget* m_missing;
    QList<EventForm*> m_forms; // the first is that of the workshop itself
    QList<GridView*> m_grids;
};
} // namespace convenor
