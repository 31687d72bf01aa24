// Counts a schedule of rounds afresh, pair by pair, sharing nothing with the optimisers.
#pragma once

#include "solve/GroupProblem.h"

#include <algorithm>
#include <map>
#include <utility>
#include <vector>

namespace convenor::testing {
struct MixingCount
{
    long long repeats = 0; // sum over pairs of (meetings - 1)
    int smallest = 0;      // group of any round
    int largest = 0;
    bool sound = true;           // every round seats everybody in a group that exists
    long long classMeetings = 0; // of people of one class
};

inline MixingCount counted(const solve::Seating& seats, int groups, const std::vector<int>& classes = {})
{
    MixingCount count;
    std::map<std::pair<int, int>, int> meetings;
    bool first = true;
    for (const std::vector<int>& round : seats) {
        count.sound = count.sound && round.size() == seats.front().size();
        std::vector<std::vector<int>> members(static_cast<std::size_t>(groups));
        for (int person = 0; person < static_cast<int>(round.size()); ++person) {
            const int group = round[std::size_t(person)];
            if (group < 0 || group >= groups)
                count.sound = false;
            else
                members[std::size_t(group)].push_back(person);
        }
        for (const std::vector<int>& group : members) {
            const int size = static_cast<int>(group.size());
            count.smallest = first ? size : std::min(count.smallest, size);
            count.largest = first ? size : std::max(count.largest, size);
            first = false;
            for (std::size_t i = 0; i < group.size(); ++i) {
                for (std::size_t j = i + 1; j < group.size(); ++j) {
                    count.repeats += ++meetings[{group[i], group[j]}] > 1;
                    count.classMeetings +=
                        !classes.empty() && classes[std::size_t(group[i])] == classes[std::size_t(group[j])];
                }
            }
        }
    }
    return count;
}
} // namespace convenor::testing
