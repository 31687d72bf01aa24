#include "ui/history/VersionsView.h"

#include "domain/PlanningRecords.h"
#include "editing/AgendaEdits.h"
#include "tables/ReleaseChangesModel.h"
#include "tables/ReleasesModel.h"
#include "ui/history/RowList.h"
#include "ui/widgets/ErrorText.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/PlainText.h"
#include "ui/widgets/Theme.h"

#include <QCheckBox>
#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

namespace convenor {
VersionsView::VersionsView(const Session& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_releases(new ReleasesModel(session.editor, this)),
      m_changes(new ReleaseChangesModel(session.editor, this))
{
    setObjectName(QStringLiteral("versionsView"));
    auto* down = new QSplitter(Qt::Vertical, this);
    down->setChildrenCollapsible(false);
    down->addWidget(makeVersions());
    down->addWidget(makeChanges());
    down->setStretchFactor(0, 1);
    down->setStretchFactor(1, 2);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::spaced(this, theme::normal));
    layout->addWidget(makeGiveOut());
    layout->addWidget(down, 1);
    connectParts();
    proposeName();
    m_list->setCurrentIndex(m_releases->index(0, 0));
    showCurrent();
}

QWidget* VersionsView::makeGiveOut()
{
    auto* bar = new QWidget(this);
    auto* layout = new FlowLayout(bar, theme::spaced(this, theme::normal));
    const auto line = [&](const QString& name, const QString& text, int characters) {
        auto* made = new QLineEdit(bar);
        made->setObjectName(name);
        made->setAccessibleName(text);
        made->setPlaceholderText(text);
        made->setMinimumWidth(fontMetrics().averageCharWidth() * characters);
        made->setReadOnly(m_session.editor.isReadOnly());
        layout->addWidget(made);
        connect(made, &QLineEdit::returnPressed, this, &VersionsView::giveOut);
        return made;
    };
    m_name = line(QStringLiteral("releaseName"), tr("Name of the version"), 22);
    m_note = line(QStringLiteral("releaseNote"), tr("Note: to whom, and what is new in it"), 44);
    auto* button = new QPushButton(tr("&Give out this version"), bar);
    button->setObjectName(QStringLiteral("giveOutButton"));
    button->setEnabled(!m_session.editor.isReadOnly());
    plainToolTip(button,
                 tr("Keeps what the agenda says now, so that you can tell people exactly what changes "
                    "after it (Enter in the name or note)"));
    connect(button, &QPushButton::clicked, this, &VersionsView::giveOut);
    layout->addWidget(button);
    return bar;
}

QWidget* VersionsView::makeVersions()
{
    m_list = new RowList(QStringLiteral("releases"), tr("Versions, the newest first"), m_releases,
                         {{16, 1}, {18}, {12}, {9}, {20, 2}}, this);
    return m_list;
}

QWidget* VersionsView::makeChanges()
{
    auto* part = new QWidget(this);
    m_title = new PlainLabel({}, part);
    m_title->setObjectName(QStringLiteral("releaseTitle"));
    m_title->setFont(theme::headingFont(font(), 2));
    auto* bar = new QWidget(part);
    auto* row = new FlowLayout(bar, theme::spaced(this, theme::normal));
    m_public = new QCheckBox(tr("Only what &participants read"), bar);
    m_public->setObjectName(QStringLiteral("publicChanges"));
    plainToolTip(m_public, tr("Leaves out internal items and what hangs on them"));
    row->addWidget(m_public);
    const auto button = [&](const QString& name, const QString& text, const QString& tip, auto run) {
        auto* made = new QPushButton(text, bar);
        made->setObjectName(name);
        plainToolTip(made, tip);
        connect(made, &QPushButton::clicked, this, run);
        row->addWidget(made);
    };
    button(QStringLiteral("copyChanges"), tr("&Copy as text"), tr("For an e-mail (Ctrl+Shift+E)"),
           [this] { copyChanges(); });
    button(QStringLiteral("changesPaper"), tr("As a p&aper"),
           tr("What changed since the last version: to print, or to save as PDF, web page or ODT"),
           [this] { emit paperRequested(); });
    m_rows = new RowList(QStringLiteral("releaseChanges"), tr("What changed"), m_changes,
                         {{22}, {20, 2}, {16, 1}, {16, 1}, {16, 1}}, part);
    auto* layout = new QVBoxLayout(part);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::spaced(this, theme::normal));
    layout->addWidget(m_title);
    layout->addWidget(bar);
    layout->addWidget(m_rows, 1);
    return part;
}

