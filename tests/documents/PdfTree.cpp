#include "documents/PdfTree.h"

#include "documents/PdfTreeText.h"

#include <qpdf/QPDFOutlineDocumentHelper.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <QSet>

namespace convenor::testing {
namespace {
QString nameOf(QPDFObjectHandle name)
{
    return name.isName() ? QString::fromStdString(name.getName()).mid(1) : QString();
}

class TreeReader
{
public:
    explicit TreeReader(QPDF& file) : m_file(file), m_catalogue(file.getRoot()) {}

    PdfTree read();

private:
    void readCatalogue();
    void readPages();
    void readOutline(const std::vector<QPDFOutlineObjectHelper>& items, int level);
    PdfElement readElement(QPDFObjectHandle object, QPDFObjectHandle parent);
    void readAttributes(QPDFObjectHandle object, PdfElement& element);
    void readKid(QPDFObjectHandle kid, QPDFObjectHandle object, PdfElement& element);
    void addContent(int page, int number, QPDFObjectHandle object, PdfElement& element);
    void addObject(QPDFObjectHandle reference, QPDFObjectHandle object, PdfElement& element);
    int pageOf(QPDFObjectHandle page) const;
    void checkParents();
    void fault(const QString& what) { m_tree.faults += what; }

    QPDF& m_file;
    QPDFObjectHandle m_catalogue;
    PdfTree m_tree;
    QHash<int, int> m_pageNumbers; // from objects
    std::vector<QPDFObjectHandle> m_pages;
    MarkedTexts m_texts;
    QHash<std::pair<int, int>, int> m_owners; // from (page, number) to the object of the element
    QHash<int, int> m_linkOwners;             // from the object of an annotation
    QSet<int> m_seen;
};

int TreeReader::pageOf(QPDFObjectHandle page) const
{
    return m_pageNumbers.value(page.getObjectID(), -1);
}

void TreeReader::readCatalogue()
{
    m_tree.language = textOf(m_catalogue.getKey("/Lang"));
    QPDFObjectHandle marks = m_catalogue.getKey("/MarkInfo");
    m_tree.marked =
        marks.isDictionary() && marks.getKey("/Marked").isBool() && marks.getKey("/Marked").getBoolValue();
    QPDFObjectHandle view = m_catalogue.getKey("/ViewerPreferences");
    m_tree.showsTitle = view.isDictionary() && view.getKey("/DisplayDocTitle").isBool() &&
                        view.getKey("/DisplayDocTitle").getBoolValue();
    QPDFObjectHandle info = m_file.getTrailer().getKey("/Info");
    if (info.isDictionary())
        m_tree.title = textOf(info.getKey("/Title"));
    QPDFObjectHandle metadata = m_catalogue.getKey("/Metadata");
    if (metadata.isStream()) {
        const auto data = metadata.getStreamData();
        m_tree.metadata =
            QString::fromUtf8(reinterpret_cast<const char*>(data->getBuffer()), qsizetype(data->getSize()));
    }
}

void TreeReader::readPages()
{
    QSet<int> images;
    for (const QPDFPageObjectHelper& helper : QPDFPageDocumentHelper(m_file).getAllPages()) {
        QPDFObjectHandle page = helper.getObjectHandle();
        const int number = int(m_pages.size());
        m_pageNumbers.insert(page.getObjectID(), number);
        m_pages.push_back(page);
        readContent(page, number, m_texts, m_tree);
        QPDFObjectHandle pictures = page.getKey("/Resources").getKey("/XObject");
        if (!pictures.isDictionary())
            continue;
        for (const auto& [name, picture] : pictures.getDictAsMap())
            images.insert(QPDFObjectHandle(picture).getObjectID());
    }
    m_tree.pages = int(m_pages.size());
    m_tree.images = int(images.size());
}

void TreeReader::readOutline(const std::vector<QPDFOutlineObjectHelper>& items, int level)
{
    for (QPDFOutlineObjectHelper item : items) {
        PdfHeading heading{QString::fromStdString(item.getTitle()), level, -1, 0};
        QPDFObjectHandle target = item.getDest();
        if (target.isArray() && target.getArrayNItems() > 3) {
            heading.page = pageOf(target.getArrayItem(0));
            heading.top = target.getArrayItem(3).getNumericValue();
        }
        m_tree.outline.push_back(heading);
        readOutline(item.getKids(), level + 1);
    }
}

void TreeReader::readAttributes(QPDFObjectHandle object, PdfElement& element)
{
    element.hasLanguage = object.hasKey("/Lang");
    element.language = textOf(object.getKey("/Lang"));
    element.alt = textOf(object.getKey("/Alt"));
    QPDFObjectHandle attributes = object.getKey("/A");
    if (!attributes.isDictionary())
        return;
    element.scope = nameOf(attributes.getKey("/Scope"));
    element.summary = textOf(attributes.getKey("/Summary"));
    if (attributes.hasKey("/ColSpan"))
        element.columns = int(attributes.getKey("/ColSpan").getIntValue());
    if (attributes.hasKey("/RowSpan"))
        element.rows = int(attributes.getKey("/RowSpan").getIntValue());
    if (QPDFObjectHandle box = attributes.getKey("/BBox"); box.isRectangle()) {
        const auto corners = box.getArrayAsRectangle();
        element.box = QRectF(QPointF(corners.llx, corners.lly), QPointF(corners.urx, corners.ury));
    }
}

void TreeReader::addContent(int page, int number, QPDFObjectHandle object, PdfElement& element)
{
    const std::pair<int, int> key(page, number);
    if (!m_texts.contains(key))
        fault(QStringLiteral("%1: no content %2 on page %3").arg(element.tag).arg(number).arg(page + 1));
    if (m_owners.contains(key))
        fault(QStringLiteral("page %1: content %2 is in two elements").arg(page + 1).arg(number));
    m_owners.insert(key, object.getObjectID());
    element.text += m_texts.value(key);
    if (element.page < 0)
        element.page = page;
}

void TreeReader::addObject(QPDFObjectHandle reference, QPDFObjectHandle object, PdfElement& element)
{
    QPDFObjectHandle target = reference.getKey("/Obj");
    m_linkOwners.insert(target.getObjectID(), object.getObjectID());
    element.targets += textOf(target.getKey("/A").getKey("/URI"));
    if (textOf(target.getKey("/Contents")).isEmpty())
        fault(QStringLiteral("a link area says nothing: \"%1\"").arg(element.text));
}

void TreeReader::readKid(QPDFObjectHandle kid, QPDFObjectHandle object, PdfElement& element)
{
    if (kid.isInteger()) {
        addContent(pageOf(object.getKey("/Pg")), int(kid.getIntValue()), object, element);
    } else if (kid.isDictionary() && nameOf(kid.getKey("/Type")) == u"MCR") {
        QPDFObjectHandle page = kid.hasKey("/Pg") ? kid.getKey("/Pg") : object.getKey("/Pg");
        addContent(pageOf(page), int(kid.getKey("/MCID").getIntValue()), object, element);
    } else if (kid.isDictionary() && nameOf(kid.getKey("/Type")) == u"OBJR") {
        addObject(kid, object, element);
    } else if (kid.isDictionary()) {
        element.children.push_back(readElement(kid, object));
        element.text += element.children.back().text;
    } else {
        fault(QStringLiteral("%1: a child that is nothing").arg(element.tag));
    }
}

PdfElement TreeReader::readElement(QPDFObjectHandle object, QPDFObjectHandle parent)
{
    PdfElement element;
    element.tag = nameOf(object.getKey("/S"));
    if (m_seen.contains(object.getObjectID())) {
        fault(QStringLiteral("%1 stands in the tree twice").arg(element.tag));
        return element;
    }
    m_seen.insert(object.getObjectID());
    if (object.getKey("/P").getObjectID() != parent.getObjectID())
        fault(QStringLiteral("%1 does not know its parent").arg(element.tag));
    readAttributes(object, element);
    QPDFObjectHandle kids = object.getKey("/K");
    if (kids.isArray()) {
        for (const QPDFObjectHandle& kid : kids.getArrayAsVector())
            readKid(kid, object, element);
    } else if (!kids.isNull()) {
        readKid(kids, object, element);
    }
    return element;
}

// That the pages lead back to the elements.
void TreeReader::checkParents()
{
    QPDFObjectHandle tree = m_catalogue.getKey("/StructTreeRoot").getKey("/ParentTree").getKey("/Nums");
    QHash<int, QPDFObjectHandle> parents;
    for (int i = 0; tree.isArray() && i + 1 < tree.getArrayNItems(); i += 2)
        parents.insert(int(tree.getArrayItem(i).getIntValue()), tree.getArrayItem(i + 1));
    for (auto text = m_texts.constBegin(); text != m_texts.constEnd(); ++text) {
        const auto [page, number] = text.key();
        QPDFObjectHandle pageObject = m_pages[std::size_t(page)];
        QPDFObjectHandle owners = parents.value(int(pageObject.getKey("/StructParents").getIntValue()));
        if (!m_owners.contains(text.key()))
            fault(QStringLiteral("page %1: in no element: \"%2\"").arg(page + 1).arg(*text));
        else if (!owners.isArray() || owners.getArrayItem(number).getObjectID() != m_owners.value(text.key()))
            fault(QStringLiteral("page %1: content %2 does not know its element").arg(page + 1).arg(number));
    }
    for (QPDFObjectHandle& page : m_pages) {
        QPDFObjectHandle areas = page.getKey("/Annots");
        for (int i = 0; areas.isArray() && i < areas.getArrayNItems(); ++i) {
            QPDFObjectHandle area = areas.getArrayItem(i);
            QPDFObjectHandle owner = parents.value(int(area.getKey("/StructParent").getIntValue()));
            const int known = m_linkOwners.value(area.getObjectID(), 0);
            if (known == 0 || owner.getObjectID() != known)
                fault(QStringLiteral("a link area that is in no element"));
        }
        if (areas.isArray() && nameOf(page.getKey("/Tabs")) != u"S")
            fault(QStringLiteral("links are not visited in the order of reading"));
    }
}

PdfTree TreeReader::read()
{
    readCatalogue();
    readPages();
    readOutline(QPDFOutlineDocumentHelper(m_file).getTopLevelOutlines(), 1);
    QPDFObjectHandle root = m_catalogue.getKey("/StructTreeRoot");
    QPDFObjectHandle top = root.isDictionary() ? root.getKey("/K") : QPDFObjectHandle::newNull();
    if (top.isArray() && top.getArrayNItems() > 0)
        top = top.getArrayItem(0);
    if (!top.isDictionary()) {
        fault(QStringLiteral("no structure"));
        return std::move(m_tree);
    }
    m_tree.root = readElement(top, root);
    checkParents();
    for (const QPDFExc& warning : m_file.getWarnings())
        fault(QString::fromLocal8Bit(warning.what()));
    return std::move(m_tree);
}
} // namespace

Result<PdfTree> readPdf(const QString& path)
{
    try {
        QPDF file;
        file.setSuppressWarnings(true);
        file.processFile(path.toLocal8Bit().constData());
        return TreeReader(file).read();
    } catch (const std::exception& exception) {
        return Error{ErrorKind::WrongFormat, path, QString::fromLocal8Bit(exception.what())};
    }
}
} // namespace convenor::testing
