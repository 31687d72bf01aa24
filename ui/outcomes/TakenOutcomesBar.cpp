#include "ui/outcomes/TakenOutcomesBar.h"

#include "ui/widgets/PlainText.h"
#include "ui/widgets/SentenceList.h"
#include "ui/widgets/Theme.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace convenor {
TakenOutcomesBar::TakenOutcomesBar(QWidget* parent)
    : QWidget(parent), m_sentence(new PlainLabel({}, this)), m_list(new SentenceList(6, this))
{
    setObjectName(QStringLiteral("takenOutcomesBar"));
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::AlternateBase);
    m_sentence->setObjectName(QStringLiteral("takenOutcomesSentence"));
    m_list->setObjectName(QStringLiteral("outcomeDifferences"));
    m_list->setAccessibleName(tr("Where the copy has another text"));
    auto* close = new QPushButton(tr("Close"), this);
    close->setAccessibleName(tr("Close the differences"));
    connect(close, &QPushButton::clicked, this, &QWidget::hide);
    connect(m_list, &SentenceList::left, this, &QWidget::hide);
    connect(m_list, &SentenceList::entered, this, [this](int row) {
        if (row >= 0 && row < m_outcomes.size())
            emit outcomeChosen(m_outcomes[row]);
    });
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

void TakenOutcomesBar::tell(const Plan& plan, const QString& sentence,
                            const QList<OutcomeDifference>& differences)
{
    const int count = int(differences.size());
    m_sentence->setPlainText(
        count == 0 ? sentence
                   : sentence + u' ' + tr("%n text(s) differ; those of this file stay:", nullptr, count));
    QStringList sentences;
    m_outcomes.clear();
    for (const OutcomeDifference& difference : differences) {
        const Outcome* here = plan.find<Outcome>(difference.outcome);
        sentences.append(tr("Here “%1”, in the copy “%2”.")
                             .arg(here ? shownText(here->text) : QString(), shownText(difference.there)));
        m_outcomes.append(difference.outcome);
    }
    m_list->setSentences(sentences, count == 0 ? -1 : 0);
    m_list->setVisible(count > 0);
    show();
}
} // namespace convenor
