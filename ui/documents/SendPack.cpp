#include "ui/documents/SendPack.h"

#include "documents/DocumentLanguage.h"
#include "documents/Layout.h"
#include "documents/papers/Confirmation.h"
#include "documents/papers/PaperContext.h"
#include "documents/pdf/PdfWriter.h"
#include "domain/OrganiserContact.h"
#include "domain/Records.h"
#include "exchange/calendar/Calendar.h"
#include "exchange/mail/MailDraft.h"
#include "files/FileNames.h"
#include "files/SafeFile.h"
#include "files/WholeFolder.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QHash>

#include <map>

namespace convenor {
namespace {
struct SendPackTexts
{
    Q_DECLARE_TR_FUNCTIONS(SendPack)
};

Error cancelled()
{
    return Error{ErrorKind::Cancelled};
}

// All that letters of one language are made from, made once.
class LetterMaker
{
public:
    LetterMaker(const Plan& plan, const SendPackRequest& request, const QString& code,
                const QList<Id>& people)
        : m_request(request), m_language(code), m_confirmations(plan, {code, request.helpdesk}),
          m_calendars(plan, calendarOptions()), m_shaper(m_fonts)
    {
        const OrganiserContact contact =
            organiserContact(planFor(plan, Audience::Participants), Audience::Participants);
        if (isMailable(contact.email))
            m_from = {contact.name, contact.email};
        PaperOptions options;
        options.languages = {code};
        options.only = people;
        Result<Document> all = makePaper(Paper::Personal, plan, options);
        if (!all) {
            if (all.error().kind != ErrorKind::NothingToExport) // nothing is on for any of them
                m_error = all.error();
            return;
        }
        m_agenda = std::move(*all);
        for (DocumentNode& unit : m_agenda.root.children)
            m_units.insert(unit.subject, std::make_shared<DocumentNode>(std::move(unit)));
        m_agenda.root.children.clear();
    }

    Result<MailDraft> letter(const Person& person, std::stop_token stop);

private:
    CalendarOptions calendarOptions() const
    {
        CalendarOptions options;
        options.language.code = m_language.code();
        options.language.translate = [this](const char* context, const char* text) {
            return m_language.translate(context, text);
        };
        options.revision = m_request.revision;
        options.changedAt = m_request.changedAt;
        return options;
    }
    QString word(const char* source) const { return m_language.translate("documents", source); }
    Result<QByteArray> pdf(const Person& person, std::stop_token stop);

