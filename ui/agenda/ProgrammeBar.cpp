#include "ui/agenda/ProgrammeBar.h"

#include "domain/Records.h"
#include "editing/PlanEditor.h"
#include "exchange/agenda/ProgrammeReader.h"
#include "exchange/agenda/ProgrammeReport.h"
#include "exchange/agenda/ProgrammeSource.h"
#include "ui/agenda/ProgrammeGrid.h"
#include "ui/agenda/ProgrammeModel.h"
#include "ui/people/ImportWork.h"
#include "ui/widgets/ErrorText.h"
#include "ui/widgets/FieldsArea.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/MarkedText.h"
#include "ui/widgets/PlainText.h"
#include "ui/widgets/Prompter.h"
#include "ui/widgets/SentenceList.h"
#include "ui/widgets/Theme.h"

#include <QApplication>
#include <QClipboard>
#include <QFileInfo>
#include <QKeyEvent>
#include <QMimeData>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

namespace convenor {
namespace {
constexpr int mostLines = 7; // of a question and its readings

bool isEnter(const QKeyEvent& key)
{
    return key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter;
}

// The year of dates of which the text tells none.
int yearOf(const Plan& plan)
{
    const Records<Day> days = plan.all<Day>();
    return days.isEmpty() ? 0 : days.begin()->date.year();
}
} // namespace

struct ProgrammeBar::Reading
{
    std::optional<Error> error = {};
    ProgrammeDraft draft = {};
};

ProgrammeBar::ProgrammeBar(const Session& session, QWidget* parent)
    : QFrame(parent), m_session(session), m_model(new ProgrammeModel(session.editor, this)),
      m_grid(new ProgrammeGrid(*m_model, this)), m_title(new PlainLabel({}, this)),
      m_outlook(new PlainLabel(tr("Reading the programme …"), this)),
      m_questions(new SentenceList(mostLines, this, 2)), m_remarks(new SentenceList(3, this, 1)),
      m_source(new MarkedText(this))
{
    setObjectName(QStringLiteral("programmeBar"));
    setAccessibleName(tr("Programme to be taken over"));
    setFrameStyle(QFrame::Box | QFrame::Plain);
    m_title->setObjectName(QStringLiteral("programmeTitle"));
    m_title->setFont(theme::headingFont(font(), 2));
    m_outlook->setObjectName(QStringLiteral("programmeOutlook"));
    m_questions->setObjectName(QStringLiteral("programmeQuestion"));
    m_questions->setAccessibleName(tr("What the text contradicts itself in"));
    m_remarks->setObjectName(QStringLiteral("programmeRemarks"));
    m_remarks->setAccessibleName(tr("What was not understood"));
    auto* layout = new QVBoxLayout(this);
    const int edge = theme::spaced(this, theme::normal);
    layout->setContentsMargins(edge, edge, edge, edge);
    layout->setSpacing(edge);
    layout->addWidget(makeParts(), 1);
    layout->addWidget(makeButtons());
    m_questions->installEventFilter(this);
    connect(m_questions, &SentenceList::entered, this, &ProgrammeBar::chooseReading);
    connect(m_questions, &SentenceList::left, this, &ProgrammeBar::leave);
    connect(m_remarks, &SentenceList::entered, this, &ProgrammeBar::takeOver);
    connect(m_remarks, &SentenceList::left, this, &ProgrammeBar::leave);
    connect(m_model, &ProgrammeModel::edited, this, &ProgrammeBar::showTotals);
    connect(m_grid, &GridView::said, this, &ProgrammeBar::said);
    connect(m_grid->selectionModel(), &QItemSelectionModel::currentChanged, this, &ProgrammeBar::showSource);
    hide();
}

ProgrammeBar::~ProgrammeBar() = default;

// In a low window with large letters all but the buttons is one page that scrolls.
QWidget* ProgrammeBar::makeParts()
{
    auto* parts = new QWidget(this);
    auto* column = new QVBoxLayout(parts);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::spaced(this, theme::normal));
    column->addWidget(m_title);
    column->addWidget(m_outlook);
    column->addWidget(m_questions);
    column->addWidget(makeReview(), 1);
    column->addWidget(m_remarks);
    m_area = new FieldsArea(parts, this);
    m_area->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Expanding);
    return m_area;
}

QWidget* ProgrammeBar::makeReview()
{
    constexpr int gridLines = 8; // the header and four rows
    constexpr int sourceLines = 4;
    m_grid->setMinimumHeight(fontMetrics().lineSpacing() * gridLines);
    m_source->setMinimumHeight(fontMetrics().lineSpacing() * sourceLines);
    m_source->setObjectName(QStringLiteral("programmeSource"));
    m_source->setAccessibleName(tr("The text, with what the current cell comes from marked"));
    auto* review = new QSplitter(Qt::Vertical, this);
    review->addWidget(m_grid);
    review->addWidget(m_source);
    review->setStretchFactor(0, 3);
    review->setStretchFactor(1, 1);
    review->setChildrenCollapsible(false);
    return review;
}

