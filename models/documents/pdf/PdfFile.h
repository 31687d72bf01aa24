// The objects of a PDF file: numbered, packed into compressed object streams, found again by a compressed
// cross-reference (ISO 32000-1, 7.5.7 and 7.5.8).
#pragma once

#include "documents/pdf/PdfText.h"
#include "domain/Result.h"

#include <deque>
#include <vector>

class QIODevice;
struct z_stream_s;

namespace convenor {
// How hard to compress: what there is much of must be quick, what there is once may be small.
enum class Compression { None, Quick, Small };

// Writes objects as they come. A refusing device is remembered: what comes after is dropped, and finish()
// says why. For one thread.
class PdfFile
{
public:
    // `device` is open for writing and outlives the file.
    explicit PdfFile(QIODevice& device);
    ~PdfFile();
    PdfFile(const PdfFile&) = delete;
    PdfFile& operator=(const PdfFile&) = delete;

    // The number of an object to be written later; the first of `count` in a row.
    int reserve(int count = 1);
    // A stream, now. `dictionary` holds its own entries, without brackets.
    void stream(int object, std::string_view dictionary, std::string_view bytes,
                Compression compression = Compression::Quick);
    // Any other object; it goes with others into an object stream.
    void pack(int object, std::string_view body);

    // CannotWrite with what the device said, once it refused.
    Result<Done> state() const;
    // The cross-reference. `root` and `info` are the objects of the catalogue and of the information
    // dictionary, `seed` tells files apart.
    Result<Done> finish(int root, int info, const QByteArray& seed);

private:
    enum class Place : quint8 { Nowhere, InFile, InStream };
    struct Entry
    {
        quint32 position = 0; // offset in the file, or the number of its object stream
        quint16 index = 0;    // within that
        quint8 high = 0;      // of the offset, the bits above 32
        Place place = Place::Nowhere;
    };

    void put(std::string_view bytes);
    void fail(const QString& reason);
    void flushPacked();
    void placeHere(int object);
    std::string_view deflated(std::string_view bytes, Compression compression);
    std::string crossReference() const;

    QIODevice& m_device;
    std::deque<Entry> m_entries;
    quint64 m_written = 0;
    PdfText m_packed;
    PdfText m_packedHead;
    std::vector<int> m_packedObjects;
    std::unique_ptr<z_stream_s> m_deflate;
    std::string m_compressed;
    PdfText m_scratch;
    bool m_failed = false;
    QString m_reason;
};
} // namespace convenor
