// A rapporteur's sheet as it is typed in: a field for each kind of outcome, Enter goes down.
#pragma once

#include "editing/OutcomeEdits.h"
#include "ui/WindowPage.h"

#include <array>

namespace convenor {
class PlainLabel;
class QuickLine;

class RapporteurPanel : public QWidget
{
    Q_OBJECT

public:
    // What the session names must outlive the panel.
    explicit RapporteurPanel(const Session& session, QWidget* parent = nullptr);

    // Whose sheet it is.
    void setSubject(const OutcomeSubject& subject);
    // Puts the focus into the first field.
    void takeFocus();
    // Stores what stands in the fields, before another sheet is shown; false, with the keys in the field,
    // when it could not be stored.
    bool finish();

signals:
    void said(const QString& sentence);
    // Enter in the last field, when nothing is typed: the sheet is done.
    void sheetDone();

protected:
    void showEvent(QShowEvent* event) override;

private:
    static constexpr std::size_t kindCount = 4;
    struct Part
    {
        PlainLabel* typed = nullptr; // what stands there already
        QuickLine* line = nullptr;
    };

    bool add(std::size_t kind, const QString& text);
    void goBehind(std::size_t kind);
    void refresh();

    Session m_session;
    OutcomeEdits m_edits;
    OutcomeSubject m_subject;
    PlainLabel* m_title;
    PlainLabel* m_who;
    std::array<Part, kindCount> m_parts;
};
} // namespace convenor
