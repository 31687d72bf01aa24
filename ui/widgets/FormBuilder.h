// Forms in code: label with buddy, editor, names, tool tip and storing, made together for each row.
#pragma once

#include "ui/widgets/FormField.h"

#include <QObject>

class QCheckBox;
class QComboBox;
class QGridLayout;
class QVBoxLayout;

namespace convenor {
// Puts rows into a container, one below the other: labels left, fields right; a narrow form has labels above.
class FormBuilder : public QObject
{
    Q_OBJECT

public:
    enum class Labels { Beside, Above };
    // `container` gets a layout and owns everything that is made.
    explicit FormBuilder(QWidget* container, Labels labels = Labels::Beside);

    // The title of what follows.
    void heading(const QString& text);
    QLineEdit* line(FieldSpec spec);
    // A line with suggestions for the whole text (or, with a separator, for its last entry).
    QLineEdit* line(FieldSpec spec, const QStringList& suggestions);
    // A line of the page's own making, which the form takes.
    QLineEdit* line(FieldSpec spec, QLineEdit* editor);
    QPlainTextEdit* text(FieldSpec spec, int lines);
    // Choices are pairs of value and what the person reads.
    QComboBox* choice(FieldSpec spec, const QList<QPair<QString, QString>>& choices);
    // The label stands behind the box; reads and commits "1" or "".
    QCheckBox* check(FieldSpec spec);
    // A widget of the page's own, with a label.
    void widget(const QString& label, QWidget* widget);
    // The same without one, below the field before it.
    void below(QWidget* widget);

    // Reads all fields anew.
    void refresh();
    // Stores what is being typed; false when a field's text is wrong, which then has the focus.
    bool finish();
    // Forgets what was typed and cannot be stored.
    void discard();
    // For another record: stores what is being typed; what is wrong is told and forgotten. The focus stays.
    void leave();
    // Only reading: fields can be selected from and copied.
    void setReadOnly(bool readOnly);
    // The field by its object name; null when there is none.
    QWidget* editor(const QString& name) const;
    // Shows or hides a field with its label; nothing when there is no such field.
    void setVisible(const QString& name, bool visible);

signals:
    // finish() or leave() found this: "Most people: “abc” is no number".
    void wrong(const QString& sentence);

private:
    template <typename Editor>
    Editor* add(FieldSpec spec, Editor* editor);

    QWidget* m_container;
    QGridLayout* m_grid;
    Labels m_labels;
    int m_row = 0;
    QList<FormField*> m_fields;
};
} // namespace convenor
