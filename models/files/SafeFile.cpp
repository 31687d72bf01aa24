#include "files/SafeFile.h"

#include "files/Durable.h"

#include <QFileInfo>

#include <cerrno>

namespace convenor {
// Passes everything on to a QFile and remembers the first failed write, because writers (QTextStream,
// QPdfWriter, QXmlStreamWriter) do not tell.
class SafeFile::Device final : public QIODevice
{
public:
    explicit Device(const QString& path) : m_file(path) {}

    Result<Done> create()
    {
        if (const Result<Done> made = createPrivate(m_file); !made)
            return made;
        // The QFile buffers already.
        QIODevice::open(QIODevice::WriteOnly | QIODevice::Unbuffered);
        return Done{};
    }

    // Failed writes, then flush and sync; closes the file.
    Result<Done> finish(const QString& path)
    {
        if (m_failed)
            return writeError(path, m_reason);
        if (const Result<Done> synced = syncFile(m_file); !synced)
            return Error{synced.error().kind, path, synced.error().detail};
        close();
        errno = 0;
        m_file.close();
        if (m_file.error() != QFileDevice::NoError)
            return writeError(path, errno);
        return Done{};
    }

    void drop()
    {
        close();
        m_file.close();
        m_file.remove();
    }

    QString fileName() const { return m_file.fileName(); }
    bool isSequential() const override { return false; }
    qint64 size() const override { return m_file.size(); }
    bool seek(qint64 position) override { return QIODevice::seek(position) && m_file.seek(position); }

protected:
    qint64 readData(char*, qint64) override { return -1; }
    qint64 writeData(const char* data, qint64 size) override
    {
        errno = 0;
        const qint64 written = m_file.write(data, size);
        if (written != size && !m_failed) {
            m_failed = true;
            m_reason = errno;
            setErrorString(m_file.errorString());
        }
        return written == size ? size : -1;
    }

private:
    QFile m_file;
    bool m_failed = false;
    int m_reason = 0;
};

SafeFile::SafeFile(const QString& path) : m_path(path), m_target(path)
{
    const QFileInfo info(path);
    if (info.isSymLink() && info.exists())
        m_target = info.canonicalFilePath();
}

SafeFile::~SafeFile()
{
    if (m_device)
        m_device->drop();
}

Result<Done> SafeFile::open()
{
    const QFileInfo info(m_target);
    if (info.exists() && !info.isFile())
        return Error{ErrorKind::NotAFile, m_path, {}};
    auto device = std::make_unique<Device>(temporaryBeside(m_target));
    if (const Result<Done> created = device->create(); !created)
        return Error{created.error().kind, m_path, created.error().detail};
    m_device = std::move(device);
    return Done{};
}

QIODevice& SafeFile::device()
{
    Q_ASSERT(m_device);
    return *m_device;
}

Result<Done> SafeFile::commit()
{
    Q_ASSERT(m_device);
    const std::unique_ptr<Device> device = std::move(m_device);
    Result<Done> done = device->finish(m_path);
    if (done)
        done = replaceFile(device->fileName(), m_target);
    if (!done) {
        // After a rename that succeeded nothing of the temporary's name is left to remove.
        device->drop();
        return Error{done.error().kind, m_path, done.error().detail};
    }
    return done;
}

Result<Done> SafeFile::write(const QString& path, const std::function<bool(QIODevice&)>& write)
{
    SafeFile file(path);
    if (const Result<Done> opened = file.open(); !opened)
        return opened;
    if (!write(file.device()))
        return Error{ErrorKind::Cancelled, path, {}};
    return file.commit();
}

Result<Done> SafeFile::write(const QString& path, const QByteArray& content)
{
    return write(path, [&content](QIODevice& device) {
        // A failed write is reported by commit(), with the reason.
        device.write(content);
        return true;
    });
}
} // namespace convenor
