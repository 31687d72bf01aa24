#include "ui/workshop/TranslationsPanel.h"

#include "domain/AgendaRecords.h"
#include "domain/Translations.h"
#include "editing/PlanEditor.h"
#include "tables/TranslationsModel.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/GridView.h"
#include "ui/widgets/LanguageName.h"
#include "ui/widgets/PlainText.h"
#include "ui/widgets/Theme.h"

#include <QAbstractItemView>
#include <QCheckBox>
#include <QComboBox>
#include <QHeaderView>
#include <QVBoxLayout>

namespace convenor {
namespace {
constexpr int mostRows = 10; // before the grid scrolls by itself
}

TranslationsPanel::TranslationsPanel(PlanEditor& editor, QWidget* parent)
    : QWidget(parent), m_editor(editor), m_model(new TranslationsModel(editor, this)),
      m_grid(new GridView(QStringLiteral("translationsGrid"), this)), m_state(new PlainLabel({}, this))
{
    setObjectName(QStringLiteral("translationsPanel"));
    m_state->setObjectName(QStringLiteral("translationsState"));
    m_state->setForegroundRole(QPalette::PlaceholderText);
    m_grid->setAccessibleName(tr("Translations"));
    m_grid->setModel(m_model);
    m_grid->setColumns({{34, 3}, {26, 3}, {26, 3}});
    m_bar = makeBar();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::spaced(this, theme::normal));
    layout->addWidget(m_bar);
    layout->addWidget(m_state);
    layout->addWidget(m_grid);
    connect(m_grid, &GridView::said, this, &TranslationsPanel::said);
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(m_model, signal, this, &TranslationsPanel::showState);
    connect(m_model, &QAbstractItemModel::modelReset, this, &TranslationsPanel::showState);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &TranslationsPanel::showState);
    connect(&editor, &PlanEditor::changed, this, [this](const ChangeSet& changes) {
        if (changes.find(Table::Workshop, m_editor.plan().workshop().id))
            fillLanguages();
    });
    connect(&editor, &PlanEditor::reloaded, this, &TranslationsPanel::fillLanguages);
    fillLanguages();
}

QWidget* TranslationsPanel::makeBar()
{
    auto* bar = new QWidget(this);
    auto* layout = new FlowLayout(bar, theme::spaced(this, theme::normal));
    m_language = new QComboBox(bar);
    m_language->setObjectName(QStringLiteral("translationsLanguage"));
    m_language->setAccessibleName(tr("Translations into"));
    m_language->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_language->view()->setAccessibleName(m_language->accessibleName());
    auto* caption = new PlainLabel(tr("Translations &into"), bar);
    caption->setWordWrap(false);
    caption->setBuddy(m_language);
    m_missing = new QCheckBox(tr("Only what is &missing"), bar);
    m_missing->setObjectName(QStringLiteral("translationsMissing"));
    plainToolTip(m_missing, tr("Shows only the texts that have no translation yet"));
    layout->addWidget(caption);
    layout->addWidget(m_language);
    layout->addWidget(m_missing);
    connect(m_language, &QComboBox::currentIndexChanged, this, [this] {
        if (!m_grid->finishEditing())
            return;
        m_model->setLanguage(m_language->currentData().toString());
        showState();
    });
    connect(m_missing, &QCheckBox::toggled, this, [this](bool on) {
        if (m_grid->finishEditing())
            m_model->setOnlyMissing(on);
        showState();
    });
    return bar;
}

// The further languages of the workshop: the first is the one in which people type.
void TranslationsPanel::fillLanguages()
{
    const QString before = m_model->language();
    const QStringList codes = furtherLanguagesOf(m_editor.plan().workshop());
    {
        const QSignalBlocker blocker(m_language);
        m_language->clear();
        for (const QString& code : codes)
            m_language->addItem(languageName(code), code);
        m_language->setCurrentIndex(codes.isEmpty() ? -1 : qMax(0, m_language->findData(before)));
    }
    const QString now = m_language->currentData().toString();
    if (now != before)
        m_model->setLanguage(now);
    showState();
}

void TranslationsPanel::showState()
{
    const bool any = m_language->count() > 0;
    m_bar->setVisible(any);
    m_grid->setVisible(any && m_model->rowCount() > 0);
    const int rows = qBound(1, m_model->rowCount(), mostRows);
    m_grid->setFixedHeight(m_grid->horizontalHeader()->sizeHint().height() +
                           rows * m_grid->verticalHeader()->defaultSectionSize() + 2 * m_grid->frameWidth());
    const int missing = int(m_model->missingCount());
    if (!any)
        m_state->setPlainText(
            tr("Papers can be printed in two languages: write the second one after the first "
               "at “Languages”, such as: en, bg. Then the texts can be translated here."));
    else
        m_state->setPlainText(missing == 0 ? tr("Everything is translated.")
                                           : tr("%n text(s) have no translation yet.", nullptr, missing));
}
} // namespace convenor
