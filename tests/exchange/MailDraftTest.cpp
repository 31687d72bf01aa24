// Drafts of letters: whatever names and texts hold, headers stay whole and nothing is lost, as GMime's and
// Python's readers see them.
#include "exchange/mail/MailDraft.h"

#include "MailReader.h"
#include "TestMain.h"

using namespace convenor;
using namespace convenor::testing;

namespace {
MailDraft letter()
{
    MailDraft draft;
    draft.from = {QStringLiteral("Municipality of Sofia"), QStringLiteral("events@sofia.example")};
    draft.to = {QStringLiteral("Ms Ana Bell"), QStringLiteral("ana@bell.example")};
    draft.subject = QStringLiteral("Your meetings");
    draft.text = QStringLiteral("Dear Ms Bell,\n\n11:40 – 11:50\nTable 3\n");
    draft.language = QStringLiteral("en");
    return draft;
}

QByteArray bytesOf(const MailDraft& draft)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    const Result<Done> written = writeDraft(draft, buffer);
    return written ? buffer.data() : QByteArray();
}

// The lines before the first empty one, folded lines joined.
QList<QByteArray> headersOf(const QByteArray& bytes)
{
    QByteArray head = bytes.left(bytes.indexOf("\r\n\r\n"));
    head.replace("\r\n ", " ").replace("\r\n\t", " ");
    QList<QByteArray> lines;
    for (const QByteArray& line : head.split('\n'))
        lines.append(line.trimmed());
    return lines;
}

QString everyControl()
{
    QString text;
    for (char16_t c = 0; c < 0x20; ++c)
        text += QChar(c);
    return text + QChar(0x7F) + QChar(0x85) + QChar(0x202E) + QChar(0x2028);
}
} // namespace

class MailDraftTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { failOnWarnings(); }

    void headers_areThoseOfADraft();
    void draft_isTheSameEachTime();
    void draft_isReadBack_data();
    void draft_isReadBack();
    void hostileTexts_makeNoHeaders_data();
    void hostileTexts_makeNoHeaders();
    void boundary_standsInNoText();
    void linesAreShortAndEndAsTheyShould();
    void addresses_data();
    void addresses();
    void devicesThatRefuseAreTold();
};

void MailDraftTest::headers_areThoseOfADraft()
{
    const QList<QByteArray> headers = headersOf(bytesOf(letter()));
    QStringList names;
    for (const QByteArray& header : headers)
        names.append(QString::fromLatin1(header.left(header.indexOf(':'))));
    names.sort();
    QCOMPARE(names, QStringList({QStringLiteral("Content-Type"), QStringLiteral("From"),
                                 QStringLiteral("MIME-Version"), QStringLiteral("Subject"),
                                 QStringLiteral("To"), QStringLiteral("X-Unsent")}));
    QVERIFY(headers.contains("X-Unsent: 1"));
    QVERIFY(headers.contains("To: Ms Ana Bell <ana@bell.example>"));
    MailDraft nobody = letter();
    nobody.from = {};
    QVERIFY(!bytesOf(nobody).contains("From:"));
}

void MailDraftTest::draft_isTheSameEachTime()
{
    MailDraft draft = letter();
    draft.attachments.append({QStringLiteral("a.pdf"), "application/pdf", QByteArray(5000, 'x')});
    QCOMPARE(bytesOf(draft), bytesOf(draft));
    MailDraft other = draft;
    other.attachments[0].content[4999] = 'y';
    QVERIFY(bytesOf(other) != bytesOf(draft));
}

void MailDraftTest::draft_isReadBack_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("subject");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("file");
    const QString plain = QStringLiteral("Dear Ana,\n\nsee you\n");
    QTest::newRow("plain") << "Ana Bell"
                           << "Your meetings" << plain << "agenda.pdf";
    QTest::newRow("Bulgarian") << QStringLiteral("Г-жа Мария Георгиева-Константинопулска")
                               << QStringLiteral("Вашите срещи: „Клъстери“, 10 декември 2021 г., София")
                               << QStringLiteral("Уважаема г-жо Георгиева,\n\nСреща в 11:40\n")
                               << QStringLiteral("Личен дневен ред – Георгиева.pdf");
    QTest::newRow("commas and quotes")
        << QStringLiteral("Bell, Ana \"Annie\" (DG \\ GROW) <x@y>")
        << QStringLiteral("=?utf-8?q?no?= \"really\"; a=b")
        << QStringLiteral(".\n..\nFrom here on\n--\nAna\n") << QStringLiteral("a\"b; c='d' 100%.pdf");
    QTest::newRow("other planes") << QStringLiteral("王小明 \U0001F600") << QStringLiteral("\U0001F4C5 会議")
                                  << QStringLiteral("שלום\n\U0001F600\n") << QStringLiteral("\U0001F4C5.pdf");
    // Bytes that never come in threes.
    QTest::newRow("no threes") << QStringLiteral("x") + QStringLiteral("王").repeated(40)
                               << QStringLiteral("y") + QStringLiteral("会").repeated(200)
                               << QStringLiteral("z\n") << QStringLiteral("議.pdf");
    QString longLine;
    for (int i = 0; i < 700; ++i)
        longLine += QStringLiteral("слово%1 ").arg(i);
    QTest::newRow("long") << QStringLiteral("Ana ").repeated(60).trimmed() << longLine.left(900).trimmed()
                          << longLine.trimmed() + u'\n' << longLine.left(80).trimmed();
    QTest::newRow("trailing blanks") << "Ana"
                                     << "S" << QStringLiteral("a  \n\tb \n\n\n") << "x.pdf";
}

