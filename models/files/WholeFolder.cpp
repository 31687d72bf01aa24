#include "files/WholeFolder.h"

#include "files/Durable.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace convenor {
namespace {
bool isEmptyFolder(const QString& path)
{
    return QDir(path).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
}
} // namespace

WholeFolder::WholeFolder(const QString& path)
    : m_path(path), m_target(QDir::cleanPath(QFileInfo(path).absoluteFilePath())),
      m_part(m_target + QStringLiteral(".part"))
{
}

WholeFolder::~WholeFolder()
{
    if (m_open)
        QDir(m_part).removeRecursively();
}

Result<Done> WholeFolder::open()
{
    const QFileInfo there(m_target);
    if ((there.exists() || there.isSymLink()) && !(there.isDir() && isEmptyFolder(m_target)))
        return Error{ErrorKind::FileExists, m_path};
    if (const QFileInfo part(m_part); part.exists() || part.isSymLink())
        return Error{ErrorKind::FileExists, m_part};
    if (!QDir().mkpath(QFileInfo(m_part).path()) || !QDir().mkdir(m_part))
        return Error{ErrorKind::CannotWrite, m_path};
    m_open = true;
    if (!QFile::setPermissions(m_part, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner))
        return Error{ErrorKind::CannotWrite, m_path};
    return Done{};
}

QString WholeFolder::filePath(const QString& name) const
{
    return QDir(m_part).filePath(name);
}

Result<Done> WholeFolder::commit()
{
    if (QFileInfo::exists(m_target) && !QDir().rmdir(m_target))
        return Error{ErrorKind::CannotWrite, m_path};
    if (!QDir().rename(m_part, m_target))
        return Error{ErrorKind::CannotWrite, m_path};
    m_open = false;
    return syncFolder(QFileInfo(m_target).path());
}
} // namespace convenor
