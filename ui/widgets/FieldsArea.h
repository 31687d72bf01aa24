// Fields that flow in rows: as high as they need to be in the width, and scrolled where there is less room.
#pragma once

#include <QScrollArea>

namespace convenor {
// For bars above something that must not be pushed out of a low window.
class FieldsArea : public QScrollArea
{
    Q_OBJECT

public:
    // Takes `fields`, which has a layout that knows its height for a width.
    explicit FieldsArea(QWidget* fields, QWidget* parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    int wantedHeight() const; // at the width that it has
};
} // namespace convenor
