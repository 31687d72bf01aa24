#include "documents/pdf/PdfWriter.h"

#include "documents/pdf/PdfContent.h"
#include "documents/pdf/PdfOutline.h"
#include "domain/TextMarks.h"

namespace convenor {
namespace {
// What is kept of a page that is written.
struct PageRecord
{
    int index = 0; // that it came with
    int content = 0;
    int foot = 0; // 0 = none yet
    QSizeF size;
    std::vector<int> images;
};

// 0 for what is no heading.
int levelOf(StructureTag tag)
{
    switch (tag) {
    case StructureTag::Heading1:
        return 1;
    case StructureTag::Heading2:
        return 2;
    case StructureTag::Heading3:
        return 3;
    default:
        return 0;
    }
}

QByteArray escaped(const QString& text)
{
    return text.toHtmlEscaped().toUtf8();
}

QByteArray metadata(const PdfInfo& info)
{
    QByteArray dates;
    if (info.made.isValid()) {
        const QByteArray made =
            info.made.toOffsetFromUtc(info.made.offsetFromUtc()).toString(Qt::ISODate).toUtf8();
        dates = "<xmp:CreateDate>" + made + "</xmp:CreateDate><xmp:ModifyDate>" + made + "</xmp:ModifyDate>";
    }
    QByteArray language;
    if (!info.language.isEmpty())
        language = "<dc:language><rdf:Bag><rdf:li>" + escaped(info.language).replace('_', '-') +
                   "</rdf:li></rdf:Bag></dc:language>";
    return "<?xpacket begin=\"\xEF\xBB\xBF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>"
           "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">"
           "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\"><rdf:Description "
           "rdf:about=\"\""
           " xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\""
           " xmlns:pdf=\"http://ns.adobe.com/pdf/1.3/\">"
           "<dc:format>application/pdf</dc:format><dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">" +
           escaped(info.title) + "</rdf:li></rdf:Alt></dc:title>" + language +
           "<xmp:CreatorTool>Convenor</xmp:CreatorTool>" + dates +
           "<pdf:Producer>Convenor</pdf:Producer></rdf:Description></rdf:RDF></x:xmpmeta>"
           "<?xpacket end=\"r\"?>";
}
} // namespace

struct PdfWriter::Private
{
    Private(QIODevice& device, PdfInfo about, FontSet& fontSet)
        : info(std::move(about)), file(device), fonts(fontSet), images(file), structure(info.language),
          content(fonts, images, structure)
    {
    }

    void noteHeadings(const Page& page);
    PageRecord* record(int index);
    void writePages(int tree, int firstPage, int firstLink, int fontDictionary);
    int writeInfo();
    int writeCatalogue(int tree, int structureTree, int outlineTree);

