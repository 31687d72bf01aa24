#include "ui/documents/PrintReport.h"

#include "documents/papers/OnlineGroups.h"
#include "domain/Records.h"
#include "domain/Visibility.h"
#include "ui/widgets/ErrorText.h"
#include "ui/widgets/PlainText.h"

#include <QCoreApplication>
#include <QSet>

namespace convenor {
namespace {
struct PrintReportText
{
    Q_DECLARE_TR_FUNCTIONS(PrintReport)
};

// Walks the tree of a document for texts that have no translation. Rows that are only made when they are laid
// out show people, whose names need none.
class Untranslated
{
public:
    void node(const DocumentNode& node)
    {
        spans(node.spans);
        for (const DocumentNode& child : node.children)
            this->node(child);
        for (const SheetBox& box : node.boxes) {
            for (const DocumentNode& block : box.blocks)
                this->node(block);
        }
        for (const std::vector<TableRow>* rows : {&node.headerRows, &node.rows}) {
            for (const TableRow& row : *rows)
                this->row(row);
        }
    }

    QStringList texts; // each once, in the order of reading

private:
    void row(const TableRow& row)
    {
        for (const TableCell& cell : row.cells) {
            for (const DocumentNode& block : cell.blocks)
                node(block);
        }
    }

    // Such a text is followed by the mark of its language (spansOf).
    void spans(const std::vector<TextSpan>& spans)
    {
        for (std::size_t i = 0; i + 1 < spans.size(); ++i) {
            const TextSpan& span = spans[i];
            const bool isMarked = span.isolated && !span.language.isEmpty() &&
                                  spans[i + 1].text == QStringLiteral(" [%1]").arg(span.language);
            if (isMarked && !m_known.contains(span.text)) {
                m_known.insert(span.text);
                texts.append(span.text);
            }
        }
    }

