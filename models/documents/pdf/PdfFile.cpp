#include "documents/pdf/PdfFile.h"

#include <QCryptographicHash>
#include <QIODevice>

#include <zlib.h>

namespace convenor {
namespace {
constexpr std::size_t mostPacked = 400; // objects in one stream: few enough to be read at once
// The second line tells everybody that the file is binary.
constexpr std::string_view header = "%PDF-1.7\n%\xE2\xE3\xCF\xD3\n";
constexpr int quickLevel = 6;
constexpr int smallLevel = 9;
constexpr std::uint64_t patientBytes = 256 * 1024; // so far at the head of a file we take our time
constexpr int entryBytes = 8;                      // kind, five bytes of position, two of index
} // namespace

PdfFile::PdfFile(QIODevice& device) : m_device(device), m_deflate(std::make_unique<z_stream_s>())
{
    *m_deflate = {};
    if (deflateInit(m_deflate.get(), quickLevel) != Z_OK)
        fail(QStringLiteral("zlib"));
    m_entries.emplace_back(); // object 0 heads the list of free ones
    put(header);
}

PdfFile::~PdfFile()
{
    deflateEnd(m_deflate.get());
}

int PdfFile::reserve(int count)
{
    const int first = int(m_entries.size());
    m_entries.resize(m_entries.size() + std::size_t(count));
    return first;
}

void PdfFile::put(std::string_view bytes)
{
    if (m_failed)
        return;
    if (m_device.write(bytes.data(), qint64(bytes.size())) != qint64(bytes.size()))
        fail(m_device.errorString());
    m_written += bytes.size();
}

void PdfFile::fail(const QString& reason)
{
    if (!m_failed)
        m_reason = reason;
    m_failed = true;
}

void PdfFile::placeHere(int object)
{
    Entry& entry = m_entries[std::size_t(object)];
    entry.place = Place::InFile;
    entry.position = quint32(m_written);
    entry.high = quint8(m_written >> 32);
}

std::string_view PdfFile::deflated(std::string_view bytes, Compression compression)
{
    const bool patient = compression == Compression::Small || m_written < patientBytes;
    if (deflateReset(m_deflate.get()) != Z_OK ||
        deflateParams(m_deflate.get(), patient ? smallLevel : quickLevel, Z_DEFAULT_STRATEGY) != Z_OK)
        return {};
    m_compressed.resize(deflateBound(m_deflate.get(), uLong(bytes.size())));
    m_deflate->next_in = reinterpret_cast<Bytef*>(const_cast<char*>(bytes.data()));
    m_deflate->avail_in = uInt(bytes.size());
    m_deflate->next_out = reinterpret_cast<Bytef*>(m_compressed.data());
    m_deflate->avail_out = uInt(m_compressed.size());
    if (deflate(m_deflate.get(), Z_FINISH) != Z_STREAM_END)
        return {};
    return std::string_view(m_compressed).substr(0, m_deflate->total_out);
}

void PdfFile::stream(int object, std::string_view dictionary, std::string_view bytes, Compression compression)
{
    const std::string_view data = compression == Compression::None ? bytes : deflated(bytes, compression);
    if (data.empty() && compression != Compression::None) { // even nothing, compressed, is something
        fail(QStringLiteral("zlib"));
        return;
    }
    placeHere(object);
    m_scratch.clear();
    m_scratch.integer(object).raw(" 0 obj\n<<").raw(dictionary);
    if (compression != Compression::None)
        m_scratch.raw("/Filter/FlateDecode");
    m_scratch.raw("/Length ").integer(qint64(data.size())).raw(">>stream\n");
    m_scratch.raw(data).raw("\nendstream\nendobj\n");
    put(m_scratch.bytes());
}

void PdfFile::pack(int object, std::string_view body)
{
    m_packedHead.integer(object).raw(' ').integer(qint64(m_packed.size())).raw(' ');
    m_packed.raw(body).raw('\n');
    m_packedObjects.push_back(object);
    if (m_packedObjects.size() >= mostPacked)
        flushPacked();
}

void PdfFile::flushPacked()
{
    if (m_packedObjects.empty())
        return;
    const int holder = reserve();
    for (std::size_t i = 0; i < m_packedObjects.size(); ++i) {
        Entry& entry = m_entries[std::size_t(m_packedObjects[i])];
        entry.place = Place::InStream;
        entry.position = quint32(holder);
        entry.index = quint16(i);
    }
    PdfText dictionary;
    dictionary.raw("/Type/ObjStm/N ").integer(qint64(m_packedObjects.size()));
    dictionary.raw("/First ").integer(qint64(m_packedHead.size()));
    m_packedHead.raw(m_packed.bytes());
    stream(holder, dictionary.bytes(), m_packedHead.bytes());
    m_packed.clear();
    m_packedHead.clear();
    m_packedObjects.clear();
}

Result<Done> PdfFile::state() const
{
    if (m_failed)
        return Error{ErrorKind::CannotWrite, {}, m_reason};
    return Done{};
}

// The entries as rows of bytes, each told by its difference from the row above (PNG's "Up"): most rows then
// are nearly all zeros.
std::string PdfFile::crossReference() const
{
    std::string rows;
    rows.reserve(m_entries.size() * (entryBytes + 1));
    unsigned char above[entryBytes] = {};
    for (const Entry& entry : m_entries) {
        const quint64 position = entry.position | quint64(entry.high) << 32;
        const unsigned char row[entryBytes] = {
            quint8(entry.place),   quint8(position >> 32), quint8(position >> 24),   quint8(position >> 16),
            quint8(position >> 8), quint8(position),       quint8(entry.index >> 8), quint8(entry.index)};
        rows += '\2';
        for (int i = 0; i < entryBytes; ++i) {
            rows += char(row[i] - above[i]);
            above[i] = row[i];
        }
    }
    return rows;
}

Result<Done> PdfFile::finish(int root, int info, const QByteArray& seed)
{
    flushPacked();
    const int object = reserve();
    placeHere(object);
    const quint64 start = m_written;
    const std::string rows = crossReference();
    QCryptographicHash hash(QCryptographicHash::Md5);
    hash.addData(seed);
    hash.addData(QByteArrayView(rows.data(), qsizetype(rows.size())));
    const std::string id = hash.result().toHex().toStdString();
    PdfText dictionary;
    dictionary.raw("/Type/XRef/Size ").integer(qint64(m_entries.size())).raw("/W[1 5 2]/Root ");
    dictionary.reference(root).raw("/Info ").reference(info);
    dictionary.raw("/ID[<").raw(id).raw("><").raw(id).raw(">]");
    dictionary.raw("/DecodeParms<</Predictor 12/Columns ").integer(entryBytes).raw(">>");
    stream(object, dictionary.bytes(), rows);
    m_scratch.clear();
    m_scratch.raw("startxref\n").integer(qint64(start)).raw("\n%%EOF\n");
    put(m_scratch.bytes());
    return state();
}
} // namespace convenor
