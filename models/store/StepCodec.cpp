#include "store/StepCodec.h"

#include "domain/ChangeJson.h"

#include <functional>
#include <zlib.h>

namespace convenor {
namespace {
// A step that large was never made; a few bytes of a hostile file may claim to be.
constexpr qsizetype mostText = qsizetype(512) << 20;
constexpr qsizetype pieceSize = qsizetype(64) << 10;

class Deflater
{
public:
    explicit Deflater(bool isSmall, bool isLarge)
    {
        // Small windows for small steps: setting up the large one costs more than compressing them. A large
        // step is written once and read hardly ever: speed counts more than its size.
        const int level = isLarge ? Z_BEST_SPEED : Z_DEFAULT_COMPRESSION;
        m_ok = deflateInit2(&m_stream, level, Z_DEFLATED, isSmall ? 13 : 15, isSmall ? 6 : 8,
                            Z_DEFAULT_STRATEGY) == Z_OK;
    }
    ~Deflater() { deflateEnd(&m_stream); }
    Q_DISABLE_COPY_MOVE(Deflater)

    void put(QByteArrayView bytes, int flush)
    {
        m_stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(bytes.data()));
        m_stream.avail_in = uInt(bytes.size());
        int code = Z_OK;
        do {
            const qsizetype done = m_packed.size();
            m_packed.resize(done + qMax(pieceSize / 16, bytes.size() / 4));
            m_stream.next_out = reinterpret_cast<Bytef*>(m_packed.data() + done);
            m_stream.avail_out = uInt(m_packed.size() - done);
            code = deflate(&m_stream, flush);
            m_packed.truncate(m_packed.size() - qsizetype(m_stream.avail_out));
        } while (m_ok && code == Z_OK && m_stream.avail_out == 0);
        m_ok = m_ok && code != Z_STREAM_ERROR;
    }
    QByteArray packed() const { return m_ok ? m_packed : QByteArray(); }

private:
    z_stream m_stream{};
    QByteArray m_packed;
    bool m_ok = false;
};

// Gives every line to `take` until it says no. False when the bytes are no whole zlib stream of whole lines.
bool forEachLine(QByteArrayView packed, const std::function<bool(QByteArrayView)>& take)
{
    z_stream stream{};
    if (inflateInit(&stream) != Z_OK)
        return false;
    stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(packed.data()));
    stream.avail_in = uInt(packed.size());
    QByteArray text;
    qsizetype read = 0;
    int code = Z_OK;
    bool goesOn = true;
    while (code == Z_OK && goesOn && read < mostText) {
        const qsizetype left = text.size();
        text.resize(left + pieceSize);
        stream.next_out = reinterpret_cast<Bytef*>(text.data() + left);
        stream.avail_out = uInt(pieceSize);
        code = inflate(&stream, Z_NO_FLUSH);
        text.truncate(text.size() - qsizetype(stream.avail_out));
        read += text.size() - left;
        qsizetype from = 0;
        for (qsizetype end = text.indexOf('\n', left); goesOn && end >= 0; end = text.indexOf('\n', from)) {
            goesOn = take(QByteArrayView(text).sliced(from, end - from));
            from = end + 1;
        }
        text.remove(0, from);
    }
    inflateEnd(&stream);
    return code == Z_STREAM_END && text.isEmpty();
}
} // namespace

QByteArray packChanges(const ChangeSet& changes, std::stop_token stop)
{
    constexpr qsizetype large = 5000;
    QByteArray lines;
    qsizetype taken = 0;
    std::optional<Deflater> deflater;
    for (const Change& change : changes) {
        appendChangeLine(change, lines);
        ++taken;
        if (lines.size() < pieceSize && taken < changes.size())
            continue;
        if (stop.stop_requested())
            return {};
        if (!deflater)
            deflater.emplace(lines.size() <= 16 * 1024, changes.size() > large);
        deflater->put(lines, taken < changes.size() ? Z_NO_FLUSH : Z_FINISH);
        lines.clear();
    }
    if (!deflater) {
        deflater.emplace(true, false);
        deflater->put({}, Z_FINISH);
    }
    return deflater->packed();
}

Result<ChangeSet> unpackChanges(QByteArrayView packed)
{
    ChangeSet changes;
    Result<Done> read = Done{};
    const bool whole = forEachLine(packed, [&](QByteArrayView line) {
        read = readChangeLine(line, changes);
        return read.ok();
    });
    if (!whole || !read)
        return Error{ErrorKind::PlanDamaged, {}, read ? QString() : read.error().subject};
    return changes;
}
} // namespace convenor
