// vCards of three versions as a table.
#include "exchange/TableFile.h"
#include "TestMain.h"

namespace convenor {
class VCardFileTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { convenor::testing::failOnWarnings(); }
    void fields_areRead_data();
    void fields_areRead();
    void cards_areNumbered();
    void brokenCards_areTold();
    void longFiles_stop();

private:
    // The rows below the header: column name and text of each cell that is not empty.
    static QStringList cardsOf(const QByteArray& bytes, QStringList* remarks = nullptr)
    {
        const Result<std::shared_ptr<const TableFile>> file =
            TableFile::open(bytes, QStringLiteral("people.vcf"));
        if (!file)
            return {u'!' + file.error().detail};
        if ((*file)->kind() != TableFile::Kind::VCard)
            return {QStringLiteral("no vCard")};
        const std::unique_ptr<RowReader> reader = (*file)->rows(0);
        SourceRow header, row;
        QStringList cards;
        if (!reader->next(header) || header.number != 1)
            return {QStringLiteral("no header")};
        while (reader->next(row)) {
            QStringList cells;
            for (qsizetype i = 0; i < row.cells.size(); ++i) {
                if (!row.cells[i].isEmpty())
                    cells << header.cells.value(i) + u'=' + row.cells[i];
            }
            cards << QString::number(row.number) + u':' + cells.join(u'|');
        }
        if (remarks)
            *remarks = (*file)->remarks();
        return cards;
    }
    static QByteArray card(const QByteArray& lines, const QByteArray& version = "3.0")
    {
        return "BEGIN:VCARD\r\nVERSION:" + version + "\r\n" + lines + "\r\nEND:VCARD\r\n";
    }
};

void VCardFileTest::fields_areRead_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("cells");
    const auto row = [](const char* name, const QByteArray& bytes, const char* cells) {
        QTest::newRow(name) << bytes << QString::fromUtf8(cells);
    };
    row("name", card("N:Doe;John;Richter;Mr.;Sr.\r\nFN:Mr. John Doe"),
        "family_name=Doe|given_name=John Richter|suffix=Sr.|title=Mr.");
    row("formatted name only", card("FN:Frank Dawson"), "full_name=Frank Dawson");
    row("work", card("FN:A\r\nORG:IBM;Accounting\r\nTITLE:Manager\r\nROLE:Chair"),
        "full_name=A|organisation=IBM, Accounting|function=Manager");
    row("role", card("FN:A\r\nROLE:Chair"), "full_name=A|function=Chair");
    row("the preferred address", card("FN:A\r\nEMAIL:a@x\r\nEMAIL;TYPE=INTERNET,PREF:b@x"),
        "full_name=A|email=b@x");
    row("the most preferred", card("FN:A\r\nEMAIL;PREF=2:a@x\r\nEMAIL;PREF=1:b@x", "4.0"),
        "full_name=A|email=b@x");
    row("no fax", card("FN:A\r\nTEL;WORK;FAX:1\r\nTEL;CELL:2\r\nTEL;HOME:3", "2.1"), "full_name=A|phone=2");
    row("a link to a telephone",
        card("FN:A\r\nTEL;VALUE=uri;TYPE=\"work,voice\";PREF=1:tel:+1-418;ext=102", "4.0"),
        "full_name=A|phone=+1-418 ext. 102");
    row("country of work", card("FN:A\r\nADR;TYPE=HOME:;;S;C;;1;France\r\nADR;TYPE=WORK:;;S;C;;1;Belgium"),
        "full_name=A|country=Belgium");
    row("languages", card("FN:A\r\nLANG;PREF=1:fr\r\nLANG;PREF=2:en", "4.0"), "full_name=A|languages=fr,en");
    row("groups and case", card("item1.email;type=INTERNET:a@x\r\nitem1.X-ABLabel:x\r\nfn:A"),
        "full_name=A|email=a@x");
    row("escapes", card("FN:Doe\\, John\\; x\r\nNOTE:one\\ntwo \\\\ three"),
        "full_name=Doe, John; x|note=one two \\ three");
    row("folded in a letter", card("FN:Stoyan\xD0\r\n \xBE\xD0\xB2\r\nORG:Clus\r\n\tter"),
        "full_name=Stoyanов|organisation=Cluster");
    row("old folding", card("FN:Anna\r\n Bell", "2.1"), "full_name=Anna Bell");
    row("quoted-printable",
        card("N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=D0=98=D0=B2=D0=B0=\r\n=D0=BD;=C3=91", "2.1"),
        "family_name=Иван|given_name=Ñ");
    row("quoted-printable in another encoding",
        card("N;ENCODING=QUOTED-PRINTABLE;CHARSET=windows-1251:=C8=E2=E0=ED;", "2.1"), "family_name=Иван");
    row("bytes in another encoding",
        card("N:\xD1\xF2\xEE\xFF\xED\xEE\xE2;\xC8\xE2\xE0\xED\r\nORG:\xCE\xE1\xF9\xE8\xED\xE0", "2.1"),
        "family_name=Стоянов|given_name=Иван|organisation=Община");
    row("a picture",
        card("FN:A\r\nPHOTO;ENCODING=BASE64:/9j/4AAQ\r\n  SkZJRg==\r\nAAAA\r\n\r\nEMAIL:a@x", "2.1"),
        "full_name=A|email=a@x");
    row("categories", card("FN:A\r\nCATEGORIES:policy,business"), "full_name=A|category=policy,business");
    row("no end", "BEGIN:VCARD\nFN:A\n", "full_name=A");
    row("a mark and blank lines", "\xEF\xBB\xBF\r\n" + card("FN:A"), "full_name=A");
}

