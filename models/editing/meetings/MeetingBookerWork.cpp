#include "editing/meetings/MeetingBookerWork.h"

#include "editing/PlanEditor.h"

#include <QElapsedTimer>
#include <QThread>

namespace convenor {
// One question: what the worker reads, and what it has found when its thread has ended.
struct MeetingBookerWork::Work
{
    quint64 number = 0;
    Plan plan;
    BookingQuestion question;
    std::stop_source stop;
    std::optional<Result<BookingProposal>> answer;
    std::unique_ptr<QThread> thread;
};

MeetingBookerWork::MeetingBookerWork(const PlanEditor& editor, QObject* parent)
    : QObject(parent), m_editor(editor)
{
}

MeetingBookerWork::~MeetingBookerWork()
{
    forget();
}

bool MeetingBookerWork::isBusy() const
{
    return m_work != nullptr;
}

void MeetingBookerWork::forget()
{
    if (!m_work)
        return;
    m_work->stop.request_stop();
    m_work->thread->wait();
    m_work.reset();
}

void MeetingBookerWork::book(const BookingQuestion& question)
{
    forget();
    m_work = std::make_unique<Work>();
    m_work->plan = m_editor.plan();
    m_work->question = question;
    m_work->number = ++m_asked;
    Work* own = m_work.get();
    // Handed over in the window's thread; whoever destroys the work waits for its thread, so `this` lives.
    // What a forgotten question still says is recognised by its number and dropped.
    const auto say = [this, number = m_asked](const BookingProgress& now) {
        QMetaObject::invokeMethod(
            this,
            [this, number, now] {
                if (m_work && m_work->number == number)
                    emit progress(now);
            },
            Qt::QueuedConnection);
    };
    own->thread.reset(QThread::create([own, say] {
        constexpr qint64 pause = 100; // ms
        QElapsedTimer last;
        ClockIds ids(own->plan.largestId());
        own->answer = bookMeetings(own->plan, own->question, ids, {own->stop.get_token(), {}},
                                   [&](const BookingProgress& now) {
                                       if (last.isValid() && last.elapsed() < pause)
                                           return;
                                       last.start();
                                       say(now);
                                   });
    }));
    connect(own->thread.get(), &QThread::finished, this, [this, number = m_asked] {
        if (m_work && m_work->number == number)
            tell();
    });
    own->thread->start();
    emit started();
}

void MeetingBookerWork::tell()
{
    m_work->thread->wait();
    // Whoever hears of it may ask the next question.
    const std::unique_ptr<Work> work = std::move(m_work);
    if (work->answer)
        emit booked(*work->answer);
}

void MeetingBookerWork::stop()
{
    if (m_work)
        m_work->stop.request_stop();
}

void MeetingBookerWork::finish()
{
    if (!m_work)
        return;
    m_work->thread->wait();
    tell();
}
} // namespace convenor
