#include "ui/widgets/TableImportBar.h"

#include "editing/PlanEditor.h"
#include "ui/people/ImportWork.h"
#include "ui/widgets/ErrorText.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/PlainText.h"
#include "ui/widgets/PlainTextDelegate.h"
#include "ui/widgets/Prompter.h"
#include "ui/widgets/SentenceList.h"
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

// "preferences" -> "importPreferences"
QString buttonName(const char* verb, const QString& name)
{
    return QString::fromLatin1(verb) + name.left(1).toUpper() + name.mid(1);
}
} // namespace

TableImportBar::TableImportBar(const Session& session, const Words& words, QWidget* parent)
    : QFrame(parent), m_session(session), m_words(words), m_title(new PlainLabel({}, this)),
      m_outlook(new PlainLabel({}, this)), m_list(new SentenceList(mostLines, this, 2))
{
    setObjectName(words.name + QStringLiteral("Import"));
    setAccessibleName(words.accessible);
    setFrameStyle(QFrame::Box | QFrame::Plain);
    m_title->setObjectName(words.name + QStringLiteral("Title"));
    m_title->setFont(theme::headingFont(font(), 2));
    m_outlook->setObjectName(words.name + QStringLiteral("Outlook"));
    m_outlook->setPlainText(tr("Reading the table …")); // never without a name
    m_list->setObjectName(words.name + QStringLiteral("Sentences"));
    m_list->setAccessibleName(tr("How the table was read, and what was not understood"));
    auto* layout = new QVBoxLayout(this);
    const int edge = theme::spaced(this, theme::normal);
    layout->setContentsMargins(edge, edge, edge, edge);
    layout->setSpacing(edge);
    layout->addWidget(m_title);
    layout->addWidget(m_outlook);
    layout->addWidget(m_list);
    layout->addWidget(makeChoices());
    connect(m_list, &SentenceList::entered, this, &TableImportBar::importNow);
    connect(m_list, &SentenceList::left, this, &TableImportBar::leave);
    // What the table means is worked out for the workshop as it is.
    connect(&session.editor, &PlanEditor::changed, this, &TableImportBar::askAgain);
    connect(&session.editor, &PlanEditor::reloaded, this, &TableImportBar::askAgain);
    hide();
}

TableImportBar::~TableImportBar() = default;

QWidget* TableImportBar::makeChoices()
{
    auto* row = new QWidget(this);
    auto* layout = new FlowLayout(row, theme::spaced(this, theme::normal));
    m_choiceField = new QWidget(row);
    auto* field = new QHBoxLayout(m_choiceField);
    field->setContentsMargins(0, 0, 0, 0);
    auto* label = new PlainLabel(m_words.where, m_choiceField);
    label->setWordWrap(false);
    m_choices = new QComboBox(m_choiceField);
    m_choices->setObjectName(m_words.name + QStringLiteral("Choice"));
    m_choices->setAccessibleName(QString(m_words.where).remove(u'&'));
    m_choices->setItemDelegate(new PlainTextDelegate(m_choices));
    plainToolTip(m_choices, m_words.whereTip);
    label->setBuddy(m_choices);
    field->addWidget(label);
    field->addWidget(m_choices);
    layout->addWidget(m_choiceField);
    const auto add = [&](const QString& text, const QString& name, const QString& tip, auto slot) {
        auto* button = new QPushButton(text, row);
        button->setObjectName(name);
        button->setAutoDefault(false);
        plainToolTip(button, tip);
        connect(button, &QPushButton::clicked, this, slot);
        layout->addWidget(button);
        return button;
    };
    m_import = add(m_words.take, buttonName("import", m_words.name),
                   tr("Writes them into the workshop as one step, which can be undone (Enter)"),
                   &TableImportBar::importNow);
    add(tr("Close"), buttonName("close", m_words.name), tr("Changes nothing (Esc)"), &TableImportBar::leave);
    connect(m_choices, &QComboBox::activated, this, &TableImportBar::askAgain);
    return row;
}

// A table would be refused whatever stands in it.
bool TableImportBar::refuse()
{
    const QString why = refusal();
    if (!why.isEmpty())
        emit said(why);
    return !why.isEmpty();
}

void TableImportBar::chooseFile()
{
    if (refuse())
        return;
    const QString path = m_session.prompter.chooseOpenFile(
        {m_words.what,
         QFileInfo(m_session.editor.path()).path(),
         {tr("Tables (*.csv *.tsv *.txt *.xlsx *.ods)"), tr("All files (*)")}});
    if (!path.isEmpty())
        open(path);
}

void TableImportBar::paste()
{
    if (refuse())
        return;
    const QString text = QApplication::clipboard()->text();
    if (text.trimmed().isEmpty())
        emit said(m_words.noTable);
    else
        openText(text);
}

