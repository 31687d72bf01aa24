// People of several kinds, groups that only some kinds may enter: who finds no place, and why.
#pragma once

#include <vector>

namespace convenor::solve {
// Suppliers send units to takers that they are allowed to; a shortage is the smallest set of suppliers found
// whose takers together can take less than they have to send (Hall).
struct Shortage
{
    std::vector<int> suppliers; // empty: everything finds a place
    std::vector<int> takers;    // all that these suppliers are allowed to
    long long units = 0;        // what the suppliers have to send
    long long places = 0;       // what the takers can take
};
// allowed[supplier][taker]; supply and places are not negative.
Shortage findShortage(const std::vector<int>& supply, const std::vector<int>& places,
                      const std::vector<std::vector<char>>& allowed);
} // namespace convenor::solve
