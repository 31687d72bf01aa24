#include "ui/outcomes/SignedSheetsPanel.h"

#include "documents/papers/PrintedPages.h"
#include "domain/Records.h"
#include "files/FileNames.h"
#include "files/SafeFile.h"
#include "tables/SignedSheetsModel.h"
#include "ui/documents/PaperNames.h"
#include "ui/widgets/ErrorText.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/PlainText.h"
#include "ui/widgets/PlainTextDelegate.h"
#include "ui/widgets/Prompter.h"
#include "ui/widgets/Theme.h"

#include <QComboBox>
#include <QDropEvent>
#include <QFile>
#include <QFileInfo>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMimeData>
#include <QPushButton>
#include <QTableView>
#include <QUrl>
#include <QVBoxLayout>

namespace convenor {
namespace {
// "Attendance list v2 of 10.12.2026 08:42, 18 pages"
QString printoutInWords(const Plan& plan, const Printout& print, int pages)
{
    const QDateTime at = QDateTime::fromString(print.printedAt, Qt::ISODate).toTimeZone(zoneOf(plan));
    return SignedSheetsPanel::tr("%1 v%2 of %3, %4")
        .arg(paperName(Paper::Signatures), QString::number(print.version),
             at.toString(QStringLiteral("dd.MM.yyyy HH:mm")),
             SignedSheetsPanel::tr("%n page(s)", nullptr, pages));
}

// The first bytes tell what it is; nothing larger is read.
Result<QByteArray> readScan(const QString& path)
{
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return Error{ErrorKind::FileNotReadable, path, file.errorString()};
    return file.read(largestScan + 1);
}
} // namespace

SignedSheetsPanel::SignedSheetsPanel(const Session& session, Clock clock, QWidget* parent)
    : QWidget(parent), m_session(session), m_clock(std::move(clock)),
      m_model(new SignedSheetsModel(session.editor, this)), m_printouts(new QComboBox(this)),
      m_counts(new PlainLabel({}, this)), m_pages(new QTableView(this)), m_nothing(new PlainLabel({}, this))
{
    setObjectName(QStringLiteral("signedSheets"));
    m_printouts->setObjectName(QStringLiteral("signedPrintout"));
    m_printouts->setAccessibleName(tr("Printed list"));
    m_counts->setObjectName(QStringLiteral("signedCounts"));
    m_pages->setObjectName(QStringLiteral("signedPages"));
    m_pages->setAccessibleName(tr("Pages of the list"));
    m_pages->setModel(m_model);
    m_pages->setItemDelegate(new PlainTextDelegate(m_pages));
    m_pages->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_pages->setTabKeyNavigation(false);
    m_pages->verticalHeader()->hide();
    m_pages->verticalHeader()->setDefaultSectionSize(fontMetrics().height() +
                                                     theme::spaced(this, theme::normal));
    m_pages->horizontalHeader()->setStretchLastSection(true);
    m_pages->setAcceptDrops(true);
    m_pages->installEventFilter(this);
    m_pages->viewport()->installEventFilter(this);
    m_nothing->setPlainText(
        tr("No attendance list was printed with its record. Print one on the Documents page: it then stands "
           "here with its pages, to be ticked as they come back signed."));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::spaced(this, theme::normal));
    layout->addWidget(m_nothing);
    layout->addWidget(m_printouts);
    layout->addWidget(m_counts);
    layout->addWidget(makeButtons());
    layout->addWidget(m_pages, 1);
    connect(m_printouts, &QComboBox::currentIndexChanged, this, &SignedSheetsPanel::showPrintout);
    connect(m_model, &SignedSheetsModel::refused, this,
            [this](const Error& error) { emit said(sentence(error, Medium::Window)); });
    connect(m_model, &QAbstractItemModel::dataChanged, this, &SignedSheetsPanel::showCounts);
    connect(&session.editor, &PlanEditor::changed, this, [this](const ChangeSet& changes) {
        const bool isPrinted = std::any_of(changes.begin(), changes.end(), [](const Change& change) {
            return change.table == Table::Printout;
        });
        if (isVisible() && isPrinted)
            refresh();
    });
    connect(&session.editor, &PlanEditor::reloaded, this, [this] {
        if (isVisible())
            refresh();
    });
}

QWidget* SignedSheetsPanel::makeButtons()
{
    auto* bar = new QWidget(this);
    auto* layout = new FlowLayout(bar, theme::spaced(this, theme::normal));
    const auto add = [&](const QString& name, const QString& text, const QString& tip, auto run,
                         bool writes) {
        auto* button = new QPushButton(text, bar);
        button->setObjectName(name);
        plainToolTip(button, tip);
        button->setEnabled(!writes || !m_session.editor.isReadOnly());
        connect(button, &QPushButton::clicked, this, run);
        layout->addWidget(button);
        if (writes)
            m_writing.append(button);
    };
    add(
        QStringLiteral("tickSheet"), tr("&Signed, or not"), tr("Ticks the selected pages (Space)"),
        [this] { tick(); }, true);
    add(
        QStringLiteral("attachScan"), tr("&Attach scan…"),
        tr("A PDF, PNG or JPEG of the selected page (Enter); a file may also be dropped on the page"),
        [this] { attach(); }, true);
    add(
        QStringLiteral("saveScan"), tr("S&ave scan…"), tr("Writes the scan of the page as a file"),
        [this] { saveScan(); }, false);
    add(
        QStringLiteral("removeScan"), tr("&Remove scan"), tr("Takes the scan of the page away (Delete)"),
        [this] { removeScan(); }, true);
    add(
        QStringLiteral("leaveSheets"), tr("&Back to the outcomes"), tr("Closes the register (Esc)"),
        [this] { emit left(); }, false);
    return bar;
}

