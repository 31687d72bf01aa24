#include "documents/PdfTreeText.h"

#include <qpdf/QPDFPageObjectHelper.hh>

namespace convenor::testing {
namespace {
using Mapping = QHash<int, QString>; // from the code of two bytes

QString fromHex(const QString& hex)
{
    QString text;
    for (qsizetype i = 0; i + 4 <= hex.size(); i += 4)
        text += QChar(char16_t(QStringView(hex).mid(i, 4).toUInt(nullptr, 16)));
    return text;
}

// Only ranges with an array of texts: our writer makes nothing else.
Mapping mappingOf(QPDFObjectHandle font)
{
    Mapping mapping;
    QPDFObjectHandle stream = font.getKey("/ToUnicode");
    if (!stream.isStream())
        return mapping;
    const auto data = stream.getStreamData();
    const QString cmap =
        QString::fromLatin1(reinterpret_cast<const char*>(data->getBuffer()), qsizetype(data->getSize()));
    static const QRegularExpression range(
        QStringLiteral("beginbfrange<([0-9A-F]{4})><[0-9A-F]{4}>\\[([^\\]]*)\\]endbfrange"));
    static const QRegularExpression text(QStringLiteral("<([0-9A-F]*)>"));
    for (auto ranges = range.globalMatch(cmap); ranges.hasNext();) {
        const QRegularExpressionMatch match = ranges.next();
        int code = match.captured(1).toInt(nullptr, 16);
        for (auto texts = text.globalMatch(match.captured(2)); texts.hasNext();)
            mapping.insert(code++, fromHex(texts.next().captured(1)));
    }
    return mapping;
}

// Walks the operators and gathers what is shown between BDC and EMC.
class ContentReader : public QPDFObjectHandle::ParserCallbacks
{
public:
    ContentReader(QPDFObjectHandle page, int number, MarkedTexts& texts, PdfTree& tree)
        : m_resources(page.getKey("/Resources")), m_page(number), m_texts(texts), m_tree(tree)
    {
    }

    void handleObject(QPDFObjectHandle object) override
    {
        if (!object.isOperator()) {
            m_operands.push_back(object);
            return;
        }
        obey(object.getOperatorValue());
        m_operands.clear();
    }

    void handleEOF() override
    {
        if (!m_marks.empty())
            fault(QStringLiteral("marked content without an end"));
    }

private:
    struct Mark
    {
        int number = -1; // MCID
        bool artifact = false;
        QString type;
        bool replaced = false; // by ActualText
        QString text;
    };

    void fault(const QString& what)
    {
        m_tree.faults += QStringLiteral("page %1: %2").arg(m_page + 1).arg(what);
    }
    void obey(const std::string& name);
    void begin();
    void end();
    void show(const std::string& bytes);
    void paint(const QString& what);
    void setFont();

    QPDFObjectHandle m_resources;
    int m_page;
    MarkedTexts& m_texts;
    PdfTree& m_tree;
    std::vector<QPDFObjectHandle> m_operands;
    std::vector<Mark> m_marks;
    QHash<QString, Mapping> m_mappings;
    const Mapping* m_mapping = nullptr;
};

void ContentReader::obey(const std::string& name)
{
    if (name == "BDC" || name == "BMC") {
        begin();
    } else if (name == "EMC") {
        end();
    } else if (name == "Tf") {
        setFont();
    } else if (name == "Tj") {
        show(m_operands.front().getStringValue());
    } else if (name == "TJ") {
        for (QPDFObjectHandle item : m_operands.front().getArrayAsVector()) {
            if (item.isString())
                show(item.getStringValue());
        }
    } else if (name == "f" || name == "S" || name == "B" || name == "Do" || name == "sh" || name == "EI") {
        paint(QString::fromStdString(name));
    }
}

void ContentReader::begin()
{
    Mark mark;
    const std::string tag = m_operands.front().getName();
    mark.artifact = tag == "/Artifact" || (!m_marks.empty() && m_marks.back().artifact);
    QPDFObjectHandle properties = m_operands.size() > 1 ? m_operands[1] : QPDFObjectHandle::newNull();
    if (properties.isDictionary()) {
        if (properties.hasKey("/MCID"))
            mark.number = int(properties.getKey("/MCID").getIntValue());
        if (properties.hasKey("/Type"))
            mark.type = QString::fromStdString(properties.getKey("/Type").getName()).mid(1);
        if (properties.hasKey("/ActualText")) {
            mark.replaced = true;
            mark.text = textOf(properties.getKey("/ActualText"));
        }
    }
    if (mark.number >= 0 && !m_marks.empty())
        fault(QStringLiteral("numbered content within marked content"));
    m_marks.push_back(mark);
}

void ContentReader::end()
{
    if (m_marks.empty()) {
        fault(QStringLiteral("EMC without a beginning"));
        return;
    }
    const Mark mark = m_marks.back();
    m_marks.pop_back();
    if (mark.number >= 0) {
        const std::pair<int, int> key(m_page, mark.number);
        if (m_texts.contains(key))
            fault(QStringLiteral("content %1 stands there twice").arg(mark.number));
        m_texts.insert(key, mark.text);
    } else if (!m_marks.empty()) {
        if (!m_marks.back().replaced)
            m_marks.back().text += mark.text;
    } else if (mark.artifact) {
        m_tree.artifacts.push_back({m_page, mark.type, mark.text});
    } else if (!mark.text.isEmpty()) {
        fault(QStringLiteral("marked content that is in no element: \"%1\"").arg(mark.text));
    }
}

void ContentReader::show(const std::string& bytes)
{
    QString text;
    for (std::size_t i = 0; i + 1 < bytes.size(); i += 2) {
        const int code = quint8(bytes[i]) << 8 | quint8(bytes[i + 1]);
        const bool replaced = !m_marks.empty() && m_marks.back().replaced;
        if (!m_mapping || (!m_mapping->contains(code) && !replaced))
            fault(QStringLiteral("code %1 without text").arg(code));
        else
            text += m_mapping->value(code);
    }
    paint(text);
    if (!m_marks.empty() && !m_marks.back().replaced)
        m_marks.back().text += text;
}

void ContentReader::paint(const QString& what)
{
    if (m_marks.empty())
        fault(QStringLiteral("content without a tag: \"%1\"").arg(what));
}

void ContentReader::setFont()
{
    const std::string name = m_operands.front().getName();
    const QString key = QString::fromStdString(name);
    if (!m_mappings.contains(key)) {
        QPDFObjectHandle font = m_resources.getKey("/Font").getKey(name);
        if (!font.isDictionary())
            fault(QStringLiteral("no font %1").arg(key));
        m_mappings.insert(key, font.isDictionary() ? mappingOf(font) : Mapping());
    }
    m_mapping = &*m_mappings.constFind(key);
}
} // namespace

QString textOf(QPDFObjectHandle string)
{
    return string.isString() ? QString::fromStdString(string.getUTF8Value()) : QString();
}

void readContent(QPDFObjectHandle page, int number, MarkedTexts& texts, PdfTree& tree)
{
    ContentReader reader(page, number, texts, tree);
    QPDFPageObjectHelper(page).parseContents(&reader);
}
} // namespace convenor::testing
