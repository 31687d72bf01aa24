#include "ui/people/ImportPanel.h"

#include "editing/PlanEditor.h"
#include "exchange/ImportReport.h"
#include "ui/people/ColumnChoices.h"
#include "ui/people/ImportBar.h"
#include "ui/people/ImportPreviewModel.h"
#include "ui/people/ImportRowsModel.h"
#include "ui/widgets/ErrorText.h"
#include "ui/widgets/PlainText.h"

#include <QApplication>
#include <QClipboard>
#include <QFileInfo>
#include <QItemSelectionModel>
#include <QKeyEvent>
#include <QProgressBar>
#include <QPushButton>
#include <QSettings>
#include <QTableView>

namespace convenor {
namespace {
bool isImportKey(const QKeyEvent& key)
{
    return key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter;
}

QString settingsKey(const QStringList& headers)
{
    return QStringLiteral("people/mappings/") + headerSetKey(headers);
}
} // namespace

ImportPanel::~ImportPanel() = default;

void ImportPanel::open(const QString& path)
{
    if (startReading(path, QFileInfo(path).fileName()))
        m_work.open(path, m_how);
}

void ImportPanel::openText(const QString& text)
{
    if (startReading({}, tr("the clipboard")))
        m_work.openText(text);
}

// False, with a sentence, while an import is under way.
bool ImportPanel::startReading(const QString& path, const QString& name)
{
    if (isImporting()) {
        emit said(tr("Another step is under way; wait until it has ended."));
        return false;
    }
    m_path = path;
    m_source = name;
    m_how = {};
    m_look = {};
    m_file.reset();
    m_rowChoices.clear();
    m_wanted = false;
    m_report.clear();
    m_name->setPlainText(tr("Import people from %1").arg(shownText(name)));
    setState(State::Reading);
    return true;
}

// Somebody chose how the file is to be read: what was read before is not imported any more.
bool ImportPanel::lookAgain()
{
    if (m_state != State::Ready)
        return false;
    m_import.reset();
    m_wanted = false;
    m_isLooking = true;
    showCounts();
    return true;
}

void ImportPanel::takeLook(const ImportWork::File& file, const SheetLook& look)
{
    m_file = file;
    // Choices are of rows that one has seen.
    if (look.table != m_look.table || look.guess.headerRow != m_look.guess.headerRow)
        m_rowChoices.clear();
    m_look = look;
    m_isLooking = false;
    if (!look.isQuestionnaire && !look.guess.headers.isEmpty()) {
        const QString kept = QSettings().value(settingsKey(look.guess.headers)).toString();
        if (const QStringList fields = mappingFromText(kept, look.guess.fields.size()); !fields.isEmpty())
            m_look.guess.fields = fields;
    }
    m_bar->setLook(*file, m_look, m_path.isEmpty());
    m_previewModel->setLook(m_look);
    m_columns->setFields(m_look.guess.fields, m_look.guess.headers);
    for (int column = 0; column < m_previewModel->columnCount(); ++column)
        m_preview->setColumnWidth(column, fontMetrics().averageCharWidth() * 22);
    setState(State::Ready);
    match();
}

void ImportPanel::fail(const Error& reason)
{
    Error error = reason;
    if (error.subject.isEmpty())
        error.subject = m_source;
    if (m_state == State::Ready && error.kind == ErrorKind::WrongFormat) {
        // The columns, or how the file is read, can still be corrected.
        m_import.reset();
        m_wanted = false;
        m_progress->hide();
        m_counts->setPlainText(sentence(error, Medium::Window));
        return;
    }
    m_report = sentence(error, Medium::Window);
    setState(State::Failed);
    emit said(m_report);
}

ImportOptions ImportPanel::options() const
{
    ImportOptions options = importOptions(*m_file, m_look, m_source);
    options.onDuplicate = m_bar->onDuplicate();
    options.rows = m_rowChoices;
    return options;
}

void ImportPanel::match()
{
    if (m_state != State::Ready || m_isLooking)
        return;
    m_import.reset();
    m_progress->setValue(0);
    m_progress->show();
    m_work.match(m_file, m_look.table, m_session.editor.plan(), options());
    showCounts();
}

void ImportPanel::takeImport(const ImportedPeople& import)
{
    m_import = import;
    m_progress->hide();
    const QModelIndexList selected = m_rows->selectionModel()->selectedRows();
    const int current = m_rows->currentIndex().row();
    m_rowsModel->setImport(import, m_session.editor.plan(), m_look.guess.headers);
    const bool any = m_rowsModel->rowCount() > 0;
    m_rows->setVisible(any);
    m_choices->setVisible(!import.matches.isEmpty());
    // The rows stand where they stood: choosing on for many of them.
    for (const QModelIndex& index : selected)
        m_rows->selectionModel()->select(m_rowsModel->index(index.row(), 0),
                                         QItemSelectionModel::Select | QItemSelectionModel::Rows);
    if (current >= 0)
        m_rows->selectionModel()->setCurrentIndex(m_rowsModel->index(current, 0),
                                                  QItemSelectionModel::NoUpdate);
    showCounts();
    if (std::exchange(m_wanted, false))
        write();
}

void ImportPanel::showCounts()
{
    if (m_state == State::Ready && !m_import) {
        m_counts->setPlainText(tr("Reading the rows …"));
        m_importButton->setText(tr("&Import"));
        return;
    }
    if (!m_import)
        return;
    QStringList sentences{totalsText(*m_import)};
    sentences += m_file->remarks();
    sentences += columnsLeftOut(m_look, m_look.guess.fields);
    QStringList shown;
    for (const QString& one : std::as_const(sentences))
        shown << harmlessText(one);
    constexpr qsizetype longest = 1000;
    m_counts->setPlainText(shown.join(u' ').left(longest));
    m_importButton->setText(tr("&Import %n people", nullptr, m_import->added + m_import->updated));
}

void ImportPanel::choose(OnDuplicate choice)
{
    if (m_state != State::Ready || !m_import)
        return;
    int chosen = 0;
    QModelIndexList rows = m_rows->selectionModel()->selectedRows();
    if (rows.isEmpty())
        rows.append(m_rows->currentIndex());
    for (const QModelIndex& index : std::as_const(rows)) {
        const int row = m_rowsModel->choosableRow(index.row());
        if (row == 0)
            continue;
        m_rowChoices.insert(row, choice);
        ++chosen;
    }
    if (chosen == 0)
        return;
    emit said(tr("%1 for %n row(s).", nullptr, chosen).arg(ImportRowsModel::choiceName(choice)));
    match();
}

void ImportPanel::importNow()
{
    if (m_state != State::Ready)
        return;
    if (m_import)
        write();
    else if (m_work.isRunning())
        m_wanted = true;
    else
        emit said(m_counts->text()); // why there is nothing to import
}

void ImportPanel::rememberMapping() const
{
    if (!m_look.isQuestionnaire && !m_look.guess.headers.isEmpty())
        QSettings().setValue(settingsKey(m_look.guess.headers), mappingText(m_look.guess.fields));
}

void ImportPanel::write()
{
    PlanEditor& editor = m_session.editor;
    rememberMapping();
    m_report = reportText(*m_file, m_look, m_look.guess.fields, *m_import, editor.plan());
    if (m_import->changes.isEmpty()) {
        setState(State::Done);
        emit said(tr("Nothing to import: nothing in the file is new."));
        return;
    }
    if (editor.isReadOnly() || editor.isBusy()) {
        emit said(editor.isReadOnly() ? tr("The workshop is open for reading only.")
                                      : tr("Another step is under way; wait until it has ended."));
        return;
    }
    if (const Result<QString> copy = editor.backup(); !copy) {
        emit said(sentence(copy.error(), Medium::Window));
        return;
    } else {
        m_backup = *copy;
        m_report += tr("Copy of the workshop before: %1").arg(QFileInfo(*copy).fileName()) + u'\n';
    }
    const QString label = tr("Imported %n people", nullptr, m_import->added + m_import->updated);
    setState(State::Importing);
    if (m_import->changes.size() <= PlanEditor::largeStep)
        end(editor.apply(label, m_import->changes));
    else if (!editor.start(label, m_import->changes))
        end(Error{ErrorKind::Busy, editor.path()});
}

// A copy of what has not changed is one that nobody looks for.
void ImportPanel::dropBackup()
{
    if (const Result<Done> dropped = m_session.editor.dropBackup(m_backup); !dropped)
        emit said(sentence(dropped.error(), Medium::Window));
    m_backup.clear();
}

void ImportPanel::end(const Result<qint64>& outcome)
{
    if (m_state != State::Importing)
        return;
    if (!outcome) {
        dropBackup();
        emit said(sentence(outcome.error(), Medium::Window));
        if (outcome.error().kind == ErrorKind::Cancelled) {
            leave();
            return;
        }
        // The workshop may have been read again.
        setState(State::Ready);
        match();
        return;
    }
    m_backup.clear();
    setState(State::Done);
    emit said(tr("Imported. %1").arg(totalsText(*m_import)));
}

void ImportPanel::cancel()
{
    if (m_state == State::Importing) {
        m_session.editor.cancelWork(); // closes when it has ended
        return;
    }
    if (m_state == State::Reading || m_state == State::Ready)
        emit said(tr("Import cancelled; nothing was changed."));
    leave();
}

// Whatever happens to the workshop afterwards is no business of the panel any more.
void ImportPanel::leave()
{
    m_work.cancel();
    m_wanted = false;
    m_file.reset();
    setState(State::Closed);
    emit closed();
}

void ImportPanel::copyReport()
{
    QApplication::clipboard()->setText(m_report);
    emit said(tr("Copied the report."));
}

bool ImportPanel::event(QEvent* event)
{
    // These keys are the panel's while it is open, whatever the page's menu does with them.
    if (event->type() == QEvent::ShortcutOverride) {
        const auto& key = static_cast<QKeyEvent&>(*event);
        if (key.key() == Qt::Key_Escape || isImportKey(key)) {
            event->accept();
            return true;
        }
    }
    return QWidget::event(event);
}

void ImportPanel::keyPressEvent(QKeyEvent* event)
{
    auto* button = qobject_cast<QAbstractButton*>(focusWidget());
    if (event->key() == Qt::Key_Escape)
        cancel();
    else if (!isImportKey(*event))
        QWidget::keyPressEvent(event);
    else if (button && button->hasFocus() && !event->modifiers().testFlag(Qt::ControlModifier))
        button->click();
    else if (m_state == State::Done || m_state == State::Failed)
        cancel();
    else
        importNow();
}

bool ImportPanel::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_rows && event->type() == QEvent::KeyPress) {
        const auto& key = static_cast<QKeyEvent&>(*event);
        if (key.modifiers() == Qt::NoModifier) {
            switch (key.key()) {
            case Qt::Key_K:
                choose(OnDuplicate::Keep);
                return true;
            case Qt::Key_R:
                choose(OnDuplicate::Replace);
                return true;
            case Qt::Key_B:
                choose(OnDuplicate::Both);
                return true;
            default:
                break;
            }
        }
    }
    return QWidget::eventFilter(watched, event);
}

