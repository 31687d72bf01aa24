#include "exchange/sheets/XmlPart.h"

#include "exchange/sheets/SheetText.h"

#include <algorithm>

namespace convenor {
namespace {
constexpr qint64 pieceSize = 1 << 16;
constexpr int mostPieces = 32; // for one token: 2 MB
constexpr int deepest = 256;
} // namespace

XmlPart::XmlPart(const QString& name, std::unique_ptr<ByteSource> source, std::stop_token stop)
    : m_name(name), m_source(std::move(source)), m_stop(std::move(stop)),
      m_piece(pieceSize, Qt::Uninitialized)
{
}

bool XmlPart::next()
{
    if (m_error)
        return false;
    if (isEnd())
        --m_depth;
    while (!m_xml.atEnd() || m_xml.error() == QXmlStreamReader::PrematureEndOfDocumentError) {
        const QXmlStreamReader::TokenType token = m_xml.readNext();
        if (token == QXmlStreamReader::Invalid) {
            if (m_xml.error() != QXmlStreamReader::PrematureEndOfDocumentError)
                return fail(SheetText::tr("line %1: %2").arg(m_xml.lineNumber()).arg(m_xml.errorString()));
            if (!feed())
                return false;
            continue;
        }
        m_pieces = 0;
        if (token == QXmlStreamReader::DTD)
            return fail(SheetText::tr("it holds a DOCTYPE, which no spreadsheet needs"));
        if (token == QXmlStreamReader::StartElement && ++m_depth > deepest)
            return fail(SheetText::tr("elements are nested more than %1 deep").arg(deepest));
        if (token == QXmlStreamReader::StartElement || token == QXmlStreamReader::EndElement ||
            token == QXmlStreamReader::Characters)
            return true;
    }
    return false;
}

bool XmlPart::feed()
{
    if (m_stop.stop_requested()) {
        m_error = Error{ErrorKind::Cancelled};
        return false;
    }
    const qint64 count = m_source->read(m_piece.data(), pieceSize);
    if (count < 0) {
        m_error = sheetError(m_source->errorText());
        return false;
    }
    if (count == 0)
        return fail(SheetText::tr("its end is missing"));
    if (++m_pieces > mostPieces)
        return fail(SheetText::tr("it holds a text of more than %1 MB").arg(mostPieces * pieceSize >> 20));
    m_xml.addData(QByteArray(m_piece.constData(), count));
    return true;
}

bool XmlPart::fail(const QString& why)
{
    m_error = sheetError(SheetText::tr("its part “%1” is damaged: %2").arg(m_name, why));
    return false;
}

void XmlPart::skip()
{
    const int depth = m_depth;
    while (next() && !(isEnd() && m_depth == depth)) {
    }
}

QString XmlPart::readText()
{
    QString text;
    const int depth = m_depth;
    while (next() && !(isEnd() && m_depth == depth)) {
        if (isText())
            addText(text, this->text());
    }
    return text;
}

void XmlPart::addText(QString& to, QStringView more)
{
    const qsizetype room = longestText - to.size();
    m_cuts += more.size() > room ? 1 : 0;
    to += more.first(std::clamp(room, qsizetype(0), more.size()));
}

QStringView plainAttribute(const QXmlStreamAttributes& attributes, QStringView name)
{
    for (const QXmlStreamAttribute& attribute : attributes) {
        if (attribute.qualifiedName() == name)
            return attribute.value();
    }
    return {};
}

QStringView anyAttribute(const QXmlStreamAttributes& attributes, QStringView name)
{
    for (const QXmlStreamAttribute& attribute : attributes) {
        if (attribute.name() == name)
            return attribute.value();
    }
    return {};
}
} // namespace convenor
