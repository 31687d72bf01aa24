// --record, --changed and --renumber: what was printed, and what must be printed anew.
#include "ExportFolder.h"
#include "TestMain.h"

namespace convenor {
using namespace convenor::testing;

class RecordCommandTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { convenor::testing::failOnWarnings(); }
    void unrecorded_carriesNoStampAndChangesNothing();
    void recorded_isStampedAndListed();
    void recorded_doesNotComeBackByUndo();
    void changed_ofNothingRecordedIsAll();
    void changed_printsWhatIsNew();
    void changed_namesWhatToTakeDown();
    void changed_ofEverythingTellsWhatIsWhat();
    void changed_printsBadgesCloselyAgain();
    void renumber_putsEverybodyInOrder();
    void heldByWriter_isRefusedOnlyForRecords();

private:
    ExportFolder m_folder;
};

namespace {
// Nothing takes place there any more: its door sign is to be taken down.
void emptyWinterGarden(const ExportFolder& folder, const QString& plan)
{
    QJsonArray changes;
    QString reception;
    for (const QJsonValue& room : folder.shown(plan, QStringLiteral("rooms"))) {
        if (room[QLatin1String("name")].toString() == u"Winter garden")
            reception = room[QLatin1String("id")].toString();
    }
    for (const QJsonValue& item : folder.shown(plan, QStringLiteral("agenda_item"))) {
        if (item[QLatin1String("room")].toString() == reception)
            changes.append(
                edit("agenda_item", item[QLatin1String("id")], {{QStringLiteral("room"), QJsonValue()}}));
    }
    if (changes.isEmpty())
        qFatal("nothing in the winter garden");
    folder.apply(plan, changes);
}
} // namespace

void RecordCommandTest::unrecorded_carriesNoStampAndChangesNothing()
{
    const QString plan = m_folder.fresh();
    const QByteArray before = PlanFolder::bytes(plan);
    DONE(m_folder.exported(plan, QStringLiteral("agenda"), QStringLiteral("u.pdf")));
    QVERIFY(!m_folder.pages(QStringLiteral("u.pdf")).first().contains(QStringLiteral("v1 ·")));
    QCOMPARE(PlanFolder::bytes(plan), before);
}

void RecordCommandTest::recorded_isStampedAndListed()
{
    const QString plan = m_folder.fresh();
    for (int version = 1; version <= 2; ++version) {
        DONE(m_folder.exported(plan, QStringLiteral("agenda"), QStringLiteral("r.pdf"),
                               {QStringLiteral("--record")}));
        for (const QString& page : m_folder.pages(QStringLiteral("r.pdf")))
            QVERIFY(page.contains(
                QRegularExpression(QStringLiteral("v%1 · \\d{1,2} \\w+ \\d\\d:\\d\\d").arg(version))));
    }
    // Another language is another paper, with versions of its own.
    QCOMPARE(m_folder
                 .exported(plan, QStringLiteral("agenda"), QStringLiteral("r.pdf"),
                           {QStringLiteral("--record"), QStringLiteral("--language=bg")})
                 .code,
             0);
    QVERIFY(m_folder.pages(QStringLiteral("r.pdf")).first().contains(QStringLiteral("1 ·")));
    const QJsonArray prints = m_folder.shown(plan, QStringLiteral("printout"));
    QCOMPARE(prints.size(), 3);
    QCOMPARE(prints[1][QLatin1String("version")].toInt(), 2);
    QCOMPARE(prints[1][QLatin1String("document")].toString(), QStringLiteral("agenda"));
    QCOMPARE(prints[1][QLatin1String("target")].toString(), QStringLiteral("r.pdf"));
    QCOMPARE(prints[1][QLatin1String("revision")].toInt(), 1);
    QVERIFY(prints[1][QLatin1String("printed_at")].toString().endsWith(u'Z'));
    // What has no pages is not recorded.
    REFUSED_WITH(m_folder.exported(plan, QStringLiteral("agenda"), QStringLiteral("r.csv"),
                                   {QStringLiteral("--record")}),
                 2);
}

void RecordCommandTest::recorded_doesNotComeBackByUndo()
{
    const QString plan = m_folder.fresh();
    DONE(m_folder.exported(plan, QStringLiteral("agenda"), QStringLiteral("r.pdf"),
                           {QStringLiteral("--record")}));
    QCOMPARE(runProgram({QStringLiteral("verify"), plan}).text(), QStringLiteral("revision 1\n"));
    m_folder.apply(plan, {walkIn(QStringLiteral("Late"))});
    QCOMPARE(runProgram({QStringLiteral("undo"), plan}).code, 0);
    QCOMPARE(m_folder.shown(plan, QStringLiteral("printout")).size(), 1);
}

