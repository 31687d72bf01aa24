#include "documents/papers/EvidenceParts.h"

#include "documents/papers/PaperParts.h"
#include "documents/papers/PrintedPages.h"
#include "documents/papers/ReportFigures.h"
#include "documents/papers/TextJoin.h"
#include "domain/planners/SheetRegister.h"

#include <QTimeZone>

namespace convenor {
namespace {
// At most; points.
constexpr double pageWidth = 44;
constexpr double timeWidth = 104;
constexpr double numberWidth = 58;
constexpr double authorWidth = 130;
constexpr double sizeWidth = 64;

// An instant as the clocks of the workshop showed it: "10 December 2026 08:42".
QString instantText(const PaperContext& context, const QDateTime& at)
{
    if (!at.isValid())
        return {};
    const QString& zone = context.plan().workshop().timezone;
    const QDateTime local = isKnownZone(zone) ? at.toTimeZone(QTimeZone(zone.toLatin1())) : at.toUTC();
    return context.language().dateWithoutWeekday(local.date()) + local.toString(QStringLiteral(" HH:mm"));
}

QString instantText(const PaperContext& context, const QString& stored)
{
    return instantText(context, QDateTime::fromString(stored, Qt::ISODate));
}

DocumentNode tableOf(const QString& summary, std::vector<TableColumn> columns,
                     const std::vector<PaperText>& titles)
{
    DocumentNode table;
    table.kind = NodeKind::Table;
    table.text = summary;
    table.columns = std::move(columns);
    table.headerRows.push_back(headerRow(titles));
    return table;
}

TableCell plainCell(const QString& text)
{
    return textCell(PaperText::of(text));
}

TableCell typedCell(const QString& text)
{
    return textCell(PaperText::typedOf(text));
}

// "Attendance list v2, 10 December 2026 08:42: 17 of 18 pages signed"
TableRow printoutRow(const PaperContext& context, const Printout& print, const SheetCounts& counts,
                     int columns)
{
    const PaperText name = filledText(context.translate("documents", "Attendance list v%1, printed on %2"),
                                      {PaperText::of(QString::number(print.version)),
                                       PaperText::of(instantText(context, print.printedAt))});
    const PaperText signedPages = filledText(
        context.translate("documents", "%1 of %2 pages signed"),
        {PaperText::of(QString::number(counts.ticked)), PaperText::of(QString::number(counts.pages))});
    TableRow row;
    row.look = RowLook::Group;
    row.keepWithNext = true;
    row.cells.push_back(textCell(joinedTexts({name, signedPages}, QStringLiteral(": ")), TextStyle::Bold));
    row.cells.back().columns = columns;
    row.cells.back().rowHeader = true;
    return row;
}
} // namespace

Result<Document> signedSheetsDocument(const PaperContext& context,
                                      const std::function<QString(const SignedSheet&)>& scanFile)
{
    const Plan& plan = context.plan();
    const QList<Id> lists = signedLists(plan);
    if (lists.isEmpty())
        return Error{ErrorKind::NothingToExport, QStringLiteral("signatures")};
    const PaperText name = context.translate("documents", "Register of signed sheets");
    Document document = newPaper(context, name, a4Landscape());
    addHead(document.root.children, context, name, projectLine(context));
    DocumentNode table =
        tableOf(context.translate("documents", "Pages of the printed lists, one in each row").first,
                {TableColumn{0, pageWidth}, TableColumn{1.6}, TableColumn{0, timeWidth}, TableColumn{1.6},
                 TableColumn{1}},
                {context.translate("documents", "Page"), context.translate("documents", "What stands on it"),
                 context.translate("documents", "Signed"), context.translate("documents", "Scan"),
                 context.translate("documents", "Remark")});
    for (const Id id : lists) {
        const Printout& print = *plan.find<Printout>(id);
        const QList<PrintedPage> pages = pagesFromText(print.pages).pages;
        table.rows.push_back(
            printoutRow(context, print, countSheets(plan, id, int(pages.size())), int(table.columns.size())));
        for (qsizetype i = 0; i < pages.size(); ++i) {
            const SignedSheet* sheet = sheetOf(plan, id, int(i) + 1);
            TableRow row;
            row.cells.push_back(plainCell(QString::number(i + 1)));
            row.cells.back().rowHeader = true;
            row.cells.push_back(typedCell(pages[i].title));
            row.cells.push_back(sheet ? plainCell(instantText(context, sheet->signedAt))
                                      : textCell(context.translate("documents", "missing"), TextStyle::Bold));
            row.cells.push_back(typedCell(sheet ? scanFile(*sheet) : QString()));
            row.cells.push_back(typedCell(sheet ? sheet->remark : QString()));
            table.rows.push_back(std::move(row));
        }
    }
    document.root.children.push_back(std::move(table));
    return document;
}

Document attendanceDocument(const PaperContext& context)
{
    const PaperText name = context.translate("documents", "Attendance figures");
    Document document = newPaper(context, name, a4Portrait());
    addHead(document.root.children, context, name, projectLine(context));
    addAttendance(document.root.children, context, 2);
    addHelpdesks(document.root.children, context, 2);
    return document;
}

Document changeLogDocument(const PaperContext& context, const QList<LoggedStep>& steps)
{
    const PaperText name = context.translate("documents", "Change log");
    Document document = newPaper(context, name, a4Portrait());
    addHead(document.root.children, context, name, projectLine(context));
    DocumentNode table = tableOf(
        context.translate("documents", "Steps of the history, one in each row").first,
        {TableColumn{0, numberWidth}, TableColumn{1}, TableColumn{0, authorWidth}, TableColumn{0, timeWidth}},
        {context.translate("documents", "Revision"), context.translate("documents", "What"),
         context.translate("documents", "Who"), context.translate("documents", "When")});
    for (const LoggedStep& step : steps) {
        TableRow row;
        row.cells.push_back(plainCell(QString::number(step.number)));
        row.cells.back().rowHeader = true;
        row.cells.push_back(typedCell(step.what));
        row.cells.push_back(typedCell(step.who));
        row.cells.push_back(plainCell(instantText(context, step.when)));
        table.rows.push_back(std::move(row));
    }
    document.root.children.push_back(std::move(table));
    return document;
}

Document evidenceCover(const PaperContext& context, const QList<EvidenceFile>& files, const QDateTime& made,
                       qint64 revision)
{
    const PaperText name = context.translate("documents", "Evidence of the workshop");
    Document document = newPaper(context, name, a4Landscape());
    std::vector<DocumentNode>& blocks = document.root.children;
    addHead(blocks, context, name, projectLine(context));
    const int count = int(files.size());
    const PaperText from =
        filledText(context.translate("documents", "Made on %1 from revision %2 of the workshop."),
                   {PaperText::of(instantText(context, made)), PaperText::of(QString::number(revision))});
    addParagraphs(
        blocks,
        sentences({from, context.translate("documents", "%n files stand beside this one.", nullptr, count)}),
        SizeRole::Body);
    DocumentNode table =
        tableOf(context.translate("documents", "Files of the pack, one in each row").first,
                {TableColumn{1.3}, TableColumn{1.2}, TableColumn{0, sizeWidth}, TableColumn{1.6}},
                {context.translate("documents", "File"), context.translate("documents", "What it is"),
                 context.translate("documents", "Bytes"), PaperText::of(QStringLiteral("SHA-256"))});
    for (const EvidenceFile& file : files) {
        TableRow row;
        row.cells.push_back(typedCell(file.name));
        row.cells.back().rowHeader = true;
        row.cells.push_back(typedCell(file.what));
        row.cells.push_back(plainCell(context.language().locale().toString(file.bytes)));
        row.cells.push_back(
            textCell(PaperText::of(file.sha256), TextStyle::Regular, ColourRole::Text, SizeRole::Label));
        table.rows.push_back(std::move(row));
    }
    blocks.push_back(std::move(table));
    addParagraphs(blocks,
                  context.translate("documents", "The SHA-256 tells whether a file is the one that was made "
                                                 "then: “sha256sum -c SHA256SUMS” compares them all."),
                  SizeRole::Small, TextStyle::Italic, ColourRole::Muted);
    return document;
}
} // namespace convenor