void SignedSheetsPanel::refresh()
{
    const Plan& plan = m_session.editor.plan();
    const Id current = m_printouts->currentData().toLongLong();
    const QSignalBlocker blocker(m_printouts);
    m_printouts->clear();
    for (const Id id : signedLists(plan)) {
        const Printout& print = *plan.find<Printout>(id);
        m_printouts->addItem(printoutInWords(plan, print, int(pagesFromText(print.pages).pages.size())), id);
    }
    m_printouts->setCurrentIndex(std::max(0, m_printouts->findData(current)));
    const bool any = m_printouts->count() > 0;
    m_nothing->setVisible(!any);
    for (QWidget* part : {static_cast<QWidget*>(m_printouts), static_cast<QWidget*>(m_counts),
                          static_cast<QWidget*>(m_pages)})
        part->setVisible(any);
    showPrintout();
}

void SignedSheetsPanel::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    refresh();
}

void SignedSheetsPanel::goTo(const Subject& subject)
{
    refresh();
    const SignedSheet* sheet =
        subject.table == Table::SignedSheet ? m_session.editor.plan().find<SignedSheet>(subject.id) : nullptr;
    const Id printout = sheet ? Id(sheet->printout) : subject.id;
    const int row = m_printouts->findData(printout);
    if (row < 0)
        return;
    m_printouts->setCurrentIndex(row);
    if (sheet)
        m_pages->setCurrentIndex(m_model->index(sheet->page - 1, SignedSheetsModel::TitleColumn));
}

// The page on which the keys are stays, while the list is the same.
void SignedSheetsPanel::showPrintout()
{
    const Plan& plan = m_session.editor.plan();
    const Id id = m_printouts->currentData().toLongLong();
    const Printout* print = plan.find<Printout>(id);
    QStringList titles;
    if (print) {
        for (const PrintedPage& page : pagesFromText(print->pages).pages)
            titles.append(pageTitle(page, plan, Medium::Window));
    }
    const int row = m_model->printout() == id ? m_pages->currentIndex().row() : 0;
    m_model->setPrintout(print ? id : 0, titles);
    m_pages->setColumnWidth(SignedSheetsModel::TitleColumn, fontMetrics().averageCharWidth() * 40);
    m_pages->setColumnWidth(SignedSheetsModel::SignedColumn, fontMetrics().averageCharWidth() * 20);
    m_pages->setColumnWidth(SignedSheetsModel::ScanColumn, fontMetrics().averageCharWidth() * 26);
    if (!titles.isEmpty())
        m_pages->setCurrentIndex(
            m_model->index(qBound(0, row, int(titles.size()) - 1), SignedSheetsModel::TitleColumn));
    showCounts();
}

void SignedSheetsPanel::showCounts()
{
    const SheetCounts counts = m_model->counts();
    const QString ticked = tr("%1 of %2 pages signed").arg(counts.ticked).arg(counts.pages);
    const QString missing =
        counts.missing() == 0 ? tr("none is missing") : tr("%n page(s) missing", nullptr, counts.missing());
    m_counts->setPlainText(tr("%1, %2; %3.").arg(ticked, missing, tr("%n scan(s)", nullptr, counts.scans)));
}

void SignedSheetsPanel::takeFocus()
{
    if (m_pages->isHidden())
        setFocus();
    else
        m_pages->setFocus();
}

QList<int> SignedSheetsPanel::selectedPages() const
{
    QList<int> pages;
    for (const QModelIndex& row : m_pages->selectionModel()->selectedRows())
        pages.append(SignedSheetsModel::pageOf(row));
    if (pages.isEmpty() && m_pages->currentIndex().isValid())
        pages.append(SignedSheetsModel::pageOf(m_pages->currentIndex()));
    return pages;
}

bool SignedSheetsPanel::record(const ChangeSet& changes, const QString& sentenceOfIt)
{
    const Result<Done> written = m_session.editor.record(changes);
    emit said(written ? sentenceOfIt : sentence(written.error(), Medium::Window));
    return bool(written);
}

