// How work that takes long is watched and stopped.
#pragma once

#include <functional>
#include <stop_token>

namespace convenor {
struct Watch
{
    std::stop_token stop = {};                 // asked for: the work ends within 0.1 s and changes nothing
    std::function<void(double)> progress = {}; // told 0 to 1, from the thread that works

    bool isStopped() const { return stop.stop_requested(); }
    void say(double done) const
    {
        if (progress)
            progress(done);
    }
};
} // namespace convenor