void RecordCommandTest::changed_ofNothingRecordedIsAll()
{
    const QString plan = m_folder.fresh();
    DONE(m_folder.exported(plan, QStringLiteral("agenda"), QStringLiteral("whole.pdf")));
    DONE(m_folder.exported(plan, QStringLiteral("agenda"), QStringLiteral("c.pdf"),
                           {QStringLiteral("--changed")}));
    QCOMPARE(m_folder.pages(QStringLiteral("c.pdf")), m_folder.pages(QStringLiteral("whole.pdf")));
}

void RecordCommandTest::changed_printsWhatIsNew()
{
    const QString plan = m_folder.fresh();
    const QString list = QStringLiteral("signatures");
    const QStringList record{QStringLiteral("--record")};
    const QStringList again{QStringLiteral("--changed"), QStringLiteral("--record")};
    DONE(m_folder.exported(plan, list, QStringLiteral("s.pdf"), record));
    const QStringList before = m_folder.pages(QStringLiteral("s.pdf"));
    Outcome outcome = m_folder.exported(plan, list, QStringLiteral("same.pdf"), again);
    REFUSED_WITH(outcome, 1);
    QVERIFY(errors(outcome).contains(QStringLiteral("nothing has changed")));
    QVERIFY(!QFile::exists(m_folder.path(QStringLiteral("same.pdf"))));

    QJsonArray late;
    for (int i = 0; i < 5; ++i)
        late.append(walkIn(QStringLiteral("Aaronson%1").arg(i)));
    m_folder.apply(plan, late);
    DONE(m_folder.exported(plan, list, QStringLiteral("late.pdf"), again));
    const QStringList supplements = m_folder.pages(QStringLiteral("late.pdf"));
    QCOMPARE(supplements.size(), 2); // one a day, all five on each
    for (const QString& page : supplements) {
        for (int i = 0; i < 5; ++i)
            QVERIFY(page.contains(QStringLiteral("Aaronson%1").arg(i)));
        QVERIFY(page.contains(QStringLiteral("Page 1 of 1")) && page.contains(QStringLiteral("v2 ·")));
    }
    REFUSED_WITH(m_folder.exported(plan, list, QStringLiteral("same.pdf"), again), 1);
    // The whole keeps every page as it was, and has the supplements besides.
    DONE(m_folder.exported(plan, list, QStringLiteral("all.pdf")));
    QCOMPARE(m_folder.pages(QStringLiteral("all.pdf")).size(), before.size() + 2);

    // Agenda pages keep their numbers of the whole.
    DONE(m_folder.exported(plan, QStringLiteral("agenda"), QStringLiteral("a.pdf"), record));
    const qsizetype all = m_folder.pages(QStringLiteral("a.pdf")).size();
    const QJsonArray items = m_folder.shown(plan, QStringLiteral("agenda"));
    m_folder.apply(plan, {edit("agenda_item", items.last()[QLatin1String("id")],
                               {{QStringLiteral("title"), QStringLiteral("Farewell")}})});
    DONE(m_folder.exported(plan, QStringLiteral("agenda"), QStringLiteral("a2.pdf"), again));
    const QStringList changed = m_folder.pages(QStringLiteral("a2.pdf"));
    QCOMPARE(changed.size(), 1);
    QVERIFY(changed[0].contains(QStringLiteral("Farewell")));
    QVERIFY(all > 2 &&
            changed[0].contains(QRegularExpression(QStringLiteral("Page [2-9] of %1\\b").arg(all))));
}

void RecordCommandTest::changed_namesWhatToTakeDown()
{
    const QString plan = m_folder.fresh();
    const QString signs = QStringLiteral("door-signs");
    DONE(m_folder.exported(plan, signs, QStringLiteral("d.pdf"), {QStringLiteral("--record")}));
    emptyWinterGarden(m_folder, plan);
    const QStringList again{QStringLiteral("--changed"), QStringLiteral("--record")};
    Outcome outcome = m_folder.exported(plan, signs, QStringLiteral("d2.pdf"), again);
    QCOMPARE(outcome.code, 1);
    QVERIFY(!QFile::exists(m_folder.path(QStringLiteral("d2.pdf"))));
    QVERIFY(errors(outcome).contains(QStringLiteral("To be taken down: Winter garden")));
    // It is recorded as taken down, and not named again.
    outcome = m_folder.exported(plan, signs, QStringLiteral("d2.pdf"), again);
    REFUSED_WITH(outcome, 1);
    QVERIFY(errors(outcome).contains(QStringLiteral("nothing has changed")));
}

