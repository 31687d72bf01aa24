// XML of strangers, as a stream. No DOCTYPE, so no entities; no text, tag or comment of more than 2 MB, so
// that memory stays small; elements at most 256 deep.
#pragma once

#include "domain/Result.h"
#include "exchange/sheets/ByteSource.h"

#include <QXmlStreamReader>

#include <memory>
#include <optional>
#include <stop_token>

namespace convenor {
// Of characters in a cell, and in all cells of a row.
inline constexpr qsizetype longestText = qsizetype(1) << 20;

class XmlPart
{
public:
    // `name` is for the sentence when the part is damaged.
    XmlPart(const QString& name, std::unique_ptr<ByteSource> source, std::stop_token stop);

    // On to the next start of an element, end of one, or text; false at the end, on an error, or when it was
    // stopped.
    bool next();
    bool isStart() const { return m_xml.isStartElement(); }
    bool isEnd() const { return m_xml.isEndElement(); }
    bool isText() const { return m_xml.isCharacters(); }
    // Without the prefix.
    QStringView name() const { return m_xml.name(); }
    QStringView space() const { return m_xml.namespaceUri(); }
    QStringView text() const { return m_xml.text(); }
    QXmlStreamAttributes attributes() const { return m_xml.attributes(); }
    // Of the element that has begun; 1 for the root.
    int depth() const { return m_depth; }
    // On to the end of the element that has begun.
    void skip();
    // The text of the element that has begun and of all within; on to its end.
    QString readText();
    // Puts a text behind another that is gathered piece by piece, as long as there is room for it: 1 MB. What
    // is left out counts in cuts().
    void addText(QString& to, QStringView more);
    int cuts() const { return m_cuts; }

    // WrongFormat or Cancelled.
    const std::optional<Error>& error() const { return m_error; }
    double progress() const { return m_source->progress(); }

private:
    bool feed();
    bool fail(const QString& why);

    QString m_name;
    std::unique_ptr<ByteSource> m_source;
    std::stop_token m_stop;
    QXmlStreamReader m_xml;
    QByteArray m_piece;
    std::optional<Error> m_error;
    int m_pieces = 0; // since the last token
    int m_cuts = 0;
    int m_depth = 0;
};

// The attribute of this name without a prefix; "" when there is none.
QStringView plainAttribute(const QXmlStreamAttributes& attributes, QStringView name);
// The same with whatever prefix.
QStringView anyAttribute(const QXmlStreamAttributes& attributes, QStringView name);
} // namespace convenor
