// The structure tree of a PDF: what each stretch of content is, in the order of reading (ISO 32000-1, 14.7
// and 14.8).
#pragma once

#include "documents/Page.h"
#include "documents/pdf/PdfFile.h"

#include <QHash>

#include <deque>

namespace convenor {
// A rectangle on a page as PDF has it: hundredths of a point from the lower left corner.
struct PdfBox
{
    qint64 left = 0;
    qint64 bottom = 0;
    qint64 right = 0;
    qint64 top = 0;
};

// Whose content a stretch of a page is: that of a node; within it, when one of the others is set, that of a
// link or of words in another language.
struct ContentOwner
{
    int node = 0;
    QByteArray uri;
    QString language;

    bool operator==(const ContentOwner&) const = default;
};

// Keeps about twenty bytes for each element until it writes them, all at the end: only then is it known that
// nothing more comes.
class PdfStructure
{
public:
    // `language` is the document's.
    explicit PdfStructure(const QString& language);

    // The next page begins, and these elements on it.
    void beginPage(const std::vector<PageNode>& nodes);
    // To whom a piece that is no artifact belongs. Links lead to web and mail addresses only; others are
    // none.
    ContentOwner ownerOf(const TextPiece& piece);
    // The name of the tag of an owner's content.
    std::string_view tagOf(const ContentOwner& owner) const;
    // Begins a stretch of content on the page; its number there.
    int mark(const ContentOwner& owner);
    // Where the link marked last stands, and what is written there.
    void addLinkArea(const PdfBox& area, const QString& text);
    // Where a figure stands.
    void setBox(int node, const PdfBox& box);

    int pageCount() const { return int(m_pageStarts.size()); }
    // How many links stand on a page; they are numbered from page to page.
    int linkCount(int page) const;
    // Writes all of it and forgets it. Page number n has the object `firstPage` + n; link number n gets
    // `firstLink` + n. Returns the object of the tree.
    int write(PdfFile& file, int firstPage, int firstLink);

private:
    struct Element
    {
        qint32 parent = -1; // index of an element, as all of these
        qint32 first = -1;  // child; known when all have come
        qint32 next = -1;   // sibling
        qint32 page = -1;   // where its first content stands
        quint16 mark = 0;   // the number of that content
        quint8 kind = 0;    // StructureTag and HeaderScope
        quint8 language = 0;
    };
    struct Place
    {
        int page = 0;
        int mark = 0;

        auto operator<=>(const Place&) const = default;
    };
    struct MorePlace
    {
        int element = 0;
        Place place;
    };
    // A link or words in another language.
    struct Inline
    {
        int element = 0;
        QByteArray uri;
        QString language;
        QString text; // of a link
        std::vector<Place> places;
        std::vector<int> areas;
    };
    struct LinkArea
    {
        int page = 0;
        int owner = 0; // index in m_inlines
        PdfBox box;
    };
    // What few elements have.
    struct Attributes
    {
        int columns = 1;
        int rows = 1;
        QString text;
        PdfBox box;
        bool hasBox = false;
    };
    // Part of an element's content, with the place that tells its order.
    struct Kid
    {
        Place place;
        int object = 0; // of a child; 0 = the content of the place
    };

    quint8 languageNumber(const QString& language);
    const QString& languageOf(int element) const;
    Element& element(int index) { return m_elements[std::size_t(index - m_released)]; }
    const Element& element(int index) const { return m_elements[std::size_t(index - m_released)]; }
    int indexOf(int node) const;
    void setNode(const PageNode& node);
    Place firstPlace(int index) const;
    void linkChildren();
    std::vector<Kid> kidsOf(int index) const;
    void writeElement(PdfFile& file, int index, int root);
    void addAttributes(PdfText& text, int index) const;
    void addKids(PdfText& text, const std::vector<Kid>& kids, int page) const;
    void writeInlines(PdfFile& file);
    void writeLinks(PdfFile& file) const;
    int writeParentTree(PdfFile& file) const;

    std::deque<Element> m_elements; // from number m_released on
    int m_released = 0;
    std::vector<MorePlace> m_more;
    std::vector<Inline> m_inlines;
    std::vector<int> m_inlineOrder; // by element
    std::vector<LinkArea> m_areas;
    QHash<int, Attributes> m_attributes;
    QStringList m_languages; // number 0: that of the parent
    ContentOwner m_last;
    std::deque<qint32> m_owners; // of each stretch of content: element, or -1 - index in m_inlines
    std::vector<quint32> m_pageStarts;
    int m_firstPage = 0; // objects
    int m_firstLink = 0;
    int m_firstElement = 0;
    int m_firstInline = 0;
};
} // namespace convenor
