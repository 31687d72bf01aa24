#include "documents/papers/AttendedTimes.h"
#include "documents/papers/PaperBuilders.h"
#include "documents/papers/PaperParts.h"
#include "documents/papers/TextJoin.h"

namespace convenor {
namespace {
constexpr double left = 62; // points
constexpr double width = 595.276 - 2 * left;

class CertificatesBuilder
{
public:
    explicit CertificatesBuilder(const PaperContext& context)
        : m_context(context), m_name(context.translate("documents", "Certificate of attendance")),
          m_head(head())
    {
    }

    Result<Document> build() const;

private:
    // A text in the middle of the paper, the second language smaller below the first.
    enum class Air { Narrow, Wide };
    void add(std::vector<DocumentNode>& blocks, const PaperText& text, double points, double least,
             Air above = Air::Narrow, TextStyle style = TextStyle::Regular,
             ColourRole colour = ColourRole::Text) const;
    void addHeading(std::vector<DocumentNode>& blocks, int level, const PaperText& text, double points,
                    double least, ColourRole colour) const;
    PaperText whenAndWhere() const;
    PaperText daysText(const AttendedTimes& times) const;
    PaperText hoursText(int minutes) const;
    SheetBox frame() const;
    SheetBox head() const;
    SheetBox body(const AttendedTimes& times) const;
    SheetBox line(double x, double width, const PaperText& label) const;
    SheetBox foot() const;
    DocumentNode certificate(const AttendedTimes& times) const;

