#include "files/PrivateFolder.h"

#include "files/Durable.h"

#include <cerrno>

namespace convenor {
Result<Done> PrivateFolder::copyIn(const QString& from, const QString& name) const
{
    QFile source(from);
    if (!source.open(QIODevice::ReadOnly))
        return Error{ErrorKind::FileNotReadable, from, source.errorString()};
    QFile copy(path(name));
    if (const Result<Done> made = createPrivate(copy); !made)
        return made;
    constexpr qint64 piece = 1 << 20;
    while (!source.atEnd()) {
        const QByteArray bytes = source.read(piece);
        if (bytes.isEmpty())
            return Error{ErrorKind::FileNotReadable, from, source.errorString()};
        errno = 0;
        if (copy.write(bytes) != bytes.size() || !copy.flush())
            return writeError(copy.fileName(), errno);
    }
    return Done{};
}

Result<Done> makeEmptyFile(const QString& path)
{
    QFile file(path);
    return createPrivate(file);
}

void removeFile(const QString& path)
{
    QFile::remove(path);
}
} // namespace convenor
