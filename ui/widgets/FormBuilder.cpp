#include "ui/widgets/FormBuilder.h"

#include "ui/widgets/PlainText.h"
#include "ui/widgets/Theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QGridLayout>
#include <QLineEdit>
#include <QMouseEvent>
#include <QPlainTextEdit>

namespace convenor {
namespace {
class CheckLabel final : public PlainLabel
{
public:
    CheckLabel(const QString& text, QCheckBox& box, QWidget* parent) : PlainLabel(text, parent), m_box(box)
    {
        setBuddy(&box);
    }

protected:
    void mouseReleaseEvent(QMouseEvent* event) override
    {
        if (rect().contains(event->pos()) && m_box.isEnabled())
            m_box.click();
    }

private:
    QCheckBox& m_box;
};
} // namespace

FormBuilder::FormBuilder(QWidget* container, Labels labels)
    : QObject(container), m_container(container), m_grid(new QGridLayout(container)), m_labels(labels)
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(theme::spaced(container, theme::wide));
    m_grid->setVerticalSpacing(theme::spaced(container, theme::normal));
    m_grid->setColumnStretch(labels == Labels::Beside ? 1 : 0, 1);
}

void FormBuilder::heading(const QString& text)
{
    auto* label = new PlainLabel(text, m_container);
    label->setFont(theme::headingFont(m_container->font(), 2));
    label->setContentsMargins(0, m_row == 0 ? 0 : theme::spaced(m_container, theme::wide), 0, theme::tight);
    m_grid->addWidget(label, m_row++, 0, 1, 2);
}

template <typename Editor>
Editor* FormBuilder::add(FieldSpec spec, Editor* editor)
{
    const QString text = spec.label;
    auto* field = new FormField(std::move(spec), editor, m_container);
    m_fields.append(field);
    widget(text, field);
    return editor;
}

void FormBuilder::widget(const QString& text, QWidget* widget)
{
    auto* label = new PlainLabel(text, m_container);
    label->setWordWrap(m_labels == Labels::Beside);
    auto* field = qobject_cast<FormField*>(widget);
    label->setBuddy(field ? field->editor() : widget);
    if (m_labels == Labels::Above) {
        m_grid->addWidget(label, m_row++, 0);
        m_grid->addWidget(widget, m_row++, 0);
        return;
    }
    // The label's first line stands level with the text in the field.
    QWidget* editor = field ? field->editor() : widget;
    const bool tall = qobject_cast<QPlainTextEdit*>(editor) || !field;
    const int drop =
        tall ? theme::tight + 2 : qMax(0, (editor->sizeHint().height() - label->sizeHint().height()) / 2);
    label->setContentsMargins(0, drop, 0, 0);
    label->setMinimumWidth(label->fontMetrics().averageCharWidth() * 14);
    label->setMaximumWidth(label->fontMetrics().averageCharWidth() * 24);
    m_grid->addWidget(label, m_row, 0, Qt::AlignTop);
    m_grid->addWidget(widget, m_row++, 1);
}

void FormBuilder::below(QWidget* widget)
{
    m_grid->addWidget(widget, m_row++, m_labels == Labels::Beside ? 1 : 0);
}

QLineEdit* FormBuilder::line(FieldSpec spec)
{
    return add(std::move(spec), new QLineEdit(m_container));
}

QLineEdit* FormBuilder::line(FieldSpec spec, QLineEdit* editor)
{
    return add(std::move(spec), editor);
}

QLineEdit* FormBuilder::line(FieldSpec spec, const QStringList& suggestions)
{
    QLineEdit* line = this->line(std::move(spec));
    auto* completer = new QCompleter(suggestions, line);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    completer->setMaxVisibleItems(10);
    line->setCompleter(completer);
    // A choice from the list is typing too.
    connect(completer, qOverload<const QString&>(&QCompleter::activated), line,
            [line](const QString& text) { emit line->textEdited(text); });
    return line;
}

QPlainTextEdit* FormBuilder::text(FieldSpec spec, int lines)
{
    auto* editor = new QPlainTextEdit(m_container);
    const int frame = 2 * (editor->frameWidth() + int(editor->document()->documentMargin()));
    editor->setFixedHeight(editor->fontMetrics().lineSpacing() * lines + frame);
    return add(std::move(spec), editor);
}

QComboBox* FormBuilder::choice(FieldSpec spec, const QList<QPair<QString, QString>>& choices)
{
    auto* editor = new QComboBox(m_container);
    for (const auto& [value, shown] : choices)
        editor->addItem(shown, value);
    return add(std::move(spec), editor);
}

QCheckBox* FormBuilder::check(FieldSpec spec)
{
    // The text of a check box cannot wrap; a label beside it can, and a click on it counts.
    auto* box = new QCheckBox(m_container);
    auto* label = new CheckLabel(spec.label, *box, m_container);
    auto* field = new FormField(std::move(spec), box, m_container);
    field->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
    m_fields.append(field);
    auto* row = new QHBoxLayout;
    row->setSpacing(theme::normal);
    row->addWidget(field, 0, Qt::AlignTop);
    row->addWidget(label, 1, Qt::AlignTop);
    m_grid->addLayout(row, m_row++, m_labels == Labels::Beside ? 1 : 0);
    return box;
}

void FormBuilder::refresh()
{
    for (FormField* field : std::as_const(m_fields))
        field->refresh();
}

void FormBuilder::discard()
{
    for (FormField* field : std::as_const(m_fields))
        field->discard();
}

bool FormBuilder::finish()
{
    for (FormField* field : std::as_const(m_fields)) {
        if (!field->finish()) {
            emit wrong(field->problem());
            field->editor()->setFocus();
            return false;
        }
    }
    return true;
}

void FormBuilder::leave()
{
    for (FormField* field : std::as_const(m_fields)) {
        if (!field->finish())
            emit wrong(field->problem());
    }
    discard();
}

void FormBuilder::setReadOnly(bool readOnly)
{
    for (const FormField* field : std::as_const(m_fields)) {
        if (auto* line = qobject_cast<QLineEdit*>(field->editor()))
            line->setReadOnly(readOnly);
        else if (auto* text = qobject_cast<QPlainTextEdit*>(field->editor()))
            text->setReadOnly(readOnly);
        else
            field->editor()->setEnabled(!readOnly);
    }
}

QWidget* FormBuilder::editor(const QString& name) const
{
    for (const FormField* field : std::as_const(m_fields)) {
        if (field->editor()->objectName() == name)
            return field->editor();
    }
    return nullptr;
}

void FormBuilder::setVisible(const QString& name, bool visible)
{
    const QWidget* wanted = editor(name);
    for (FormField* field : std::as_const(m_fields)) {
        if (field->editor() != wanted)
            continue;
        field->setVisible(visible);
        for (auto* label : m_container->findChildren<PlainLabel*>(QString(), Qt::FindDirectChildrenOnly)) {
            if (label->buddy() == wanted)
                label->setVisible(visible);
        }
    }
}
} // namespace convenor
