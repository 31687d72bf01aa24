#include "ui/documents/DocumentsPage.h"

#include "domain/AgendaRecords.h"
#include "editing/PlanEditor.h"
#include "translations/Translations.h"
#include "ui/documents/ExportCommands.h"
#include "ui/documents/PreviewPane.h"
#include "ui/widgets/Icons.h"
#include "ui/widgets/PlainText.h"
#include "ui/widgets/Theme.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace convenor {
namespace {
constexpr ExportFormat formats[] = {ExportFormat::Pdf, ExportFormat::Html, ExportFormat::Csv};

QString languageName(const QString& code)
{
    if (code == QLatin1String("en"))
        return QStringLiteral("English");
    QString name = QLocale(code).nativeLanguageName();
    if (name.isEmpty() || QLocale(code).language() == QLocale::C)
        return code;
    name[0] = name[0].toUpper();
    return name;
}
} // namespace

DocumentsPage::DocumentsPage(const Session& session, QWidget* parent) : WindowPage(session, parent)
{
    setObjectName(QStringLiteral("documentsPage"));
    makeActions();
    m_preview = new PreviewPane(session, this);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeChoices());
    layout->addWidget(m_preview, 1);
    connect(m_preview, &PreviewPane::goToRequested, this, &WindowPage::goToRequested);
    connect(&session.editor, &PlanEditor::changed, this, [this](const ChangeSet& changes) {
        if (changes.find(Table::Workshop, this->session().editor.plan().workshop().id))
            fillLanguages();
    });
}

void DocumentsPage::makeActions()
{
    for (const ExportFormat format : formats) {
        auto* action = new QAction(tr("Export: %1").arg(exportCaption(format)), this);
        connect(action, &QAction::triggered, this, [this, format] { runExport(format); });
        m_actions.append(action);
    }
}

QWidget* DocumentsPage::makeChoices()
{
    auto* side = new QWidget(this);
    const int edge = theme::spaced(this, theme::wide);
    auto* layout = new QVBoxLayout(side);
    layout->setContentsMargins(edge, edge, edge, edge);
    layout->setSpacing(theme::spaced(this, theme::normal));
    auto* title = new PlainLabel(tr("Documents"), side);
    title->setFont(theme::headingFont(font(), 1));
    layout->addWidget(title);

    m_list = new QListWidget(side);
    m_list->setObjectName(QStringLiteral("documentsList"));
    m_list->setAccessibleName(tr("Documents"));
    m_list->addItem(new QListWidgetItem(themedIcon(QStringLiteral("agenda")), tr("Agenda")));
    m_list->setCurrentRow(0);
    m_list->setIconSize({fontMetrics().height(), fontMetrics().height()});
    m_list->setFixedHeight(fontMetrics().height() * 3);
    layout->addWidget(m_list);

    m_language = new QComboBox(side);
    m_language->setObjectName(QStringLiteral("documentLanguage"));
    m_language->setAccessibleName(tr("Language of the paper"));
    plainToolTip(m_language,
                 tr("The language of the paper; texts without a translation stay as they were written"));
    auto* caption = new PlainLabel(tr("&Language of the paper"), side);
    caption->setBuddy(m_language);
    layout->addWidget(caption);
    layout->addWidget(m_language);
    fillLanguages();
    connect(m_language, &QComboBox::currentIndexChanged, this,
            [this] { m_preview->setLanguage(language()); });

    layout->addSpacing(edge);
    layout->addWidget(new PlainLabel(tr("Write it to a file"), side));
    constexpr const char* names[] = {"exportPdf", "exportHtml", "exportCsv"};
    for (int i = 0; i < 3; ++i) {
        auto* button = new QPushButton(themedIcon(QStringLiteral("export")), exportCaption(formats[i]), side);
        button->setObjectName(QString::fromLatin1(names[i]));
        theme::showIconAtFontSize(button);
        button->setStyleSheet(QStringLiteral("text-align:left; padding:6px 10px"));
        connect(button, &QPushButton::clicked, this, [this, i] { runExport(formats[i]); });
        layout->addWidget(button);
    }
    layout->addStretch();
    side->setMinimumWidth(fontMetrics().averageCharWidth() * 30);
    side->setMaximumWidth(fontMetrics().averageCharWidth() * 40);
    return side;
}

// Those of the workshop first, then those the program speaks.
void DocumentsPage::fillLanguages()
{
    const QString before = language();
    QStringList codes;
    const QStringList own = session().editor.plan().workshop().languages.split(u',', Qt::SkipEmptyParts);
    for (const QString& code : own)
        codes.append(code.trimmed());
    codes += translations::languages();
    codes.removeDuplicates();
    const QSignalBlocker blocker(m_language);
    m_language->clear();
    for (const QString& code : std::as_const(codes))
        m_language->addItem(languageName(code), code);
    m_language->setCurrentIndex(qMax(0, m_language->findData(before)));
}

QString DocumentsPage::language() const
{
    return m_language->currentData().toString();
}

void DocumentsPage::runExport(ExportFormat format)
{
    const QString outcome = exportAgenda(session(), format, language());
    if (!outcome.isEmpty())
        emit said(outcome);
}

bool DocumentsPage::goTo(const Subject& subject)
{
    m_preview->follow(subject);
    return subject.table == Table::AgendaItem || subject.table == Table::Day;
}

Subject DocumentsPage::selected() const
{
    return m_preview->followed();
}

void DocumentsPage::takeFocus()
{
    m_list->setFocus();
}
} // namespace convenor