void ImportPanel::setState(State state)
{
    m_state = state;
    const bool ready = state == State::Ready;
    const bool ended = state == State::Done || state == State::Failed;
    const bool hasTable = ready || state == State::Importing || state == State::Done;
    if (state != State::Ready)
        m_isLooking = false;
    for (QWidget* widget : std::initializer_list<QWidget*>{m_bar, m_preview, m_choices, m_importButton})
        widget->setEnabled(ready);
    m_bar->setVisible(hasTable);
    m_preview->setVisible(hasTable);
    if (!hasTable) {
        m_import.reset();
        m_rows->hide();
        m_choices->hide();
    }
    m_importButton->setVisible(!ended);
    m_copyButton->setVisible(ended);
    m_closeButton->setText(ended ? tr("&Close") : tr("&Cancel"));
    // Reading and writing tell no part at first.
    m_progress->setRange(0, state == State::Reading ? 0 : 1000);
    m_progress->setVisible(state == State::Reading || state == State::Importing);
    if (state == State::Reading)
        m_counts->setPlainText(tr("Reading the file …"));
    else if (state == State::Failed)
        m_counts->setPlainText(m_report);
    else if (state == State::Importing)
        m_counts->setPlainText(tr("Importing …"));
    else if (state == State::Done)
        m_counts->setPlainText(tr("Done. %1").arg(totalsText(*m_import)));
    // Who chooses a header row goes on choosing.
    if (ready && !m_bar->isAncestorOf(QApplication::focusWidget()))
        m_columns->setFocus();
    else if (ended)
        m_closeButton->setFocus();
}
} // namespace convenor