    QSet<QString> m_known;
};

QString nameOfPerson(const Person& person)
{
    return QStringLiteral("%1 %2").arg(person.givenName, person.familyName).simplified();
}

// Who belongs on the paper, whether they want to be on it or not.
QSet<Id> candidates(Paper paper, const PaperOptions& options, const Plan& plan)
{
    QSet<Id> people;
    switch (paper) {
    case Paper::Groups:
    case Paper::GroupDoors:
    case Paper::ScreenGroups:
    case Paper::ChatGroups:
    case Paper::ZoomRooms:
    case Paper::BbbGroups:
        for (const GroupMembership& membership : plan.all<GroupMembership>()) {
            if (options.round == 0 || membership.round == options.round)
                people.insert(membership.person);
        }
        break;
    case Paper::Agenda:
    case Paper::AgendaGrid:
    case Paper::RunSheet:
    case Paper::DoorSigns:
    case Paper::ScreenAgenda:
    case Paper::Personal:
        for (const Assignment& assignment : plan.all<Assignment>()) {
            if (assignment.status != AssignmentStatus::Declined)
                people.insert(assignment.person);
        }
        break;
    case Paper::ScreenBreak:
        break;
    default:
        for (const Person& person : plan.all<Person>()) {
            if (options.only.isEmpty() || options.only.contains(person.id))
                people.insert(person.id);
        }
    }
    return people;
}

// A list of participants names people who did not come to be named; who speaks did.
bool isProgramme(Paper paper)
{
    switch (paper) {
    case Paper::Agenda:
    case Paper::AgendaGrid:
    case Paper::DoorSigns:
    case Paper::ScreenAgenda:
    case Paper::Personal:
        return true;
    default:
        return false;
    }
}

void addConsents(PrintReport& report, Paper paper, const PaperOptions& options, const Plan& plan)
{
    const Audience audience = audienceOf(paperInfo(paper), options);
    const QSet<Id> belong = candidates(paper, options, plan);
    for (const Person& person : plan.all<Person>()) {
        if (!isExpected(person) || !belong.contains(person.id))
            continue;
        if (!mayBeNamed(person, audience))
            report.leftOut.append(nameOfPerson(person));
        else if (person.listConsent == Consent::Unknown && !isProgramme(paper))
            report.unasked.append(nameOfPerson(person));
    }
}

// "A, B and 12 more"; each text harmless.
QString listed(const QStringList& texts, Medium medium, qsizetype most = 10)
{
    constexpr qsizetype longest = 80;
    QStringList shown;
    for (const QString& text : texts.mid(0, most)) {
        QString one = text.simplified();
        if (one.size() > longest)
            one = one.left(longest) + QChar(0x2026);
        shown.append(medium == Medium::Window ? shownText(one) : harmlessText(one));
    }
    const QString list = shown.join(QStringLiteral(", "));
    if (texts.size() <= most)
        return list;
    return PrintReportText::tr("%1 and %n more", nullptr, int(texts.size() - most)).arg(list);
}

QString describe(const MissingGlyph& glyph)
{
    const QString code =
        QStringLiteral("U+%1").arg(quint32(glyph.character), 4, 16, QLatin1Char('0')).toUpper();
    //: A character that cannot be shown: %1 is its code, %2 the text in which it stands.
    return PrintReportText::tr("%1 in \"%2\"").arg(code, glyph.text.simplified().left(60));
}

QStringList textsOf(const std::vector<TightText>& tight, bool overflowing)
{
    QStringList texts;
    for (const TightText& text : tight) {
        if (text.overflows == overflowing)
            texts.append(text.text.trimmed().isEmpty() ? PrintReportText::tr("page %1").arg(text.page + 1)
                                                       : text.text);
    }
    texts.removeDuplicates();
    return texts;
}
} // namespace

bool PrintReport::hasFindings() const
{
    return !missing.empty() || !tight.empty() || !unasked.isEmpty() || !leftOut.isEmpty() ||
           !untranslated.isEmpty() || !withoutAddress.isEmpty() || !sameAddress.isEmpty() ||
           !formulaAddress.isEmpty() || crowdedRooms > 0;
}

PrintReport reportOf(const Document& document, Paper paper, const PaperOptions& options, const Plan& plan)
{
    Untranslated untranslated;
    untranslated.node(document.root);
    PrintReport report;
    report.untranslated = untranslated.texts;
    // Organisers read all names.
    if (audienceOf(paperInfo(paper), options) != Audience::Organisers)
        addConsents(report, paper, options, plan);
    return report;
}

void addOnlineGaps(PrintReport& report, const Plan& plan, Paper paper, const PaperOptions& options,
                   CsvStyle style)
{
    if (paper != Paper::ZoomRooms && paper != Paper::BbbGroups)
        return;
    const OnlineMeeting meeting =
        paper == Paper::ZoomRooms ? OnlineMeeting::Zoom : OnlineMeeting::BigBlueButton;
    const PaperContext context(plan, options);
    const auto add = [](QStringList& names, const QList<const Person*>& people) {
        for (const Person* person : people)
            names.append(nameOfPerson(*person));
        names.removeDuplicates(); // somebody may be missing in several rounds
    };
    for (const RoundView& round : roundViews(context)) {
        const OnlineFile file = onlineFile(context, round, meeting, style);
        add(report.withoutAddress, file.gaps.withoutAddress);
        add(report.sameAddress, file.gaps.sameAddress);
        add(report.formulaAddress, file.gaps.formulas);
        if (meeting == OnlineMeeting::BigBlueButton && file.rooms.size() > usualBbbRooms)
            report.crowdedRooms = int(file.rooms.size());
    }
}

void addRemarks(PrintReport& report, const LayoutRemarks& remarks, int pages)
{
    report.pages = pages;
    report.missing = remarks.missing;
    report.tight = remarks.tight;
}

QStringList sentencesOf(const PrintReport& report, Medium medium)
{
    QStringList sentences;
    const auto add = [&](const QString& pattern, const QStringList& texts, qsizetype most = 10) {
        if (!texts.isEmpty())
            sentences.append(pattern.arg(listed(texts, medium, most)));
    };
    constexpr qsizetype mostLeftOut = 100;
    add(PrintReportText::tr("Not in the file, because no e-mail address of theirs is known: %1."),
        report.withoutAddress, mostLeftOut);
    add(PrintReportText::tr("Not in the file, because somebody before them has the same e-mail address: %1."),
        report.sameAddress, mostLeftOut);
    add(PrintReportText::tr("Not in the file, because their e-mail address begins like a formula of a "
                            "spreadsheet; an exact file has them: %1."),
        report.formulaAddress, mostLeftOut);
    if (report.crowdedRooms > 0)
        sentences.append(
            PrintReportText::tr("BigBlueButton opens at most %1 rooms at once, unless its server "
                                "was set up for more; these are %2.")
                .arg(QString::number(usualBbbRooms), QString::number(report.crowdedRooms)));
    QStringList missing;
    for (const MissingGlyph& glyph : report.missing)
        missing.append(describe(glyph));
    add(PrintReportText::tr(
            "No font of this computer shows these characters, boxes stand in their place: %1."),
        missing);
    add(PrintReportText::tr("Does not fit its place and sticks out of it: %1."), textsOf(report.tight, true));
    add(PrintReportText::tr("Set in smaller letters than usual, to fit: %1."), textsOf(report.tight, false));
    add(PrintReportText::tr("Named, though nobody noted whether they agreed to be: %1."), report.unasked);
    add(PrintReportText::tr("Not named, because they did not agree to be: %1."), report.leftOut);
    add(PrintReportText::tr("Not translated, so it stands in its original language: %1."),
        report.untranslated);
    return sentences;
}

QString pageCountSentence(const PrintReport& report)
{
    return report.pages == 0 ? QString() : PrintReportText::tr("%n page(s).", nullptr, report.pages);
}
} // namespace convenor