void MailDraftTest::draft_isReadBack()
{
    QFETCH(const QString, name);
    QFETCH(const QString, subject);
    QFETCH(const QString, text);
    QFETCH(const QString, file);
    MailDraft draft = letter();
    draft.to.name = name;
    draft.subject = subject;
    draft.text = text;
    QByteArray binary;
    for (int i = 0; i < 3000; ++i)
        binary.append(char(i * 7));
    draft.attachments = {{file, "application/pdf", binary},
                         {QStringLiteral("agenda.ics"), "text/calendar; charset=utf-8; method=PUBLISH",
                          QStringLiteral("BEGIN:VCALENDAR\r\nSUMMARY:Среща\r\nEND:VCALENDAR\r\n").toUtf8()}};
    const QByteArray bytes = bytesOf(draft);
    QVERIFY(!bytes.isEmpty());
    QString shown = text; // a tab reads as a blank
    shown.replace(u'\t', u' ');
    const auto check = [&](const ReadMail& mail, bool brokenNames) {
        if (brokenNames) // Python puts a blank between two encoded words of a name, other than RFC 2047 says
            QCOMPARE(QString(mail.toName).remove(u' '), QString(name).remove(u' '));
        else
            QCOMPARE(mail.toName, name);
        QCOMPARE(mail.toAddress, draft.to.address);
        QCOMPARE(mail.fromName, draft.from.name);
        QCOMPARE(mail.subject, subject);
        QCOMPARE(mail.text, shown);
        QCOMPARE(mail.parts.size(), 2);
        for (qsizetype i = 0; i < 2; ++i) {
            QCOMPARE(mail.parts[i].fileName, draft.attachments[i].fileName);
            QCOMPARE(mail.parts[i].content, draft.attachments[i].content);
        }
        QCOMPARE(mail.parts[0].type, QByteArray("application/pdf"));
        QCOMPARE(mail.parts[1].type, QByteArray("text/calendar"));
    };
    check(readByGMime(bytes), false);
    if (QTest::currentTestFailed())
        return;
    const std::optional<ReadMail> other = readByPython(bytes);
    if (!other)
        QSKIP("without python3 there is no second reader");
    check(*other, true);
}

void MailDraftTest::hostileTexts_makeNoHeaders_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("line break") << QStringLiteral("Ana\r\nBcc: everybody@town.example\r\n\r\nbody");
    QTest::newRow("line feed") << QStringLiteral("Ana\nBcc: everybody@town.example");
    QTest::newRow("carriage return") << QStringLiteral("Ana\rBcc: everybody@town.example");
    QTest::newRow("folded") << QStringLiteral("Ana\r\n Bcc: everybody@town.example");
    QTest::newRow("every control") << everyControl();
    QTest::newRow("address in name") << QStringLiteral("\"A\" <x@evil.example>, B <y@evil.example>");
    QTest::newRow("encoded break") << QStringLiteral("=?utf-8?q?A=0D=0ABcc:_x@y.example?=");
    QTest::newRow("lone surrogate") << QString(QChar(0xD800)) + QStringLiteral("x");
    QTest::newRow("long") << QString(5000, QChar(u'x'));
}

