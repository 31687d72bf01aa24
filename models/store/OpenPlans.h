// Which plans this process has open through SQLite.
//
// POSIX drops all locks a process has on a file when the process closes any descriptor of it: opening and
// closing an open plan by the side (a look at its header, a copy) would drop SQLite's locks unseen. So
// whoever opens a plan through SQLite says so here first, and the looks are done here, when nobody has it
// open.
#pragma once

#include "domain/Result.h"

#include <functional>
#include <memory>

namespace convenor {
// One use of a plan by this process; ends with the object. The list of uses belongs to the process (locks do,
// too): OpenPlans.cpp keeps it behind a mutex, because readers work in other threads.
class OpenPlan
{
public:
    enum class Purpose { Reading, Writing };

    // `file` is a true path (locatePlan). `look` is done first, unless this process has the plan open
    // already: then it was done. HeldByWriter when it is open for writing and shall be so again.
    static Result<OpenPlan> begin(const QString& file, const QString& shownPath, Purpose purpose,
                                  const std::function<Result<Done>()>& look);
    ~OpenPlan();
    OpenPlan(OpenPlan&& other) noexcept;
    OpenPlan& operator=(OpenPlan&& other) noexcept;

    // This use is over.
    void end();

    // Does something that opens and closes the file by the side. The caller must have closed its own
    // connection; HeldByWriter when somebody else in this process has the plan open.
    Result<Done> aside(const QString& shownPath, const std::function<Result<Done>()>& work) const;

private:
    explicit OpenPlan(QString key, Purpose purpose) : m_key(std::move(key)), m_purpose(purpose) {}

    QString m_key;
    Purpose m_purpose = Purpose::Reading;
};

// This process has the file open for writing; `file` need not exist.
bool isOpenForWriting(const QString& file);
} // namespace convenor
