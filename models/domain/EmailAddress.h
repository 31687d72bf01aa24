// What counts as an e-mail address, for everything that reads or writes one.
#pragma once

#include <QStringView>

namespace convenor {
// Something, @, something, no blanks, one address only.
bool isEmailAddress(QStringView text);
} // namespace convenor
