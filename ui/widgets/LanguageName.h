// Languages by the name they have in themselves.
#pragma once

#include <QString>

namespace convenor {
// "Български" for "bg"; the code itself when it is no language that Qt knows.
QString languageName(const QString& code);
} // namespace convenor
