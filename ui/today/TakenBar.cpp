#include "ui/today/TakenBar.h"

#include "domain/Names.h"
#include "editing/AttendanceEdits.h"
#include "ui/widgets/PlainText.h"
#include "ui/widgets/PlainTextDelegate.h"
#include "ui/widgets/Theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QListWidget>
#include <QPushButton>
#include <QScrollBar>
#include <QVBoxLayout>

namespace convenor {
namespace {
constexpr int mostLines = 6; // of the list; more are scrolled
}

TakenBar::TakenBar(const PlanEditor& editor, QWidget* parent)
    : QWidget(parent), m_editor(editor), m_sentence(new PlainLabel({}, this)), m_list(new QListWidget(this))
{
    setObjectName(QStringLiteral("takenBar"));
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::AlternateBase);
    m_sentence->setObjectName(QStringLiteral("takenSentence"));
    m_list->setObjectName(QStringLiteral("takenDifferences"));
    m_list->setAccessibleName(tr("Where the two doors said something else"));
    m_list->setItemDelegate(new PlainTextDelegate(m_list));
    m_list->installEventFilter(this);
    auto* close = new QPushButton(tr("Close"), this);
    close->setObjectName(QStringLiteral("takenClose"));
    close->setAccessibleName(tr("Close the differences"));
    connect(close, &QPushButton::clicked, this, &QWidget::hide);
    auto* top = new QHBoxLayout;
    top->addWidget(m_sentence, 1);
    top->addWidget(close, 0, Qt::AlignTop);
    auto* layout = new QVBoxLayout(this);
    const int edge = theme::spaced(this, theme::normal);
    layout->setContentsMargins(edge, edge, edge, edge);
    layout->setSpacing(theme::spaced(this, theme::tight));
    layout->addLayout(top);
    layout->addWidget(m_list);
    hide();
}

QString TakenBar::inWords(const AttendanceDifference& difference) const
{
    const auto state = [](AttendanceState state) { return translatedName(nameOf(state)); };
    const QString taken = state(difference.tookTheirs ? difference.there : difference.here);
    return tr("%1; %2: here %3, there %4. The later mark counts: %5.")
        .arg(personInWords(m_editor.plan(), difference.person),
             targetInWords(m_editor.plan(), m_editor.timing(), difference.target), state(difference.here),
             state(difference.there), taken);
}

void TakenBar::tell(const QString& sentence, const QList<AttendanceDifference>& differences,
                    const QStringList& leftOut)
{
    QString text = sentence;
    if (!differences.isEmpty())
        text += u' ' + tr("%n mark(s) differed:", nullptr, int(differences.size()));
    else if (leftOut.isEmpty())
        text += u' ' + tr("The two doors nowhere said something else.");
    m_sentence->setPlainText(text);
    m_list->clear();
    for (const AttendanceDifference& difference : differences)
        m_list->addItem(inWords(difference));
    for (const QString& person : leftOut)
        m_list->addItem(tr("%1: removed or merged here; the marks of the copy were not taken.").arg(person));
    m_list->setVisible(m_list->count() > 0);
    if (m_list->count() > 0) {
        m_list->setCurrentRow(0);
        const int lines = qMin(mostLines, m_list->count());
        // Long sentences are scrolled sideways: the bar for it must not cover a line.
        m_list->setFixedHeight(lines * qMax(1, m_list->sizeHintForRow(0)) + 2 * m_list->frameWidth() +
                               m_list->horizontalScrollBar()->sizeHint().height());
    }
    show();
}

bool TakenBar::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
        hide();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}
} // namespace convenor
