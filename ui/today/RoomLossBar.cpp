#include "ui/today/RoomLossBar.h"

#include "domain/AgendaRecords.h"
#include "ui/widgets/Announce.h"
#include "ui/widgets/ErrorText.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/PlainText.h"
#include "ui/widgets/PlainTextDelegate.h"
#include "ui/widgets/SentenceList.h"
#include "ui/widgets/Theme.h"

#include <QComboBox>
#include <QKeyEvent>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace convenor {
namespace {
constexpr int lossMostLines = 12;
constexpr int lossLeastLines = 2;
constexpr int lossRoomLetters = 24;
} // namespace

RoomLossBar::RoomLossBar(PlanEditor& editor, QWidget* parent)
    : QWidget(parent), m_editor(editor), m_room(new QComboBox(this)), m_sentence(new PlainLabel({}, this)),
      m_list(new SentenceList(lossMostLines, this, lossLeastLines)),
      m_accept(new QPushButton(tr("&Take this"), this))
{
    setObjectName(QStringLiteral("roomLossBar"));
    m_room->setObjectName(QStringLiteral("lostRoom"));
    m_room->setAccessibleName(tr("Which room is lost?"));
    m_room->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_room->setMinimumContentsLength(lossRoomLetters);
    m_room->setItemDelegate(new PlainTextDelegate(m_room));
    m_room->installEventFilter(this);
    plainToolTip(m_room, tr("Its items and groups get another room; letters choose, Enter takes it over"));
    m_sentence->setObjectName(QStringLiteral("lostSentence"));
    m_list->setObjectName(QStringLiteral("lostList"));
    m_list->setAccessibleName(tr("What becomes of it"));
    m_accept->setObjectName(QStringLiteral("lostAccept"));
    plainToolTip(m_accept, tr("Does it as one step (Enter); Ctrl+Z takes it back"));
    auto* leave = new QPushButton(tr("Leave as it is"), this);
    leave->setObjectName(QStringLiteral("lostLeave"));
    plainToolTip(leave, tr("Changes nothing (Esc)"));
    auto* label = new PlainLabel(tr("&Which room is lost?"), this);
    label->setWordWrap(false);
    label->setBuddy(m_room);
    auto* top = new QWidget(this);
    auto* row = new FlowLayout(top, theme::spaced(this, theme::normal));
    for (QWidget* part : {static_cast<QWidget*>(label), static_cast<QWidget*>(m_room),
                          static_cast<QWidget*>(m_accept), static_cast<QWidget*>(leave)})
        row->addWidget(part);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::spaced(this, theme::normal));
    layout->addWidget(top);
    layout->addWidget(m_sentence);
    layout->addWidget(m_list);
    layout->addStretch();
    connect(m_room, &QComboBox::currentIndexChanged, this, &RoomLossBar::showLoss);
    connect(m_accept, &QPushButton::clicked, this, &RoomLossBar::accepted);
    connect(leave, &QPushButton::clicked, this, &RoomLossBar::left);
    connect(m_list, &SentenceList::entered, this, &RoomLossBar::accepted);
    connect(m_list, &SentenceList::left, this, &RoomLossBar::left);
}

Id RoomLossBar::room() const
{
    return m_room->currentData().toLongLong();
}

bool RoomLossBar::show(const std::optional<DayMinute>& from)
{
    m_from = from;
    const Id before = room();
    {
        const QSignalBlocker quiet(m_room);
        m_room->clear();
        for (const Id id : roomsInUse(m_editor.plan(), m_editor.timing(), from))
            m_room->addItem(harmlessText(m_editor.plan().find<Room>(id)->name),
                            QVariant::fromValue<qint64>(id));
        m_room->setCurrentIndex(qMax(0, m_room->findData(QVariant::fromValue<qint64>(before))));
    }
    showLoss();
    return m_room->count() > 0;
}

void RoomLossBar::showLoss()
{
    m_loss.reset();
    if (room() == 0) { // nothing is left that could lose its room
        m_sentence->clear();
        m_list->setSentences({}, -1);
        m_accept->setEnabled(false);
        return;
    }
    Result<RoomLoss> loss = loseRoom(m_editor.plan(), m_editor.timing(), room(), m_from, m_editor.ids());
    m_accept->setEnabled(loss.ok());
    if (!loss) {
        m_sentence->setPlainText(sentence(loss.error(), Medium::Window));
        m_list->setSentences({}, -1);
        return;
    }
    m_loss = std::move(*loss);
    m_sentence->setPlainText(m_loss->sentence);
    m_list->setSentences(m_loss->said, -1);
    announce(m_sentence, m_loss->sentence);
}

void RoomLossBar::takeFocus()
{
    m_room->setFocus();
}

bool RoomLossBar::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_room || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    if (key == Qt::Key_Return || key == Qt::Key_Enter)
        emit accepted();
    else if (key == Qt::Key_Escape)
        emit left();
    else
        return QWidget::eventFilter(watched, event);
    return true;
}
} // namespace convenor