void TableImportBar::open(const QString& path)
{
    begin(QFileInfo(path).fileName());
    ask([path](const std::stop_token&) -> Result<File> {
        const Result<QByteArray> bytes = readTableFile(path);
        if (!bytes)
            return bytes.error();
        return TableFile::open(*bytes, QFileInfo(path).fileName());
    });
}

void TableImportBar::openText(const QString& text)
{
    begin(tr("the clipboard"));
    ask([text](const std::stop_token&) { return TableFile::ofText(text); });
}

void TableImportBar::begin(const QString& name)
{
    m_name = name;
    m_answer.reset();
    m_isStale = false;
    m_title->setPlainText(m_words.from.arg(shownText(name)));
    m_outlook->setPlainText(tr("Reading the table …"));
    m_list->hide();
    m_import->setEnabled(false);
    fillChoices();
    show();
    m_list->setFocus();
}

void TableImportBar::fillChoices()
{
    m_choices->clear();
    m_choices->addItem(tr("as the table tells"), QVariant::fromValue(Id(0)));
    for (const Choice& choice : choices())
        m_choices->addItem(shownText(choice.second), QVariant::fromValue(choice.first));
    constexpr int oneChoice = 2; // with the first line
    m_choiceField->setVisible(m_choices->count() > oneChoice);
}

void TableImportBar::ask(std::function<Result<File>(const std::stop_token&)> read)
{
    m_aside.ask(
        [read = std::move(read), reader = reader(), plan = m_session.editor.plan(),
         wanted = m_choices->currentData().value<Id>(), shown = m_shown](const std::stop_token& stop) {
            const auto answer = std::make_shared<Answer>();
            const Result<File> file = read(stop);
            if (!file) {
                answer->error = file.error();
                return std::shared_ptr<const Answer>(answer);
            }
            const Result<SheetLook> look = lookAtTable(**file, usualTable(**file));
            if (look)
                static_cast<Reading&>(*answer) = reader(**file, *look, plan, wanted, shown, stop);
            else
                answer->error = look.error();
            answer->file = *file;
            answer->remarks = (*file)->remarks();
            return std::shared_ptr<const Answer>(answer);
        },
        [this](const std::shared_ptr<const Answer>& answer) { take(answer); });
}

// The workshop has changed, or another round or helpdesk was chosen.
void TableImportBar::askAgain()
{
    if (isHidden())
        return;
    m_isStale = !m_answer; // asked again once there is one
    if (m_isStale || !m_answer->file)
        return;
    m_import->setEnabled(false);
    ask([file = m_answer->file](const std::stop_token&) { return Result<File>(file); });
}

void TableImportBar::askAgainIfStale()
{
    if (m_isStale)
        askAgain();
}

void TableImportBar::take(const std::shared_ptr<const Answer>& answer)
{
    m_answer = answer;
    QStringList sentences;
    if (answer->error) {
        Error error = *answer->error;
        error.subject = error.subject.isEmpty() ? m_name : error.subject;
        m_outlook->setPlainText(sentence(error, Medium::Window));
    } else {
        m_outlook->setPlainText(answer->totals);
        sentences = answer->lines + answer->remarks + answer->problems.mid(0, mostShown);
        if (const int more = int(answer->problems.size() - mostShown); more > 0)
            sentences << tr("%n more sentences like these.", nullptr, more);
    }
    for (QString& one : sentences)
        one = harmlessText(one);
    m_list->setSentences(sentences, sentences.isEmpty() ? -1 : 0);
    m_list->setVisible(!sentences.isEmpty());
    const bool changes = !answer->error && !answer->changes.isEmpty();
    m_import->setEnabled(changes && !m_session.editor.isReadOnly());
    if (changes)
        m_list->setFocus();
    emit said(m_outlook->text());
    askAgainIfStale();
}

void TableImportBar::importNow()
{
    if (m_aside.isWaiting() || !m_answer)
        return;
    PlanEditor& editor = m_session.editor;
    if (m_answer->error || editor.isReadOnly()) {
        emit said(m_answer->error ? m_outlook->text() : tr("The workshop is open for reading only."));
        return;
    }
    if (m_answer->changes.isEmpty()) {
        emit said(m_words.nothing);
        return;
    }
    const std::shared_ptr<const Answer> answer = m_answer;
    m_answer.reset(); // the step does not ask for another answer
    const Result<qint64> step = editor.apply(answer->label, answer->changes);
    if (!step) {
        m_answer = answer;
        askAgainIfStale();
        emit said(sentence(step.error(), Medium::Window));
        return;
    }
    hide();
    emit said(tr("%1.").arg(answer->label));
    emit done(answer->where);
    emit closed();
}

void TableImportBar::leave()
{
    m_aside.forget();
    m_answer.reset();
    hide();
    emit closed();
}

bool TableImportBar::event(QEvent* event)
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

void TableImportBar::keyPressEvent(QKeyEvent* event)
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
