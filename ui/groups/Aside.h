// Works something out beside the window's thread; only the last question counts.
#pragma once

#include <QObject>
#include <QThreadPool>

#include <functional>

namespace convenor {
// Whoever asks gives a function that works on values of its own (a snapshot of the plan) and one that takes
// the answer over in the window's thread. Answers to earlier questions are thrown away.
class Aside : public QObject
{
    Q_OBJECT

public:
    explicit Aside(QObject* parent = nullptr) : QObject(parent) { m_pool.setMaxThreadCount(1); }
    // Waits for what runs; its answer is told to nobody.
    ~Aside() override
    {
        m_pool.clear();
        m_pool.waitForDone();
    }

    template <typename Work, typename Take>
    void ask(Work work, Take take)
    {
        m_pool.clear(); // what has not begun need not
        m_isWaiting = true;
        m_pool.start([this, work = std::move(work), take = std::move(take), run = ++m_run] {
            auto tell = [this, run, take, answer = work()] {
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
        m_isWaiting = false;
    }
    bool isWaiting() const { return m_isWaiting; }
    // Waits for the answer, and has it taken over.
    void finish();

private:
    QThreadPool m_pool;
    quint64 m_run = 0; // only touched in the window's thread
    bool m_isWaiting = false;
};
} // namespace convenor