QWidget* ProgrammeBar::makeButtons()
{
    auto* row = new QWidget(this);
    auto* layout = new FlowLayout(row, theme::spaced(this, theme::normal));
    const auto add = [&](const QString& text, const QString& name, const QString& tip, auto slot) {
        auto* button = new QPushButton(text, row);
        button->setObjectName(name);
        button->setAutoDefault(false);
        plainToolTip(button, tip);
        connect(button, &QPushButton::clicked, this, slot);
        layout->addWidget(button);
        return button;
    };
    m_takeOver = add(tr("Take over"), QStringLiteral("takeOverProgramme"),
                     tr("Writes all ticked rows into the workshop as one step, which can be undone (Enter)"),
                     &ProgrammeBar::takeOver);
    add(tr("Close"), QStringLiteral("closeProgramme"), tr("Changes nothing (Esc)"), &ProgrammeBar::leave);
    return row;
}

const ProgrammeDraft& ProgrammeBar::draft() const
{
    return m_model->draft();
}

void ProgrammeBar::paste()
{
    const QMimeData* data = QApplication::clipboard()->mimeData();
    if (!data || (data->text().trimmed().isEmpty() && data->html().isEmpty()))
        emit said(
            tr("There is no text on the clipboard. Copy a programme first: from a mail, a text or a table."));
    else
        openMime(*data);
}

void ProgrammeBar::openMime(const QMimeData& data)
{
    // The columns of a text processor's table stand in its HTML only.
    const QString html = data.html();
    const bool isTable = html.contains(QLatin1String("<table"), Qt::CaseInsensitive);
    ask(tr("the clipboard"), [isTable, text = isTable ? html : data.text(),
                              year = yearOf(m_session.editor.plan())](const std::stop_token&) {
        return Reading{{}, readProgramme(isTable ? linesOfHtml(text) : linesOfText(text), year)};
    });
}

void ProgrammeBar::chooseFile()
{
    const QString path = m_session.prompter.chooseOpenFile(
        {tr("Programme"),
         QFileInfo(m_session.editor.path()).path(),
         {tr("Programmes (*.txt *.html *.htm *.eml *.csv *.tsv *.xlsx *.ods)"), tr("All files (*)")}});
    if (!path.isEmpty())
        open(path);
}

void ProgrammeBar::open(const QString& path)
{
    ask(QFileInfo(path).fileName(),
        [path, year = yearOf(m_session.editor.plan())](const std::stop_token& stop) {
            const Result<QByteArray> bytes = readTableFile(path);
            if (!bytes)
                return Reading{bytes.error(), {}};
            const auto lines = linesOfFile(*bytes, QFileInfo(path).fileName(), {}, stop);
            return lines ? Reading{{}, readProgramme(*lines, year)} : Reading{lines.error(), {}};
        });
}

void ProgrammeBar::ask(const QString& name, std::function<Reading(const std::stop_token&)> read)
{
    m_title->setPlainText(tr("Programme from %1").arg(shownText(name)));
    m_outlook->setPlainText(tr("Reading the programme …"));
    m_error.clear();
    m_questions->hide();
    m_remarks->hide();
    m_takeOver->setEnabled(false);
    emit opened();
    show();
    m_grid->setFocus();
    m_aside.ask([read = std::move(read)](
                    const std::stop_token& stop) { return std::make_shared<const Reading>(read(stop)); },
                [this, name](const std::shared_ptr<const Reading>& reading) {
                    if (reading->error) {
                        Error error = *reading->error;
                        error.subject = error.subject.isEmpty() ? name : error.subject;
                        m_error = sentence(error, Medium::Window);
                    }
                    take(reading);
                });
}

void ProgrammeBar::take(const std::shared_ptr<const Reading>& reading)
{
    m_model->setDraft(reading->draft);
    if (m_error.isEmpty() && reading->draft.isEmpty())
        m_error = tr("No programme was found in this text: no times, days or sessions. Type the agenda, or "
                     "copy a text with times.");
    showDraft();
    emit said(m_outlook->text());
}

void ProgrammeBar::showDraft()
{
    QStringList lines;
    for (const SourceLine& line : draft().source)
        lines.append(line.text);
    m_source->setLines(lines);
    QStringList remarks;
    for (const QString& remark : draft().remarks)
        remarks.append(harmlessText(remark));
    m_remarks->setSentences(remarks, remarks.isEmpty() ? -1 : 0);
    m_remarks->setVisible(!remarks.isEmpty());
    m_takeOver->setEnabled(m_error.isEmpty() && !m_session.editor.isReadOnly());
    m_grid->goToRow(0, ProgrammeModel::TitleColumn);
    showTotals();
    showQuestion();
    showSource();
}

