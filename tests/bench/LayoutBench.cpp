// What it costs to lay papers out in streaming: CPU time, and memory beyond the data. Names hardly repeat, so
// that remembered words do not flatter us.
//
// usage: layout_bench [list ROWS | agenda ITEMS]
#include "documents/Layout.h"

#include <QCoreApplication>
#include <QFile>
#include <QRandomGenerator>
#include <QTextStream>

#include <ctime>

using namespace convenor;

namespace {
double cpuSeconds()
{
    return double(std::clock()) / CLOCKS_PER_SEC;
}

// The most memory the process ever had, MB; where the system does not say, 0.
double peakMegabytes()
{
    QFile file(QStringLiteral("/proc/self/status"));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray& line : file.readAll().split('\n')) {
        if (line.startsWith("VmHWM:"))
            return line.mid(6).simplified().split(' ').first().toDouble() / 1024;
    }
    return 0;
}

// Names put together from syllables.
class Names
{
public:
    explicit Names(quint32 seed) : m_random(seed) {}

    QString word(int script, int least, int most)
    {
        static const QStringList syllables[] = {
            QString::fromUtf8(
                "an be ci do el fra gu ha is jo ka lé mi nor ö pa qui ru să te uw vi wer xa ýr zo šk łu "
                "ffi fin")
                .split(QChar(u' ')),
            QString::fromUtf8(
                "ан бо ве га де ел жи за ил ки ло ма не ор пе ра сто ти ул фи хри ца чо ше щу ян")
                .split(QChar(u' ')),
            QString::fromUtf8("αν βα γε δη ελ ζω ηλ θε ίω κα λο μα νι ξα ου πα ρο στα τσι υπ φω χρι ψα")
                .split(QChar(u' '))};
        QString text;
        const int count = least + m_random.bounded(most - least + 1);
        for (int i = 0; i < count; ++i)
            text += syllables[script][m_random.bounded(int(syllables[script].size()))];
        text[0] = text[0].toUpper();
        return text;
    }

    QString person()
    {
        const int chance = m_random.bounded(10);
        const int script = chance < 6 ? 0 : chance < 8 ? 1 : 2;
        return word(script, 2, 3) + QChar(u' ') + word(script, 2, 4);
    }

    int below(int bound) { return m_random.bounded(bound); }

private:
    QRandomGenerator m_random;
};

TextSpan typed(const QString& text)
{
    TextSpan span{text};
    span.isolated = true;
    return span;
}

TableRow rowOf(const QStringList& texts)
{
    TableRow row;
    row.cells.reserve(std::size_t(texts.size()));
    for (const QString& text : texts)
        row.cells.push_back(cellOf({paragraphNode(SizeRole::Body, {typed(text)})}));
    return row;
}

const QStringList& organisations()
{
    static const QStringList list = {
        QString::fromUtf8("Клъстер Зелена синергия"), QString::fromUtf8("Agency of Västra Götaland"),
        QString::fromUtf8("Pôle Alpha Route des Lasers"), QString::fromUtf8("Περιφέρεια Μακεδονίας"),
        QStringLiteral("Veneto Innovazione S.p.A.")};
    return list;
}

class People : public RowSource
{
public:
    explicit People(int count)
    {
        Names names(20);
        for (int i = 0; i < count; ++i) {
            m_names.push_back(names.person());
            m_mails.push_back(
                QStringLiteral("%1.%2@example.org").arg(names.word(0, 2, 3), names.word(0, 2, 3)).toLower());
        }
    }
    qsizetype count() const override { return qsizetype(m_names.size()); }
    TableRow row(qsizetype index) const override
    {
        const std::size_t i = std::size_t(index);
        return rowOf({QString::number(index + 1), m_names[i], organisations()[index % organisations().size()],
                      QStringLiteral("Bulgaria"), m_mails[i]});
    }

private:
    std::vector<QString> m_names;
    std::vector<QString> m_mails;
};

