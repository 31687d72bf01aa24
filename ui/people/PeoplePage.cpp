#include "ui/people/PeoplePage.h"

#include "domain/PeopleRecords.h"
#include "editing/PlanEditor.h"
#include "exchange/PeopleCsv.h"
#include "tables/RecordModels.h"
#include "ui/widgets/ErrorText.h"
#include "ui/widgets/GridView.h"
#include "ui/widgets/Icons.h"
#include "ui/widgets/PlainText.h"
#include "ui/widgets/Prompter.h"
#include "ui/widgets/Theme.h"

#include <QAction>
#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSet>
#include <QVBoxLayout>

namespace convenor {
namespace {
constexpr qint64 largestCsv = 64 * 1024 * 1024;

Result<QByteArray> readBytes(const QString& path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return Error{ErrorKind::FileMissing, path};
    if (!info.isFile())
        return Error{ErrorKind::NotAFile, path};
    if (info.size() > largestCsv)
        return Error{ErrorKind::WrongFormat, path, PeoplePage::tr("it is larger than 64 MB")};
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorKind::FileNotReadable, path, file.errorString()};
    return file.readAll();
}

QString reportOf(const PeopleImport& import)
{
    QString text = PeoplePage::tr("Imported %n people.", nullptr, import.added);
    if (import.known > 0)
        text += u' ' + PeoplePage::tr("%n were here already.", nullptr, import.known);
    if (!import.unknownColumns.isEmpty()) {
        QStringList names;
        for (const QString& name : import.unknownColumns.mid(0, 4))
            names.append(shownText(name.left(40)));
        text += u' ' + PeoplePage::tr("Columns left out: %1.").arg(names.join(QStringLiteral(", ")));
    }
    if (!import.refused.isEmpty()) {
        const RefusedRow& first = import.refused.constFirst();
        text += u' ' + PeoplePage::tr("%n row(s) were left out", nullptr, int(import.refused.size())) + u' ' +
                PeoplePage::tr("(line %1: %2).").arg(first.line).arg(first.reason);
    }
    return text;
}
} // namespace

QString importPeople(const Session& session)
{
    PlanEditor& editor = session.editor;
    const QString path = session.prompter.chooseOpenFile({PeoplePage::tr("Import people"),
                                                          QFileInfo(editor.path()).path(),
                                                          {PeoplePage::tr("Tables (*.csv *.tsv *.txt)")}});
    if (path.isEmpty())
        return {};
    const Result<QByteArray> bytes = readBytes(path);
    if (!bytes)
        return sentence(bytes.error(), Medium::Window);
    Result<PeopleImport> import = readPeopleCsv(*bytes, editor.plan(), editor.ids());
    if (!import) {
        Error error = import.error();
        if (error.subject.isEmpty())
            error.subject = QFileInfo(path).fileName();
        return sentence(error, Medium::Window);
    }
    const QString label = PeoplePage::tr("Imported %n people", nullptr, import->added);
    const Result<qint64> step = editor.apply(label, import->changes);
    return step ? reportOf(*import) : sentence(step.error(), Medium::Window);
}

PeoplePage::PeoplePage(const Session& session, QWidget* parent)
    : WindowPage(session, parent), m_model(new PeopleModel(session.editor, this)),
      m_grid(new GridView(QStringLiteral("peopleGrid"), this))
{
    setObjectName(QStringLiteral("peoplePage"));
    m_grid->setAccessibleName(tr("People"));
    m_grid->setModel(m_model);
    m_grid->setColumns({{16, 2},
                        {14, 2},
                        {6, 0},
                        {22, 4},
                        {18, 3},
                        {8, 0},
                        {14, 1},
                        {22, 2},
                        {14, 0},
                        {10, 0},
                        {11, 0},
                        {10, 0},
                        {12, 0}});
    m_empty = new PlainLabel(
        tr("Nobody is here yet. Type a family name below, paste rows from a spreadsheet, or import "
           "a CSV file. People typed on the agenda appear here by themselves."),
        this);
    m_empty->setForegroundRole(QPalette::PlaceholderText);
    makeActions();
    auto* layout = new QVBoxLayout(this);
    const int edge = theme::spaced(this, theme::wide);
    layout->setContentsMargins(edge, edge, edge, 0);
    layout->setSpacing(theme::spaced(this, theme::normal));
    layout->addWidget(makeBar());
    layout->addWidget(m_empty);
    layout->addWidget(m_grid, 1);
    connect(m_grid, &GridView::said, this, &WindowPage::said);
    connect(m_grid->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this] { emit selectedChanged(selected()); });
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(m_model, signal, this, &PeoplePage::showCounts);
    connect(m_model, &QAbstractItemModel::modelReset, this, &PeoplePage::showCounts);
    showCounts();
}

