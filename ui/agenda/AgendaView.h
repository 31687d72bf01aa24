// What the list and the day grid of the agenda page have in common, so that one set of gestures works in
// both.
#pragma once

#include "domain/Id.h"

#include <QList>

class QWidget;

namespace convenor {
// One way to look at a day of the agenda. The page shows one at a time and keeps what is selected when it
// goes from one to the other.
class AgendaView
{
public:
    virtual ~AgendaView() = default;

    virtual QWidget* widget() = 0;
    // The item that keys go to; 0 = none.
    virtual Id currentItem() const = 0;
    // The selected items in agenda order, the current one at least; empty when there is none.
    virtual QList<Id> selectedItems() const = 0;
    // Makes an item of the day shown the current one; false when it is not here.
    virtual bool goToItem(Id item) = 0;
    // Shows another day; the page calls it for the view that is visible.
    virtual void showDay(Id day) = 0;
    // Stores what is being typed; false when it cannot be stored and stays open.
    virtual bool finishEditing() = 0;
};
} // namespace convenor