Document listOf(int rows)
{
    DocumentNode table;
    table.kind = NodeKind::Table;
    table.columns = {TableColumn{0, 40}, TableColumn{2}, TableColumn{2}, TableColumn{0, 60}, TableColumn{2}};
    table.headerRows.push_back(
        rowOf({QStringLiteral("No"), QStringLiteral("Name"), QStringLiteral("Organisation"),
               QStringLiteral("Country"), QStringLiteral("E-mail")}));
    table.source = std::make_shared<People>(rows);
    Document document;
    document.language = QStringLiteral("en");
    document.footer = QStringLiteral("List of participants");
    document.root.kind = NodeKind::Section;
    document.root.children = {
        headingNode(1, SizeRole::Title, TextSpan{QStringLiteral("List of participants")}), table};
    return document;
}

Document agendaOf(int items)
{
    Names names(30);
    DocumentNode table;
    table.kind = NodeKind::Table;
    table.columns = {TableColumn{0, 100, true}, TableColumn{}, TableColumn{0, 100, true}};
    for (int i = 0; i < items; ++i) {
        TableRow row =
            rowOf({QString::fromUtf8("%1:%2 – %1:%3").arg(9 + i % 9).arg(10 + i % 30).arg(41 + i % 15),
                   QStringLiteral("Regional innovation ecosystems: what works (%1)").arg(i),
                   QStringLiteral("Room %1").arg(i % 20)});
        row.subject = i + 1;
        std::vector<DocumentNode>& blocks = row.cells[1].blocks;
        blocks.front().spans.front().style = TextStyle::Bold;
        for (int k = 0; k <= i % 3; ++k)
            blocks.push_back(
                paragraphNode(SizeRole::Small, {typed(names.person()), TextSpan{QStringLiteral(", ")},
                                                typed(organisations()[names.below(5)]),
                                                TextSpan{QStringLiteral(" (speaker)")}}));
        QString text;
        for (int k = 0; k < 14 + i % 3 * 14; ++k)
            text += names.word(0, 1, 4).toLower() + QChar(u' ');
        blocks.push_back(paragraphNode(SizeRole::Small, {typed(text.trimmed())}));
        table.rows.push_back(std::move(row));
    }
    Document document;
    document.language = QStringLiteral("en");
    document.root.kind = NodeKind::Section;
    document.root.children = {std::move(table)};
    return document;
}

class Counter : public PageSink
{
public:
    Result<Done> take(Page page) override
    {
        ++pages;
        pieces += page.pieces.size();
        return Done{};
    }
    Result<Done> takeFoot(int, std::vector<TextPiece>) override { return Done{}; }

    int pages = 0;
    std::size_t pieces = 0;
};

double secondsToMake(const Document& document)
{
    const double begin = cpuSeconds();
    std::size_t cells = 0;
    for (const DocumentNode& node : document.root.children) {
        for (qsizetype i = 0; node.source && i < node.source->count(); ++i)
            cells += node.source->row(i).cells.size();
    }
    return cells > 0 ? cpuSeconds() - begin : 0;
}
} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = application.arguments();
    const int count = arguments.value(2, QStringLiteral("100000")).toInt();
    const Document document =
        arguments.value(1) == QStringLiteral("agenda") ? agendaOf(count) : listOf(count);
    const double making = secondsToMake(document);
    const double memory = peakMegabytes();
    FontSet fonts;
    TextShaper shaper(fonts);
    Counter counter;
    const double begin = cpuSeconds();
    if (!layOut(document, shaper, {}, counter))
        return 1;
    const double seconds = cpuSeconds() - begin;
    QTextStream(stdout) << counter.pages << " pages, " << counter.pieces << " pieces, " << seconds
                        << " CPU s (of these " << making << " to make the rows), " << peakMegabytes() - memory
                        << " MB beyond the data\n";
    return 0;
}
