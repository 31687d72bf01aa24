#include "documents/papers/PrintedPages.h"

#include "documents/Fonts.h"
#include "documents/papers/FrozenOrder.h"
#include "documents/papers/PaperOptions.h"
#include "domain/PaperRecords.h"
#include "domain/PeopleRecords.h"
#include "domain/Plan.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <algorithm>
#include <cmath>
#include <tuple>

namespace convenor {
namespace {
using PictureHashes = QHash<qint64, QByteArray>;
constexpr qsizetype hashDigits = 16;

// What is hashed, written so that two different pages never give the same bytes: texts with their length.
class Digest
{
public:
    void number(qint64 value) { m_bytes.append(reinterpret_cast<const char*>(&value), sizeof value); }
    // Tenths of a point: nobody sees less, and rounding in another order must not make a new page.
    void length(double points) { number(qint64(std::lround(points * 10))); }
    void bytes(const QByteArray& bytes)
    {
        number(bytes.size());
        m_bytes.append(bytes);
    }
    void text(const QString& text) { bytes(text.toUtf8()); }
    void rect(const QRectF& rect)
    {
        length(rect.x());
        length(rect.y());
        length(rect.width());
        length(rect.height());
    }
    QByteArray result() const { return QCryptographicHash::hash(m_bytes, QCryptographicHash::Sha256); }
    QString digits() const { return QString::fromLatin1(result().toHex().left(hashDigits)); }

private:
    QByteArray m_bytes;
};

void addPiece(Digest& digest, const TextPiece& piece)
{
    digest.text(piece.text);
    digest.text(piece.link);
    digest.length(piece.position.x());
    digest.length(piece.position.y());
    digest.length(piece.size);
    digest.number(piece.colour);
    digest.number(piece.turned);
    digest.number(qint64(piece.face ? piece.face->style : TextStyle::Regular));
}

const QByteArray& pictureHash(const QImage& image, PictureHashes& known)
{
    QByteArray& hash = known[image.cacheKey()];
    if (hash.isEmpty()) {
        const QImage plain = image.convertToFormat(QImage::Format_ARGB32);
        QCryptographicHash pixels(QCryptographicHash::Sha256);
        for (int y = 0; y < plain.height(); ++y)
            pixels.addData(QByteArrayView(reinterpret_cast<const char*>(plain.constScanLine(y)),
                                          qsizetype(plain.width()) * qsizetype(sizeof(QRgb))));
        hash = pixels.result();
    }
    return hash;
}

// All that the page says but its foot and stamp.
QByteArray bodyHash(const Page& page, PictureHashes& pictures)
{
    Digest digest;
    digest.length(page.size.width());
    digest.length(page.size.height());
    digest.number(qint64(page.pieces.size()));
    for (const TextPiece& piece : page.pieces)
        addPiece(digest, piece);
    digest.number(qint64(page.shapes.size()));
    for (const PageShape& shape : page.shapes) {
        digest.rect(shape.rect);
        digest.number(shape.colour);
    }
    digest.number(qint64(page.pictures.size()));
    for (const PagePicture& picture : page.pictures) {
        digest.rect(picture.rect);
        digest.number(picture.turned);
        digest.bytes(pictureHash(picture.image, pictures));
    }
    return digest.result();
}

QString wholeHash(const QByteArray& body, const std::vector<TextPiece>& foot)
{
    Digest digest;
    digest.bytes(body);
    for (const TextPiece& piece : foot)
        addPiece(digest, piece);
    return digest.digits();
}

// Somebody who was removed from the plan is known by nothing else than the place that is kept free: a list
// that was signed does not close its gaps.
bool isPersonOrRemoved(const Plan& plan, Id id)
{
    return plan.find<Person>(id) || std::none_of(allTables.begin(), allTables.end(), [&](Table table) {
               return plan.rows(table).find(id) != nullptr;
           });
}

// What the page says of each person, wherever on the page that is: a badge may move to another place of its
// sheet and is still the same badge.
QList<PrintedSubject> subjectsOf(const Page& page, const Plan& plan, PictureHashes& pictures)
{
    struct Entry
    {
        Id id;
        Digest digest;
    };
    std::vector<Entry> entries;
    QHash<Id, std::size_t> places;
    for (const PageRegion& region : page.regions) {
        if (region.subject == 0 || places.contains(region.subject) ||
            !isPersonOrRemoved(plan, region.subject))
            continue;
        places.insert(region.subject, entries.size());
        entries.push_back({region.subject, {}});
    }
    for (const TextPiece& piece : page.pieces) {
        const auto place = places.constFind(piece.subject);
        if (place == places.constEnd())
            continue;
        Digest& digest = entries[*place].digest;
        digest.text(piece.text);
        digest.text(piece.link);
        digest.number(piece.colour);
    }
    for (const PagePicture& picture : page.pictures) {
        const auto place = places.constFind(subjectAt(page, picture.rect.center()));
        if (place != places.constEnd())
            entries[*place].digest.bytes(pictureHash(picture.image, pictures));
    }
    QList<PrintedSubject> subjects;
    subjects.reserve(qsizetype(entries.size()));
    for (const Entry& entry : entries)
        subjects.append({entry.id, entry.digest.digits()});
    return subjects;
}

bool isHeading(StructureTag tag)
{
    return tag == StructureTag::Heading1 || tag == StructureTag::Heading2 || tag == StructureTag::Heading3;
}

void setTitle(PrintedPage& printed, const Page& page, const Plan& plan)
{
    const auto heading = std::find_if(page.nodes.begin(), page.nodes.end(),
                                      [](const PageNode& node) { return isHeading(node.tag); });
    if (heading == page.nodes.end())
        return;
    const auto piece = std::find_if(page.pieces.begin(), page.pieces.end(), [&](const TextPiece& candidate) {
        return candidate.node == heading->number;
    });
    // The name of a person is kept where it can be erased, and nowhere else.
    if (piece != page.pieces.end() && plan.find<Person>(piece->subject))
        printed.about = piece->subject;
    else
        printed.title = heading->text;
}

// Everything but the hash of the whole.
PrintedPage withoutHash(const Page& page, const Plan& plan, PictureHashes& pictures)
{
    PrintedPage printed;
    printed.unit = page.unit;
    printed.number = page.number;
    setTitle(printed, page, plan);
    printed.subjects = subjectsOf(page, plan, pictures);
    return printed;
}

QJsonObject jsonOf(const PrintedPage& page)
{
    QJsonObject object{{QStringLiteral("number"), page.number}, {QStringLiteral("hash"), page.hash}};
    if (!page.unit.isEmpty())
        object.insert(QStringLiteral("unit"), page.unit);
    if (!page.title.isEmpty())
        object.insert(QStringLiteral("title"), page.title);
    if (page.about != 0)
        object.insert(QStringLiteral("about"), QString::number(page.about));
    QJsonArray subjects; // "id hash": half as long as an object each
    for (const PrintedSubject& subject : page.subjects)
        subjects.append(QStringLiteral("%1 %2").arg(subject.id).arg(subject.hash));
    if (!subjects.isEmpty())
        object.insert(QStringLiteral("subjects"), subjects);
    return object;
}

PrintedPage pageFrom(const QJsonObject& object)
{
    PrintedPage page;
    page.unit = object.value(QLatin1String("unit")).toString();
    page.number = object.value(QLatin1String("number")).toInt(1);
    page.hash = object.value(QLatin1String("hash")).toString();
    page.title = object.value(QLatin1String("title")).toString();
    page.about = std::max<Id>(object.value(QLatin1String("about")).toString().toLongLong(), 0);
    const QJsonArray subjects = object.value(QLatin1String("subjects")).toArray();
    for (const QJsonValue& value : subjects) {
        const QStringList words = value.toString().split(u' ');
        const Id id = words.value(0).toLongLong();
        if (id > 0)
            page.subjects.append({id, words.value(1)});
    }
    return page;
}

bool isSame(const PrintedPage& page, const QString& unit, int number)
{
    return page.number == number && page.unit == unit;
}

// Pages of `now` take the place of the same pages; what was taken down goes.
void putOver(PrintedPages& pages, const PrintedPages& now)
{
    pages.pages.removeIf([&now](const PrintedPage& page) {
        return std::any_of(
                   now.pages.begin(), now.pages.end(),
                   [&page](const PrintedPage& other) { return isSame(page, other.unit, other.number); }) ||
               std::any_of(now.takenDown.begin(), now.takenDown.end(),
                           [&page](const PageName& name) { return isSame(page, name.unit, name.number); });
    });
    pages.pages.append(now.pages);
}

// The options without those that choose among lists, or say in which language one is. Half days and origins
// are lists of other names.
PaperOptions ofAnyPrint(PaperOptions options)
{
    options.languages.clear();
    options.day = 0;
    options.person = 0;
    options.only.clear();
    options.halfDays = false;
    options.apart = false;
    return options;
}
} // namespace

QList<const PrintedPage*> PrintedPages::ofUnit(const QString& unit) const
{
    QList<const PrintedPage*> found;
    for (const PrintedPage& page : pages) {
        if (page.unit == unit)
            found.append(&page);
    }
    std::stable_sort(found.begin(), found.end(), [](const PrintedPage* left, const PrintedPage* right) {
        return left->number < right->number;
    });
    return found;
}

bool PrintedPages::contains(Id subject) const
{
    return std::any_of(pages.begin(), pages.end(), [subject](const PrintedPage& page) {
        return std::any_of(page.subjects.begin(), page.subjects.end(),
                           [subject](const PrintedSubject& entry) { return entry.id == subject; });
    });
}

QString pagesText(const PrintedPages& pages)
{
    QJsonArray array;
    for (const PrintedPage& page : pages.pages)
        array.append(jsonOf(page));
    QJsonObject object{{QStringLiteral("pages"), array}};
    if (!pages.whole)
        object.insert(QStringLiteral("changed_only"), true);
    QJsonArray down;
    for (const PageName& name : pages.takenDown)
        down.append(
            QJsonObject{{QStringLiteral("unit"), name.unit}, {QStringLiteral("number"), name.number}});
    if (!down.isEmpty())
        object.insert(QStringLiteral("taken_down"), down);
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

PrintedPages pagesFromText(const QString& text)
{
    const QJsonObject object = QJsonDocument::fromJson(text.toUtf8()).object();
    PrintedPages result;
    result.whole = !object.value(QLatin1String("changed_only")).toBool();
    const QJsonArray pages = object.value(QLatin1String("pages")).toArray();
    QSet<QPair<QString, int>> known;
    for (const QJsonValue& value : pages) {
        PrintedPage page = pageFrom(value.toObject());
        const QPair<QString, int> name(page.unit, page.number);
        if (page.number < 1 || known.contains(name))
            continue;
        known.insert(name);
        result.pages.append(std::move(page));
    }
    const QJsonArray down = object.value(QLatin1String("taken_down")).toArray();
    for (const QJsonValue& name : down)
        result.takenDown.append(
            {name[QLatin1String("unit")].toString(), name[QLatin1String("number")].toInt(1)});
    return result;
}

PrintedPage printedPage(const Page& page, const Plan& plan)
{
    PictureHashes pictures;
    PrintedPage printed = withoutHash(page, plan, pictures);
    printed.hash = wholeHash(bodyHash(page, pictures), page.foot);
    return printed;
}

Result<Done> PageRecorder::take(Page page)
{
    PrintedPage printed = withoutHash(page, m_plan, m_pictures);
    printed.hash = QString::fromLatin1(bodyHash(page, m_pictures).toHex());
    m_pages.append(std::move(printed));
    return m_next ? m_next->take(std::move(page)) : Done{};
}

Result<Done> PageRecorder::takeFoot(int index, std::vector<TextPiece> foot)
{
    PrintedPage& printed = m_pages[index];
    printed.hash = wholeHash(QByteArray::fromHex(printed.hash.toLatin1()), foot);
    return m_next ? m_next->takeFoot(index, std::move(foot)) : Done{};
}

bool isNumbered(const Printout& print)
{
    constexpr int mostPrints = 1'000'000;
    return print.version >= 1 && print.version <= mostPrints;
}

PrintedPages onPaper(const Plan& plan, const QString& document, const PaperOptions& options)
{
    const QString text = recordText(document, options);
    QList<const Printout*> prints;
    for (const Printout& print : plan.all<Printout>()) {
        if (print.document == document && print.options == text && isNumbered(print))
            prints.append(&print);
    }
    std::stable_sort(prints.begin(), prints.end(), [](const Printout* left, const Printout* right) {
        return left->version < right->version;
    });
    PrintedPages result;
    for (const Printout* print : std::as_const(prints)) {
        PrintedPages now = pagesFromText(print->pages);
        if (now.whole)
            result = std::move(now);
        else
            putOver(result, now);
    }
    return result;
}

PrintedPages frozenOf(const Plan& plan, const QString& document, const PaperOptions& options)
{
    const QString text = optionsText(ofAnyPrint(options));
    QList<const Printout*> prints;
    for (const Printout& print : plan.all<Printout>()) {
        if (print.document == document && isNumbered(print) &&
            optionsText(ofAnyPrint(optionsFromText(print.options))) == text)
            prints.append(&print);
    }
    // Versions are counted for each of the options.
    std::stable_sort(prints.begin(), prints.end(), [](const Printout* left, const Printout* right) {
        return std::tie(left->printedAt, left->version) < std::tie(right->printedAt, right->version);
    });
    PrintedPages result;
    for (const Printout* print : std::as_const(prints)) {
        PrintedPages now = pagesFromText(print->pages);
        const PaperOptions asked = optionsFromText(print->options);
        if (now.whole && asked.day == 0 && asked.person == 0) {
            result = std::move(now);
            continue;
        }
        if (now.whole)
            result.pages.removeIf(
                [&now](const PrintedPage& page) { return !now.ofUnit(listOfUnit(page.unit)).isEmpty(); });
        putOver(result, now);
    }
    return result;
}
} // namespace convenor
