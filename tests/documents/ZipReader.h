// Reads the parts of a zip archive back, and looks whether they are well-formed.
#pragma once

#include <QByteArray>
#include <QList>
#include <QMap>
#include <QString>
#include <QXmlStreamReader>

#include <memory>
#include <zip.h>

namespace convenor::testing {
struct ZipPart
{
    QString name;
    QByteArray bytes;
    bool stored = false; // as it is, not packed
};

// The parts in their order; none when the bytes are no archive.
inline QList<ZipPart> zipParts(const QByteArray& archive)
{
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t* source =
        zip_source_buffer_create(archive.constData(), zip_uint64_t(archive.size()), 0, &error);
    zip_t* zip = source ? zip_open_from_source(source, ZIP_RDONLY | ZIP_CHECKCONS, &error) : nullptr;
    QList<ZipPart> parts;
    for (zip_int64_t i = 0; zip && i < zip_get_num_entries(zip, 0); ++i) {
        zip_stat_t stat;
        zip_stat_index(zip, zip_uint64_t(i), 0, &stat);
        ZipPart part{QString::fromUtf8(stat.name), QByteArray(qsizetype(stat.size), '\0'),
                     stat.comp_method == ZIP_CM_STORE};
        zip_file_t* file = zip_fopen_index(zip, zip_uint64_t(i), 0);
        if (!file || zip_fread(file, part.bytes.data(), stat.size) != zip_int64_t(stat.size))
            part.bytes.clear();
        if (file)
            zip_fclose(file);
        parts.append(std::move(part));
    }
    if (zip)
        zip_discard(zip);
    else if (source)
        zip_source_free(source);
    return parts;
}

inline QByteArray zipPart(const QByteArray& archive, const QString& name)
{
    for (const ZipPart& part : zipParts(archive)) {
        if (part.name == name)
            return part.bytes;
    }
    return {};
}

// Why the XML cannot be read; empty when it can.
inline QString xmlProblem(const QByteArray& xml)
{
    QXmlStreamReader reader(xml);
    while (!reader.atEnd())
        reader.readNext();
    return reader.hasError() ? reader.errorString() : QString();
}

// All text of the XML, without marks.
inline QString xmlText(const QByteArray& xml)
{
    QXmlStreamReader reader(xml);
    QString text;
    while (!reader.atEnd()) {
        if (reader.readNext() == QXmlStreamReader::Characters)
            text += reader.text();
    }
    return text;
}

// What nobody may be able to do: text that looks like markup, a formula, a command.
inline QString hostileText()
{
    return QString::fromUtf16(u"=cmd() <img src=file:///x> & \"q\" \u202Egnp.exe \x1b[2J\x08 \uFFFE ") +
           QChar(0xD800) + QStringLiteral(" ]]> _x0041_");
}
} // namespace convenor::testing
