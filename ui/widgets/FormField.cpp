#include "ui/widgets/FormField.h"

#include "ui/widgets/Announce.h"
#include "ui/widgets/PlainText.h"
#include "ui/widgets/Theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScopedValueRollback>
#include <QVBoxLayout>

namespace convenor {
namespace {
constexpr int pauseMilliseconds = 500;
}

FormField::FormField(FieldSpec spec, QWidget* editor, QWidget* parent)
    : QWidget(parent), m_spec(std::move(spec)), m_editor(editor), m_problem(new PlainLabel)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::tight);
    layout->addWidget(m_editor);
    layout->addWidget(m_problem);
    m_problem->hide();
    m_problem->setObjectName(m_spec.name + QStringLiteral("Problem"));
    m_editor->setObjectName(m_spec.name);
    m_editor->setAccessibleName(QString(m_spec.label).remove(u'&'));
    plainToolTip(m_editor, m_spec.tip);
    m_editor->installEventFilter(this);
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMilliseconds);
    connect(&m_pause, &QTimer::timeout, this, &FormField::commit);
    connectEditor();
    refresh();
}

void FormField::connectEditor()
{
    if (auto* line = qobject_cast<QLineEdit*>(m_editor)) {
        line->setPlaceholderText(m_spec.placeholder);
        connect(line, &QLineEdit::textEdited, this, &FormField::edited);
        connect(line, &QLineEdit::editingFinished, this, &FormField::finish);
    } else if (auto* text = qobject_cast<QPlainTextEdit*>(m_editor)) {
        text->setPlaceholderText(m_spec.placeholder);
        text->setTabChangesFocus(true);
        connect(text, &QPlainTextEdit::textChanged, this, &FormField::edited);
    } else if (auto* combo = qobject_cast<QComboBox*>(m_editor)) {
        connect(combo, &QComboBox::activated, this, [this] {
            m_dirty = true;
            finish();
        });
    } else if (auto* box = qobject_cast<QCheckBox*>(m_editor)) {
        connect(box, &QCheckBox::clicked, this, [this] {
            m_dirty = true;
            finish();
        });
    }
}

QString FormField::text() const
{
    if (const auto* line = qobject_cast<const QLineEdit*>(m_editor))
        return line->text();
    if (const auto* text = qobject_cast<const QPlainTextEdit*>(m_editor))
        return text->toPlainText();
    if (const auto* combo = qobject_cast<const QComboBox*>(m_editor))
        return combo->currentData().toString();
    const auto* box = qobject_cast<const QCheckBox*>(m_editor);
    return box && box->isChecked() ? QStringLiteral("1") : QString();
}

void FormField::setText(const QString& text)
{
    const QScopedValueRollback setting(m_setting, true);
    if (auto* line = qobject_cast<QLineEdit*>(m_editor)) {
        line->setText(text);
        if (!line->hasFocus())
            line->setCursorPosition(0); // of a long text its beginning is seen
    } else if (auto* edit = qobject_cast<QPlainTextEdit*>(m_editor))
        edit->setPlainText(text);
    else if (auto* combo = qobject_cast<QComboBox*>(m_editor))
        combo->setCurrentIndex(combo->findData(text));
    else if (auto* box = qobject_cast<QCheckBox*>(m_editor))
        box->setChecked(!text.isEmpty());
}

void FormField::refresh()
{
    if (m_dirty || !m_spec.read)
        return;
    const QString stored = m_spec.read();
    m_stored = stored;
    if (stored != text())
        setText(stored);
    showProblem({});
}

void FormField::edited()
{
    if (m_setting)
        return;
    m_dirty = true;
    showProblem({});
    if (m_spec.live)
        m_pause.start();
}

bool FormField::commit()
{
    m_pause.stop();
    const QString typed = text();
    if (typed == m_stored || !m_spec.commit)
        return true;
    const QString mergeKey = QStringLiteral("%1/%2").arg(m_spec.name).arg(m_visit);
    const QString problem = m_spec.commit(typed, mergeKey);
    showProblem(problem);
    if (problem.isEmpty())
        m_stored = typed;
    return problem.isEmpty();
}

void FormField::discard()
{
    m_pause.stop();
    m_dirty = false;
    refresh();
}

bool FormField::finish()
{
    if (!m_dirty)
        return true;
    if (!commit())
        return false;
    m_dirty = false;
    refresh();
    // The field's own undo ends here; from now on Ctrl+Z takes the step back.
    setText(text());
    return true;
}

QString FormField::problem() const
{
    if (m_problemText.isEmpty())
        return {};
    return tr("%1: %2").arg(m_editor->accessibleName(), m_problemText);
}

void FormField::showProblem(const QString& problem)
{
    m_problemText = problem;
    m_problem->setVisible(!problem.isEmpty());
    if (problem.isEmpty()) {
        m_problem->setPlainText({});
        return;
    }
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, theme::severityColour(colours, 0));
    m_problem->setPalette(colours);
    m_problem->setPlainText(QStringLiteral("\u26a0 ") + problem);
    announce(m_problem, problem);
}

bool FormField::isUndoAvailable() const
{
    if (const auto* line = qobject_cast<const QLineEdit*>(m_editor))
        return line->isUndoAvailable();
    return m_dirty;
}

bool FormField::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_editor)
        return QWidget::eventFilter(watched, event);
    if (event->type() == QEvent::FocusIn) {
        ++m_visit;
    } else if (event->type() == QEvent::FocusOut) {
        const auto reason = static_cast<QFocusEvent*>(event)->reason();
        if (reason != Qt::PopupFocusReason && reason != Qt::ActiveWindowFocusReason) {
            finish();
            if (auto* line = qobject_cast<QLineEdit*>(m_editor))
                line->setCursorPosition(0);
        }
    } else if (event->type() == QEvent::ShortcutOverride) {
        // With nothing left to undo in the field itself, the key belongs to the window's Undo.
        auto* key = static_cast<QKeyEvent*>(event);
        if ((key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo)) && !isUndoAvailable()) {
            event->ignore();
            return true;
        }
    } else if (event->type() == QEvent::Wheel && qobject_cast<QComboBox*>(m_editor) &&
               !m_editor->hasFocus()) {
        // Scrolling the page must not change a choice under the pointer.
        event->ignore();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}
} // namespace convenor
