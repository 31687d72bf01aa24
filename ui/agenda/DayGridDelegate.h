// How the cells of the day grid look, and how they are typed into.
#pragma once

#include <QPointer>
#include <QStyledItemDelegate>

class QLineEdit;
class QTableView;

namespace convenor {
class DayGridModel;
struct DayGridBlock;

class DayGridDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    // Both must outlive it.
    DayGridDelegate(const DayGridModel& model, QTableView* view);

    // The lines of text that fit into blocks of a height.
    int lineHeight() const;
    // What a strip beside a session takes.
    int stripWidth() const;
    // Stores and closes an open editor.
    void finish();

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const override;
    void setEditorData(QWidget* editor, const QModelIndex& index) const override;
    // Nothing: finish stores.
    void setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override;
    void updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                              const QModelIndex& index) const override;

protected:
    // Enter, Tab and leaving store at once: Qt's own delegate would store after the next key has come.
    bool eventFilter(QObject* object, QEvent* event) override;

private:
    void paintFree(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const;
    void paintStrip(QPainter* painter, const QStyleOptionViewItem& option, const DayGridBlock& block) const;
    void paintItem(QPainter* painter, const QStyleOptionViewItem& option, const DayGridBlock& block) const;
    void paintLines(QPainter* painter, const QStyleOptionViewItem& option, QRect rest,
                    const DayGridBlock& block) const;

    const DayGridModel& m_model;
    QTableView* m_view;
    mutable QPointer<QLineEdit> m_editor;
    mutable QPersistentModelIndex m_edited;
};
} // namespace convenor
