#include "store/History.h"

#include "domain/RowJson.h"
#include "store/Connection.h"
#include "store/RowReader.h"

#include <QJsonDocument>

#include <zlib.h>

namespace convenor {
namespace {
// A step that large was never made; a few bytes of a hostile file may claim to be.
constexpr qsizetype mostJson = qsizetype(512) << 20;

QByteArray compressed(const QByteArray& bytes)
{
    z_stream stream{};
    // Small windows for small steps: setting up the large one costs more than compressing them.
    const bool isSmall = bytes.size() <= 16 * 1024;
    if (deflateInit2(&stream, Z_DEFAULT_COMPRESSION, Z_DEFLATED, isSmall ? 13 : 15, isSmall ? 6 : 8,
                     Z_DEFAULT_STRATEGY) != Z_OK)
        return {};
    QByteArray packed(qsizetype(deflateBound(&stream, uLong(bytes.size()))), Qt::Uninitialized);
    stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(bytes.constData()));
    stream.avail_in = uInt(bytes.size());
    stream.next_out = reinterpret_cast<Bytef*>(packed.data());
    stream.avail_out = uInt(packed.size());
    deflate(&stream, Z_FINISH);
    packed.truncate(qsizetype(stream.total_out));
    deflateEnd(&stream);
    return packed;
}

// Null when the bytes are no whole zlib stream.
QByteArray uncompressed(QByteArrayView packed)
{
    z_stream stream{};
    if (inflateInit(&stream) != Z_OK)
        return {};
    stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(packed.data()));
    stream.avail_in = uInt(packed.size());
    QByteArray bytes;
    int code = Z_OK;
    while (code == Z_OK && bytes.size() < mostJson) {
        const qsizetype done = bytes.size();
        bytes.resize(qMax<qsizetype>(done * 2, 64 * 1024));
        stream.next_out = reinterpret_cast<Bytef*>(bytes.data() + done);
        stream.avail_out = uInt(bytes.size() - done);
        code = inflate(&stream, Z_NO_FLUSH);
        bytes.truncate(bytes.size() - qsizetype(stream.avail_out));
    }
    inflateEnd(&stream);
    return code == Z_STREAM_END ? bytes : QByteArray();
}

Error damagedStep(const Connection& connection, qint64 number)
{
    return {ErrorKind::PlanDamaged, connection.shownPath(), QStringLiteral("revision %1").arg(number)};
}
} // namespace

QByteArray packChanges(const ChangeSet& changes)
{
    return compressed(QJsonDocument(toJson(changes)).toJson(QJsonDocument::Compact));
}

Result<ChangeSet> unpackChanges(QByteArrayView packed)
{
    const QJsonDocument json = QJsonDocument::fromJson(uncompressed(packed));
    if (!json.isArray())
        return Error{ErrorKind::PlanDamaged, {}, {}};
    Result<ChangeSet> changes = changesFromJson(json.array());
    if (!changes)
        return Error{ErrorKind::PlanDamaged, {}, changes.error().subject};
    return changes;
}

Result<StoredHistory> readHistory(Connection& connection)
{
    Statement rows(connection.handle(), "SELECT number, label, author, made_at, undoes, redoes, "
                                        "length(changes) FROM revision ORDER BY number");
    StoredHistory history;
    qint64 before = 0;
    while (rows.step()) {
        RevisionInfo step;
        step.number = rows.number(0);
        QString madeAt;
        const bool texts =
            readText(rows, 1, step.label) && readText(rows, 2, step.author) && readText(rows, 3, madeAt);
        step.madeAt = QDateTime::fromString(madeAt, Qt::ISODateWithMs);
        step.undoes = rows.number(4);
        step.redoes = rows.number(5);
        if (!texts || !step.madeAt.isValid() || step.number <= before)
            return damagedStep(connection, step.number);
        before = step.number;
        history.sizes.push_back({step.number, rows.number(6)});
        history.steps.append(std::move(step));
    }
    if (!rows.ok())
        return connection.readError();
    return history;
}

Result<ChangeSet> readChanges(Connection& connection, qint64 number)
{
    Statement row(connection.handle(), "SELECT changes FROM revision WHERE number = ?");
    row.bind(1, number);
    if (!row.step()) {
        if (row.ok())
            return Error{ErrorKind::NoSuchRecord, QStringLiteral("revision"), QString::number(number)};
        return connection.readError();
    }
    Result<ChangeSet> changes = unpackChanges(row.bytes(0));
    if (!changes)
        return damagedStep(connection, number);
    return changes;
}
} // namespace convenor
