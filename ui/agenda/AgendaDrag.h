// Items of the agenda as they are dragged, and as they lie on the clipboard.
#pragma once

#include "domain/Id.h"

#include <QList>

#include <memory>

class QMimeData;
class QRect;
class QWidget;

namespace convenor {
class PlanEditor;

// Whether items are to be moved or copied by whoever takes them.
enum class Carry { Move, Copy };

// The items of a workshop, to be taken in the same workshop only.
std::unique_ptr<QMimeData> carriedItems(const PlanEditor& editor, const QList<Id>& items, Carry carry);

struct CarriedItems
{
    QList<Id> items; // that are in the workshop still; empty for data of any other kind or workshop
    Carry carry = Carry::Move;
};
CarriedItems carriedItemsOf(const PlanEditor& editor, const QMimeData* data);

// Drags items out of a widget, with a picture of `grabbed`, until they are dropped or Esc is pressed.
void dragItems(const PlanEditor& editor, const QList<Id>& items, QWidget* source, const QRect& grabbed);
} // namespace convenor
