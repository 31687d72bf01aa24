// How long the calling thread has worked: on a loaded machine the clock says what others do.
#pragma once

#include <ctime>

namespace convenor::testing {
// Milliseconds of its processor time.
inline double threadTime()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
}
} // namespace convenor::testing
