// The field that says which people are shown, and the filters that are kept.
#pragma once

#include <QWidget>

class QLineEdit;
class QMenu;
class QToolButton;

namespace convenor {
class RecordModel;

// Typing filters at once. The menu beside the field holds filters of the program and those that people keep
// under a name of their own (settings, "people/filters").
class PeopleFilter : public QWidget
{
    Q_OBJECT

public:
    // The model names the columns; it must outlive the field.
    explicit PeopleFilter(const RecordModel& model, QWidget* parent = nullptr);

    QString text() const;
    void setText(const QString& text);
    // Goes to the field, with its text selected.
    void startTyping();
    void showMenu();

    // `country:=BG`, `-country:` for an empty value: the rows of one value of a column, in the window's
    // language.
    static QString whole(const RecordModel& model, const char* field, const QString& value);

signals:
    void changed(const QString& text);
    // Enter or Down in the field: on to the rows.
    void left();
    // The filter that no text can say: people who may be here twice.
    void twiceRequested();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Named
    {
        QString name;
        QString text;
    };
    QList<Named> builtIn() const;
    QString column(const char* field) const;
    void fillMenu();
    void addKeeping();
    void keep(const QString& name);

    const RecordModel& m_model;
    QLineEdit* m_field;
    QToolButton* m_button;
    QMenu* m_menu;
};
} // namespace convenor
