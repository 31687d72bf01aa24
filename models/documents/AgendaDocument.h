// The agenda that is given to people: what is on, when, where and with whom. Internal items are not on it.
#pragma once

#include "documents/Document.h"
#include "domain/Id.h"

namespace convenor {
class DocumentLanguage;
class Plan;

struct AgendaOptions
{
    Id day = 0; // only this day; 0 = all
};

// The tree of the agenda, numbered, in the given language. Texts that have a Translation into it are taken
// from there, the others stay as they were written and carry the workshop's own language. Days, items and
// lanes carry their ids as `subject`. Never fails: a plan without items makes a page that says so.
Document agendaDocument(const Plan& plan, const DocumentLanguage& language,
                        const AgendaOptions& options = {});

// Whether the agenda has anything on it that may be shown: what an export asks before it writes.
bool hasAgenda(const Plan& plan, const AgendaOptions& options = {});
} // namespace convenor
