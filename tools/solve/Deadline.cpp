#include "tools/solve/Deadline.h"

#include <csignal>

namespace convenor::tools {
namespace {
using namespace std::chrono_literals;
constexpr auto glance = 10ms; // how often the watcher looks whether a signal came

volatile std::sig_atomic_t interrupted = 0;

void interrupt(int)
{
    interrupted = 1;
}
} // namespace

Deadline::Deadline(std::optional<double> seconds)
{
    std::signal(SIGINT, interrupt);
    std::signal(SIGTERM, interrupt);
    m_watcher = std::thread([this, seconds] { watch(seconds); });
}

Deadline::~Deadline()
{
    {
        const std::lock_guard lock(m_mutex);
        m_done = true;
    }
    m_wake.notify_all();
    m_watcher.join();
}

double Deadline::elapsed() const
{
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - m_start).count();
}

void Deadline::watch(std::optional<double> seconds)
{
    std::unique_lock lock(m_mutex);
    while (!m_done) {
        auto wait = std::chrono::duration<double>(glance);
        if (seconds)
            wait = std::min(wait, std::chrono::duration<double>(*seconds - elapsed()));
        if (interrupted || wait.count() <= 0) {
            m_stop.request_stop();
            return;
        }
        m_wake.wait_for(lock, wait);
    }
}
} // namespace convenor::tools
