// A folder of files that comes into being whole, or not at all.
#pragma once

#include "domain/Result.h"

#include <QString>

namespace convenor {
// The files are made in a folder of mode 0700 beside the target ("Pack.part"), which takes the target's place
// when all of them are there.
//
//     WholeFolder folder(path);
//     if (const Result<Done> opened = folder.open(); !opened) ...
//     SafeFile::write(folder.filePath(name), ...)
//     if (const Result<Done> done = folder.commit(); !done) ...
class WholeFolder
{
public:
    explicit WholeFolder(const QString& path);
    // Without commit() nothing is left.
    ~WholeFolder();
    WholeFolder(const WholeFolder&) = delete;
    WholeFolder& operator=(const WholeFolder&) = delete;

    // FileExists when the target is there and no empty folder, or when the folder beside it is (of another
    // run); CannotWrite. Folders above the target are made.
    Result<Done> open();
    // Where files are made until then; only after open().
    QString path() const { return m_part; }
    QString filePath(const QString& name) const;
    // Puts the folder in its place. Once. An empty folder there makes room. CannotWrite.
    Result<Done> commit();

private:
    QString m_path; // as the caller said it
    QString m_target;
    QString m_part;
    bool m_open = false;
};
} // namespace convenor