void VersionsView::connectParts()
{
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &VersionsView::showCurrent);
    connect(m_releases, &QAbstractItemModel::modelReset, this, [this] {
        m_list->setCurrentIndex(m_releases->index(0, 0));
        proposeName();
    });
    connect(m_releases, &ReleasesModel::said, this, &VersionsView::said);
    connect(m_releases, &ReleasesModel::refused, this,
            [this](const Error& error) { emit said(sentence(error, Medium::Window)); });
    connect(m_public, &QCheckBox::toggled, m_changes, &ReleaseChangesModel::setOnlyPublic);
    connect(m_changes, &QAbstractItemModel::modelReset, this, &VersionsView::showSentence);
    connect(m_rows, &QAbstractItemView::activated, this, &VersionsView::goToItem);
    connect(&m_session.editor, &PlanEditor::changed, this, &VersionsView::proposeName);
}

// A name that somebody typed stays.
void VersionsView::proposeName()
{
    const QString proposed = proposedReleaseName(m_session.editor.plan());
    if (m_name->text() == m_proposed)
        m_name->setText(proposed);
    m_proposed = proposed;
}

void VersionsView::showCurrent()
{
    const int row = m_list->currentRow();
    m_changes->setRelease(row > 0 ? m_releases->releaseAt(row) : 0);
    showSentence();
}

void VersionsView::showSentence()
{
    m_title->setPlainText(m_changes->sentence());
}

bool VersionsView::showRelease(Id release)
{
    const int row = m_releases->rowOf(release);
    if (row < 0)
        return false;
    m_list->setCurrentIndex(m_releases->index(row, 0));
    return true;
}

void VersionsView::takeFocus()
{
    m_list->setFocus();
}

void VersionsView::askName()
{
    m_name->setFocus();
    m_name->selectAll();
}

void VersionsView::giveOut()
{
    if (m_session.editor.isReadOnly()) {
        emit said(sentence(Error{ErrorKind::ReadOnly, m_session.editor.path(), m_session.editor.heldBy()},
                           Medium::Window));
        return;
    }
    const Result<QString> done = ReleaseEdits(m_session.editor).giveOut(m_name->text(), m_note->text());
    emit said(done ? *done : sentence(done.error(), Medium::Window));
    if (!done)
        return;
    m_note->clear();
    m_name->setText(m_proposed = proposedReleaseName(m_session.editor.plan()));
    if (m_releases->rowCount() > 1)
        m_list->setCurrentIndex(m_releases->index(1, 0));
    m_list->setFocus();
}

void VersionsView::removeCurrent()
{
    const int row = m_list->currentRow();
    const Id release = row > 0 ? m_releases->releaseAt(row) : 0;
    if (release == 0) {
        emit said(tr("Choose the version that is to be forgotten in the list."));
        return;
    }
    const Result<QString> done = ReleaseEdits(m_session.editor).remove(release);
    emit said(done ? *done : sentence(done.error(), Medium::Window));
}

void VersionsView::copyChanges()
{
    if (m_changes->changes().isEmpty()) {
        emit said(m_changes->sentence());
        return;
    }
    QGuiApplication::clipboard()->setText(m_changes->text());
    emit said(tr("Copied %n change(s) as text.", nullptr, m_changes->rowCount()));
}

void VersionsView::goToItem()
{
    const int row = m_rows->currentRow();
    if (row < 0)
        return;
    const ReleaseChange& change = m_changes->changes().at(row);
    if (change.item != 0 && m_session.editor.plan().rows(Table::AgendaItem).find(change.item))
        emit goToRequested({Table::AgendaItem, change.item});
    else
        emit said(tr("It is not in the workshop any more."));
}
} // namespace convenor
