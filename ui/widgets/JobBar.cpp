#include "ui/widgets/JobBar.h"

#include "ui/widgets/Announce.h"
#include "ui/widgets/PlainText.h"
#include "ui/widgets/Theme.h"

#include <QHBoxLayout>
#include <QProgressBar>
#include <QPushButton>

namespace convenor {
namespace {
constexpr int moment = 300; // milliseconds
}

JobBar::JobBar(const QString& name, QWidget* parent)
    : QFrame(parent), m_what(new PlainLabel({}, this)), m_bar(new QProgressBar(this))
{
    setObjectName(name);
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(tr("Progress"));
    m_bar->setMaximumWidth(fontMetrics().averageCharWidth() * 40);
    auto* cancel = new QPushButton(tr("Cancel"), this);
    cancel->setObjectName(QStringLiteral("cancelJob"));
    connect(cancel, &QPushButton::clicked, this, &JobBar::cancelRequested);
    auto* layout = new QHBoxLayout(this);
    const int side = theme::spaced(this, theme::wide);
    layout->setContentsMargins(side, theme::tight, side, theme::tight);
    layout->setSpacing(theme::spaced(this, theme::normal));
    layout->addWidget(m_what, 1);
    layout->addWidget(m_bar);
    layout->addWidget(cancel);
    hide();
    m_moment.setSingleShot(true);
    m_moment.setInterval(moment);
    connect(&m_moment, &QTimer::timeout, this, [this] {
        show();
        announce(m_what, m_what->text());
    });
}

void JobBar::take(const QString& what)
{
    if (what.isEmpty()) {
        m_moment.stop();
        hide();
        return;
    }
    m_what->setPlainText(tr("%1 …").arg(what));
    m_bar->setRange(0, 0); // nobody knows yet how long it takes
    m_moment.start();
}

void JobBar::setProgress(int done, int total)
{
    m_bar->setRange(0, total);
    m_bar->setValue(done);
}
} // namespace convenor
