// How many elementary tries a search may still make, and whether somebody wants it to end. Counting tries
// instead of time makes results the same on any machine under any load.
#pragma once

#include <algorithm>
#include <functional>
#include <stop_token>
#include <utility>

namespace convenor::solve {
class SearchBudget
{
public:
    // `told` is called now and then with the share of the tries that is spent (0 to 1).
    SearchBudget(long long tries, std::stop_token stop, std::function<void(double)> told)
        : m_tries(tries), m_left(tries), m_stop(std::move(stop)), m_told(std::move(told))
    {
    }
    // A part of what is left, for one attempt. It takes its tries from this budget too, which must outlive
    // it.
    SearchBudget part(long long tries) { return SearchBudget(std::min(tries, m_left), this); }

    // Takes some tries; false when none are left or the stop was asked for. To be called every few thousand
    // tries (some hundred microseconds).
    bool spend(long long tries)
    {
        m_left -= tries;
        if (m_whole)
            return m_whole->spend(tries) && m_left > 0;
        m_untold += tries;
        if (m_told && m_untold > toldEvery) {
            m_untold = 0;
            m_told(std::min(1.0, 1.0 - static_cast<double>(m_left) / static_cast<double>(m_tries)));
        }
        return open();
    }
    bool open() const { return m_left > 0 && !stopped(); }
    bool stopped() const { return m_whole ? m_whole->stopped() : m_stop.stop_requested(); }
    long long left() const { return m_left; }

private:
    SearchBudget(long long tries, SearchBudget* whole) : m_tries(tries), m_left(tries), m_whole(whole) {}

    static constexpr long long toldEvery = 200'000;
    long long m_tries;
    long long m_left;
    long long m_untold = 0;
    SearchBudget* m_whole = nullptr; // of which this is a part
    std::stop_token m_stop;
    std::function<void(double)> m_told;
};
} // namespace convenor::solve