    const SendPackRequest& m_request;
    DocumentLanguage m_language;
    Confirmations m_confirmations;
    Calendars m_calendars;
    FontSet m_fonts;
    TextShaper m_shaper;
    MailAddress m_from;
    std::optional<Error> m_error; // why there is no agenda
    Document m_agenda;            // without people
    QHash<Id, std::shared_ptr<DocumentNode>> m_units;
};

// Empty when nothing is on for the person.
Result<QByteArray> LetterMaker::pdf(const Person& person, std::stop_token stop)
{
    if (m_error)
        return *m_error;
    const std::shared_ptr<DocumentNode> unit = m_units.take(person.id);
    if (!unit)
        return QByteArray();
    Document document = m_agenda;
    document.root.children.push_back(std::move(*unit));
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    PdfWriter writer(buffer, {document.title, document.language, m_request.when}, m_fonts);
    LayoutOptions options;
    options.stop = stop;
    if (const Result<LayoutRemarks> laidOut = layOut(document, m_shaper, options, writer); !laidOut)
        return laidOut.error();
    if (const Result<Done> finished = writer.finish(); !finished)
        return finished.error();
    return buffer.data();
}

Result<MailDraft> LetterMaker::letter(const Person& person, std::stop_token stop)
{
    MailDraft draft;
    draft.from = m_from;
    draft.to = {QStringLiteral("%1 %2").arg(person.givenName, person.familyName).simplified(),
                person.email.trimmed()};
    draft.language = m_language.code();
    const Result<QByteArray> paper = pdf(person, stop);
    if (!paper)
        return paper.error();
    if (!paper->isEmpty())
        draft.attachments.append(
            {safeFileName(word(QT_TRANSLATE_NOOP("documents", "Personal agenda")), u".pdf", u"agenda"),
             "application/pdf", *paper});
    const Result<QByteArray> calendar = m_calendars.ofPerson(person.id);
    if (calendar)
        draft.attachments.append(
            {safeFileName(word(QT_TRANSLATE_NOOP("documents", "Calendar")), u".ics", u"calendar"),
             "text/calendar; charset=utf-8; method=PUBLISH", *calendar});
    else if (calendar.error().kind != ErrorKind::NothingToExport)
        return calendar.error();
    const Confirmation confirmation = m_confirmations.of(person.id, {!paper->isEmpty(), calendar.ok()});
    draft.subject = confirmation.subject;
    draft.text = confirmation.text;
    return draft;
}

QList<Id> receivers(const Plan& plan, const SendPackRequest& request)
{
    PaperOptions options;
    options.only = request.only;
    QList<Id> people;
    if (request.everybody || !request.only.isEmpty()) {
        for (const Person* person : PaperContext(plan, options).people())
            people.append(person->id);
        return people;
    }
    return peopleToConfirm(plan, request.helpdesk);
}

// Those to whom nothing can be sent, for somebody who will call them.
Result<Done> writeReport(const QList<const Person*>& people, const QString& path)
{
    QByteArray lines = QByteArrayLiteral("\xEF\xBB\xBF");
    lines +=
        csvLine({SendPackTexts::tr("Name"), SendPackTexts::tr("Organisation"), SendPackTexts::tr("E-mail"),
                 SendPackTexts::tr("Phone"), SendPackTexts::tr("Why nothing can be sent")})
            .toUtf8();
    for (const Person* person : people)
        lines += csvLine({QStringLiteral("%1 %2").arg(person->givenName, person->familyName).simplified(),
                          person->organisation, person->email, person->phone,
                          person->email.trimmed().isEmpty()
                              ? SendPackTexts::tr("No e-mail address")
                              : SendPackTexts::tr("The e-mail address cannot be used")})
                     .toUtf8();
    return SafeFile::write(path, lines);
}

// "007 Bell Ana.eml"
QString draftName(qsizetype number, const Person& person)
{
    return safeFileName(QStringLiteral("%1 %2 %3")
                            .arg(number, 3, 10, QLatin1Char('0'))
                            .arg(person.familyName.left(40), person.givenName.left(40))
                            .simplified(),
                        u".eml", u"letter");
}

Result<Done> writeLetter(const MailDraft& draft, const QString& path)
{
    SafeFile file(path);
    if (const Result<Done> opened = file.open(); !opened)
        return opened.error();
    if (const Result<Done> written = writeDraft(draft, file.device()); !written)
        return Error{written.error().kind, path, written.error().detail};
    return file.commit();
}
} // namespace

Result<SendPack> writeSendPack(const Plan& plan, const SendPackRequest& request, const QString& path,
                               const WorkWatch& watch)
{
    WholeFolder folder(path);
    if (const Result<Done> opened = folder.open(); !opened)
        return opened.error();
    const QList<Id> people = receivers(plan, request);
    QList<const Person*> reached;
    QList<const Person*> others;
    QHash<QString, QList<Id>> byLanguage;
    for (const Id id : people) {
        const Person* person = plan.find<Person>(id);
        const bool isReached = isMailable(person->email.trimmed());
        (isReached ? reached : others).append(person);
        if (isReached)
            byLanguage[request.language.isEmpty() ? letterLanguage(plan, *person) : request.language].append(
                id);
    }
    if (people.isEmpty())
        return Error{ErrorKind::NothingToExport, QStringLiteral("send-pack"),
                     request.everybody
                         ? SendPackTexts::tr("Nobody is expected yet, so there is nobody to write to.")
                         : QString()};
    SendPack pack;
    std::map<QString, std::unique_ptr<LetterMaker>> makers;
    for (qsizetype i = 0; i < reached.size(); ++i) {
        if (watch.stop.stop_requested())
            return cancelled();
        if (watch.progressed)
            watch.progressed(int(i), int(reached.size()));
        const Person& person = *reached[i];
        const QString code = request.language.isEmpty() ? letterLanguage(plan, person) : request.language;
        std::unique_ptr<LetterMaker>& maker = makers[code];
        if (!maker)
            maker = std::make_unique<LetterMaker>(plan, request, code, byLanguage.value(code));
        const Result<MailDraft> draft = maker->letter(person, watch.stop);
        if (!draft)
            return draft.error();
        if (const Result<Done> written = writeLetter(*draft, folder.filePath(draftName(i + 1, person)));
            !written)
            return written.error();
        ++pack.drafts;
    }
    for (const Person* person : std::as_const(others))
        pack.without.append(QStringLiteral("%1 %2").arg(person->givenName, person->familyName).simplified());
    if (!others.isEmpty()) {
        pack.report = safeFileName(SendPackTexts::tr("Without e-mail"), u".csv", u"report");
        if (const Result<Done> written = writeReport(others, folder.filePath(pack.report)); !written)
            return written.error();
    }
    const Result<Done> done = folder.commit();
    return done ? Result<SendPack>(std::move(pack)) : Result<SendPack>(done.error());
}

QString sendPackFolderName(const Plan& plan, const QDateTime& when)
{
    return safeFileName(SendPackTexts::tr("Letters %1 %2")
                            .arg(plan.workshop().title.left(80), when.date().toString(Qt::ISODate)),
                        u"", u"letters");
}

QString sendPackSentence(const SendPack& pack, const QString& where)
{
    const int drafts = pack.drafts;
    const int without = int(pack.without.size());
    QString sentence =
        SendPackTexts::tr("Wrote %n draft(s) to %1: open them in your mail program and send them.", nullptr,
                          drafts)
            .arg(where);
    if (without > 0)
        sentence += u' ' + SendPackTexts::tr("%n person(s) without a usable e-mail address: see “%1” there.",
                                             nullptr, without)
                               .arg(pack.report);
    return sentence;
}
} // namespace convenor
