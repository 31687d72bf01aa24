// The widgets of ImportPanel.
#include "editing/PlanEditor.h"
#include "ui/people/ColumnChoices.h"
#include "ui/people/ImportBar.h"
#include "ui/people/ImportPanel.h"
#include "ui/people/ImportPreviewModel.h"
#include "ui/people/ImportRowsModel.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/PlainText.h"
#include "ui/widgets/PlainTextDelegate.h"
#include "ui/widgets/Theme.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QProgressBar>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace convenor {
namespace {
void makePlain(QTableView* table)
{
    table->setItemDelegate(new PlainTextDelegate(table));
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setTabKeyNavigation(false);
    table->setWordWrap(false);
    table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table->verticalHeader()->setDefaultSectionSize(table->fontMetrics().height() +
                                                   theme::spaced(table, theme::normal));
}
} // namespace

ImportPanel::ImportPanel(const Session& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_bar(new ImportBar(this)),
      m_previewModel(new ImportPreviewModel(this)), m_preview(new QTableView(this)),
      m_columns(new ColumnChoices(m_preview)), m_counts(new PlainLabel({}, this)),
      m_rowsModel(new ImportRowsModel(this)), m_rows(new QTableView(this))
{
    setObjectName(QStringLiteral("importPanel"));
    m_counts->setObjectName(QStringLiteral("importCounts"));
    m_counts->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, theme::spaced(this, theme::normal));
    layout->setSpacing(theme::spaced(this, theme::normal));
    layout->addWidget(makeTitle());
    layout->addWidget(m_bar);
    makeTables();
    layout->addWidget(m_preview, 3);
    layout->addWidget(m_counts);
    layout->addWidget(m_rows, 2);
    layout->addWidget(makeChoices());
    layout->addWidget(makeButtons());
    connectParts();
    setState(State::Closed);
}

QWidget* ImportPanel::makeTitle()
{
    auto* title = new QWidget(this);
    m_name = new PlainLabel({}, title);
    m_name->setFont(theme::headingFont(font(), 2));
    m_progress = new QProgressBar(title);
    m_progress->setAccessibleName(tr("How far reading and importing are"));
    m_progress->setMaximumWidth(fontMetrics().averageCharWidth() * 30);
    auto* layout = new QHBoxLayout(title);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_name, 1);
    layout->addWidget(m_progress);
    return title;
}

void ImportPanel::makeTables()
{
    m_preview->setObjectName(QStringLiteral("importPreview"));
    m_preview->setAccessibleName(tr("The first rows of the file"));
    m_preview->setHorizontalHeader(m_columns);
    m_preview->setModel(m_previewModel);
    m_preview->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    makePlain(m_preview);
    m_preview->setMinimumHeight(fontMetrics().height() * 8);
    m_rows->setObjectName(QStringLiteral("importRows"));
    m_rows->setAccessibleName(tr("Rows to look at"));
    m_rows->setModel(m_rowsModel);
    m_rows->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_rows->verticalHeader()->hide();
    makePlain(m_rows);
    QHeaderView* header = m_rows->horizontalHeader();
    header->setSectionResizeMode(QHeaderView::Fixed);
    header->setSectionResizeMode(ImportRowsModel::WhatColumn, QHeaderView::Stretch);
    header->resizeSection(ImportRowsModel::RowColumn, fontMetrics().averageCharWidth() * 10);
    header->resizeSection(ImportRowsModel::ChoiceColumn, fontMetrics().averageCharWidth() * 16);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_rows->setMinimumHeight(fontMetrics().height() * 5);
    m_rows->installEventFilter(this);
}

