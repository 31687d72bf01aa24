#include "documents/ZipPackage.h"

#include <QIODevice>
#include <QXmlStreamReader>

#include <memory>
#include <zip.h>

namespace convenor {
namespace {
// 1 January 1980 in the format of MS-DOS: when a file was made is nobody's business.
constexpr zip_uint16_t archiveDate = 0x21;

Error failure(zip_error_t* error)
{
    return {ErrorKind::CannotWrite, {}, QString::fromUtf8(zip_error_strerror(error))};
}

struct SourceFree
{
    void operator()(zip_source_t* source) const { zip_source_free(source); }
};
using Source = std::unique_ptr<zip_source_t, SourceFree>;

struct FileClose
{
    void operator()(zip_file_t* file) const { zip_fclose(file); }
};
using File = std::unique_ptr<zip_file_t, FileClose>;

struct ArchiveDiscard
{
    void operator()(zip_t* archive) const { zip_discard(archive); }
};
using Archive = std::unique_ptr<zip_t, ArchiveDiscard>;

// All that the source holds.
Result<QByteArray> read(zip_source_t* source)
{
    if (zip_source_open(source) != 0)
        return failure(zip_source_error(source));
    QByteArray bytes;
    bool good = zip_source_seek(source, 0, SEEK_END) == 0;
    const zip_int64_t size = good ? zip_source_tell(source) : -1;
    good = size >= 0 && zip_source_seek(source, 0, SEEK_SET) == 0;
    if (good) {
        bytes.resize(size);
        good = zip_source_read(source, bytes.data(), zip_uint64_t(size)) == size;
    }
    const Error error = failure(zip_source_error(source));
    zip_source_close(source);
    if (!good)
        return error;
    return bytes;
}

// Piece by piece: a sheet is many times as long as its archive.
bool isWhole(zip_file_t* file)
{
    QXmlStreamReader xml;
    QByteArray piece(1 << 16, '\0');
    zip_int64_t size = 0;
    while ((size = zip_fread(file, piece.data(), zip_uint64_t(piece.size()))) > 0) {
        xml.addData(QByteArray(piece.constData(), size));
        while (!xml.atEnd())
            xml.readNext();
    }
    return size == 0 && xml.tokenType() == QXmlStreamReader::EndDocument;
}
} // namespace

void ZipPackage::add(const QString& name, const QByteArray& bytes, bool packed)
{
    m_parts.append({name.toUtf8(), bytes, packed});
}

Result<QByteArray> ZipPackage::archive() const
{
    zip_error_t error;
    zip_error_init(&error);
    const Source memory(zip_source_buffer_create(nullptr, 0, 0, &error));
    if (!memory)
        return failure(&error);
    Archive archive(zip_open_from_source(memory.get(), ZIP_TRUNCATE, &error));
    if (!archive)
        return failure(&error);
    zip_source_keep(memory.get()); // closing the archive gives one hold up
    for (const Part& part : m_parts) {
        Source source(
            zip_source_buffer(archive.get(), part.bytes.constData(), zip_uint64_t(part.bytes.size()), 0));
        if (!source)
            return failure(zip_get_error(archive.get()));
        const zip_int64_t index =
            zip_file_add(archive.get(), part.name.constData(), source.get(), ZIP_FL_ENC_UTF_8);
        if (index < 0)
            return failure(zip_get_error(archive.get()));
        (void)source.release(); // the archive's own now
        const zip_int32_t method = part.packed ? ZIP_CM_DEFLATE : ZIP_CM_STORE;
        if (zip_set_file_compression(archive.get(), zip_uint64_t(index), method, 0) != 0 ||
            zip_file_set_dostime(archive.get(), zip_uint64_t(index), 0, archiveDate, 0) != 0)
            return failure(zip_get_error(archive.get()));
    }
    if (zip_close(archive.get()) != 0)
        return failure(zip_get_error(archive.get()));
    (void)archive.release();
    return read(memory.get());
}

Result<Done> ZipPackage::writeTo(QIODevice& device) const
{
    const Result<QByteArray> bytes = archive();
    if (!bytes)
        return bytes.error();
    if (device.write(*bytes) != bytes->size())
        return Error{ErrorKind::CannotWrite, {}, device.errorString()};
    return Done{};
}

bool isWholeXml(const QByteArray& archive)
{
    const Source memory(
        zip_source_buffer_create(archive.constData(), zip_uint64_t(archive.size()), 0, nullptr));
    const Archive zip(memory ? zip_open_from_source(memory.get(), ZIP_RDONLY, nullptr) : nullptr);
    if (!zip)
        return false;
    zip_source_keep(memory.get()); // discarding the archive gives one hold up
    for (zip_int64_t i = 0; i < zip_get_num_entries(zip.get(), 0); ++i) {
        const File file(zip_fopen_index(zip.get(), zip_uint64_t(i), 0));
        if (!file || !isWhole(file.get()))
            return false;
    }
    return true;
}
} // namespace convenor
