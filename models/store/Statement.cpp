#include "store/Statement.h"

#include <sqlite3.h>
#include <utility>

namespace convenor {
Statement::Statement(sqlite3* database, QByteArrayView sql, bool lasting, QByteArrayView* rest)
{
    const char* tail = nullptr;
    const unsigned flags = lasting ? SQLITE_PREPARE_PERSISTENT : 0;
    check(sqlite3_prepare_v3(database, sql.data(), int(sql.size()), flags, &m_statement, &tail));
    if (rest)
        *rest = m_ok ? sql.sliced(tail - sql.data()) : QByteArrayView();
}

Statement::~Statement()
{
    sqlite3_finalize(m_statement);
}

Statement::Statement(Statement&& other) noexcept
    : m_statement(std::exchange(other.m_statement, nullptr)), m_texts(std::move(other.m_texts)),
      m_ok(other.m_ok)
{
}

Statement& Statement::operator=(Statement&& other) noexcept
{
    std::swap(m_statement, other.m_statement);
    std::swap(m_texts, other.m_texts);
    std::swap(m_ok, other.m_ok);
    return *this;
}

void Statement::bindNull(int parameter)
{
    check(sqlite3_bind_null(m_statement, parameter));
}

void Statement::bind(int parameter, qint64 number)
{
    check(sqlite3_bind_int64(m_statement, parameter, number));
}

void Statement::bind(int parameter, const QString& text)
{
    // SQLite need not copy what stays here.
    if (m_texts.size() < std::size_t(parameter))
        m_texts.resize(std::size_t(parameter));
    QByteArray& bytes = m_texts[std::size_t(parameter) - 1];
    bytes = text.toUtf8();
    check(sqlite3_bind_text64(m_statement, parameter, bytes.constData(), sqlite3_uint64(bytes.size()),
                              SQLITE_STATIC, SQLITE_UTF8));
}

void Statement::bindBlob(int parameter, const QByteArray& bytes)
{
    check(sqlite3_bind_blob64(m_statement, parameter, bytes.constData(), sqlite3_uint64(bytes.size()),
                              SQLITE_STATIC));
}

bool Statement::step()
{
    if (!m_ok || !m_statement)
        return false;
    const int code = sqlite3_step(m_statement);
    if (code == SQLITE_ROW)
        return true;
    if (code != SQLITE_DONE)
        m_ok = false;
    return false;
}

bool Statement::run()
{
    while (step()) {
    }
    const bool done = m_ok && m_statement;
    reset();
    return done;
}

void Statement::reset()
{
    sqlite3_reset(m_statement);
    m_ok = true;
}

Statement::Type Statement::type(int column) const
{
    switch (sqlite3_column_type(m_statement, column)) {
    case SQLITE_INTEGER:
        return Type::Integer;
    case SQLITE_FLOAT:
        return Type::Real;
    case SQLITE_TEXT:
        return Type::Text;
    case SQLITE_BLOB:
        return Type::Blob;
    default:
        return Type::Null;
    }
}

qint64 Statement::number(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

QByteArrayView Statement::bytes(int column) const
{
    const auto* data = static_cast<const char*>(sqlite3_column_blob(m_statement, column));
    return {data, data ? sqlite3_column_bytes(m_statement, column) : 0};
}

void Statement::check(int code)
{
    if (code != SQLITE_OK)
        m_ok = false;
}
} // namespace convenor