QWidget* ImportPanel::makeChoices()
{
    m_choices = new QWidget(this);
    auto* layout = new FlowLayout(m_choices, theme::spaced(this, theme::normal));
    auto* label = new PlainLabel(tr("For the selected rows:"), m_choices);
    label->setWordWrap(false);
    layout->addWidget(label);
    const auto add = [&](const QString& text, const QString& name, const QString& tip, OnDuplicate choice) {
        auto* button = new QPushButton(text, m_choices);
        button->setObjectName(name);
        plainToolTip(button, tip);
        connect(button, &QPushButton::clicked, this, [this, choice] { choose(choice); });
        layout->addWidget(button);
    };
    add(tr("Replace"), QStringLiteral("importReplace"),
        tr("The filled cells of the row overwrite what is here (R in the list)"), OnDuplicate::Replace);
    add(tr("Keep"), QStringLiteral("importKeep"), tr("Who is here stays as he is (K in the list)"),
        OnDuplicate::Keep);
    add(tr("Both"), QStringLiteral("importBoth"), tr("The row becomes somebody else (B in the list)"),
        OnDuplicate::Both);
    return m_choices;
}

QWidget* ImportPanel::makeButtons()
{
    auto* buttons = new QWidget(this);
    m_importButton = new QPushButton(tr("&Import"), buttons);
    m_importButton->setObjectName(QStringLiteral("importNow"));
    m_importButton->setDefault(true);
    plainToolTip(m_importButton, tr("Takes the people in as one step (Enter)"));
    m_copyButton = new QPushButton(tr("Copy the &report"), buttons);
    m_copyButton->setObjectName(QStringLiteral("importCopyReport"));
    m_closeButton = new QPushButton(tr("&Cancel"), buttons);
    m_closeButton->setObjectName(QStringLiteral("importClose"));
    plainToolTip(m_closeButton, tr("Leaves the import (Esc)"));
    connect(m_importButton, &QPushButton::clicked, this, &ImportPanel::importNow);
    connect(m_copyButton, &QPushButton::clicked, this, &ImportPanel::copyReport);
    connect(m_closeButton, &QPushButton::clicked, this, &ImportPanel::cancel);
    auto* layout = new QHBoxLayout(buttons);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addStretch(1);
    layout->addWidget(m_copyButton);
    layout->addWidget(m_importButton);
    layout->addWidget(m_closeButton);
    return buttons;
}

void ImportPanel::connectParts()
{
    connect(&m_work, &ImportWork::looked, this, &ImportPanel::takeLook);
    connect(&m_work, &ImportWork::matched, this, &ImportPanel::takeImport);
    connect(&m_work, &ImportWork::failed, this, &ImportPanel::fail);
    connect(&m_work, &ImportWork::progressed, this,
            [this](double done) { m_progress->setValue(int(done * 1000)); });
    connect(m_columns, &ColumnChoices::fieldsChanged, this, [this] {
        m_look.guess.fields = m_columns->fields();
        m_previewModel->setFields(m_look.guess.fields);
        match();
    });
    connect(m_bar, &ImportBar::sheetChosen, this, [this](int table) {
        if (lookAgain())
            m_work.look(m_file, table, -1);
    });
    connect(m_bar, &ImportBar::headerRowChosen, this, [this](int row) {
        if (lookAgain())
            m_work.look(m_file, m_look.table, row);
    });
    connect(m_bar, &ImportBar::encodingChosen, this, [this](const QString& encoding) {
        m_how.encoding = encoding;
        if (lookAgain())
            m_work.open(m_path, m_how);
    });
    connect(m_bar, &ImportBar::delimiterChosen, this, [this](QChar delimiter) {
        m_how.delimiter = delimiter;
        if (lookAgain())
            m_work.open(m_path, m_how);
    });
    connect(m_bar, &ImportBar::onDuplicateChosen, this, &ImportPanel::match);
    PlanEditor* editor = &m_session.editor;
    connect(editor, &PlanEditor::changed, this, &ImportPanel::match);
    connect(editor, &PlanEditor::reloaded, this, &ImportPanel::match);
    connect(editor, &PlanEditor::workProgress, this, [this](double done) {
        if (m_state == State::Importing)
            m_progress->setValue(int(done * 1000));
    });
    connect(editor, &PlanEditor::workEnded, this,
            [this](const QString&, const Result<qint64>& outcome) { end(outcome); });
}
} // namespace convenor
