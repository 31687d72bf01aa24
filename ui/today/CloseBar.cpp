#include "ui/today/CloseBar.h"

#include "editing/AttendanceEdits.h"
#include "tables/GridModel.h"
#include "ui/widgets/PlainText.h"
#include "ui/widgets/PlainTextDelegate.h"
#include "ui/widgets/Theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QListWidget>
#include <QPushButton>
#include <QSet>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace convenor {
CloseBar::CloseBar(QWidget* parent)
    : QWidget(parent), m_sentence(new PlainLabel({}, this)), m_list(new QListWidget(this)),
      m_accept(new QPushButton(this))
{
    setObjectName(QStringLiteral("closeBar"));
    m_sentence->setObjectName(QStringLiteral("closeSentence"));
    m_list->setObjectName(QStringLiteral("notArrived"));
    m_list->setAccessibleName(tr("People who did not arrive"));
    m_list->setItemDelegate(new PlainTextDelegate(m_list));
    m_list->installEventFilter(this);
    connect(m_list, &QListWidget::itemChanged, this, &CloseBar::showSentence);
    m_accept->setObjectName(QStringLiteral("closeAccept"));
    m_accept->setText(tr("Close %1").arg(QString()).trimmed()); // until it is known what
    connect(m_accept, &QPushButton::clicked, this, &CloseBar::accepted);
    auto* leave = new QPushButton(tr("Not now"), this);
    leave->setObjectName(QStringLiteral("closeLeave"));
    plainToolTip(leave, tr("Goes back to the list (Esc); nothing is changed"));
    connect(leave, &QPushButton::clicked, this, &CloseBar::left);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_accept);
    buttons->addWidget(leave);
    buttons->addStretch();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::spaced(this, theme::normal));
    layout->addWidget(m_sentence);
    layout->addWidget(m_list, 1);
    layout->addLayout(buttons);
}

void CloseBar::show(const Plan& plan, const QString& what, const AttendanceTarget& target)
{
    QSet<Id> unticked;
    for (int row = 0; target == m_target && row < m_list->count(); ++row) {
        const QListWidgetItem* item = m_list->item(row);
        if (item->checkState() == Qt::Unchecked)
            unticked.insert(item->data(IdRole).toLongLong());
    }
    const int current = qMax(0, m_list->currentRow());
    m_target = target;
    {
        const QSignalBlocker quiet(m_list);
        m_list->clear();
        const QList<Id> people = notArrived(plan, target);
        for (const Id person : people) {
            auto* item = new QListWidgetItem(personInWords(plan, person), m_list);
            // As high as the rows of the grids, and room for the box that is ticked.
            const int height = fontMetrics().height() + theme::spaced(this, theme::normal);
            item->setSizeHint({fontMetrics().horizontalAdvance(item->text()) + 2 * height, height});
            item->setData(IdRole, QVariant::fromValue<qint64>(person));
            item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
            item->setCheckState(unticked.contains(person) ? Qt::Unchecked : Qt::Checked);
        }
        m_list->setCurrentRow(qMin(current, m_list->count() - 1));
    }
    m_accept->setText(tr("Close %1").arg(shownCaption(what)));
    plainToolTip(m_accept, tr("Writes it down as one step (Enter); Ctrl+Z takes it back"));
    showSentence();
}

void CloseBar::showSentence()
{
    QString text = m_list->count() == 0 ? tr("Everybody who was expected has arrived.")
                                        : tr("%n people did not arrive.", nullptr, m_list->count());
    if (m_list->count() > 0)
        text += u' ' +
                tr("The %n ticked become no-shows; Space takes a tick away.", nullptr, int(absent().size()));
    m_sentence->setPlainText(text);
    m_list->setAccessibleDescription(text);
}

QList<Id> CloseBar::absent() const
{
    QList<Id> people;
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->checkState() == Qt::Checked)
            people.append(m_list->item(row)->data(IdRole).toLongLong());
    }
    return people;
}

void CloseBar::takeFocus()
{
    m_list->setFocus();
}

bool CloseBar::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_list || event->type() != QEvent::KeyPress)
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
