// kill -9 at random moments: what was acknowledged is in the file, and the file is sound.
#include "Program.h"
#include "TestMain.h"

#include <QRandomGenerator>

namespace convenor {
using namespace convenor::testing;

class AcknowledgedTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { convenor::testing::failOnWarnings(); }
    void kill_losesNothingAcknowledged();
};

namespace {
qint64 lastRevision(const QByteArray& output)
{
    qint64 last = 0;
    const QByteArray whole = output.left(output.lastIndexOf('\n') + 1);
    const QByteArrayList lines = whole.split('\n');
    for (const QByteArray& line : lines) {
        if (line.startsWith("revision "))
            last = line.mid(9).toLongLong();
    }
    return last;
}
} // namespace

void AcknowledgedTest::kill_losesNothingAcknowledged()
{
    constexpr int kills = 20;
    constexpr int steps = 3000;
    constexpr int fewestAcknowledged = 30;

    const PlanFolder folder;
    const QString plan = folder.sample(QStringLiteral("online-half-day"));
    QByteArray lines;
    for (int i = 0; i < steps; ++i)
        lines += "{\"label\":\"Step " + QByteArray::number(i) +
                 "\",\"changes\":[{\"add\":\"person\",\"fields\":{\"family_name\":\"P" +
                 QByteArray::number(i) + "\",\"given_name\":\"" + QByteArray(200, 'x') + "\"}}]}\n";
    const QString input = folder.file(QStringLiteral("steps.jsonl"), lines);

    QRandomGenerator random(11);
    qint64 acknowledged = 1;
    int inTheMiddle = 0;
    for (int kill = 0; kill < kills; ++kill) {
        QProcess process;
        process.setProcessEnvironment(bareEnvironment());
        process.start(QStringLiteral(CONVENOR_PROGRAM), {QStringLiteral("apply"), plan, input});
        // Some steps in, then anywhere within the next ones.
        QByteArray output;
        const qsizetype wanted = random.bounded(fewestAcknowledged);
        while (output.count('\n') < wanted && process.waitForReadyRead(20000))
            output += process.readAllStandardOutput();
        QTest::qSleep(random.bounded(8));
        process.kill();
        QVERIFY(process.waitForFinished());
        output += process.readAllStandardOutput();
        inTheMiddle += process.exitStatus() == QProcess::CrashExit ? 1 : 0;
        acknowledged = std::max(acknowledged, lastRevision(output));

        const Outcome verify = runProgram({QStringLiteral("verify"), plan});
        DONE(verify);
        const qint64 found = lastRevision(verify.out);
        QVERIFY2(
            found >= acknowledged,
            qPrintable(
                QStringLiteral("kill %1: acknowledged %2, found %3").arg(kill).arg(acknowledged).arg(found)));
        acknowledged = found;
    }
    QVERIFY2(inTheMiddle > kills / 2, "the kills came too late to say anything");
    // Every step is whole: one person each.
    const qsizetype people =
        runProgram({QStringLiteral("show"), plan, QStringLiteral("person"), QStringLiteral("--json")})
            .array()
            .size();
    QCOMPARE(qint64(people), 60 + acknowledged - 1);
}
} // namespace convenor

CONVENOR_TEST_CORE(convenor::AcknowledgedTest)
#include "AcknowledgedTest.moc"
