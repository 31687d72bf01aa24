// How much work something was, in milliseconds, whatever else the machine does: the CPU time of this process.
#pragma once

#include <QtGlobal>

#include <ctime>

namespace convenor::testing {
// Against work without end only (a quadratic loop, a bomb): limits are some ten times what it takes. How fast
// things are is measured in tests/bench.
class CpuTimer
{
public:
    qint64 elapsed() const { return qint64(double(std::clock() - m_start) * 1000 / CLOCKS_PER_SEC); }

private:
    std::clock_t m_start = std::clock();
};
} // namespace convenor::testing
