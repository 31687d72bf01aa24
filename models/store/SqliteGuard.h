// Two copies of SQLite in one process crash when one uses the other's handle: is there only one?
#pragma once

#include <QString>

class QSqlDatabase;
struct sqlite3;

namespace convenor {
// The sqlite3 handle of an open connection; null when its driver is not SQLite's.
sqlite3* handleOf(const QSqlDatabase& database);

// Empty when the SQLite that we link is the very library that Qt's driver runs; else the reason why not.
// Found out once for the process, by opening a connection through Qt and looking whether our library's hook
// for new connections sees it.
const QString& whySqliteCannotBeUsed();
} // namespace convenor