void MailDraftTest::hostileTexts_makeNoHeaders()
{
    QFETCH(const QString, text);
    MailDraft draft = letter();
    draft.to.name = text;
    draft.from.name = text;
    draft.subject = text;
    draft.text = text;
    draft.language = text;
    draft.attachments = {{text, "application/pdf", "x"}};
    const QByteArray bytes = bytesOf(draft);
    QStringList names;
    for (const QByteArray& header : headersOf(bytes))
        names.append(QString::fromLatin1(header.left(header.indexOf(':'))));
    names.sort();
    QCOMPARE(names, QStringList({QStringLiteral("Content-Type"), QStringLiteral("From"),
                                 QStringLiteral("MIME-Version"), QStringLiteral("Subject"),
                                 QStringLiteral("To"), QStringLiteral("X-Unsent")}));
    const auto check = [&](const ReadMail& mail) {
        QCOMPARE(mail.recipients, 1);
        QCOMPARE(mail.toAddress, draft.to.address);
        QCOMPARE(mail.parts.size(), 1);
        for (const QString& said : {mail.toName, mail.subject, mail.parts[0].fileName}) {
            for (const QChar c : said)
                QVERIFY(c.unicode() >= 0x20 && c.unicode() != 0x7F);
        }
    };
    check(readByGMime(bytes));
    if (const std::optional<ReadMail> other = readByPython(bytes); other && !QTest::currentTestFailed())
        check(*other);
}

void MailDraftTest::boundary_standsInNoText()
{
    MailDraft draft = letter();
    const QByteArray bytes = bytesOf(draft);
    const qsizetype at = bytes.indexOf("boundary=\"") + 10;
    const QByteArray boundary = bytes.mid(at, bytes.indexOf('"', at) - at);
    QVERIFY(boundary.size() > 20);
    // Whoever knows the boundary of one text cannot write it into another.
    draft.text = QStringLiteral("--") + QString::fromLatin1(boundary) + QStringLiteral("\nX: y\n\nhello\n");
    const ReadMail mail = readByGMime(bytesOf(draft));
    QCOMPARE(mail.text, draft.text);
    QCOMPARE(mail.parts.size(), 0);
}

void MailDraftTest::linesAreShortAndEndAsTheyShould()
{
    MailDraft draft = letter();
    draft.text = QString(3000, QChar(u'x')) + u'\n' + QString(3000, QChar(u'я'));
    draft.subject = QString(3000, QChar(u'я'));
    draft.attachments = {{QString(180, QChar(u'я')), "application/pdf", QByteArray(100'000, '\n')}};
    const QByteArray bytes = bytesOf(draft);
    QByteArray left = bytes;
    left.replace("\r\n", "");
    QVERIFY(!left.contains('\n') && !left.contains('\r'));
    for (const QByteArray& line : bytes.split('\n'))
        QVERIFY2(line.size() <= 999, line.constData()); // with the CR
    for (const char byte : bytes)
        QVERIFY(uchar(byte) < 0x80);
}

void MailDraftTest::addresses_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<bool>("good");
    QTest::newRow("usual") << "ana@bell.example" << true;
    QTest::newRow("plus") << "ana+x.y'z@bell.example" << true;
    QTest::newRow("Bulgarian domain") << QStringLiteral("ana@община.бг") << true;
    QTest::newRow("none") << "" << false;
    QTest::newRow("two") << "a@b.c,d@e.f" << false;
    QTest::newRow("break") << "a@b.c\r\nBcc: x@y.z" << false;
    QTest::newRow("brackets") << "a@b.c><x@y.z" << false;
    QTest::newRow("quote") << "\"a@b.c" << false;
    QTest::newRow("directing") << QStringLiteral("a\u202Eb@c.d") << false;
    QTest::newRow("invisible") << QStringLiteral("a\u200Bb@c.d") << false;
    QTest::newRow("very long") << QString(300, QChar(u'a')) + "@b.c" << false;
}

void MailDraftTest::addresses()
{
    QFETCH(const QString, address);
    QFETCH(const bool, good);
    QCOMPARE(isMailable(address), good);
    MailDraft draft = letter();
    draft.to.address = address;
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    const Result<Done> written = writeDraft(draft, buffer);
    QCOMPARE(bool(written), good);
    if (good) {
        const ReadMail mail = readByGMime(buffer.data());
        QCOMPARE(mail.recipients, 1);
        if (address.isEmpty() || address.back().unicode() < 0x80)
            QCOMPARE(mail.toAddress, address);
    } else {
        QCOMPARE(written.error().kind, ErrorKind::WrongValue);
        QVERIFY(buffer.data().isEmpty());
    }
}

void MailDraftTest::devicesThatRefuseAreTold()
{
    QFile full(QStringLiteral("/dev/full"));
    if (!full.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        QSKIP("this machine has no /dev/full");
    const Result<Done> written = writeDraft(letter(), full);
    QVERIFY(!written);
    QCOMPARE(written.error().kind, ErrorKind::CannotWrite);
}

CONVENOR_TEST_CORE(MailDraftTest)
#include "MailDraftTest.moc"
