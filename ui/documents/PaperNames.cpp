#include "ui/documents/PaperNames.h"

#include "documents/DocumentLanguage.h"
#include "documents/papers/OnlineGroups.h"
#include "domain/Records.h"
#include "ui/widgets/ErrorText.h"
#include "ui/widgets/PlainText.h"

#include <QFileInfo>

namespace convenor {
namespace {
struct PaperNames
{
    Q_DECLARE_TR_FUNCTIONS(PaperNames)

public:
    static QString lack(Paper paper);
};

struct Ending
{
    const char* text;
    PaperFormat format;
};
// The first ending of a format is the one that it is given.
constexpr Ending endings[] = {
    {".pdf", PaperFormat::Pdf},      {".html", PaperFormat::Html}, {".htm", PaperFormat::Html},
    {".odt", PaperFormat::Odt},      {".csv", PaperFormat::Csv},   {".xlsx", PaperFormat::Xlsx},
    {".txt", PaperFormat::Text},     {".json", PaperFormat::Json}, {".md", PaperFormat::Markdown},
    {".ics", PaperFormat::Calendar},
};

QString shown(const QString& text, Medium medium)
{
    return medium == Medium::Window ? shownText(text) : harmlessText(text);
}

// What would have to be there.
QString PaperNames::lack(Paper paper)
{
    switch (paper) {
    case Paper::Agenda:
    case Paper::AgendaGrid:
    case Paper::RunSheet:
    case Paper::ScreenAgenda:
    case Paper::Calendar:
        return tr("The agenda has no items that may be shown.");
    case Paper::DoorSigns:
        return tr("No item of the agenda has a room.");
    case Paper::People:
    case Paper::Signatures:
    case Paper::Badges:
    case Paper::NamePlates:
        return tr("Nobody is expected yet.");
    case Paper::Personal:
        return tr("Nobody is expected yet, or the agenda has no items that may be shown.");
    case Paper::Certificates:
        return tr("Nobody is recorded as present yet.");
    case Paper::Groups:
    case Paper::GroupDoors:
    case Paper::ScreenGroups:
    case Paper::ChatGroups:
    case Paper::ZoomRooms:
    case Paper::BbbGroups:
        return tr("There are no groups with people in them yet.");
    case Paper::Helpdesk:
        return tr("There is no helpdesk with experts yet.");
    case Paper::ScreenBreak:
        return tr("The agenda has no breaks.");
    case Paper::Rapporteur:
        return tr("There are no groups, and no item of the agenda has a rapporteur.");
    case Paper::Outcomes:
        return tr("No outcome has been typed on the Outcomes page.");
    case Paper::Report:
        return tr("The workshop has no agenda, no people and no outcomes.");
    case Paper::Changes:
        return tr("No version was given out yet (History page), or nothing has changed since.");
    case Paper::Tasks:
        return tr("There are no to-dos yet: type them on the Workshop page.");
    }
    Q_UNREACHABLE();
}
} // namespace

std::optional<PaperFormat> formatOfPath(const QString& path)
{
    const QString ending = u'.' + QFileInfo(path).suffix().toLower();
    for (const Ending& known : endings) {
        if (ending == QLatin1String(known.text))
            return known.format;
    }
    return std::nullopt;
}

QString endingOf(PaperFormat format)
{
    for (const Ending& known : endings) {
        if (known.format == format)
            return QString::fromLatin1(known.text);
    }
    Q_UNREACHABLE();
}

QList<PaperFormat> formatsOf(Paper paper)
{
    QList<PaperFormat> formats;
    for (const Ending& known : endings) {
        if ((paperInfo(paper).formats & formatBit(known.format)) && !formats.contains(known.format))
            formats.append(known.format);
    }
    return formats;
}

QString endingsOf(Paper paper)
{
    QStringList texts;
    for (const PaperFormat format : formatsOf(paper))
        texts.append(endingOf(format));
    return texts.join(QStringLiteral(", "));
}

QString paperName(Paper paper)
{
    return QCoreApplication::translate("papers", paperInfo(paper).name);
}

QString paperName(Paper paper, const QString& language)
{
    return DocumentLanguage(language).translate("papers", paperInfo(paper).name);
}

QString lackOf(Paper paper)
{
    return PaperNames::lack(paper);
}

QString exportSentence(const Error& error, Medium medium)
{
    if (error.kind == ErrorKind::UnknownDocument) {
        QStringList codes;
        for (const PaperInfo& known : papers())
            codes.append(QString::fromLatin1(known.code));
        return PaperNames::tr("There is no document \"%1\"; there are: %2, everything.")
            .arg(shown(error.subject, medium), codes.join(QStringLiteral(", ")));
    }
    const PaperInfo* info = error.kind == ErrorKind::NothingToExport ? paperOfCode(error.subject) : nullptr;
    if (!info)
        return sentence(error, medium);
    const QString name = paperName(info->paper);
    if (error.detail == u"unchanged")
        return PaperNames::tr(
                   "\"%1\": nothing has changed since it was last printed, so no file was written.")
            .arg(name);
    if (error.detail == u"gone")
        return PaperNames::tr(
                   "\"%1\": there is nothing to print anew, so no file was written, but pages that "
                   "hang must be taken down.")
            .arg(name);
    if (error.detail == u"format")
        return PaperNames::tr("\"%1\" does not come in that format, so no file was written.").arg(name);
    if (error.detail == u"organisers")
        return PaperNames::tr(
                   "\"%1\" names people by their e-mail addresses, so it is for organisers only and "
                   "no file was written.")
            .arg(name);
    if (error.detail == u"organiser")
        return PaperNames::tr(
            "Invitations come from somebody, and the workshop has no organiser with an e-mail "
            "address that may be passed on, so no file was written. Type the address behind the "
            "organiser's name on the Workshop page, or give the role of an organiser to somebody with "
            "an address who agreed to be contacted.");
    if (error.detail == u"guests")
        return PaperNames::tr(
            "Nobody who could be invited has an e-mail address that may be passed on, so no "
            "file was written. Choose one person, or organisers as those who read it.");
    if (error.detail == u"cancelled")
        return PaperNames::tr("No meeting was cancelled, so there is nothing to take back and no file was "
                              "written.");
    if (error.detail.startsWith(QLatin1String("limit ")))
        return PaperNames::tr(
                   "Zoom takes at most %1 rooms and %2 people in one file, and this round has %3 "
                   "rooms and %4 people, so no file was written. Make fewer groups, or more rounds.")
            .arg(QString::number(mostZoomRooms), QString::number(mostZoomPeople),
                 error.detail.section(u' ', 1, 1), error.detail.section(u' ', 2, 2));
    if (error.detail == u"narrowed")
        return PaperNames::tr(
                   "There is nothing to print in \"%1\" for the day, room, people, round, helpdesk or "
                   "readers that were chosen, so no file was written.")
            .arg(name);
    return PaperNames::tr("There is nothing to print in \"%1\" yet, so no file was written. %2")
        .arg(name, PaperNames::lack(info->paper));
}

QString pageTitle(const PrintedPage& page, const Plan& plan, Medium medium)
{
    QString title = page.title.simplified();
    if (const Person* person = page.about == 0 ? nullptr : plan.find<Person>(page.about))
        title = QStringLiteral("%1 %2").arg(person->givenName, person->familyName).simplified();
    if (title.isEmpty())
        return PaperNames::tr("page %1").arg(page.number);
    if (page.number == 1)
        return shown(title, medium);
    return PaperNames::tr("%1, page %2").arg(shown(title, medium), QString::number(page.number));
}
} // namespace convenor
