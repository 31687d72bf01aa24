// Ctrl+C while a command works: the work is asked to stop, instead of the program being killed in the middle.
#pragma once

#include <stop_token>
#include <thread>

namespace convenor {
// While one lives, SIGINT only asks its token to stop (within 0.05 s); afterwards it kills the program again.
// One at a time.
class Interrupt
{
public:
    Interrupt();
    ~Interrupt();
    Interrupt(const Interrupt&) = delete;
    Interrupt& operator=(const Interrupt&) = delete;

    std::stop_token token() const { return m_source.get_token(); }

private:
    std::stop_source m_source;
    std::jthread m_watch; // a signal handler may set a flag and nothing else
};
} // namespace convenor
