#include "exchange/sheets/ZipArchive.h"

#include "exchange/sheets/SheetText.h"

#include <zip.h>

namespace convenor {
namespace {
QString damaged(const QString& why)
{
    return SheetText::tr("the file is damaged (%1)").arg(why);
}

class ZipEntrySource final : public ByteSource
{
public:
    ZipEntrySource(zip_file_t* file, qint64 size, qint64 limit) : m_file(file), m_size(size), m_limit(limit)
    {
    }
    ~ZipEntrySource() override { zip_fclose(m_file); }
    ZipEntrySource(const ZipEntrySource&) = delete;
    ZipEntrySource& operator=(const ZipEntrySource&) = delete;

    qint64 read(char* data, qint64 size) override
    {
        const qint64 count = zip_fread(m_file, data, zip_uint64_t(size));
        if (count < 0) {
            m_error = damaged(QString::fromUtf8(zip_file_strerror(m_file)));
            return -1;
        }
        m_place += count;
        if (m_place > m_limit) {
            m_error = SheetText::tr("a part of it is larger than %1 MB when it is unpacked")
                          .arg(m_limit / (1 << 20));
            return -1;
        }
        return count;
    }
    double progress() const override
    {
        return m_size <= 0 ? 1 : std::min(1.0, double(m_place) / double(m_size));
    }
    QString errorText() const override { return m_error; }

private:
    zip_file_t* m_file;
    qint64 m_size; // as the archive says
    qint64 m_limit;
    qint64 m_place = 0;
    QString m_error;
};
} // namespace

QString ZipArchive::keyOf(const QString& name)
{
    QString key = name.toLower();
    key.replace(u'\\', u'/');
    while (key.startsWith(u'/'))
        key.remove(0, 1);
    return key;
}

Result<std::unique_ptr<ZipArchive>> ZipArchive::open(const QByteArray& bytes)
{
    std::unique_ptr<ZipArchive> archive(new ZipArchive(bytes));
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t* source = zip_source_buffer_create(bytes.constData(), zip_uint64_t(bytes.size()), 0, &error);
    archive->m_zip = source ? zip_open_from_source(source, ZIP_RDONLY, &error) : nullptr;
    if (!archive->m_zip) {
        const QString why = QString::fromUtf8(zip_error_strerror(&error));
        zip_error_fini(&error);
        if (source)
            zip_source_free(source);
        return sheetError(damaged(why));
    }
    zip_error_fini(&error);
    if (const Result<Done> read = archive->readNames(); !read)
        return read.error();
    return archive;
}

ZipArchive::~ZipArchive()
{
    if (m_zip)
        zip_discard(m_zip); // and the source
}

Result<Done> ZipArchive::readNames()
{
    const zip_int64_t count = zip_get_num_entries(m_zip, 0);
    for (zip_int64_t i = 0; i < count; ++i) {
        zip_stat_t stat;
        if (zip_stat_index(m_zip, zip_uint64_t(i), 0, &stat) != 0 || !(stat.valid & ZIP_STAT_NAME))
            return sheetError(damaged(QString::fromUtf8(zip_strerror(m_zip))));
        if ((stat.valid & ZIP_STAT_ENCRYPTION_METHOD) && stat.encryption_method != ZIP_EM_NONE)
            return sheetError(SheetText::tr("it is protected by a password; save it without one"));
        const QString name = QString::fromUtf8(stat.name);
        if (m_entries.contains(keyOf(name)))
            return sheetError(SheetText::tr("it holds two parts called “%1”").arg(name));
        m_entries.insert(keyOf(name), quint64(i));
    }
    return Done{};
}

bool ZipArchive::containsUnder(const QString& folder) const
{
    const QString key = keyOf(folder);
    return std::any_of(m_entries.keyBegin(), m_entries.keyEnd(),
                       [&key](const QString& name) { return name.startsWith(key); });
}

std::unique_ptr<ByteSource> ZipArchive::source(const QString& name, qint64 limit) const
{
    const auto entry = m_entries.constFind(keyOf(name));
    if (entry == m_entries.cend())
        return nullptr;
    zip_stat_t stat;
    const bool known = zip_stat_index(m_zip, *entry, 0, &stat) == 0 && (stat.valid & ZIP_STAT_SIZE);
    zip_file_t* file = zip_fopen_index(m_zip, *entry, 0);
    if (!file)
        return nullptr;
    return std::make_unique<ZipEntrySource>(file, known ? qint64(stat.size) : 0, limit);
}
} // namespace convenor
