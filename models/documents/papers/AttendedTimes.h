// Who was there, and when: only what was recorded.
#pragma once

#include "documents/papers/PaperContext.h"

namespace convenor {
struct AttendedTimes
{
    const Person* person = nullptr;
    QList<Id> days;  // on which the person is recorded as present, by date; may be empty
    int minutes = 0; // of the public programme there, breaks and meals not counted; 0 = not known
};

// Everybody who is recorded as present on a day or at an item of the paper's days, or as having attended, in
// the order of the list of participants; those who stand on no such list, but came, at the end. Present on a
// day means the whole programme of that day, present at items only these; what runs at the same time counts
// once.
QList<AttendedTimes> attendedTimes(const PaperContext& context);
} // namespace convenor