void ProgrammeBar::takeFocus()
{
    if (!m_questions->isHidden())
        m_questions->setFocus();
    else if (m_takeOver->isEnabled())
        m_takeOver->setFocus();
    else
        m_grid->setFocus();
}

void ProgrammeBar::showQuestion()
{
    const int question = draft().openQuestion();
    m_questions->setVisible(question >= 0);
    if (question < 0) {
        if (m_takeOver->isEnabled())
            m_takeOver->setFocus();
        return;
    }
    QStringList lines;
    for (const QString& line : questionLines(draft(), question))
        lines.append(harmlessText(line));
    m_questions->setSentences(lines, 0);
    m_questions->setFocus();
    emit said(tr("%1 Answer with a digit.").arg(lines.constFirst()));
}

void ProgrammeBar::showTotals()
{
    if (!m_error.isEmpty()) {
        m_outlook->setPlainText(m_error);
        return;
    }
    const PlanEditor& editor = m_session.editor;
    CountingIds ids(editor.plan().largestId() + 1);
    m_outlook->setPlainText(totalsText(
        programmeChanges(editor.plan(), editor.timing(), draft(), m_day, QDate::currentDate(), ids)));
}

// Marks the letters from which the current cell comes, and says what of its row is not sure.
void ProgrammeBar::showSource()
{
    const SourcePlace place = m_model->placeOf(m_grid->currentIndex());
    m_source->mark(place.line, place.from, place.length);
    const QModelIndex doubt = m_grid->currentIndex().siblingAtColumn(ProgrammeModel::DoubtColumn);
    if (isVisible() && !doubt.data().toString().isEmpty())
        emit said(harmlessText(doubt.data(Qt::AccessibleTextRole).toString()));
}

void ProgrammeBar::answer(int number)
{
    const int question = draft().openQuestion();
    if (question < 0)
        return;
    const int readings = int(draft().questions[question].readings.size());
    if (number < 1 || number > readings + 1)
        return;
    m_model->updateDraft(answered(draft(), question, number <= readings ? number - 1 : DraftQuestion::none));
    showTotals();
    showQuestion();
}

void ProgrammeBar::chooseReading(int row)
{
    if (row > 0)
        answer(row);
    else
        emit said(tr("Answer the question first: type the number of a reading."));
}

void ProgrammeBar::takeOver()
{
    finish();
    PlanEditor& editor = m_session.editor;
    if (!m_error.isEmpty() || editor.isReadOnly()) {
        emit said(m_error.isEmpty() ? tr("The workshop is open for reading only.") : m_error);
        return;
    }
    if (draft().openQuestion() >= 0) {
        emit said(tr("Answer the question first: type the number of a reading."));
        m_questions->setFocus();
        return;
    }
    if (!m_grid->finishEditing())
        return;
    const ProgrammeChanges made =
        programmeChanges(editor.plan(), editor.timing(), draft(), m_day, QDate::currentDate(), editor.ids());
    if (made.changes.isEmpty()) {
        emit said(tr("Nothing is ticked, so there is nothing to take over."));
        return;
    }
    const Result<qint64> step = editor.apply(tr("Took over a programme"), made.changes);
    if (!step) {
        emit said(sentence(step.error(), Medium::Window));
        return;
    }
    hide();
    m_model->setDraft({});
    emit closed();
    emit done(made.firstItem);
    emit said(tr("Took over a programme: %1").arg(totalsText(made)));
}

void ProgrammeBar::leave()
{
    m_aside.forget();
    m_model->setDraft({});
    hide();
    emit closed();
}

bool ProgrammeBar::event(QEvent* event)
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

// A list would look for a sentence that begins with the digit.
bool ProgrammeBar::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_questions && event->type() == QEvent::KeyPress &&
        takeDigit(static_cast<QKeyEvent&>(*event)))
        return true;
    return QFrame::eventFilter(watched, event);
}

bool ProgrammeBar::takeDigit(const QKeyEvent& key)
{
    constexpr int lastDigit = 9;
    const int digit = (key.modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier ? key.key() - Qt::Key_0 : -1;
    if (digit < 1 || digit > lastDigit || draft().openQuestion() < 0)
        return false;
    answer(digit);
    return true;
}

void ProgrammeBar::keyPressEvent(QKeyEvent* event)
{
    auto* button = qobject_cast<QAbstractButton*>(focusWidget());
    if (event->key() == Qt::Key_Escape)
        leave();
    else if (takeDigit(*event))
        return;
    else if (!isEnter(*event))
        QFrame::keyPressEvent(event);
    else if (button && button->hasFocus())
        button->click();
    else
        takeOver();
}
} // namespace convenor