    PdfInfo info;
    PdfFile file;
    PdfFonts fonts;
    PdfImages images;
    PdfStructure structure;
    PdfOutline outline;
    PdfContent content;
    std::deque<PageRecord> pages;
};

void PdfWriter::Private::noteHeadings(const Page& page)
{
    for (const PageNode& node : page.nodes) {
        if (const int level = levelOf(node.tag); level > 0)
            outline.add(node.text, level, int(pages.size()), hundredthsOf(page.size.height() - node.top));
    }
}

PageRecord* PdfWriter::Private::record(int index)
{
    const auto found = std::find_if(pages.rbegin(), pages.rend(),
                                    [index](const PageRecord& page) { return page.index == index; });
    return found != pages.rend() ? &*found : nullptr;
}

void PdfWriter::Private::writePages(int tree, int firstPage, int firstLink, int fontDictionary)
{
    PdfText text;
    for (std::size_t i = 0; i < pages.size(); ++i) {
        const PageRecord& page = pages[i];
        text.clear();
        text.raw("<</Type/Page/Parent ").reference(tree).raw("/MediaBox[0 0 ");
        text.hundredths(hundredthsOf(page.size.width())).raw(' ');
        text.hundredths(hundredthsOf(page.size.height()))
            .raw("]/Resources<</Font ")
            .reference(fontDictionary);
        if (!page.images.empty()) {
            text.raw("/XObject<<");
            for (const int image : page.images)
                text.raw("/I").integer(image).raw(' ').reference(image);
            text.raw(">>");
        }
        text.raw(">>/Contents[").reference(page.content);
        if (page.foot != 0)
            text.raw(' ').reference(page.foot);
        text.raw("]/Tabs/S/StructParents ").integer(qint64(i));
        if (const int links = structure.linkCount(int(i)); links > 0) {
            text.raw("/Annots[");
            for (int link = 0; link < links; ++link)
                text.raw(link > 0 ? " " : "").reference(firstLink++);
            text.raw(']');
        }
        file.pack(firstPage + int(i), text.raw(">>").bytes());
    }
    text.clear();
    text.raw("<</Type/Pages/Count ").integer(qint64(pages.size())).raw("/Kids[");
    for (std::size_t i = 0; i < pages.size(); ++i)
        text.raw(i > 0 ? " " : "").reference(firstPage + int(i));
    file.pack(tree, text.raw("]>>").bytes());
}

int PdfWriter::Private::writeInfo()
{
    PdfText text;
    text.raw("<</Title").text(info.title).raw("/Creator(Convenor)/Producer(Convenor)");
    if (info.made.isValid())
        text.raw("/CreationDate").date(info.made).raw("/ModDate").date(info.made);
    const int object = file.reserve();
    file.pack(object, text.raw(">>").bytes());
    return object;
}

int PdfWriter::Private::writeCatalogue(int tree, int structureTree, int outlineTree)
{
    const QByteArray about = metadata(info);
    const int aboutObject = file.reserve();
    // Not compressed, so that any program finds it.
    file.stream(aboutObject, "/Type/Metadata/Subtype/XML", {about.constData(), std::size_t(about.size())},
                Compression::None);
    PdfText text;
    text.raw("<</Type/Catalog/Pages ").reference(tree);
    if (!info.language.isEmpty())
        text.raw("/Lang").language(info.language);
    text.raw("/MarkInfo<</Marked true>>/ViewerPreferences<</DisplayDocTitle true>>/StructTreeRoot ");
    text.reference(structureTree).raw("/Metadata ").reference(aboutObject);
    if (outlineTree != 0)
        text.raw("/Outlines ").reference(outlineTree).raw("/PageMode/UseOutlines");
    const int object = file.reserve();
    file.pack(object, text.raw(">>").bytes());
    return object;
}

PdfWriter::PdfWriter(QIODevice& device, PdfInfo info, FontSet& fonts)
{
    info.title = visibleText(info.title);
    d = std::make_unique<Private>(device, std::move(info), fonts);
}

PdfWriter::~PdfWriter() = default;

Result<Done> PdfWriter::take(Page page)
{
    d->structure.beginPage(page.nodes);
    d->noteHeadings(page);
    if (const Result<Done> made = d->content.page(page); !made)
        return made;
    const int object = d->file.reserve();
    d->file.stream(object, {}, d->content.bytes());
    d->pages.push_back({page.index, object, 0, page.size, d->content.images()});
    return d->file.state();
}

Result<Done> PdfWriter::takeFoot(int index, std::vector<TextPiece> foot)
{
    PageRecord* page = d->record(index);
    if (!page || foot.empty())
        return d->file.state();
    if (const Result<Done> made = d->content.foot(foot, page->size.height()); !made)
        return made;
    page->foot = d->file.reserve();
    d->file.stream(page->foot, {}, d->content.bytes());
    return d->file.state();
}

Result<Done> PdfWriter::finish()
{
    PdfFile& file = d->file;
    const int tree = file.reserve();
    const int fontDictionary = file.reserve();
    if (const Result<Done> fonts = d->fonts.write(file, fontDictionary); !fonts)
        return fonts;
    const int firstPage = file.reserve(int(d->pages.size()));
    int links = 0;
    for (int page = 0; page < int(d->pages.size()); ++page)
        links += d->structure.linkCount(page);
    const int firstLink = file.reserve(links);
    d->writePages(tree, firstPage, firstLink, fontDictionary);
    const int outline = d->outline.write(file, firstPage);
    const int structure = d->structure.write(file, firstPage, firstLink);
    const int about = d->writeInfo();
    const int catalogue = d->writeCatalogue(tree, structure, outline);
    const QByteArray seed = d->info.title.toUtf8() + d->info.made.toString(Qt::ISODate).toUtf8();
    return file.finish(catalogue, about, seed);
}

Result<Done> writePdf(const Pages& pages, const PdfInfo& info, FontSet& fonts, QIODevice& device)
{
    PdfWriter writer(device, info, fonts);
    for (const Page& page : pages.pages) {
        if (const Result<Done> taken = writer.take(page); !taken)
            return taken;
    }
    return writer.finish();
}
} // namespace convenor
