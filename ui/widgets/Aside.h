// Works something out beside the window's thread; only the last question counts.
#pragma once

#include <QObject>
#include <QThreadPool>

#include <functional>
#include <stop_token>
#include <type_traits>

namespace convenor {
// Whoever asks gives a function that works on values of its own (a snapshot of the plan) and one that takes
// the answer over in the window's thread. Answers to earlier questions are thrown away. Work that may be long
// takes a std::stop_token, which says when nobody waits for it any more.
class Aside : public QObject
{
    Q_OBJECT

public:
    explicit Aside(QObject* parent = nullptr) : QObject(parent) { m_pool.setMaxThreadCount(1); }
    // Stops what runs, and waits for it; its answer is told to nobody.
    ~Aside() override
    {
        m_stop.request_stop();
        m_pool.clear();
        m_pool.waitForDone();
    }

    template <typename Work, typename Take>
    void ask(Work work, Take take)
    {
        m_pool.clear(); // what has not begun need not
        m_stop.request_stop();
        m_stop = std::stop_source();
        m_isWaiting = true;
        m_pool.start(
            [this, work = std::move(work), take = std::move(take), stop = m_stop.get_token(), run = ++m_run] {
                auto tell = [this, run, take, answer = answerOf(work, stop)] {
                    if (run != m_run)
                        return;
                    m_isWaiting = false;
                    take(answer);
                };
                // Handed over in the window's thread; the destructor waits, so `this` lives.
                QMetaObject::invokeMethod(this, std::move(tell), Qt::QueuedConnection);
            });
    }
    // The answer is not wanted any more.
    void forget()
    {
        ++m_run;
        m_stop.request_stop();
        m_isWaiting = false;
    }
    bool isWaiting() const { return m_isWaiting; }
    // Waits for the answer, and has it taken over.
    void finish();

private:
    template <typename Work>
    static auto answerOf(const Work& work, const std::stop_token& stop)
    {
        if constexpr (std::is_invocable_v<const Work&, const std::stop_token&>)
            return work(stop);
        else
            return work();
    }

    QThreadPool m_pool;
    std::stop_source m_stop; // of the last question
    quint64 m_run = 0;       // only touched in the window's thread
    bool m_isWaiting = false;
};
} // namespace convenor
