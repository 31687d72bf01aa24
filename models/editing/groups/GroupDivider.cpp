#include "editing/groups/GroupDivider.h"

#include "editing/PlanEditor.h"

#include <QElapsedTimer>
#include <QThread>

namespace convenor {
// One question: what the worker reads, and what it has found when its thread has ended.
struct GroupDivider::Work
{
    quint64 number = 0;
    Plan plan;
    std::optional<DivisionRequest> request;
    RepairQuestion question;
    std::stop_source stop;
    std::optional<Result<Division>> division;
    std::optional<Result<RepairList>> repairs;
    std::unique_ptr<QThread> thread;
};

namespace {
// Tells a few numbers a second, from the thread that works.
class Teller
{
public:
    using Tell = std::function<void(const DivisionProgress& now)>;
    explicit Teller(Tell tell) : m_tell(std::move(tell)) {}
    void say(const DivisionProgress& now)
    {
        constexpr qint64 pause = 100; // ms
        if (m_last.isValid() && m_last.elapsed() < pause)
            return;
        m_last.start();
        m_tell(now);
    }

private:
    Tell m_tell;
    QElapsedTimer m_last;
};
} // namespace

GroupDivider::GroupDivider(const PlanEditor& editor, QObject* parent) : QObject(parent), m_editor(editor) {}

GroupDivider::~GroupDivider()
{
    forget();
}

bool GroupDivider::isBusy() const
{
    return m_work != nullptr;
}

void GroupDivider::forget()
{
    if (!m_work)
        return;
    m_work->stop.request_stop();
    m_work->thread->wait();
    m_work.reset();
}

void GroupDivider::divide(const DivisionRequest& request)
{
    auto work = std::make_unique<Work>();
    work->request = request;
    start(std::move(work));
}

void GroupDivider::repair(const RepairQuestion& question)
{
    auto work = std::make_unique<Work>();
    work->question = question;
    start(std::move(work));
}

void GroupDivider::start(std::unique_ptr<Work> work)
{
    forget();
    m_work = std::move(work);
    m_work->plan = m_editor.plan();
    m_work->number = ++m_asked;
    Work* own = m_work.get();
    // Handed over in the window's thread; whoever destroys the work waits for its thread, so `this` lives.
    // What a forgotten question still says is recognised by its number and dropped.
    const auto say = [this, number = m_asked](const DivisionProgress& now) {
        QMetaObject::invokeMethod(
            this,
            [this, number, now] {
                if (m_work && m_work->number == number)
                    emit progress(now);
            },
            Qt::QueuedConnection);
    };
    own->thread.reset(QThread::create([own, say] {
        Teller teller(say);
        if (own->request) {
            own->division = convenor::divide(own->plan, *own->request, {own->stop.get_token(), {}},
                                             [&teller](const DivisionProgress& now) { teller.say(now); });
            return;
        }
        ClockIds ids(own->plan.largestId());
        own->repairs =
            convenor::repair(own->plan, own->question, ids,
                             {own->stop.get_token(), [&teller](double done) { teller.say({.done = done}); }});
    }));
    connect(own->thread.get(), &QThread::finished, this, [this, number = m_asked] {
        if (m_work && m_work->number == number)
            tell();
    });
    own->thread->start();
    emit started();
}

void GroupDivider::tell()
{
    m_work->thread->wait();
    // Whoever hears of it may ask the next question.
    const std::unique_ptr<Work> work = std::move(m_work);
    if (work->division)
        emit divided(*work->division);
    else if (work->repairs)
        emit repaired(*work->repairs);
}

void GroupDivider::stop()
{
    if (m_work)
        m_work->stop.request_stop();
}

void GroupDivider::finish()
{
    if (!m_work)
        return;
    m_work->thread->wait();
    tell();
}
} // namespace convenor
