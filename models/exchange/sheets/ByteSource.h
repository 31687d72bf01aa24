// Bytes that come piece by piece.
#pragma once

#include <QByteArray>

#include <algorithm>
#include <cstring>

namespace convenor {
class ByteSource
{
public:
    virtual ~ByteSource() = default;
    // At most `size` bytes; 0 at the end, -1 when the rest cannot be had (errorText says why).
    virtual qint64 read(char* data, qint64 size) = 0;
    // How far it is, 0 to 1.
    virtual double progress() const = 0;
    // A part of a sentence, in the language of the program.
    virtual QString errorText() const { return {}; }
};

// Of bytes in memory, which it shares.
class BytesSource final : public ByteSource
{
public:
    explicit BytesSource(const QByteArray& bytes) : m_bytes(bytes) {}
    qint64 read(char* data, qint64 size) override
    {
        const qint64 count = std::min<qint64>(size, m_bytes.size() - m_place);
        std::memcpy(data, m_bytes.constData() + m_place, std::size_t(count));
        m_place += count;
        return count;
    }
    double progress() const override
    {
        return m_bytes.isEmpty() ? 1 : double(m_place) / double(m_bytes.size());
    }

private:
    QByteArray m_bytes;
    qint64 m_place = 0;
};
} // namespace convenor
