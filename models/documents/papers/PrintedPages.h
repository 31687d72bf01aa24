// What is on paper already: which page says what, and about whom.
#pragma once

#include "documents/Page.h"
#include "domain/Id.h"

#include <QHash>
#include <QList>
#include <QString>

namespace convenor {
struct PaperOptions;
struct Printout;
class Plan;

// A record on a printed page and the hash of what the page says of it.
struct PrintedSubject
{
    Id id = 0;
    QString hash; // 16 hexadecimal digits

    bool operator==(const PrintedSubject&) const = default;
};

// A page is known by its unit and its number within it.
struct PrintedPage
{
    QString unit;
    int number = 1;
    QString hash;  // of all it says, its number and the number of pages included; the stamp is not
    QString title; // its first heading, to find it on the wall by; empty where that names a person
    Id about = 0;  // the person whom that heading names
    QList<PrintedSubject> subjects; // people, in the order of the page

    bool operator==(const PrintedPage&) const = default;
};

// A page that is to be taken down.
struct PageName
{
    QString unit;
    int number = 1;

    bool operator==(const PageName&) const = default;
};

// The pages of one print, or of all prints of a paper together.
struct PrintedPages
{
    QList<PrintedPage> pages;
    bool whole = true;              // all pages of the paper, not only those that had changed
    QList<PageName> takenDown = {}; // of a print of changed pages: those that the paper no longer has

    // The pages of a unit in order.
    QList<const PrintedPage*> ofUnit(const QString& unit) const;
    bool contains(Id subject) const;

    bool operator==(const PrintedPages&) const = default;
};

// As Printout::pages holds it: JSON.
QString pagesText(const PrintedPages& pages);
// The reverse; a text that is not ours gives no pages. Pages and people that cannot be, and pages that are
// there twice, are left out.
PrintedPages pagesFromText(const QString& text);

// What a laid-out page is recorded as. `foot` must be in the page: a page that says "1 of 3" is another one
// than one that says "1 of 2". Subjects are those of its regions that are people of the plan, or were
// and have been removed.
PrintedPage printedPage(const Page& page, const Plan& plan);

// Makes the same of pages as they are laid out, and hands them on. Both arguments must outlive it; `next` may
// be null.
class PageRecorder : public PageSink
{
public:
    explicit PageRecorder(const Plan& plan, PageSink* next = nullptr) : m_plan(plan), m_next(next) {}

    Result<Done> take(Page page) override;
    Result<Done> takeFoot(int index, std::vector<TextPiece> foot) override;
    // In the order of the file; complete once the layout has ended.
    const QList<PrintedPage>& pages() const { return m_pages; }

private:
    const Plan& m_plan;
    PageSink* m_next;
    QList<PrintedPage> m_pages;           // until its foot is known, a page's hash is that of the rest
    QHash<qint64, QByteArray> m_pictures; // hashes by QImage::cacheKey: the same logos stand on every page
};

// Whether a Printout has a version that a print can have: one that was written by hand may have none.
bool isNumbered(const Printout& print);

// What hangs on the wall: all Printouts of the paper with these options, in the order of their versions. A
// whole print takes the place of all before it, a print of changed pages that of the same pages only.
// Printouts that are not numbered do not count.
PrintedPages onPaper(const Plan& plan, const QString& document, const PaperOptions& options);

// Who stands where on the lists of a paper that freezes, for makePaper: the Printouts for single days or
// people and in other languages count too, because each of these lists is there once. By time; a list that
// was printed again as a whole is as it was printed last, supplements included.
PrintedPages frozenOf(const Plan& plan, const QString& document, const PaperOptions& options);
} // namespace convenor