void RecordCommandTest::changed_ofEverythingTellsWhatIsWhat()
{
    const QString plan = m_folder.fresh();
    const QStringList command{QStringLiteral("export"),
                              plan,
                              QStringLiteral("everything"),
                              QStringLiteral("-o"),
                              m_folder.path(QStringLiteral("all")),
                              QStringLiteral("--record")};
    const QStringList again = command + QStringList{QStringLiteral("--changed")};
    QCOMPARE(runProgram(command).code, 0);
    emptyWinterGarden(m_folder, plan);
    Outcome outcome = runProgram(again);
    QCOMPARE(outcome.code, 0); // the agenda says it differently
    QVERIFY(!outcome.text().contains(QStringLiteral("Door signs")));
    QVERIFY2(errors(outcome).contains(QStringLiteral("Door signs: To be taken down: Winter garden")),
             outcome.err.constData());
    QVERIFY(errors(outcome).contains(QRegularExpression(QStringLiteral("Unchanged [^\n]*Badges"))));
    QVERIFY(!errors(outcome).contains(QRegularExpression(QStringLiteral("nothing to print in[^\n]*Badges"))));
    // Recorded, and not named again.
    outcome = runProgram(again);
    QCOMPARE(outcome.code, 1);
    QVERIFY2(errors(outcome).contains(QRegularExpression(QStringLiteral("Unchanged [^\n]*Door signs"))),
             outcome.err.constData());
    QVERIFY(!errors(outcome).contains(QStringLiteral("taken down")));
}

void RecordCommandTest::changed_printsBadgesCloselyAgain()
{
    const QString plan = m_folder.fresh();
    const QString badges = QStringLiteral("badges");
    DONE(m_folder.exported(plan, badges, QStringLiteral("b.pdf"), {QStringLiteral("--record")}));
    const QJsonValue married = m_folder.shown(plan, QStringLiteral("people"))[100];
    m_folder.apply(plan, {walkIn(QStringLiteral("Lateness")), walkIn(QStringLiteral("Zulu")),
                          edit("person", married[QLatin1String("id")],
                               {{QStringLiteral("family_name"), QStringLiteral("Newname")}})});
    const QStringList again{QStringLiteral("--changed"), QStringLiteral("--record")};
    DONE(m_folder.exported(plan, badges, QStringLiteral("b2.pdf"), again));
    const QStringList sheets = m_folder.pages(QStringLiteral("b2.pdf"));
    QCOMPARE(sheets.size(), 1);
    for (const char* name : {"Lateness", "Zulu", "Newname"})
        QVERIFY2(sheets[0].contains(QLatin1String(name)), name);
    QCOMPARE(sheets[0].count(QStringLiteral("GROW your")), 3);
    REFUSED_WITH(m_folder.exported(plan, badges, QStringLiteral("b3.pdf"), again), 1);
}

void RecordCommandTest::renumber_putsEverybodyInOrder()
{
    const QString plan = m_folder.fresh();
    const QString list = QStringLiteral("signatures");
    DONE(m_folder.exported(plan, list, QStringLiteral("s.pdf"), {QStringLiteral("--record")}));
    m_folder.apply(plan, {walkIn(QStringLiteral("Aaaa"))});
    DONE(m_folder.exported(plan, list, QStringLiteral("frozen.pdf")));
    QVERIFY(!m_folder.pages(QStringLiteral("frozen.pdf")).first().contains(QStringLiteral("Aaaa")));
    const QStringList renumber{QStringLiteral("--renumber"), QStringLiteral("--record")};
    DONE(m_folder.exported(plan, list, QStringLiteral("anew.pdf"), renumber));
    QVERIFY(m_folder.pages(QStringLiteral("anew.pdf")).first().contains(QStringLiteral("Aaaa")));
    REFUSED_WITH(m_folder.exported(plan, list, QStringLiteral("x.pdf"), {QStringLiteral("--changed")}), 1);
}

void RecordCommandTest::heldByWriter_isRefusedOnlyForRecords()
{
    const QString plan = m_folder.fresh();
    QProcess writer;
    writer.setProcessEnvironment(bareEnvironment());
    writer.start(QStringLiteral(CONVENOR_PROGRAM), {QStringLiteral("apply"), plan, QStringLiteral("-")});
    QVERIFY(writer.waitForStarted());
    writer.write("{\"label\":\"x\",\"changes\":[]}\n");
    QVERIFY(writer.waitForReadyRead());
    const Outcome outcome = m_folder.exported(plan, QStringLiteral("agenda"), QStringLiteral("h.pdf"),
                                              {QStringLiteral("--record")});
    DONE(m_folder.exported(plan, QStringLiteral("agenda"), QStringLiteral("h2.pdf")));
    writer.closeWriteChannel();
    writer.waitForFinished();
    REFUSED_WITH(outcome, 3);
    QVERIFY(!QFile::exists(m_folder.path(QStringLiteral("h.pdf"))));
}
} // namespace convenor

CONVENOR_TEST_CORE(convenor::RecordCommandTest)
#include "RecordCommandTest.moc"
