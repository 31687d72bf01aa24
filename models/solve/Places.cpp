#include "solve/Places.h"

#include <algorithm>
#include <cstddef>

namespace convenor::solve {
namespace {
constexpr int none = -1;

// Maximum flow by breadth-first augmenting paths; few suppliers (kinds of people), few takers (groups).
class Transport
{
public:
    Transport(const std::vector<int>& supply, const std::vector<int>& places,
              const std::vector<std::vector<char>>& allowed)
        : m_left(supply), m_places(places), m_allowed(allowed),
          m_sent(supply.size(), std::vector<int>(places.size()))
    {
    }
    // Sends all that a supplier has; what was reached when it could not is its shortage.
    bool sendAll(int supplier)
    {
        while (m_left[std::size_t(supplier)] > 0) {
            const int taker = search(supplier);
            if (taker == none)
                return false;
            send(supplier, taker);
        }
        return true;
    }
    std::vector<int> reachedSuppliers() const { return reached(m_supplierBy, m_start); }
    std::vector<int> reachedTakers() const { return reached(m_takerBy, none); }

private:
    static std::vector<int> reached(const std::vector<int>& by, int also)
    {
        std::vector<int> numbers;
        for (std::size_t i = 0; i < by.size(); ++i) {
            if (by[i] != none || static_cast<int>(i) == also)
                numbers.push_back(static_cast<int>(i));
        }
        return numbers;
    }
    // A taker with places left that the supplier reaches, over suppliers that can send elsewhere.
    int search(int supplier)
    {
        m_start = supplier;
        m_supplierBy.assign(m_left.size(), none);
        m_takerBy.assign(m_places.size(), none);
        std::vector<int> queue{supplier};
        for (std::size_t next = 0; next < queue.size(); ++next) {
            const int from = queue[next];
            for (std::size_t taker = 0; taker < m_places.size(); ++taker) {
                if (!m_allowed[std::size_t(from)][taker] || m_takerBy[taker] != none)
                    continue;
                m_takerBy[taker] = from;
                if (m_places[taker] > 0)
                    return static_cast<int>(taker);
                for (std::size_t other = 0; other < m_left.size(); ++other) {
                    if (m_sent[other][taker] == 0 || m_supplierBy[other] != none ||
                        static_cast<int>(other) == supplier)
                        continue;
                    m_supplierBy[other] = static_cast<int>(taker);
                    queue.push_back(static_cast<int>(other));
                }
            }
        }
        return none;
    }
    void send(int supplier, int last)
    {
        int units = std::min(m_left[std::size_t(supplier)], m_places[std::size_t(last)]);
        for (int taker = last;;) {
            const int from = m_takerBy[std::size_t(taker)];
            if (from == supplier)
                break;
            taker = m_supplierBy[std::size_t(from)];
            units = std::min(units, m_sent[std::size_t(from)][std::size_t(taker)]);
        }
        m_left[std::size_t(supplier)] -= units;
        m_places[std::size_t(last)] -= units;
        for (int taker = last;;) {
            const int from = m_takerBy[std::size_t(taker)];
            m_sent[std::size_t(from)][std::size_t(taker)] += units;
            if (from == supplier)
                break;
            taker = m_supplierBy[std::size_t(from)];
            m_sent[std::size_t(from)][std::size_t(taker)] -= units;
        }
    }
    std::vector<int> m_left;
    std::vector<int> m_places;
    const std::vector<std::vector<char>>& m_allowed;
    std::vector<std::vector<int>> m_sent; // [supplier][taker]
    std::vector<int> m_supplierBy;        // the taker it was reached from
    std::vector<int> m_takerBy;           // the supplier it was reached from
    int m_start = none;
};
} // namespace

Shortage findShortage(const std::vector<int>& supply, const std::vector<int>& places,
                      const std::vector<std::vector<char>>& allowed)
{
    Transport transport(supply, places, allowed);
    Shortage smallest;
    for (std::size_t supplier = 0; supplier < supply.size(); ++supplier) {
        if (transport.sendAll(static_cast<int>(supplier)))
            continue;
        Shortage found;
        found.suppliers = transport.reachedSuppliers();
        found.takers = transport.reachedTakers();
        for (int one : found.suppliers)
            found.units += supply[std::size_t(one)];
        for (int one : found.takers)
            found.places += places[std::size_t(one)];
        if (smallest.suppliers.empty() || found.suppliers.size() < smallest.suppliers.size())
            smallest = std::move(found);
    }
    return smallest;
}
} // namespace convenor::solve
