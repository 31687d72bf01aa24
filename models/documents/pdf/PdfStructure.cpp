#include "documents/pdf/PdfStructure.h"

#include <QUrl>

namespace convenor {
namespace {
constexpr int scopeShift = 5; // in Element::kind
constexpr int tagMask = (1 << scopeShift) - 1;
constexpr int mostMarks = 0xFFFF; // that Element::mark can hold
constexpr qsizetype mostLanguages = 0xFF;

// In the order of StructureTag.
constexpr std::string_view tagNames[] = {"Document", "Sect",  "H1",    "H2",    "H3", "P",  "L",  "LI",
                                         "LBody",    "Table", "THead", "TBody", "TR", "TH", "TD", "Figure"};

// Where a link may lead; empty when nowhere.
QByteArray uriOf(const QString& link)
{
    const QUrl url(link);
    const QString scheme = url.scheme().toLower();
    const bool known = scheme == u"http" || scheme == u"https" || scheme == u"mailto";
    return url.isValid() && known ? url.toEncoded() : QByteArray();
}
} // namespace

PdfStructure::PdfStructure(const QString& language) : m_languages{language}
{
    PageNode root;
    root.number = 1;
    root.tag = StructureTag::Document;
    setNode(root);
}

quint8 PdfStructure::languageNumber(const QString& language)
{
    if (language.isEmpty())
        return 0;
    const qsizetype known = m_languages.indexOf(language, 1);
    if (known > 0)
        return quint8(known);
    if (m_languages.size() > mostLanguages)
        return 0;
    m_languages.append(language);
    return quint8(m_languages.size() - 1);
}

const QString& PdfStructure::languageOf(int index) const
{
    while (index > 0 && element(index).language == 0)
        index = element(index).parent;
    return m_languages[index > 0 ? element(index).language : 0];
}

// A node that nobody announced is the document itself, so that its content is read all the same.
int PdfStructure::indexOf(int node) const
{
    const int index = node - 1;
    return index > 0 && index < int(m_elements.size()) && element(index).parent >= 0 ? index : 0;
}

void PdfStructure::setNode(const PageNode& node)
{
    const int index = node.number - 1;
    if (index < 0)
        return;
    if (index >= int(m_elements.size()))
        m_elements.resize(std::size_t(index) + 1);
    Element& own = element(index);
    own.parent = index > 0 ? (node.parent < node.number ? indexOf(node.parent) : 0) : -1;
    own.kind = quint8(int(node.tag) | int(node.scope) << scopeShift);
    own.language = languageNumber(node.language);
    const bool saysMore = node.tag == StructureTag::Figure || node.tag == StructureTag::Table;
    if (node.columns > 1 || node.rows > 1 || (saysMore && !node.text.isEmpty())) {
        Attributes& attributes = m_attributes[index];
        attributes.columns = node.columns;
        attributes.rows = node.rows;
        attributes.text = saysMore ? node.text : QString();
    }
}

void PdfStructure::beginPage(const std::vector<PageNode>& nodes)
{
    m_pageStarts.push_back(quint32(m_owners.size()));
    for (const PageNode& node : nodes)
        setNode(node);
}

ContentOwner PdfStructure::ownerOf(const TextPiece& piece)
{
    ContentOwner owner;
    owner.node = piece.node;
    if (!piece.link.isEmpty())
        owner.uri = uriOf(piece.link);
    if (!piece.language.isEmpty() && piece.language != languageOf(indexOf(piece.node)))
        owner.language = piece.language;
    return owner;
}

std::string_view PdfStructure::tagOf(const ContentOwner& owner) const
{
    if (!owner.uri.isEmpty())
        return "Link";
    return owner.language.isEmpty() ? tagNames[element(indexOf(owner.node)).kind & tagMask] : "Span";
}

int PdfStructure::mark(const ContentOwner& owner)
{
    const Place place{pageCount() - 1, int(m_owners.size() - m_pageStarts.back())};
    const int index = indexOf(owner.node);
    if (owner.uri.isEmpty() && owner.language.isEmpty()) {
        Element& own = element(index);
        if (own.page < 0 && place.mark <= mostMarks) {
            own.page = place.page;
            own.mark = quint16(place.mark);
        } else {
            m_more.push_back({index, place});
        }
        m_owners.push_back(index);
    } else {
        // What a line, a page or a repeated header cuts in two is one link still.
        if (m_inlines.empty() || m_last != owner)
            m_inlines.push_back({index, owner.uri, owner.language, {}, {}, {}});
        m_inlines.back().places.push_back(place);
        m_owners.push_back(-int(m_inlines.size()));
    }
    m_last = owner;
    return place.mark;
}

void PdfStructure::addLinkArea(const PdfBox& area, const QString& text)
{
    Inline& link = m_inlines.back();
    link.text += text;
    link.areas.push_back(int(m_areas.size()));
    m_areas.push_back({pageCount() - 1, int(m_inlines.size()) - 1, area});
}

void PdfStructure::setBox(int node, const PdfBox& box)
{
    const int index = indexOf(node);
    if (index == 0)
        return;
    Attributes& attributes = m_attributes[index];
    attributes.box = box;
    attributes.hasBox = true;
}

int PdfStructure::linkCount(int page) const
{
    const auto before = [](const LinkArea& area, int number) { return area.page < number; };
    const auto first = std::lower_bound(m_areas.begin(), m_areas.end(), page, before);
    return int(std::lower_bound(first, m_areas.end(), page + 1, before) - first);
}

PdfStructure::Place PdfStructure::firstPlace(int index) const
{
    for (; index >= 0; index = element(index).first) {
        if (element(index).page >= 0)
            return {element(index).page, element(index).mark};
    }
    return {-1, 0};
}

// From the last to the first, so that each is put before those that follow it.
void PdfStructure::linkChildren()
{
    for (int index = int(m_elements.size()) - 1; index > 0; --index) {
        Element& own = element(index);
        if (own.parent < 0)
            continue;
        own.next = element(own.parent).first;
        element(own.parent).first = index;
    }
    const auto byElement = [](const MorePlace& a, const MorePlace& b) { return a.element < b.element; };
    std::stable_sort(m_more.begin(), m_more.end(), byElement);
    m_inlineOrder.resize(m_inlines.size());
    for (std::size_t i = 0; i < m_inlineOrder.size(); ++i)
        m_inlineOrder[i] = int(i);
    std::stable_sort(m_inlineOrder.begin(), m_inlineOrder.end(), [this](int a, int b) {
        return m_inlines[std::size_t(a)].element < m_inlines[std::size_t(b)].element;
    });
}

std::vector<PdfStructure::Kid> PdfStructure::kidsOf(int index) const
{
    std::vector<Kid> kids;
    if (element(index).page >= 0)
        kids.push_back({{element(index).page, element(index).mark}, 0});
    auto more = std::lower_bound(m_more.begin(), m_more.end(), index,
                                 [](const MorePlace& place, int wanted) { return place.element < wanted; });
    for (; more != m_more.end() && more->element == index; ++more)
        kids.push_back({more->place, 0});
    auto at = std::lower_bound(m_inlineOrder.begin(), m_inlineOrder.end(), index, [this](int i, int wanted) {
        return m_inlines[std::size_t(i)].element < wanted;
    });
    for (; at != m_inlineOrder.end() && m_inlines[std::size_t(*at)].element == index; ++at)
        kids.push_back({m_inlines[std::size_t(*at)].places.front(), m_firstInline + *at});
    const bool mixed = !kids.empty();
    // An empty child stands where the one before it does.
    Place last{-1, 0};
    for (int child = element(index).first; child >= 0; child = element(child).next) {
        last = std::max(last, mixed ? firstPlace(child) : last);
        kids.push_back({last, m_firstElement + child});
    }
    if (mixed) {
        std::stable_sort(kids.begin(), kids.end(),
                         [](const Kid& a, const Kid& b) { return a.place < b.place; });
    }
    return kids;
}

void PdfStructure::addAttributes(PdfText& text, int index) const
{
    const Element& own = element(index);
    const HeaderScope scope = HeaderScope(own.kind >> scopeShift);
    const auto found = m_attributes.constFind(index);
    const Attributes attributes = found != m_attributes.constEnd() ? *found : Attributes();
    const bool isTable = StructureTag(own.kind & tagMask) == StructureTag::Table;
    if (attributes.hasBox) {
        const PdfBox& box = attributes.box;
        text.raw("/A<</O/Layout/Placement/Block/BBox[").corners(box.left, box.bottom, box.right, box.top);
        text.raw("]>>");
    } else if (scope != HeaderScope::None || attributes.columns > 1 || attributes.rows > 1 ||
               (isTable && !attributes.text.isEmpty())) {
        text.raw("/A<</O/Table");
        if (scope != HeaderScope::None)
            text.raw(scope == HeaderScope::Row ? "/Scope/Row" : "/Scope/Column");
        if (attributes.columns > 1)
            text.raw("/ColSpan ").integer(attributes.columns);
        if (attributes.rows > 1)
            text.raw("/RowSpan ").integer(attributes.rows);
        if (isTable && !attributes.text.isEmpty())
            text.raw("/Summary").text(attributes.text);
        text.raw(">>");
    }
    if (!isTable && !attributes.text.isEmpty())
        text.raw("/Alt").text(attributes.text);
    if (own.language != 0)
        text.raw("/Lang").language(m_languages[own.language]);
}

// The content of an element whose /Pg is `page`.
void PdfStructure::addKids(PdfText& text, const std::vector<Kid>& kids, int page) const
{
    for (std::size_t i = 0; i < kids.size(); ++i) {
        const Kid& kid = kids[i];
        if (i > 0)
            text.raw(' ');
        if (kid.object != 0)
            text.reference(kid.object);
        else if (kid.place.page == page)
            text.integer(kid.place.mark);
        else
            text.raw("<</Type/MCR/Pg ")
                .reference(m_firstPage + kid.place.page)
                .raw("/MCID ")
                .integer(kid.place.mark)
                .raw(">>");
    }
}

void PdfStructure::writeElement(PdfFile& file, int index, int root)
{
    const Element& own = element(index);
    PdfText text;
    text.raw("<</S/").raw(tagNames[own.kind & tagMask]);
    text.raw("/P ").reference(index > 0 ? m_firstElement + own.parent : root);
    if (own.page >= 0)
        text.raw("/Pg ").reference(m_firstPage + own.page);
    addAttributes(text, index);
    const std::vector<Kid> kids = kidsOf(index);
    if (kids.size() == 1 && kids.front().object == 0 && own.page >= 0) {
        text.raw("/K ").integer(own.mark);
    } else if (!kids.empty()) {
        text.raw("/K[");
        addKids(text, kids, own.page);
        text.raw(']');
    }
    file.pack(m_firstElement + index, text.raw(">>").bytes());
}

void PdfStructure::writeInlines(PdfFile& file)
{
    for (std::size_t i = 0; i < m_inlines.size(); ++i) {
        const Inline& own = m_inlines[i];
        const int page = own.places.front().page;
        PdfText text;
        text.raw(own.uri.isEmpty() ? "<</S/Span/P " : "<</S/Link/P ").reference(m_firstElement + own.element);
        text.raw("/Pg ").reference(m_firstPage + page);
        if (!own.language.isEmpty())
            text.raw("/Lang").language(own.language);
        text.raw("/K[");
        std::vector<Kid> kids;
        for (const Place place : own.places)
            kids.push_back({place, 0});
        addKids(text, kids, page);
        for (const int area : own.areas) {
            text.raw("<</Type/OBJR/Obj ").reference(m_firstLink + area);
            text.raw("/Pg ").reference(m_firstPage + m_areas[std::size_t(area)].page).raw(">>");
        }
        file.pack(m_firstInline + int(i), text.raw("]>>").bytes());
    }
}

void PdfStructure::writeLinks(PdfFile& file) const
{
    for (std::size_t i = 0; i < m_areas.size(); ++i) {
        const PdfBox& box = m_areas[i].box;
        const Inline& link = m_inlines[std::size_t(m_areas[i].owner)];
        const QString says = link.text.trimmed();
        PdfText text;
        text.raw("<</Type/Annot/Subtype/Link/F 4/Border[0 0 0]/Rect[");
        text.corners(box.left, box.bottom, box.right, box.top).raw("]/StructParent ");
        text.integer(pageCount() + int(i)).raw("/A<</S/URI/URI").literal(link.uri.toStdString());
        text.raw(">>/Contents").text(says.isEmpty() ? QString::fromLatin1(link.uri) : says);
        file.pack(m_firstLink + int(i), text.raw(">>").bytes());
    }
}

// From content to elements: an array for each page, one element for each link.
int PdfStructure::writeParentTree(PdfFile& file) const
{
    const auto add = [this](PdfText& text, int owner) {
        text.reference(owner >= 0 ? m_firstElement + owner : m_firstInline - owner - 1);
    };
    PdfText numbers;
    numbers.raw("<</Nums[");
    PdfText text;
    for (int page = 0; page < pageCount(); ++page) {
        const std::size_t begin = m_pageStarts[std::size_t(page)];
        const std::size_t end =
            page + 1 < pageCount() ? m_pageStarts[std::size_t(page) + 1] : m_owners.size();
        text.clear();
        text.raw('[');
        for (std::size_t i = begin; i < end; ++i)
            add(i > begin ? text.raw(' ') : text, m_owners[i]);
        const int object = file.reserve();
        file.pack(object, text.raw(']').bytes());
        numbers.integer(page).raw(' ').reference(object).raw(' ');
    }
    for (std::size_t i = 0; i < m_areas.size(); ++i) {
        numbers.integer(pageCount() + int(i)).raw(' ');
        add(numbers, -1 - m_areas[i].owner);
        numbers.raw(' ');
    }
    const int object = file.reserve();
    file.pack(object, numbers.raw("]>>").bytes());
    return object;
}

int PdfStructure::write(PdfFile& file, int firstPage, int firstLink)
{
    linkChildren();
    const int root = file.reserve();
    const int count = int(m_elements.size());
    m_firstPage = firstPage;
    m_firstLink = firstLink;
    m_firstElement = file.reserve(count);
    m_firstInline = file.reserve(int(m_inlines.size()));
    const int parentTree = writeParentTree(file);
    m_owners.clear();
    writeInlines(file);
    writeLinks(file);
    for (int index = 0; index < count; ++index) {
        if (index == 0 || element(index).parent >= 0)
            writeElement(file, index, root);
        m_elements.pop_front();
        ++m_released;
    }
    PdfText text;
    text.raw("<</Type/StructTreeRoot/K ").reference(m_firstElement);
    text.raw("/ParentTree ").reference(parentTree).raw("/ParentTreeNextKey ");
    text.integer(pageCount() + int(m_areas.size()));
    file.pack(root, text.raw(">>").bytes());
    return root;
}
} // namespace convenor
