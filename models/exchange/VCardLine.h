// The lines of a vCard file.
#pragma once

#include "exchange/TextEncoding.h"

#include <optional>

namespace convenor {
// "item1.TEL;TYPE=work:+32 2 555" taken apart.
struct VCardLine
{
    QByteArray name;         // upper case, without group: "TEL"
    QList<QByteArray> types; // lower case: the values of TYPE and bare parameters
    int preference = 100;    // 1 = the most preferred; 50 for a bare "pref"
    QStringList parts;       // of the value between semicolons, without escapes
    QString part(int index) const { return parts.value(index).simplified(); }
    bool isType(const char* type) const { return types.contains(type); }
};

// Reads content lines: folded ones, quoted-printable with its soft line ends, values in an encoding of their
// own (CHARSET). Pictures and keys are passed over.
class VCardLines
{
public:
    explicit VCardLines(std::shared_ptr<const EncodedText> text);
    bool atEnd() const { return m_at >= m_text->bytes.size(); }
    double progress() const;
    // The next line; empty for what is no content line (blank, the rest of a picture) or holds data.
    std::optional<VCardLine> next();
    // In version 2.1 the blank of a folded line belongs to the text.
    void setOldFolding(bool old) { m_oldFolding = old; }

private:
    QByteArray physicalLine();
    bool isFolded() const;

    std::shared_ptr<const EncodedText> m_text;
    qsizetype m_at = 0;
    bool m_oldFolding = false;
};
} // namespace convenor
