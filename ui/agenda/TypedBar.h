// A bar that asks for one line: where to, by how many minutes. No dialog: the agenda stays in sight.
#pragma once

#include <QFrame>

#include <functional>

namespace convenor {
class CellEditor;
class PlainLabel;

// What is asked. Functions are called while the bar is open only.
struct TypedQuestion
{
    QString name;            // of the gesture, "Move to"; also what a screen reader calls the bar
    QString label;           // what stands in front of the line: "Move “Welcome” to"
    QString hint;            // what can be typed, with examples
    QString text;            // stands in the line, selected
    QStringList suggestions; // each for one entry between commas
    // What Enter would do with the text, or why it cannot; "" for nothing to say (the hint is shown).
    std::function<QString(const QString& text)> outlook;
    // Does it. "" when done, and the bar closes; else a sentence that says what would work.
    std::function<QString(const QString& text)> run;
};

// Hidden until it is asked; Enter does what was asked for, Esc leaves everything as it is.
class TypedBar : public QFrame
{
    Q_OBJECT

public:
    explicit TypedBar(QWidget* parent = nullptr);

    // Opens with the focus in the line; a question that was open is dropped.
    void ask(const TypedQuestion& question);
    void close();

signals:
    void said(const QString& sentence);
    // The focus goes back to where it came from.
    void closed();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void accept();
    void showOutlook();

    TypedQuestion m_question;
    PlainLabel* m_label;
    CellEditor* m_line;
    PlainLabel* m_outlook;
};
} // namespace convenor