QWidget* PeoplePage::makeBar()
{
    auto* bar = new QWidget(this);
    auto* title = new PlainLabel(tr("People"), bar);
    title->setFont(theme::headingFont(font(), 1));
    title->setWordWrap(false);
    m_counts = new PlainLabel({}, bar);
    m_counts->setObjectName(QStringLiteral("peopleCounts"));
    m_counts->setForegroundRole(QPalette::PlaceholderText);
    m_filter = new QLineEdit(bar);
    m_filter->setObjectName(QStringLiteral("peopleFilter"));
    m_filter->setPlaceholderText(tr("Show only people with …"));
    m_filter->setAccessibleName(tr("Show only people with this text"));
    plainToolTip(m_filter, tr("Shows only the rows that hold this text in any column; Esc shows all"));
    m_filter->setClearButtonEnabled(true);
    m_filter->addAction(themedIcon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    m_filter->setMinimumWidth(fontMetrics().averageCharWidth() * 28);
    m_filter->setMaximumWidth(fontMetrics().averageCharWidth() * 44);
    connect(m_filter, &QLineEdit::textChanged, this, &PeoplePage::setFilter);
    auto* import = new QPushButton(themedIcon(QStringLiteral("import")), tr("Import…"), bar);
    import->setObjectName(QStringLiteral("importPeople"));
    theme::showIconAtFontSize(import);
    plainToolTip(import, tr("Takes people in from a CSV file (Ctrl+I)"));
    import->setEnabled(!session().editor.isReadOnly());
    connect(import, &QPushButton::clicked, this, &PeoplePage::import);
    auto* layout = new QHBoxLayout(bar);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::spaced(this, theme::wide));
    layout->addWidget(title);
    layout->addWidget(m_counts, 1, Qt::AlignVCenter);
    layout->addWidget(m_filter, 1);
    layout->addWidget(import);
    return bar;
}

void PeoplePage::makeActions()
{
    const auto add = [this](const QString& text, const QKeySequence& keys, auto run) {
        auto* action = new QAction(text, this);
        action->setShortcut(keys);
        connect(action, &QAction::triggered, this, run);
        m_actions.append(action);
        return action;
    };
    add(tr("&Find people"), QKeySequence::Find, [this] {
        m_filter->setFocus();
        m_filter->selectAll();
    });
    add(tr("Show &all people"), {}, [this] { m_filter->clear(); });
    add(tr("&New person"), QKeySequence(Qt::CTRL | Qt::Key_Return), [this] {
        m_grid->goToRow(m_model->blankRow(), 0);
        m_grid->setFocus();
    })->setEnabled(!session().editor.isReadOnly());
}

void PeoplePage::setFilter(const QString& text)
{
    if (!m_grid->finishEditing())
        return;
    m_model->setFilter(text);
    if (m_model->rowCount() > 0)
        m_grid->setCurrentIndex(m_model->index(0, 0));
}

void PeoplePage::showCounts()
{
    const int total = int(session().editor.plan().all<Person>().size());
    const int shown = m_model->rowCount() - (m_model->blankRow() >= 0 ? 1 : 0);
    m_empty->setVisible(total == 0);
    QSet<QString> organisations;
    QSet<QString> countries;
    for (const Person& person : session().editor.plan().all<Person>()) {
        if (!person.organisation.isEmpty())
            organisations.insert(person.organisation);
        if (!person.country.isEmpty())
            countries.insert(person.country);
    }
    if (total == 0)
        m_counts->setPlainText({});
    else if (shown < total)
        m_counts->setPlainText(tr("%1 of %2 shown").arg(shown).arg(total));
    else
        m_counts->setPlainText(tr("%1, %2, %3")
                                   .arg(tr("%n people", nullptr, total),
                                        tr("%n organisation(s)", nullptr, int(organisations.size())),
                                        tr("%n countries", nullptr, int(countries.size()))));
}

void PeoplePage::import()
{
    if (!finishEditing())
        return;
    const QString outcome = importPeople(session());
    if (!outcome.isEmpty())
        emit said(outcome);
}

bool PeoplePage::goTo(const Subject& subject)
{
    if (subject.table != Table::Person)
        return false;
    if (m_model->rowOf(subject.id) < 0)
        m_filter->clear();
    const bool found = m_grid->goToRow(m_model->rowOf(subject.id));
    m_grid->setFocus();
    return found;
}

Subject PeoplePage::selected() const
{
    return {Table::Person,
            m_grid->currentIndex().isValid() ? m_model->idAt(m_grid->currentIndex().row()) : 0};
}

void PeoplePage::takeFocus()
{
    m_grid->setFocus();
}

bool PeoplePage::finishEditing()
{
    return m_grid->finishEditing();
}
} // namespace convenor