// All of them signed, unless they are already.
void SignedSheetsPanel::tick()
{
    const Plan& plan = m_session.editor.plan();
    const QList<int> pages = selectedPages();
    const Id printout = m_model->printout();
    const bool ticked =
        std::any_of(pages.cbegin(), pages.cend(), [&](int page) { return !sheetOf(plan, printout, page); });
    const ChangeSet changes = tickSheets(plan, printout, pages, ticked, m_clock(), m_session.editor.ids());
    if (changes.isEmpty()) {
        emit said(pages.isEmpty() ? tr("Choose a page first.")
                                  : tr("The page has a scan: remove it first, then take the tick off."));
        return;
    }
    const int count = int(changes.size());
    const Change& first = changes.changes().constFirst(); // not every page that is selected changes
    const int page = (ticked ? first.afterAs<SignedSheet>() : first.beforeAs<SignedSheet>()).page;
    const QString which = count == 1 ? tr("Page %1").arg(page) : tr("%n pages", nullptr, count);
    record(changes, ticked ? tr("%1: signed.").arg(which) : tr("%1: not signed.").arg(which));
}

void SignedSheetsPanel::attach()
{
    const QModelIndex current = m_pages->currentIndex();
    if (!current.isValid() || m_session.editor.isReadOnly())
        return;
    const int page = SignedSheetsModel::pageOf(current);
    const QString path = m_session.prompter.chooseOpenFile({tr("The scan of page %1").arg(page),
                                                            QFileInfo(m_session.editor.path()).path(),
                                                            {tr("Scans (*.pdf *.png *.jpg *.jpeg)")}});
    if (!path.isEmpty())
        attachFile(page, path);
}

void SignedSheetsPanel::attachFile(int page, const QString& path)
{
    const Result<QByteArray> content = readScan(path);
    if (!content) {
        emit said(sentence(content.error(), Medium::Window));
        return;
    }
    const QString name = QFileInfo(path).fileName();
    const Result<ChangeSet> changes = attachScan(m_session.editor.plan(), m_model->printout(), page, name,
                                                 *content, m_clock(), m_session.editor.ids());
    if (changes)
        record(*changes,
               tr("Page %1: signed, with its scan %2.").arg(QString::number(page), shownText(name)));
    else
        emit said(tr("%1 was not attached: %2.").arg(shownText(name), changes.error().detail));
}

void SignedSheetsPanel::saveScan()
{
    const QModelIndex current = m_pages->currentIndex();
    const int page = current.isValid() ? SignedSheetsModel::pageOf(current) : 0;
    const SignedSheet* sheet = sheetOf(m_session.editor.plan(), m_model->printout(), page);
    const QByteArray content = sheet ? scanOf(*sheet) : QByteArray();
    if (content.isEmpty()) {
        emit said(tr("The page has no scan."));
        return;
    }
    const QString ending = scanEnding(content); // its name may say anything
    const QString proposed = safeFileName(QFileInfo(sheet->scanName).completeBaseName(), ending, u"scan");
    const QString path =
        m_session.prompter.chooseSaveFile({tr("Save the scan of page %1").arg(page),
                                           QFileInfo(m_session.editor.path()).dir().filePath(proposed),
                                           {tr("Scans (*.%1)").arg(ending.mid(1))}});
    if (path.isEmpty())
        return;
    const Result<Done> written = SafeFile::write(path, content);
    emit said(written ? tr("Wrote %1.").arg(shownText(QFileInfo(path).fileName()))
                      : sentence(written.error(), Medium::Window));
}

void SignedSheetsPanel::removeScan()
{
    const QModelIndex current = m_pages->currentIndex();
    const int page = current.isValid() ? SignedSheetsModel::pageOf(current) : 0;
    const SignedSheet* sheet = sheetOf(m_session.editor.plan(), m_model->printout(), page);
    if (!sheet || sheet->scan.isEmpty())
        emit said(tr("The page has no scan."));
    else
        record(convenor::removeScan(m_session.editor.plan(), sheet->id),
               tr("Page %1: scan removed. This cannot be undone.").arg(page));
}

bool SignedSheetsPanel::takeKey(int key)
{
    switch (key) {
    case Qt::Key_Space:
        tick();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        attach();
        return true;
    case Qt::Key_Delete:
        removeScan();
        return true;
    case Qt::Key_Escape:
        emit left();
        return true;
    default:
        return false;
    }
}

// A file from outside, on the page that lies under the pointer.
bool SignedSheetsPanel::takeDrop(QEvent* event)
{
    auto* drop = static_cast<QDropEvent*>(event);
    const QList<QUrl> urls = drop->mimeData()->urls();
    if (m_session.editor.isReadOnly() || urls.size() != 1 || !urls.constFirst().isLocalFile())
        return false;
    drop->acceptProposedAction();
    const QModelIndex at = m_pages->indexAt(drop->position().toPoint());
    if (event->type() == QEvent::Drop && at.isValid()) {
        m_pages->setCurrentIndex(at);
        attachFile(SignedSheetsModel::pageOf(at), urls.constFirst().toLocalFile());
    }
    return true;
}

bool SignedSheetsPanel::eventFilter(QObject* watched, QEvent* event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
        if (watched == m_pages && takeKey(static_cast<QKeyEvent*>(event)->key()))
            return true;
        break;
    case QEvent::DragEnter:
    case QEvent::DragMove:
    case QEvent::Drop:
        if (watched == m_pages->viewport() && takeDrop(event))
            return true;
        break;
    default:
        break;
    }
    return QWidget::eventFilter(watched, event);
}
} // namespace convenor
