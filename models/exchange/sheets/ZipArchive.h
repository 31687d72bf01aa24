// A zip archive that lies in memory, read only.
#pragma once

#include "domain/Result.h"
#include "exchange/sheets/ByteSource.h"

#include <QByteArray>
#include <QHash>

#include <memory>

struct zip;

namespace convenor {
class ZipArchive
{
public:
    // Refused (WrongFormat, detail: why) when it is damaged, when two entries have one name (programs differ
    // in which of them they read) or when it is encrypted. Nothing is unpacked yet.
    static Result<std::unique_ptr<ZipArchive>> open(const QByteArray& bytes);
    ~ZipArchive();
    ZipArchive(const ZipArchive&) = delete;
    ZipArchive& operator=(const ZipArchive&) = delete;

    // Names are compared without case, as the Open Packaging Conventions say, and with / for \.
    bool contains(const QString& name) const { return m_entries.contains(keyOf(name)); }
    // Whether an entry's name begins so.
    bool containsUnder(const QString& folder) const;
    // The unpacked bytes, piece by piece, as far as `limit`: beyond it the source fails. Null when there is
    // no such entry or when it cannot be unpacked. It must not outlive the archive.
    std::unique_ptr<ByteSource> source(const QString& name, qint64 limit) const;

private:
    explicit ZipArchive(const QByteArray& bytes) : m_bytes(bytes) {}
    Result<Done> readNames();
    static QString keyOf(const QString& name);

    QByteArray m_bytes; // libzip reads from them
    struct zip* m_zip = nullptr;
    QHash<QString, quint64> m_entries; // place by key
};
} // namespace convenor
