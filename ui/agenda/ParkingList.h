// The parking list below the agenda: ideas and items without a time, typed, ordered and placed from here.
#pragma once

#include "ui/WindowPage.h"

class QLineEdit;
class QToolButton;

namespace convenor {
class ParkedView;
class ParkingModel;
class QuickLine;

// A line with the number of parked items; opened, a line to type ideas into and the list. Whether it is open
// is remembered. Gestures that put items onto the agenda are the page's: it knows where.
class ParkingList : public QWidget
{
    Q_OBJECT

public:
    // What the session names must outlive the list.
    explicit ParkingList(const Session& session, QWidget* parent = nullptr);

    bool isOpen() const;
    void setOpen(bool open);
    // Into the list, or where ideas are typed when it is empty; opens it.
    void takeFocus();
    // Makes a parked item the current one; false when it is not in the list.
    bool goToItem(Id item);
    // The current item of the list while gestures are about it: from when the list got the focus until
    // leave(); else 0.
    Id activeItem() const;
    // Gestures are about the agenda again.
    void leave();
    // The selected items.
    QList<Id> selectedItems() const;
    // What can be done with parked items, for the page's menu.
    const QList<QAction*>& actions() const { return m_actions; }

signals:
    void said(const QString& sentence);
    // Somebody wants parked items on the agenda, where one is.
    void placeRequested(const QList<convenor::Id>& items);
    // activeItem() is another one.
    void currentChanged();
    void openChanged(bool open);
    // Esc: back to the agenda.
    void left();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void makeActions();
    QAction* addAction(const QString& text, const QKeySequence& keys, std::function<void()> run);
    void addIdea(const QString& text);
    void showMenu(const QPoint& globalPos);
    void order(bool down);
    void remove();
    void take(const QList<Id>& items, Id before, bool copies);
    void report(const Result<QString>& outcome);
    void showCount();
    void updateActions();

    Session m_session;
    ParkingModel* m_model;
    ParkedView* m_view;
    QuickLine* m_idea;
    QToolButton* m_header;
    QWidget* m_content;
    QList<QAction*> m_actions;
    bool m_isActive = false;
};
} // namespace convenor
