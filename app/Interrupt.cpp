#include "app/Interrupt.h"

#include <chrono>
#include <csignal>

namespace convenor {
namespace {
volatile std::sig_atomic_t interrupted = 0;

extern "C" void noteInterrupt(int)
{
    interrupted = 1;
}
} // namespace

Interrupt::Interrupt()
{
    interrupted = 0;
    std::signal(SIGINT, noteInterrupt);
    m_watch = std::jthread([this](const std::stop_token& ended) {
        constexpr auto pause = std::chrono::milliseconds(20);
        while (!ended.stop_requested() && interrupted == 0)
            std::this_thread::sleep_for(pause);
        if (interrupted != 0)
            m_source.request_stop();
    });
}

Interrupt::~Interrupt()
{
    std::signal(SIGINT, SIG_DFL);
}
} // namespace convenor
