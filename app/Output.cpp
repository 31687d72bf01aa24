#include "app/Output.h"

#include "ui/widgets/ErrorText.h"
#include "ui/widgets/PlainText.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <cstdio>

namespace convenor {
namespace {
bool outputLost = false;

void print(const QByteArray& bytes, FILE* stream)
{
    const std::size_t size = std::size_t(bytes.size());
    const bool written = std::fwrite(bytes.constData(), 1, size, stream) == size && std::fflush(stream) == 0;
    outputLost = outputLost || (!written && stream == stdout);
}

// Characters that a terminal obeys or that change the direction of what follows.
bool steers(char16_t c)
{
    return (c >= 0x7F && c <= 0x9F) || (c >= 0x200E && c <= 0x200F) || (c >= 0x2028 && c <= 0x202E) ||
           (c >= 0x2066 && c <= 0x2069) || c == 0x061C || c == 0xFEFF;
}

// A name with a line break in it must not forge a line of its own.
QByteArray oneLine(const QString& text)
{
    return harmlessText(QString(text).replace(u'\n', QChar(0x240A))).toUtf8() + '\n';
}
} // namespace

void printLine(const QString& line)
{
    print(oneLine(line), stdout);
}

bool outputFailed()
{
    return outputLost;
}

void printJson(const QJsonValue& json)
{
    const QJsonDocument document =
        json.isArray() ? QJsonDocument(json.toArray()) : QJsonDocument(json.toObject());
    const QString text = QString::fromUtf8(document.toJson());
    QString safe;
    safe.reserve(text.size());
    for (const QChar c : text) {
        if (steers(c.unicode()))
            safe += QStringLiteral("\\u%1").arg(int(c.unicode()), 4, 16, QLatin1Char('0'));
        else
            safe += c;
    }
    print(safe.toUtf8(), stdout);
}

void complain(const QString& sentence)
{
    print("convenor: " + oneLine(sentence), stderr);
}

int complain(const Error& error)
{
    complain(sentence(error));
    return exitCodeOf(error);
}

int exitCodeOf(const Error& error)
{
    switch (error.kind) {
    case ErrorKind::FileMissing:
    case ErrorKind::NotAFile:
    case ErrorKind::FileNotReadable:
    case ErrorKind::FileTooBig:
    case ErrorKind::NotAPlan:
    case ErrorKind::PlanDamaged:
    case ErrorKind::PlanNewer:
    case ErrorKind::PlanForeign:
    case ErrorKind::HeldByWriter:
    case ErrorKind::ChangedElsewhere:
    case ErrorKind::ReadOnly:
    case ErrorKind::Busy:
    case ErrorKind::DoubleBooked: // somebody else was quicker: the place is taken
        return ExitRefused;
    case ErrorKind::FileExists:
    case ErrorKind::CannotWrite:
    case ErrorKind::DiskFull:
    case ErrorKind::NoSqlite:
        return ExitCannotWrite;
    case ErrorKind::NothingToUndo:
    case ErrorKind::NothingToRedo:
    case ErrorKind::NothingToExport:
        return ExitFindings;
    case ErrorKind::Cancelled:
        return ExitCancelled;
    default:
        return ExitUsage;
    }
}
} // namespace convenor
