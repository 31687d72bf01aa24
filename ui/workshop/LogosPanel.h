// The pictures that stand on every paper: logos from left to right, and the emblem of the Union.
#pragma once

#include "tables/RecordModels.h"
#include "ui/WindowPage.h"

#include <QPixmap>

class QPushButton;

namespace convenor {
class GridView;
struct Asset;

// The grid's rows with their thumbnails. Its height is limited to what a paper can bear.
class LogosModel : public AssetsModel
{
    Q_OBJECT

public:
    explicit LogosModel(PlanEditor& editor, QObject* parent = nullptr);

    // The pixels that a thumbnail may have in height.
    void setThumbnailHeight(int pixels);
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QString editProblem(const QModelIndex& index, const QString& text) const override;

private:
    QPixmap thumbnail(const Asset& asset) const;

    int m_height = 0;
    mutable QHash<Id, QPair<QString, QPixmap>> m_thumbnails; // by asset, of the data they were made of
};

class LogosPanel : public QWidget
{
    Q_OBJECT

public:
    explicit LogosPanel(const Session& session, QWidget* parent = nullptr);

    GridView* grid() const { return m_grid; }

signals:
    void said(const QString& sentence);

protected:
    void changeEvent(QEvent* event) override;

private:
    void makeButtons();
    void addPicture();
    void addEmblem();
    void add(const Asset& asset, const QString& label);
    void move(int step);
    void showState();
    void fitRows();

    Session m_session;
    LogosModel* m_model;
    GridView* m_grid;
    QWidget* m_bar = nullptr;
    QPushButton* m_emblem = nullptr;
    QPushButton* m_remove = nullptr;
    QPushButton* m_earlier = nullptr;
    QPushButton* m_later = nullptr;
};
} // namespace convenor
