#include "exchange/mail/MailDraft.h"

#include "domain/EmailAddress.h"
#include "domain/TextMarks.h"
#include "exchange/mail/HeaderText.h"
#include "exchange/mail/MimeWriter.h"

#include <QCryptographicHash>
#include <QIODevice>
#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

namespace convenor {
namespace {
std::string bytesOf(const QString& text)
{
    return text.toUtf8().toStdString();
}

std::string linesOf(const QString& text)
{
    QStringList lines;
    for (const QString& line : text.split(u'\n'))
        lines.append(visibleText(line));
    return bytesOf(lines.join(u'\n'));
}

// Without what opens folders, and what some readers take for something encoded.
std::string fileName(const QString& text)
{
    static const QRegularExpression opening(QStringLiteral("[/\\\\?]"));
    return bytesOf(visibleText(text).replace(opening, QStringLiteral("_")).simplified());
}

// "text/calendar; method=PUBLISH"; what is no type is bytes.
mime::Part partOf(const MailAttachment& attachment)
{
    mime::Part part{"application", "octet-stream", {}, fileName(attachment.fileName), {}};
    part.content = attachment.content.toStdString();
    const QList<QByteArray> words = attachment.type.split(';');
    const qsizetype slash = words.first().indexOf('/');
    if (slash > 0) {
        part.type = words.first().left(slash).trimmed().toStdString();
        part.subtype = words.first().mid(slash + 1).trimmed().toStdString();
    }
    for (const QByteArray& word : words.mid(1)) {
        const qsizetype equals = word.indexOf('=');
        if (equals > 0)
            part.parameters.emplace_back(word.left(equals).trimmed().toStdString(),
                                         word.mid(equals + 1).trimmed().toStdString());
    }
    return part;
}

// Made of what the message says: the same for the same draft, and nobody can write it into a text beforehand.
std::string boundaryOf(const mime::Message& message)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const auto add = [&hash](const std::string& text) {
        hash.addData(QByteArrayView(text.data(), qsizetype(text.size())));
    };
    for (const auto& [name, value] : message.headers)
        add(value);
    add(message.text);
    for (const mime::Part& part : message.parts)
        add(part.content);
    return "=_" + hash.result().toHex().left(48).toStdString();
}

bool isSpecial(QChar c)
{
    return QStringView(u"\"()[]\\:").contains(c);
}

// The address as every mail server takes it: the domain in ASCII (IDNA). Empty where there is none.
QString asciiAddress(QStringView address)
{
    const qsizetype at = address.indexOf(u'@');
    const QStringView local = address.left(at);
    const QByteArray domain = QUrl::toAce(address.mid(at + 1).toString());
    const bool isAscii =
        std::all_of(local.cbegin(), local.cend(), [](QChar c) { return c.unicode() < 0x7F; });
    return isAscii && !domain.isEmpty() ? local.toString() + u'@' + QString::fromLatin1(domain) : QString();
}

// "Ana Bell <ana@bell.example>"
std::string mailbox(const MailAddress& address)
{
    const std::string name = phraseText(visibleText(address.name).simplified());
    const std::string mail = bytesOf(asciiAddress(address.address));
    if (name.empty())
        return mail;
    // On a line of its own behind a long name.
    return name + (name.size() > 40 ? "\n <" : " <") + mail + '>';
}

// "pt-BR"; nothing when it is no code.
std::string languageTag(const QString& language)
{
    static const QRegularExpression code(QStringLiteral("^[A-Za-z]{2,3}([_-][A-Za-z]{2,4})?$"));
    return code.match(language).hasMatch() ? bytesOf(QString(language).replace(u'_', u'-')) : std::string();
}
} // namespace

bool isMailable(QStringView address)
{
    constexpr qsizetype longest = 254; // RFC 5321, 4.5.3.1.3
    return isEmailAddress(address) && std::none_of(address.cbegin(), address.cend(), isSpecial) &&
           !asciiAddress(address).isEmpty() && asciiAddress(address).size() <= longest;
}

Result<Done> writeDraft(const MailDraft& draft, QIODevice& device)
{
    if (!isMailable(draft.to.address))
        return Error{ErrorKind::WrongValue, QStringLiteral("mail.to"), draft.to.address};
    if (!draft.from.address.isEmpty() && !isMailable(draft.from.address))
        return Error{ErrorKind::WrongValue, QStringLiteral("mail.from"), draft.from.address};
    mime::Message message;
    if (!draft.from.address.isEmpty())
        message.headers.emplace_back("From", mailbox(draft.from));
    message.headers.emplace_back("To", mailbox(draft.to));
    message.headers.emplace_back("Subject", unstructuredText(visibleText(draft.subject).simplified()));
    message.headers.emplace_back("X-Unsent", "1");
    message.headers.emplace_back("MIME-Version", "1.0");
    message.language = languageTag(draft.language);
    message.text = linesOf(draft.text);
    for (const MailAttachment& attachment : draft.attachments)
        message.parts.push_back(partOf(attachment));
    message.boundary = boundaryOf(message);
    const std::string bytes = mime::written(message);
    if (bytes.empty() || device.write(bytes.data(), qint64(bytes.size())) != qint64(bytes.size()))
        return Error{ErrorKind::CannotWrite, {}, device.errorString()};
    return Done{};
}
} // namespace convenor
