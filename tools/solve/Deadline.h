// Asks for a stop when the time is up, or when the program is told to end (Ctrl+C).
#pragma once

#include <chrono>
#include <condition_variable>
#include <mutex>
#include <optional>
#include <stop_token>
#include <thread>

namespace convenor::tools {
class Deadline
{
public:
    // Counts from now, on the wall clock; without a limit only Ctrl+C and the like stop.
    explicit Deadline(std::optional<double> seconds);
    ~Deadline();
    Deadline(const Deadline&) = delete;
    Deadline& operator=(const Deadline&) = delete;

    std::stop_token token() const { return m_stop.get_token(); }
    double elapsed() const;
    bool passed() const { return m_stop.stop_requested(); }

private:
    void watch(std::optional<double> seconds);
    std::chrono::steady_clock::time_point m_start = std::chrono::steady_clock::now();
    std::stop_source m_stop;
    std::mutex m_mutex;
    std::condition_variable m_wake;
    bool m_done = false;
    std::thread m_watcher;
};
} // namespace convenor::tools
