// Words that people type on the agenda, in the languages of the window.
#pragma once

#include "domain/AgendaRecords.h"
#include "domain/planners/PeopleCell.h"

namespace convenor {
// The kind that a title speaks of ("Coffee break", "Обяд"), for items whose kind nobody has chosen yet.
std::optional<ItemKind> kindFromTitle(const QString& title);

// The words a role may be typed as, in the language of the window and in English.
QHash<QString, Role> roleWords();
} // namespace convenor