    const PaperContext& m_context;
    PaperText m_name;
    SheetBox m_head; // the same on all: its pictures are decoded once
};

void CertificatesBuilder::add(std::vector<DocumentNode>& blocks, const PaperText& text, double points,
                              double least, Air above, TextStyle style, ColourRole colour) const
{
    constexpr double smaller = 0.85;
    const std::size_t before = blocks.size();
    PaperText first = text;
    first.second.clear();
    PaperText second = text;
    second.first.clear();
    if (!first.first.isEmpty())
        blocks.push_back(sizedParagraph(first, points, least, style, colour));
    if (!second.second.isEmpty())
        blocks.push_back(sizedParagraph(second, points * smaller, least * smaller, style, ColourRole::Muted));
    for (std::size_t i = before; i < blocks.size(); ++i)
        blocks[i].align = TextAlign::Centre;
    // The role with the most air above, which grows with the letters.
    if (above == Air::Wide && blocks.size() > before)
        blocks[before].size = SizeRole::Label;
}

void CertificatesBuilder::addHeading(std::vector<DocumentNode>& blocks, int level, const PaperText& text,
                                     double points, double least, ColourRole colour) const
{
    const std::size_t first = blocks.size();
    add(blocks, text, points, least, Air::Narrow, TextStyle::Bold, colour);
    if (blocks.size() > first) {
        blocks[first].kind = NodeKind::Heading;
        blocks[first].level = level;
    }
}

// "Brussels, 27–28 April 2015": the event's own days, whoever was there when.
PaperText CertificatesBuilder::whenAndWhere() const
{
    const Plan& plan = m_context.plan();
    const Workshop& workshop = plan.workshop();
    const PaperText place = m_context.text("workshop", workshop.id, "place", workshop.place);
    const QList<DayTime>& days = m_context.timing().days();
    if (days.isEmpty())
        return place;
    const QDate first = plan.find<Day>(days.first().day)->date;
    const QDate last = plan.find<Day>(days.last().day)->date;
    PaperText dates = PaperText::of(m_context.language().dateRange(first, last));
    if (m_context.second()) {
        dates.second = m_context.second()->dateRange(first, last);
        dates.secondLanguage = m_context.second()->code();
    }
    return joinedTexts({place, dates}, QStringLiteral(" · "));
}

PaperText CertificatesBuilder::daysText(const AttendedTimes& times) const
{
    QList<PaperText> dates;
    for (const Id day : times.days)
        dates.append(m_context.date(m_context.plan().find<Day>(day)->date));
    if (dates.isEmpty())
        return {};
    return filledText(m_context.translate("documents", "Present on: %1"),
                      {joinedTexts(dates, QStringLiteral("; "))});
}

PaperText CertificatesBuilder::hoursText(int minutes) const
{
    if (minutes <= 0)
        return {};
    const PaperText hours = PaperText::of(QString::number(minutes / 60));
    const PaperText rest = PaperText::of(QString::number(minutes % 60));
    if (minutes % 60 == 0)
        return filledText(m_context.translate("documents", "Programme attended: %1 h, without breaks"),
                          {hours});
    return filledText(m_context.translate("documents", "Programme attended: %1 h %2 min, without breaks"),
                      {hours, rest});
}

SheetBox CertificatesBuilder::frame() const
{
    constexpr double margin = 26;
    const QColor accent = QColor::fromString(m_context.plan().workshop().accentColour);
    SheetBox box;
    const QSizeF page = a4Portrait().size;
    box.place = QRectF({}, page).adjusted(margin, margin, -margin, -margin);
    box.line = accent.isValid() ? accent : QColor(0x1C, 0x4A, 0x7E);
    box.stripe = box.line;
    box.stripeHeight = 6;
    return box;
}

SheetBox CertificatesBuilder::head() const
{
    SheetBox box;
    box.place = {left, 52, width, 96};
    box.align = VerticalAlign::Middle;
    if (DocumentNode band = packBand(m_context); !band.children.empty())
        box.blocks.push_back(std::move(band));
    return box;
}

SheetBox CertificatesBuilder::body(const AttendedTimes& times) const
{
    const Person& person = *times.person;
    SheetBox box;
    box.place = {left, 152, width, 488};
    box.align = VerticalAlign::Middle;
    box.subject = person.id;
    std::vector<DocumentNode>& blocks = box.blocks;
    addHeading(blocks, 1, m_name, 30, 20, ColourRole::Accent);
    add(blocks, m_context.translate("documents", "This is to certify that"), 12, 10, Air::Wide);
    addHeading(blocks, 2, m_context.personName(person), 38, 18, ColourRole::Text);
    blocks.back().subject = person.id;
    add(blocks, m_context.organisation(person), 14, 10);
    add(blocks, m_context.country(person), 12, 10, Air::Narrow, TextStyle::Regular, ColourRole::Muted);
    add(blocks, m_context.translate("documents", "took part in"), 12, 10, Air::Wide);
    add(blocks, m_context.workshopTitle(), 22, 13, Air::Wide, TextStyle::Bold);
    add(blocks, whenAndWhere(), 12, 10);
    add(blocks, projectLine(m_context), 11, 9, Air::Narrow, TextStyle::Regular, ColourRole::Muted);
    add(blocks, daysText(times), 11.5, 9.5, Air::Wide);
    add(blocks, hoursText(times.minutes), 11.5, 9.5);
    return box;
}

SheetBox CertificatesBuilder::line(double x, double width, const PaperText& label) const
{
    SheetBox box;
    box.place = {x, 676, width, 36};
    box.stripe = QColor(0x1B, 0x22, 0x2B);
    box.stripeHeight = 0.75;
    box.padding = {0, 3, 0, 0};
    box.blocks.push_back(sizedParagraph(label, 9.5, 7.5, TextStyle::Regular, ColourRole::Muted));
    return box;
}

SheetBox CertificatesBuilder::foot() const
{
    SheetBox box;
    box.place = {left, 718, width, 86};
    addNotices(box.blocks, m_context, Disclaimer);
    for (DocumentNode& block : box.blocks) {
        block.points = block.kind == NodeKind::Paragraph ? 7.5 : 0;
        block.least = block.kind == NodeKind::Paragraph ? 6 : 0;
    }
    return box;
}

DocumentNode CertificatesBuilder::certificate(const AttendedTimes& times) const
{
    constexpr double dateWidth = 150;
    constexpr double gutter = 34;
    const Workshop& workshop = m_context.plan().workshop();
    const PaperText organiser = m_context.text("workshop", workshop.id, "organiser", workshop.organiser);
    const PaperText signature =
        organiser.isEmpty()
            ? m_context.translate("documents", "Signature of the organiser")
            : filledText(m_context.translate("documents", "For the organiser: %1"), {organiser});
    DocumentNode sheet;
    sheet.kind = NodeKind::Sheet;
    sheet.boxes.push_back(frame());
    sheet.boxes.push_back(m_head);
    sheet.boxes.push_back(body(times));
    sheet.boxes.push_back(line(left, dateWidth, m_context.translate("documents", "Place and date")));
    sheet.boxes.push_back(line(left + dateWidth + gutter, width - dateWidth - gutter, signature));
    sheet.boxes.push_back(foot());
    DocumentNode section;
    section.kind = NodeKind::Section;
    section.start = SectionStart::Unit;
    section.unit = QStringLiteral("person %1").arg(times.person->id);
    section.subject = times.person->id;
    section.children.push_back(std::move(sheet));
    return section;
}

Result<Document> CertificatesBuilder::build() const
{
    PageFormat page = a4Portrait();
    page.margins = {};
    Document document = newPaper(m_context, m_name, page);
    const PaperOptions& options = m_context.options();
    for (const AttendedTimes& times : attendedTimes(m_context)) {
        if ((options.person == 0 || options.person == times.person->id) &&
            (options.only.isEmpty() || options.only.contains(times.person->id)))
            document.root.children.push_back(certificate(times));
    }
    if (document.root.children.empty())
        return Error{ErrorKind::NothingToExport, QStringLiteral("certificates")};
    return document;
}
} // namespace

Result<Document> certificatesPaper(const PaperContext& context)
{
    return CertificatesBuilder(context).build();
}
} // namespace convenor
