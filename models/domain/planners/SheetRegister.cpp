#include "domain/planners/SheetRegister.h"

#include "domain/PaperRecords.h"

#include <QCoreApplication>

#include <algorithm>

namespace convenor {
namespace {
struct SheetRegisterTexts
{
    Q_DECLARE_TR_FUNCTIONS(SheetRegister)
};

QString instant(const QDateTime& now)
{
    return now.toUTC().toString(Qt::ISODate);
}
} // namespace

QList<Id> signedLists(const Plan& plan)
{
    QList<const Printout*> lists;
    for (const Printout& print : plan.all<Printout>()) {
        if (print.document == u"signatures")
            lists.append(&print);
    }
    std::stable_sort(lists.begin(), lists.end(), [](const Printout* a, const Printout* b) {
        return a->printedAt != b->printedAt ? a->printedAt > b->printedAt : a->id > b->id;
    });
    QList<Id> ids;
    for (const Printout* print : std::as_const(lists))
        ids.append(print->id);
    return ids;
}

const SignedSheet* sheetOf(const Plan& plan, Id printout, int page)
{
    for (const SignedSheet& sheet : plan.all<SignedSheet>()) {
        if (sheet.printout == printout && sheet.page == page)
            return &sheet;
    }
    return nullptr;
}

SheetCounts countSheets(const Plan& plan, Id printout, int pages)
{
    SheetCounts counts{pages, 0, 0};
    for (const SignedSheet& sheet : plan.all<SignedSheet>()) {
        if (sheet.printout != printout || sheet.page > pages)
            continue;
        ++counts.ticked;
        counts.scans += sheet.scan.isEmpty() ? 0 : 1;
    }
    return counts;
}

ChangeSet tickSheets(const Plan& plan, Id printout, const QList<int>& pages, bool ticked,
                     const QDateTime& now, IdSource& ids)
{
    ChangeSet changes;
    if (!plan.find<Printout>(printout))
        return changes;
    for (const int page : pages) {
        const SignedSheet* known = sheetOf(plan, printout, page);
        if (known && !ticked && known->scan.isEmpty())
            changes.remove(*known);
        if (known || !ticked || page < 1)
            continue;
        SignedSheet sheet;
        sheet.id = ids.next();
        sheet.printout = printout;
        sheet.page = page;
        sheet.signedAt = instant(now);
        changes.add(sheet);
    }
    return changes;
}

std::optional<ScanKind> scanKind(const QByteArray& content)
{
    if (content.startsWith("%PDF-"))
        return ScanKind::Pdf;
    if (content.startsWith("\x89PNG\r\n\x1a\n"))
        return ScanKind::Png;
    if (content.startsWith("\xff\xd8\xff"))
        return ScanKind::Jpeg;
    return std::nullopt;
}

QString scanEnding(const QByteArray& content)
{
    switch (scanKind(content).value_or(ScanKind::Pdf)) {
    case ScanKind::Png:
        return QStringLiteral(".png");
    case ScanKind::Jpeg:
        return QStringLiteral(".jpg");
    case ScanKind::Pdf:
        break;
    }
    return QStringLiteral(".pdf");
}

Result<ChangeSet> attachScan(const Plan& plan, Id printout, int page, const QString& fileName,
                             const QByteArray& content, const QDateTime& now, IdSource& ids)
{
    const auto refuse = [&](const QString& why) { return Error{ErrorKind::WrongFormat, fileName, why}; };
    if (!plan.find<Printout>(printout) || page < 1)
        return Error{ErrorKind::NoSuchRecord, QStringLiteral("printout"), QString::number(printout)};
    if (!scanKind(content))
        return refuse(SheetRegisterTexts::tr("it is no PDF, PNG or JPEG"));
    if (content.size() > largestScan)
        return refuse(
            SheetRegisterTexts::tr("it is larger than %1 MB: scan in black and white, or with fewer dots")
                .arg(largestScan / (1024 * 1024)));
    ChangeSet changes;
    const SignedSheet* known = sheetOf(plan, printout, page);
    SignedSheet sheet = known ? *known : SignedSheet{};
    if (!known) {
        sheet.id = ids.next();
        sheet.printout = printout;
        sheet.page = page;
        sheet.signedAt = instant(now);
    }
    sheet.scanName = fileName;
    sheet.scan = QString::fromLatin1(content.toBase64());
    if (known)
        changes.edit(*known, sheet);
    else
        changes.add(sheet);
    return changes;
}

ChangeSet removeScan(const Plan& plan, Id id)
{
    ChangeSet changes;
    const SignedSheet* before = plan.find<SignedSheet>(id);
    if (!before)
        return changes;
    SignedSheet after = *before;
    after.scan.clear();
    after.scanName.clear();
    changes.edit(*before, after);
    return changes;
}

ChangeSet setSheetRemark(const Plan& plan, Id id, const QString& remark)
{
    ChangeSet changes;
    const SignedSheet* before = plan.find<SignedSheet>(id);
    if (!before)
        return changes;
    SignedSheet after = *before;
    after.remark = remark.trimmed();
    changes.edit(*before, after);
    return changes;
}

QByteArray scanOf(const SignedSheet& sheet)
{
    const auto decoded =
        QByteArray::fromBase64Encoding(sheet.scan.toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
    return decoded ? *decoded : QByteArray();
}

int scanCount(const Plan& plan)
{
    int count = 0;
    for (const SignedSheet& sheet : plan.all<SignedSheet>())
        count += sheet.scan.isEmpty() ? 0 : 1;
    return count;
}
} // namespace convenor
