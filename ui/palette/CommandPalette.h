// "Find anything": a line above the window that leads to every action, person, item, room and document.
#pragma once

#include "tables/PaletteModel.h"

#include <QFrame>
#include <QPointer>

class QLineEdit;
class QListView;

namespace convenor {
class PlainLabel;

class CommandPalette : public QFrame
{
    Q_OBJECT

public:
    // Hidden until it is opened; lies over its parent.
    explicit CommandPalette(QWidget* parent);

    // Shows the entries and takes the focus. It goes away, and gives the focus back, by Esc, by a choice, and
    // when the focus goes elsewhere.
    void open(QList<PaletteEntry> entries);

signals:
    // The focus is back where it was before.
    void chosen(const convenor::PaletteEntry& entry);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    bool takeKey(int key);
    void search(const QString& query);
    void choose(const QModelIndex& index);
    void leave();
    void place();

    PaletteModel* m_model;
    QLineEdit* m_line;
    QListView* m_list;
    PlainLabel* m_nothing;
    QPointer<QWidget> m_before; // had the focus
};
} // namespace convenor
