// The line edit of a grid cell, with suggestions below it.
#pragma once

#include <QLineEdit>

#include <functional>

class QListWidget;
class QListWidgetItem;

namespace convenor {
// Suggests while one types. Up and Down put a suggestion into the line at once, so that the line always holds
// what Enter will store; Esc goes back to what was typed. QCompleter's popup would swallow keys typed at full
// speed.
class CellEditor : public QLineEdit
{
    Q_OBJECT

public:
    explicit CellEditor(QWidget* parent);
    ~CellEditor() override;

    // With a separator such as ';' only the last entry behind it is completed.
    void setSuggestions(const QStringList& suggestions, QChar separator = {});
    // Suggestions that are looked for anew for what is typed of an entry, best first.
    using Matcher = std::function<QStringList(const QString& entry)>;
    void setMatcher(Matcher matcher, QChar separator = {});
    bool suggestionsShown() const;
    void hideSuggestions();
    // True when the key was one of the list's: moves in it, opens it (Alt+Down) or closes it.
    bool takeKey(QKeyEvent* event);

private:
    void suggest(const QString& text);
    void placeSuggestions();
    void fillList(const QStringList& matches);
    void moveChoice(int by);
    void choose(const QListWidgetItem* item);
    QString head() const;

    QStringList m_suggestions;
    Matcher m_matcher;
    QChar m_separator;
    QString m_typed;
    QListWidget* m_list = nullptr; // a child of the window: it must be able to reach beyond the grid
};
} // namespace convenor