void VCardFileTest::fields_areRead()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, cells);
    QCOMPARE(cardsOf(bytes), QStringList{QStringLiteral("2:") + cells});
}

void VCardFileTest::cards_areNumbered()
{
    QStringList remarks;
    const QByteArray bytes =
        card("FN:A") + "\r\n" + card("KIND:group\r\nFN:All") + card("FN:B") + card("REV:1") + card("FN:C");
    QCOMPARE(cardsOf(bytes, &remarks), (QStringList{"2:full_name=A", "4:full_name=B", "6:full_name=C"}));
    QCOMPARE(remarks.size(), 2);
    QVERIFY(remarks[0].startsWith(QStringLiteral("1 card(s) of a group")));
    QVERIFY(remarks[1].startsWith(QStringLiteral("1 card(s) without anything")));
}

void VCardFileTest::brokenCards_areTold()
{
    QStringList remarks;
    const QByteArray bytes = "BEGIN:VCARD\nFN:A\nno colon\n:x\nBEGIN:VCARD\nFN:B\nEND:VCARD\nEMAIL:lost@x\n"
                             "BEGIN:VCARD\nFN;\"x:C\nN:D;E";
    QCOMPARE(cardsOf(bytes, &remarks),
             (QStringList{"2:full_name=A", "3:full_name=B", "4:family_name=D|given_name=E"}));
    QCOMPARE(remarks.size(), 1);
    QVERIFY2(remarks[0].startsWith(QStringLiteral("2 card(s) with no end")), qPrintable(remarks[0]));
}

void VCardFileTest::longFiles_stop()
{
    std::stop_source source;
    TableFileOptions options;
    options.stop = source.get_token();
    const QByteArray bytes = card("FN:A").repeated(1000);
    const Result<std::shared_ptr<const TableFile>> file =
        TableFile::open(bytes, QStringLiteral("a.vcf"), options);
    QVERIFY(file);
    const std::unique_ptr<RowReader> reader = (*file)->rows(0);
    SourceRow row;
    for (int i = 0; i <= 500; ++i)
        QVERIFY(reader->next(row));
    QVERIFY(qAbs(reader->progress() - 0.5) < 0.01);
    source.request_stop();
    QVERIFY(!reader->next(row));
    QCOMPARE(int(reader->error()->kind), int(ErrorKind::Cancelled));
}
} // namespace convenor

CONVENOR_TEST_CORE(convenor::VCardFileTest)
#include "VCardFileTest.moc"
