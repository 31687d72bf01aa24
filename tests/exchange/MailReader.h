// Reads a letter back: by GMime, and by the mail reader of Python where there is one.
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

namespace convenor::testing {
struct ReadPart
{
    QString fileName;
    QByteArray type; // "application/pdf"
    QByteArray content;
};
struct ReadMail
{
    QString fromName;
    QString toName;
    QString toAddress;
    int recipients = 0;
    QString subject;
    QString text; // lines ended by \n
    QList<ReadPart> parts;
};

ReadMail readByGMime(const QByteArray& bytes);
// Nothing without python3.
std::optional<ReadMail> readByPython(const QByteArray& bytes);
} // namespace convenor::testing
