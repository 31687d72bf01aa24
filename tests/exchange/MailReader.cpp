// GLib uses "signals" as a name.
#undef signals
#include <gmime/gmime.h>
#define signals Q_SIGNALS

#include "MailReader.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStandardPaths>

namespace convenor::testing {
namespace {
QString textOf(const char* text)
{
    return text ? QString::fromUtf8(text) : QString();
}

QByteArray contentOf(GMimePart* part)
{
    GMimeStream* stream = g_mime_stream_mem_new();
    g_mime_data_wrapper_write_to_stream(g_mime_part_get_content(part), stream);
    const GByteArray* bytes = g_mime_stream_mem_get_byte_array(GMIME_STREAM_MEM(stream));
    const QByteArray content(reinterpret_cast<const char*>(bytes->data), qsizetype(bytes->len));
    g_object_unref(stream);
    return content;
}

QString linesOf(QByteArray text)
{
    return QString::fromUtf8(text.replace("\r\n", "\n"));
}

// Header by header; the letter is printed as JSON.
const char* const script = R"(
import sys, json, base64, email, email.policy, email.utils
mail = email.message_from_bytes(sys.stdin.buffer.read(), policy=email.policy.default)
parts = []
text = ''
for part in mail.iter_parts():
    if part.get_content_disposition() == 'attachment':
        parts.append({'name': part.get_filename(), 'type': part.get_content_type(),
                      'content': base64.b64encode(part.get_payload(decode=True)).decode()})
    else:
        text += part.get_payload(decode=True).decode(part.get_content_charset())
to = mail['To'].addresses
print(json.dumps({'from': mail['From'].addresses[0].display_name, 'to': to[0].display_name,
                  'address': to[0].addr_spec, 'recipients': len(to), 'subject': mail['Subject'],
                  'defects': len(mail.defects), 'text': text.replace('\r\n', '\n'), 'parts': parts}))
)";
} // namespace

ReadMail readByGMime(const QByteArray& bytes)
{
    g_mime_init();
    GMimeStream* stream = g_mime_stream_mem_new_with_buffer(bytes.constData(), size_t(bytes.size()));
    GMimeParser* parser = g_mime_parser_new_with_stream(stream);
    GMimeMessage* message = g_mime_parser_construct_message(parser, nullptr);
    ReadMail mail;
    const auto first = [](InternetAddressList* list, QString& name) {
        InternetAddress* address = list ? internet_address_list_get_address(list, 0) : nullptr;
        name = address ? textOf(internet_address_get_name(address)) : QString();
        return address ? textOf(internet_address_mailbox_get_addr(INTERNET_ADDRESS_MAILBOX(address)))
                       : QString();
    };
    InternetAddressList* to = g_mime_message_get_to(message);
    mail.recipients = internet_address_list_length(to);
    mail.toAddress = first(to, mail.toName);
    first(g_mime_message_get_from(message), mail.fromName);
    mail.subject = textOf(g_mime_message_get_subject(message));
    auto* all = GMIME_MULTIPART(g_mime_message_get_mime_part(message));
    for (int i = 0; i < g_mime_multipart_get_count(all); ++i) {
        auto* part = GMIME_PART(g_mime_multipart_get_part(all, i));
        if (!g_mime_part_is_attachment(part)) {
            mail.text += linesOf(contentOf(part));
            continue;
        }
        GMimeContentType* type = g_mime_object_get_content_type(GMIME_OBJECT(part));
        gchar* word = g_mime_content_type_get_mime_type(type);
        mail.parts.append({textOf(g_mime_part_get_filename(part)), QByteArray(word), contentOf(part)});
        g_free(word);
    }
    g_object_unref(message);
    g_object_unref(parser);
    g_object_unref(stream);
    return mail;
}

std::optional<ReadMail> readByPython(const QByteArray& bytes)
{
    const QString python = QStandardPaths::findExecutable(QStringLiteral("python3"));
    if (python.isEmpty())
        return {};
    QProcess process;
    process.start(python, {QStringLiteral("-c"), QString::fromLatin1(script)});
    process.write(bytes);
    process.closeWriteChannel();
    if (!process.waitForFinished(60'000) || process.exitCode() != 0)
        qFatal("python cannot read the letter: %s", process.readAllStandardError().constData());
    const QJsonObject read = QJsonDocument::fromJson(process.readAllStandardOutput()).object();
    if (read[QLatin1String("defects")].toInt() != 0)
        qFatal("python finds the letter defective");
    ReadMail mail;
    mail.fromName = read[QLatin1String("from")].toString();
    mail.toName = read[QLatin1String("to")].toString();
    mail.toAddress = read[QLatin1String("address")].toString();
    mail.recipients = read[QLatin1String("recipients")].toInt();
    mail.subject = read[QLatin1String("subject")].toString();
    mail.text = read[QLatin1String("text")].toString();
    for (const QJsonValue& value : read[QLatin1String("parts")].toArray()) {
        const QJsonObject part = value.toObject();
        mail.parts.append({part[QLatin1String("name")].toString(),
                           part[QLatin1String("type")].toString().toLatin1(),
                           QByteArray::fromBase64(part[QLatin1String("content")].toString().toLatin1())});
    }
    return mail;
}
} // namespace convenor::testing
