// Letters that somebody sends later: drafts (.eml) that any mail program opens.
#pragma once

#include "domain/Result.h"

#include <QByteArray>
#include <QList>

class QIODevice;

namespace convenor {
struct MailAddress
{
    QString name;    // as people write it; may be empty
    QString address; // isMailable
};

struct MailAttachment
{
    QString fileName; // / \\ and ? become _
    QByteArray type;  // "application/pdf", "text/calendar; charset=utf-8; method=PUBLISH"
    QByteArray content;
};

struct MailDraft
{
    MailAddress from; // without address: whoever sends it
    MailAddress to;
    QString subject;
    QString text;     // paragraphs and lines end with \n
    QString language; // ISO code
    QList<MailAttachment> attachments;
};

// Whether any mail server takes it: isEmailAddress, ASCII before the @ and a domain (of any script: IDNA)
// behind it, no quotes or brackets.
bool isMailable(QStringView address);

// Writes the draft as a message of RFC 5322 and MIME with "X-Unsent: 1" (mail programs open it for sending
// instead of showing it). Whatever names, subject and text hold, no header can be broken by it: control
// characters and line breaks become visible marks (TextMarks). Names and subject are encoded by RFC 2047,
// file names by RFC 2231; lines end with CR LF and keep to 998 octets. Without Date and Message-ID, which the
// sender's program gives; so the same draft is always the same bytes. Errors: WrongValue ("mail.to", with the
// address; "mail.from") when it is not isMailable, CannotWrite. Any thread.
Result<Done> writeDraft(const MailDraft& draft, QIODevice& device);
} // namespace convenor
