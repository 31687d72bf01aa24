// One field of a form: a label, an editor and a place for the sentence of what is wrong with it.
#pragma once

#include <QTimer>
#include <QWidget>

#include <functional>

class QLineEdit;
class QPlainTextEdit;

namespace convenor {
class PlainLabel;

// What a field is called and how it reads and stores its text.
struct FieldSpec
{
    QString name;        // object name, "title"
    QString label;       // "&Title"
    QString tip;         // one sentence for the tool tip and the screen reader
    QString placeholder; // an example, shown while it is empty
    std::function<QString()> read;
    // Stores the text; "" when that is done, else a sentence that says what would work. Calls with the same
    // merge key belong to one step.
    std::function<QString(const QString& text, const QString& mergeKey)> commit;
    // Stored in the pauses of typing already. Not for texts that are wrong until they are complete (a date).
    bool live = true;
};

// Stores when editing is finished, and in pauses. Wrong text stays, with its sentence below.
class FormField : public QWidget
{
    Q_OBJECT

public:
    // `editor` is a QLineEdit, QPlainTextEdit, QComboBox or QCheckBox (which commits "1" and ""); the field
    // takes it.
    FormField(FieldSpec spec, QWidget* editor, QWidget* parent = nullptr);

    QWidget* editor() const { return m_editor; }
    // "Most people: “abc” is no number"; "" when nothing is wrong with it.
    QString problem() const;
    // Reads the text anew, unless somebody is typing in the field.
    void refresh();
    // Forgets what was typed and not stored.
    void discard();
    // Stores what was typed; false when it is wrong.
    bool finish();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QString text() const;
    void setText(const QString& text);
    void connectEditor();
    void edited();
    bool commit();
    void showProblem(const QString& problem);
    bool isUndoAvailable() const;

    FieldSpec m_spec;
    QWidget* m_editor;
    PlainLabel* m_problem;
    QString m_problemText;
    QTimer m_pause;
    QString m_stored;
    int m_visit = 0; // typing between two visits of the field is one step
    bool m_dirty = false;
    bool m_setting = false;
};
} // namespace convenor
