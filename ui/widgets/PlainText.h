// The plain wrappers: the only place where QLabel and tool tips are used. A name may hold markup, control
// characters or a change of direction; none of it is obeyed here (DESIGN, section 7).
#pragma once

#include <QLabel>

namespace convenor {
// A user's text as part of a sentence or a label: controls shown as marks, its direction kept to itself
// (FSI..PDI).
QString shownText(const QString& text);

// A text of ours or of users with its controls as marks; lines stay lines, whole pairs of FSI..PDI stay too.
QString harmlessText(const QString& text);

// The text of a button, tab or menu item: shownText with every & doubled, so that it underlines nothing.
QString shownCaption(const QString& text);

// A tool tip and what a screen reader says with it; markup in `text` is shown, not obeyed. Takes sentences of
// ours and users' texts alike.
void plainToolTip(QWidget* widget, const QString& text);

// The same text for Qt::ToolTipRole of an item model.
QString plainTip(const QString& text);

// Shows text as it is, wrapped, never shortened.
class PlainLabel : public QLabel
{
    Q_OBJECT

public:
    explicit PlainLabel(const QString& text = {}, QWidget* parent = nullptr);
    // Sets the text with its controls made visible; markup stays text.
    void setPlainText(const QString& text);

private:
    // Would obey the text of whoever calls it through a QLabel pointer.
    using QLabel::setText;
    using QLabel::setTextFormat;
};
} // namespace convenor
