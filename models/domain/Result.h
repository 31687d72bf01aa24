// Errors are values: a function that can fail returns Result<T>. Only ui and the command line turn them into
// sentences (ui/widgets/ErrorText.h).
#pragma once

#include <QString>

#include <utility>
#include <variant>

namespace convenor {
// What went wrong. `subject` and `detail` of Error say about what; the comment says what they hold.
enum class ErrorKind {
    // files
    FileMissing,       // subject: path
    FileExists,        // subject: path
    NotAFile,          // subject: path; a folder, a FIFO, a device
    FileNotReadable,   // subject: path, detail: the system's reason
    FileTooBig,        // subject: path
    NotAPlan,          // subject: path; another program's file
    PlanDamaged,       // subject: path, detail: what SQLite or the reader found
    PlanNewer,         // subject: path, detail: its schema number
    PlanForeign,       // subject: path, detail: what stands in it that Convenor did not make
    HeldByWriter,      // subject: path, detail: who holds it
    CannotWrite,       // subject: path, detail: the system's reason
    DiskFull,          // subject: path
    NoSqlite,          // detail: why this build of SQLite cannot be used
                       // changes
    ChangedElsewhere,  // subject: path; another program wrote to the plan
    ReadOnly,          // the plan is open for reading only
    Busy,              // subject: path; a large step is being written
    UnknownTable,      // subject: name
    UnknownField,      // subject: table, detail: field
    WrongValue,        // subject: table.field, detail: the value
    NoSuchRecord,      // subject: table, detail: id
    RecordExists,      // subject: table, detail: id
    DanglingReference, // subject: table.field, detail: id
    StillReferenced,   // subject: table, detail: id
    DoubleBooked,      // subject: person, detail: when
    NotUnique,         // subject: table, detail: what SQLite says
    NoStep,            // subject: table; what is printed is recorded outside the history, and nothing else is
    NothingToUndo,
    NothingToRedo,
    // input
    WrongFormat,     // subject: what was read, detail: why
    NothingToExport, // subject: document
    UnknownDocument, // subject: name
    UnknownSample,   // subject: name
    UnknownZone,     // subject: name
    Cancelled,
};

struct Error
{
    ErrorKind kind = ErrorKind::WrongFormat;
    QString subject = {};
    QString detail = {};

    bool operator==(const Error&) const = default;
};

// A T or an Error. Result<void> is written Result<Done>.
template <typename T>
class [[nodiscard]] Result
{
public:
    Result(T value) : m_state(std::move(value)) {}
    Result(Error error) : m_state(std::move(error)) {}

    bool ok() const { return std::holds_alternative<T>(m_state); }
    explicit operator bool() const { return ok(); }

    // Only when ok().
    T& value() & { return std::get<T>(m_state); }
    const T& value() const& { return std::get<T>(m_state); }
    T&& value() && { return std::get<T>(std::move(m_state)); }
    T* operator->() { return &std::get<T>(m_state); }
    const T* operator->() const { return &std::get<T>(m_state); }
    T& operator*() { return std::get<T>(m_state); }
    const T& operator*() const { return std::get<T>(m_state); }

    // Only when not ok().
    const Error& error() const { return std::get<Error>(m_state); }

private:
    std::variant<T, Error> m_state;
};

struct Done
{
    bool operator==(const Done&) const = default;
};
} // namespace convenor
