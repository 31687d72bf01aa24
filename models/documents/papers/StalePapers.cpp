#include "documents/papers/StalePapers.h"

#include "documents/Layout.h"
#include "documents/papers/PaperContext.h"

#include <algorithm>

namespace convenor {
namespace {
using PlaceOfPage = QPair<QString, int>;

PlaceOfPage placeOf(const PrintedPage& page)
{
    return {page.unit, page.number};
}

// Badges are compared one by one: a sheet holds eight of them, in an order that means nothing.
bool isSingle(Paper paper)
{
    return (paperInfo(paper).uses & UsesLabels) != 0;
}

void comparePages(Staleness& result, const QList<PrintedPage>& now, const PrintedPages& before)
{
    QHash<PlaceOfPage, QString> hanging;
    for (const PrintedPage& page : before.pages)
        hanging.insert(placeOf(page), page.hash);
    for (qsizetype i = 0; i < now.size(); ++i) {
        const auto found = hanging.constFind(placeOf(now[i]));
        if (found == hanging.constEnd())
            result.added.append({int(i), now[i]});
        else if (*found != now[i].hash)
            result.changed.append({int(i), now[i]});
        hanging.remove(placeOf(now[i]));
    }
    for (const PrintedPage& page : before.pages) {
        if (hanging.contains(placeOf(page)))
            result.gone.append(page);
    }
}

void comparePeople(Staleness& result, const QList<PrintedPage>& now, const PrintedPages& before)
{
    QHash<Id, QString> given; // the last print of each counts
    for (const PrintedPage& page : before.pages) {
        for (const PrintedSubject& subject : page.subjects)
            given.insert(subject.id, subject.hash);
    }
    for (const PrintedPage& page : now) {
        for (const PrintedSubject& subject : page.subjects) {
            if (given.value(subject.id) != subject.hash && !result.people.contains(subject.id))
                result.people.append(subject.id);
        }
    }
}
} // namespace

PaperOptions recordedOptions(Paper paper, const Plan& plan, const PaperOptions& options)
{
    const unsigned uses = paperInfo(paper).uses;
    PaperOptions used = PaperContext(plan, options).options();
    const PaperOptions usual;
    if (!(uses & UsesDay))
        used.day = usual.day;
    if (!(uses & UsesRoom))
        used.room = usual.room;
    if (!(uses & UsesPerson))
        used.person = usual.person;
    if (!(uses & UsesRound))
        used.round = usual.round;
    if (!(uses & UsesHelpdesk))
        used.helpdesk = usual.helpdesk;
    if (!(uses & UsesGroupBy))
        used.groupBy = usual.groupBy;
    if (!(uses & UsesColumns))
        used.columns = usual.columns;
    if (!(uses & UsesLabels)) {
        used.perSheet = usual.perSheet;
        used.startLabel = usual.startLabel;
    }
    if (!(uses & UsesOnly))
        used.only = usual.only;
    if (!(uses & UsesSurnames)) {
        used.order = usual.order;
        used.upperSurname = usual.upperSurname;
    }
    if (!(uses & UsesInvitations))
        used.invitations = usual.invitations;
    if (used.order == QLatin1String("name"))
        used.order = usual.order;
    if (audienceOf(paperInfo(paper), used) == paperInfo(paper).audience)
        used.audience = usual.audience;
    if (!(uses & UsesHalfDays)) {
        used.halfDays = usual.halfDays;
        used.apart = usual.apart;
    }
    return used;
}

QList<RecordedPaper> recordedPapers(const Plan& plan)
{
    QHash<QPair<QString, QString>, const Printout*> last;
    for (const Printout& print : plan.all<Printout>()) {
        if (!isNumbered(print))
            continue;
        const Printout*& known = last[{print.document, print.options}];
        if (!known || known->version <= print.version)
            known = &print;
    }
    QList<const Printout*> prints = last.values();
    std::sort(prints.begin(), prints.end(),
              [](const Printout* left, const Printout* right) { return left->options < right->options; });
    QList<RecordedPaper> result;
    for (const PaperInfo& info : papers()) {
        for (const Printout* print : std::as_const(prints)) {
            if (print->document == QLatin1String(info.code))
                result.append({info.paper, optionsFromText(print->options), print->version,
                               QDateTime::fromString(print->printedAt, Qt::ISODate)});
        }
    }
    return result;
}

int nextVersion(Paper paper, const Plan& plan, const PaperOptions& options)
{
    const QString text =
        recordText(QString::fromLatin1(paperInfo(paper).code), recordedOptions(paper, plan, options));
    int last = 0;
    for (const Printout& print : plan.all<Printout>()) {
        if (print.document == QLatin1String(paperInfo(paper).code) && print.options == text &&
            isNumbered(print))
            last = std::max(last, print.version);
    }
    return last + 1;
}

Result<Staleness> stalenessOf(const RecordedPaper& paper, const Plan& plan, TextShaper& shaper,
                              std::stop_token stop)
{
    const PaperInfo& info = paperInfo(paper.paper);
    const PrintedPages before = onPaper(plan, QString::fromLatin1(info.code), paper.options);
    Staleness result{paper, {}, {}, {}, {}};
    const QString code = QString::fromLatin1(info.code);
    const PrintedPages frozen = info.frozen ? frozenOf(plan, code, paper.options) : PrintedPages{};
    const Result<Document> document = makePaper(paper.paper, plan, paper.options, &frozen);
    if (!document && document.error().kind != ErrorKind::NothingToExport)
        return document.error();
    PageRecorder now(plan);
    if (document) {
        LayoutOptions options;
        options.stop = stop;
        const Result<LayoutRemarks> laidOut = layOut(*document, shaper, options, now);
        if (!laidOut)
            return laidOut.error();
    }
    if (isSingle(paper.paper))
        comparePeople(result, now.pages(), before);
    else
        comparePages(result, now.pages(), before);
    return result;
}

Result<QList<Staleness>> stalePapers(const Plan& plan, std::stop_token stop)
{
    FontSet fonts;
    TextShaper shaper(fonts);
    QList<Staleness> result;
    for (const RecordedPaper& paper : recordedPapers(plan)) {
        if (stop.stop_requested())
            return Error{ErrorKind::Cancelled};
        Result<Staleness> staleness = stalenessOf(paper, plan, shaper, stop);
        if (!staleness && staleness.error().kind == ErrorKind::Cancelled)
            return staleness.error();
        // Options that make no sense, by hand or from a newer program, must not hide all the other papers.
        if (staleness && staleness->isStale())
            result.append(std::move(*staleness));
    }
    return result;
}
} // namespace convenor
