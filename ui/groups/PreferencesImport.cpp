#include "ui/groups/PreferencesImport.h"

#include "domain/planners/RoundPlanner.h"
#include "domain/Records.h"
#include "editing/PlanEditor.h"
#include "ui/groups/SentenceList.h"
#include "ui/people/ImportWork.h"
#include "ui/widgets/ErrorText.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/PlainText.h"
#include "ui/widgets/Prompter.h"
#include "ui/widgets/Theme.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QVBoxLayout>

namespace convenor {
namespace {
constexpr int mostLines = 8;         // of sentences at once
constexpr qsizetype mostShown = 500; // sentences

bool isEnter(const QKeyEvent& key)
{
    return key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter;
}
} // namespace

PreferencesImport::PreferencesImport(const Session& session, QWidget* parent)
    : QFrame(parent), m_session(session), m_title(new PlainLabel({}, this)),
      m_outlook(new PlainLabel({}, this)), m_list(new SentenceList(mostLines, this, 2))
{
    setObjectName(QStringLiteral("preferencesImport"));
    setAccessibleName(tr("Choices of groups from a table"));
    setFrameStyle(QFrame::Box | QFrame::Plain);
    m_title->setObjectName(QStringLiteral("preferencesTitle"));
    m_title->setFont(theme::headingFont(font(), 2));
    m_outlook->setObjectName(QStringLiteral("preferencesOutlook"));
    m_outlook->setPlainText(tr("Reading the table …")); // never without a name
    m_list->setObjectName(QStringLiteral("preferencesSentences"));
    m_list->setAccessibleName(tr("How the table was read, and what was not understood"));
    auto* layout = new QVBoxLayout(this);
    const int edge = theme::spaced(this, theme::normal);
    layout->setContentsMargins(edge, edge, edge, edge);
    layout->setSpacing(edge);
    layout->addWidget(m_title);
    layout->addWidget(m_outlook);
    layout->addWidget(m_list);
    layout->addWidget(makeChoices());
    connect(m_list, &SentenceList::entered, this, &PreferencesImport::importNow);
    connect(m_list, &SentenceList::left, this, &PreferencesImport::leave);
    // What the table means is worked out for the workshop as it is.
    connect(&session.editor, &PlanEditor::changed, this, &PreferencesImport::askAgain);
    connect(&session.editor, &PlanEditor::reloaded, this, &PreferencesImport::askAgain);
    hide();
}

PreferencesImport::~PreferencesImport() = default;

QWidget* PreferencesImport::makeChoices()
{
    auto* row = new QWidget(this);
    auto* layout = new FlowLayout(row, theme::spaced(this, theme::normal));
    m_roundField = new QWidget(row);
    auto* field = new QHBoxLayout(m_roundField);
    field->setContentsMargins(0, 0, 0, 0);
    auto* label = new PlainLabel(tr("&For the round"), m_roundField);
    label->setWordWrap(false);
    m_rounds = new QComboBox(m_roundField);
    m_rounds->setObjectName(QStringLiteral("preferencesRound"));
    m_rounds->setAccessibleName(tr("For the round"));
    plainToolTip(m_rounds, tr("Whose groups the table names"));
    label->setBuddy(m_rounds);
    field->addWidget(label);
    field->addWidget(m_rounds);
    layout->addWidget(m_roundField);
    const auto add = [&](const QString& text, const QString& name, const QString& tip, auto slot) {
        auto* button = new QPushButton(text, row);
        button->setObjectName(name);
        button->setAutoDefault(false);
        plainToolTip(button, tip);
        connect(button, &QPushButton::clicked, this, slot);
        layout->addWidget(button);
        return button;
    };
    m_import = add(tr("&Take the choices over"), QStringLiteral("importPreferences"),
                   tr("Writes them into the workshop as one step, which can be undone (Enter)"),
                   &PreferencesImport::importNow);
    add(tr("Close"), QStringLiteral("closePreferences"), tr("Changes nothing (Esc)"),
        &PreferencesImport::leave);
    connect(m_rounds, &QComboBox::activated, this, &PreferencesImport::askAgain);
    return row;
}

// A table of choices would be refused whatever stands in it.
bool PreferencesImport::refuseWithoutGroups()
{
    const Plan& plan = m_session.editor.plan();
    if (plan.rows(Table::BreakoutGroup).size() > 0)
        return false;
    emit said(tr("There is no round with groups to choose from yet: make one with “New round” first."));
    return true;
}

void PreferencesImport::chooseFile()
{
    if (refuseWithoutGroups())
        return;
    const QString path = m_session.prompter.chooseOpenFile(
        {tr("Choices of groups"),
         QFileInfo(m_session.editor.path()).path(),
         {tr("Tables (*.csv *.tsv *.txt *.xlsx *.ods)"), tr("All files (*)")}});
    if (!path.isEmpty())
        open(path);
}

void PreferencesImport::paste()
{
    if (refuseWithoutGroups())
        return;
    const QString text = QApplication::clipboard()->text();
    if (text.trimmed().isEmpty())
        emit said(tr("There is no table on the clipboard: copy the cells of the form's answers first."));
    else
        openText(text);
}

void PreferencesImport::open(const QString& path)
{
    begin(QFileInfo(path).fileName());
    ask([path](const std::stop_token&) -> Result<File> {
        const Result<QByteArray> bytes = readTableFile(path);
        if (!bytes)
            return bytes.error();
        return TableFile::open(*bytes, QFileInfo(path).fileName());
    });
}

void PreferencesImport::openText(const QString& text)
{
    begin(tr("the clipboard"));
    ask([text](const std::stop_token&) { return TableFile::ofText(text); });
}

void PreferencesImport::begin(const QString& name)
{
    m_name = name;
    m_answer.reset();
    m_title->setPlainText(tr("Choices from %1").arg(shownText(name)));
    m_outlook->setPlainText(tr("Reading the table …"));
    m_list->hide();
    m_import->setEnabled(false);
    fillRounds();
    show();
    m_list->setFocus();
}

void PreferencesImport::fillRounds()
{
    const Plan& plan = m_session.editor.plan();
    m_rounds->clear();
    m_rounds->addItem(tr("as the table tells"), QVariant::fromValue(Id(0)));
    for (const Id round : roundsInOrder(plan)) {
        if (!groupsOfRound(plan, round).isEmpty())
            m_rounds->addItem(shownText(roundTitle(plan, round)), QVariant::fromValue(round));
    }
    constexpr int oneRound = 2; // with the first line
    m_roundField->setVisible(m_rounds->count() > oneRound);
}

Id PreferencesImport::wantedRound() const
{
    return m_rounds->currentData().value<Id>();
}

// Reads, guesses and matches; pure, for a worker. `shown` is tried where the table does not tell.
PreferencesImport::Answer PreferencesImport::answerFor(const Result<File>& file, const Plan& plan, Id wanted,
                                                       Id shown, const std::stop_token& stop)
{
    if (!file)
        return {{}, file.error()};
    Answer answer{*file};
    const Result<SheetLook> look = lookAtTable(**file, usualTable(**file));
    if (!look) {
        answer.error = look.error();
        return answer;
    }
    Result<PreferenceColumns> columns = guessPreferences(*look, plan, wanted);
    if (!columns && wanted == 0 && shown != 0)
        columns = guessPreferences(*look, plan, shown);
    if (!columns) {
        answer.error = columns.error();
        return answer;
    }
    answer.columns = *columns;
    ClockIds ids(plan.largestId());
    const std::unique_ptr<RowReader> reader = (*file)->rows(look->table);
    Result<ImportedPreferences> import = importPreferences(*reader, plan, *columns, ids, stop);
    if (import)
        answer.import = std::move(*import);
    else
        answer.error = import.error();
    return answer;
}

void PreferencesImport::ask(std::function<Result<File>(const std::stop_token&)> read)
{
    m_aside.ask(
        [read = std::move(read), plan = m_session.editor.plan(), wanted = wantedRound(),
         shown = m_shownRound](const std::stop_token& stop) {
            return std::make_shared<const Answer>(answerFor(read(stop), plan, wanted, shown, stop));
        },
        [this](const std::shared_ptr<const Answer>& answer) { take(answer); });
}

// The workshop has changed, or another round was chosen.
void PreferencesImport::askAgain()
{
    if (isHidden() || !m_answer || !m_answer->file)
        return;
    m_import->setEnabled(false);
    ask([file = m_answer->file](const std::stop_token&) { return Result<File>(file); });
}

void PreferencesImport::take(const std::shared_ptr<const Answer>& answer)
{
    m_answer = answer;
    QStringList sentences;
    if (answer->error) {
        Error error = *answer->error;
        error.subject = error.subject.isEmpty() ? m_name : error.subject;
        m_outlook->setPlainText(sentence(error, Medium::Window));
    } else {
        m_outlook->setPlainText(preferenceTotals(*answer->import));
        sentences = preferenceLines(*answer->columns, m_session.editor.plan()) + answer->file->remarks() +
                    answer->import->problems.mid(0, mostShown);
        if (const int more = int(answer->import->problems.size() - mostShown); more > 0)
            sentences << tr("%n more sentences like these.", nullptr, more);
    }
    for (QString& one : sentences)
        one = harmlessText(one);
    m_list->setSentences(sentences, sentences.isEmpty() ? -1 : 0);
    m_list->setVisible(!sentences.isEmpty());
    const bool changes = answer->import && !answer->import->changes.isEmpty();
    m_import->setEnabled(changes && !m_session.editor.isReadOnly());
    if (changes)
        m_list->setFocus();
    emit said(m_outlook->text());
}

void PreferencesImport::importNow()
{
    if (m_aside.isWaiting() || !m_answer)
        return;
    PlanEditor& editor = m_session.editor;
    if (!m_answer->import || editor.isReadOnly()) {
        emit said(m_answer->import ? tr("The workshop is open for reading only.") : m_outlook->text());
        return;
    }
    if (m_answer->import->changes.isEmpty()) {
        emit said(tr("Nothing to take over: no choice in the table is new."));
        return;
    }
    const std::shared_ptr<const Answer> answer = m_answer;
    m_answer.reset(); // the step does not ask for another answer
    const int people = answer->import->people;
    const Result<qint64> step =
        editor.apply(tr("Took in the choices of %n people", nullptr, people), answer->import->changes);
    if (!step) {
        m_answer = answer;
        emit said(sentence(step.error(), Medium::Window));
        return;
    }
    hide();
    emit said(tr("Took in the choices of %n people.", nullptr, people));
    emit done(answer->columns->round);
    emit closed();
}

void PreferencesImport::leave()
{
    m_aside.forget();
    m_answer.reset();
    hide();
    emit closed();
}

bool PreferencesImport::event(QEvent* event)
{
    // These keys are the bar's while it is open, whatever the page's menu does with them.
    if (event->type() == QEvent::ShortcutOverride) {
        const auto& key = static_cast<QKeyEvent&>(*event);
        if (key.key() == Qt::Key_Escape || isEnter(key)) {
            event->accept();
            return true;
        }
    }
    return QFrame::event(event);
}

void PreferencesImport::keyPressEvent(QKeyEvent* event)
{
    auto* button = qobject_cast<QAbstractButton*>(focusWidget());
    if (event->key() == Qt::Key_Escape)
        leave();
    else if (!isEnter(*event))
        QFrame::keyPressEvent(event);
    else if (button && button->hasFocus())
        button->click();
    else
        importNow();
}
} // namespace convenor
