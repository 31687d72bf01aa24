// The divider's worker: an answer for each question, stopped soon, safe to destroy while it works.
#include "editing/groups/GroupDivider.h"

#include "editing/groups/GroupEdits.h"
#include "editing/GroupsPlan.h"
#include "TestMain.h"

#include <QSignalSpy>

namespace convenor {
using namespace convenor::testing;
using namespace Qt::StringLiterals;

namespace {
// So many that it works until it is stopped.
constexpr qint64 endless = 1'000'000'000'000;
constexpr int patience = 20'000;

DivisionRequest request(qint64 iterations)
{
    DivisionRequest asked;
    asked.iterations = iterations;
    return asked;
}
} // namespace

class GroupDividerTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void itAnswersInThisThread();
    void itSaysHowFarItIs();
    void stoppedItAnswersSoon();
    void aNewQuestionForgetsTheOld();
    void itIsDestroyedWhileItWorks();
    void finishWaits();
    void itRepairs();
    void theAnswerIsAboutThePlanOfTheQuestion();

private:
    std::unique_ptr<GroupsPlan> m_plan;
    std::unique_ptr<GroupDivider> m_divider;
    QList<Result<Division>> m_answers;
};

void GroupDividerTest::init()
{
    failOnWarnings();
    m_divider.reset();
    m_plan =
        std::make_unique<GroupsPlan>(GroupsShape{.people = 60, .rounds = 3, .groups = 6, .wishes = true});
    m_divider = std::make_unique<GroupDivider>(*m_plan->editor);
    m_answers.clear();
    connect(m_divider.get(), &GroupDivider::divided, this, [this](const Result<Division>& answer) {
        QCOMPARE(QThread::currentThread(), thread());
        QVERIFY(!m_divider->isBusy());
        m_answers.append(answer);
    });
}

void GroupDividerTest::itAnswersInThisThread()
{
    QSignalSpy started(m_divider.get(), &GroupDivider::started);
    m_divider->divide(request(50'000));
    QVERIFY(m_divider->isBusy());
    QCOMPARE(started.size(), 1);
    QTRY_COMPARE_WITH_TIMEOUT(m_answers.size(), 1, patience);
    QVERIFY(m_answers[0].ok());
    // The same as without a worker.
    QVERIFY(m_answers[0]->seats == divide(m_plan->plan(), request(50'000))->seats);
    QVERIFY(GroupEdits(*m_plan->editor).take(*m_answers[0]).ok());
}

void GroupDividerTest::itSaysHowFarItIs()
{
    QSignalSpy progress(m_divider.get(), &GroupDivider::progress);
    m_divider->divide(request(endless));
    QElapsedTimer timer;
    timer.start();
    QTRY_VERIFY_WITH_TIMEOUT(progress.size() >= 4, patience);
    // Not more than some ten times a second.
    QVERIFY(timer.elapsed() >= 250);
    for (const QList<QVariant>& values : progress) {
        const auto now = values[0].value<DivisionProgress>();
        QVERIFY(now.done >= 0 && now.done <= 1);
        QVERIFY(now.best >= now.bound);
        QVERIFY(now.bound >= 0);
        QVERIFY(now.gap >= 0 && now.gap <= 1);
        QVERIFY(now.pairsAgain >= 0);
        QVERIFY(!progressText(now).isEmpty());
    }
}

void GroupDividerTest::stoppedItAnswersSoon()
{
    QSignalSpy progress(m_divider.get(), &GroupDivider::progress);
    m_divider->divide(request(endless));
    QTRY_VERIFY_WITH_TIMEOUT(!progress.isEmpty(), patience);
    QElapsedTimer timer;
    timer.start();
    m_divider->stop();
    QTRY_COMPARE_WITH_TIMEOUT(m_answers.size(), 1, patience);
    // 50 ms on a machine of one's own.
    QVERIFY2(timer.elapsed() < 1000, qPrintable(QString::number(timer.elapsed())));
    QVERIFY(m_answers[0].ok());
    QVERIFY(m_answers[0]->stopped);
    QVERIFY(GroupEdits(*m_plan->editor).take(*m_answers[0]).ok());
    QCOMPARE(wronglySeated(m_plan->plan(), m_plan->rounds[0]), QString());
}

void GroupDividerTest::aNewQuestionForgetsTheOld()
{
    m_divider->divide(request(endless));
    m_divider->divide(request(20'000));
    QTRY_COMPARE_WITH_TIMEOUT(m_answers.size(), 1, patience);
    QVERIFY(m_answers[0].ok());
    QVERIFY(!m_answers[0]->stopped);
    QTest::qWait(150);
    QCOMPARE(m_answers.size(), 1);
}

void GroupDividerTest::itIsDestroyedWhileItWorks()
{
    QSignalSpy progress(m_divider.get(), &GroupDivider::progress);
    m_divider->divide(request(endless));
    QTRY_VERIFY_WITH_TIMEOUT(!progress.isEmpty(), patience);
    m_divider.reset();
    m_plan.reset();
    QTest::qWait(150); // what was said and not heard yet
    QVERIFY(m_answers.isEmpty());
}

void GroupDividerTest::finishWaits()
{
    m_divider->finish(); // nothing asked
    m_divider->divide(request(20'000));
    m_divider->finish();
    QCOMPARE(m_answers.size(), 1);
    QVERIFY(!m_divider->isBusy());
    QTest::qWait(100);
    QCOMPARE(m_answers.size(), 1);
}

void GroupDividerTest::itRepairs()
{
    QVERIFY(GroupEdits(*m_plan->editor).take(*divide(m_plan->plan(), request(50'000))).ok());
    m_plan->cancel({m_plan->people[0]});
    std::optional<Result<RepairList>> list;
    connect(m_divider.get(), &GroupDivider::repaired, this,
            [&list](const Result<RepairList>& answer) { list = answer; });
    RepairQuestion question;
    question.iterations = 20'000;
    m_divider->repair(question);
    QTRY_VERIFY_WITH_TIMEOUT(list.has_value(), patience);
    QVERIFY(list->ok());
    QVERIFY((*list)->proposal >= 0);
    QVERIFY(GroupEdits(*m_plan->editor).take((*list)->choices[(*list)->proposal]).ok());
    QCOMPARE(wronglySeated(m_plan->plan(), m_plan->rounds[0]), QString());
}

void GroupDividerTest::theAnswerIsAboutThePlanOfTheQuestion()
{
    m_divider->divide(request(50'000));
    m_plan->cancel({m_plan->people[0]});
    m_divider->finish();
    QCOMPARE(m_answers.size(), 1);
    QVERIFY(m_answers[0].ok());
    const Plan before = m_plan->plan();
    QVERIFY(!GroupEdits(*m_plan->editor).take(*m_answers[0]).ok());
    QVERIFY(m_plan->plan() == before);
}
} // namespace convenor

CONVENOR_TEST_CORE(convenor::GroupDividerTest)
#include "GroupDividerTest.moc"
