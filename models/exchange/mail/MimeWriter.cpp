#include "exchange/mail/MimeWriter.h"

#include <algorithm>
#include <gmime/gmime.h>
#include <memory>
#include <mutex>

namespace convenor::mime {
namespace {
struct Unref
{
    void operator()(void* object) const { g_object_unref(object); }
};
template <typename Type>
using Owned = std::unique_ptr<Type, Unref>;

struct FreeFormat
{
    void operator()(GMimeFormatOptions* options) const { g_mime_format_options_free(options); }
};

constexpr const char* charset = "utf-8";

// Mostly ASCII stays readable as quoted-printable, other scripts are shorter in Base64.
GMimeContentEncoding encodingOf(const std::string& text)
{
    const auto strange = std::count_if(text.begin(), text.end(), [](char c) { return (c & 0x80) != 0; });
    return std::size_t(strange) * 6 < text.size() ? GMIME_CONTENT_ENCODING_QUOTEDPRINTABLE
                                                  : GMIME_CONTENT_ENCODING_BASE64;
}

// The line ends that MIME wants, also where a line is encoded (RFC 2045, 6.8).
std::string withLineEnds(const std::string& text)
{
    std::string result;
    result.reserve(text.size() + text.size() / 16);
    char before = 0;
    for (const char c : text) {
        if (c == '\n' && before != '\r')
            result += '\r';
        result += c;
        before = c;
    }
    return result;
}

Owned<GMimePart> partOf(const char* type, const char* subtype, const std::string& content,
                        GMimeContentEncoding encoding)
{
    Owned<GMimePart> part(g_mime_part_new_with_type(type, subtype));
    // The stream copies nothing of what it is not given: the bytes become its own.
    const Owned<GMimeStream> stream(g_mime_stream_mem_new_with_buffer(content.data(), content.size()));
    const Owned<GMimeDataWrapper> data(
        g_mime_data_wrapper_new_with_stream(stream.get(), GMIME_CONTENT_ENCODING_DEFAULT));
    g_mime_part_set_content(part.get(), data.get());
    g_mime_part_set_content_encoding(part.get(), encoding);
    return part;
}

void addText(GMimeMultipart* all, const Message& message)
{
    const std::string text = withLineEnds(message.text);
    const Owned<GMimePart> part = partOf("text", "plain", text, encodingOf(text));
    auto* object = GMIME_OBJECT(part.get());
    g_mime_object_set_content_type_parameter(object, "charset", charset);
    if (!message.language.empty())
        g_mime_object_set_header(object, "Content-Language", message.language.c_str(), charset);
    g_mime_multipart_add(all, object);
}

void addAttachment(GMimeMultipart* all, const Part& attachment)
{
    const std::string& bytes = attachment.content;
    const Owned<GMimePart> part =
        partOf(attachment.type.c_str(), attachment.subtype.c_str(), bytes, GMIME_CONTENT_ENCODING_BASE64);
    auto* object = GMIME_OBJECT(part.get());
    for (const auto& [name, value] : attachment.parameters)
        g_mime_object_set_content_type_parameter(object, name.c_str(), value.c_str());
    g_mime_object_set_disposition(object, GMIME_DISPOSITION_ATTACHMENT);
    g_mime_part_set_filename(part.get(), attachment.fileName.c_str());
    g_mime_multipart_add(all, object);
}
} // namespace

std::string written(const Message& message)
{
    static std::once_flag begun;
    std::call_once(begun, [] { g_mime_init(); });
    const std::unique_ptr<GMimeFormatOptions, FreeFormat> options(g_mime_format_options_new());
    g_mime_format_options_set_newline_format(options.get(), GMIME_NEWLINE_FORMAT_DOS);
    g_mime_format_options_set_param_encoding_method(options.get(), GMIME_PARAM_ENCODING_METHOD_RFC2231);

    const Owned<GMimeMessage> mail(g_mime_message_new(FALSE));
    auto* object = GMIME_OBJECT(mail.get());
    GMimeHeaderList* headers = g_mime_object_get_header_list(object);
    for (const auto& [name, value] : message.headers) {
        g_mime_header_list_append(headers, name.c_str(), "", charset);
        GMimeHeader* header = g_mime_header_list_get_header(headers, name.c_str());
        g_mime_header_set_raw_value(header, (' ' + value + '\n').c_str());
    }

    const Owned<GMimeMultipart> all(g_mime_multipart_new_with_subtype("mixed"));
    g_mime_multipart_set_boundary(all.get(), message.boundary.c_str());
    addText(all.get(), message);
    for (const Part& part : message.parts)
        addAttachment(all.get(), part);
    g_mime_message_set_mime_part(mail.get(), GMIME_OBJECT(all.get()));

    const Owned<GMimeStream> stream(g_mime_stream_mem_new());
    if (g_mime_object_write_to_stream(object, options.get(), stream.get()) < 0)
        return {};
    const GByteArray* bytes = g_mime_stream_mem_get_byte_array(GMIME_STREAM_MEM(stream.get()));
    return bytes ? std::string(reinterpret_cast<const char*>(bytes->data), bytes->len) : std::string();
}
} // namespace convenor::mime
