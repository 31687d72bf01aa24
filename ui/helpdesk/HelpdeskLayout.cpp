// The parts of the Helpdesk page and how they hang together.
#include "domain/Records.h"
#include "editing/PlanEditor.h"
#include "tables/HelpdeskBoard.h"
#include "tables/RequestListModel.h"
#include "ui/helpdesk/CandidateLine.h"
#include "ui/helpdesk/ExpertPanel.h"
#include "ui/helpdesk/HelpdeskPage.h"
#include "ui/helpdesk/HelpdeskPanel.h"
#include "ui/helpdesk/MeetingBoard.h"
#include "ui/helpdesk/MeetingPanel.h"
#include "ui/helpdesk/NewHelpdeskBar.h"
#include "ui/helpdesk/PartnerWishes.h"
#include "ui/helpdesk/RequestPanel.h"
#include "ui/helpdesk/RequestPaste.h"
#include "ui/helpdesk/RequestsImport.h"
#include "ui/helpdesk/RequestsList.h"
#include "ui/widgets/FieldsArea.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/JobBar.h"
#include "ui/widgets/PlainText.h"
#include "ui/widgets/Theme.h"

#include <QAction>
#include <QComboBox>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabWidget>
#include <QVBoxLayout>

namespace convenor {
void HelpdeskPage::makeParts()
{
    m_report = new PlainLabel({}, this);
    m_report->setObjectName(QStringLiteral("helpdeskReport"));
    m_report->hide();
    m_progress = new JobBar(QStringLiteral("fillProgress"), this);
    m_newHelpdesk = new NewHelpdeskBar(session(), this);
    m_paste = new RequestPaste(session(), m_edits, this);
    m_import = new RequestsImport(session(), this);
    auto* empty = new PlainLabel(
        tr("There is no helpdesk yet. Press Ctrl+H on a row of the agenda, or “New helpdesk” above, and say "
           "who receives people there and how long a meeting is. On an item of the kind “Matchmaking” the "
           "participants meet each other."),
        this);
    empty->setObjectName(QStringLiteral("helpdeskEmpty"));
    empty->setForegroundRole(QPalette::PlaceholderText);
    empty->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_stack = new QStackedWidget(this);
    m_stack->addWidget(empty);
    m_stack->addWidget(makeBoard());
    m_line = new CandidateLine(this);
}

QWidget* HelpdeskPage::makeBoard()
{
    m_board = new MeetingBoard(*m_model);
    m_noExperts = new PlainLabel(
        tr("Nobody can be received yet: a helpdesk needs an expert and time for a meeting. Add an expert in "
           "the panel “Helpdesk” (Ctrl+Shift+C), or give the item more minutes on the agenda."));
    m_noExperts->setObjectName(QStringLiteral("helpdeskNoExperts"));
    m_noExperts->setForegroundRole(QPalette::PlaceholderText);
    m_noExperts->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    auto* left = new QWidget;
    auto* places = new QVBoxLayout(left);
    places->setContentsMargins(0, 0, 0, 0);
    places->addWidget(m_noExperts);
    places->addWidget(m_board, 1);
    m_list = new RequestsList(*m_requestModel);
    auto* right = new QWidget;
    auto* requests = new QVBoxLayout(right);
    requests->setContentsMargins(0, 0, 0, 0);
    requests->setSpacing(theme::spaced(this, theme::tight));
    m_listTitle = new PlainLabel(tr("Requests"), right);
    m_listTitle->setFont(theme::headingFont(font(), 2));
    m_listTitle->setBuddy(m_list);
    requests->addWidget(m_listTitle);
    requests->addWidget(m_list, 1);
    m_split = new QSplitter(Qt::Horizontal);
    m_split->setChildrenCollapsible(false);
    m_split->addWidget(left);
    m_split->addWidget(right);
    m_split->setStretchFactor(0, 3);
    m_split->setStretchFactor(1, 2);
    return m_split;
}

QWidget* HelpdeskPage::makeTop()
{
    auto* top = new QWidget(this);
    auto* title = new PlainLabel(tr("Helpdesk"), top);
    title->setFont(theme::headingFont(font(), 1));
    title->setWordWrap(false);
    m_helpdesks = new QComboBox(top);
    m_helpdesks->setObjectName(QStringLiteral("helpdeskChoice"));
    m_helpdesks->setAccessibleName(tr("Helpdesk"));
    m_helpdesks->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    plainToolTip(m_helpdesks, tr("Which helpdesk is shown (Ctrl+Page Down: the next one)"));
    connect(m_helpdesks, &QComboBox::activated, this, [this](int row) {
        showHelpdesk(m_helpdesks->itemData(row).toLongLong());
        takeFocus();
    });
    m_numbers = new PlainLabel({}, top);
    m_numbers->setObjectName(QStringLiteral("helpdeskNumbers"));
    m_numbers->setFont(theme::headingFont(font(), 2));
    m_numbers->setWordWrap(false);
    // One row where there is room, more at large letters.
    auto* row = new FlowLayout(top, theme::spaced(this, theme::normal));
    row->addWidget(title);
    row->addWidget(m_helpdesks);
    row->addWidget(m_numbers);
    for (const char* name :
         {"newHelpdeskAction", "fillAction", "newRequestAction", "importRequestsAction", "helpdeskAction"}) {
        const QAction* action = findChild<QAction*>(QString::fromLatin1(name));
        auto* button = new QPushButton(QString(action->text()), top);
        button->setObjectName(
            QString::fromLatin1(name).replace(QLatin1String("Action"), QLatin1String("Button")));
        button->setEnabled(action->isEnabled());
        plainToolTip(button, action->shortcut().toString(QKeySequence::NativeText));
        connect(button, &QPushButton::clicked, action, &QAction::trigger);
        row->addWidget(button);
    }
    m_top = new FieldsArea(top, this);
    return m_top;
}

void HelpdeskPage::addBars(QVBoxLayout* column)
{
    for (QWidget* part : {static_cast<QWidget*>(m_newHelpdesk), static_cast<QWidget*>(m_paste),
                          static_cast<QWidget*>(m_import), static_cast<QWidget*>(m_progress),
                          static_cast<QWidget*>(m_report)})
        column->addWidget(part);
}

// A panel that is longer than the window.
QWidget* HelpdeskPage::scrolled(QWidget* panel)
{
    auto* area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    const int edge = theme::spaced(this, theme::wide);
    column->setContentsMargins(edge, edge, edge, edge);
    column->addWidget(panel);
    column->addStretch(1);
    area->setWidget(content);
    return area;
}

QWidget* HelpdeskPage::makeInspector()
{
    m_meeting = new MeetingPanel(session(), m_edits);
    m_request = new RequestPanel(session(), m_edits);
    m_expert = new ExpertPanel(session(), m_edits);
    m_wishes = new PartnerWishes(session(), m_edits);
    m_settings = new HelpdeskPanel(session(), m_edits);
    m_tabs = new QTabWidget(this);
    m_tabs->setObjectName(QStringLiteral("helpdeskTabs"));
    m_tabs->setAccessibleName(tr("The meeting, the request, the expert, the helpdesk"));
    m_tabs->setDocumentMode(true);
    m_tabs->setUsesScrollButtons(true);
    m_tabs->addTab(scrolled(m_meeting), tr("Meeting"));
    m_tabs->addTab(scrolled(m_request), tr("Request"));
    m_tabs->addTab(scrolled(m_expert), tr("Expert"));
    m_tabs->addTab(scrolled(m_wishes), tr("Who wants whom"));
    m_tabs->addTab(scrolled(m_settings), tr("Helpdesk"));
    m_tabs->hide(); // until the window takes it
    return m_tabs;
}

void HelpdeskPage::connectParts()
{
    connectBoard();
    connectPanels();
    connect(m_filler, &MeetingBookerWork::progress, this,
            [this](const BookingProgress& now) { m_progress->setProgress(int(now.done * 1000), 1000); });
    connect(m_filler, &MeetingBookerWork::booked, this, &HelpdeskPage::takeFilled);
    connect(m_progress, &JobBar::cancelRequested, m_filler, &MeetingBookerWork::stop);
    connect(m_newHelpdesk, &NewHelpdeskBar::said, this, &WindowPage::said);
    connect(m_newHelpdesk, &NewHelpdeskBar::opened, this, &HelpdeskPage::shareHeight);
    connect(m_newHelpdesk, &NewHelpdeskBar::closed, this, [this] {
        shareHeight();
        takeFocus();
    });
    connect(m_newHelpdesk, &NewHelpdeskBar::done, this, [this](Id helpdesk) {
        shareHeight();
        showHelpdesk(helpdesk);
        takeFocus();
    });
    const auto showDone = [this](Id helpdesk) {
        showHelpdesk(helpdesk);
        m_list->setFocus();
        m_list->goToRow(0);
    };
    connect(m_paste, &RequestPaste::said, this, &WindowPage::said);
    connect(m_paste, &RequestPaste::closed, this, &HelpdeskPage::takeFocus);
    connect(m_paste, &RequestPaste::done, this, showDone);
    connect(m_paste, &RequestPaste::tablePasted, m_import, &RequestsImport::openText);
    connect(m_import, &RequestsImport::said, this, &WindowPage::said);
    connect(m_import, &RequestsImport::closed, this, &HelpdeskPage::takeFocus);
    connect(m_import, &RequestsImport::done, this, showDone);
}

void HelpdeskPage::connectBoard()
{
    connect(m_board, &MeetingBoard::currentPlaceChanged, this, &HelpdeskPage::followPlace);
    connect(m_board, &MeetingBoard::nameTyped, this, &HelpdeskPage::typeName);
    connect(m_board, &MeetingBoard::dropped, this, &HelpdeskPage::drop);
    connect(m_board, &MeetingBoard::cutRequested, this,
            [this] { takeUp({.booking = m_board->currentBooking()}); });
    connect(m_board, &MeetingBoard::pasteRequested, this, [this] { putDown(m_board->currentIndex()); });
    connect(m_list, &RequestsList::currentRequestChanged, this, &HelpdeskPage::followRequest);
    connect(m_list, &RequestsList::dropped, this,
            [this](const QByteArray& what) { drop(what, QModelIndex(), false); });
    connect(m_list, &RequestsList::cutRequested, this,
            [this] { takeUp({.request = m_list->currentRequest()}); });
    connect(m_list, &RequestsList::pasteRequested, this, [this] {
        if (m_carried.booking != 0)
            putDown({});
        else if (!session().editor.isReadOnly())
            m_paste->ask();
    });
    connect(m_line, &CandidateLine::taken, this, &HelpdeskPage::bookOffer);
    connect(m_line, &CandidateLine::newPersonTyped, this, &HelpdeskPage::bookNewPerson);
    connect(m_line, &CandidateLine::closed, m_board, [this] { m_board->setFocus(); });
    connect(m_line, &CandidateLine::said, this, &WindowPage::said);
}

void HelpdeskPage::connectPanels()
{
    for (RecordPanel* panel : {static_cast<RecordPanel*>(m_meeting), static_cast<RecordPanel*>(m_request),
                               static_cast<RecordPanel*>(m_expert), static_cast<RecordPanel*>(m_wishes),
                               static_cast<RecordPanel*>(m_settings)}) {
        connect(panel, &RecordPanel::said, this, &WindowPage::said);
        connect(panel, &RecordPanel::wanted, this, [this, panel] { showPanel(panel); });
    }
    const auto showRequest = [this](Id request) {
        m_list->goToRequest(request);
        m_request->setRequest(request);
        showPanel(m_request);
    };
    const auto showExpert = [this](Id expert) {
        m_board->goToExpert(expert);
        m_expert->setExpert(expert);
        showPanel(m_expert);
    };
    connect(m_meeting, &MeetingPanel::requestRequested, this, showRequest);
    connect(m_meeting, &MeetingPanel::expertRequested, this, showExpert);
    connect(m_settings, &HelpdeskPanel::expertRequested, this, showExpert);
    connect(m_wishes, &PartnerWishes::requestRequested, this, showRequest);
    connect(m_wishes, &PartnerWishes::closed, this, &HelpdeskPage::takeFocus);
    connect(m_request, &RequestPanel::closed, this, &HelpdeskPage::takeFocus);
    connect(m_request, &RequestPanel::done, this, [this](Id request) { m_list->goToRequest(request); });
}
} // namespace convenor
