#include "ui/RecentFiles.h"

#include <QFileInfo>
#include <QSettings>

namespace convenor::recentFiles {
namespace {
const QString key = QStringLiteral("recentFiles");
}

QStringList list()
{
    QStringList present;
    const QStringList stored = QSettings().value(key).toStringList();
    for (const QString& path : stored) {
        if (QFileInfo(path).isFile())
            present.append(path);
    }
    return present;
}

void add(const QString& path)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    QStringList files = QSettings().value(key).toStringList();
    files.removeAll(absolute);
    files.prepend(absolute);
    QSettings().setValue(key, files.mid(0, most));
}

void clear()
{
    QSettings().remove(key);
}
} // namespace convenor::recentFiles
