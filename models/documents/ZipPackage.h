// Zip archives in memory: what ODT and XLSX files are.
#pragma once

#include "domain/Result.h"

#include <QByteArray>
#include <QList>

class QIODevice;

namespace convenor {
class ZipPackage
{
public:
    // Parts stand in the archive in the order in which they are added. `name` is a path with slashes. A part
    // that is not `packed` is stored as it is: what programs read without unpacking ("mimetype").
    void add(const QString& name, const QByteArray& bytes, bool packed = true);

    // Writes the archive to an open device. The same parts make the same bytes. Error: CannotWrite with the
    // reason.
    Result<Done> writeTo(QIODevice& device) const;

private:
    struct Part
    {
        QByteArray name;
        QByteArray bytes;
        bool packed;
    };
    Result<QByteArray> archive() const;

    QList<Part> m_parts;
};

// Whether the bytes are an archive of XML files, every one of them whole and well-formed.
bool isWholeXml(const QByteArray& archive);
} // namespace convenor
