// Helpdesks and matchmaking: the board of one, its requests, and how it is filled.
#pragma once

#include "editing/meetings/MeetingBookerWork.h"
#include "editing/meetings/MeetingEdits.h"
#include "ui/widgets/Aside.h"
#include "ui/WindowPage.h"

class QComboBox;
class QModelIndex;
class QSplitter;
class QStackedWidget;
class QTabWidget;
class QVBoxLayout;

namespace convenor {
class CandidateLine;
class ExpertPanel;
class FieldsArea;
class HelpdeskBoard;
class HelpdeskPanel;
class JobBar;
class MeetingBoard;
class MeetingPanel;
class NewHelpdeskBar;
class PartnerWishes;
class PlainLabel;
class RequestListModel;
class RequestPanel;
class RequestPaste;
class RequestsImport;
class RequestsList;
struct BookingOffer;

class HelpdeskPage : public WindowPage
{
    Q_OBJECT

public:
    explicit HelpdeskPage(const Session& session, QWidget* parent = nullptr);

    QWidget* inspector() override;
    // A helpdesk, an expert, a request, a booking; the helpdesk of an agenda item; where a person is booked
    // or waits.
    bool goTo(const Subject& subject) override;
    Subject selected() const override;
    void takeFocus() override;
    bool finishEditing() override;
    QList<QAction*> pageActions() const override { return m_actions; }

    // The helpdesk that is shown, 0 = none.
    Id helpdesk() const { return m_helpdesk; }
    void showHelpdesk(Id helpdesk);
    // That of an agenda item; one that has none is asked for.
    void showItem(Id item);
    // Waits until what is being filled has been taken over.
    void finishFilling() { m_filler->finish(); }
    // Waits until it is known why the requests wait.
    void finishReasons() { m_aside.finish(); }

signals:
    // Somebody wants to see the panel beside the page.
    void inspectorRequested();

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    // What is on its way to another place: a meeting or a request; nothing when both are 0.
    struct Carried
    {
        Id booking = 0;
        Id request = 0;
        bool isAny() const { return booking != 0 || request != 0; }
    };

    // HelpdeskLayout.cpp
    void makeParts();
    QWidget* makeTop();
    void addBars(QVBoxLayout* column);
    QWidget* makeBoard();
    QWidget* makeInspector();
    QWidget* scrolled(QWidget* panel);
    void connectParts();
    void connectBoard();
    void connectPanels();

    // HelpdeskPage.cpp
    void shareHeight();
    void fillHelpdesks();
    void followHelpdesks();
    void take(const ChangeSet& changes);
    void showNumbers();
    void askReasons();
    void followPlace();
    void followRequest();
    void showTab(QWidget* panel, bool asked);
    void showPanel(QWidget* panel);
    void stepHelpdesk(int by);
    bool goToPerson(Id person);

    // What one can do, with its keys (HelpdeskGestures.cpp).
    void makeActions();
    void makeWindowActions();
    void makeBoardActions();
    void makeStatusActions();
    void makeListActions();
    QAction* addAction(const QString& name, const QString& text, const QList<QKeySequence>& keys, bool writes,
                       std::function<void()> run);
    // The same, its keys done by the board or the list alone.
    QAction* addKeyAction(QList<QAction*>& where, const QString& name, const QString& text,
                          const QList<QKeySequence>& keys, bool writes, std::function<void()> run);
    bool tell(const Result<QString>& outcome);
    void fill(const QList<Id>& helpdesks);
    void takeFilled(const Result<BookingProposal>& answer);
    void forget();
    void removeHelpdesk();
    void askHelpdesk();

    // Meetings and requests (HelpdeskBooking.cpp).
    MeetingPlace placeOf(const QModelIndex& index) const;
    void typeName(const QString& letters);
    void bookOffer(const BookingOffer& offer);
    void bookNewPerson(const QString& typed);
    void enterPlace();
    void bookFirst();
    void carry(const Carried& what);
    void takeUp(const Carried& what);
    void putDown(const QModelIndex& index);
    void swapHere();
    void drop(const QByteArray& what, const QModelIndex& onto, bool swaps);
    void move(Id booking, const QModelIndex& onto);
    void swap(Id one, Id other);
    void letWait(const QList<Id>& bookings);
    void cancel(const QList<Id>& bookings);
    void setStatus(BookingStatus status);
    void togglePinned();
    void removeRequests();
    QList<Id> liveAmong(const QList<Id>& bookings) const;

    MeetingEdits m_edits;
    HelpdeskBoard* m_model;
    RequestListModel* m_requestModel;
    MeetingBookerWork* m_filler;
    Aside m_aside;
    Id m_helpdesk = 0;
    QComboBox* m_helpdesks = nullptr;
    PlainLabel* m_numbers = nullptr;
    PlainLabel* m_report = nullptr;
    PlainLabel* m_noExperts = nullptr;
    FieldsArea* m_top = nullptr;
    PlainLabel* m_listTitle = nullptr;
    JobBar* m_progress = nullptr;
    NewHelpdeskBar* m_newHelpdesk = nullptr;
    RequestPaste* m_paste = nullptr;
    RequestsImport* m_import = nullptr;
    QStackedWidget* m_stack = nullptr;
    QSplitter* m_split = nullptr;
    MeetingBoard* m_board = nullptr;
    RequestsList* m_list = nullptr;
    CandidateLine* m_line = nullptr;
    QWidget* m_inspector = nullptr;
    QTabWidget* m_tabs = nullptr;
    MeetingPanel* m_meeting = nullptr;
    RequestPanel* m_request = nullptr;
    ExpertPanel* m_expert = nullptr;
    PartnerWishes* m_wishes = nullptr;
    HelpdeskPanel* m_settings = nullptr;
    QList<QAction*> m_actions;
    QList<QAction*> m_boardActions;
    QList<QAction*> m_listActions;
    Carried m_carried;
    bool m_ownStep = false;
};
} // namespace convenor
