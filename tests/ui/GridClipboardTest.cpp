// The clipboard of the grid, filling, emptying and removing.
#include "ui/widgets/GridClipboard.h"

#include "exchange/agenda/ProgrammeSource.h"
#include "TestMain.h"
#include "ui/RoomsGrid.h"

#include <QClipboard>
#include <QMimeData>

using namespace convenor;
using namespace convenor::testing;

namespace {
void setClipboard(QMimeData* data)
{
    QGuiApplication::clipboard()->setMimeData(data);
}
} // namespace

class GridClipboardTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { failOnWarnings(); }
    void copiesAsTextAndTable();
    void pastes_data();
    void pastes();
    void longHtml_isReadFromItsText();
    void refusesAWrongPasteWhole();
    void fillsASelectionWithOneCell();
    void emptiesFillsAndRemoves();
};

void GridClipboardTest::copiesAsTextAndTable()
{
    Rooms rooms;
    QVERIFY(rooms.show());
    QString problem;
    QVERIFY(rooms.model.pasteCells(rooms.model.index(0, 0),
                                   {{QStringLiteral("A \"big\" <b>")}, {QStringLiteral("B")}}, &problem));
    rooms.view.setCurrentIndex(rooms.model.index(0, 0));
    rooms.key(Qt::Key_Down, Qt::ShiftModifier);
    rooms.key(Qt::Key_C, Qt::ControlModifier);
    const QMimeData* data = QGuiApplication::clipboard()->mimeData();
    QCOMPARE(data->text(), QStringLiteral("\"A \"\"big\"\" <b>\"\nB\n"));
    QVERIFY(data->html().contains(QStringLiteral("<td>A &quot;big&quot; &lt;b&gt;</td>")));
    // What was copied is pasted as it was.
    rooms.view.setCurrentIndex(rooms.model.index(2, 0));
    rooms.key(Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(rooms.row(2).value(0), QStringLiteral("A \"big\" <b>"));
    QCOMPARE(rooms.records(), 4);
    rooms.view.setCurrentIndex(rooms.model.index(3, 0));
    rooms.key(Qt::Key_X, Qt::ControlModifier);
    QCOMPARE(rooms.row(3).value(0), QString());
}

void GridClipboardTest::pastes_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<QString>("content");
    QTest::newRow("html")
        << "text/html"
        << "<html><!-- <table><tr><td>no</td></tr></table> --><style>td{}</style><p>x</p><table "
           "border=\"1>0\">"
           "<tr><th>North &amp; South</th><td>online</td><td><b>4</b><span>0</span></td></tr>"
           "<tr><td>Caf&#233;<br>two<td colspan=2>Physical<td>https://x.example</table><table><tr><td>no";
    QTest::newRow("libreoffice")
        << "application/x-libreoffice-tsvc"
        << "North & South\tonline\t40\r\nCaf\u00e9 two\tPhysical\t\thttps://x.example\r\n";
    QTest::newRow("plain") << "text/plain"
                           << "\"North & South\"\tonline\t40\nCaf\u00e9 two\tPhysical\t\thttps://x.example";
}

void GridClipboardTest::pastes()
{
    QFETCH(QString, format);
    QFETCH(QString, content);
    Rooms rooms;
    QVERIFY(rooms.show());
    auto* data = new QMimeData;
    data->setData(format, content.toUtf8());
    if (format != QLatin1String("text/plain"))
        data->setText(QStringLiteral("columns are lost here"));
    setClipboard(data);
    const qsizetype steps = rooms.steps();
    rooms.key(Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(rooms.records(), 2);
    QCOMPARE(rooms.steps(), steps + 1);
    QCOMPARE(rooms.row(0).value(0), QStringLiteral("North & South"));
    QCOMPARE(rooms.row(0).value(2), QStringLiteral("40"));
    QCOMPARE(rooms.row(1).value(0), QStringLiteral("Caf\u00e9 two"));
    QCOMPARE(rooms.row(1).value(3), QStringLiteral("https://x.example"));
    QVERIFY(rooms.open.editor->undo());
    QCOMPARE(rooms.records(), 0);
}

void GridClipboardTest::longHtml_isReadFromItsText()
{
    QMimeData data;
    data.setText(QStringLiteral("text\n"));
    data.setHtml(QStringLiteral("<table><tr><td>html</td></tr></table>"));
    QCOMPARE(cellsOf(data), (QList<QStringList>{{"html"}}));
    data.setHtml(data.html() + QString(longestSource, u' '));
    QCOMPARE(cellsOf(data), (QList<QStringList>{{"text"}}));
}

void GridClipboardTest::refusesAWrongPasteWhole()
{
    Rooms rooms;
    QVERIFY(rooms.show());
    auto* data = new QMimeData;
    data->setText(QStringLiteral("A\tonline\t40\nB\tonline\tmany\n"));
    setClipboard(data);
    rooms.key(Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(rooms.records(), 0);
    QVERIFY(!rooms.said.last().value(0).toString().isEmpty());
}

void GridClipboardTest::fillsASelectionWithOneCell()
{
    Rooms rooms;
    QVERIFY(rooms.show());
    QString problem;
    QVERIFY(rooms.model.pasteCells(rooms.model.index(0, 0), {{QStringLiteral("A")}, {QStringLiteral("B")}},
                                   &problem));
    rooms.view.setCurrentIndex(rooms.model.index(0, 2));
    rooms.key(Qt::Key_Down, Qt::ShiftModifier);
    auto* data = new QMimeData;
    data->setText(QStringLiteral("25"));
    setClipboard(data);
    rooms.key(Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(rooms.row(0).value(2), QStringLiteral("25"));
    QCOMPARE(rooms.row(1).value(2), QStringLiteral("25"));
}

void GridClipboardTest::emptiesFillsAndRemoves()
{
    Rooms rooms;
    QVERIFY(rooms.show());
    QString problem;
    QVERIFY(rooms.model.pasteCells(
        rooms.model.index(0, 0),
        {{QStringLiteral("A"), {}, QStringLiteral("10")}, {QStringLiteral("B")}, {QStringLiteral("C")}},
        &problem));
    rooms.view.setCurrentIndex(rooms.model.index(0, 2));
    rooms.key(Qt::Key_Down, Qt::ShiftModifier);
    rooms.key(Qt::Key_Down, Qt::ShiftModifier);
    rooms.key(Qt::Key_D, Qt::ControlModifier);
    QCOMPARE(rooms.row(2).value(2), QStringLiteral("10"));
    const qsizetype steps = rooms.steps();
    rooms.key(Qt::Key_Delete);
    QCOMPARE(rooms.row(1).value(2), QString());
    rooms.view.setCurrentIndex(rooms.model.index(1, 0));
    rooms.key(Qt::Key_Delete, Qt::ControlModifier);
    QCOMPARE(rooms.records(), 2);
    QCOMPARE(rooms.row(1).value(0), QStringLiteral("C"));
    QCOMPARE(rooms.steps(), steps + 2);
    QCOMPARE(rooms.current(), qMakePair(1, 0));
}

CONVENOR_TEST(GridClipboardTest)
#include "GridClipboardTest.moc"
