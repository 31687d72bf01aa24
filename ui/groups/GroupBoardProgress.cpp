#include "ui/groups/GroupBoardProgress.h"

#include "ui/widgets/Announce.h"
#include "ui/widgets/PlainText.h"
#include "ui/widgets/Theme.h"

#include <QHBoxLayout>
#include <QProgressBar>
#include <QPushButton>

namespace convenor {
namespace {
constexpr int moment = 300; // milliseconds
constexpr int parts = 1000; // of the bar
} // namespace

GroupBoardProgress::GroupBoardProgress(QWidget* parent)
    : QFrame(parent), m_what(new PlainLabel({}, this)), m_bar(new QProgressBar(this))
{
    setObjectName(QStringLiteral("boardProgress"));
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(tr("Progress"));
    m_bar->setMaximumWidth(fontMetrics().averageCharWidth() * 30);
    m_bar->setRange(0, parts);
    auto* stop = new QPushButton(tr("Take the best so far"), this);
    stop->setObjectName(QStringLiteral("stopDividing"));
    plainToolTip(stop, tr("Stops dividing and takes what was found (Esc)"));
    connect(stop, &QPushButton::clicked, this, &GroupBoardProgress::stopRequested);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::spaced(this, theme::normal));
    layout->addWidget(m_what, 1);
    layout->addWidget(m_bar);
    layout->addWidget(stop);
    hide();
    m_moment.setSingleShot(true);
    m_moment.setInterval(moment);
    connect(&m_moment, &QTimer::timeout, this, [this] {
        show();
        announce(m_what, m_text);
    });
}

void GroupBoardProgress::begin(const QString& what)
{
    m_text = what;
    m_what->setPlainText(tr("%1 …").arg(what));
    m_bar->setValue(0);
    m_moment.start();
}

void GroupBoardProgress::setProgress(const DivisionProgress& now)
{
    if (!isRunning())
        return;
    m_bar->setValue(int(now.done * parts));
    m_what->setPlainText(tr("%1 … the best so far: %2.").arg(m_text, progressText(now)));
}

void GroupBoardProgress::end()
{
    m_text.clear();
    m_moment.stop();
    hide();
}
} // namespace convenor
